"""What a clumsy or hostile caller types, and a machine that refuses: no traceback, no half work."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from click.testing import CliRunner

from regest.cli.main import root
from tests.support.command_line import NOW, CommandLine

SCHOOL = "МБОУ «СОШ № 15»"
LETTER = ("journal", "in", "--from", SCHOOL, "--number", "7", "--subject")
PROGRAM = (sys.executable, "-c", "from regest.cli.main import main; main()")
SUBJECT = "О семинаре"


def run(
    regest: CommandLine, *words: str | bytes, **variables: str
) -> subprocess.CompletedProcess[bytes]:
    """Run the program in a process of its own, with bytes for words."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    return subprocess.run(
        [*PROGRAM, "-d", str(regest.folder), "--lang", "en", *words],
        env={**kept, "REGEST_NOW": NOW, **variables},
        capture_output=True,
        check=False,
        timeout=50,
    )


def test_bytes_that_are_no_text_are_wrong_usage(regest: CommandLine) -> None:
    done = run(regest, *LETTER, b"\xcf\xf0\xe8\xea\xe0\xe7", "--json")
    assert done.returncode == 2
    assert json.loads(done.stdout)["refused"]["code"] == "text_unreadable"
    assert regest.given("journal", "list") == []


def test_russian_is_understood_under_any_locale(regest: CommandLine) -> None:
    """Without coercion Python gives the bytes of a Russian word as surrogates."""
    ascii_only = {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    assert run(regest, *LETTER, SUBJECT, **ascii_only).returncode == 0
    [row] = regest.given("journal", "list")
    assert row["subject"] == SUBJECT


def test_control_characters_and_turned_reading_are_dropped(regest: CommandLine) -> None:
    spoilt = "О\x1b[2J \u202eсеми\u202cнаре\r\nи встрече"
    shown = regest.given("record", "show", regest.given(*LETTER, spoilt)["id"])
    assert shown["heading"] == "О[2J семинаре и встрече"


@pytest.mark.parametrize("nothing", ["", "  ", "\u200b\u2060", "\x01", "\u202e"])
def test_what_nobody_can_see_is_no_subject_name_or_reason(
    regest: CommandLine, nothing: str
) -> None:
    assert regest.refusal(*LETTER, nothing)["code"] == "field_missing"
    unnamed = ("journal", "in", "--from", nothing, "--subject", SUBJECT)
    assert regest.refusal(*unnamed, code=2)["code"] == "party_name_empty"
    number = regest.given(*LETTER, SUBJECT)["number"]
    correct = ("record", "correct", number, "heading=О встрече", "--reason", nothing)
    assert regest.refusal(*correct)["code"] == "reason_missing"
    void = ("journal", "void", number, "--reason", nothing)
    assert regest.refusal(*void)["code"] == "reason_missing"


@pytest.mark.parametrize("content", [b"\xff\xfe", b"x = ["])
def test_settings_that_are_no_toml_are_told(regest: CommandLine, content: bytes) -> None:
    (regest.folder / "regest.toml").write_bytes(content)
    refused = regest.refusal("record", "list", code=2)
    assert refused["code"] == "not_toml"
    assert "regest.toml" in refused["message"]


def test_what_the_system_refuses_is_told_with_its_file(regest: CommandLine) -> None:
    """Here the folder of the index cannot be made, since a file has its name."""
    (regest.folder / "index").write_text("in the way")
    refused = regest.refusal("search", SUBJECT)
    assert refused["code"] == "system_refused"
    assert str(regest.folder / "index") in refused["message"]


def test_a_program_without_an_output_does_its_work(regest: CommandLine) -> None:
    words = " ".join(f"'{word}'" for word in (*LETTER, SUBJECT))
    shell = f"{PROGRAM[0]} -c '{PROGRAM[2]}' -d {regest.folder} {words} >&-"
    done = subprocess.run(["bash", "-c", shell], capture_output=True, check=False, timeout=50)
    assert (done.returncode, done.stderr) == (0, b"")
    assert len(regest.given("journal", "list")) == 1


NAMELESS = """
import getpass
def unknown():
    raise KeyError("uid not found")
getpass.getuser = unknown
"""


def test_a_user_without_a_name_is_witnessed_by_number(regest: CommandLine) -> None:
    """In a container `--user 1234` has no line in the list of users."""
    words = [sys.executable, "-c", NAMELESS + PROGRAM[2], "-d", str(regest.folder), *LETTER]
    done = subprocess.run([*words, SUBJECT], capture_output=True, check=False, timeout=50)
    assert done.returncode == 0, done.stderr
    [row] = regest.given("journal", "list")
    card = regest.given("record", "show", row["id"])
    assert card["history"][0]["actor"] == f"console:{os.getuid()}"


def test_a_full_disk_under_the_log_prints_no_traceback(regest: CommandLine) -> None:
    log = regest.folder / "logs" / "regest.log"
    log.unlink(missing_ok=True)
    log.symlink_to("/dev/full")
    (regest.folder / "index").write_text("in the way")
    done = run(regest, "search", SUBJECT)
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr


def test_no_colour_is_printed_where_none_is_wanted(regest: CommandLine) -> None:
    regest.done(*LETTER, SUBJECT)
    search = ["-d", str(regest.folder), "search", "семинар"]
    printed = {
        wanted: CliRunner().invoke(root, search, color=True, env={"NO_COLOR": wanted}).stdout
        for wanted in ("", "1")
    }
    assert "\x1b[33m" in printed[""]
    assert "\x1b[" not in printed["1"]
