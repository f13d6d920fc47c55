"""An order of the authority begins standings; candidates need documents, members an opinion."""

from __future__ import annotations

import datetime as dt

import pytest

from regest.core.base.errors import Refusal
from regest.core.people.rosters import list_standings, roster_on
from regest.core.people.standings import NewStanding, end_standing, start_standing
from regest.kit.house import House
from regest.plugins.membership import composition, informing, organisations
from regest.plugins.membership.joining import applications, opinions, orders, seats
from regest.plugins.membership.tables.joining import ApplicationState, Ground
from tests.support.members import (
    HEAD,
    SCHOOL,
    TODAY,
    admitted,
    applied,
    considered,
    documented,
    ordered,
)


def kinds(house: House, day: dt.date, name: str = SCHOOL) -> list[str]:
    """Return as what the organisation stands on a day."""
    with house.read() as session:
        return [
            each.kind
            for each in composition.places_on(session, day)
            if each.organisation.name == name
        ]


def test_the_order_begins_the_membership_on_its_day(house: House) -> None:
    done = admitted(house)
    assert kinds(house, TODAY) == ["member"]
    assert kinds(house, TODAY - dt.timedelta(days=1)) == []
    with house.read() as session:
        (line,) = list_standings(session, TODAY, kind="member", party_id=done.admitted[0][1].id)
        assert line.standing.authority_record_id == done.record.id
        assert done.record.number == "715"
        row = applications.find(session, house.reader, SCHOOL)
        assert applications.shown_state(row, TODAY) == "active"
        assert [each.state for each in applications.steps_of(session, house.reader, row.id)] == [
            ApplicationState.SUBMITTED,
            ApplicationState.CONSIDERED,
            ApplicationState.ORDERED,
        ]


def test_with_a_later_first_day_the_application_is_in_the_order_until_then(house: House) -> None:
    row = applied(house).row
    later = TODAY + dt.timedelta(days=5)
    new = orders.NewOrder(number="715", dated=TODAY, applications=(row.id,), first_day=later)
    done = orders.enter(house, new)
    assert "not_considered" in [each.code for each in done.warnings]
    with house.read() as session:
        row = applications.find(session, house.reader, SCHOOL)
        assert applications.shown_state(row, TODAY) == "ordered"
        assert applications.shown_state(row, later) == "active"


def test_one_order_admits_all_or_none(house: House) -> None:
    first = applied(house).row
    second = applied(house, organisation="МБДОУ «Малыш»", grounds=(Ground.CANDIDATE,)).row
    with pytest.raises(Refusal) as refused:
        ordered(house, [first.id, second.id])
    assert refused.value.code == "candidate_incomplete"
    assert kinds(house, TODAY) == []
    documented(house, second.id)
    assert len(ordered(house, [first.id, second.id]).admitted) == 2
    assert kinds(house, TODAY, "МБДОУ «Малыш»") == ["candidate"]


def test_a_candidate_becomes_a_member_on_a_positive_opinion_alone(house: House) -> None:
    """R-3.1b; the candidacy ends the day before the membership."""
    row = applied(house, grounds=(Ground.CANDIDATE,)).row
    documented(house, row.id)
    first = TODAY - dt.timedelta(days=0)
    ordered(house, [row.id], first)
    again = applied(house).row
    with pytest.raises(Refusal) as refused:
        ordered(house, [again.id], number="716")
    assert (refused.value.code, refused.value.rule) == ("opinion_missing", "R-3.1b")
    bad = opinions.NewOpinion(organisation=SCHOOL, positive=False, given_on=TODAY)
    opinions.enter(house, bad)
    with pytest.raises(Refusal):
        ordered(house, [again.id], number="716")
    good = opinions.NewOpinion(organisation=SCHOOL, positive=True, given_on=TODAY)
    opinions.enter(house, good)
    ordered(house, [again.id], number="716")
    assert kinds(house, TODAY + dt.timedelta(days=1)) == ["member"]


