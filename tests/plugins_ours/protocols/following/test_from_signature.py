"""From the last signature to delivered decisions, by the real signing, on both databases."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from sqlmodel import select

from regest.api import Record, Refusal
from regest.plugins.protocols.following import acknowledging, delivery, execution, extracts
from regest.plugins.protocols.following.decision_list import DecisionQuery, lines_of
from regest.plugins.protocols.minutes import after_signing, freezing, signing
from regest.plugins.protocols.minutes import drafting as drawing_up
from regest.plugins.protocols.tables.meetings import MeetingState, ProtocolsMeeting
from regest.plugins.protocols.words import CHAIRING, DECISION, SECRETARY
from tests.support.houses import opened_house
from tests.support.signed_minutes import POINTS, SCHOOL_12, closed_meeting, really_signed

TODAY = dt.date(2026, 10, 27)


def test_signed_delivered_extracted_reported(shared: Path) -> None:
    """Each step works on SQLite and PostgreSQL alike."""
    with opened_house(shared) as house:
        meeting_id = closed_meeting(house)
        really_signed(house, meeting_id)
        assert delivery.deliver(house, meeting_id, {"1.2": (SCHOOL_12,)}).unnamed == ()
        assert extracts.issue(house, meeting_id, SCHOOL_12).record.number == "В-1"
        acknowledging.acknowledge_for(house, meeting_id, SCHOOL_12)
        with house.read() as session:
            meeting = session.get_one(ProtocolsMeeting, meeting_id)
            assert meeting.state is MeetingState.DELIVERED
            found, total = lines_of(house, session, DecisionQuery(point="4/2.1"))
            assert (total, found[0].record.number) == (1, "4/2.1")
            assert len(extracts.register_of(house, session, 2026)) == 1
        told = execution.report(house, dt.date(2026, 12, 18))
        assert [row.record.number for row in told.rows] == ["4/1.2", "4/2.1", "4/3.2", "4/4.1"]


def test_the_last_signature_alone_makes_decisions(shared: Path) -> None:
    """After the secretary's signature there are none yet; with the chair's there are six."""
    with opened_house(shared) as house:
        meeting_id = closed_meeting(house)
        drawing_up.draft(house, meeting_id)
        freezing.put_up(house, meeting_id)
        counts = []
        for capacity in (SECRETARY, CHAIRING):
            signing.sign_paper(
                house, meeting_id, capacity, signed_on=TODAY, scan=(f"{capacity}.txt", b"scan")
            )
            with house.read() as session:
                wanted = select(Record).where(Record.class_name == DECISION)
                counts.append(len(session.exec(wanted).all()))
    assert counts == [0, len(POINTS)]


def test_a_decision_that_fails_leaves_the_minutes_unsigned(
    shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last signature, the number and the decisions are written together or not at all."""

    def fails(*_given: object) -> None:
        raise RuntimeError("no room")

    with opened_house(shared) as house:
        meeting_id = closed_meeting(house)
        drawing_up.draft(house, meeting_id)
        freezing.put_up(house, meeting_id)
        signing.sign_paper(house, meeting_id, SECRETARY, signed_on=TODAY, scan=("1.txt", b"scan"))
        with monkeypatch.context() as patch:
            patch.setattr(after_signing, "_parties", fails)
            with pytest.raises(Refusal, match="no room"):
                signing.sign_paper(
                    house, meeting_id, CHAIRING, signed_on=TODAY, scan=("2.txt", b"scan")
                )
        with house.read() as session:
            meeting = session.get_one(ProtocolsMeeting, meeting_id)
            assert meeting.state is MeetingState.CLOSED
            assert not session.exec(select(Record).where(Record.class_name == DECISION)).all()
        done = signing.sign_paper(
            house, meeting_id, CHAIRING, signed_on=TODAY, scan=("2.txt", b"scan")
        )
    assert done.complete
