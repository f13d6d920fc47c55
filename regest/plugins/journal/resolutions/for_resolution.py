"""«Передать на резолюцию»: a letter waits for the chair until a resolution stands on it.

It is a task of the chair that is not on control; the resolution ends it.
"""

from __future__ import annotations

from sqlmodel import Session

from regest.api import (
    Executor,
    House,
    Record,
    TaskContext,
    TaskDraft,
    TaskFilter,
    TaskRow,
    UsageFault,
    Work,
    control,
    references,
    rosters,
    spoken,
    task_list,
    tasks,
)
from regest.plugins.journal.declarations import REGISTER_INCOMING, RESOLUTION_TERM
from regest.plugins.journal.words import ACTING_CHAIR, CHAIR, _

CONSIDER = _("Consider the document and give a resolution")


def send(house: House, reference: str) -> TaskRow:
    """Put a letter before whoever gives resolutions today; a second time changes nothing.

    Raises:
        NotFound: no such letter, or not for this reader.
        Refusal: the right to enter tasks is missing.
        UsageFault: nobody is chair or stands in for the chair.
    """
    house.reader.require(REGISTER_INCOMING)
    context = TaskContext.of(house.deployment, house.reader)
    with house.work() as work:
        record = references.find_record(work.session, house.reader, reference)
        waits = waiting(work.session, house, record)
        if waits:
            return waits[0]
        chair = _chair(work)
        own = sorted(house.reader.party_ids - house.reader.organisation_ids)
        with spoken(house.deployment.settings.association.language):
            words = str(CONSIDER)
        draft = TaskDraft(
            record_id=record.id,
            text=words,
            author=own[0] if len(own) == 1 else chair,
            signed_on=work.today,
            executors=(Executor(chair, lead=True),),
            term=house.deployment.rules.term(RESOLUTION_TERM, work.today),
            control=False,
        )
        tasks.add(work, context, draft)
        return waiting(work.session, house, record)[0]


def waiting(session: Session, house: House, record: Record) -> list[TaskRow]:
    """Return the tasks by which the letter waits for a resolution, as the reader sees them."""
    context = TaskContext.of(house.deployment, house.reader)
    wanted = TaskFilter(record_id=record.id, open_only=True)
    rows = task_list.listing(session, context, house.deployment.database.today(), wanted)
    words = {CONSIDER.text("ru"), CONSIDER.text("en")}
    return [row for row in rows if row.task.text in words and not row.task.control]


def given(work: Work, house: House, record: Record) -> None:
    """End the waiting within the unit of work that puts the resolution on the letter."""
    context = TaskContext.of(house.deployment, house.reader)
    with spoken(house.deployment.settings.association.language):
        mark = str(_("a resolution was given"))
    for row in waiting(work.session, house, record):
        control.done(work, context, row.task.id, mark, work.today)


def _chair(work: Work) -> str:
    for kind in (ACTING_CHAIR, CHAIR):
        standing = rosters.list_standings(work.session, work.today, kind=kind)
        if len(standing) == 1:
            return standing[0].party.id
    raise UsageFault(
        "chair_missing",
        _("It is not clear who gives resolutions"),
        rule="CTL",
        remedy=_("Enter the chair in the standings: regest standing add."),
    )