@pytest.mark.parametrize(
    ("kind", "ended", "counts"),
    [
        ("candidate", dt.date(2026, 8, 31), False),
        ("member", dt.date(2026, 9, 30), False),
        # Taken back, it went on the day after: one candidacy.
        ("candidate", dt.date(2026, 9, 30), True),
        # The opinion was given when that one was over.
        ("candidate", dt.date(2026, 8, 20), True),
    ],
)
def test_an_opinion_counts_for_the_candidacy_that_it_was_given_for(
    house: House, kind: str, ended: dt.date, *, counts: bool
) -> None:
    """R-3.1b: what an earlier candidacy or membership rested on is no ground years later."""
    deployment = house.deployment
    first = applied(house, organisation="МБОУ «Новая»", grounds=(Ground.CANDIDATE,)).row
    again = dt.date(2026, 10, 1)
    with house.work() as work:
        for each, starts_on, ends_on in ((kind, again.replace(year=2022), ended),
                                         ("candidate", again, None)):  # fmt: skip
            new = NewStanding(
                kind=each,
                party_id=first.organisation_id,
                starts_on=starts_on,
                ends_on=ends_on,
                basis="приказ",
            )
            start_standing(work, deployment.calls, deployment.rules, new)
    given = opinions.NewOpinion(
        organisation="МБОУ «Новая»", positive=True, given_on=dt.date(2026, 8, 25)
    )
    opinions.enter(house, given)
    with house.read() as session:
        assert opinions.favourable(session, first.organisation_id, TODAY) is counts


def test_an_order_of_a_day_to_come_or_before_the_application_is_refused(house: House) -> None:
    row = applied(house).row
    for day, code in (
        (TODAY + dt.timedelta(days=1), "order_later"),
        (TODAY - dt.timedelta(days=1), "order_before_application"),
    ):
        with pytest.raises(Refusal) as refused:
            ordered(house, [row.id], day)
        assert refused.value.code == code


def test_a_second_page_of_an_order_adds_to_the_same_record(house: House) -> None:
    one = admitted(house)
    row = applied(house, organisation="МБДОУ «Малыш»").row
    two = ordered(house, [row.id])
    assert (two.record.id, two.row.id) == (one.record.id, one.row.id)


def test_the_nominee_gets_the_seat_that_a_person_takes(house: House) -> None:
    """C4: a seat is proposed for whom the application names; somebody answers for it."""
    admitted(house)
    with house.read() as session:
        ((proposal, organisation),) = seats.proposed(session, house.reader)
    assert (proposal.name, organisation.name) == (HEAD, SCHOOL)
    row, _warnings = seats.take(house, proposal.id, "протокол от 27.10.2026 № 5")
    assert row.standing_id is not None
    with house.read() as session:
        assert HEAD in {seat.person.name for seat in roster_on(session, "presidium", TODAY)}
        assert seats.proposed(session, house.reader) == []


def test_a_declined_seat_keeps_its_reason(house: House) -> None:
    admitted(house)
    with house.read() as session:
        ((proposal, _organisation),) = seats.proposed(session, house.reader)
    assert seats.decline(house, proposal.id, "место не избрано").reason == "место не избрано"


def test_the_authority_is_to_be_told_within_ten_working_days(house: House) -> None:
    """5.3: from Tuesday 27.10.2026, with 4.11 off, ten working days end on 11.11.2026."""
    admitted(house)
    with house.read() as session:
        ((row, _party),) = informing.owed(session)
    assert (row.event, row.due_on) == ("member", dt.date(2026, 11, 11))
    informing.inform(house, row.id, TODAY, "письмом")
    with house.read() as session:
        assert informing.owed(session) == []


def test_below_five_members_everything_works_with_a_warning(house: House) -> None:
    """Scenario 39: five members, one leaves, four are warned of and nothing stops."""
    with house.work() as work:
        members = list_standings(work.session, TODAY, kind="member")
        for line in members[4:]:
            calls = house.deployment.calls
            end_standing(work, calls, line.standing.id, TODAY - dt.timedelta(days=1), "выход")
    with house.read() as session:
        (warning,) = composition.floor_warnings(house, session, TODAY)
    assert warning.rule == "R-3.12"
    assert warning.message.text("ru") == (
        "В Ассоциации 4 организации; по п. 3.12 Положения – не менее 5"
    )
    assert admitted(house).warnings == ()


def test_the_card_of_an_organisation_says_how_it_stands(house: House) -> None:
    applied(house)
    with house.read() as session:
        assert organisations.card_of(house, session, SCHOOL).state == "applied"
    with house.read() as session:
        row = applications.find(session, house.reader, SCHOOL)
    considered(house, row.id)
    ordered(house, [row.id])
    with house.read() as session:
        found = organisations.card_of(house, session, SCHOOL)
    assert (found.state, found.since) == ("member", TODAY)
    assert found.head is not None
    assert found.head.name == HEAD
