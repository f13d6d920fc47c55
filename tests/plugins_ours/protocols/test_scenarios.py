"""The worked scenarios of domain §12 on quorum and votes: 17–23 and 40."""

from __future__ import annotations

import datetime as dt

import pytest

from regest.core.base.errors import Refusal, UsageFault
from regest.core.base.messages import spoken
from regest.kit.house import House
from regest.plugins.protocols.measures import DEPUTY_ELECTION, REMOVAL
from regest.plugins.protocols.meetings import items_of
from regest.plugins.protocols.preparing import agenda
from regest.plugins.protocols.sitting import composition, holding, presence
from regest.plugins.protocols.tables.meetings import Capacity, ItemState, MeetingState
from regest.plugins.protocols.tables.votes import Outcome, ProtocolsMotion
from regest.plugins.protocols.voting import wording
from regest.plugins.protocols.voting.results import result_line
from tests.support.meetings import DAY, TWO, counted, meeting_of, opened, planned, seat_only


def lines(motion: ProtocolsMotion) -> list[str]:
    """Return in Russian what is said of a vote."""
    with spoken("ru"):
        return [str(each) for each in result_line(motion)]


def test_17_consultative_and_invited_do_not_make_a_quorum(house: House) -> None:
    names = seat_only(house, 11)
    meeting_id = planned(house)
    guests = ("Крутоярова П.А.", "Савушкина Тамара Никитична")
    composition.invite(house, meeting_id, guests[0], Capacity.CONSULTATIVE)
    composition.invite(house, meeting_id, guests[1], Capacity.INVITED)
    presence.arrive(house, meeting_id, [*names[:5], *guests], TWO)
    with pytest.raises(Refusal) as refused:
        holding.open_meeting(house, meeting_id)
    assert refused.value.code == "no_quorum"
    assert refused.value.clause == "п. 4.7 Положения"
    told = refused.value.message.text("ru")
    assert told == "Нет кворума: присутствуют 5 из 11, нужно не менее 6"
    presence.arrive(house, meeting_id, names[5:6], TWO)
    held = holding.open_meeting(house, meeting_id)
    assert (held.quorum.roster, held.quorum.needed, held.quorum.present) == (11, 6, 6)


@pytest.mark.parametrize(("roster", "needed"), [(12, 6), (7, 4), (11, 6)])
def test_17_needed_of_other_rosters(house: House, roster: int, needed: int) -> None:
    meeting_id = opened(house, roster, needed)
    assert meeting_of(house, meeting_id).quorum == needed


def test_17_a_seat_that_ended_is_not_counted(house: House) -> None:
    """N=13 with one seat ended on 01.10.2026: on 16.10.2026 N is 12 (QRM-1)."""
    seat_only(house, 13, dt.date(2026, 9, 30))
    names = seat_only(house, 12)
    meeting_id = planned(house)
    presence.arrive(house, meeting_id, names[:6], TWO)
    assert holding.open_meeting(house, meeting_id).quorum.roster == 12


def test_18_a_lost_quorum_drops_the_question_and_keeps_what_was_decided(house: House) -> None:
    meeting_id = opened(house, 9, 5, ("decision", "decision"))
    first = counted(house, meeting_id, 3, 2, 0).motion
    assert (first.outcome, first.needed) == (Outcome.ADOPTED, 3)
    with house.read() as session:
        leaver = presence.voters_at(session, meeting_id)[-1]
        name = next(
            m.person.name
            for m in composition.members_of(session, meeting_id)
            if m.row.id == leaver.id
        )
    presence.leave(house, meeting_id, [name], dt.time(14, 30))
    with pytest.raises(Refusal) as refused:
        counted(house, meeting_id, 4, 0, 0, position=2)
    assert refused.value.code == "quorum_lost"
    assert refused.value.message.text("ru") == (
        "Вопрос снят с рассмотрения. Нет кворума: присутствуют 4 из 9, нужно не менее 5"
    )
    with house.read() as session:
        states = [item.state for item in items_of(session, meeting_id)]
        assert states == [ItemState.HEARD, ItemState.DROPPED]
        assert session.get_one(ProtocolsMotion, first.id).outcome is Outcome.ADOPTED
    with pytest.raises(Refusal) as again:
        counted(house, meeting_id, 4, 0, 0, position=2)
    assert again.value.code == "item_dropped"


def test_19_the_smallest_valid_decision(house: House) -> None:
    motion = counted(house, opened(house, 12, 6), 3, 2, 1).motion
    assert (motion.outcome, motion.on_half, motion.needed) == (Outcome.ADOPTED, True, 3)
    assert lines(motion) == [
        "за – 3, против – 2, воздержались – 1",
        "Решение принято",
        "Решение принято: «за» – ровно половина присутствующих (п. 4.9 Положения)",
    ]


def test_20_abstentions_stay_among_those_present(house: House) -> None:
    meeting_id = opened(house, 12, 7, ("decision", "decision"))
    lost = counted(house, meeting_id, 3, 1, 3).motion
    assert (lost.outcome, lost.needed) == (Outcome.REJECTED, 4)
    won = counted(house, meeting_id, 4, 1, 2, position=2).motion
    assert (won.outcome, won.on_half) == (Outcome.ADOPTED, False)


