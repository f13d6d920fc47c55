"""An ending is taken back with a reason, and the membership goes on without a gap."""

from __future__ import annotations

import datetime as dt

import pytest

from regest.core.base.errors import NotFound, Refusal, UsageFault
from regest.core.people.parties import party_called
from regest.core.people.rosters import roster_on
from regest.kit.house import House
from regest.plugins.membership import composition, informing, organisations
from regest.plugins.membership.leaving import endings, taking_back
from regest.plugins.membership.leaving.endings import Ended, NewEnding
from regest.plugins.membership.tables.leaving import EndReason
from tests.support.members import TODAY

MEMBER, HEAD = "МБОУ «Гимназия № 7»", "Грачёв М.Е."
PAST = dt.date(2026, 9, 30)


def ended(house: House) -> Ended:
    """End a membership on a past day by mistake, with its seat."""
    new = NewEnding(organisation=MEMBER, reason=EndReason.LIQUIDATION, last_day=PAST)
    return endings.carry_out(house, new)


def test_the_membership_goes_on_unbroken_and_the_ending_stays_to_be_read(house: House) -> None:
    with house.read() as session:
        since = organisations.card_of(house, session, MEMBER).since
    row = ended(house).row
    done = taking_back.take_back(house, row.id, "ликвидирована другая организация")
    with house.read() as session:
        card = organisations.card_of(house, session, MEMBER)
        assert (card.state, card.since) == ("member", since)
        (kept,) = card.endings
        assert kept.withdrawn_reason == "ликвидирована другая организация"
        for day in (PAST, PAST + dt.timedelta(days=1), TODAY):
            party = party_called(session, MEMBER)
            assert composition.place_of(session, party.id, day) is not None, day
        assert "restored" in {row.event for row, _party in informing.owed(session)}
        assert HEAD not in {seat.person.name for seat in roster_on(session, "presidium", TODAY)}
    assert [each.code for each in done.warnings] == ["not_restored"]


def test_it_is_taken_back_once_with_a_reason(house: House) -> None:
    row = ended(house).row
    with pytest.raises(UsageFault):
        taking_back.take_back(house, row.id, " ")
    taking_back.take_back(house, row.id, "ошибка")
    with pytest.raises(Refusal) as twice:
        taking_back.take_back(house, row.id, "ошибка")
    assert twice.value.code == "ending_taken_back"
    with pytest.raises(NotFound):
        taking_back.take_back(house, "нет", "ошибка")


def test_an_ending_may_follow_one_that_was_taken_back(house: House) -> None:
    taking_back.take_back(house, ended(house).row.id, "ошибка")
    again = NewEnding(organisation=MEMBER, reason=EndReason.LIQUIDATION, last_day=TODAY)
    endings.carry_out(house, again)
    with house.read() as session:
        card = organisations.card_of(house, session, MEMBER)
        assert card.state == "member"
        party = party_called(session, MEMBER)
        tomorrow = TODAY + dt.timedelta(days=1)
        assert composition.place_of(session, party.id, tomorrow) is None
