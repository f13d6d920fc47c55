"""Signed letters by programs: registered as one record, and told what the signature is worth."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from tests.support.command_line import CommandLine
from tests.support.houses import opened_house
from tests.support.messages import message
from tests.support.signed_letters import FILE, LETTER, NAME, SCHOOL, Sender
from tests.web.api.conftest import Programs

Files = list[tuple[str, bytes]]
LETTER_CARD = json.dumps({"sender": SCHOOL, "subject": "О наставничестве"})


@pytest.mark.parametrize(
    ("files", "findings", "container"),
    [
        (Sender.pair, ["valid"], f"{FILE}.sig"),
        (Sender.wrong_pair, ["changed"], f"{FILE}.sig"),
        (Sender.by_two, ["valid", "valid"], f"{NAME}.p7s"),
        (Sender.packed, ["valid"], f"{FILE}.p7m"),
        (Sender.garbage, ["broken"], f"{FILE}.sig"),
    ],
)
def test_a_signed_letter_is_one_record(
    programs: Programs, regest: CommandLine, files: Callable[[Sender], Files],
    findings: list[str], container: str,
) -> None:  # fmt: skip
    sender = Sender()
    with opened_house(regest.folder) as house:
        sender.trusted(house)
    secretary = programs("secretary")
    sent = {"data": {"letter": LETTER_CARD}, "headers": {"idempotency-key": "letter-1"}}
    given = [("files", each) for each in files(sender)]
    told = secretary.ask("POST", "/journal/in", files=given, **sent)
    assert told.status == 201, told.said
    assert [each["finding"] for each in told.said["signatures"]] == findings
    assert secretary.ask("POST", "/journal/in", files=given, **sent).said == told.said
    card = regest.given("record", "show", told.said["id"])
    roles = [(each["name"], each["role"]) for each in card["components"]]
    assert roles == [(FILE, "main"), (container, "signature")]


def test_a_message_shows_its_signatures_before_it_is_registered(
    programs: Programs, regest: CommandLine
) -> None:
    sender = Sender()
    with opened_house(regest.folder) as house:
        sender.trusted(house)
    secretary = programs("secretary")
    letter = message(*sender.pair())
    secretary.ask("POST", "/journal/intake", files={"file": ("letter.eml", letter)})
    shown = secretary.get("/journal/intake/1").said
    assert [each["finding"] for each in shown["signatures"]] == ["valid"]
    done = secretary.ask("POST", "/journal/intake/1/registration", {})
    assert [each["organisation"] for each in done.said["signatures"]] == [SCHOOL]


def test_a_file_attached_later_is_a_signature_by_its_name(
    programs: Programs, regest: CommandLine
) -> None:
    """The files of a draft come in any order; the signature is not its main file."""
    sender = Sender()
    secretary = programs("secretary")
    told = secretary.ask(
        "POST", "/journal/in", data={"letter": LETTER_CARD}, files=[("files", (FILE, LETTER))]
    )
    name, container = sender.pair()[0]
    path = regest.folder.parent / name
    path.write_bytes(container)
    regest.done("record", "attach", told.said["id"], str(path))
    card = regest.given("record", "show", told.said["id"])
    assert [each["role"] for each in card["components"]] == ["main", "signature"]
