"""Resolutions for programs: the task that a letter becomes for its executors."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from fastapi import Response
from pydantic import Field

from regest.api import House, TaskContext, Work, task_list
from regest.api.rest import Answer, IdempotencyKey, Strict, dependency, once
from regest.plugins.journal.resolutions import giving
from regest.plugins.journal.resources.base import Line, asked, journals

Gives = Annotated[House, dependency("tasks", write=True)]


class NewResolution(Strict):
    """What stands on an incoming letter; one of `due_on`, `term` and `urgency`, or the usual term.

    `term` is «10 дней», «2 недели», «1 месяц», «5 раб». The first executor is responsible unless
    `lead` names another. `from_paper` says which paper bears it when somebody else enters it.
    """

    record: str = Field(min_length=1, max_length=200)
    text: str = Field(min_length=1)
    executors: tuple[Line, ...] = Field(min_length=1, max_length=100)
    lead: Line = ""
    due_on: dt.date | None = None
    term: str = Field(default="", max_length=40)
    urgency: Literal["", "urgent", "fast"] = ""
    author: Line = ""
    signed_on: dt.date | None = None
    from_paper: Line = ""
    control: bool = True
    confirmed: bool = False


@journals.post("/resolutions", status_code=201)
def resolve(
    house: Gives, given: NewResolution, response: Response, key: IdempotencyKey = ""
) -> Answer:
    """Put a resolution on a letter, which is on control from then on; under a key once."""
    giving.require_right(house)
    context = TaskContext.of(house.deployment, house.reader)
    meant = giving.Resolution(**given.model_dump(exclude={"record"}))

    def act(work: Work) -> Answer:
        done = giving.resolve_within(house, work, given.record, meant)
        work.session.flush()
        row = task_list.seen_task(work.session, context, work.today, done.task_id)
        return {
            **task_list.plain(row),
            "warnings": [str(each.message) for each in done.warnings],
            "hints": [str(each) for each in done.hints],
        }

    answer = once(house, key, asked("resolution", given), act)
    response.headers["location"] = f"/api/v1/tasks/{answer['id']}"
    return answer
