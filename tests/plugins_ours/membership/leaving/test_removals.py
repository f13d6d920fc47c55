"""A removal wants two thirds of the whole Presidium, an application, the chair (3.14)."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from regest.core.base.errors import NotFound, Refusal, RegestError, UsageFault
from regest.core.people.parties import party_called
from regest.kit.house import House
from regest.plugins.membership import decisions, organisations
from regest.plugins.membership.leaving import endings
from regest.plugins.membership.leaving.endings import Ended, NewEnding
from regest.plugins.membership.papers import Brought, PaperDraft, record_of
from regest.plugins.membership.tables.leaving import EndReason
from regest.plugins.protocols.measures import REMOVAL
from regest.plugins.protocols.preparing import agenda, planning
from regest.plugins.protocols.sitting import holding, presence
from tests.support.meetings import DAY, TWO, counted, planned, seat_only
from tests.support.members import TODAY
from tests.support.signed_minutes import decide, signed

TARGET, INITIATOR = "МБОУ «СОШ № 12»", "МБОУ «Гимназия № 7»"
LAST = dt.date(2026, 10, 20)


def application(house: House) -> Brought:
    """Register the application of the member that asks for the removal."""
    with house.work() as work:
        draft = PaperDraft(
            class_name="membership_leaving", heading="О выводе", dated=DAY, file_index="01-04"
        )
        return Brought(record_of(house, work, Brought(), draft).number)


def typed(house: House, **changed: object) -> NewEnding:
    """Return a removal typed by hand, with something changed."""
    new = NewEnding(
        organisation=TARGET,
        reason=EndReason.REMOVAL,
        last_day=LAST,
        paper=application(house),
        decided_on=DAY,
        number="5",
        votes_for=9,
        initiator=INITIATOR,
        confirmed_on=LAST,
    )
    return replace(new, **changed)  # type: ignore[arg-type]


def refusal(house: House, new: NewEnding) -> RegestError:
    """Return how a removal is refused; the organisation stays then."""
    with pytest.raises(RegestError) as refused:
        endings.carry_out(house, new)
    with house.read() as session:
        assert organisations.card_of(house, session, TARGET).state == "member"
    return refused.value


def removed(house: House, new: NewEnding) -> Ended:
    """Remove the organisation, which is out the day after."""
    done = endings.carry_out(house, new)
    with house.read() as session:
        assert organisations.card_of(house, session, TARGET).state == "removal"
    return done


@pytest.mark.parametrize(("seats", "votes", "needed"), [(13, 8, 9), (11, 7, 8), (12, 7, 8)])
def test_scenario_22_one_vote_less_than_two_thirds_of_the_roster_removes_nobody(
    house: House, seats: int, votes: int, needed: int
) -> None:
    """N=13 → 9, N=11 → 8, N=12 → 8: of the roster, not of those present."""
    seat_only(house, seats)
    fault = refusal(house, typed(house, votes_for=votes))
    assert (fault.code, fault.rule, fault.clause) == (
        "removal_rejected",
        "R-3.14",
        "п. 3.14 Положения",
    )
    assert f"{votes}" in fault.message.text("ru")
    assert f"{needed}" in fault.message.text("ru")
    done = removed(house, typed(house, votes_for=needed))
    assert (done.row.votes_for, done.row.roster, done.row.needed) == (needed, seats, needed)
    assert done.row.share == ">= 2/3"


def test_scenario_22_an_own_exit_needs_no_vote(house: House) -> None:
    new = NewEnding(
        organisation=TARGET, reason=EndReason.EXIT, last_day=TODAY, paper=application(house)
    )
    done = endings.carry_out(house, new)
    assert (done.row.votes_for, done.row.decided_on) == (None, None)


def test_the_smaller_of_two_rosters_lets_nobody_out(house: House) -> None:
    """Whoever types a smaller Presidium than it was is told of it, and gains nothing."""
    seat_only(house, 12)
    fault = refusal(house, typed(house, votes_for=6, roster=9))
    assert fault.code == "removal_rejected"
    done = removed(house, typed(house, votes_for=8, roster=9))
    assert done.row.roster == 12
    assert "roster_differs" in [each.code for each in done.warnings]


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"votes_for": None}, "votes_missing"),
        ({"votes_for": 12}, "votes_many"),
        ({"number": ""}, "decision_missing"),
        ({"decided_on": None}, "decision_missing"),
        ({"decided_on": LAST + dt.timedelta(days=1)}, "decision_later"),
        ({"initiator": ""}, "initiator_missing"),
        ({"initiator": TARGET}, "own_removal"),
        ({"initiator": "ООО «Ромашка»"}, "party_unknown"),
        ({"confirmed_on": None}, "confirmation_missing"),
        ({"confirmed_on": DAY - dt.timedelta(days=1)}, "confirmation_day"),
        ({"confirmed_on": TODAY + dt.timedelta(days=1)}, "confirmation_day"),
        ({"paper": Brought()}, "removal_unregistered"),
        ({"decision": "9/9.9", "number": ""}, "decision_unknown"),
    ],
)
def test_what_a_removal_lacks_is_named(house: House, changed: dict[str, object], code: str) -> None:
    seat_only(house, 11)
    assert refusal(house, typed(house, **changed)).code == code


def test_every_removal_tells_of_the_other_reading_and_keeps_the_chair(house: House) -> None:
    """C13, C14: the chair's confirmation is kept; the seat of the target stays in the roster."""
    done = removed(house, typed(house, votes_for=11))
    assert "removal_reading" in [each.code for each in done.warnings]
    assert done.row.confirmed_by == "Ветрова Ирина Сергеевна"
    assert done.row.initiator_id is not None


