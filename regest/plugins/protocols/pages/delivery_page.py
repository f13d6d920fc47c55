"""«Довести решения до исполнителей»: looked over, done in one action, followed to the last mark."""

from __future__ import annotations

from collections.abc import Mapping

from regest.api import Message, RegestError
from regest.api.pages import Answer, Form, Page, Redirect, Routes, Visit
from regest.plugins.protocols.declarations.catalogue import DELIVER, READ
from regest.plugins.protocols.following import acknowledging, delivery, delivery_review
from regest.plugins.protocols.meetings import state_title
from regest.plugins.protocols.minutes.drafting import number_of
from regest.plugins.protocols.pages import refusals
from regest.plugins.protocols.pages.minutes_page import ONE, address
from regest.plugins.protocols.pages.minutes_view import seen_meeting
from regest.plugins.protocols.tables.meetings import MeetingState
from regest.plugins.protocols.words import _

routes = Routes()
METHODS: Mapping[str, Message] = {
    delivery.ACCOUNT: _.p("delivery", "in the account"),
    delivery.E_MAIL: _.p("delivery", "by e-mail"),
    delivery.PAPER: _.p("delivery", "on paper, handed over"),
    "post": _.p("delivery", "by post"),
    "meeting": _.p("delivery", "in the meeting"),
}


class DeliverForm(Form):
    """For each point without names, who executes it: names separated by semicolons."""

    point: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


class HandedForm(Form):
    """Who was given the paper with which point, how, and whether they signed for it."""

    name: str
    point: str
    method: str = delivery.PAPER
    signed: str = ""


@routes.get(ONE + "/delivery", READ)
def show(visit: Visit) -> Answer:
    """Show what is brought to whom, and what has reached them."""
    return _page(visit, None, {})


@routes.post(ONE + "/delivery", DELIVER)
def deliver(visit: Visit) -> Answer:
    """Give the tasks and bring the decisions to their executors."""
    given = visit.form(DeliverForm)
    typed = dict(zip(given.point, given.names, strict=False))
    named = {
        point: [each.strip() for each in names.split(";") if each.strip()]
        for point, names in typed.items()
    }
    named = {point: names for point, names in named.items() if names}
    try:
        delivery.deliver(visit.house, visit.parts["meeting"], named)
    except RegestError as fault:
        return _page(visit, fault, typed)
    return Redirect(f"{address(visit)}/delivery")


@routes.post(ONE + "/handed", DELIVER)
def handed(visit: Visit) -> Answer:
    """Note that somebody was given the paper, or signed that they know it."""
    given = visit.form(HandedForm)
    house, meeting = visit.house, visit.parts["meeting"]
    method = given.method if given.method in delivery.BY_HAND else delivery.PAPER
    try:
        if given.signed:
            acknowledging.acknowledge_for(house, meeting, given.name, [given.point])
        else:
            delivery.hand_over(house, meeting, given.name, method, [given.point])
    except RegestError as fault:
        return _page(visit, fault, {})
    return Redirect(f"{address(visit)}/delivery")


def _page(visit: Visit, fault: RegestError | None, typed: Mapping[str, str]) -> Page:
    house = visit.house
    status = refusals.status(fault)
    with house.read() as session:
        meeting = seen_meeting(house, session, visit.parts["meeting"])
        signed = meeting.state in delivery.SIGNED
        lines = delivery_review.review(house, session, meeting) if signed else []
        number, state = number_of(session, meeting), state_title(meeting.state)
    due_on = delivery.due_of(house, meeting.id) if signed else None
    values = {
        "meeting": meeting,
        "number": number,
        "state": state,
        "signed": signed,
        "done": meeting.state is MeetingState.DELIVERED,
        "lines": lines,
        "due_on": due_on,
        "late": due_on is not None and due_on < house.deployment.database.today(),
        "waits": any(not each.brought and (each.executors or each.words) for each in lines),
    }
    more = {"fault": fault, "typed": typed, "methods": METHODS, "here": address(visit)}
    return Page("protocols/delivery.html", {**values, **more, "by_hand": delivery.BY_HAND}, status)
