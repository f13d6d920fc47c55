"""One page for an order of the authority: number, day, whom it admits (3.3)."""

from __future__ import annotations

from sqlmodel import col, select

from regest.api import NotFound, Party, Problem, RegestError
from regest.api.pages import Answer, Form, Page, Routes, Visit
from regest.plugins.membership import papers
from regest.plugins.membership.declarations.catalogue import ORDER, READ
from regest.plugins.membership.joining import orders
from regest.plugins.membership.joining.considering import STATES
from regest.plugins.membership.pages import typed
from regest.plugins.membership.pages.applications_page import sees
from regest.plugins.membership.tables.admission import MembershipOrder, MembershipOrderLine
from regest.plugins.membership.words import _

routes = Routes()
NEW = "/membership/orders/new"
ONE = "/membership/orders/{order}"


class OrderForm(Form):
    """An order as it is entered."""

    number: str = ""
    dated: str = ""
    first_day: str = ""
    reference: str = ""
    application: tuple[str, ...] = ()


@routes.get(NEW, ORDER)
def new(visit: Visit) -> Answer:
    """Show the page of an order with what may be admitted."""
    chosen = visit.asked("application")
    return _page(visit, OrderForm(application=(chosen,) if chosen else ()))


@routes.post(NEW, ORDER)
def enter(visit: Visit) -> Answer:
    """Enter the order."""
    given = visit.form(OrderForm)
    try:
        wanted = orders.NewOrder(
            number=given.number,
            dated=typed.day_named(given.dated),
            applications=given.application,
            first_day=typed.day_of(given.first_day),
            paper=papers.received(visit.house, given.reference, typed.files_of(visit)),
        )
        done = orders.enter(visit.house, wanted)
    except RegestError as fault:
        return _page(visit, given, fault)
    return _entered(visit, done.row.id, done.warnings)


@routes.get(ONE, READ)
def show(visit: Visit) -> Answer:
    """Show an order that was entered, with whom it admitted."""
    return _entered(visit, visit.parts["order"])


def _entered(visit: Visit, order_id: str, warnings: tuple[Problem, ...] = ()) -> Page:
    wanted = (
        select(MembershipOrderLine, Party)
        .join(Party, col(Party.id) == col(MembershipOrderLine.organisation_id))
        .where(MembershipOrderLine.order_id == order_id)
    )
    with visit.house.read() as session:
        order = session.get(MembershipOrder, order_id)
        if order is None:
            raise NotFound("order_unknown", _("There is no such order"))
        rows = session.exec(wanted.order_by(col(Party.name))).all()
        seen = sees(visit, session, order.record_id)
    values = {"order": order, "rows": rows, "seen": seen, "warnings": warnings}
    return Page("membership/order_entered.html", values)


def _page(visit: Visit, given: OrderForm, fault: RegestError | None = None) -> Page:
    with visit.house.read() as session:
        rows = orders.to_admit(session)
        entered = orders.orders(session)
    values = {"rows": rows, "orders": entered, "given": given, "fault": fault, "states": STATES}
    return Page("membership/order.html", values, typed.status(fault))
