"""Switching plugins on: a broken one is set aside with its reason, the others go on."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from regest.api import (
    PluginManifest,
    RecordClass,
    Refusal,
    Titles,
    Translator,
    Unavailable,
    UsageFault,
    hookimpl,
)
from regest.core.hooks.failures import PluginFailure, Stage
from regest.core.hooks.loader import load_plugins

MakePlugin = Callable[..., str]

MANIFEST = """
from regest.api import PluginManifest, Titles, hookimpl

plugin = PluginManifest(
    name="{name}",
    title=Titles(ru="Проба", en="Trial"),
    summary=Titles(ru="Проба", en="Trial"),
    version="1.0",
    package="{package}",
    {more}
)
"""


@pytest.fixture
def a_plugin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MakePlugin:
    """Install a distribution `acme-NAME 1.0` whose plugin has `body` after its manifest."""
    monkeypatch.syspath_prepend(tmp_path)

    def build(name: str, body: str = "", *, more: str = "", called: str = "") -> str:
        package = f"trial_{name}_{tmp_path.name}".lower()
        (tmp_path / package).mkdir()
        text = MANIFEST.format(name=called or name, package=package, more=more)
        (tmp_path / package / "__init__.py").write_text(text + textwrap.dedent(body), "utf-8")
        info = tmp_path / f"acme_{name}-1.0.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Name: acme-{name}\nVersion: 1.0\n", encoding="utf-8")
        (info / "entry_points.txt").write_text(
            f"[regest.plugins]\n{name} = {package}:plugin\n", encoding="utf-8"
        )
        return name

    return build


def only_failure(*enabled: str) -> PluginFailure:
    """Return the single failure when `enabled` are switched on."""
    (failure,) = load_plugins(enabled).failures
    return failure


@pytest.mark.parametrize(
    ("name", "provider", "stage", "cause"),
    [
        ("absent_library", "acme-absent-library 0.3", Stage.IMPORT, "a_library_that_nobody_has"),
        ("quitter", "acme-quitter 2.0", Stage.IMPORT, "SystemExit: the licence of this module"),
        ("misspelt", "acme-misspelt 1.1", Stage.HOOKS, "check_registrations"),
        ("curious", "acme-curious 1.2", Stage.REGISTER, "session"),
        ("twin", "acme-twin-one 1.0", Stage.FIND, "acme-twin-two 1.5"),
    ],
)
def test_broken_plugin_is_named_and_the_others_go_on(
    distributions: Path, name: str, provider: str, stage: Stage, cause: str
) -> None:
    plugins = load_plugins([name, "kitchen_sink"])

    (failure,) = plugins.failures
    assert (failure.name, str(failure.provider), failure.stage) == (name, provider, stage)
    assert cause in failure.error.text("en")
    assert list(plugins.loaded) == ["kitchen_sink"]
    assert [text.text("en") for text in plugins.warnings()] == [failure.message().text("en")]


@pytest.mark.parametrize("name", ["misspelt", "curious"])
def test_broken_plugin_is_asked_nothing(distributions: Path, name: str) -> None:
    """A plugin that failed half way must not answer with the half that was registered."""
    plugins = load_plugins([name])

    for hook in vars(plugins.manager.hook).values():
        if hasattr(hook, "get_hookimpls"):
            assert hook.get_hookimpls() == []


def test_second_of_two_with_one_name_fails_naming_both(distributions: Path) -> None:
    plugins = load_plugins(["kitchen_sink", "copycat"])

    (failure,) = plugins.failures
    assert (failure.name, failure.stage) == ("copycat", Stage.DECLARATIONS)
    for word in ("regest-kitchen-sink 1.4", "acme-copycat 0.9", "dish"):
        assert word in failure.error.text("en")
    assert [each.provider.name for each in plugins.declared.record_classes] == ["kitchen_sink"]


def test_writes_are_refused_naming_everything_and_both_ways_out(distributions: Path) -> None:
    plugins = load_plugins(["absent_library", "quitter"])

    with pytest.raises(Unavailable) as caught:
        plugins.refuse_writes()

    assert caught.value.code == "plugin_failed"
    for word in (
        "absent_library",
        "acme-absent-library 0.3",
        "import",
        "a_library_that_nobody_has",
        "quitter",
        "acme-quitter 2.0",
        "Mend",
        "--without absent_library --without quitter",
    ):
        assert word in caught.value.text("en")


def test_without_failures_nothing_is_refused(distributions: Path) -> None:
    plugins = load_plugins(["kitchen_sink"])

    plugins.refuse_writes()
    assert plugins.warnings() == ()


def test_left_out_plugin_is_neither_on_nor_broken(distributions: Path) -> None:
    plugins = load_plugins(["quitter", "kitchen_sink"], without=["quitter"])

    plugins.refuse_writes()
    assert (list(plugins.loaded), plugins.without) == (["kitchen_sink"], ("quitter",))


def test_leaving_out_what_is_not_enabled_is_a_usage_fault(distributions: Path) -> None:
    with pytest.raises(UsageFault) as caught:
        load_plugins(["kitchen_sink"], without=["jornal"])

    assert caught.value.code == "plugin_not_enabled"
    assert "kitchen_sink" in caught.value.text("en")


def test_absent_plugin_fails_at_finding(distributions: Path) -> None:
    failure = only_failure("nowhere")

    assert (failure.stage, failure.distribution) == (Stage.FIND, "")
    assert "no installed distribution" in failure.error.text("en")


def test_disabled_plugin_is_never_imported(built_distributions: Path) -> None:
    """Not even to learn its title: an installed plugin runs no code until it is enabled."""
    program = (
        "import sys; from regest.core.hooks.loader import load_plugins; "
        "from regest.core.hooks.discovery import installed_plugins; "
        "assert 'kitchen_sink' in installed_plugins(); plugins = load_plugins([]); "
        "print([name for name in sys.modules if name.startswith(('kitchen_sink', 'quitter'))])"
    )

    done = subprocess.run(
        [sys.executable, "-c", program],
        env={"PYTHONPATH": f"{built_distributions}:{Path.cwd()}"},
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("more", "called", "cause"),
    [
        ("", "another", "another"),
        ('tables=("trial_thing", "thing"),', "", "thing"),
        ('requires_core="99.0",', "", "99.0"),
    ],
)
def test_manifest_that_does_not_fit_is_refused(
    a_plugin: MakePlugin, more: str, called: str, cause: str
) -> None:
    failure = only_failure(a_plugin("trial", more=more, called=called))

    assert failure.stage is Stage.MANIFEST
    assert cause in failure.error.text("en")


def test_missing_manifest_is_refused(a_plugin: MakePlugin) -> None:
    failure = only_failure(a_plugin("bare", "plugin = None"))

    assert (failure.stage, "PluginManifest" in failure.error.text("en")) == (Stage.MANIFEST, True)


@pytest.mark.parametrize(
    ("answer", "cause"),
    [
        ("[Permission(name='other.read', title=Titles(ru='', en=''))]", "other.read"),
        ("['read']", "Permission"),
        ("1 / 0", "ZeroDivisionError"),
        ("[Permission(name='own.read', title=Titles(ru='', en=''))] * 2", "own.read"),
    ],
)
def test_malformed_declarations_mark_the_plugin(
    a_plugin: MakePlugin, answer: str, cause: str
) -> None:
    name = a_plugin(
        "own",
        f"""
        from regest.api import Permission

        @hookimpl
        def register_permissions():
            return {answer}
        """,
    )

    plugins = load_plugins([name])

    assert plugins.failures[0].stage is Stage.DECLARATIONS
    assert cause in plugins.failures[0].error.text("en")
    assert plugins.declared.permissions == ()


@pytest.mark.parametrize(
    ("field", "cause"),
    [
        ("name='two words', roles=('sender',)", "two words"),
        ("name='maker', aliases=('кем:',), roles=('maker',)", "кем:"),
        ("name='maker'", "maker looks into nothing"),
    ],
)
def test_search_field_that_no_query_can_use_marks_the_plugin(
    a_plugin: MakePlugin, field: str, cause: str
) -> None:
    name = a_plugin(
        "own",
        f"""
        from regest.api import SearchField

        @hookimpl
        def register_search_fields():
            return [SearchField(title=Titles(ru='', en=''), {field})]
        """,
    )

    plugins = load_plugins([name])

    assert plugins.failures[0].stage is Stage.DECLARATIONS
    assert cause in plugins.failures[0].error.text("en")
    assert plugins.declared.search_fields == ()


RULES = """
        import datetime as dt
        from regest.api import Rule

        @hookimpl
        def register_rules():
            title = Titles(ru="", en="")
            days = [dt.date(year, 1, 1) for year in {years}]
            return [
                Rule(name="answer.term", title=title, value="5", clause="", valid_from=day)
                for day in days
            ]
