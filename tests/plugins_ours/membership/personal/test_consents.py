"""Consents are papers of their own; when they end, data go within a term (PD-1…6)."""

from __future__ import annotations

import datetime as dt

import pytest

from regest.core.base.errors import RegestError
from regest.core.catalogue.tables import Record
from regest.core.people import declension
from regest.core.people.declension import Case, DeclinedPart
from regest.core.people.parties import party_called
from regest.kit.house import House
from regest.plugins.membership.papers import Brought, received
from regest.plugins.membership.personal import consents
from regest.plugins.membership.personal.consents import NewConsent
from regest.plugins.membership.tables.consents import MembershipConsent, Settlement
from tests.support.members import TODAY, applied

PERSON = "Грачёв М.Е."


def given(house: House, **changed: object) -> MembershipConsent:
    """Register a consent, with something changed."""
    values: dict[str, object] = {
        "person": PERSON,
        "data": "ФИО, должность, телефон",
        "purpose": "публикация в реестре",
        "given_on": dt.date(2026, 9, 1),
        "paper": received(house, "", [("согласие.txt", "Согласен".encode())]),
        **changed,
    }
    return consents.enter(house, NewConsent(**values))[0]  # type: ignore[arg-type]


def test_a_consent_is_registered_under_a_mark(house: House) -> None:
    row = given(house)
    with house.read() as session:
        (line,) = consents.register_of(house, session)
    assert (line.record.mark, line.record.id) == ("Конфиденциально", row.record_id)
    assert consents.in_force(row, TODAY)
    assert line.due_on is None


def test_consents_leave_no_hole_among_the_numbers_of_applications(house: House) -> None:
    """ACC-2: a number that is missing there would tell that something hidden stands there."""
    row = given(house)
    consents.withdraw(house, row.id, TODAY, received(house, "", [("отзыв.txt", b"no")]))
    assert applied(house).record.number == "Чл-1"
    given(house)
    assert applied(house, organisation="МБОУ «Росток»").record.number == "Чл-2"
    with house.read() as session:
        numbers = [line.record.number for line in consents.register_of(house, session)]
    assert numbers == ["Сг-3", "Сг-1"]


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"paper": Brought()}, "consent_paper"),
        ({"purpose": ""}, "consent_empty"),
        ({"data": "паспорт 0102 345678"}, "identity_numbers"),
        ({"data": "ИНН 220100000000"}, "identity_numbers"),
        ({"data": "паспорт 01 02 № 345678"}, "identity_numbers"),
        ({"purpose": "СНИЛС 112-233-44595"}, "identity_numbers"),
        ({"given_on": TODAY + dt.timedelta(days=1)}, "consent_days"),
    ],
)
def test_what_is_no_consent(house: House, changed: dict[str, object], code: str) -> None:
    with pytest.raises(RegestError) as refused:
        given(house, **changed)
    assert refused.value.code == code


def test_after_a_withdrawal_data_go_within_thirty_days(house: House) -> None:
    """PD-3: from 20.10.2026 thirty days end on 19.11.2026, a Thursday."""
    row = given(house)
    with pytest.raises(RegestError) as early:
        consents.settle(house, row.id, Settlement.DESTROYED, "акт")
    assert early.value.code == "consent_in_force"
    done = consents.withdraw(house, row.id, dt.date(2026, 10, 20))
    assert done.due_on == dt.date(2026, 11, 19)
    with pytest.raises(RegestError) as unnamed:
        consents.settle(house, row.id, Settlement.KEPT, "")
    assert unnamed.value.code == "note_missing"
    consents.settle(house, row.id, Settlement.DESTROYED, "акт № 1")
    with house.read() as session:
        (line,) = consents.register_of(house, session)
    assert line.due_on is None
    with pytest.raises(RegestError) as again:
        consents.withdraw(house, row.id, TODAY)
    assert again.value.code == "consent_withdrawn"


def test_a_consent_that_ran_out_leaves_the_same_to_do(house: House) -> None:
    row = given(house, valid_until=dt.date(2026, 10, 10))
    assert not consents.in_force(row, TODAY)
    with house.read() as session:
        (line,) = consents.register_of(house, session)
    assert line.due_on == dt.date(2026, 11, 9)


def test_a_request_is_answered_within_ten_working_days(house: House) -> None:
    """PD-6: from 20.10.2026, with 4.11 off, until 03.11.2026."""
    row = consents.ask(house, PERSON, "какие данные хранятся", dt.date(2026, 10, 20))
    assert row.due_on == dt.date(2026, 11, 3)
    consents.answer(house, row.id, "ФИО и должность")
    with pytest.raises(RegestError):
        consents.answer(house, row.id, "ещё раз")
    with house.read() as session:
        assert [each.answered_on for each, _person in consents.requests(session)] == [TODAY]


def test_no_numbers_of_a_person_in_what_is_asked_answered_and_noted(house: House) -> None:
    """PD-2 holds for whatever is written of a person, not for the consent alone."""
    day = dt.date(2026, 10, 20)
    row = given(house)
    consents.withdraw(house, row.id, day)
    request = consents.ask(house, PERSON, "что хранится", day)
    number = "ИНН 220100000000"
    for written in (
        lambda: consents.ask(house, PERSON, number, day),
        lambda: consents.answer(house, request.id, number),
        lambda: consents.settle(house, row.id, Settlement.DESTROYED, number),
    ):
        with pytest.raises(RegestError) as refused:
            written()
        assert refused.value.code == "identity_numbers"


@pytest.mark.parametrize("day", [dt.date(2026, 10, 19), TODAY + dt.timedelta(days=1)])
def test_data_do_not_go_before_the_consent_ended_nor_in_days_to_come(
    house: House, day: dt.date
) -> None:
    row = given(house)
    consents.withdraw(house, row.id, dt.date(2026, 10, 20))
    with pytest.raises(RegestError) as refused:
        consents.settle(house, row.id, Settlement.DESTROYED, "акт № 1", day)
    assert refused.value.code == "consent_day"
    settled = consents.settle(house, row.id, Settlement.DESTROYED, "акт № 1", TODAY)
    assert settled.settled_on == TODAY


def test_the_heading_names_the_person_in_the_genitive(house: House) -> None:
    """As the directory has it: what is set by hand stands in the next paper."""

    def heading() -> str:
        row = given(house)
        with house.read() as session:
            return session.get_one(Record, row.record_id).heading

    assert "Грачёва М.Е." in heading()
    with house.work() as work:
        party = party_called(work.session, PERSON)
        declension.set_form(work, party, DeclinedPart.NAME, Case.GENITIVE, "Грача М.Е.")
    assert "Грача М.Е." in heading()


def test_a_name_in_doubt_stands_after_a_colon(house: House) -> None:
    row = given(house, person="Ушак Д.С.")
    with house.read() as session:
        assert session.get_one(Record, row.record_id).heading.endswith(": Ушак Д.С.")
