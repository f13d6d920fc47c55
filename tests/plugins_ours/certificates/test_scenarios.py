"""Scenario 38 and the rules CRT-1…6 of certificates of membership, in the whole house."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlmodel import select

from regest.api import NotFound, Refusal, UsageFault, components, links
from regest.core.base.clock import ManualClock
from regest.core.catalogue.tables import LedgerNumber, RecordField
from regest.core.people.standings import NewStanding, start_standing
from regest.core.people.tables import Party
from regest.kit.house import House
from regest.plugins.certificates import checking, copies, ending, issuing, register, signatories
from regest.plugins.certificates.copies import Handed
from regest.plugins.certificates.entitlement import Wanted
from regest.plugins.certificates.register import RegisterFilter
from regest.plugins.certificates.register_paper import state_of
from regest.plugins.certificates.signatories import NewSignatory
from regest.plugins.certificates.tables.certificates import CertificateState
from regest.plugins.certificates.tables.people import SignatoryPlace
from tests.support.member_certificates import (
    CANDIDATE,
    GYMNASIUM,
    LYCEUM,
    SCHOOL_31,
    TODAY,
    handed,
    issued,
    membership_ended,
    signed,
    with_signatory,
)


def line_of(house: House, number: str) -> register.CertificateLine:
    """Return a certificate as it stands."""
    with house.read() as session:
        return register.find(house, session, number)


def fields_of(house: House, record_id: str) -> dict[str, str]:
    """Return what the card of core says, which is read with the plugin off as well."""
    with house.read() as session:
        rows = session.exec(select(RecordField).where(RecordField.record_id == record_id))
        return {row.name: row.value for row in rows}


def test_scenario_38(house: House, clock: ManualClock) -> None:
    """A duplicate has the number of the first; an annulled number is never used again."""
    with_signatory(house)
    number = handed(house)
    assert number == "001"
    made = copies.duplicate(house, number, "loss", "заявление лицея от 26.10.2026 № 41")
    assert made.record.number == "001"
    assert [(each.position, each.invalid_from) for each in made.copies] == [(1, TODAY), (2, None)]
    membership_ended(house, LYCEUM, dt.date(2026, 12, 1))
    clock.set(dt.datetime(2026, 12, 2, 5, tzinfo=dt.UTC))
    with house.read() as session:
        (proposed,) = ending.proposed(house, session)
    assert (proposed.ended_on, proposed.reason) == (dt.date(2026, 12, 1), "реорганизация")
    ended = ending.annul(house, "001")
    assert ended.certificate.state is CertificateState.ANNULLED
    assert ended.certificate.ended_on == dt.date(2026, 12, 1)
    assert fields_of(house, ended.record.id)["state"] == "Аннулирован с 01.12.2026"
    assert issued(house, GYMNASIUM).record.number == "002"


def test_a_candidate_gets_none(house: House) -> None:
    """CRT-1, and whoever is neither member nor candidate gets none either."""
    with_signatory(house)
    with pytest.raises(Refusal) as refused:
        issued(house, CANDIDATE)
    assert (refused.value.code, refused.value.rule) == ("not_a_member", "CRT-1")
    assert "is a candidate" in refused.value.message.msgid
    with pytest.raises(Refusal) as refused:
        issued(house, "Министерство образования Приобского края")
    assert refused.value.code == "not_a_member"


def test_a_refused_one_takes_no_number(house: House) -> None:
    """A batch is issued whole or not at all, and the numbers have no hole (CRT-2)."""
    with_signatory(house)
    with pytest.raises(Refusal):
        issuing.issue(house, [Wanted(organisation=LYCEUM), Wanted(organisation=CANDIDATE)])
    made = issuing.issue(house, [Wanted(organisation=LYCEUM), Wanted(organisation=GYMNASIUM)])
    assert [each.record.number for each in made] == ["001", "002"]
    with house.read() as session:
        held = session.exec(select(LedgerNumber.printed).where(LedgerNumber.record_id != None))  # noqa: E711
        assert {"001", "002"} <= set(held)


def test_numbers_run_on_for_life(house: House, clock: ManualClock) -> None:
    """The next year does not begin anew (CRT-2)."""
    with_signatory(house)
    issued(house)
    clock.set(dt.datetime(2027, 2, 1, 5, tzinfo=dt.UTC))
    assert issued(house, GYMNASIUM).record.number == "002"


def test_a_member_has_one_certificate(house: House) -> None:
    """A second one is a duplicate or a replacement, and says so."""
    with_signatory(house)
    issued(house)
    with pytest.raises(Refusal) as refused:
        issued(house)
    assert refused.value.code == "certificate_in_force"


def test_papers_bear_the_number_that_was_taken(house: House) -> None:
    """The PDF and the Word file of a certificate are components of its record."""
    with_signatory(house)
    made = issued(house)
    with house.read() as session:
        found = components.components_of(session, made.record.id)
    names = [component.name for component, _text in found]
    assert names == ["Сертификат № 001.pdf", "Сертификат № 001.docx"]
    texts = [" ".join((text.text if text else "").split()) for _component, text in found]
    for text in texts:
        for said in (
            "МИНИСТЕРСТВО ОБРАЗОВАНИЯ ПРИОБСКОГО КРАЯ",
            "№ 001",
            "«27» октября 2026 г.",
            "СЕРТИФИКАТ",
            "НАСТОЯЩИЙ СЕРТИФИКАТ УДОСТОВЕРЯЕТ:",
            "является членом Ассоциации образовательных",
            "Ю. Н. Ленский",
            "И. С. Ветрова",
        ):
            assert said in text.replace("\u00a0", " "), (said, text)


def test_nobody_signs_for_the_authority_yet(house: House) -> None:
    """Without a signatory of the authority nothing is issued; the refusal names the way out."""
    with pytest.raises(Refusal) as refused:
        issued(house)
    assert refused.value.code == "signatory_missing"


def test_signatories_change_on_a_day(house: House, clock: ManualClock) -> None:
    """Whoever signed until then ends on the day before; earlier certificates stay as they are."""
    with_signatory(house)
    first = issued(house)
    later = NewSignatory(
        place=SignatoryPlace.AUTHORITY,
        issuer="МИНИСТЕРСТВО",
        post="Министр",
        name="А.А. Новый",
        starts_on=dt.date(2026, 11, 1),
    )
    signatories.add(house, later)
    clock.set(dt.datetime(2026, 11, 1, 5, tzinfo=dt.UTC))
    second = issued(house, GYMNASIUM)
    names = [line_of(house, each.record.number).sheet.authority_name for each in (first, second)]
    assert names == ["Ю.Н. Ленский", "А.А. Новый"]
    with pytest.raises(Refusal) as refused:
        signatories.add(house, later)
    assert refused.value.code == "signatory_overlaps"


def test_it_is_handed_over_only_when_signed(house: House) -> None:
    """The officer of the authority confirms the signature; the console may not (domain 10.3)."""
    with_signatory(house)
    number = issued(house).record.number
    given = Handed(receiver="Ветрова И.С.")
    with pytest.raises(Refusal) as refused:
        copies.hand_over(house, number, given)
    assert refused.value.code == "unsigned"
    with pytest.raises(Refusal) as refused:
        copies.confirm_signed(house, number)
    assert refused.value.code == "permission_missing"
    signed(house, number)
    with pytest.raises(UsageFault) as wrong:
        copies.hand_over(house, number, Handed(receiver="Ветрова И.С.", on=TODAY + dt.timedelta(1)))
    assert wrong.value.code == "day_wrong"
    copies.hand_over(house, number, given)
    made = line_of(house, number)
    assert made.certificate.state is CertificateState.HANDED_OVER
    assert fields_of(house, made.record.id)["handed_on"] == "2026-10-27"
    with pytest.raises(Refusal) as refused:
        copies.hand_over(house, number, given)
    assert refused.value.code == "handed_already"


def test_it_is_in_force_only_when_signed(house: House) -> None:
    """The register, the card and its lists say «На подписи» until the authority has signed."""
    with_signatory(house)
    number = issued(house).record.number

    def said() -> tuple[str, str, list[str], list[str]]:
        line = line_of(house, number)
        with house.read() as session:
            listed = register.listed(house, session, RegisterFilter(state="in_force"))[0]
            told = [each.state for each in checking.check(session, number)]
        numbers = [each.record.number for each in listed]
        return state_of(line, "ru"), fields_of(house, line.record.id)["state"], numbers, told

    assert said() == ("На подписи", "На подписи", [], [])
    signed(house, number)
    in_force = ("Действует", "Действует", ["001"], ["in_force"])
    assert said() == in_force
    copies.hand_over(house, number, Handed(receiver="Ветрова И.С."))
    copies.duplicate(house, number, "loss", "заявление")
    assert said() == in_force, "the certificate holds while its duplicate is being signed"


def test_a_duplicate_is_for_what_was_handed_over_and_lost(house: House) -> None:
    """CRT-4: loss or damage, upon an application."""
    with_signatory(house)
    number = issued(house).record.number
    with pytest.raises(Refusal) as refused:
        copies.duplicate(house, number, "loss", "заявление")
    assert refused.value.code == "not_handed_over"
    for reason, application, code in (
        ("wish", "заявление", "reason_unknown"),
        ("loss", " ", "application_missing"),
    ):
        with pytest.raises(UsageFault) as wrong:
            copies.duplicate(house, number, reason, application)
        assert wrong.value.code == code


def test_a_duplicate_says_so(house: House) -> None:
    """Its paper bears the number, «ДУБЛИКАТ» and its own day; it is signed and handed over anew."""
    with_signatory(house)
    number = handed(house)
    made = copies.duplicate(house, number, "damage", "заявление от 26.10.2026")
    with house.read() as session:
        found = components.components_of(session, made.record.id)
    (text,) = [
        text.text for each, text in found if each.id == made.sheet.pdf_id and text is not None
    ]
    assert "ДУБЛИКАТ" in text
    assert "Дубликат выдан «27» октября 2026 г." in " ".join(text.split())
    assert made.certificate.state is CertificateState.REGISTERED
    signed(house, number)
    copies.hand_over(house, number, Handed(receiver="Ветрова И.С."))
    assert "порча" in fields_of(house, made.record.id)["duplicates"]


def test_a_replacement_has_a_new_number(house: House) -> None:
    """CRT-5: another name or address makes a new certificate, and ends the old one."""
    with_signatory(house)
    number = handed(house)
    with pytest.raises(Refusal) as refused:
        ending.replace(house, number, "переименование")
    assert refused.value.code == "nothing_changed"
    with house.work() as work:
        party = work.session.exec(select(Party).where(Party.name == LYCEUM)).one()
        party.address = "ул. Новая, д. 1, г. Приобск"
        work.session.add(party)
        work.witness("party.changed", "party", party.id)
    made = ending.replace(house, number, "смена адреса")
    assert made.record.number == "002"
    old = line_of(house, number)
    assert (old.certificate.state, old.replaced_by) == (CertificateState.REPLACED, "002")
    assert old.certificate.end_basis == "смена адреса"
    assert fields_of(house, old.record.id)["state"] == "Заменён на № 002"
    with house.read() as session:
        (end,) = links.links_of(session, made.record.id)
    assert (end.type, end.other.number) == ("replaces_certificate", "001")
    with pytest.raises(Refusal) as refused:
        copies.duplicate(house, number, "loss", "заявление")
    assert refused.value.code == "certificate_ended"


def test_a_member_keeps_its_certificate(house: House) -> None:
    """CRT-6: annulled when the membership has ended, or as a mistake with a reason."""
    with_signatory(house)
    number = handed(house)
    with pytest.raises(Refusal) as refused:
        ending.annul(house, number, "так решили")
    assert refused.value.code == "still_member"
    with pytest.raises(UsageFault) as wrong:
        ending.annul(house, number, mistake=True)
    assert wrong.value.code == "reason_missing"
    ended = ending.annul(house, number, "выдан по ошибке", mistake=True)
    assert ended.certificate.ended_on == TODAY
    assert issued(house).record.number == "002"


def test_an_end_that_is_to_come_proposes_nothing_yet(house: House) -> None:
    """The certificate stands until the last day of the membership."""
    with_signatory(house)
    number = handed(house, SCHOOL_31)
    membership_ended(house, SCHOOL_31, TODAY + dt.timedelta(days=1))
    with house.read() as session:
        assert ending.proposed(house, session) == []
    with pytest.raises(Refusal):
        ending.annul(house, number)


def test_a_number_is_found_as_people_write_it(house: House) -> None:
    """17, 017 and № 017 are one number; others are not known."""
    with_signatory(house)
    issued(house)
    assert {line_of(house, each).record.number for each in ("1", "001", "№ 001", "№1")} == {"001"}
    with pytest.raises(NotFound):
        line_of(house, "2")


def _admitted_anew(house: House, name: str, day: dt.date) -> None:
    with house.work() as work:
        party = work.session.exec(select(Party).where(Party.name == name)).one()
        new = NewStanding(kind="member", party_id=party.id, starts_on=day, basis="приказ № 9")
        start_standing(work, house.deployment.calls, house.deployment.rules, new)


def test_a_certificate_belongs_to_the_membership_it_was_issued_in(
    house: House, clock: ManualClock
) -> None:
    """CRT-6: a member again after a gap has its former certificate annulled and gets a new one."""
    with_signatory(house)
    number = handed(house)
    ended = TODAY + dt.timedelta(days=1)
    membership_ended(house, LYCEUM, ended)
    _admitted_anew(house, LYCEUM, ended + dt.timedelta(days=9))
    clock.set(dt.datetime(2026, 12, 2, 5, tzinfo=dt.UTC))
    with house.read() as session:
        assert [each.ended_on for each in ending.proposed(house, session)] == [ended]
    assert ending.annul(house, number).certificate.ended_on == ended
    assert issued(house).record.number == "002"


def test_a_membership_without_a_gap_keeps_the_certificate(house: House, clock: ManualClock) -> None:
    """Another standing from the next day on is the same membership."""
    with_signatory(house)
    handed(house)
    membership_ended(house, LYCEUM, TODAY)
    _admitted_anew(house, LYCEUM, TODAY + dt.timedelta(days=1))
    clock.set(dt.datetime(2026, 12, 2, 5, tzinfo=dt.UTC))
    with house.read() as session:
        assert ending.proposed(house, session) == []


def test_nothing_is_handed_to_a_member_of_former_days(house: House, clock: ManualClock) -> None:
    """CRT-7: neither a sheet nor a duplicate after the last day; a sheet handed before it, yes."""
    with_signatory(house)
    number, other = handed(house), issued(house, SCHOOL_31).record.number
    signed(house, other)
    membership_ended(house, LYCEUM, TODAY)
    membership_ended(house, SCHOOL_31, TODAY)
    clock.set(dt.datetime(2026, 12, 2, 5, tzinfo=dt.UTC))
    with pytest.raises(Refusal) as refused:
        copies.duplicate(house, number, "loss", "заявление")
    assert refused.value.code == "membership_ended"
    with pytest.raises(Refusal) as late:
        copies.hand_over(house, other, Handed(receiver="Кедров А.П."))
    assert late.value.code == "membership_ended"
    assert copies.hand_over(house, other, Handed(receiver="Кедров А.П.", on=TODAY)).receiver


def test_an_annulment_holds_from_the_last_day_of_the_membership(
    house: House, clock: ManualClock
) -> None:
    """CRT-6: another day is refused; one issued by mistake is annulled from its day on."""
    with_signatory(house)
    number, other = handed(house), issued(house, SCHOOL_31).record.number
    membership_ended(house, LYCEUM, TODAY)
    clock.set(dt.datetime(2026, 12, 2, 5, tzinfo=dt.UTC))
    for day in (dt.date(2001, 1, 1), TODAY + dt.timedelta(days=1)):
        with pytest.raises(UsageFault) as wrong:
            ending.annul(house, number, on=day)
        assert wrong.value.code == "day_wrong"
    with pytest.raises(UsageFault):
        ending.annul(house, other, "ошибка", TODAY - dt.timedelta(days=1), mistake=True)
    assert ending.annul(house, number, on=TODAY).certificate.ended_on == TODAY
