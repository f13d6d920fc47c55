"""Letters that come signed: one record, verified at intake, the number never at stake (SIG-5)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from regest.api import arrived_signatures, components
from regest.core.base.messages import spoken
from regest.kit import arrived_signatures as kit
from regest.kit.house import House
from regest.plugins.journal.choice import Choice
from regest.plugins.journal.letters.enclosures import take_files
from regest.plugins.journal.letters.registration import Entry
from tests.support import pki
from tests.support.letters import day, receive, send
from tests.support.pdf_signing import signed_inside
from tests.support.pki import signed
from tests.support.signed_letters import (
    BROKEN,
    CHANGED,
    FILE,
    HEAD,
    LETTER,
    SCHOOL,
    VALID,
    Sender,
    laid,
)


@pytest.fixture(scope="module")
def sender() -> Sender:
    """Give a school that signs."""
    return Sender()


def files_of(house: House, entry: Entry) -> list[tuple[str, str]]:
    """Return the names and roles of a letter's files in their order."""
    with house.read() as session:
        found = components.components_of(session, entry.record.id)
        return [(file.name, file.role.value) for file, _text in found]


def lines_of(entry: Entry) -> list[str]:
    """Return what the signatures are worth, in Russian."""
    with spoken("ru"):
        return [str(each.line) for each in entry.signatures]


def test_letter_and_signature_are_one_record_verified_at_once(
    house: House, sender: Sender, tmp_path: Path
) -> None:
    sender.trusted(house)
    entry = receive(house, *laid(tmp_path, sender.pair()))
    assert files_of(house, entry) == [(FILE, "main"), (f"{FILE}.sig", "signature")]
    assert lines_of(entry) == [VALID]
    assert entry.warnings == ()
    with house.read() as session:
        (kept,) = arrived_signatures.of_record(house, session, entry.record)
    assert kept.as_dict()["serial"] == sender.head.serial
    assert (kept.as_dict()["valid_from"], kept.file) == ("2026-01-12", FILE)


def test_a_changed_letter_is_registered_and_its_signature_told_to_be_bad(
    house: House, sender: Sender, tmp_path: Path
) -> None:
    entry = receive(house, *laid(tmp_path, sender.wrong_pair()))
    assert entry.record.number == "Вх-1"
    (line,) = entry.signatures
    with spoken("ru"):
        assert str(line.said) == CHANGED
        assert line.advice is not None
    assert line.bad


def test_each_of_two_signers_is_told(house: House, sender: Sender, tmp_path: Path) -> None:
    sender.trusted(house)
    entry = receive(house, *laid(tmp_path, sender.by_two()))
    both = {VALID, f"Подпись действительна – Орлов Пётр Ильич, {SCHOOL}"}
    assert set(lines_of(entry)) == both


def test_what_a_container_holds_is_the_letter_and_is_known_again(
    house: House, sender: Sender, tmp_path: Path
) -> None:
    """Its digest is what a duplicate is told by; the plain letter brought later is the same."""
    sender.trusted(house)
    packed = laid(tmp_path / "packed", sender.packed())
    told: dict[str, Any] = {"sender": SCHOOL, "dated": day("15.05.2026")}
    entry = receive(house, *packed, subject="О наставничестве", **told)
    assert files_of(house, entry) == [(FILE, "main"), (f"{FILE}.p7m", "signature")]
    assert lines_of(entry) == [VALID]
    with house.read() as session:
        (main, text), *_rest = components.components_of(session, entry.record.id)
    assert main.media_type == "application/pdf"
    assert text is not None
    assert "№ 19 «РЯБИНКА" in text.text
    plain = laid(tmp_path / "plain", sender.pair())
    again = receive(house, *plain, subject="Иное", choice=Choice.ATTACH, **told)
    assert (again.attached, again.record.id) == (True, entry.record.id)
    assert files_of(house, again)[2:] == [(f"{FILE}.sig", "signature")]
    assert lines_of(again) == [VALID, VALID]


def test_garbage_that_is_called_a_signature_is_registered_as_damaged(
    house: House, sender: Sender, tmp_path: Path
) -> None:
    entry = receive(house, *laid(tmp_path, sender.garbage()))
    assert entry.record.number == "Вх-1"
    assert files_of(house, entry)[1] == (f"{FILE}.sig", "signature")
    with spoken("ru"):
        assert [str(each.said) for each in entry.signatures] == [BROKEN]


def test_a_number_is_safe_from_a_check_that_fails(
    house: House, sender: Sender, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_house: House, _record: str) -> None:
        raise MemoryError

    monkeypatch.setattr(kit, "verify_arrived", fails)
    entry = receive(house, *laid(tmp_path, sender.pair()))
    assert entry.record.number == "Вх-1"
    assert [each.finding for each in entry.signatures] == ["unchecked"]


def test_before_the_number_nothing_is_kept(house: House, sender: Sender) -> None:
    sender.trusted(house)
    before = house.deployment.database.clock.now()
    files = take_files(house.deployment, sender.pair()).files
    (line,) = arrived_signatures.foreseen(house, files)
    with spoken("ru"):
        assert str(line.line) == VALID
    assert line.known is not None
    assert (line.known.owner, line.known.organisation) == (HEAD, SCHOOL)
    assert arrived_signatures.foreseen(house, files[:1]) == ()
    assert house.deployment.database.clock.now() == before


def test_the_signature_upon_another_letter_is_told_so(house: House, sender: Sender) -> None:
    other = signed(sender.head, b"quite another letter", attached=True)
    pair = [("ответ.pdf", LETTER), ("приказ.pdf", b"quite another letter"), ("x.sig", other)]
    (line,) = arrived_signatures.foreseen(house, take_files(house.deployment, pair).files)
    assert line.file == "приказ.pdf"
    alone = take_files(house.deployment, [("ответ.pdf", LETTER), ("ответ.pdf.sig", b"")])
    (line,) = arrived_signatures.foreseen(house, alone.files)
    assert line.finding == "broken"


def test_the_signature_of_a_message_is_not_taken_for_one_upon_the_letter(
    house: House, sender: Sender, tmp_path: Path
) -> None:
    files = [(FILE, LETTER), ("smime.p7s", pki.signed(sender.head, b"the message"))]
    entry = receive(house, *laid(tmp_path, files))
    assert [each.finding for each in entry.signatures] == ["of_message"]
    assert not entry.signatures[0].bad


def test_a_signature_within_the_letter_itself_is_verified_too(
    house: House, sender: Sender, tmp_path: Path
) -> None:
    sender.trusted(house)
    inside = signed_inside(LETTER, sender.head, at=pki.moment(2026, 10, 20))
    (line,) = arrived_signatures.foreseen(
        house, take_files(house.deployment, [(FILE, inside)]).files
    )
    assert (line.file, line.container, line.finding) == (FILE, "", "valid")
    entry = receive(house, *laid(tmp_path, [(FILE, inside)]))
    assert lines_of(entry) == [VALID]


def test_an_unsigned_letter_costs_no_check(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def asked(_house: House, record: str) -> None:
        raise AssertionError(record)

    monkeypatch.setattr(kit, "verify_arrived", asked)
    assert receive(house, *laid(tmp_path, [(FILE, LETTER)])).signatures == ()


def test_an_own_letter_goes_out_with_its_signature(
    house: House, sender: Sender, tmp_path: Path
) -> None:
    sender.trusted(house)
    entry = send(house, *laid(tmp_path, sender.pair()))
    assert files_of(house, entry) == [(FILE, "main"), (f"{FILE}.sig", "signature")]
    assert lines_of(entry) == [VALID]
