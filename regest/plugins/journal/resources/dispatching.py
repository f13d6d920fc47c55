"""Sending letters out for programs: by e-mail from here, or noted as sent."""

from __future__ import annotations

import datetime as dt

from pydantic import Field

from regest.api import Work, looks, references
from regest.api.rest import Answer, IdempotencyKey, Strict, once
from regest.plugins.journal.outgoing import dispatch
from regest.plugins.journal.resources.base import Dispatches, Line, Reads, asked, journals, plain


class Sending(Strict):
    """How a letter goes out: e-mail is sent from here unless it is `noted` or has a `day`.

    `to` names addressees, by default all who do not have it yet; `again` lets those have it who do.
    """

    method: str = Field(min_length=1, max_length=100)
    day: dt.date | None = None
    to: tuple[Line, ...] = Field(default=(), max_length=500)
    noted: bool = False
    again: bool = False
    address: Line = ""


@journals.get("/dispatch/{record}")
def state(house: Reads, record: str) -> Answer:
    """Show where the sending of a letter stands, addressee by addressee."""
    with house.read() as session:
        looks.card_seen(house, references.find_record(session, house.reader, record))
    answer: Answer = plain(dispatch.state_of(house, record).as_dict())
    return answer


@journals.post("/dispatch/{record}")
def send(house: Dispatches, record: str, given: Sending, key: IdempotencyKey = "") -> Answer:
    """Have the worker send a letter, or note that it was sent; under a key once."""

    def act(work: Work) -> Answer:
        way = dispatch.Way(**given.model_dump())
        answer: Answer = plain(dispatch.dispatch_within(house, work, record, way).as_dict())
        return answer

    return once(house, key, asked("dispatch", given, record), act)
