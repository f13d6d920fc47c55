"""Bodies created and closed by a decision, seats given and ended, mandates outside, the list."""

from __future__ import annotations

import datetime as dt

import pytest

from regest.core.base.errors import NotFound, Refusal, UsageFault
from regest.core.base.messages import Titles
from regest.core.base.rules import Rulebook
from regest.core.hooks.calls import Calls
from regest.core.people import offices, rosters
from regest.core.people.body_decisions import (
    NewBody,
    body_state,
    close_body,
    create_body,
    list_states,
)
from regest.core.people.elections import Election, elect
from regest.core.people.mandates import (
    NewMandate,
    Voice,
    end_mandate,
    give_mandate,
    mandates_on,
)
from regest.core.people.office_list import OfficeLine, office_history, offices_on
from regest.core.people.parties import NewParty, add_party, party_called
from regest.core.people.seating import Seating, seat, unseat
from regest.core.people.standings import Stood
from regest.core.people.tables import PartyKind
from regest.core.store.database import Database
from regest.core.store.work import Actor

CLERK = Actor("clerk")
NOBODY = Calls.to_nobody()
TODAY = dt.date(2026, 10, 27)
LATER = dt.date(2026, 12, 1)
GROUP = NewBody(
    code="audit_group",
    title=Titles(ru="Группа внутренних аудитов", en="Group of internal audits"),
    day=TODAY,
    purpose="внутренние аудиты",
    basis="протокол Президиума № 4",
)


def seated(
    database: Database,
    rules: Rulebook,
    name: str,
    body: str,
    organisation: str = "",
    **other: object,
) -> Stood:
    with database.work(CLERK) as work:
        session = work.session
        given: dict[str, object] = {"starts_on": TODAY, "basis": "протокол № 4", **other}
        new = Seating(
            body_code=body,
            person_id=party_called(session, name).id,
            organisation_id=party_called(session, organisation).id if organisation else None,
            **given,  # type: ignore[arg-type]
        )
        return seat(work, NOBODY, rules, new)


def sitting(database: Database, body: str, day: dt.date = TODAY) -> list[str]:
    with database.read() as session:
        return [each.person.name for each in rosters.roster_on(session, body, day)]


def test_a_group_is_created_filled_and_closed(database: Database, rules: Rulebook) -> None:
    """3.11: other groups come and go by decision; their leader has no rights of the chair."""
    with database.work(CLERK) as work:
        create_body(work, GROUP)
    seated(database, rules, "Белова Наталья Павловна", "audit_group", office="chair")
    seated(database, rules, "Ильин К.Р.", "audit_group")
    assert sitting(database, "audit_group") == ["Белова Наталья Павловна", "Ильин К.Р."]
    with database.read() as session:
        leader = offices.holder_on(session, "chair", "audit_group", TODAY)
        assert leader is not None
        assert leader.person.name == "Белова Наталья Павловна"
        chair = offices.holder_on(session, "chair", "presidium", TODAY)
        assert chair is not None
        assert chair.person.name == "Ветрова Ирина Сергеевна"
    with database.work(CLERK) as work:
        assert close_body(work, NOBODY, "audit_group", LATER, basis="протокол № 6") == 3
    assert sitting(database, "audit_group", LATER + dt.timedelta(days=1)) == []
    with database.read() as session:
        state = body_state(session, "audit_group")
        assert state.open_on(LATER)
        assert not state.open_on(LATER + dt.timedelta(days=1))
    with pytest.raises(Refusal) as refused:
        seated(database, rules, "Ильин К.Р.", "audit_group", starts_on=dt.date(2027, 1, 11))
    assert refused.value.code == "body_closed"


