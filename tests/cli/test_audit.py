"""`regest audit` and `regest doctor`: what they say of a sound deployment and of a damaged one."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.command_line import CommandLine


def damage(regest: CommandLine, statement: str) -> None:
    """Change the database behind the program's back."""
    with sqlite3.connect(regest.folder / "regest.db") as database:
        database.execute(statement)
    database.close()


def test_a_sound_log_is_said_to_be_whole(regest: CommandLine) -> None:
    told = regest.done("audit", "verify")
    assert told.count("The event log is whole: ") == 1
    assert "cannot be noticed" in told
    found = regest.given("audit", "verify")
    assert (found["ok"], found["first_broken"], found["findings"]) == (True, None, [])
    assert found["entries"] > 0


def test_the_printed_head_is_an_anchor(regest: CommandLine) -> None:
    line = regest.given("audit", "head")["head"]
    assert line in regest.done("audit", "head")
    assert regest.given("audit", "verify", "--anchor", line)["ok"] is True


def test_a_changed_row_is_named_and_ends_with_3(regest: CommandLine) -> None:
    damage(regest, "UPDATE deployment_fact SET value = 'other' WHERE name = 'association'")
    answer = regest("audit", "verify")
    assert answer.code == 3
    found = regest("audit", "verify", "--json").data()
    (finding,) = found["findings"]
    assert (finding["code"], finding["table"], finding["key"]) == (
        "C106",
        "deployment_fact",
        "association",
    )
    assert (found["ok"], found["first_broken"]) == (False, finding["sequence"])
    told = (
        f"C106: deployment_fact association: the row was changed after entry {finding['sequence']}"
    )
    assert told in answer.out


def test_an_anchor_beyond_the_end_ends_with_3(regest: CommandLine) -> None:
    mark, chain, sequence, digest = regest.given("audit", "head")["head"].split(":")
    beyond = f"{mark}:{chain}:{int(sequence) + 1}:{digest}"
    answer = regest("audit", "verify", "--anchor", beyond)
    assert answer.code == 3
    assert "C105: The end of the log was cut off" in answer.out


def test_a_malformed_anchor_ends_with_2(regest: CommandLine) -> None:
    refused = regest.refusal("audit", "verify", "--anchor", "regest", code=2)
    assert refused["code"] == "anchor_malformed"


def test_an_export_checks_itself(regest: CommandLine, tmp_path: Path) -> None:
    made = regest.given("audit", "export", "--to", str(tmp_path / "out"))
    script = tmp_path / "out" / "verify_audit.py"
    call = [sys.executable, "-I", "-S", str(script), made["file"], "--key", made["public_key"]]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "exports" in regest.done("audit", "export")


def test_the_log_is_for_administrators(regest: CommandLine) -> None:
    regest.done("user", "add", "reader", "--name", "Р", "--role", "member")
    assert regest("--as", "reader", "audit", "verify").code == 1


def test_the_doctor_finds_a_fresh_deployment_in_order(regest: CommandLine) -> None:
    answer = regest("doctor")
    assert answer.code == 0, answer.out + answer.err
    assert "Event log: in order." in answer.out
    found = {each["name"]: each for each in regest.given("doctor")}
    assert {"numbers", "visibility", "audit", "files", "index"} <= set(found)
    assert {each["status"] for each in found.values()} <= {"ok", "warning"}
    assert found["durability"]["status"] == "ok"


@pytest.mark.parametrize(
    ("statement", "name"),
    [
        ("DROP TRIGGER guard_record_history_delete", "guards"),
        ("UPDATE deployment_fact SET value = 'other'", "audit"),
        ("UPDATE alembic_version SET version_num = '0000'", "tables"),
    ],
)
def test_the_doctor_ends_with_3_and_says_what_to_do(
    regest: CommandLine, statement: str, name: str
) -> None:
    damage(regest, statement)
    answer = regest("doctor", "--json")
    assert answer.code == 3
    found = {each["name"]: each for each in answer.data()}
    assert found[name]["status"] == "broken"
    assert found[name]["remedy"]
    assert "What to do: " in regest("doctor").out


def test_the_doctor_speaks_russian(regest: CommandLine) -> None:
    assert "Журнал событий" in regest("doctor", language="ru").out
