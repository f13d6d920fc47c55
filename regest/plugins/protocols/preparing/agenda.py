"""The agenda: questions with rapporteur, preparer and materials, finalised by the chair (MTG-3)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session

from regest.api import House, Record, Refusal, UsageFault, Work, references
from regest.plugins.protocols.declarations.catalogue import CONDUCT, FINALISE, PREPARE
from regest.plugins.protocols.measures import DECISION, QUESTIONS
from regest.plugins.protocols.meetings import (
    PREPARING,
    changed,
    hold,
    item_at,
    items_of,
    materials_of,
)
from regest.plugins.protocols.preparing import preparers
from regest.plugins.protocols.sitting.composition import party_named
from regest.plugins.protocols.tables.meetings import (
    ItemState,
    MeetingState,
    ProtocolsItem,
    ProtocolsMaterial,
    ProtocolsMeeting,
)
from regest.plugins.protocols.voting.office_rules import refuse_on_agenda
from regest.plugins.protocols.words import _


@dataclass(frozen=True, kw_only=True, slots=True)
class NewItem:
    """A question to be put on the agenda: people are names of the directory, empty for nobody.

    `target` is the organisation or person that it is about; `basis` a record that it rests on.
    """

    title: str
    rapporteur: str = ""
    preparer: str = ""
    prepare_by: dt.date | None = None
    question: str = DECISION
    target: str = ""
    basis: str = ""
    proposed_by: str = ""


def add_item(house: House, meeting_id: str, new: NewItem) -> ProtocolsItem:
    """Put a question last on the agenda of a meeting that is being prepared or goes on.

    Raised in the meeting, it stands outside the agenda (MTG-4).

    Raises:
        UsageFault: `title_missing`, `question_unknown`.
        Refusal: `agenda_final`, the chair has finalised it; on an office as
            `office_rules.refuse_on_agenda`; the right is missing.
    """
    with house.work() as work:
        meeting = hold(work, meeting_id, *PREPARING, MeetingState.OPEN)
        raised = meeting.state is MeetingState.OPEN
        house.reader.require(CONDUCT if raised else PREPARE)
        if not raised:
            require_open_agenda(meeting)
        return write_item(house, work, meeting, new, listed=not raised)


def write_item(
    house: House, work: Work, meeting: ProtocolsMeeting, new: NewItem, *, listed: bool
) -> ProtocolsItem:
    """Write a question of a held meeting, last in order; see `add_item`."""
    _require_words(new)
    target_id = party_named(work.session, new.target, meeting)
    refuse_on_agenda(house, work.session, meeting, new.question, target_id)
    present = items_of(work.session, meeting.id)
    item = ProtocolsItem(
        id=work.new_id(),
        meeting_id=meeting.id,
        position=max((each.position for each in present), default=0) + 1,
        title=new.title.strip(),
        listed=listed,
        question=new.question,
        target_id=target_id,
        rapporteur_id=party_named(work.session, new.rapporteur, meeting),
        preparer_id=party_named(work.session, new.preparer, meeting),
        prepare_by=new.prepare_by,
        proposed_by=new.proposed_by,
        state=ItemState.PLANNED,
        basis_record_id=_record(house, work.session, new.basis),
    )
    work.session.add(item)
    work.session.flush()
    work.witness("agenda.added", "meeting", meeting.id, {"item": item.id})
    return item


def change_item(house: House, meeting_id: str, position: int, new: NewItem) -> ProtocolsItem:
    """Write a question of an agenda that is not final anew; its place and materials stay.

    Raises:
        UsageFault: `title_missing`, `question_unknown`.
        Refusal: `agenda_final`; the right is missing.
    """
    house.reader.require(PREPARE)
    with house.work() as work:
        meeting = hold(work, meeting_id, *PREPARING)
        require_open_agenda(meeting)
        item = item_at(work.session, meeting, position)
        _require_words(new)
        item.title, item.question = new.title.strip(), new.question
        item.target_id = party_named(work.session, new.target, meeting)
        refuse_on_agenda(house, work.session, meeting, item.question, item.target_id)
        item.rapporteur_id = party_named(work.session, new.rapporteur, meeting)
        item.preparer_id = party_named(work.session, new.preparer, meeting)
        item.prepare_by = new.prepare_by
        work.session.add(item)
        work.session.flush()
        work.witness("agenda.changed", "meeting", meeting.id, {"item": item.id})
    return item


def remove_item(house: House, meeting_id: str, position: int) -> None:
    """Take a question off an agenda that is not final; those after it move up."""
    house.reader.require(PREPARE)
    with house.work() as work:
        meeting = hold(work, meeting_id, *PREPARING)
        require_open_agenda(meeting)
        gone = item_at(work.session, meeting, position)
        for material in materials_of(work.session, gone.id):
            work.session.delete(material)
        work.session.flush()
        work.session.delete(gone)
        work.session.flush()
        _renumber(work, items_of(work.session, meeting.id))
        work.witness("agenda.removed", "meeting", meeting.id, {"item": gone.id})


def move_item(house: House, meeting_id: str, position: int, to: int) -> None:
    """Give a question of an agenda that is not final another place; the others close up."""
    house.reader.require(PREPARE)
    with house.work() as work:
        meeting = hold(work, meeting_id, *PREPARING)
        require_open_agenda(meeting)
        moved = item_at(work.session, meeting, position)
        rest = [item for item in items_of(work.session, meeting.id) if item.id != moved.id]
        rest.insert(min(max(to, 1), len(rest) + 1) - 1, moved)
        _renumber(work, rest)
        work.witness("agenda.moved", "meeting", meeting.id, {"item": moved.id})


def finalise(house: House, meeting_id: str) -> ProtocolsMeeting:
    """Finalise the agenda: the chair's act (4.3); questions raised later stand outside it.

    Whoever prepares a question gets the task with it (4.5).

    Raises:
        Refusal: `agenda_empty`; `due_unconfirmed` of a preparer's day; the right is missing.
    """
    house.reader.require(FINALISE)
    with house.work() as work:
        meeting = hold(work, meeting_id, *PREPARING)
        if not items_of(work.session, meeting.id):
            raise Refusal(
                "agenda_empty",
                _("The agenda is empty"),
                rule="MTG-3",
                clause="п. 4.3 Положения",
                remedy=_("Put a question on it first."),
            )
        meeting.agenda_final_at, meeting.agenda_final_by = work.now, work.actor.name
        preparers.give_tasks(house, work, meeting)
        changed(work, meeting, "agenda.finalised")
    return meeting


def reopen_agenda(house: House, meeting_id: str) -> ProtocolsMeeting:
    """Let a final agenda be changed again, before the meeting opens; the chair's act too."""
    house.reader.require(FINALISE)
    with house.work() as work:
        meeting = hold(work, meeting_id, *PREPARING)
        meeting.agenda_final_at, meeting.agenda_final_by = None, ""
        changed(work, meeting, "agenda.reopened")
    return meeting