def test_21_exactly_half_adopts_but_elects_no_deputy(house: House) -> None:
    meeting_id = opened(house, 11, 8, ("decision", DEPUTY_ELECTION))
    adopted = counted(house, meeting_id, 4, 4, 0).motion
    assert (adopted.outcome, adopted.on_half) == (Outcome.ADOPTED, True)
    deputy = counted(house, meeting_id, 4, 4, 0, position=2, wording="Грачёв М.Е.").motion
    assert (deputy.outcome, deputy.needed) == (Outcome.REJECTED, 5)
    assert lines(deputy)[-1] == (
        "Заместитель не избран: за – 4 из 8 присутствующих, нужно не менее 5 (п. 3.8 Положения). "
        "Проведите повторное голосование"
    )


def test_21_three_ways_elect_nobody(house: House) -> None:
    meeting_id = opened(house, 11, 9, (DEPUTY_ELECTION,))
    first = counted(house, meeting_id, 4, 3, 2, wording="Грачёв М.Е.").motion
    assert first.outcome is Outcome.REJECTED
    other = counted(house, meeting_id, 3, 4, 2, wording="Кедров А.П.").motion
    assert other.outcome is Outcome.REJECTED
    with pytest.raises(Refusal) as refused:
        counted(house, meeting_id, 5, 4, 0, wording="Грачёв М.Е.")
    assert refused.value.code == "voted_already"
    again = counted(house, meeting_id, 5, 4, 0, wording="Грачёв М.Е.", repeats=first.id).motion
    assert (again.outcome, again.repeats_id) == (Outcome.ADOPTED, first.id)


@pytest.mark.parametrize(
    ("roster", "present", "votes_for", "needed", "adopted"),
    [
        (13, 10, 8, 9, False),
        (13, 10, 9, 9, True),
        (11, 8, 7, 8, False),
        (11, 8, 8, 8, True),
        (12, 12, 7, 8, False),
    ],
)
def test_22_a_removal_wants_two_thirds_of_the_roster(
    house: House, roster: int, present: int, votes_for: int, needed: int, *, adopted: bool
) -> None:
    meeting_id = opened(house, roster, present, (REMOVAL,))
    motion = counted(house, meeting_id, votes_for, present - votes_for, 0).motion
    assert (motion.needed, motion.base) == (needed, roster)
    assert motion.outcome is (Outcome.ADOPTED if adopted else Outcome.REJECTED)
    assert motion.clause == "п. 3.14 Положения"


def test_23_a_wrong_sum_is_refused_and_nothing_is_written(house: House) -> None:
    meeting_id = opened(house, 11, 8)
    with pytest.raises(UsageFault) as refused:
        counted(house, meeting_id, 6, 1, 2)
    assert refused.value.message.text("ru") == (
        "Голосов больше, чем присутствующих: 6 + 1 + 2 = 9, присутствуют 8"
    )
    with pytest.raises(UsageFault) as fewer:
        counted(house, meeting_id, 6, 1, 0)
    assert fewer.value.message.text("ru").startswith("Голосов меньше, чем присутствующих")
    with house.read() as session:
        assert items_of(session, meeting_id)[0].state is ItemState.PLANNED


def test_40_a_question_off_the_agenda_wants_everybody(house: House) -> None:
    meeting_id = opened(house, 11, 8)
    agenda.add_item(house, meeting_id, agenda.NewItem(title="О разном"))
    with pytest.raises(Refusal) as refused:
        counted(house, meeting_id, 8, 0, 0, position=2)
    assert refused.value.code == "item_not_listed"
    assert refused.value.message.text("ru") == (
        "Голосовать по вопросу вне повестки можно, только если присутствуют все члены: "
        "сейчас 8 из 11 (ст. 181.5 ГК РФ)"
    )
    with house.read() as session:
        everybody = [m.person.name for m in composition.members_of(session, meeting_id)]
        here = {row.id for row in presence.voters_at(session, meeting_id)}
        late = [
            m.person.name
            for m in composition.members_of(session, meeting_id)
            if m.row.id not in here
        ]
    assert len(everybody) == 11
    presence.arrive(house, meeting_id, late, dt.time(14, 20))
    motion = counted(house, meeting_id, 11, 0, 0, position=2).motion
    assert (motion.outcome, motion.present) == (Outcome.ADOPTED, 11)


def test_a_meeting_without_a_quorum_gets_no_number(house: House) -> None:
    """PRT-1: № is that of the next meeting that was held."""
    names = seat_only(house, 11)
    failed = planned(house, day=DAY)
    presence.arrive(house, failed, names[:5], TWO)
    holding.fail(house, failed)
    assert meeting_of(house, failed).state is MeetingState.FAILED
    held = planned(house, day=dt.date(2026, 10, 20))
    presence.arrive(house, held, names[:6], TWO)
    holding.open_meeting(house, held)
    counted(house, held, 6, 0, 0)
    _meeting, number = holding.close(house, held, dt.time(15, 0))
    assert number.printed == "1"
    with pytest.raises(Refusal) as refused:
        holding.open_meeting(house, failed)
    assert refused.value.code == "meeting_state"


def test_a_term_before_the_meeting_is_refused_while_it_can_be_mended(house: House) -> None:
    """EXE-2: once the minutes are signed, no task could be given for such a point."""
    meeting_id = opened(house, 11, 8)
    counted(house, meeting_id, 8, 0, 0)
    early = wording.NewPoint(position=1, text="Сделать", due_on=DAY - dt.timedelta(days=1))
    with pytest.raises(UsageFault) as refused:
        wording.add_point(house, meeting_id, early)
    assert refused.value.code == "due_before_meeting"
    assert refused.value.message.text("ru") == (
        "Срок 15.10.2026 истекает раньше дня заседания 16.10.2026"
    )
