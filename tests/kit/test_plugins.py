"""Switching plugins on and off in a real deployment: nothing is lost, nothing broken is hidden."""

from __future__ import annotations

import importlib
import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa

from regest.cli.lazy import plugin_entries
from regest.core.base.errors import RegestError, Unavailable
from regest.core.base.settings_file import set_plugins
from regest.core.catalogue import cards, registration
from regest.core.catalogue.drafts import Draft
from regest.core.catalogue.ledger import NumberWish
from regest.core.founding import found
from regest.core.hooks.failures import Stage
from regest.core.store import audit
from regest.core.store.tables import AuditEntry
from regest.index import builtin
from regest.kit import plugins as service
from regest.kit.house import House
from regest.kit.plugin_commands import COMMANDS_FILE, read_commands
from regest.kit.purge import purge

SINK = "kitchen_sink"


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Found one deployment for all tests to copy."""
    folder = tmp_path_factory.mktemp("template") / "deployment"
    found(folder, "empty", built_in={"index": builtin})
    return folder


@pytest.fixture
def folder(template: Path, tmp_path: Path, distributions: Path) -> Path:
    """Give a deployment of its own to a test, with the strangers' plugins installed."""
    copy = tmp_path / "deployment"
    shutil.copytree(template, copy)
    return copy


@contextmanager
def opened(folder: Path, *without: str) -> Iterator[House]:
    """Open the house for the console and close it after the block."""
    house = House.open(folder, without=without)
    try:
        yield house
    finally:
        house.close()


@contextmanager
def refused(code: str) -> Iterator[None]:
    """Expect the refusal `code` inside the block."""
    with pytest.raises(RegestError) as caught:
        yield
    assert caught.value.code == code


def enable(folder: Path, name: str, *without: str) -> None:
    """Switch a plugin on as `regest plugins enable` does."""
    with opened(folder, *without) as house:
        service.enable(house.deployment, house.actor, name)


def disable(folder: Path, name: str) -> None:
    """Switch a plugin off as `regest plugins disable` does."""
    with opened(folder) as house:
        service.disable(house.deployment, house.actor, name)


def register_dish(folder: Path, heading: str) -> str:
    """Register a dish and return its number."""
    with opened(folder) as house, house.work() as work:
        draft = Draft(
            class_name="dish",
            heading=heading,
            fields={"pieces": "2"},
            wish=NumberWish(ledger="dishes"),
            provider=SINK,
        )
        return registration.register(work, house.deployment.calls, draft).record.number


def catalogue_of(folder: Path, *without: str) -> str:
    """Return list and cards of all records as JSON."""
    with opened(folder, *without) as house, house.read() as session:
        records = cards.list_records(session, house.reader)
        shown = [cards.card(session, house.reader, record) for record in records]
    return json.dumps(shown, ensure_ascii=False, sort_keys=True)


def acts(folder: Path) -> list[tuple[str, str]]:
    """Return action and object of every entry of the event log."""
    with opened(folder) as house, house.read() as session:
        entries = session.exec(sa.select(AuditEntry.action, AuditEntry.object_id))  # type: ignore[call-overload]
        return [tuple(entry) for entry in entries]


def log_is_whole(folder: Path) -> bool:
    """Verify the event log against every row."""
    with opened(folder) as house, house.read() as session:
        return audit.verify(session, house.deployment.signer.public_key).ok


def settings_of(folder: Path) -> list[str]:
    """Return the enabled plugins as the settings file has them."""
    with opened(folder) as house:
        return list(house.deployment.settings.plugins)


def test_enabling_makes_tables_saves_words_and_lists_commands(folder: Path) -> None:
    enable(folder, SINK)

    assert settings_of(folder) == [SINK]
    assert register_dish(folder, "Чайник") == "П-1"
    (entry,) = plugin_entries(folder)
    assert (entry.name, entry.plugin) == ("kitchen-sink", SINK)
    assert entry.help.text("ru") == "Поставить посуду на полку"
    assert entry.help.text("en") == "Put a dish on a shelf"
    assert ("plugin.enabled", SINK) in acts(folder)


def test_settings_keep_every_other_line(folder: Path) -> None:
    file = folder / "regest.toml"
    file.write_text("# ours, and dear to us\n" + file.read_text("utf-8"), "utf-8")
    before = [line for line in file.read_text("utf-8").splitlines() if "plugins" not in line]

    enable(folder, SINK)

    after = [line for line in file.read_text("utf-8").splitlines() if "plugins" not in line]
    assert after == before


def test_enabling_twice_changes_nothing(folder: Path) -> None:
    enable(folder, SINK)
    enable(folder, SINK)

    assert settings_of(folder) == [SINK]
    assert len(read_commands(folder)) == 1


