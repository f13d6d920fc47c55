"""Seats of bodies on a day, who speaks for a member, who may take the chair."""

from __future__ import annotations

import datetime as dt

import pytest

from regest.core.base.errors import NotFound
from regest.core.base.rules import Rulebook
from regest.core.hooks.calls import Calls
from regest.core.people import offices, rosters
from regest.core.people.parties import party_called
from regest.core.people.standings import NewStanding, end_standing, start_standing
from regest.core.store.database import Database
from regest.core.store.work import Actor

TODAY = dt.date(2026, 10, 27)
CLERK = Actor("clerk")
NOBODY = Calls.to_nobody()


def end(database: Database, kind: str, name: str, on: dt.date = TODAY) -> None:
    """End what somebody stands as."""
    with database.work(CLERK) as work:
        party = party_called(work.session, name)
        line = rosters.list_standings(work.session, on, kind=kind, party_id=party.id)[0]
        end_standing(work, NOBODY, line.standing.id, on, "увольнение")


def test_the_presidium_has_its_seats_with_organisations(database: Database) -> None:
    with database.read() as session:
        seats = rosters.roster_on(session, "presidium", dt.date(2026, 10, 16))
    assert len(seats) == 11
    assert [seat.person.name for seat in seats][:2] == ["Ветрова Ирина Сергеевна", "Грачёв М.Е."]
    assert all(seat.organisation is not None and seat.remarks == () for seat in seats)


def test_a_seat_says_that_its_organisation_left(database: Database) -> None:
    """R-3.4: the organisation of a seat is an active member on every day of the seat."""
    end(database, "member", "МБОУ «Гимназия № 7»")
    with database.read() as session:
        before = rosters.roster_on(session, "presidium", TODAY)
        after = rosters.roster_on(session, "presidium", TODAY + dt.timedelta(days=1))
    assert not any(seat.remarks for seat in before)
    [remarked] = [seat for seat in after if seat.remarks]
    assert remarked.person.name == "Грачёв М.Е."
    assert [each.code for each in remarked.remarks] == ["seat_not_of_member"]
    assert remarked.remarks[0].clause == "п. 3.4 Положения"


def test_a_seat_is_for_the_head_or_the_representative(database: Database, rules: Rulebook) -> None:
    """5.6: an authorised representative may sit where the head did."""
    end(database, "head", "Грачёв М.Е.")
    day = TODAY + dt.timedelta(days=1)
    with database.read() as session:
        [seat] = [each for each in rosters.roster_on(session, "presidium", day) if each.remarks]
        assert [each.code for each in seat.remarks] == ["seat_not_of_speaker"]
    with database.work(CLERK) as work:
        assert seat.organisation is not None
        new = NewStanding(
            kind="representative",
            party_id=seat.person.id,
            organisation_id=seat.organisation.id,
            starts_on=day,
            basis="доверенность № 4",
        )
        start_standing(work, NOBODY, rules, new)
    with database.read() as session:
        assert not any(each.remarks for each in rosters.roster_on(session, "presidium", day))


def test_every_member_has_one_voice_in_the_general_meeting(
    database: Database, rules: Rulebook
) -> None:
    """C6, C7: the electorate are the active member organisations, by head or representative."""
    with database.read() as session:
        members = rosters.list_standings(session, TODAY, kind="member")
        seats = rosters.roster_on(session, "assembly", TODAY)
        school = party_called(session, "МБОУ «СОШ № 15»")
        deputy = party_called(session, "Савушкина Тамара Никитична")
    assert [seat.standing_id for seat in seats] == [line.standing.id for line in members]
    [own] = [seat for seat in seats if seat.organisation and seat.organisation.id == school.id]
    assert own.person.name == "Белова Наталья Павловна"
    assert own.others == ()
    with database.work(CLERK) as work:
        new = NewStanding(
            kind="representative",
            party_id=deputy.id,
            organisation_id=school.id,
            starts_on=TODAY,
            ends_on=TODAY,
            basis="доверенность № 7",
        )
        start_standing(work, NOBODY, rules, new)
    with database.read() as session:
        spoken = {
            day: next(
                seat
                for seat in rosters.electorate_on(session, day)
                if seat.organisation and seat.organisation.id == school.id
            )
            for day in (TODAY, TODAY + dt.timedelta(days=1))
        }
    assert spoken[TODAY].person.id == deputy.id
    assert [each.name for each in spoken[TODAY].others] == ["Белова Наталья Павловна"]
    assert spoken[TODAY + dt.timedelta(days=1)].person.name == "Белова Наталья Павловна"


