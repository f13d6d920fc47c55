"""A removal goes step by step, wants two thirds of the roster, ends by an order (3.14, 3.3)."""

from __future__ import annotations

import datetime as dt

import pytest

from regest.core.base.errors import Refusal
from regest.core.catalogue import registration
from regest.core.catalogue.drafts import Draft
from regest.core.catalogue.ledger import NumberWish
from regest.core.people.rosters import list_standings
from regest.kit.house import House
from regest.plugins.protocols.elections import removal
from regest.plugins.protocols.elections.removal import Removal, Step
from regest.plugins.protocols.sitting import holding, presence
from regest.plugins.protocols.tables.meetings import MeetingState, ProtocolsMeeting
from tests.support.command_line import CommandLine
from tests.support.houses import MINISTRY
from tests.support.meetings import DAY, TWO, counted, planned, seat_only

TARGET, INITIATOR = "МБОУ «СОШ № 12»", "МБОУ «Гимназия № 7»"


def paper(house: House, heading: str) -> str:
    """Register an internal paper and return its number."""
    with house.work() as work:
        wish = NumberWish(ledger="internal")
        draft = Draft(
            "authority_order",
            heading,
            document_date=DAY,
            fields={"order_number": "512"},
            wish=wish,
        )
        done = registration.register(work, house.deployment.calls, draft)
        return done.record.id


def begun(house: House) -> str:
    """Begin a removal and return its id."""
    application = paper(house, "О выводе из состава")
    return removal.begin(house, TARGET, INITIATOR, application, "не исполняет решения").id


def step(house: House) -> Removal:
    """Return the removal as it stands."""
    with house.read() as session:
        return removal.listing(session)[0]


def held(house: House, removal_id: str, votes_for: int, present: int = 10) -> str:
    """Hold a meeting of `present` out of 11 with the question on its agenda; return its id."""
    names = seat_only(house, 11)
    meeting_id = planned(house, ())
    removal.put_on_agenda(house, removal_id, meeting_id)
    removal.notify(house, removal_id, dt.date(2026, 10, 9), "заказное письмо")
    presence.arrive(house, meeting_id, names[:present], TWO)
    holding.open_meeting(house, meeting_id)
    counted(house, meeting_id, votes_for, present - votes_for, 0)
    holding.close(house, meeting_id, dt.time(15, 0))
    return meeting_id


def signed(house: House, meeting_id: str) -> None:
    """Take the minutes for signed: what signs them has tests of its own."""
    with house.work() as work:
        meeting = work.session.get_one(ProtocolsMeeting, meeting_id)
        meeting.state = MeetingState.SIGNED
        work.session.add(meeting)
        work.session.flush()
        work.witness("meeting.signed", "meeting", meeting.id)


def test_an_adopted_removal_ends_the_membership_by_the_order(house: House) -> None:
    removal_id = begun(house)
    assert step(house).step is Step.BEGUN
    meeting_id = held(house, removal_id, 8)
    shown = step(house)
    assert shown.step is Step.ADOPTED
    assert shown.vote is not None
    assert (shown.vote.needed, shown.vote.base) == (8, 11)
    with pytest.raises(Refusal) as early:
        removal.confirm(house, removal_id)
    assert early.value.message.text("ru") == ("Вывод продолжить нельзя: протокол ещё не подписан")
    signed(house, meeting_id)
    with pytest.raises(Refusal) as unconfirmed:
        removal.end(house, removal_id, paper(house, "Об изменении состава"), DAY)
    assert unconfirmed.value.code == "removal_order"
    removal.confirm(house, removal_id)
    last_day = dt.date(2026, 11, 30)
    removal.end(house, removal_id, paper(house, "Об изменении состава"), last_day)
    assert step(house).step is Step.ENDED
    with house.read() as session:
        target = step(house).target.id
        assert list_standings(session, last_day, kind="member", party_id=target)
        day_after = last_day + dt.timedelta(days=1)
        assert not list_standings(session, day_after, kind="member", party_id=target)
    with pytest.raises(Refusal):
        removal.drop(house, removal_id, "передумали")


def test_seven_of_eleven_do_not_remove(house: House) -> None:
    """Scenario 22 and the second question of the sample minutes."""
    removal_id = begun(house)
    meeting_id = held(house, removal_id, 7)
    assert step(house).step is Step.REJECTED
    signed(house, meeting_id)
    with pytest.raises(Refusal) as refused:
        removal.confirm(house, removal_id)
    assert refused.value.message.text("ru") == "Вывод продолжить нельзя: вывод не принят"
    assert refused.value.clause == "п. 3.14 Положения"
    removal.drop(house, removal_id, "решение не принято")
    assert step(house).step is Step.DROPPED


def test_each_step_waits_for_the_one_before(house: House) -> None:
    removal_id = begun(house)
    with pytest.raises(Refusal) as unlisted:
        removal.notify(house, removal_id, DAY, "письмо")
    assert unlisted.value.code == "removal_order"
    with pytest.raises(Refusal) as twice:
        begun(house)
    assert twice.value.code == "removal_runs"
    with pytest.raises(Refusal) as own:
        removal.begin(house, TARGET, TARGET, paper(house, "О выходе"))
    assert own.value.code == "own_removal"


def test_only_a_member_asks_and_is_removed(house: House) -> None:
    with pytest.raises(Refusal) as refused:
        removal.begin(house, MINISTRY, INITIATOR, paper(house, "x"))
    assert refused.value.code == "not_a_member"


def test_the_chair_confirms_and_nobody_else(house: House, regest: CommandLine) -> None:
    removal_id = begun(house)
    signed(house, held(house, removal_id, 8))
    refused = regest.refusal("meeting", "removal", "confirm", TARGET, "--as", "secretary")
    assert refused["code"] == "permission_missing"
    done = regest.given("meeting", "removal", "confirm", TARGET, "--as", "chair")
    assert done["step"] == "confirmed"
    listed = regest.given("meeting", "removal", "list")
    assert [(each["organisation"], each["step"]) for each in listed] == [(TARGET, "confirmed")]


def test_strangers_see_no_removals(regest: CommandLine) -> None:
    refused = regest.refusal("meeting", "removal", "list", "--as", "member")
    assert refused["code"] == "permission_missing"
