"""Taking part from afar: only where the members decided so unanimously, on record (MTG-6)."""

from __future__ import annotations

from sqlmodel import Session, col, select

from regest.api import House, Record, RecordState, Refusal, references
from regest.plugins.protocols.measures import REMOTE
from regest.plugins.protocols.tables.meetings import ProtocolsItem, ProtocolsMeeting
from regest.plugins.protocols.tables.minutes import ProtocolsMinutes
from regest.plugins.protocols.tables.votes import Outcome, ProtocolsMotion, ProtocolsPoint
from regest.plugins.protocols.words import DECISION, MINUTES_CLASSES, _

RULE = "MTG-6"
CLAUSE = "п. 1 ст. 181.2 ГК РФ"


def basis_of(house: House, session: Session, reference: str) -> str:
    """Return the unanimous decision that `reference` names, as notices print it.

    Of minutes and decisions made here the vote itself is looked at; of those from paper a person
    has read it.

    Raises:
        NotFound: there is no such document for this reader.
        Refusal: `remote_not_decided`, it is no minutes or decision, or no unanimous one.
    """
    if not reference.strip():
        return ""
    record = references.find_record(session, house.reader, reference)
    known = record.class_name in {DECISION, *MINUTES_CLASSES}
    # Minutes that are not signed yet decide nothing.
    void = record.state in {RecordState.DRAFT, RecordState.ANNULLED, RecordState.DISPOSED}
    if not known or void or not _unanimous(session, record):
        raise Refusal(
            "remote_not_decided",
            _("{number} is no unanimous decision on taking part from afar",
              number=record.number or record.heading),
            rule=RULE,
            clause=CLAUSE,
            remedy=_("Put the question to the vote with --question remote; all must be for it."),
        )  # fmt: skip
    day = f"{record.document_date:%d.%m.%Y}" if record.document_date is not None else ""
    title = record.heading if not record.number else f"№ {record.number}"
    return " от ".join(filter(None, (title, day)))


def require_allowed(meeting: ProtocolsMeeting) -> None:
    """Refuse somebody from afar at a meeting for which nobody decided it.

    Raises:
        Refusal: `remote_not_allowed`.
    """
    if meeting.remote_basis:
        return
    raise Refusal(
        "remote_not_allowed",
        _("Nobody decided that one may take part in this meeting from afar"),
        rule=RULE,
        clause=CLAUSE,
        remedy=_("Name the unanimous decision: regest meeting move --remote."),
    )


def _unanimous(session: Session, record: Record) -> bool:
    """Say whether the votes of a record made here are such; one from paper has no votes here."""
    minutes = session.exec(
        select(ProtocolsMinutes).where(ProtocolsMinutes.record_id == record.id)
    ).first()
    point = session.exec(
        select(ProtocolsPoint).where(ProtocolsPoint.record_id == record.id)
    ).first()
    if minutes is None and point is None:
        return True
    wanted = select(ProtocolsMotion).where(
        ProtocolsMotion.question == REMOTE,
        ProtocolsMotion.outcome == Outcome.ADOPTED,
        ProtocolsMotion.cancelled_reason == "",
    )
    if point is not None:
        wanted = wanted.where(ProtocolsMotion.id == point.motion_id)
    elif minutes is not None:
        items = select(ProtocolsItem.id).where(ProtocolsItem.meeting_id == minutes.meeting_id)
        wanted = wanted.where(col(ProtocolsMotion.item_id).in_(items))
    return session.exec(wanted.limit(1)).first() is not None
