"""Many at once on one draft of minutes: each signs once, they are registered once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from sqlmodel import select

from regest.core.base.clock import ManualClock
from regest.core.catalogue.tables import Record, RecordState
from regest.core.signatures import checking, demands
from regest.core.store import audit
from regest.kit.house import House
from regest.plugins.protocols.minutes import drafting, freezing, rewording, signing
from regest.plugins.protocols.tables.meetings import MeetingState, ProtocolsMeeting
from regest.plugins.protocols.tables.minutes import MinutesState
from tests.support.houses import opened_house
from tests.support.races import ATTEMPTS, attempted
from tests.support.signed_minutes import closed_meeting

NOW = dt.datetime(2026, 10, 20, 4, 0, tzinfo=dt.UTC)
SCAN = ("Подпись.pdf", b"%PDF-1.4 scan")


def signs(capacity: str, meeting_id: str) -> Callable[[House], object]:
    """Return an attempt to note a signature by hand."""
    day = dt.date(2026, 10, 19)
    return lambda house: signing.sign_paper(house, meeting_id, capacity, signed_on=day, scan=SCAN)


def test_of_many_signers_each_signs_once_and_minutes_are_registered_once(shared: Path) -> None:
    """200 attempts to sign and to change minutes leave one state that is whole and true."""
    with opened_house(shared, ManualClock(NOW)) as house:
        meeting_id = closed_meeting(house)
        drafting.draft(house, meeting_id)
        freezing.put_up(house, meeting_id)
    ended = attempted(
        shared,
        [
            signs("secretary", meeting_id),
            signs("chairing", meeting_id),
            lambda house: rewording.reword(house, meeting_id, {"heard:1": "о другом"}),
        ],
        ManualClock(NOW),
    )

    assert sum(ended.values()) == ATTEMPTS
    with opened_house(shared, ManualClock(NOW)) as house, house.read() as session:
        deployment = house.deployment
        row = drafting.minutes_of(session, meeting_id)
        record = session.get_one(Record, row.record_id)
        assert audit.verify(session, deployment.signer.public_key).ok
        given = demands.standing(session, record.id)
        meeting = session.get_one(ProtocolsMeeting, meeting_id)
        decisions = session.exec(select(Record).where(Record.class_name == "decision")).all()
        if row.state is MinutesState.DRAFT:
            # The edit came before the first signature: nothing is signed that was not shown.
            assert not given
            assert ended["done"] >= 1
            return
        assert row.state is MinutesState.SIGNED
        assert meeting.state is MeetingState.SIGNED
        assert [each.capacity for each in given] == ["secretary", "chairing"]
        assert {each.sha256 for each in given} == {row.digest}
        assert (record.state, record.number) == (RecordState.REGISTERED, "4")
        assert len(decisions) == 6
        assert ended["done"] == 2
        found = checking.check(deployment.blobs, session, record.id, deployment.signer.public_key)
        assert all(each.good for each in found)
