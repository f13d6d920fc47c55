"""`regest plugins`: what it prints, and a stranger's command beside our own."""

from __future__ import annotations

import io
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from regest.cli.main import root
from regest.core.base.settings_file import set_plugins
from regest.core.founding import found
from regest.kit.founding import BUILT_IN

Run = Callable[..., tuple[int, str, str]]
SINK = "kitchen_sink"


@pytest.fixture(scope="session")
def empty_deployment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Found one deployment for all tests to copy."""
    folder = tmp_path_factory.mktemp("empty") / "deployment"
    found(folder, "empty", built_in=BUILT_IN)
    return folder


@pytest.fixture
def folder(empty_deployment: Path, tmp_path: Path, distributions: Path) -> Path:
    """Give a deployment to the test, with the strangers' plugins installed."""
    return Path(shutil.copytree(empty_deployment, tmp_path / "deployment"))


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the program in the deployment; give exit code, answer and remarks."""

    def call(*args: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as ended:
            root.main(["-d", str(folder), "--lang", "en", *args])
        out, err = capsys.readouterr()
        return int(ended.value.code or 0), out, err

    return call


def test_enabled_plugin_brings_its_command_and_takes_it_away(run: Run) -> None:
    assert "kitchen-sink" not in run("--help")[1]
    code, out, _err = run("plugins", "enable", SINK)
    assert (code, out.splitlines()[-1]) == (0, f"The module {SINK} is enabled.")

    helped = run("--help")[1]
    assert "Put a dish on a shelf" in helped
    assert run("plugins", "disable", SINK)[0] == 0
    assert "kitchen-sink" not in run("--help")[1]


def test_help_is_in_the_language_asked_for(run: Run) -> None:
    run("plugins", "enable", SINK)

    assert "Поставить посуду на полку" in run("--lang", "ru", "--help")[1]


def test_strangers_command_works_as_our_own(run: Run) -> None:
    run("plugins", "enable", SINK)
    added = run(
        "record", "add", "--class", "dish", "--heading", "Чайник", "--field", "pieces=2", "--json"
    )
    record = json.loads(added[1])

    code, out, _err = run("kitchen-sink", record["id"], "верхняя", "--json")

    assert (code, record["number"]) == (0, "П-1")
    assert len(json.loads(out)["id"]) == 36


def test_list_gives_the_promised_keys(run: Run) -> None:
    run("plugins", "enable", SINK)
    code, out, _err = run("plugins", "list", "--json")
    rows = json.loads(out)

    assert code == 0
    assert {tuple(row) for row in rows} == {
        ("name", "version", "distribution", "enabled", "failure")
    }
    assert rows[0]["name"] == SINK
    assert [row["name"] for row in rows if row["enabled"]] == [SINK]


def test_list_for_people_names_version_and_distribution(run: Run) -> None:
    out = run("plugins", "list")[1]

    assert "regest-kitchen-sink" in out
    assert "1.4" in out


def test_check_names_what_is_broken_and_exits_with_1(run: Run, folder: Path) -> None:
    set_plugins(folder, ["quitter"])

    code, out, err = run("plugins", "check")

    assert code == 1
    assert "quitter" in out
    for word in ("acme-quitter 2.0", "import", "the licence of this module has run out"):
        assert word in err


def test_check_of_sound_plugins_exits_with_0(run: Run) -> None:
    run("plugins", "enable", SINK)

    code, out, err = run("plugins", "check")

    assert (code, err) == (0, "")
    assert "All enabled modules work." in out


def test_list_is_given_while_the_database_is_gone(run: Run, folder: Path) -> None:
    (folder / "regest.db").unlink()

    code, out, err = run("plugins", "list", "--json")

    assert code == 0
    assert json.loads(out)
    assert "Restore it from a backup" in err


def test_reading_goes_on_with_a_warning_and_writing_is_refused(run: Run, folder: Path) -> None:
    run("plugins", "enable", SINK)
    set_plugins(folder, [SINK, "quitter"])
    add = ("record", "add", "--class", "dish", "--heading", "Чайник", "--field", "pieces=2")

    listed = run("record", "list", "--json")
    refused = run(*add, "--json")
    left_out = run(*add, "--without", "quitter", "--json")

    assert (listed[0], json.loads(listed[1])) == (0, [])
    assert "acme-quitter 2.0" in listed[2]
    told = json.loads(refused[1])["refused"]
    assert (refused[0], told["code"]) == (1, "plugin_failed")
    assert "--without quitter" in told["remedy"]
    assert (left_out[0], json.loads(left_out[1])["number"]) == (0, "П-1")


def test_disabling_is_a_way_out(run: Run, folder: Path) -> None:
    set_plugins(folder, ["quitter"])

    assert run("plugins", "disable", "quitter")[0] == 0
    assert run("plugins", "check")[0] == 0


def test_unknown_plugin_is_refused(run: Run) -> None:
    code, _out, err = run("plugins", "enable", "jornal")

    assert code == 1
    assert "jornal" in err


def test_purge_asks_for_the_name(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    run("plugins", "enable", SINK)
    run("plugins", "disable", SINK)

    monkeypatch.setattr("sys.stdin", io.StringIO("kitchen\n"))
    wrong = run("plugins", "purge", SINK)
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{SINK}\n"))
    right = run("plugins", "purge", SINK)

    assert (wrong[0], "nothing was deleted" in wrong[2]) == (2, True)
    assert (right[0], "0 rows" in right[1]) == (0, True)


def test_purge_exports_into_the_deployment(run: Run, folder: Path) -> None:
    run("plugins", "enable", SINK)
    run("plugins", "disable", SINK)

    code, out, _err = run("plugins", "purge", SINK, "--confirm", SINK, "--json")

    exported = Path(json.loads(out)["exported"])
    assert code == 0
    assert (exported / "kitchen_sink_dish.jsonl").is_file()
    assert exported.parent == folder / "exports"


def test_account_without_the_right_switches_nothing(run: Run) -> None:
    run("user", "add", "clerk", "--name", "Клерк", "--role", "secretary")

    code, _out, err = run("--as", "clerk", "plugins", "enable", SINK)

    assert code == 1
    assert "clerk" in err
    assert json.loads(run("plugins", "list", "--json")[1])[0]["enabled"] is False
