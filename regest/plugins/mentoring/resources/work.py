"""Plan and log of pairs for programs: the five topics of 3.16."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from pydantic import Field

from regest.api import Work
from regest.api.rest import Answer, IdempotencyKey, Path, Strict, once
from regest.plugins.mentoring.in_force import log, pairs
from regest.plugins.mentoring.resources.base import Logs, PairName, Text, mentoring, plain
from regest.plugins.mentoring.tables.pairs import Form, Topic

LineId = Annotated[str, Path(max_length=60, description="The id of the line.")]


class Consultation(Strict):
    """A consultation; by default of today."""

    topic: Topic
    text: Text = Field(min_length=1)
    held_on: dt.date | None = None
    form: Form = Form.ONLINE
    minutes: int | None = Field(default=None, ge=1, le=1440)


class Step(Strict):
    """A line of the plan, with the day by which it is to be done."""

    topic: Topic
    text: Text = Field(min_length=1)
    due_on: dt.date | None = None


class Closing(Strict):
    """What came of a line of the plan, or why it is dropped: one of the two."""

    result: Text = ""
    dropped: Text = ""


class Reason(Strict):
    """Why."""

    reason: Text = Field(min_length=1)


@mentoring.post("/pairs/{pair}/consultations", status_code=201)
def consult(house: Logs, pair: PairName, given: Consultation, key: IdempotencyKey = "") -> Answer:
    """Note a consultation of a pair; under a key once."""
    pair_id = pairs.located(house, pair)

    def act(work: Work) -> Answer:
        new = log.Consultation(
            held_on=given.held_on or work.today,
            topic=given.topic,
            text=given.text,
            form=given.form,
            minutes=given.minutes,
        )
        answer: Answer = plain(log.consultation_json(log.consult_within(house, work, pair_id, new)))
        return answer

    return once(house, key, ["mentoring.log", pair_id, given.model_dump(mode="json")], act)


@mentoring.post("/consultations/{line}/striking")
def strike(house: Logs, line: LineId, given: Reason) -> Answer:
    """Strike a wrong line of the log out; it stays to be read."""
    answer: Answer = plain(log.consultation_json(log.strike(house, line, given.reason)))
    return answer


@mentoring.post("/pairs/{pair}/steps", status_code=201)
def plan(house: Logs, pair: PairName, given: Step, key: IdempotencyKey = "") -> Answer:
    """Add a line to the plan of a pair; under a key once."""
    pair_id = pairs.located(house, pair)

    def act(work: Work) -> Answer:
        new = log.Planned(given.topic, given.text, given.due_on)
        answer: Answer = plain(log.step_json(log.plan_within(house, work, pair_id, new)))
        return answer

    return once(house, key, ["mentoring.plan", pair_id, given.model_dump(mode="json")], act)


@mentoring.post("/steps/{line}/closing")
def close(house: Logs, line: LineId, given: Closing) -> Answer:
    """Mark a line of the plan done with its result, or drop it with the reason."""
    row = log.close_step(house, line, result=given.result, dropped=given.dropped)
    answer: Answer = plain(log.step_json(row))
    return answer