def test_disabling_keeps_every_record_and_enabling_brings_all_back(folder: Path) -> None:
    enable(folder, SINK)
    register_dish(folder, "Чайник")
    with opened(folder) as house, house.work() as work:
        dish_service = importlib.import_module("kitchen_sink.service")
        record = cards.list_records(work.session, house.reader)[0]
        dish_service.put_away(work, record.id, "верхняя")
    before = catalogue_of(folder)

    disable(folder, SINK)

    assert "Чайник" in before
    assert catalogue_of(folder) == before
    assert (settings_of(folder), read_commands(folder)) == ([], [])
    assert ("plugin.disabled", SINK) in acts(folder)
    assert log_is_whole(folder)

    enable(folder, SINK)
    assert catalogue_of(folder) == before
    assert register_dish(folder, "Кастрюля") == "П-2"
    with opened(folder) as house, house.read() as session:
        assert session.execute(sa.text("SELECT shelf FROM kitchen_sink_dish")).scalar() == (
            "верхняя"
        )


def test_number_of_a_disabled_plugin_stays_taken(folder: Path) -> None:
    enable(folder, SINK)
    register_dish(folder, "Чайник")
    disable(folder, SINK)

    with opened(folder) as house, house.work() as work:
        draft = Draft(
            class_name="dish",
            heading="Блюдце",
            fields={"pieces": "2"},
            wish=NumberWish(ledger="dishes"),
        )
        number = registration.register(work, house.deployment.calls, draft).record.number

    assert number == "2"


BROKEN = [
    ("absent_library", "acme-absent-library 0.3", Stage.IMPORT, "a_library_that_nobody_has"),
    ("quitter", "acme-quitter 2.0", Stage.IMPORT, "SystemExit"),
    ("misspelt", "acme-misspelt 1.1", Stage.HOOKS, "check_registrations"),
    ("curious", "acme-curious 1.2", Stage.REGISTER, "session"),
    ("copycat", "acme-copycat 0.9", Stage.DECLARATIONS, "regest-kitchen-sink 1.4"),
    ("behind", "acme-behind 3.1", Stage.MIGRATIONS, "0001"),
    ("twin", "acme-twin-one 1.0", Stage.FIND, "acme-twin-two 1.5"),
]


@pytest.mark.parametrize(("name", "provider", "stage", "cause"), BROKEN)
def test_broken_plugin_leaves_reading_and_stops_writing(
    folder: Path, name: str, provider: str, stage: Stage, cause: str
) -> None:
    enable(folder, SINK)
    register_dish(folder, "Чайник")
    before = catalogue_of(folder)
    set_plugins(folder, [SINK, name])

    assert catalogue_of(folder) == before
    with opened(folder) as house:
        (warning,) = house.deployment.plugins.warnings()
        with pytest.raises(Unavailable) as caught, house.work():
            pass
    refusal = caught.value.text("en")
    for word in (name, provider, cause, "Mend", f"--without {name}"):
        assert word in refusal
    for word in (name, provider, cause):
        assert word in warning.text("en")
    rows = service.list_plugins(house.deployment)
    assert [row.failure.stage for row in rows if row.failure] == [stage]


@pytest.mark.parametrize("name", [name for name, *_rest in BROKEN])
def test_broken_plugin_can_be_left_out_which_is_witnessed(folder: Path, name: str) -> None:
    enable(folder, SINK)
    set_plugins(folder, [SINK, name])

    with opened(folder, name) as house, house.work() as work:
        work.witness("trial.acted", "trial", "1")

    assert ("plugins.left_out", "plugins") in acts(folder)


@pytest.mark.parametrize("name", [name for name, *_rest in BROKEN])
def test_broken_plugin_can_be_disabled(folder: Path, name: str) -> None:
    enable(folder, SINK)
    set_plugins(folder, [SINK, name])

    disable(folder, name)

    assert register_dish(folder, "Чайник") == "П-1"
    assert [entry["plugin"] for entry in read_commands(folder)] == [SINK]


@pytest.mark.parametrize(
    ("name", "cause"),
    [("quitter", "acme-quitter 2.0"), ("curious", "session"), ("nowhere", "no installed")],
)
def test_broken_plugin_is_not_enabled(folder: Path, name: str, cause: str) -> None:
    with pytest.raises(Unavailable) as caught:
        enable(folder, name)

    assert cause in caught.value.text("en")
    assert "nothing was changed" in caught.value.text("en")
    assert (settings_of(folder), read_commands(folder)) == ([], [])
    assert ("plugin.enabled", name) not in acts(folder)


def test_nothing_is_enabled_beside_a_broken_plugin_unless_it_is_left_out(folder: Path) -> None:
    set_plugins(folder, ["quitter"])

    with refused("plugin_failed"):
        enable(folder, SINK)
    enable(folder, SINK, "quitter")

    assert settings_of(folder) == ["quitter", SINK]


