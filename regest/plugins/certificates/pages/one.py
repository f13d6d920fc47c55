"""One certificate: its sheets with their files, and what may be done with it next."""

from __future__ import annotations

from regest.api import House, Party, RecordState, RegestError, UsageFault, language
from regest.api.pages import Access, Answer, Form, Page, Redirect, Routes, Visit
from regest.plugins.certificates import copies, ending, register, register_paper
from regest.plugins.certificates import paper_words as words
from regest.plugins.certificates.declarations import ISSUE, SIGN
from regest.plugins.certificates.membership import head_on, last_day
from regest.plugins.certificates.pages.forms import day_of, status
from regest.plugins.certificates.tables.certificates import HandOver
from regest.plugins.certificates.words import _

routes = Routes()
ONE = "/certificates/line/{certificate}"


class Day(Form):
    """When the authority signed."""

    on: str = ""


class HandOverForm(Form):
    """Who received the certificate, how, and when."""

    receiver: str = ""
    post: str = ""
    method: str = HandOver.IN_PERSON.value
    on: str = ""


class DuplicateForm(Form):
    """Why a duplicate is asked for, and by which application."""

    reason: str = ""
    application: str = ""


class ReasonForm(Form):
    """Why a certificate ends; `mistake` says that it should never have been issued."""

    reason: str = ""
    on: str = ""
    mistake: str = ""


@routes.get(ONE, Access.SIGNED_IN)
def show(visit: Visit) -> Answer:
    """Show the certificate."""
    return _page(visit)


@routes.post(ONE + "/sign", SIGN)
def sign(visit: Visit) -> Answer:
    """Confirm that the authority has signed it."""
    given = visit.form(Day)
    try:
        copies.confirm_signed(visit.house, visit.parts["certificate"], day_of(given.on))
    except RegestError as fault:
        return _page(visit, fault, given)
    return _back(visit)


@routes.post(ONE + "/hand-over", ISSUE)
def hand_over(visit: Visit) -> Answer:
    """Write down to whom it was handed over."""
    given = visit.form(HandOverForm)
    try:
        if given.method not in tuple(HandOver):
            raise UsageFault(
                "method_unknown",
                _("A certificate is not handed over in this way"),
                remedy=_("Choose one of the ways on the page."),
            )
        handed = copies.Handed(
            on=day_of(given.on),
            receiver=given.receiver,
            post=given.post,
            method=HandOver(given.method),
        )
        copies.hand_over(visit.house, visit.parts["certificate"], handed)
    except RegestError as fault:
        return _page(visit, fault, given)
    return _back(visit)


@routes.post(ONE + "/duplicate", ISSUE)
def duplicate(visit: Visit) -> Answer:
    """Issue a duplicate under the same number."""
    given = visit.form(DuplicateForm)
    number = visit.parts["certificate"]
    try:
        copies.duplicate(visit.house, number, given.reason, given.application, origin=visit.origin)
    except RegestError as fault:
        return _page(visit, fault, given)
    return _back(visit)


@routes.post(ONE + "/replace", ISSUE)
def replace(visit: Visit) -> Answer:
    """Issue a new certificate after a new name or address."""
    given = visit.form(ReasonForm)
    number = visit.parts["certificate"]
    try:
        made = ending.replace(visit.house, number, given.reason, origin=visit.origin)
    except RegestError as fault:
        return _page(visit, fault, given)
    return Redirect(f"/certificates/line/{made.record.id}")


@routes.post(ONE + "/annul", ISSUE)
def annul(visit: Visit) -> Answer:
    """Annul it: the membership ended, or it was issued by mistake."""
    given = visit.form(ReasonForm)
    number = visit.parts["certificate"]
    try:
        day = day_of(given.on)
        ending.annul(visit.house, number, given.reason, day, mistake=bool(given.mistake))
    except RegestError as fault:
        return _page(visit, fault, given)
    return _back(visit)


def _back(visit: Visit) -> Redirect:
    return Redirect(f"/certificates/line/{visit.parts['certificate']}")


def _page(visit: Visit, fault: RegestError | None = None, given: Form | None = None) -> Page:
    code = status(fault)
    house: House = visit.house
    today = house.deployment.database.today()
    with house.read() as session:
        line = register.find(house, session, visit.parts["certificate"])
        held = line.certificate
        organisation = session.get_one(Party, held.organisation_id)
        changed = (organisation.name, organisation.address) != (
            held.holder_name,
            held.holder_address,
        )
        head = head_on(session, held.organisation_id, today)
        ended = last_day(session, held)
    over = ended if ended is not None and ended <= today else None
    values = {
        "line": line,
        "here": f"/certificates/line/{line.record.id}",
        "state": register_paper.state_of(line, language()),
        "received": lambda sheet: copies.received(sheet, language()),
        "reasons": {name: each.text(language()) for name, each in words.REASONS.items()},
        "methods": {name: each.text(language()) for name, each in words.METHODS.items()},
        "changed": changed,
        "destroyed": line.record.state is RecordState.DISPOSED,
        "organisation": organisation,
        "head": head.name if head is not None else "",
        "post": head.post if head is not None else "",
        "ended": over,
        "today": today,
        "typed": given.model_dump() if given is not None else {},
        "fault": fault,
    }
    return Page("certificates/one.html", values, code)
