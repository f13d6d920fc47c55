"""«Решения»: what was decided, by point, year, executor and what became of it; and taking note."""

from __future__ import annotations

import datetime as dt

from regest.api import Record
from regest.api.pages import Access, Answer, Form, Listing, Page, Redirect, Routes, Visit
from regest.plugins.protocols.following import acknowledging, decision_list
from regest.plugins.protocols.following.decision_list import DecisionLine, DecisionQuery
from regest.plugins.protocols.following.decisions import state_title
from regest.plugins.protocols.words import _

routes = Routes()
LIST = "/protocols/decisions"


class NoteForm(Form):
    """The point that somebody takes note of, and the document to go back to."""

    meeting: str
    point: str
    record: str = ""


@routes.get(LIST, Access.SIGNED_IN)
def listing(visit: Visit) -> Answer:
    """List the decisions that the visitor may see, the latest first; as a file if asked."""
    house = visit.house
    filters = ("text", "point", "year", "executor", "state")
    list_ = Listing.of(visit, LIST, filters, ("date",), "-date")
    with house.read() as session:
        rows, total = decision_list.lines_of(
            house,
            session,
            DecisionQuery(**list_.chosen),
            order=list_.order,
            offset=list_.start,
            limit=list_.limit,
        )
        years = decision_list.years_of(house, session)
    if list_.file:
        heads = [str(each) for each in _HEADS]
        return list_.sheet(
            visit, str(_("Decisions")), heads, [_cells(each) for each in rows], total
        )
    shown = {"listing": list_, "rows": rows, "total": total, "years": years}
    return Page(
        "protocols/decisions.html",
        {**shown, "states": decision_list.STATES, "state_title": state_title},
    )


@routes.post(LIST + "/noted", Access.SIGNED_IN)
def take_note(visit: Visit) -> Answer:
    """Note that the visitor knows a decision."""
    given = visit.form(NoteForm)
    acknowledging.acknowledge(visit.house, given.meeting, [given.point] if given.point else ())
    known = given.record.replace("-", "").isalnum()
    return Redirect(f"/records/{given.record}" if known else LIST)


_HEADS = (
    _.p("column", "Number"),
    _.p("column", "Date"),
    _.p("column", "Decision"),
    _.p("column", "Executors"),
    _.p("decision", "Due"),
    _.p("column", "State"),
)


def _cells(line: DecisionLine) -> list[str | dt.date | None]:
    record: Record = line.record
    states = "; ".join(str(state_title(each)) for each in line.states)
    text = line.fields.get("text") or record.heading
    return [record.number, record.document_date, text, line.fields.get("executors", ""),
            line.due_on, states]  # fmt: skip