def test_a_member_that_nobody_speaks_for_is_counted_all_the_same(database: Database) -> None:
    end(database, "head", "Белова Наталья Павловна")
    with database.read() as session:
        day = TODAY + dt.timedelta(days=1)
        [silent] = [seat for seat in rosters.electorate_on(session, day) if seat.remarks]
        assert len(rosters.electorate_on(session, day)) == len(
            rosters.list_standings(session, day, kind="member")
        )
    assert silent.person is silent.organisation
    assert silent.remarks[0].code == "member_unspoken"


def test_a_group_has_its_members(database: Database) -> None:
    with database.read() as session:
        seats = rosters.roster_on(session, "consulting_group", TODAY)
        assert "Савушкина Тамара Никитична" in [seat.person.name for seat in seats]
        with pytest.raises(NotFound):
            rosters.roster_on(session, "council", TODAY)


def test_the_chair_of_the_presidium_leads_the_general_meeting(database: Database) -> None:
    with database.read() as session:
        for body in ("presidium", "assembly"):
            chair = offices.holder_on(session, "chair", body, TODAY)
            assert chair is not None
            assert chair.person.name == "Ветрова Ирина Сергеевна"
        assert offices.holder_on(session, "chair", "research_group", TODAY) is None
        assert offices.holder_on(session, "deputy", "presidium", TODAY) is None


def test_after_the_term_the_chair_serves_until_the_election(
    database: Database, rules: Rulebook
) -> None:
    """TRM-2: flagged from the day after, gone with the successor's first day."""
    last = dt.date(2027, 10, 15)
    after = last + dt.timedelta(days=1)
    with database.read() as session:
        assert offices.holder_on(session, "chair", "presidium", last).remarks == ()  # type: ignore[union-attr]
        held_on = offices.holder_on(session, "chair", "presidium", after)
    assert held_on is not None
    assert [each.code for each in held_on.remarks] == ["office_expired"]
    with database.work(CLERK) as work:
        new = NewStanding(
            kind="chair",
            party_id=party_called(work.session, "Грачёв М.Е.").id,
            body_code="presidium",
            starts_on=after,
            basis="протокол",
        )
        start_standing(work, NOBODY, rules, new)
    with database.read() as session:
        successor = offices.holder_on(session, "chair", "presidium", after)
    assert successor is not None
    assert successor.person.name == "Грачёв М.Е."
    assert successor.remarks == ()


def test_an_office_that_was_ended_is_not_held_on(database: Database) -> None:
    end(database, "chair", "Ветрова Ирина Сергеевна")
    with database.read() as session:
        assert offices.holder_on(session, "chair", "presidium", TODAY) is not None
        after = TODAY + dt.timedelta(days=1)
        assert offices.holder_on(session, "chair", "presidium", after) is None
        assert offices.chairing_on(session, "presidium", after) == ()


def test_an_office_without_a_seat_is_flagged(database: Database) -> None:
    """TRM-5: the loss of the seat does not end the office, a decision does."""
    end(database, "presidium_seat", "Ветрова Ирина Сергеевна")
    with database.read() as session:
        chair = offices.holder_on(session, "chair", "presidium", TODAY + dt.timedelta(days=1))
    assert chair is not None
    assert [each.code for each in chair.remarks] == ["office_without_seat"]


def test_an_office_whose_organisation_left_is_flagged(database: Database) -> None:
    """TRM-5, 4.4: an organisation that leaves takes along what its people's offices rest on."""
    for organisation in ("МБОУ «Лицей № 3»", "КГБПОУ «Каменогорский аграрный колледж»"):
        end(database, "member", organisation)
    with database.read() as session:
        for office, code in (
            ("chair", "office_without_seat"),
            ("secretary", "secretary_not_of_member"),
        ):
            before = offices.holder_on(session, office, "presidium", TODAY)
            after = offices.holder_on(session, office, "presidium", TODAY + dt.timedelta(days=1))
            assert before is not None
            assert after is not None
            assert before.remarks == ()
            assert [each.code for each in after.remarks] == [code]
