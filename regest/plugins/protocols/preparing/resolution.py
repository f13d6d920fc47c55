"""The draft resolution of the conference, put together of the proposals taken (6.3)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sqlmodel import Session, col, select

from regest.api import (
    ComponentRole,
    Draft,
    House,
    NumberWish,
    Party,
    PartyRole,
    Record,
    Refusal,
    components,
    registration,
)
from regest.plugins.protocols.declarations.catalogue import PREPARE
from regest.plugins.protocols.declarations.preparing import RESOLUTION
from regest.plugins.protocols.meetings import hold, unknown
from regest.plugins.protocols.notices import words
from regest.plugins.protocols.phrases import said
from regest.plugins.protocols.preparing.proposals import CONFERENCE_CLAUSE
from regest.plugins.protocols.tables.meetings import (
    MeetingState,
    ProposalKind,
    ProposalState,
    ProtocolsMeeting,
    ProtocolsProposal,
)
from regest.plugins.protocols.words import _

if TYPE_CHECKING:
    from regest.api.papers import Block, Paper

CORRESPONDENT = "correspondent"
MEDIA_SUFFIX = ".docx"


def collect(house: House, meeting_id: str) -> Record:
    """Register the draft resolution of the conference with the proposals taken, as a Word file.

    Each collection makes a record of its own: what was sent to the organisers stays as it was.

    Raises:
        NotFound: there is no such meeting.
        Refusal: `no_proposals`; the meeting is called off; the right is missing.
    """
    house.reader.require(PREPARE)
    with house.read() as session:
        meeting = session.get(ProtocolsMeeting, meeting_id)
        if meeting is None:
            raise unknown(meeting_id)
        taken = [each.id for each in taken_for(session, meeting_id)]
        sheet = _paper(house, session, meeting)
    if not taken:
        raise Refusal(
            "no_proposals",
            _("No proposal to the resolution was taken"),
            rule="S 6.3",
            clause=CONFERENCE_CLAUSE,
            remedy=_("Take proposals of the members first."),
        )
    # Writing Word files needs a library that other commands do without.
    from regest.api.papers import write_docx

    deployment = house.deployment
    language = deployment.settings.association.language
    file = components.prepare(
        deployment.blobs,
        deployment.read_text,
        f"{said(words.RESOLUTION, language)}{MEDIA_SUFFIX}",
        write_docx(sheet),
        ComponentRole.MAIN,
    )
    with house.work() as work:
        held = hold(work, meeting_id)
        if held.state is MeetingState.CANCELLED:
            raise unknown(meeting_id)
        rows = [work.session.get_one(ProtocolsProposal, each) for each in taken]
        voices = dict.fromkeys(each.organisation_id for each in rows if each.organisation_id)
        return registration.register(
            work,
            deployment.calls,
            Draft(
                class_name=RESOLUTION,
                heading=said(words.RESOLUTION_OF, language, event=held.framework),
                document_date=work.today,
                fields={"meeting_date": held.held_on.isoformat(), "event": held.framework},
                parties=tuple(PartyRole(each, CORRESPONDENT) for each in voices),
                files=(file,),
                wish=NumberWish(ledger=RESOLUTION),
                provider="protocols",
            ),
        ).record


def taken_for(session: Session, meeting_id: str) -> list[ProtocolsProposal]:
    """Return the proposals to the resolution that were taken, in the order they were made."""
    wanted = select(ProtocolsProposal).where(
        ProtocolsProposal.meeting_id == meeting_id,
        ProtocolsProposal.kind == ProposalKind.RESOLUTION,
        ProtocolsProposal.state == ProposalState.TAKEN,
    )
    return list(session.exec(wanted.order_by(col(ProtocolsProposal.id))).all())


def _paper(house: House, session: Session, meeting: ProtocolsMeeting) -> Paper:
    from regest.api.papers import official

    language = house.deployment.settings.association.language
    title = said(words.RESOLUTION_OF, language, event=meeting.framework)
    return official(house, title, tuple(_blocks(session, meeting, language)))


def _blocks(session: Session, meeting: ProtocolsMeeting, language: str) -> Iterator[Block]:
    from regest.api.papers import Gap, Heading, Paragraph

    yield Heading(said(words.RESOLUTION, language))
    yield Paragraph(meeting.framework, align="center", bold=True)
    yield Gap(4)
    intro = said(words.RESOLUTION_INTRO, language, clause=CONFERENCE_CLAUSE)
    yield Paragraph(f"{intro}:")
    for number, each in enumerate(taken_for(session, meeting.id), start=1):
        voice = session.get(Party, each.organisation_id) if each.organisation_id else None
        tail = f" ({voice.short_name or voice.name})" if voice is not None else ""
        yield Paragraph(f"{number}. {each.title.rstrip('.')}{tail}.")