def add_material(house: House, meeting_id: str, position: int, reference: str) -> Record:
    """Name a record of the catalogue as material of a question (4.8).

    Raises:
        NotFound: there is no such record for this reader, or no such question.
    """
    house.reader.require(PREPARE)
    with house.work() as work:
        meeting = hold(work, meeting_id, *PREPARING, MeetingState.OPEN)
        item = item_at(work.session, meeting, position)
        record = references.find_record(work.session, house.reader, reference)
        if work.session.get(ProtocolsMaterial, (item.id, record.id)) is None:
            count = len(materials_of(work.session, item.id))
            work.session.add(
                ProtocolsMaterial(item_id=item.id, record_id=record.id, position=count)
            )
            work.witness("agenda.material", "meeting", meeting.id, {"record": record.id})
    return record


def require_open_agenda(meeting: ProtocolsMeeting) -> None:
    """Refuse to change an agenda that the chair has finalised (4.3).

    Raises:
        Refusal: `agenda_final`.
    """
    if meeting.agenda_final_at is not None:
        raise Refusal(
            "agenda_final",
            _("The agenda is final"),
            rule="MTG-3",
            clause="п. 4.3 Положения",
            remedy=_("The chair may open it for changes, until the meeting begins."),
        )


def _require_words(new: NewItem) -> None:
    if not new.title.strip():
        raise UsageFault(
            "title_missing",
            _("A question of the agenda has no words"),
            rule="MTG-3",
            remedy=_("Write it as “On …”."),
        )
    if new.question not in QUESTIONS:
        raise UsageFault(
            "question_unknown",
            _("There is no kind of question {name}", name=new.question),
            remedy=_("Choose one of: {names}.", names=", ".join(QUESTIONS)),
        )


def _renumber(work: Work, items: Sequence[ProtocolsItem]) -> None:
    for position, item in enumerate(items, start=1):
        item.position = position
        work.session.add(item)
    work.session.flush()


def _record(house: House, session: Session, reference: str) -> str | None:
    if not reference.strip():
        return None
    return references.find_record(session, house.reader, reference).id
