"""«Согласия»: the register of consents, what is still to be done, requests of people."""

from __future__ import annotations

from regest.api import Message, PartyKind, RegestError
from regest.api.pages import Answer, Form, Page, Redirect, Routes, Visit
from regest.plugins.membership import papers
from regest.plugins.membership.declarations.catalogue import CONSENTS
from regest.plugins.membership.pages import typed
from regest.plugins.membership.personal import consents
from regest.plugins.membership.tables.consents import Settlement
from regest.plugins.membership.words import _

routes = Routes()
LIST = "/membership/consents"
SETTLEMENTS: dict[str, Message] = {
    Settlement.DESTROYED: _("data destroyed"),
    Settlement.DEPERSONALISED: _("data depersonalised"),
    Settlement.KEPT: _("data kept in archival documents"),
}


class ConsentForm(Form):
    """A consent."""

    person: str = ""
    data: str = ""
    purpose: str = ""
    given_on: str = ""
    valid_until: str = ""
    reference: str = ""


class DayForm(Form):
    """On which day it was withdrawn."""

    on: str = ""


class SettleForm(Form):
    """What was done with the data."""

    how: str = Settlement.DESTROYED.value
    note: str = ""
    erase: str = ""


class RequestForm(Form):
    """A request of a person."""

    person: str = ""
    asked: str = ""
    received_on: str = ""


class AnswerForm(Form):
    """What was answered."""

    answer: str = ""


@routes.get(LIST, CONSENTS)
def listing(visit: Visit) -> Answer:
    """Show the register."""
    return _page(visit)


@routes.post(LIST, CONSENTS)
def add(visit: Visit) -> Answer:
    """Register a consent."""
    given = visit.form(ConsentForm)
    try:
        new = consents.NewConsent(
            person=given.person,
            data=given.data,
            purpose=given.purpose,
            given_on=typed.day_named(given.given_on),
            valid_until=typed.day_of(given.valid_until),
            paper=papers.received(visit.house, given.reference, typed.files_of(visit)),
        )
        consents.enter(visit.house, new)
    except RegestError as fault:
        return _page(visit, fault, given)
    return Redirect(LIST)


@routes.post(LIST + "/requests", CONSENTS)
def ask(visit: Visit) -> Answer:
    """Note a request."""
    given = visit.form(RequestForm)
    try:
        day = typed.day_named(given.received_on)
        consents.ask(visit.house, given.person, given.asked, day)
    except RegestError as fault:
        return _page(visit, fault)
    return Redirect(LIST)


@routes.post(LIST + "/requests/{request}", CONSENTS)
def answer(visit: Visit) -> Answer:
    """Note an answer."""
    given = visit.form(AnswerForm)
    try:
        consents.answer(visit.house, visit.parts["request"], given.answer)
    except RegestError as fault:
        return _page(visit, fault)
    return Redirect(LIST)


@routes.post(LIST + "/{consent}/withdraw", CONSENTS)
def withdraw(visit: Visit) -> Answer:
    """Note a withdrawal."""
    given = visit.form(DayForm)
    try:
        day = typed.day_named(given.on)
        paper = papers.received(visit.house, "", typed.files_of(visit))
        consents.withdraw(visit.house, visit.parts["consent"], day, paper)
    except RegestError as fault:
        return _page(visit, fault)
    return Redirect(LIST)


@routes.post(LIST + "/{consent}/settle", CONSENTS)
def settle(visit: Visit) -> Answer:
    """Note what was done with the data."""
    given = visit.form(SettleForm)
    how = Settlement(given.how) if given.how in set(Settlement) else Settlement.DESTROYED
    try:
        consents.settle(
            visit.house, visit.parts["consent"], how, given.note, erase=given.erase == "yes"
        )
    except RegestError as fault:
        return _page(visit, fault)
    return Redirect(LIST)


def _page(visit: Visit, fault: RegestError | None = None, given: ConsentForm | None = None) -> Page:
    house, today = visit.house, visit.house.deployment.database.today()
    with house.read() as session:
        lines = consents.register_of(house, session)
        values = {
            "rows": [(each, consents.in_force(each.row, today)) for each in lines],
            "requests": consents.requests(session),
            "people": typed.names(session, house, PartyKind.PERSON),
        }
    more = {"fault": fault, "given": given or ConsentForm(), "today": today}
    words = {"settlements": SETTLEMENTS}
    return Page("membership/consents.html", {**values, **more, **words}, typed.status(fault))