def test_a_new_leader_follows_the_old_one(database: Database, rules: Rulebook) -> None:
    seated(database, rules, "Полевой Б.Г.", "research_group", office="chair")
    seated(database, rules, "Ильин К.Р.", "research_group", office="chair", starts_on=LATER)
    with database.read() as session:
        found = [
            offices.holder_on(session, "chair", "research_group", day)
            for day in (LATER - dt.timedelta(days=1), LATER)
        ]
    assert [each.person.name for each in found if each] == ["Полевой Б.Г.", "Ильин К.Р."]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"code": "presidium"}, "body_exists"),
        ({"kind": "governing"}, "body_governing_twice"),
        ({"kind": "council"}, "body_kind"),
        ({"basis": ""}, "decision_missing"),
        ({"title": Titles(ru="", en="")}, "body_title"),
        ({"code": "Аудит"}, "body_code"),
    ],
)
def test_what_cannot_be_created(database: Database, change: dict[str, object], code: str) -> None:
    from dataclasses import replace

    with database.work(CLERK) as work, pytest.raises((Refusal, UsageFault)) as fault:
        create_body(work, replace(GROUP, **change))  # type: ignore[arg-type]
    assert fault.value.code == code


def test_the_presidium_is_not_closed(database: Database) -> None:
    with database.work(CLERK) as work, pytest.raises(Refusal) as refused:
        close_body(work, NOBODY, "presidium", LATER, basis="протокол")
    assert (refused.value.code, refused.value.clause) == ("body_of_statute", "п. 3.4 Положения")
    with database.read() as session:
        assert [each.body.code for each in list_states(session)][:2] == ["presidium", "assembly"]


def test_a_seat_is_for_a_member_and_its_head(database: Database, rules: Rulebook) -> None:
    """R-3.4, 5.6: head or representative of a member organisation, with a document."""
    school, outside = "МБОУ «СОШ № 15»", "Отдел управления качеством образования"
    stood = seated(database, rules, "Белова Наталья Павловна", "presidium", school)
    assert stood.warnings == ()
    assert "Белова Наталья Павловна" in sitting(database, "presidium")
    with database.read() as session:
        ministry = party_called(session, f"{outside} Министерства образования Приобского края")
    for name, organisation, change, code in (
        ("Крутоярова П.А.", ministry.name, {}, "seat_not_of_member"),
        ("Савушкина Тамара Никитична", school, {}, "seat_not_of_speaker"),
        ("Савушкина Тамара Никитична", "", {}, "organisation_missing"),
        ("Савушкина Тамара Никитична", school, {"basis": " "}, "basis_missing"),
        ("Савушкина Тамара Никитична", school, {"office": "chair"}, "seat_not_of_speaker"),
    ):
        with pytest.raises((Refusal, UsageFault)) as fault:
            seated(database, rules, name, "presidium", organisation, **change)
        assert fault.value.code == code


def test_a_representative_is_authorised_and_may_take_a_seat(
    database: Database, rules: Rulebook
) -> None:
    school = "МБОУ «СОШ № 15»"
    seated(database, rules, "Савушкина Тамара Никитична", "assembly", school, basis="доверенность")
    with database.read() as session:
        spoken = {
            each.organisation.name: each.person.name
            for each in rosters.electorate_on(session, TODAY)
            if each.organisation is not None
        }
    assert spoken[school] == "Савушкина Тамара Никитична"
    first = seated(database, rules, "Савушкина Тамара Никитична", "presidium", school)
    second = seated(database, rules, "Белова Наталья Павловна", "presidium", school)
    assert first.warnings == ()
    assert [each.code for each in second.warnings] == ["organisation_seated_twice"]


def test_whoever_is_unseated_leaves_the_roster_and_the_office_is_flagged(
    database: Database,
) -> None:
    """TRM-5."""
    with database.work(CLERK) as work:
        chair = party_called(work.session, "Ветрова Ирина Сергеевна")
        stood = unseat(work, NOBODY, "presidium", chair.id, TODAY, "увольнение")
    assert [each.code for each in stood.warnings] == ["office_without_seat"]
    assert "Ветрова Ирина Сергеевна" in sitting(database, "presidium")
    assert len(sitting(database, "presidium", TODAY + dt.timedelta(days=1))) == 10
    with database.work(CLERK) as work, pytest.raises(NotFound):
        unseat(work, NOBODY, "presidium", chair.id, LATER, "увольнение")


