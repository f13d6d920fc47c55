"""What the page of a letter says of its procedure, and where the next step is done."""

from __future__ import annotations

from sqlmodel import Session

from regest.api import House, Message, Record, RecordState, Refusal
from regest.api.pages import Page, Visit
from regest.plugins.journal.declarations import (
    DISPATCH,
    REGISTER_INCOMING,
    REGISTER_OUTGOING,
    VOID,
)
from regest.plugins.journal.letters import filing
from regest.plugins.journal.outgoing import answers, dispatch
from regest.plugins.journal.requests import waiting
from regest.plugins.journal.words import CLASSES, INCOMING, OUTGOING, _

_ENDED = frozenset({RecordState.ANNULLED, RecordState.DISPOSED})


def show(visit: Visit, record: Record) -> Page | None:
    """Show the steps of a letter; nothing of records of other kinds."""
    if record.class_name not in CLASSES:
        return None
    house = visit.house
    with house.read() as session:
        request = _request(session, house, record)
        steps = [*_replying(house, request), *_steps(session, house, record)]
        late = filing.waits(house, session, record) if house.reader.may("task.read") else None
        goes_out = record.class_name == OUTGOING and record.registered_at is not None
        sent = dispatch.lines_of(session, house, record) if goes_out else ()
    if not (steps or late or request or sent):
        return None
    values = {"steps": steps, "waits": late, "request": request, "sent": sent, "letter": record}
    return Page("journal/letter_panel.html", values)


def _replying(house: House, request: waiting.RequestTable | None) -> list[tuple[str, Message]]:
    """Return the way to a reply of the reader's own organisations, unless one waits already."""
    own = house.reader.organisation_ids
    lines = request.lines if request is not None else ()
    open_ = any(
        line.addressee_id in own and line.state is not waiting.ReplyState.OFFERED for line in lines
    )
    if request is None or not open_:
        return []
    return [(f"/journal/requests/{request.id}/reply", _("Reply to the request"))]


def _steps(session: Session, house: House, record: Record) -> list[tuple[str, Message]]:
    """Return the pages on which this reader may do something with the letter."""
    reader, letter = house.reader, record.id
    if record.state is RecordState.DRAFT:
        return (
            [(f"/journal/drafts/{letter}", _("The draft"))] if record.class_name == OUTGOING else []
        )
    steps: list[tuple[str, Message]] = []
    if record.state not in _ENDED:
        if record.class_name == INCOMING:
            if reader.may("task.add") or reader.may("task.enter"):
                steps.append((f"/journal/resolutions/{letter}", _("Give a resolution")))
            if _may_answer(session, house, record):
                steps.append((f"/journal/answers/{letter}", _("Prepare an answer")))
        elif reader.may(DISPATCH):
            steps.append((f"/journal/dispatch/{letter}", _("Dispatch")))
    if record.class_name == INCOMING and reader.may(REGISTER_INCOMING):
        steps.append((f"/journal/receipts/{letter}", _("Mark of receipt (PDF)")))
    if reader.may(REGISTER_INCOMING) or reader.may(REGISTER_OUTGOING):
        steps.append((f"/journal/cards/{letter}", _("Registration card (PDF)")))
    if record.state not in _ENDED and reader.may(VOID):
        steps.append((f"/journal/annulments/{letter}", _("Annul the registration")))
    return steps


def _may_answer(session: Session, house: House, record: Record) -> bool:
    try:
        answers.require_right(session, house, record)
    except Refusal:
        return False
    return True


def _request(session: Session, house: House, record: Record) -> waiting.RequestTable | None:
    if record.class_name != OUTGOING:
        return None
    try:
        return waiting.request_table(session, house, record)
    except Refusal:
        return None
