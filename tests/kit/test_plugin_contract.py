"""What every plugin must keep to: ours and a stranger's pass the same suite."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Sequence
from pathlib import Path

import pytest
import sqlalchemy as sa

from regest.core.hooks.loader import load_plugins
from regest.core.hooks.plugins import LoadedPlugin
from regest.core.store.columns import metadata
from regest.core.store.drift import drift
from regest.core.store.migrate import CORE_SCRIPTS, downgrade, upgrade
from regest.core.store.models import import_core_tables
from regest.core.store.revisions import CORE, TableSet, state
from regest.kit.plugin_commands import command_entries, commands_of
from regest.kit.plugins import own_plugins

PLUGINS = [*own_plugins(), "kitchen_sink"]
CORE_TABLES = TableSet(CORE, "0", CORE_SCRIPTS)

pytestmark = pytest.mark.usefixtures("distributions")
each_plugin = pytest.mark.parametrize("name", PLUGINS)


def loaded(name: str) -> LoadedPlugin:
    """Return the plugin, switched on alone."""
    plugins = load_plugins([name])
    assert [failure.message().text("en") for failure in plugins.failures] == []
    return plugins.loaded[name]


def tables_of(plugin: LoadedPlugin) -> TableSet:
    """Return the plugin's tables, its models and those of core imported."""
    import_core_tables()
    models = f"{plugin.manifest.package}.models"
    if importlib.util.find_spec(models) is not None:
        importlib.import_module(models)
    return TableSet(plugin.manifest.name, "0", plugin.folder / "migrations")


def columns_of(url: str, prefix: str) -> dict[str, Sequence[str]]:
    """Return the columns of every table that begins with `prefix`."""
    engine = sa.create_engine(url)
    try:
        inspector = sa.inspect(engine)
        return {
            name: [column["name"] for column in inspector.get_columns(name)]
            for name in inspector.get_table_names()
            if name.startswith(prefix)
        }
    finally:
        engine.dispose()


def test_ours_are_in_the_suite() -> None:
    assert "journal" in PLUGINS


@each_plugin
def test_plugin_starts_alone(name: str) -> None:
    assert loaded(name).manifest.name == name


def test_all_start_together_in_either_order() -> None:
    for order in (PLUGINS, PLUGINS[::-1]):
        plugins = load_plugins(order)
        assert plugins.failures == []
        assert list(plugins.loaded) == order


@each_plugin
def test_tables_are_what_the_models_say(name: str, database_url: str, tmp_path: Path) -> None:
    tables = tables_of(loaded(name))
    upgrade(database_url, tmp_path, [CORE_TABLES, tables])

    assert drift(database_url, [CORE_TABLES, tables], metadata) == ()


@each_plugin
def test_tables_go_up_down_and_up_again(name: str, database_url: str, tmp_path: Path) -> None:
    tables = tables_of(loaded(name))
    upgrade(database_url, tmp_path, [CORE_TABLES, tables])
    made = columns_of(database_url, f"{name}_")
    downgrade(database_url, tmp_path, tables)

    assert columns_of(database_url, f"{name}_") == {}

    upgrade(database_url, tmp_path, [tables])
    assert columns_of(database_url, f"{name}_") == made


@each_plugin
def test_manifest_names_every_table(name: str, database_url: str, tmp_path: Path) -> None:
    plugin = loaded(name)
    tables = tables_of(plugin)
    upgrade(database_url, tmp_path, [CORE_TABLES, tables])
    made = set(columns_of(database_url, f"{name}_")) - {tables.version_table}

    assert made == set(plugin.manifest.tables)


@each_plugin
def test_foreign_keys_point_to_core_and_keep_what_they_refer_to(
    name: str, database_url: str, tmp_path: Path
) -> None:
    """A plugin that is off must not lose its rows because somebody deletes in core."""
    tables = tables_of(loaded(name))
    upgrade(database_url, tmp_path, [CORE_TABLES, tables])
    engine = sa.create_engine(database_url)
    inspector = sa.inspect(engine)
    for table in inspector.get_table_names():
        for key in inspector.get_foreign_keys(table):
            own = table.startswith(f"{name}_")
            assert own or not key["referred_table"].startswith(f"{name}_")
            assert not own or key["options"].get("ondelete") == "RESTRICT"
    engine.dispose()


@each_plugin
def test_core_is_upgraded_without_the_plugin(name: str, database_url: str, tmp_path: Path) -> None:
    upgrade(database_url, tmp_path, [CORE_TABLES, tables_of(loaded(name))])

    engine = sa.create_engine(database_url)
    with engine.connect() as connection:
        complaint = state(connection, CORE_TABLES).complaint()
    engine.dispose()
    assert complaint is None
    assert upgrade(database_url, tmp_path, [CORE_TABLES]) == ()


@each_plugin
def test_names_begin_with_the_plugins_name(name: str) -> None:
    plugin = loaded(name)

    assert all(each.value.name.startswith(f"{name}.") for each in plugin.declared.permissions)
    assert all(table.startswith(f"{name}_") for table in plugin.manifest.tables)
    assert commands_of(name)


@each_plugin
def test_commands_have_help_in_both_languages(name: str, tmp_path: Path) -> None:
    loaded(name)
    for entry in command_entries(tmp_path, [name]):
        assert all(entry["help"].values())
        # The help of the program shows it whole, with the clause in brackets: «(п. 3.11)».
        assert all(each.count("(") == each.count(")") for each in entry["help"].values()), entry
