"""Two who change one meeting wait for each other's commit, never for each other's lock."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlmodel import col, select

from regest.core.base.clock import ManualClock
from regest.core.base.errors import RegestError
from regest.core.people.tables import Party
from regest.core.store.tables import Job, JobState
from regest.core.store.work import Work
from regest.kit import record_signing
from regest.kit.house import House
from regest.kit.worker import Worker
from regest.plugins.protocols.declarations.following import DELIVERY_JOB
from regest.plugins.protocols.following import delivery
from regest.plugins.protocols.frozen import touch
from regest.plugins.protocols.meetings import hold
from regest.plugins.protocols.minutes import drafting, freezing, signing
from regest.plugins.protocols.tables.minutes import ProtocolsDelivery
from tests.support.houses import opened_house
from tests.support.mail_server import mail_by, mail_server
from tests.support.signed_minutes import SCHOOL_12, closed_meeting, signed_meeting

NOW = dt.datetime(2026, 10, 20, 4, 0, tzinfo=dt.UTC)
SIGNED_ON = dt.date(2026, 10, 19)
SCAN = ("Подпись.pdf", b"%PDF-1.4 scan")
WAITING = text(
    "SELECT count(*) FROM pg_stat_activity"
    " WHERE datname = current_database() AND wait_event_type = 'Lock'"
)
Act = Callable[[House], object]


def meanwhile(folder: Path, first: Callable[[Work], object], meeting_id: str, second: Act) -> str:
    """Hold a meeting, let another come, then change it; return how the other ended."""
    ended: list[str] = []

    def come() -> None:
        with opened_house(folder, ManualClock(NOW)) as house:
            try:
                second(house)
                ended.append("done")
            except RegestError as fault:
                ended.append(fault.code)

    other = threading.Thread(target=come)
    with opened_house(folder, ManualClock(NOW)) as house:
        with house.work() as work:
            hold(work, meeting_id)
            other.start()
            _await_waiting(house)
            first(work)
        other.join(timeout=60)
    return ended[0]


def _await_waiting(house: House) -> None:
    """Return when the other one waits for a lock of this database, so that both are under way."""
    if house.deployment.database.is_sqlite:
        return
    pause = threading.Event()
    for _attempt in range(600):
        with house.read() as session:
            if session.connection().execute(WAITING).scalar():
                return
        pause.wait(0.05)
    pytest.fail("the other one never came to a lock")


@pytest.fixture
def frozen(shared: Path) -> tuple[str, str]:
    """Let the secretary sign the minutes of the sample; return the ids of meeting and record."""
    with opened_house(shared, ManualClock(NOW)) as house:
        meeting_id = closed_meeting(house)
        record_id = drafting.draft(house, meeting_id).record.id
        freezing.put_up(house, meeting_id)
        signing.sign_paper(house, meeting_id, "secretary", signed_on=SIGNED_ON, scan=SCAN)
    return meeting_id, record_id


def test_an_edit_and_cancelled_signatures_come_one_after_the_other(
    shared: Path, frozen: tuple[str, str]
) -> None:
    """Cancelling comes by the record, the edit by the meeting: both end, in either order."""
    meeting_id, record_id = frozen

    def edit(work: Work) -> None:
        touch(work, hold(work, meeting_id), "опечатка")

    def cancel(house: House) -> None:
        record_signing.cancel(house, record_id, "опечатка в п. 1.2")

    assert meanwhile(shared, edit, meeting_id, cancel) == "done"


def test_an_edit_and_a_signature_come_one_after_the_other(
    shared: Path, frozen: tuple[str, str]
) -> None:
    """Whoever signs what is being changed is told that it is a draft again."""
    meeting_id, _record_id = frozen

    def edit(work: Work) -> None:
        touch(work, hold(work, meeting_id), "опечатка")

    def sign(house: House) -> None:
        signing.sign_paper(house, meeting_id, "chairing", signed_on=SIGNED_ON, scan=SCAN)

    assert meanwhile(shared, edit, meeting_id, sign) in {"not_put_up", "not_your_turn"}


def test_a_letter_that_was_sent_and_a_paper_handed_over_come_one_after_the_other(
    shared: Path,
) -> None:
    """The worker keeps what it sent by the same order as whoever hands the paper over."""
    with mail_server() as box:
        mail_by(shared, box)
        with opened_house(shared, ManualClock(NOW)) as house:
            meeting_id = signed_meeting(house)
            _with_address(house)
            delivery.deliver(house, meeting_id, {"1.2": (SCHOOL_12,)})

        def hand_over(work: Work) -> None:
            for row in work.session.exec(select(ProtocolsDelivery)).all():
                row.method = delivery.PAPER
                work.session.add(row)
            work.session.flush()
            work.witness("decisions.handed_over", "meeting", meeting_id)

        def send(house: House) -> None:
            Worker(house, threading.Event()).run_once()

        assert meanwhile(shared, hand_over, meeting_id, send) == "done"
        with opened_house(shared) as house, house.read() as session:
            wanted = select(Job.state).where(Job.kind == DELIVERY_JOB)
            assert session.exec(wanted).all() == [JobState.DONE]


def _with_address(house: House) -> None:
    with house.work() as work:
        party = work.session.exec(select(Party).where(col(Party.name) == SCHOOL_12)).one()
        party.email = "school12@example.org"
        work.session.add(party)
        work.witness("party.changed", "party", party.id)
