"""Many at once on one meeting: each vote is counted once, and the meeting is closed once."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from sqlmodel import select

from regest.core.catalogue.tables import LedgerNumber
from regest.core.store import audit
from regest.plugins.protocols.meetings import items_of
from regest.plugins.protocols.sitting import holding, presence
from regest.plugins.protocols.tables.meetings import MeetingState
from regest.plugins.protocols.voting.taking import ballots_of
from regest.plugins.protocols.voting.turn import motions_of
from tests.support.houses import opened_house
from tests.support.meetings import counted, meeting_of, opened
from tests.support.races import ATTEMPTS, attempted


def test_of_many_votes_and_closings_one_of_each_stands(shared: Path) -> None:
    """Issue-wide: 200 attempts to vote on two questions and to close leave one result."""
    with opened_house(shared) as house:
        meeting_id = opened(house, 11, 8, ("decision", "removal"))
    ended = attempted(
        shared,
        [
            lambda house: counted(house, meeting_id, 6, 1, 1),
            lambda house: counted(house, meeting_id, 7, 1, 0, position=2),
            lambda house: holding.close(house, meeting_id, dt.time(15, 40)),
        ],
    )

    assert sum(ended.values()) == ATTEMPTS
    assert ended["done"] == 3
    assert set(ended) <= {"done", "voted_already", "items_open", "meeting_state"}
    with opened_house(shared) as house, house.read() as session:
        assert meeting_of(house, meeting_id).state is MeetingState.CLOSED
        for item in items_of(session, meeting_id):
            (motion,) = motions_of(session, item.id)
            assert len(ballots_of(session, motion.id)) == motion.present == 8
        assert session.exec(select(LedgerNumber.printed)).all() == ["1"]
        key = house.deployment.signer.public_key
        assert audit.verify(session, key).ok


def test_comings_and_goings_at_once_leave_one_place_each(shared: Path) -> None:
    """QRM-2: nobody is in the room twice."""
    with opened_house(shared) as house:
        meeting_id = opened(house, 11, 8)
        with house.read() as session:
            leaver = presence.voters_at(session, meeting_id)[-1].party_id
    name = _name(shared, meeting_id, leaver)
    ended = attempted(
        shared,
        [
            lambda house: presence.leave(house, meeting_id, [name], dt.time(14, 30)),
            lambda house: presence.arrive(house, meeting_id, [name], dt.time(14, 40)),
        ],
    )

    assert sum(ended.values()) == ATTEMPTS
    assert set(ended) <= {"done", "not_present", "present_already", "left_before_arrival"}
    with opened_house(shared) as house, house.read() as session:
        for marks in presence.stays_of(session, meeting_id).values():
            assert sum(mark.left_at is None for mark in marks) <= 1


def _name(folder: Path, meeting_id: str, party_id: str) -> str:
    from regest.plugins.protocols.sitting.composition import members_of

    with opened_house(folder) as house, house.read() as session:
        members = members_of(session, meeting_id)
        return next(m.person.name for m in members if m.row.party_id == party_id)
