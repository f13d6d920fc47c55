"""The edge of the program: what it loads, in which language it speaks, how every error ends."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import click
import pytest

import regest as product
from regest.cli import main as edge
from regest.cli.lazy import Entry, plugin_entries
from regest.core.base.errors import Ambiguous, IntegrityBroken, Refusal
from regest.core.base.messages import Message, Titles
from regest.kit.console.failures import report
from regest.kit.console.invocation import Invocation
from tests.support.command_line import CommandLine

PROGRAM = (sys.executable, "-c", "from regest.cli.main import main; main()")
HEAVY = ("sqlalchemy", "sqlmodel", "whoosh", "pydantic", "alembic", "pluggy", "rich", "structlog",
         "regest.core.store", "regest.index", "regest.plugins")  # fmt: skip
REPORT_IMPORTS = """
import atexit, sys
atexit.register(lambda: sys.stderr.write("\\n".join(["LOADED", *sys.modules])))
from regest.cli.main import main
main()
"""


def run(
    *words: str, variables: Mapping[str, str] | None = None, code: str = ""
) -> subprocess.CompletedProcess[str]:
    """Run the program in a process of its own."""
    program = (sys.executable, "-c", code) if code else PROGRAM
    clean = {name: value for name, value in os.environ.items() if not name.startswith("REGEST_")}
    return subprocess.run(
        [*program, *words],
        env={**clean, **(variables or {})},
        capture_output=True,
        check=False,
        text=True,
        timeout=50,
    )


def loaded(done: subprocess.CompletedProcess[str]) -> list[str]:
    """Return the heavy modules that a process had loaded when it ended."""
    modules = done.stderr.partition("LOADED\n")[2].split("\n")
    assert "click" in modules
    return [name for name in modules if name.startswith(HEAVY)]


def test_help_loads_nothing_heavy_even_with_plugin_commands(regest: CommandLine) -> None:
    done = run("-d", str(regest.folder), "--help", code=REPORT_IMPORTS)
    assert done.returncode == 0
    assert "journal" in done.stdout
    assert loaded(done) == []


@pytest.mark.parametrize("typed", ["regest ", "regest re", "regest record ", "regest --"])
def test_completion_loads_nothing_heavy(regest: CommandLine, typed: str) -> None:
    variables = {
        "_REGEST_COMPLETE": "bash_complete",
        "COMP_WORDS": typed,
        "COMP_CWORD": str(len(typed.split(" ")) - 1),
        "REGEST_DEPLOYMENT": str(regest.folder),
    }
    done = run(variables=variables, code=REPORT_IMPORTS)
    assert done.returncode == 0
    assert done.stdout
    assert loaded(done) == []


def test_completion_knows_the_commands_of_plugins(regest: CommandLine) -> None:
    variables = {
        "_REGEST_COMPLETE": "bash_complete",
        "COMP_WORDS": "regest j",
        "COMP_CWORD": "1",
        "REGEST_DEPLOYMENT": str(regest.folder),
    }
    assert run(variables=variables).stdout == "plain,jobs\nplain,journal\n"


def test_help_of_a_group_loads_nothing_heavy(regest: CommandLine) -> None:
    done = run("-d", str(regest.folder), "record", "list", "--help", code=REPORT_IMPORTS)
    assert done.returncode == 0
    assert loaded(done) == []


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--version",), 0),
        (("record", "list"), 0),
        (("record", "show", "Вх-404"), 1),
        (("record", "show"), 2),
        (("record", "list", "--unknown"), 2),
        (("recrod",), 2),
        (("rules", "--on", "вчера"), 2),
    ],
)
def test_exit_codes_of_the_real_program(
    regest: CommandLine, words: tuple[str, ...], code: int
) -> None:
    done = run("-d", str(regest.folder), *words)
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    assert bool(done.stderr) is (code > 0)


def test_version_is_the_product_s() -> None:
    assert run("--version").stdout == f"regest {product.__version__}\n"


def test_a_reader_that_goes_away_is_no_fault(regest: CommandLine) -> None:
    """`regest … | head` ends quietly when the pipe is closed before all was said."""
    program = f"{sys.executable} -c 'from regest.cli.main import main; main()'"
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {program} -d {regest.folder} party list | true"],
        capture_output=True,
        check=False,
        text=True,
    )
    assert done.returncode == 0
    assert done.stderr == ""


PRESS_CTRL_C = """
from regest.cli import init
from regest.cli.main import main
def pressed(**_options):
    raise KeyboardInterrupt
