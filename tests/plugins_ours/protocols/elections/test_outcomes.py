"""Offices rest on votes of a meeting: the right body, a seat, signed minutes, once (3.6–3.8)."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from regest.core.base.clock import ManualClock
from regest.core.base.errors import Refusal, UsageFault
from regest.core.base.messages import spoken
from regest.core.catalogue.tables import Record
from regest.core.people import elections, offices, parties
from regest.core.people.rosters import list_standings
from regest.core.people.tables import Standing
from regest.kit.house import House
from regest.plugins.protocols.elections import outcomes
from regest.plugins.protocols.measures import (
    CHAIR_ELECTION,
    DEPUTY_ELECTION,
    DISMISSAL,
    Count,
)
from regest.plugins.protocols.meetings import items_of
from regest.plugins.protocols.sitting import holding
from regest.plugins.protocols.tables.votes import Outcome
from regest.plugins.protocols.voting import taking, wording
from regest.plugins.protocols.voting.results import result_line
from regest.plugins.protocols.voting.turn import Vote, motions_of
from tests.support.command_line import CommandLine
from tests.support.houses import opened_house
from tests.support.office_votes import AUTUMN, CHAIR, OTHER, called, signed, voted
from tests.support.races import attempted

GUEST = "Савушкина Тамара Никитична"


@pytest.fixture
def clock() -> ManualClock:
    """Give the Monday after the general meeting that elects the next chair."""
    return ManualClock(dt.datetime(2027, 9, 27, 4, 0, tzinfo=dt.UTC))


def chair_elected(house: House) -> str:
    """Let the general meeting elect the next chair, with a point, and sign; return its id."""
    meeting_id = called(house, CHAIR_ELECTION, "assembly")
    voted(house, meeting_id, (7, 1, 1), candidate=OTHER)
    point = wording.NewPoint(position=1, text="Избрать председателем Грачёва М.Е.")
    wording.add_point(house, meeting_id, point)
    signed(house, meeting_id)
    return meeting_id


def test_33_the_next_chair_begins_when_the_powers_of_this_one_end(house: House) -> None:
    """The general meeting of member organisations elects; the office rests on its decision."""
    meeting_id = chair_elected(house)
    with house.read() as session:
        (each,) = outcomes.pending(house, session)
        assert (each.office, each.person.name, each.meeting.id) == ("chair", OTHER, meeting_id)
    with pytest.raises(Refusal) as early:
        outcomes.elect(house, meeting_id, 1, AUTUMN)
    assert early.value.code == "predecessor_in_office"

    done = outcomes.elect(house, meeting_id, 1, dt.date(2027, 10, 16))

    assert (done.starts_on, done.ends_on) == (dt.date(2027, 10, 16), dt.date(2030, 10, 16))
    assert outcomes.told(done).text("ru") == (
        "Председатель: Грачёв М.Е., с 16.10.2027 по 16.10.2030"
    )
    with house.read() as session:
        assert outcomes.pending(house, session) == []
        seat = offices.holder_on(session, "chair", "presidium", dt.date(2027, 10, 16))
        assert seat is not None
        assert seat.person.name == OTHER
        rests_on = session.get_one(Standing, seat.standing_id).authority_record_id
        decision = session.get_one(Record, rests_on)
        assert decision.class_name == "decision"
        assert decision.heading == "Избрать председателем Грачёва М.Е."


def test_an_election_is_entered_once(house: House) -> None:
    meeting_id = chair_elected(house)
    first = outcomes.elect(house, meeting_id, 1)
    again = outcomes.elect(house, meeting_id, 1, dt.date(2028, 1, 1))
    assert not first.before
    assert again.before
    assert again.starts_on == first.starts_on == dt.date(2027, 10, 16)


def test_unsigned_minutes_give_no_office(house: House) -> None:
    meeting_id = called(house, CHAIR_ELECTION, "assembly")
    voted(house, meeting_id, (7, 1, 1), candidate=OTHER)
    holding.close(house, meeting_id, dt.time(15, 0))
    with pytest.raises(Refusal) as refused:
        outcomes.elect(house, meeting_id, 1)
    assert (refused.value.code, refused.value.clause) == ("minutes_unsigned", "п. 4.10 Положения")
    assert refused.value.message.text("ru") == "Протокол заседания от 24.09.2027 ещё не подписан"


@pytest.mark.parametrize(
    ("question", "body", "clause", "told"),
    [
        (CHAIR_ELECTION, "presidium", "п. 3.6 Положения",
         "Председателя избирает только общее собрание"),
        (DEPUTY_ELECTION, "assembly", "п. 3.8 Положения",
         "Заместителя председателя избирает только Президиум"),
        (DISMISSAL, "assembly", "п. 3.7 Положения",
         "Досрочно освобождает от должности только Президиум"),
    ],
)  # fmt: skip
def test_the_wrong_body_is_refused_on_the_agenda_and_at_the_vote(
    house: House, question: str, body: str, clause: str, told: str
) -> None:
    """C6, C7, C16: an agenda does not list it, and no vote is taken as such under another."""
    with pytest.raises(Refusal) as listed:
        called(house, question, body)
    assert (listed.value.code, listed.value.clause) == ("wrong_body", clause)
    assert listed.value.message.text("ru") == told
    meeting_id = called(house, "decision", body)
    with pytest.raises(Refusal) as taken:
        voted(house, meeting_id, (9, 0, 0), candidate=OTHER, question=question)
    assert taken.value.code == "wrong_body"
    with house.read() as session:
        assert motions_of(session, items_of(session, meeting_id)[0].id) == []


def test_whoever_has_no_seat_is_neither_listed_nor_elected(house: House) -> None:
    """R-3.6: the candidate has to sit in the Presidium on the day."""
    with pytest.raises(Refusal) as listed:
        called(house, CHAIR_ELECTION, "assembly", target=GUEST)
    assert (listed.value.code, listed.value.rule) == ("candidate_without_seat", "R-3.6")
    meeting_id = called(house, CHAIR_ELECTION, "assembly")
    with pytest.raises(Refusal) as taken:
        voted(house, meeting_id, (9, 0, 0), wording=GUEST)
    assert (taken.value.code, taken.value.clause) == ("candidate_without_seat", "п. 3.6 Положения")
    with pytest.raises(UsageFault) as nobody:
        voted(house, meeting_id, (9, 0, 0))
    assert nobody.value.code == "candidate_missing"
    assert nobody.value.message.text("ru") == "Не указано, за кого голосуют"


def test_the_quorum_of_the_general_meeting_is_of_member_organisations(house: House) -> None:
    """Twelve members, one vote each: five are too few, six may decide (C6)."""
    with pytest.raises(Refusal) as refused:
        called(house, CHAIR_ELECTION, "assembly", present=5)
    assert refused.value.message.text("ru") == (
        "Нет кворума: присутствуют 5 из 12, нужно не менее 6"
    )
    meeting_id = called(house, CHAIR_ELECTION, "assembly", day=dt.date(2027, 9, 25), present=6)
    half = voted(house, meeting_id, (3, 3, 0), candidate=OTHER).motion
    assert (half.outcome, half.needed) == (Outcome.REJECTED, 4)
    with spoken("ru"):
        assert str(result_line(half)[-1]) == (
            "Председатель не избран: за – 3 из 6 присутствующих, нужно не менее 4 "
            "(п. 3.6 Положения, ст. 181.2 ГК РФ). Проведите повторное голосование"
        )


def test_21_three_ways_elect_nobody_and_the_repeat_vote_elects_one(house: House) -> None:
    """P=9: 4, 3, 2 abstained elect nobody; then the elected is the adopted vote's candidate."""
    meeting_id = called(house, DEPUTY_ELECTION)
    first = voted(house, meeting_id, (4, 3, 2), candidate=OTHER, mover=CHAIR).motion
    second = voted(house, meeting_id, (3, 4, 2), candidate="Кедров А.П.", mover=CHAIR).motion
    assert {first.outcome, second.outcome} == {Outcome.REJECTED}
    again = voted(
        house, meeting_id, (5, 2, 2), candidate="Кедров А.П.", mover=CHAIR, repeats=second.id
    ).motion
    assert (again.outcome, again.needed) == (Outcome.ADOPTED, 5)
    with pytest.raises(Refusal) as late:
        voted(house, meeting_id, (9, 0, 0), candidate=OTHER, mover=CHAIR, repeats=first.id)
    assert late.value.code == "elected_already"
    assert late.value.message.text("ru") == ("Другой кандидат уже избран: за остальных не голосуют")
    taken = Vote(position=1, count=Count(6, 2, 1), candidate=OTHER, mover=CHAIR)
    with pytest.raises(Refusal) as counted:
        taking.recount(house, meeting_id, first.id, taken, "ошиблись в счёте")
    assert counted.value.code == "elected_already"
    signed(house, meeting_id)

    done = outcomes.elect(house, meeting_id, 1)

    assert (done.office, done.name, done.starts_on) == ("deputy", "Кедров А.П.", AUTUMN)
    assert done.ends_on == dt.date(2030, 9, 24)
    assert done.warnings == ()