def test_a_mandate_in_a_body_of_others(database: Database, rules: Rulebook) -> None:
    """6.2: the chair sits in the council of the region with a consultative voice."""
    with database.work(CLERK) as work:
        session = work.session
        council = NewParty(kind=PartyKind.ORGANISATION, name="Совет по качеству образования края")
        outside = add_party(work, council)
        chair = party_called(session, "Ветрова Ирина Сергеевна")
        new = NewMandate(
            person_id=chair.id, outside_id=outside.id, starts_on=TODAY, basis="п. 6.2 Положения"
        )
        give_mandate(work, NOBODY, rules, new)
        with pytest.raises(Refusal):
            give_mandate(work, NOBODY, rules, new)
        with pytest.raises(UsageFault):
            give_mandate(
                work,
                NOBODY,
                rules,
                NewMandate(person_id=chair.id, outside_id=outside.id, starts_on=TODAY),
            )
    with database.read() as session:
        [mandate] = mandates_on(session, TODAY)
    assert (mandate.body.name, mandate.voice, mandate.of_chair) == (
        outside.name,
        Voice.CONSULTATIVE,
        True,
    )
    with database.work(CLERK) as work:
        end_mandate(work, NOBODY, chair.id, outside.id, LATER, "избран другой председатель")
    with database.read() as session:
        assert mandates_on(session, LATER + dt.timedelta(days=1)) == []
        assert len(mandates_on(session, None)) == 1


def lines(database: Database, rules: Rulebook, day: str) -> dict[str, OfficeLine]:
    with database.read() as session:
        return {
            each.office: each for each in offices_on(session, rules, dt.date.fromisoformat(day))
        }


@pytest.mark.parametrize(
    ("day", "codes", "urgent"),
    [
        ("2027-08-15", [], False),
        ("2027-08-16", ["office_ends_soon"], False),
        ("2027-09-14", ["office_ends_soon"], False),
        ("2027-09-15", ["office_ends_very_soon"], True),
        ("2027-10-15", ["office_ends_very_soon"], True),
        ("2027-10-16", ["office_expired"], True),
    ],
)
def test_the_end_of_powers_is_told_twice(
    database: Database, rules: Rulebook, day: str, codes: list[str], urgent: bool
) -> None:
    """TRM-2, scenario 33: 60 and 30 days before, then serving until the election."""
    chair = lines(database, rules, day)["chair"]
    assert ([each.code for each in chair.notices], chair.urgent) == (codes, urgent)


def test_what_is_told_of_offices(database: Database, rules: Rulebook) -> None:
    """A successor ends the warning; a vacant office says so with its clause."""
    found = lines(database, rules, "2027-08-16")
    assert found["chair"].notices[0].message.text("en") == (
        "The chair's powers end on 15.10.2027, in 60 days"
    )
    assert found["deputy"].seat is None
    assert found["deputy"].notices[0].clause == "п. 3.8 Положения"
    assert found["secretary"].notices == ()
    assert "acting_chair" not in found


def test_an_elected_successor_leaves_nothing_to_warn_of(
    database: Database, rules: Rulebook
) -> None:
    with database.work(CLERK) as work:
        new = Election(
            office="chair",
            person_id=party_called(work.session, "Грачёв М.Е.").id,
            elected_on=TODAY,
            powers_from=dt.date(2027, 10, 16),
            basis="протокол",
        )
        elect(work, NOBODY, rules, new)
    chair = lines(database, rules, "2027-09-30")["chair"]
    assert chair.notices == ()
    assert chair.successor is not None
    assert chair.successor.person.name == "Грачёв М.Е."
    with database.read() as session:
        past = office_history(session)
    assert [each.line.party.name for each in past] == [
        "Грачёв М.Е.",
        "Савушкина Тамара Никитична",
        "Ветрова Ирина Сергеевна",
    ]
    assert past[0].term is not None
    assert past[0].term.decided_on == TODAY
