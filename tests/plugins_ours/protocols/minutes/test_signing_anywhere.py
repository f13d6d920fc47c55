"""Minutes signed by the service that pages and commands share: the procedure goes on with it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from regest.api import (
    ComponentRole,
    House,
    Record,
    RecordState,
    Refusal,
    components,
    demands,
    record_signing,
)
from regest.core.base.clock import ManualClock
from regest.core.people.accounts import accept_invitation, invite
from regest.plugins.protocols.minutes import drafting, freezing
from regest.plugins.protocols.tables.meetings import MeetingState, ProtocolsMeeting
from regest.plugins.protocols.tables.minutes import MinutesState, ProtocolsMinutes
from tests.support.houses import opened_house
from tests.support.signed_minutes import DAY, closed_meeting

PASSWORD = "кедр журнал река семь"
SCAN = b"\x89PNG\r\n\x1a\n scan"


@pytest.fixture
def clock() -> ManualClock:
    """Give the fourth day after the meeting."""
    return ManualClock(dt.datetime(2026, 10, 20, 4, 0, tzinfo=dt.UTC))


def put_up(house: House) -> tuple[str, str]:
    """Put the minutes of the sample up for signing; return the ids of meeting and record."""
    meeting_id = closed_meeting(house)
    record_id = drafting.draft(house, meeting_id).record.id
    freezing.put_up(house, meeting_id)
    return meeting_id, record_id


def by_hand(house: House, record_id: str, capacity: str, day: dt.date = DAY) -> bool:
    """Note a signature by hand; say whether it was the last one."""
    deployment = house.deployment
    scan = components.prepare(
        deployment.blobs, deployment.read_text, "scan.png", SCAN, ComponentRole.SCAN
    )
    return record_signing.sign_on_paper(
        house, record_id, capacity, signed_on=day, scan=scan
    ).complete


def test_the_last_signature_registers_the_minutes(house: House) -> None:
    """Two signatures noted on the page of the record do what `minutes sign` does."""
    meeting_id, record_id = put_up(house)

    assert not by_hand(house, record_id, "secretary")
    with house.read() as session:
        assert session.get_one(ProtocolsMinutes, meeting_id).state is MinutesState.SIGNING
        assert session.get_one(Record, record_id).state is RecordState.DRAFT
    assert by_hand(house, record_id, "chairing")

    with house.read() as session:
        record = session.get_one(Record, record_id)
        assert (record.number, record.state) == ("4", RecordState.REGISTERED)
        assert session.get_one(ProtocolsMinutes, meeting_id).state is MinutesState.SIGNED
        assert session.get_one(ProtocolsMeeting, meeting_id).state is MeetingState.SIGNED


def test_a_refusal_of_the_procedure_leaves_no_signature(house: House) -> None:
    """A paper cannot have been signed before the meeting: nothing of the signature is written."""
    _meeting_id, record_id = put_up(house)

    with pytest.raises(Refusal) as caught:
        by_hand(house, record_id, "secretary", DAY - dt.timedelta(days=1))

    assert caught.value.code == "signed_before_meeting"
    with house.read() as session:
        assert demands.of_record(session, record_id) == []


def test_cancelled_signatures_make_a_draft_of_the_minutes_again(house: House) -> None:
    """What they were upon stays as a former file; another PDF is put up."""
    meeting_id, record_id = put_up(house)
    by_hand(house, record_id, "secretary")

    assert record_signing.cancel(house, record_id, "Опечатка в п. 1.2") == 1

    with house.read() as session:
        assert session.get_one(ProtocolsMinutes, meeting_id).state is MinutesState.DRAFT
        assert demands.standing(session, record_id) == []
        files = [each for each, _text in components.components_of(session, record_id)]
    assert [each.role for each in files] == [ComponentRole.RENDITION, ComponentRole.SCAN]


def test_both_sign_from_their_accounts(house: House, folder: Path, clock: ManualClock) -> None:
    """Each proves anew who they are, the secretary first; then the minutes have their number."""
    for login in ("secretary", "chair"):
        with house.work() as work:
            accept_invitation(work, invite(work, login), PASSWORD)
    with opened_house(folder, clock, login="secretary") as own:
        _meeting_id, record_id = put_up(own)
    done = [simply(folder, clock, login, record_id) for login in ("secretary", "chair")]

    assert done == [False, True]
    with house.read() as session:
        assert session.get_one(Record, record_id).number == "4"


def simply(folder: Path, clock: ManualClock, login: str, record_id: str) -> bool:
    """Sign with a simple signature what is shown; say whether it was the last one."""
    proof = record_signing.Proof(PASSWORD, "", "10.0.0.1", clock.now())
    with opened_house(folder, clock, login=login) as own:
        with own.read() as session:
            shown = record_signing.offer(own, session, record_id).digest
        return record_signing.sign(own, record_id, shown=shown, proof=proof).complete