def test_a_deputy_who_was_not_elected_gets_no_office(house: House) -> None:
    """Scenario 21: four of eight elect no deputy."""
    meeting_id = called(house, DEPUTY_ELECTION, target=OTHER, present=8)
    voted(house, meeting_id, (4, 4, 0))
    signed(house, meeting_id)
    with pytest.raises(Refusal) as refused:
        outcomes.elect(house, meeting_id, 1)
    assert (refused.value.code, refused.value.clause) == ("nobody_elected", "п. 3.8 Положения")
    assert refused.value.message.text("ru") == "По вопросу 1 никто не избран"
    with house.read() as session:
        assert outcomes.pending(house, session) == []


def test_only_the_chair_proposes_the_deputy(house: House) -> None:
    meeting_id = called(house, DEPUTY_ELECTION, target=OTHER)
    with pytest.raises(Refusal) as refused:
        voted(house, meeting_id, (9, 0, 0), mover="Ильин К.Р.")
    assert (refused.value.code, refused.value.rule) == ("proposer_not_chair", "R-3.8")


def test_a_later_meeting_than_the_first_is_warned_of(house: House) -> None:
    """C17: the deputy is elected at the first meeting after the chair's powers began."""
    signed_before = called(house, "decision", day=AUTUMN - dt.timedelta(days=7))
    voted(house, signed_before, (9, 0, 0))
    holding.close(house, signed_before, dt.time(15, 0))
    meeting_id = called(house, DEPUTY_ELECTION, target=OTHER)
    voted(house, meeting_id, (9, 0, 0))
    signed(house, meeting_id)
    (warning,) = outcomes.elect(house, meeting_id, 1).warnings
    assert (warning.code, warning.rule) == ("deputy_not_at_first_meeting", "C17")