"""


def test_versions_of_a_rule_belong_to_one_plugin(a_plugin: MakePlugin) -> None:
    """A rule may change from a day on, but only by whoever brought it."""
    one = a_plugin("one", RULES.format(years=[2026, 2025]))
    two = a_plugin("two", RULES.format(years=[2027]))

    plugins = load_plugins([one, two])

    assert [each.value.valid_from.year for each in plugins.declared.rules] == [2025, 2026]
    assert [(each.name, each.stage) for each in plugins.failures] == [("two", Stage.DECLARATIONS)]


def test_wrapper_is_refused(a_plugin: MakePlugin) -> None:
    """A wrapper would see and change the answers of other plugins."""
    name = a_plugin(
        "wrap",
        """
        @hookimpl(wrapper=True)
        def check_registration(registration):
            return (yield)
        """,
    )

    failure = only_failure(name)

    assert failure.stage is Stage.HOOKS
    assert "check_registration" in failure.error.text("en")


def test_failure_is_one_line_without_a_traceback(a_plugin: MakePlugin) -> None:
    failure = only_failure(a_plugin("loud", 'raise ValueError("one\\ntwo {three}")'))

    assert failure.error.text("en") == "ValueError: one two {three}"
    assert "\n" not in failure.message().text("ru")


def test_tables_that_do_not_fit_set_a_plugin_aside(distributions: Path) -> None:
    """The database is opened after the plugins: whoever does so tells of migrations behind."""
    plugins = load_plugins(["kitchen_sink"])
    complaint = Refusal("database_behind", Translator("trial")("behind"))

    plugins.behind({"kitchen_sink": complaint})

    assert [(each.name, each.stage) for each in plugins.failures] == [
        ("kitchen_sink", Stage.MIGRATIONS)
    ]
    assert plugins.loaded == {}
    assert plugins.declared.record_classes == ()


def test_built_in_parts_speak_through_the_same_hooks(distributions: Path) -> None:
    class Own:
        @hookimpl
        def register_record_classes(self) -> list[RecordClass]:
            return [RecordClass(name="act", title=Titles(ru="Акт", en="Act"))]

    plugins = load_plugins(["kitchen_sink"], built_in={"own": Own()})

    assert [(each.provider.name, each.value.name) for each in plugins.declared.record_classes] == [
        ("core", "act"),
        ("kitchen_sink", "dish"),
    ]


def test_plugin_speaks_russian_from_its_own_catalogue(distributions: Path) -> None:
    load_plugins(["kitchen_sink"])

    assert Translator("kitchen_sink")("Write it off.").text("ru") == "Спишите её."


def test_manifest_is_kept_with_its_folder(distributions: Path) -> None:
    loaded = load_plugins(["kitchen_sink"]).loaded["kitchen_sink"]

    assert isinstance(loaded.manifest, PluginManifest)
    assert (loaded.folder / "migrations" / "versions").is_dir()
