"""Processes for programs: who answers for which, by what decision, and the log of help (3.17)."""

from __future__ import annotations

import datetime as dt
from typing import Any

from pydantic import Field

from regest.api import House, Work
from regest.api.rest import Answer, IdempotencyKey, Strict
from regest.plugins.membership.declarations.catalogue import READ
from regest.plugins.membership.duties import processes
from regest.plugins.membership.resources.base import (
    Decision,
    Edits,
    Line,
    Logs,
    Reads,
    Reason,
    Sees,
    Text,
    acted,
    membership,
    plain,
    warned,
)
from regest.plugins.membership.tables.processes import Help


class NewAssignment(Decision):
    """A process given to a member by a decision, from the day of the meeting or a later one."""

    process: Line = Field(min_length=1)
    organisation: Line = Field(min_length=1)
    starts_on: dt.date | None = None


class End(Reason):
    """The last day of a responsibility, and why it ends."""

    last_day: dt.date


class NewHelp(Strict):
    """A line of the log: whom the organisation helped, when, with what."""

    helped: Line = Field(min_length=1)
    given_on: dt.date
    kind: Help
    description: Text = Field(min_length=1)
    reference: Line = ""


@membership.get("/processes")
def listed(house: Sees, on: dt.date | None = None) -> Answer:
    """List responsibilities of a day (today without one), and members without any (R-3.17)."""
    day = on or house.deployment.database.today()
    with house.read() as session:
        rows = [_line(each) for each in processes.assignments(session, day, reader=house.reader)]
        missing = warned(processes.unassigned(session, day))
    return {"items": rows, "next": None, "warnings": missing}


@membership.post("/processes", status_code=201)
def assign(house: Edits, given: NewAssignment, key: IdempotencyKey = "") -> Answer:
    """Give a member the responsibility for a process."""

    def act(inside: House, work: Work) -> object:
        new = processes.NewAssignment(**given.model_dump())
        done = processes.assign(inside, new)
        work.session.flush()
        return _line(done)

    return acted(house, key, ("process", given), act)


@membership.get("/processes/{assignment}")
def shown(house: Reads, assignment: str) -> Answer:
    """Show a responsibility with its log; the organisation itself sees its own."""
    with house.read() as session:
        found = processes.found(session, assignment, house.reader)
        if not processes.may_log(house, found.row) and not house.reader.may(READ):
            raise processes.unknown()
        log = [
            {"id": line.id, "helped": party.name, "on": line.given_on, "kind": line.kind.value,
             "text": line.description}
            for line, party in processes.help_of(session, found.row.id)
        ]  # fmt: skip
        return {**_line(found), "help": plain(log)}


@membership.post("/processes/{assignment}/end")
def end(house: Edits, assignment: str, given: End, key: IdempotencyKey = "") -> Answer:
    """End a responsibility, with the reason."""

    def act(inside: House, _work: Work) -> object:
        row = processes.end(inside, assignment, given.last_day, given.reason)
        return {"id": row.id, "to": row.ends_on}

    return acted(house, key, ("process_end", assignment, given), act)


@membership.post("/processes/{assignment}/help", status_code=201)
def help_given(house: Logs, assignment: str, given: NewHelp, key: IdempotencyKey = "") -> Answer:
    """Note help that was given; the organisation itself may."""

    def act(inside: House, _work: Work) -> object:
        line = processes.log_help(inside, assignment, processes.NewHelp(**given.model_dump()))
        return {"id": line.id, "on": line.given_on}

    return acted(house, key, ("help", assignment, given), act)


@membership.post("/help/{line}/withdrawal")
def take_out(house: Logs, line: str, given: Reason, key: IdempotencyKey = "") -> Answer:
    """Take a line out of a log, with the reason."""

    def act(inside: House, _work: Work) -> object:
        row = processes.withdraw_help(inside, line, given.reason)
        return {"id": row.id, "reason": row.withdrawn_reason}

    return acted(house, key, ("help_off", line, given), act)


def _line(each: processes.Assigned) -> dict[str, Any]:
    line: dict[str, Any] = plain({
        "id": each.row.id,
        "process": each.process.name,
        "organisation": each.organisation.name,
        "from": each.row.starts_on,
        "to": each.row.ends_on,
        "body": each.body,
        "number": each.number,
        "decided_on": each.row.decided_on,
        "decision": each.row.decision_id,
    })  # fmt: skip
    return line