def test_the_presidium_ends_the_powers_of_the_chair_on_a_ground(house: House) -> None:
    """3.7, C16: half of those present may do it, and the vote says by how few that can be."""
    meeting_id = called(house, DISMISSAL, present=6)
    taken = voted(house, meeting_id, (3, 3, 0))
    assert [each.code for each in taken.warnings] == ["few_votes", "deputy_presides"]
    assert taken.warnings[0].message.text("ru") == (
        "Членов Президиума – 11; для такого решения может хватить голосов – 3"
    )
    signed(house, meeting_id)
    with pytest.raises(UsageFault) as groundless:
        outcomes.dismiss(house, meeting_id, 1, "надоел")
    assert (groundless.value.code, groundless.value.clause) == (
        "dismissal_ground",
        "п. 3.7 Положения",
    )

    done = outcomes.dismiss(house, meeting_id, 1, "own_request")

    assert (done.office, done.name, done.ends_on) == ("chair", CHAIR, AUTUMN)
    assert outcomes.dismiss(house, meeting_id, 1, "gross_violation").before
    with house.read() as session:
        assert outcomes.pending(house, session) == []
        day_after = AUTUMN + dt.timedelta(days=1)
        assert offices.holder_on(session, "chair", "presidium", day_after) is None


@pytest.mark.parametrize("question", [DISMISSAL, "decision"])
def test_the_deputy_may_preside_over_the_early_end_of_the_chair_alone(
    house: House, question: str
) -> None:
    """C16: for that decision another may preside than the chair who is there (4.6)."""
    with house.work() as work:
        deputy = parties.party_called(work.session, OTHER)
        won = elections.Election(
            office=offices.DEPUTY,
            person_id=deputy.id,
            elected_on=AUTUMN - dt.timedelta(days=30),
            basis="решение",
        )
        elections.elect(work, house.deployment.calls, house.deployment.rules, won)
    meeting_id = called(house, question, opens=False)

    def opened() -> str | None:
        held = holding.open_meeting(house, meeting_id, dt.time(14, 0), OTHER)
        return held.meeting.chairing_id

    if question == DISMISSAL:
        assert opened() == deputy.id
        return
    with pytest.raises(Refusal) as refused:
        opened()
    assert (refused.value.code, refused.value.rule) == ("cannot_preside", "S 4.6")


def test_powers_that_nobody_holds_are_not_ended(house: House) -> None:
    with pytest.raises(Refusal) as refused:
        called(house, DISMISSAL, target=OTHER)
    assert (refused.value.code, refused.value.clause) == ("no_office_to_end", "п. 3.7 Положения")
    assert refused.value.message.text("ru") == (
        "На 24.09.2027 Грачёв М.Е. – не председатель и не заместитель"
    )


def test_commands_enter_the_office_for_those_who_may(house: House, regest: CommandLine) -> None:
    meeting_id = chair_elected(house)
    now = "2027-09-27T10:00"
    words = ("meeting", "elect", meeting_id, "1", "--as")
    refused = regest.refusal(*words, "member", REGEST_NOW=now)
    assert refused["code"] == "permission_missing"
    done = regest.given(*words, "secretary", REGEST_NOW=now)
    assert (done["office"], done["from"], done["to"]) == ("chair", "2027-10-16", "2030-10-16")


def test_of_many_who_enter_it_at_once_one_does(shared: Path) -> None:
    """200 attempts leave one standing, and all who came later find it."""
    with opened_house(shared) as house:
        meeting_id = called(house, DEPUTY_ELECTION, target=OTHER, day=dt.date(2026, 10, 16))
        voted(house, meeting_id, (9, 0, 0))
        signed(house, meeting_id)
    ended = attempted(shared, [lambda house: outcomes.elect(house, meeting_id, 1)])
    assert ended == {"done": 200}
    with opened_house(shared) as house, house.read() as session:
        found = list_standings(session, dt.date(2026, 11, 1), kind="deputy")
        assert [line.party.name for line in found] == [OTHER]