init.init.callback = pressed
main()
"""


def test_an_interrupt_ends_quietly() -> None:
    done = run("init", "nowhere", code=PRESS_CTRL_C)
    assert done.returncode == 128 + signal.SIGINT
    assert done.stderr.strip() == ""


def test_russian_is_spoken_unless_asked_otherwise(regest: CommandLine) -> None:
    folder = ("-d", str(regest.folder))
    assert "Документов нет." in run(*folder, "record", "list").stdout
    assert "There are no documents." in run(*folder, "--lang", "en", "record", "list").stdout
    assert "There are no documents." in run(*folder, "record", "list", "--lang=en").stdout
    variables = {"REGEST_LANG": "en"}
    assert "There are no" in run(*folder, "record", "list", variables=variables).stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--help",), "Вызов: regest [ПАРАМЕТРЫ] КОМАНДА …"),
        (("record", "--help"), "Команды:"),
        (("journal", "--help"), "Журналы регистрации"),
        (("record", "correct"), "Не указан аргумент"),
        (("record", "corect"), "Нет команды corect. Возможно, 'correct'?"),
        (("record", "list", "--foo"), "Нет параметра --foo."),
        (("record", "file", "Вх-1"), "Не указан параметр '--case'."),
        (("--lang", "de"), "ru"),
    ],
)
def test_click_s_own_words_are_russian(
    regest: CommandLine, words: tuple[str, ...], said: str
) -> None:
    done = run("-d", str(regest.folder), *words)
    assert said in done.stdout + done.stderr
    assert not any(word in done.stderr for word in ("Error", "Usage", "No such", "Missing"))


def test_the_environment_s_locale_does_not_choose_the_language() -> None:
    variables = {"LANGUAGE": "de:en", "LC_ALL": "en_US.UTF-8"}
    assert "Вызов:" in run("--help", variables=variables).stdout


def test_shared_options_stand_before_or_after_the_command(regest: CommandLine) -> None:
    before = regest("--as", "member", "user", "list")
    after = regest("user", "list", "--as", "member")
    assert before == after
    assert "member has no right" in after.err
    elsewhere = regest("record", "list", "-d", str(regest.folder / "nowhere"))
    assert elsewhere.code == 1
    assert "There is no deployment in" in elsewhere.err


def test_without_a_deployment_both_ways_to_name_one_are_told() -> None:
    done = run("--lang", "en", "record", "list")
    assert done.returncode == 2
    assert "-d DIR or in REGEST_DEPLOYMENT" in done.stderr


def test_usage_faults_are_json_too(regest: CommandLine) -> None:
    refused = regest.refusal("record", "show", code=2)
    assert refused["code"] == "usage"
    assert refused.keys() >= {"code", "message", "rule", "clause", "remedy"}


def test_an_unforeseen_fault_is_a_number_in_the_log(
    regest: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    entries = (Entry("boom", "tests.cli.test_main:boom", Titles(ru="", en="")),)
    monkeypatch.setattr(edge.root, "entries", entries)
    answer = regest("boom")
    assert answer.code == 3
    assert "Traceback" not in answer.err
    assert "secret" not in answer.err
    log = regest.folder / "logs" / "regest.log"
    assert str(log) in answer.err
    line = json.loads(log.read_text("utf-8").splitlines()[-1])
    assert line["incident"] in answer.err
    assert "ZeroDivisionError: secret" in line["exception"]
    as_json = regest("boom", "--json")
    assert as_json.refused()["code"] == "internal"
    assert "Traceback" in regest("boom", REGEST_DEBUG="1").err


@click.command()
@click.option("--json", is_flag=True)
def boom(json: bool) -> None:
    """Fail in a way that nobody foresaw."""
    raise ZeroDivisionError("secret")


def refusal(rule: str, clause: str) -> Refusal:
    """Return a refusal with this rule and clause."""
    remedy = Message("Call more of them.")
    return Refusal("quorum", Message("No quorum: 5 of 11"), rule=rule, clause=clause, remedy=remedy)


@pytest.mark.parametrize(
    ("rule", "clause", "source"),
    [
        ("QRM-1", "cl. 4.7", " (cl. 4.7; QRM-1)."),
        ("QRM-1", "", " (QRM-1)."),
        ("", "cl. 4.7", " (cl. 4.7)."),
        ("REG-6", "REG-6, REG-9", " (REG-6, REG-9)."),
        ("", "", "."),
    ],
)
def test_a_refusal_names_rule_and_clause_and_the_way_out_on_a_line(
    capsys: pytest.CaptureFixture[str], rule: str, clause: str, source: str
) -> None:
    assert report(refusal(rule, clause), Invocation()) == 1
    assert capsys.readouterr().err == f"No quorum: 5 of 11{source}\nCall more of them.\n"


def test_a_refusal_as_json_goes_to_the_answer(capsys: pytest.CaptureFixture[str]) -> None:
    assert report(refusal("QRM-1", "cl. 4.7"), Invocation(as_json=True)) == 1
    printed = capsys.readouterr()
    assert printed.err == ""
    assert json.loads(printed.out) == {
        "refused": {
            "code": "quorum",
            "message": "No quorum: 5 of 11",
            "rule": "QRM-1",
            "clause": "cl. 4.7",
            "remedy": "Call more of them.",
        }
    }


def test_candidates_are_listed_once_and_broken_integrity_has_a_code_of_its_own(
    capsys: pytest.CaptureFixture[str],
) -> None:
    error = Ambiguous("many", Message("1 fits Вх-1"), ["Вх-1", "Вн-1"])
    assert report(error, Invocation()) == 1
    assert capsys.readouterr().err == "1 fits Вх-1.\n  Вн-1\n"
    assert report(IntegrityBroken("broken", Message("Changed")), Invocation()) == 3


def test_commands_of_plugins_come_from_the_file_alone(tmp_path: Path) -> None:
    listed = [
        {"name": "x", "target": "nowhere:x", "plugin": "p", "help": {"ru": "Икс", "en": "Ex"}},
        {"name": "record", "target": "nowhere:record", "plugin": "p", "help": {"ru": "", "en": ""}},
    ]
    (tmp_path / "commands.json").write_text(json.dumps(listed), "utf-8")
    regest = CommandLine(tmp_path)
    shown = regest.done("--help")
    assert "Commands of modules:\n  x " in shown
    assert "Ex" in shown
    assert "Икс" in regest.done("--help", language="ru")
    answer = regest("x")
    assert answer.code == 1
    assert "module p" in answer.err
    assert "ModuleNotFoundError" in answer.err
    assert "plugins disable p" in answer.err
    # A name of ours is never taken by a plugin.
    assert "nowhere" not in regest("record", "list").err


@pytest.mark.parametrize("text", ["", "{", '{"a": 1}', '[{"name": "x"}]', "[1]"])
def test_a_spoilt_file_of_commands_hides_no_command_of_ours(tmp_path: Path, text: str) -> None:
    (tmp_path / "commands.json").write_text(text, "utf-8")
    assert plugin_entries(tmp_path) == ()
    assert "record" in CommandLine(tmp_path).done("--help")


def test_a_command_that_is_none_is_told(tmp_path: Path) -> None:
    listed = {"name": "x", "target": "json:dumps", "plugin": "p", "help": {"ru": "", "en": ""}}
    (tmp_path / "commands.json").write_text(json.dumps([listed]), "utf-8")
    answer = CommandLine(tmp_path)("x")
    assert answer.code == 1
    assert "cannot be loaded: function" in answer.err


def test_a_command_of_a_module_that_is_off_names_the_way_to_switch_it_on(
    regest: CommandLine,
) -> None:
    regest.done("plugins", "disable", "journal")
    assert not re.search(r"^ +journal ", regest.done("--help"), re.MULTILINE)
    refused = regest.refusal("journal", "list", code=2)
    assert refused["code"] == "module_off"
    assert "plugins enable journal" in refused["remedy"]


def test_every_entry_of_ours_is_there() -> None:
    for entry in edge.ENTRIES:
        assert isinstance(entry.load(), click.Command), entry.name