def test_two_plugins_with_one_word_cannot_both_be_enabled(folder: Path) -> None:
    enable(folder, "copycat")

    with pytest.raises(Unavailable) as caught:
        enable(folder, SINK)

    assert "dish" in caught.value.text("en")
    assert settings_of(folder) == ["copycat"]


def test_word_of_a_disabled_plugin_stays_its_own(folder: Path) -> None:
    """Records of its class may exist: another plugin must not take the class over."""
    enable(folder, SINK)
    disable(folder, SINK)

    with refused("word_taken"):
        enable(folder, "copycat")

    assert settings_of(folder) == []


def test_disabling_what_is_not_enabled_is_a_usage_fault(folder: Path) -> None:
    with refused("plugin_not_enabled"):
        disable(folder, SINK)


def test_list_shows_enabled_first_and_imports_no_disabled_one(folder: Path) -> None:
    enable(folder, SINK)
    with opened(folder) as house:
        rows = [row.as_dict() for row in service.list_plugins(house.deployment)]

    assert rows[0] == {
        "name": SINK,
        "version": "1.4",
        "distribution": "regest-kitchen-sink",
        "enabled": True,
        "failure": None,
    }
    others = [str(row["name"]) for row in rows[1:]]
    assert others == sorted(others)
    assert "journal" in service.own_plugins()


def test_failure_is_told_with_stage_and_error(folder: Path) -> None:
    set_plugins(folder, ["quitter"])
    with opened(folder) as house:
        row = service.list_plugins(house.deployment)[0].as_dict("en")

    assert row["failure"] == {
        "stage": "import",
        "error": "SystemExit: the licence of this module has run out",
    }


@pytest.fixture
def washed(folder: Path) -> Path:
    """Give a deployment whose disabled plugin left a row behind."""
    enable(folder, SINK)
    register_dish(folder, "Чайник")
    with opened(folder) as house, house.work() as work:
        record = cards.list_records(work.session, house.reader)[0]
        importlib.import_module("kitchen_sink.service").put_away(work, record.id, "верхняя")
    disable(folder, SINK)
    return folder


def run_purge(folder: Path, name: str = SINK, confirmed: str = SINK) -> Path:
    """Purge as `regest plugins purge` does and return where the rows were exported to."""
    with opened(folder) as house:
        return purge(house.deployment, house.actor, name, confirmed).folder


def test_purge_exports_then_drops_and_the_event_log_stays_whole(washed: Path) -> None:
    before = catalogue_of(washed)

    exported = run_purge(washed)

    (line,) = (exported / "kitchen_sink_dish.jsonl").read_text("utf-8").splitlines()
    assert json.loads(line)["shelf"] == "верхняя"
    with opened(washed) as house, house.deployment.database.reader_engine.connect() as connection:
        names = sa.inspect(connection).get_table_names()
    assert [name for name in names if name.startswith(SINK)] == []
    assert catalogue_of(washed) == before
    assert log_is_whole(washed)
    assert ("plugin.purged", SINK) in acts(washed)


def test_purged_plugin_can_be_enabled_anew(washed: Path) -> None:
    run_purge(washed)
    enable(washed, SINK)

    assert register_dish(washed, "Кастрюля") == "П-2"


@pytest.mark.parametrize(
    ("change", "confirmed", "code"),
    [
        (None, "", "purge_unconfirmed"),
        (None, "kitchen", "purge_unconfirmed"),
        (enable, SINK, "plugin_enabled"),
        (run_purge, SINK, "plugin_tables_missing"),
    ],
)
def test_purge_is_refused(
    washed: Path, change: Callable[..., object] | None, confirmed: str, code: str
) -> None:
    if change is enable:
        enable(washed, SINK)
    elif change is not None:
        change(washed)
    before = catalogue_of(washed)

    with refused(code):
        run_purge(washed, SINK, confirmed)

    assert catalogue_of(washed) == before


def test_purge_is_refused_while_a_foreign_table_refers(washed: Path) -> None:
    with opened(washed) as house:
        url = house.deployment.settings.database_url(washed)
    engine = sa.create_engine(url)
    with engine.begin() as connection:
        connection.execute(
            sa.text("CREATE TABLE guest (id TEXT REFERENCES kitchen_sink_dish (id))")
        )
    engine.dispose()

    with refused("tables_referred_to"):
        run_purge(washed)


def test_broken_commands_file_is_written_anew(folder: Path) -> None:
    (folder / COMMANDS_FILE).write_text("{", "utf-8")

    enable(folder, SINK)

    assert [entry["name"] for entry in read_commands(folder)] == ["kitchen-sink"]


def test_refresh_saves_words_and_commands_again(folder: Path) -> None:
    enable(folder, SINK)
    (folder / COMMANDS_FILE).unlink()

    with opened(folder) as house:
        service.refresh(house.deployment, house.actor)

    assert [entry["name"] for entry in read_commands(folder)] == ["kitchen-sink"]
    assert ("plugins.refreshed", "plugins") in acts(folder)
