"""From an application in .docx to the certificate in hand on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from regest.kit.house import House
from tests.support.command_line import CommandLine
from tests.support.filled_applications import HEAD, SCHOOL, filled_application
from tests.support.member_certificates import with_signatory


@pytest.mark.usefixtures("house")
def test_an_application_becomes_a_certificate_in_hand_in_eight_commands(
    house: House, regest: CommandLine, tmp_path: Path
) -> None:
    """An action is a command, given by whom it befits; who signs was entered long before."""
    with_signatory(house)
    form = filled_application(tmp_path)
    done: list[str] = []

    def command(login: str, *words: str) -> str:
        done.append(" ".join(words))
        return regest.done("--as", login, *words, language="ru")

    command("secretary", "member", "apply", "--file", str(form))
    command("secretary", "member", "consider", SCHOOL, "--on", "2026-10-27")
    dated = ("--order", "731", "--dated", "2026-10-27")
    command("officer", "member", "admit", SCHOOL, *dated)
    made = json.loads(command("secretary", "certificate", "issue", SCHOOL, "--json"))
    number = made[0]["number"]
    command("officer", "certificate", "sign", number)
    command("secretary", "certificate", "hand-over", number, "--to", HEAD)
    assert len(done) <= 8, done
    shown = regest("certificate", "show", number, "--json").data()
    assert (shown["holder"], shown["receiver"]) == (SCHOOL, HEAD)
    assert shown["signed_on"] == shown["handed_on"] == "2026-10-27"
    (told,) = regest("certificate", "check", number, "--json").data()
    assert told["organisation"] == SCHOOL
