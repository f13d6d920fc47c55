"""Minutes signed: the secretary first, then whoever presided; then they are registered (PRT-6)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from sqlmodel import Session, select

from regest.api import (
    ComponentRole,
    House,
    LedgerNumber,
    NumberWish,
    Party,
    Record,
    RecordView,
    Refusal,
    SignatureView,
    Work,
    components,
    demands,
    drafting,
    record_signing,
    registration,
    signing,
)
from regest.plugins.protocols.declarations.catalogue import MINUTES_FILES, WRITE
from regest.plugins.protocols.frozen import CLAUSE, signed_already, thaw
from regest.plugins.protocols.meetings import changed, hold, meeting_with
from regest.plugins.protocols.minutes import after_signing
from regest.plugins.protocols.minutes.freezing import require_put_up
from regest.plugins.protocols.sitting.holding import ledger_of
from regest.plugins.protocols.tables.meetings import MeetingState, ProtocolsMeeting
from regest.plugins.protocols.tables.minutes import MinutesState, ProtocolsMinutes
from regest.plugins.protocols.words import _

USUAL_FILE = "02-01"


@dataclass(frozen=True, slots=True)
class Offer:
    """What the person whose turn it is would sign: the file, its digest and the statement."""

    record_id: str
    capacity: str
    signer: Party
    shown: signing.Shown


@dataclass(frozen=True, slots=True)
class Signed:
    """Minutes after a signature; `complete` when it was the last and they are registered."""

    row: ProtocolsMinutes
    record: Record
    complete: bool


def offer(house: House, session: Session, meeting: ProtocolsMeeting) -> Offer:
    """Return what is to be signed next; the minutes must be put up for signing before.

    Raises:
        NotFound: there are no minutes.
        Refusal: they are not put up, were changed since, or are signed.
    """
    row = require_put_up(house, session, meeting)
    record = session.get_one(Record, row.record_id)
    turn = demands.next_of(session, record.id)
    if turn is None:
        raise signed_already()
    shown = signing.shown(session, record, turn.capacity, _language(house))
    return Offer(record.id, turn.capacity, session.get_one(Party, turn.party_id), shown)


def sign_simple(
    house: House, meeting_id: str, capacity: str, *, ticket: str, now: dt.datetime
) -> Signed:
    """Sign with a simple electronic signature: by a ticket for the PDF's digest, fresh from `now`.

    Whoever is asked for the signature may give it; no other right is needed.

    Raises:
        Refusal: as `offer`; `not_the_signer`, `not_your_turn`, `ticket_void`.
    """
    with house.work() as work:
        row, record = _offered(house, work, meeting_id)
        record_signing.given_simple(house, work, record, capacity, ticket=ticket, now=now)
        return Signed(row, record, row.state is MinutesState.SIGNED)


def sign_paper(
    house: House,
    meeting_id: str,
    capacity: str,
    *,
    signed_on: dt.date,
    scan: tuple[str, bytes],
) -> Signed:
    """Note that the printed minutes were signed by hand; `scan` is a file's name and its bytes.

    Raises:
        Refusal: as `offer`; `signed_before_meeting`, `signed_later`, `not_your_turn`; the right to
            draw up minutes is missing.
    """
    house.reader.require(WRITE)
    name, content = scan
    deployment = house.deployment
    file = components.prepare(
        deployment.blobs, deployment.read_text, name, content, ComponentRole.SCAN
    )
    with house.work() as work:
        row, record = _offered(house, work, meeting_id)
        record_signing.given_on_paper(house, work, record, capacity, signed_on=signed_on, scan=file)
        return Signed(row, record, row.state is MinutesState.SIGNED)


def follow(house: House, work: Work, view: RecordView, signature: SignatureView) -> None:
    """Go on with the minutes that were signed, wherever that was done; other records are left.

    The first signature freezes them, the last registers them; cancelled ones make a draft of them.

    Raises:
        Refusal: they are not put up, were changed since, or are signed; `signed_before_meeting`.
    """
    found = select(ProtocolsMinutes).where(ProtocolsMinutes.record_id == view.id)
    row = work.session.exec(found).first()
    if row is None:
        return
    meeting = hold(work, row.meeting_id)
    work.session.refresh(row, with_for_update=True)
    record = work.session.get_one(Record, row.record_id)
    if signature.cancelled:
        if row.state is MinutesState.SIGNING:
            thaw(work, row, record)
        return
    if meeting.state in {MeetingState.SIGNED, MeetingState.DELIVERED}:
        raise signed_already()
    hold(work, meeting.id, MeetingState.CLOSED)
    require_put_up(house, work.session, meeting)
    if signature.signed_on < meeting.held_on:
        raise Refusal(
            "signed_before_meeting",
            _("The minutes cannot be signed before the meeting of {day}",
              day=f"{meeting.held_on:%d.%m.%Y}"),
            rule="PRT-5",
            clause=CLAUSE,
            remedy=_("Name the day on which the paper was signed."),
        )  # fmt: skip
    row.state = MinutesState.SIGNING
    work.session.add(row)
    work.session.flush()
    if signature.completes:
        _complete(house, work, meeting, row, record)
    else:
        changed(work, meeting, "minutes.frozen", of=row.digest)


def _offered(house: House, work: Work, meeting_id: str) -> tuple[ProtocolsMinutes, Record]:
    """Return minutes that may be signed; they are locked by the signing itself."""
    meeting = meeting_with(work.session, meeting_id)
    row = require_put_up(house, work.session, meeting)
    return row, work.session.get_one(Record, row.record_id)


def _complete(
    house: House, work: Work, meeting: ProtocolsMeeting, row: ProtocolsMinutes, record: Record
) -> None:
    """Give signed minutes the number set aside for them, and their file of that year."""
    number = work.session.get_one(LedgerNumber, meeting.number_id)
    content = replace(
        drafting.content_of(work.session, record),
        file_index=MINUTES_FILES.get(meeting.body_code, USUAL_FILE),
        belongs_to=meeting.held_on,
        wish=NumberWish(
            ledger=ledger_of(meeting), reserved=str(number.sequence), of=meeting.held_on
        ),
    )
    registration.register(work, house.deployment.calls, content, of=record)
    after_signing.apply(work, house, meeting)
    row.state, row.signed_at = MinutesState.SIGNED, work.now
    work.session.add(row)
    meeting.state = MeetingState.SIGNED
    changed(work, meeting, "minutes.signed", number=number.sequence, of=row.digest)


def _language(house: House) -> str:
    return house.deployment.settings.association.language