def held(house: House, question: str, votes: int) -> None:
    """Hold a meeting of ten of eleven with one question, and sign its minutes."""
    names = seat_only(house, 11)
    meeting_id = planned(house, ())
    item = agenda.NewItem(title="О выводе", question=question, target=TARGET)
    agenda.add_item(house, meeting_id, item)
    presence.arrive(house, meeting_id, names[:10], TWO)
    holding.open_meeting(house, meeting_id)
    counted(house, meeting_id, votes, 10 - votes, 0, question=question)
    decide(house, meeting_id, 1, "Вывести МБОУ «СОШ № 12» из состава.")
    holding.close(house, meeting_id, dt.time(15, 0), 5)
    signed(house, meeting_id)


def chosen(house: House) -> NewEnding:
    """Return a removal by the decision that signed minutes offer; nothing of it is typed."""
    with house.read() as session:
        found = decisions.offered(house, session)
    assert found is not None
    (decision,) = found
    bare = {"decided_on": None, "number": "", "votes_for": None}
    return typed(house, decision=decision.number, **bare)


def test_the_votes_of_signed_minutes_are_counted_by_the_same_rule(house: House) -> None:
    held(house, REMOVAL, 8)
    done = removed(house, chosen(house))
    assert (done.row.votes_for, done.row.roster, done.row.needed) == (8, 11, 8)
    assert (done.row.number, done.row.decided_on) == ("5/1.1", DAY)
    assert done.row.decision_id is not None


def test_an_ordinary_majority_in_the_minutes_removes_nobody(house: House) -> None:
    """Adopted by 4.9 with six of ten, yet two thirds of eleven are eight."""
    held(house, "decision", 6)
    assert refusal(house, chosen(house)).code == "removal_rejected"


def test_unsigned_minutes_offer_nothing_to_rest_on(house: House) -> None:
    planning.plan(house, planning.NewMeeting(held_on=DAY, starts_at=TWO))
    bare = {"decided_on": None, "number": "", "decision": "5/1.1"}
    fault = refusal(house, typed(house, **bare))
    assert isinstance(fault, NotFound)
    assert fault.code == "decision_unknown"
    with house.read() as session:
        assert party_called(session, TARGET).id


def test_the_refusals_are_typed_and_carry_a_way_out(house: House) -> None:
    seat_only(house, 11)
    for changed, kind in (({"votes_for": 7}, Refusal), ({"votes_for": None}, UsageFault)):
        fault = refusal(house, typed(house, **changed))
        assert isinstance(fault, kind)
        assert fault.remedy is not None
