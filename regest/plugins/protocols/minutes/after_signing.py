"""What the last signature upon minutes brings about: adopted points become records (1.4, R-1.4)."""

from __future__ import annotations

from collections.abc import Iterator

from sqlmodel import Session

from regest.api import (
    Draft,
    House,
    LedgerNumber,
    Message,
    PartyRole,
    Record,
    Titles,
    Work,
    fileplan,
    registration,
    visibility,
)
from regest.plugins.protocols.meetings import items_of
from regest.plugins.protocols.minutes import extract_blocks, words
from regest.plugins.protocols.minutes.written import collected
from regest.plugins.protocols.phrases import said
from regest.plugins.protocols.tables.meetings import ProtocolsItem, ProtocolsMeeting
from regest.plugins.protocols.tables.minutes import ProtocolsMinutes
from regest.plugins.protocols.tables.votes import (
    DecisionForm,
    Outcome,
    ProtocolsMotion,
    ProtocolsPoint,
)
from regest.plugins.protocols.voting.wording import executors_of, points_of
from regest.plugins.protocols.words import CHAIRING, DECIDED_IN, DECISION, EXECUTOR, PLUGIN, _

HEADING_LENGTH = 300
FORMS = {
    DecisionForm.INTERNAL: Titles(ru="внутреннее решение", en="internal decision"),
    DecisionForm.CONCLUSION: Titles(ru="заключение", en="conclusion"),
    DecisionForm.PROPOSAL: Titles(ru="предложение", en="proposal"),
    DecisionForm.APPEAL: Titles(ru="обращение", en="appeal"),
}
POINT_OF = Titles(
    ru="п. {point} протокола № {number} от {day}",
    en="clause {point} of minutes No. {number}, {day}",
)


def apply(work: Work, house: House, meeting: ProtocolsMeeting) -> list[Record]:
    """Register each adopted point as a decision, in the unit of work of the last signature.

    A decision lies in the file of its minutes and is linked to them; one without an access mark is
    seen by all members from this moment on. What was voted down has no points, so none of it
    becomes a record. Points that are records already are left alone.
    """
    kept = work.session.get_one(ProtocolsMinutes, meeting.id)
    minutes = work.session.get_one(Record, kept.record_id)
    extract_blocks.keep(work, collected(house, work.session, meeting))
    made = []
    for item, point in adopted_points(work.session, meeting):
        if point.record_id is not None:
            continue
        draft = _draft(house, work, meeting, minutes, item, point)
        done = registration.register(work, house.deployment.calls, draft)
        if point.mark:
            visibility.let_in(work, done.record, _concerned(work, meeting, point), point.mark_basis)
        point.record_id = done.record.id
        work.session.add(point)
        made.append(done.record)
    work.session.flush()
    if made:
        work.witness("decisions.adopted", "meeting", meeting.id, {"count": len(made)})
    return made


def adopted_points(
    session: Session, meeting: ProtocolsMeeting
) -> Iterator[tuple[ProtocolsItem, ProtocolsPoint]]:
    """Yield the points that stand on a vote that adopted them, in the order of the minutes."""
    for item in items_of(session, meeting.id):
        for point in points_of(session, item.id):
            motion = session.get_one(ProtocolsMotion, point.motion_id)
            if motion.outcome is Outcome.ADOPTED and not motion.cancelled_reason:
                yield item, point


def minutes_number(session: Session, meeting: ProtocolsMeeting) -> str:
    """Return the number of a meeting's minutes as printed; empty before it is closed."""
    if meeting.number_id is None:
        return ""
    return session.get_one(LedgerNumber, meeting.number_id).printed


def point_number(item: ProtocolsItem, point: ProtocolsPoint) -> str:
    """Return `1.2`: the number of a point in its minutes."""
    return f"{item.position}.{point.position}"


def form_title(form: DecisionForm) -> Message:
    """Return the form of a decision (1.5) in the language of the reader."""
    return {
        DecisionForm.INTERNAL: _("internal decision"),
        DecisionForm.CONCLUSION: _("conclusion"),
        DecisionForm.PROPOSAL: _("proposal"),
        DecisionForm.APPEAL: _("appeal"),
    }[form]


def _draft(
    house: House,
    work: Work,
    meeting: ProtocolsMeeting,
    minutes: Record,
    item: ProtocolsItem,
    point: ProtocolsPoint,
) -> Draft:
    number = minutes_number(work.session, meeting)
    return Draft(
        class_name=DECISION,
        heading=heading_of(point.text),
        document_date=meeting.held_on,
        mark=point.mark,
        mark_basis=point.mark_basis,
        file_index=fileplan.file_index(work.session, minutes),
        belongs_to=meeting.held_on,
        fields=_fields(house, work, meeting, item, point),
        parties=_parties(work, meeting, point),
        links=((DECIDED_IN, minutes.id),),
        named=f"{number}/{point_number(item, point)}",
        provider=PLUGIN,
    )


def _fields(
    house: House,
    work: Work,
    meeting: ProtocolsMeeting,
    item: ProtocolsItem,
    point: ProtocolsPoint,
) -> dict[str, str]:
    language = house.deployment.settings.association.language
    motion = work.session.get_one(ProtocolsMotion, point.motion_id)
    named = [party.name for party in executors_of(work.session, point.id)]
    number = minutes_number(work.session, meeting)
    return {
        "minutes": number,
        "point": point_number(item, point),
        "reference": said(
            POINT_OF,
            language,
            point=point_number(item, point),
            number=number,
            day=f"{meeting.held_on:%d.%m.%Y}",
        ),
        "meeting_date": meeting.held_on.isoformat(),
        "form": FORMS[point.form].text(language),
        "vote": words.vote_words(motion, language),
        "due_on": point.due_on.isoformat() if point.due_on is not None else "",
        "executors": ", ".join(filter(None, [*named, point.executors])),
        "text": point.text,
    }


def _parties(work: Work, meeting: ProtocolsMeeting, point: ProtocolsPoint) -> tuple[PartyRole, ...]:
    executors = [PartyRole(party.id, EXECUTOR) for party in executors_of(work.session, point.id)]
    chair = [PartyRole(meeting.chairing_id, CHAIRING)] if meeting.chairing_id else []
    return (*executors, *chair)


def _concerned(work: Work, meeting: ProtocolsMeeting, point: ProtocolsPoint) -> list[str]:
    """Return who is let see a marked decision: who wrote it down, and who executes it."""
    executors = [party.id for party in executors_of(work.session, point.id)]
    return executors + ([meeting.secretary_id] if meeting.secretary_id else [])


def heading_of(text: str) -> str:
    """Return the words of a point as the heading of a record: cut at a word when they are many."""
    line = " ".join(text.split())
    if len(line) <= HEADING_LENGTH:
        return line
    return f"{line[:HEADING_LENGTH].rsplit(' ', 1)[0].rstrip(' ,;:.')}…"
