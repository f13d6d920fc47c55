"""The form that is signed: a PDF/A of the minutes, frozen by the first signature (PRT-6).

What is put up for signing stands in the record as its main file. A change before anybody has signed
wants another PDF; a change after that cancels the signatures, and the file that they were upon
stays as a former one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import TYPE_CHECKING

from sqlmodel import Session

from regest.api import (
    Component,
    ComponentRole,
    House,
    Record,
    Refusal,
    Work,
    components,
    history,
)
from regest.plugins.protocols.declarations.catalogue import WRITE
from regest.plugins.protocols.frozen import signed_already
from regest.plugins.protocols.meetings import hold, meeting_with
from regest.plugins.protocols.minutes.drafting import minutes_of
from regest.plugins.protocols.minutes.paper import collected, minutes_blocks, paper_title
from regest.plugins.protocols.tables.meetings import MeetingState, ProtocolsMeeting
from regest.plugins.protocols.tables.minutes import MinutesState, ProtocolsMinutes
from regest.plugins.protocols.words import _

if TYPE_CHECKING:
    from regest.api.papers import Block


def put_up(house: House, meeting_id: str) -> str:
    """Set the minutes as they stand as a PDF/A for signing; return its SHA-256.

    Minutes that are put up already and have not changed since stay as they are.

    Raises:
        Refusal: `minutes_changed`, somebody changed them meanwhile; the right is missing.
        Unavailable: the PDF could not be set.
    """
    from regest.api.papers import official, write_pdf

    house.reader.require(WRITE)
    with house.read() as session:
        meeting = meeting_with(session, meeting_id)
        row = minutes_of(session, meeting.id)
        written = collected(house, session, meeting)
        blocks = tuple(minutes_blocks(written))
        title = paper_title(written)
    content = content_of(blocks)
    if row.state is not MinutesState.DRAFT or row.content == content:
        return row.digest
    # Set outside the unit of work: a child process takes its time.
    file = components.prepare(
        house.deployment.blobs,
        house.deployment.read_text,
        f"{title}.pdf",
        write_pdf(official(house, title, blocks)),
    )
    with house.work() as work:
        meeting = hold(work, meeting_id, MeetingState.CLOSED)
        row = held_minutes(work, meeting)
        if row.state is not MinutesState.DRAFT or row.content == content:
            return row.digest
        require_content(house, work.session, meeting, content)
        _replace(work, work.session.get_one(Record, row.record_id), file)
        row.digest, row.content = file.sha256, content
        work.session.add(row)
        work.session.flush()
        work.witness("minutes.put_up", "meeting", meeting.id, {"of": file.sha256})
    return row.digest


def require_put_up(house: House, session: Session, meeting: ProtocolsMeeting) -> ProtocolsMinutes:
    """Return minutes whose PDF says what they say now, or that are frozen.

    Raises:
        Refusal: `not_put_up`; `minutes_changed` since; they are signed.
    """
    row = minutes_of(session, meeting.id)
    if row.state is MinutesState.SIGNING:
        return row
    if row.state is not MinutesState.DRAFT:
        raise signed_already()
    if not row.digest:
        raise Refusal(
            "not_put_up",
            _("The minutes are not put up for signing yet"),
            rule="PRT-6",
            remedy=_("Put them up for signing: what is signed is set as a PDF then."),
        )
    require_content(house, session, meeting, row.content)
    return row


def require_content(
    house: House, session: Session, meeting: ProtocolsMeeting, content: str
) -> None:
    """Refuse to go on with minutes that say something else than what was set."""
    if content_of(tuple(minutes_blocks(collected(house, session, meeting)))) != content:
        raise Refusal(
            "minutes_changed",
            _("The minutes were changed after they were put up for signing"),
            rule="PRT-6",
            remedy=_("Put them up once more, and look at what is signed."),
        )


def content_of(blocks: Sequence[Block]) -> str:
    """Return the SHA-256 of everything that the paper says; frozen blocks have a fixed form."""
    return hashlib.sha256(repr(tuple(blocks)).encode()).hexdigest()


def held_minutes(work: Work, meeting: ProtocolsMeeting) -> ProtocolsMinutes:
    """Return the minutes of a held meeting, as they stand under its lock."""
    row = minutes_of(work.session, meeting.id)
    work.session.refresh(row, with_for_update=True)
    return row


def _replace(work: Work, record: Record, file: components.PreparedFile) -> None:
    before: list[Component] = [
        component
        for component, _text in components.components_of(work.session, record.id)
        if component.role is ComponentRole.MAIN
    ]
    for component in before:
        history.remember(
            work, record.id, "replaced", field="component", old=component.sha256, new=file.name
        )
    components.remove_components(work, before)
    components.add_components(work, record, [file])
    record.version += 1
    work.session.add(record)
    work.session.flush()
    work.enqueue(record.id)
    work.witness("record.files_replaced", "record", record.id)
