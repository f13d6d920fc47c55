"""Tasks that pairs give the chair: only the chair decides what becomes of them (PAR-4)."""

from __future__ import annotations

import datetime as dt

from regest.api import (
    Executor,
    House,
    Message,
    Party,
    Refusal,
    TaskContext,
    TaskDraft,
    Work,
    offices,
    spoken,
    tasks,
)
from regest.plugins.mentoring.words import CLAUSE, _


def task_to_chair(house: House, work: Work, record_id: str, text: Message, due_on: dt.date) -> str:
    """Give the chair a task on the record of a pair, in an open unit of work; return its id.

    Raises:
        Refusal: `chair_missing`, nobody is chair.
    """
    body = offices.require_governing_body(work.session)
    chair = offices.holder_on(work.session, offices.CHAIR, body.code, work.today)
    if chair is None:
        raise Refusal(
            "chair_missing",
            _("There is no chair who could decide on a pair"),
            rule="PAR-4",
            clause=CLAUSE,
            remedy=_("Enter who is chair: regest office."),
        )
    with spoken(house.deployment.settings.association.language):
        said = str(text)
    draft = TaskDraft(
        record_id=record_id,
        text=said,
        author=_author(house, chair.person),
        signed_on=work.today,
        executors=(Executor(chair.person.id, lead=True),),
        due_on=due_on,
        confirmed=True,
    )
    return tasks.add(work, TaskContext.of(house.deployment, house.reader), draft).id


def _author(house: House, chair: Party) -> str:
    own = house.reader.party_ids - house.reader.organisation_ids
    return min(own) if own and not house.reader.everything else chair.id
