"""«К регистрации»: letters that came by e-mail or from members, and what is decided of each."""

from __future__ import annotations

from regest.api import RegestError, Titles, sheets
from regest.api.pages import Answer, Form, Page, Redirect, Routes, Visit
from regest.plugins.journal.declarations import REGISTER_INCOMING
from regest.plugins.journal.intake import proposals, staging
from regest.plugins.journal.intake.listing import page_of, proposal
from regest.plugins.journal.intake.listing import signatures as signatures_of
from regest.plugins.journal.pages.incoming import SHEETS
from regest.plugins.journal.pages.letter_form import labels
from regest.plugins.journal.pages.remedies import mended
from regest.plugins.journal.pages.sheet_view import INCOMING_SHEET
from regest.plugins.journal.tables.proposals import ProposalState
from regest.plugins.journal.words import _

routes = Routes()
LIST = "/journal/intake"
AT_ONCE = 25
STATES = {
    ProposalState.WAITING: _.p("proposals", "Waiting"),
    ProposalState.REGISTERED: _.p("proposals", "Registered"),
    ProposalState.ATTACHED: _.p("proposals", "Attached as duplicates"),
    ProposalState.REJECTED: _.p("proposals", "Turned away"),
}
SOURCES = {
    "e-mail": Titles(ru="электронная почта", en="e-mail"),
    "reply": Titles(ru="ответ члена Ассоциации", en="reply of a member"),
    "file": Titles(ru="файл", en="file"),
}
# What the page shows of a letter, in this order.
_SHOWN = (
    "sender",
    "number",
    "dated",
    "subject",
    "kind",
    "received_at",
    "signed_by",
    "answers",
    "due_on",
    "mark",
    "annex_sheets",
)


class Reason(Form):
    """Why a letter is turned away."""

    reason: str = ""


@routes.get(LIST, REGISTER_INCOMING)
def listing(visit: Visit) -> Answer:
    """List the letters in one state, those that wait unless another is chosen."""
    asked = visit.asked("state", ProposalState.WAITING.value)
    known = asked in tuple(ProposalState)
    state = ProposalState(asked) if known else ProposalState.WAITING
    offset = visit.number("from", 0)
    rows, total = page_of(visit.house, state, offset=offset, limit=AT_ONCE)
    chosen = {"state": state.value, "states": STATES, "sources": SOURCES}
    window = {"offset": offset, "total": total, "at_once": AT_ONCE}
    return Page("journal/intake.html", {"rows": rows, **chosen, **window})


@routes.get(LIST + "/{letter}", REGISTER_INCOMING)
def show(visit: Visit) -> Answer:
    """Show one letter with its values, their places and its files."""
    return _shown(visit)


@routes.post(LIST + "/{letter}/register", REGISTER_INCOMING)
def take_up(visit: Visit) -> Answer:
    """Open the form of registration with what is proposed, or the one that was begun."""
    house = visit.house
    row = proposal(house, visit.parts["letter"]).row
    with house.work() as work:
        begun = sheets.unfinished(work.session, visit.reader, INCOMING_SHEET, about=row.id)
        if begun:
            return Redirect(f"{SHEETS}/{begun[0].id}")
        fields = staging.card_fields(row, house.deployment.zone)
        notices = [row.note] if row.note else []
        told = {"read": fields, "places": row.places, "notices": notices, "sequence": row.sequence}
        sheet = sheets.start(work, visit.reader, INCOMING_SHEET, fields, about=row.id, told=told)
        return Redirect(f"{SHEETS}/{sheet.id}")


@routes.post(LIST + "/{letter}/reject", REGISTER_INCOMING)
def reject(visit: Visit) -> Answer:
    """Turn a letter away, with the reason."""
    given = visit.form(Reason)
    try:
        proposals.reject(visit.house, visit.parts["letter"], given.reason)
    except RegestError as fault:
        return _shown(visit, fault, given.reason)
    return Redirect(LIST)


@routes.post(LIST + "/{letter}/reopen", REGISTER_INCOMING)
def reopen(visit: Visit) -> Answer:
    """Let a letter that was turned away wait again."""
    letter = visit.parts["letter"]
    try:
        proposals.reopen(visit.house, letter)
    except RegestError as fault:
        return _shown(visit, fault)
    return Redirect(f"{LIST}/{letter}")


def _shown(visit: Visit, fault: RegestError | None = None, reason: str = "") -> Page:
    found = proposal(visit.house, visit.parts["letter"])
    card = staging.card_fields(found.row, visit.house.deployment.zone)
    named = labels()
    lines = [(named[name], name, card[name], found.places.get(name)) for name in _SHOWN]
    values = {"found": found, "lines": lines, "states": STATES, "sources": SOURCES}
    signatures = signatures_of(visit.house, found)
    more = {"fault": mended(fault), "reason": reason, "signatures": signatures}
    return Page("journal/intake_letter.html", {**values, **more}, 422 if fault else 200)
