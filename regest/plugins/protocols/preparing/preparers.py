"""Who prepares a question and by when: the chair names them, a final agenda gives tasks (4.5)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from regest.api import (
    Draft,
    Executor,
    House,
    NumberWish,
    Record,
    Refusal,
    Task,
    TaskContext,
    TaskDraft,
    TaskRow,
    Work,
    control,
    offices,
    records,
    registration,
    spoken,
    task_list,
    tasks,
    views,
)
from regest.plugins.protocols.declarations.catalogue import FINALISE
from regest.plugins.protocols.declarations.preparing import AGENDA_PAPER
from regest.plugins.protocols.meetings import PREPARING, hold, item_at, items_of
from regest.plugins.protocols.notices import paper, words
from regest.plugins.protocols.notices.facts import facts_of
from regest.plugins.protocols.phrases import said
from regest.plugins.protocols.sitting.composition import party_named
from regest.plugins.protocols.tables.meetings import ProtocolsItem, ProtocolsMeeting
from regest.plugins.protocols.words import _

CLAUSE = "п. 4.5 Положения"


def name_preparer(
    house: House, meeting_id: str, position: int, name: str, by: dt.date | None = None
) -> ProtocolsItem:
    """Name who prepares a question and by when: the chair's act; of a final agenda it is a task.

    Raises:
        NotFound: there is no such question, or no such name.
        Refusal: `due_after_meeting`; the right is missing.
    """
    house.reader.require(FINALISE)
    with house.work() as work:
        meeting = hold(work, meeting_id, *PREPARING)
        item = item_at(work.session, meeting, position)
        _require_before(meeting, by)
        item.preparer_id = party_named(work.session, name, meeting)
        item.prepare_by = by
        work.session.add(item)
        work.session.flush()
        if meeting.agenda_final_at is not None:
            give_tasks(house, work, meeting)
        work.witness("agenda.preparer", "meeting", meeting.id, {"item": item.id})
    return item


def give_tasks(house: House, work: Work, meeting: ProtocolsMeeting) -> list[Task]:
    """Keep the final agenda in the catalogue and give each preparer the task, once.

    A task whose question went to another, or off the agenda, is taken off control. Of a meeting
    that was held already only the agenda is kept.
    """
    record = _agenda_record(house, work, meeting)
    if meeting.held_on < work.today:
        return []
    items = items_of(work.session, meeting.id)
    context = TaskContext.of(house.deployment, house.reader)
    _drop_others(house, work, context, record, items)
    given = []
    for item in items:
        if item.preparer_id is None or item.task_id is not None:
            continue
        _require_before(meeting, item.prepare_by)
        task = tasks.add(work, context, _draft(house, work, meeting, item, record))
        item.task_id = task.id
        work.session.add(item)
        given.append(task)
    work.session.flush()
    return given


def _agenda_record(house: House, work: Work, meeting: ProtocolsMeeting) -> Record:
    language = house.deployment.settings.association.language
    facts = facts_of(house, work.session, meeting)
    text = "\n".join(paper.agenda_lines(facts.questions, language))
    calls = house.deployment.calls
    day = f"{meeting.held_on:%d.%m.%Y}"
    of_meeting = paper.of_meeting(facts, language)
    heading = said(words.AGENDA_OF, language, meeting=of_meeting, day=day)
    if meeting.agenda_record_id is not None:
        record = work.session.get_one(Record, meeting.agenda_record_id)
        fields = views.record_view(work.session, record).fields
        known = {**fields, "heading": record.heading}
        told = {"heading": heading, "agenda": text, "meeting_date": facts.day}
        changes = {name: value for name, value in told.items() if known.get(name, "") != value}
        if changes:
            with spoken(language):
                reason = str(_("the agenda was changed"))
            records.correct(work, calls, record, changes, reason)
        return record
    record = registration.register(
        work,
        calls,
        Draft(
            class_name=AGENDA_PAPER,
            heading=heading,
            document_date=work.today,
            fields={"meeting_date": facts.day, "agenda": text},
            wish=NumberWish(ledger=AGENDA_PAPER),
            provider="protocols",
        ),
    ).record
    meeting.agenda_record_id = record.id
    work.session.add(meeting)
    return record


def _drop_others(
    house: House,
    work: Work,
    context: TaskContext,
    record: Record,
    items: Sequence[ProtocolsItem],
) -> None:
    """Take open tasks off control whose question has another preparer or day, or is gone."""
    fitting = {each.task_id: each for each in items if each.task_id is not None}
    for row in task_list.seen_of_record(work.session, context, work.today, record.id):
        task, item = row.task, fitting.get(row.task.id)
        if item is not None and _still_fits(row, item):
            continue
        if item is not None:
            item.task_id = None
            work.session.add(item)
        if tasks.is_open(task):
            with spoken(house.deployment.settings.association.language):
                reason = str(_("the agenda was changed"))
            control.drop(work, context, task.id, reason, basis=reason)


def _still_fits(row: TaskRow, item: ProtocolsItem) -> bool:
    same_day = item.prepare_by is None or item.prepare_by == row.task.due_on
    return same_day and item.preparer_id in {each.id for each in row.executors}


def _draft(
    house: House, work: Work, meeting: ProtocolsMeeting, item: ProtocolsItem, record: Record
) -> TaskDraft:
    language = house.deployment.settings.association.language
    text = said(
        words.PREPARE, language, day=f"{meeting.held_on:%d.%m.%Y}", text=item.title.rstrip(".")
    )
    preparer = item.preparer_id or ""
    return TaskDraft(
        record_id=record.id,
        text=text,
        author=_author(house, work, meeting) or preparer,
        signed_on=work.today,
        executors=(Executor(preparer, lead=True),),
        due_on=item.prepare_by or max(work.today, meeting.held_on - dt.timedelta(days=1)),
    )


def _author(house: House, work: Work, meeting: ProtocolsMeeting) -> str:
    """Return who gives the task: the chair who acts, else whoever is the chair."""
    own = house.reader.party_ids - house.reader.organisation_ids
    if own and not house.reader.everything:
        return min(own)
    holder = offices.holder_on(work.session, offices.CHAIR, meeting.body_code, work.today)
    return holder.person.id if holder is not None else ""


def _require_before(meeting: ProtocolsMeeting, by: dt.date | None) -> None:
    if by is not None and by > meeting.held_on:
        raise Refusal(
            "due_after_meeting",
            _("A question is prepared before the meeting, not by {day}", day=f"{by:%d.%m.%Y}"),
            rule="S 4.5",
            clause=CLAUSE,
            remedy=_("Name a day until {day}.", day=f"{meeting.held_on:%d.%m.%Y}"),
        )
