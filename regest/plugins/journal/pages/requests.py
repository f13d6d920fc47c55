"""Requests to many with their replies, how letters were sent, and the reply of a member."""

from __future__ import annotations

from typing import Any

from regest.api import RegestError, looks, parse_day, references
from regest.api.pages import Access, Answer, Form, Page, Redirect, Routes, Visit
from regest.plugins.journal.declarations import DISPATCH, REGISTER_OUTGOING
from regest.plugins.journal.intake.member_replies import MemberReply
from regest.plugins.journal.intake.member_replies import reply as offer
from regest.plugins.journal.outgoing import dispatch as sending
from regest.plugins.journal.pages import sheet_files
from regest.plugins.journal.pages.outgoing_form import YES
from regest.plugins.journal.pages.remedies import mended
from regest.plugins.journal.requests import awaiting, waiting
from regest.plugins.journal.requests.waiting import ReplyState
from regest.plugins.journal.tables.dispatch import DispatchState
from regest.plugins.journal.words import BY_HAND, BY_SYSTEM, E_MAIL, POST, _

routes = Routes()
HOME = "/journal/requests"
AT_ONCE = 25
REPLIES = {
    ReplyState.RECEIVED: _.p("reply", "Received"),
    ReplyState.OFFERED: _.p("reply", "Waits for registration"),
    ReplyState.AWAITED: _.p("reply", "Not received"),
    ReplyState.OVERDUE: _.p("reply", "Overdue"),
}
SENDINGS = {
    DispatchState.WAITING: _.p("dispatch", "Waiting"),
    DispatchState.SENT: _.p("dispatch", "Sent"),
    DispatchState.FAILED: _.p("dispatch", "Not sent"),
}


class ReplyForm(Form):
    """What an organisation replies."""

    text: str = ""
    number: str = ""
    dated: str = ""
    organisation: str = ""
    again: str = ""


class ForgoForm(Form):
    """Why replies are waited for no longer."""

    reason: str = ""


class DispatchForm(Form):
    """How, when and to whom a letter was sent."""

    method: str = ""
    day: str = ""
    to: tuple[str, ...] = ()
    noted: str = ""
    again: str = ""
    address: str = ""


@routes.get(HOME, Access.SIGNED_IN)
def listing(visit: Visit) -> Answer:
    """List the requests that the visitor may see, those that are open unless all are asked for."""
    finished = visit.asked("all") == YES
    offset = visit.number("from", 0)
    rows, total = waiting.page_of(visit.house, offset=offset, limit=AT_ONCE, finished=finished)
    window = {"offset": offset, "total": total, "at_once": AT_ONCE}
    values = {"rows": rows, "finished": finished, "yes": YES, "states": REPLIES}
    return Page("journal/requests.html", {**values, **window})


@routes.get(HOME + "/{record}", Access.SIGNED_IN)
def show(visit: Visit) -> Answer:
    """Show who has replied to one request."""
    return _request_page(visit)


@routes.post(HOME + "/{record}/forgo", REGISTER_OUTGOING)
def forgo(visit: Visit) -> Answer:
    """Give the request up: the replies that are missing will not come."""
    given = visit.form(ForgoForm)
    try:
        awaiting.forgo(visit.house, visit.parts["record"], given.reason)
    except RegestError as fault:
        return _request_page(visit, fault)
    return Redirect(HOME)


@routes.get(HOME + "/{record}/reply", Access.SIGNED_IN)
def ask(visit: Visit) -> Answer:
    """Show the form of a reply."""
    return _reply_page(visit, ReplyForm())


@routes.post(HOME + "/{record}/reply", Access.SIGNED_IN)
def reply(visit: Visit) -> Answer:
    """Hand the reply of the visitor's organisation to the secretary."""
    given = visit.form(ReplyForm)
    try:
        done = offer(visit.house, visit.parts["record"], _reply(visit, given))
    except RegestError as fault:
        return _reply_page(visit, given, fault)
    return Redirect(f"{HOME}/{done.request.id}")


@routes.get("/journal/dispatch/{record}", DISPATCH)
def sent(visit: Visit) -> Answer:
    """Show where the sending of a letter stands, and note another."""
    return _dispatch_page(visit, DispatchForm())


@routes.post("/journal/dispatch/{record}", DISPATCH)
def send(visit: Visit) -> Answer:
    """Note how a letter was sent, or have the worker send it."""
    given = visit.form(DispatchForm)
    try:
        way = sending.Way(
            method=given.method,
            day=parse_day(given.day) if given.day.strip() else None,
            to=given.to,
            noted=given.noted == YES,
            again=given.again == YES,
            address=given.address.strip(),
        )
        sending.dispatch(visit.house, visit.parts["record"], way)
    except RegestError as fault:
        return _dispatch_page(visit, given, fault)
    return Redirect(f"/journal/dispatch/{visit.parts['record']}")


def _request_page(visit: Visit, fault: RegestError | None = None) -> Page:
    table = waiting.replies_to(visit.house, visit.parts["record"])
    own = [line for line in table.lines if _speaks_for(visit, line.addressee_id)]
    values = {
        "table": table,
        "states": REPLIES,
        "replying": any(line.state is not ReplyState.OFFERED for line in own),
        "giving_up": visit.reader.may(REGISTER_OUTGOING) and table.is_open,
        "fault": mended(fault),
    }
    _look(visit)
    return Page("journal/request.html", values, 422 if fault else 200)


def _reply(visit: Visit, given: ReplyForm) -> MemberReply:
    return MemberReply(
        text=given.text,
        files=tuple(sheet_files.given(visit.files)),
        number=given.number,
        dated=parse_day(given.dated) if given.dated.strip() else None,
        organisation=given.organisation,
        again=given.again == YES,
    )


def _reply_page(visit: Visit, given: ReplyForm, fault: RegestError | None = None) -> Page:
    house = visit.house
    table = waiting.replies_to(house, visit.parts["record"])
    own = [line for line in table.lines if _speaks_for(visit, line.addressee_id)]
    with house.read() as session:
        record = references.find_record(session, visit.reader, table.id)
    values: dict[str, Any] = {"table": table, "record": record, "own": own, "given": given}
    looks.card_seen(house, record)
    answered = any(line.answer is not None for line in own)
    more = {"answered": answered, "yes": YES, "fault": mended(fault)}
    return Page("journal/reply.html", {**values, **more}, 422 if fault else 200)


def _dispatch_page(visit: Visit, given: DispatchForm, fault: RegestError | None = None) -> Page:
    state = sending.state_of(visit.house, visit.parts["record"])
    _look(visit)
    names = list(dict.fromkeys(line.addressee for line in state.lines))
    values = {"state": state, "states": SENDINGS, "given": given, "names": names, "yes": YES}
    ways = (POST, E_MAIL, BY_HAND, BY_SYSTEM)
    more = {"ways": ways, "fault": mended(fault)}
    return Page("journal/dispatch.html", {**values, **more}, 422 if fault else 200)


def _look(visit: Visit) -> None:
    """Note the look at the letter that the address names."""
    with visit.house.read() as session:
        record = references.find_record(session, visit.reader, visit.parts["record"])
    looks.card_seen(visit.house, record)


def _speaks_for(visit: Visit, party_id: str) -> bool:
    return party_id in visit.reader.organisation_ids
