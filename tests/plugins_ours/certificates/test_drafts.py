"""«Проект»: looked over before a number is taken; it becomes the certificate, or leaves no hole."""

from __future__ import annotations

import pytest
from sqlmodel import select

from regest.api import NotFound, RecordState, Refusal, components, ledger
from regest.core.catalogue.tables import LedgerNumber, Record, RecordField
from regest.core.people.tables import Party
from regest.kit.house import House
from regest.plugins.certificates import drafts, issuing, register
from regest.plugins.certificates.drafts import Drafted
from regest.plugins.certificates.entitlement import Wanted
from tests.support.member_certificates import (
    CANDIDATE,
    GYMNASIUM,
    LYCEUM,
    SCHOOL_31,
    TODAY,
    issued,
    with_signatory,
)


def drafted(house: House, name: str = LYCEUM) -> Record:
    """Draft a certificate."""
    (record,) = drafts.prepare(house, [Wanted(organisation=name)])
    return record


def waiting(house: House) -> list[Drafted]:
    """Return the drafts."""
    with house.read() as session:
        return drafts.listed(house, session)


def numbers_taken(house: House) -> int:
    """Return how many numbers of the register exist."""
    with house.read() as session:
        return len(session.exec(select(LedgerNumber.id)).all())


def test_a_draft_has_no_number_and_reserves_none(house: House) -> None:
    """REG-8: its sheet says «ПРОЕКТ» and leaves number and day open, without a code."""
    with_signatory(house)
    before = numbers_taken(house)
    record = drafted(house)
    assert (record.state, record.number) == (RecordState.DRAFT, "")
    assert numbers_taken(house) == before
    with house.read() as session:
        assert register.listed(house, session, register.RegisterFilter())[1] == 0
        (pdf, text), _docx = components.components_of(session, record.id)
    said = " ".join((text.text if text else "").split())
    assert pdf.name == "Проект сертификата.pdf"
    for part in ("ПРОЕКТ", "№ _____", "« ____ »", LYCEUM, "Ю. Н. Ленский"):
        assert part in said.replace("\u00a0", " "), said
    assert "certificates/check" not in said


def test_a_draft_becomes_the_certificate(house: House) -> None:
    """The same record, with its number; the files of the draft give way to those of the sheet."""
    with_signatory(house)
    record = drafted(house)
    made = issued(house)
    assert made.record.id == record.id
    assert made.record.number == "001"
    with house.read() as session:
        names = [each.name for each, _text in components.components_of(session, record.id)]
        fields = session.exec(select(RecordField).where(RecordField.record_id == record.id))
        card = {row.name: row.value for row in fields}
    assert names == ["Сертификат № 001.pdf", "Сертификат № 001.docx"]
    assert card["state"] == "На подписи"
    assert waiting(house) == []


def test_a_draft_given_up_leaves_no_hole(house: House) -> None:
    """REG-5: the next certificate has the next number, whatever was drafted and dropped between."""
    with_signatory(house)
    issued(house, GYMNASIUM)
    record = drafted(house)
    with pytest.raises(Refusal) as refused:
        drafts.drop(house, record.id, " ")
    assert refused.value.code == "reason_missing"
    drafts.drop(house, record.id, "переименование ещё не завершено")
    assert waiting(house) == []
    with pytest.raises(NotFound):
        drafts.drop(house, record.id, "ещё раз")
    assert issued(house, SCHOOL_31).record.number == "002"
    assert issued(house).record.id != record.id


def test_a_draft_is_made_anew_not_twice(house: House) -> None:
    """Another name or address in the directory stands on the same draft afterwards."""
    with_signatory(house)
    first = drafted(house)
    with house.work() as work:
        party = work.session.exec(select(Party).where(Party.name == LYCEUM)).one()
        party.address = "ул. Новая, д. 1, г. Приобск"
        work.session.add(party)
        work.witness("party.changed", "party", party.id)
    assert drafted(house).id == first.id
    (only,) = waiting(house)
    assert only.fields["address"] == "ул. Новая, д. 1, г. Приобск"
    assert [each.name for each in only.files] == [
        "Проект сертификата.pdf",
        "Проект сертификата.docx",
    ]


def test_a_draft_keeps_its_order(house: House) -> None:
    """What was said of the order when it was drafted is the basis of the certificate."""
    with_signatory(house)
    drafts.prepare(house, [Wanted(organisation=LYCEUM, basis="приказ от 01.10.2026 № 77")])
    assert issued(house).certificate.basis == "приказ от 01.10.2026 № 77"


def test_only_who_may_get_one_gets_a_draft(house: House) -> None:
    """CRT-1 and one certificate for each hold for drafts as well."""
    with_signatory(house)
    with pytest.raises(Refusal) as refused:
        drafted(house, CANDIDATE)
    assert refused.value.code == "not_a_member"
    issued(house)
    with pytest.raises(Refusal) as refused:
        drafted(house)
    assert refused.value.code == "certificate_in_force"
    assert waiting(house) == []


def test_the_number_that_comes_is_told_by_the_ledger(house: House) -> None:
    """A draft between two certificates does not move the number that comes."""
    with_signatory(house)
    with house.read() as session:
        before = ledger.coming(session, issuing.ledger_of(house), TODAY, 0)
    drafted(house)
    with house.read() as session:
        assert ledger.coming(session, issuing.ledger_of(house), TODAY, 0) == before
