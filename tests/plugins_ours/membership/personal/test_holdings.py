"""A person learns what is held; telephone, e-mail and address go with the consent (PD-3, PD-6)."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlmodel import col, select

from regest.api.papers import write_docx
from regest.core.base.clock import ManualClock
from regest.core.base.errors import NotFound, RegestError, UsageFault
from regest.core.catalogue import access_log
from regest.core.catalogue.tables import Record, RecordAccess
from regest.core.catalogue.visibility import settle_key
from regest.core.people.parties import party_called
from regest.core.retention.holds import NewHold, set_hold
from regest.core.retention.tables import HoldReason
from regest.core.store.tables import AuditEntry
from regest.kit.house import House
from regest.plugins.membership.papers import received
from regest.plugins.membership.personal import consents, holdings
from regest.plugins.membership.tables.consents import MembershipConsent, Settlement
from tests.support.command_line import CommandLine
from tests.support.houses import opened_house
from tests.support.members import TODAY

PERSON = "Грачёв М.Е."


@pytest.fixture
def withdrawn(house: House) -> str:
    """Give a person contact details, a consent to them, and its withdrawal; return its id."""
    with house.work() as work:
        party = party_called(work.session, PERSON)
        party.phone, party.email, party.post = "00-45-10", "m@school.example", "директор"
        work.session.add(party)
        work.witness("party.changed", "party", party.id)
    new = consents.NewConsent(
        person=PERSON,
        data="рабочий телефон, почта",
        purpose="реестр",
        given_on=TODAY,
        paper=received(house, "", [("согласие.txt", b"yes")]),
    )
    row, _record = consents.enter(house, new)
    consents.withdraw(house, row.id, TODAY)
    return row.id


def test_the_person_is_told_all_that_is_held(house: House, withdrawn: str) -> None:
    with house.read() as session:
        found = holdings.held_of(house, session, PERSON)
        told = holdings.plain(found)
    assert told["erased_with_a_consent"] == ["email", "phone"]
    assert [each.id for each in found.consents] == [withdrawn]
    assert found.records
    assert found.card["standings"]
    content = write_docx(holdings.statement(house, PERSON))
    text = house.deployment.read_text(content, "справка.docx").text
    for said in ("00-45-10", "m@school.example", found.records[0].number):
        assert said in text


def test_a_record_that_the_keeper_is_kept_out_of_is_not_told(
    house: House, withdrawn: str, folder: Path, clock: ManualClock
) -> None:
    """ACC-2: neither in the answer to the person nor in the paper."""
    with house.read() as session:
        hidden = session.get_one(MembershipConsent, withdrawn).record_id
    with house.work() as work:
        keeper = party_called(work.session, "Савушкина Тамара Никитична").id
        work.session.add(
            RecordAccess(record_id=hidden, party_id=keeper, allowed=False, basis="решение")
        )
        work.session.flush()
        settle_key(work, work.session.get_one(Record, hidden))
        work.witness("record.kept_out", "record", hidden)
    with opened_house(folder, clock, "secretary") as desk:
        with desk.read() as session:
            found = holdings.held_of(desk, session, PERSON)
            assert consents.register_of(desk, session) == []
        told = {each.id for each in found.records}
        assert found.consents == ()
        with pytest.raises(NotFound):
            consents.settle(desk, withdrawn, Settlement.DESTROYED, "акт № 1")
    with house.read() as session:
        held = {each.id for each in holdings.held_of(house, session, PERSON).records}
    assert held - told == {hidden}


def acts_on(house: House, person_id: str) -> list[str]:
    """Return what the event log says was done with a person, in order."""
    wanted = select(AuditEntry.action).where(AuditEntry.object_id == person_id)
    with house.read() as session:
        return list(session.exec(wanted.order_by(col(AuditEntry.sequence))))


def test_whoever_is_told_of_a_person_is_noted(house: House, withdrawn: str) -> None:
    """ACC-3: in the event log, and with each record under a mark that was told of."""
    found = holdings.told(house, PERSON)
    holdings.statement(house, PERSON)
    acts = acts_on(house, found.person.id)
    assert acts[-2:] == ["personal_data.shown", "personal_data.saved"]
    with house.read() as session:
        consent = session.get_one(MembershipConsent, withdrawn).record_id
        looked = access_log.looks_at(session, house.reader, consent).looks
    assert [each.what for each in looked] == [access_log.SAVED, access_log.CARD]


def test_contact_details_stay_while_another_consent_is_in_force(
    house: House, withdrawn: str
) -> None:
    other = consents.NewConsent(
        person=PERSON,
        data="рабочий телефон",
        purpose="справочник",
        given_on=TODAY,
        paper=received(house, "", [("другое.txt", b"yes")]),
    )
    row, record = consents.enter(house, other)
    with pytest.raises(RegestError) as refused:
        consents.settle(house, withdrawn, Settlement.DESTROYED, "акт № 1", erase=True)
    assert refused.value.code == "consents_in_force"
    assert f"{record.number} (рабочий телефон – справочник)" in str(refused.value)
    consents.settle(house, withdrawn, Settlement.DESTROYED, "акт № 1")
    consents.withdraw(house, row.id, TODAY)
    consents.settle(house, row.id, Settlement.DESTROYED, "акт № 2", erase=True)
    with house.read() as session:
        assert holdings.held_of(house, session, PERSON).erasable == {}


def test_contact_details_go_and_documents_stay(house: House, withdrawn: str) -> None:
    consents.settle(house, withdrawn, Settlement.DESTROYED, "акт № 1", erase=True)
    with house.read() as session:
        found = holdings.held_of(house, session, PERSON)
    assert (found.person.phone, found.person.email, found.erasable) == ("", "", {})
    assert (found.person.name, found.person.post) == (PERSON, "директор")
    assert found.records


def test_what_is_kept_is_not_erased(house: House, withdrawn: str) -> None:
    with pytest.raises(UsageFault) as refused:
        consents.settle(house, withdrawn, Settlement.KEPT, "дело 01-04", erase=True)
    assert refused.value.code == "kept_not_erased"
    with house.read() as session:
        assert holdings.held_of(house, session, PERSON).person.phone == "00-45-10"


def test_the_data_of_a_person_are_exported_for_the_keeper_alone(
    regest: CommandLine, tmp_path: Path
) -> None:
    assert PERSON in regest.done("consent", "export", PERSON)
    target = tmp_path / "справка.pdf"
    regest.done("consent", "export", PERSON, "--out", str(target))
    assert target.read_bytes().startswith(b"%PDF")
    assert regest("consent", "export", PERSON, "--as", "chair").code == 1


def test_a_person_under_a_hold_is_not_erased(house: House, withdrawn: str) -> None:
    """HLD-1: while a dispute goes on, nothing of the person goes."""
    with house.work() as work:
        person = party_called(work.session, PERSON)
        new = NewHold(reason=HoldReason.LITIGATION, basis="иск № 5", party_id=person.id)
        set_hold(work, new)
    with pytest.raises(RegestError) as refused:
        consents.settle(house, withdrawn, Settlement.DESTROYED, "стёрто", erase=True)
    assert refused.value.code == "party_held"
    assert "действует запрет от 27.10.2026 (судебный спор)" in refused.value.text("ru")
    with house.read() as session:
        assert party_called(session, PERSON).phone == "00-45-10"
