"""Steps on a letter that have no page elsewhere: a resolution, its card, annulling it."""

from __future__ import annotations

import datetime as dt

from regest.api import Message, Record, RegestError, UsageFault, looks, parse_day, references
from regest.api.pages import Access, Answer, Bytes, Form, Page, Redirect, Routes, Visit
from regest.plugins.journal.declarations import REGISTER_INCOMING, REGISTER_OUTGOING, VOID
from regest.plugins.journal.letters import numbers
from regest.plugins.journal.pages.remedies import mended
from regest.plugins.journal.printing import registration_card
from regest.plugins.journal.resolutions import giving
from regest.plugins.journal.resolutions.giving import Resolution
from regest.plugins.journal.words import _

routes = Routes()
_RESOLUTION = "/journal/resolutions/{record}"
_ANNULMENT = "/journal/annulments/{record}"
_HIDING = frozenset({"permission_missing", "record_unknown"})


class ResolutionForm(Form):
    """A resolution as it is typed: `executors` one a line; `do` is `check` or `give`."""

    do: str = "give"
    text: str = ""
    executors: str = ""
    author: str = ""
    from_paper: str = ""
    signed_on: str = ""
    term: str = ""
    due_on: str = ""
    days: str = ""
    control: str = ""
    confirmed: str = ""

    def resolution(self) -> Resolution:
        """Return what is meant.

        Raises:
            UsageFault: a day cannot be read, or the term that was chosen is not filled in.
        """
        chosen = {"day": self.due_on, "days": self.days}.get(self.term)
        if chosen is not None and not chosen.strip():
            raise UsageFault(
                "term_missing",
                _("The term that was chosen is not filled in"),
                rule="CTL-1",
                remedy=_("Write the last day or the term, or choose another one."),
            )
        return Resolution(
            text=self.text,
            executors=tuple(line.strip() for line in self.executors.splitlines() if line.strip()),
            author=self.author.strip(),
            from_paper=self.from_paper.strip(),
            signed_on=_day(self.signed_on),
            due_on=_day(self.due_on) if self.term == "day" else None,
            term=self.days if self.term == "days" else "",
            urgency=self.term if self.term in {"urgent", "fast"} else "",
            control=bool(self.control),
            confirmed=bool(self.confirmed),
        )


class Annulment(Form):
    """Why a registration is annulled."""

    reason: str = ""


@routes.get(_RESOLUTION, Access.SIGNED_IN)
def begin(visit: Visit) -> Answer:
    """Show the form of a resolution."""
    today = visit.house.deployment.database.today()
    return _resolution(visit, ResolutionForm(signed_on=today.isoformat(), control="yes"))


@routes.post(_RESOLUTION, Access.SIGNED_IN)
def resolve(visit: Visit) -> Answer:
    """Put the resolution on the letter, or say what its term comes to."""
    given, letter = visit.form(ResolutionForm), visit.parts["record"]
    try:
        wished = given.resolution()
        if given.do == "check":
            deadline = giving.foreseen(visit.house, letter, wished)
            told = (_("The resolution is due on {day}", day=deadline.due), *deadline.hints())
            return _resolution(visit, given, told=told, proposal=deadline.proposal)
        done = giving.resolve(visit.house, letter, wished)
    except RegestError as fault:
        if fault.code in _HIDING:
            raise
        return _resolution(visit, given, mended(fault), proposal=_proposed(visit, given, fault))
    return Redirect(f"/records/{letter}/tasks/{done.row.task.id}?done=given")


@routes.get("/journal/cards/{record}", Access.SIGNED_IN)
def card(visit: Visit) -> Answer:
    """Give the registration card of a letter, to be printed."""
    if not visit.reader.may(REGISTER_INCOMING):
        visit.reader.require(REGISTER_OUTGOING)
    name, content = registration_card.card_file(visit.house, visit.parts["record"])
    return Bytes(content, name, "application/pdf")


@routes.get(_ANNULMENT, VOID)
def doubt(visit: Visit) -> Answer:
    """Ask why a registration is annulled."""
    letter = _letter(visit)
    looks.card_seen(visit.house, letter)
    return Page("journal/annulment.html", {"letter": letter, "fault": None, "reason": ""})


@routes.post(_ANNULMENT, VOID)
def annul(visit: Visit) -> Answer:
    """Annul the registration: letter and number stay, marked, with the reason (REG-6)."""
    given, letter = visit.form(Annulment), _letter(visit)
    try:
        numbers.void(visit.house, letter.id, given.reason)
    except RegestError as fault:
        values = {"letter": letter, "fault": mended(fault), "reason": given.reason}
        return Page("journal/annulment.html", values, 422)
    return Redirect(f"/records/{letter.id}")


def _resolution(
    visit: Visit,
    given: ResolutionForm,
    fault: RegestError | None = None,
    *,
    told: tuple[Message, ...] = (),
    proposal: dt.date | None = None,
) -> Page:
    reader = visit.reader
    if not reader.may("task.add"):
        reader.require("task.enter")
    letter = _letter(visit)
    looks.card_seen(visit.house, letter)
    values = {
        "letter": letter,
        "given": given,
        "fault": fault,
        "told": told,
        "proposal": proposal,
        "enters": not reader.may("task.add"),
    }
    return Page("journal/resolution.html", values, 422 if fault else 200)


def _proposed(visit: Visit, given: ResolutionForm, fault: RegestError) -> dt.date | None:
    if fault.code != "due_unconfirmed":
        return None
    return giving.foreseen(visit.house, visit.parts["record"], given.resolution()).proposal


def _letter(visit: Visit) -> Record:
    with visit.house.read() as session:
        return references.find_record(session, visit.reader, visit.parts["record"])


def _day(text: str) -> dt.date | None:
    return parse_day(text.strip()) if text.strip() else None
