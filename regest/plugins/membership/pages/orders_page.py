"""One page for an order of the authority: number, day, whom it admits (3.3)."""

from __future__ import annotations

from sqlmodel import col, select

from regest.api import Party, Problem, RegestError
from regest.api.pages import Answer, Form, Page, Routes, Visit
from regest.plugins.membership import papers
from regest.plugins.membership.declarations.catalogue import ORDER, READ
from regest.plugins.membership.joining import correcting, orders
from regest.plugins.membership.joining.considering import STATES
from regest.plugins.membership.pages import typed
from regest.plugins.membership.pages.applications_page import sees
from regest.plugins.membership.tables.admission import (
    LineKind,
    MembershipOrder,
    MembershipOrderLine,
)

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


class CorrectionForm(Form):
    """What a correcting order says of a line."""

    number: str = ""
    dated: str = ""
    does: str = LineKind.MOVES.value
    first_day: str = ""
    reason: str = ""
    reference: str = ""


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


@routes.post(ONE + "/lines/{line}", ORDER)
def correct(visit: Visit) -> Answer:
    """Enter an order that corrects a line of this one."""
    given = visit.form(CorrectionForm)
    order_id = visit.parts["order"]
    try:
        cancels = given.does == LineKind.CANCELS
        new = correcting.NewCorrection(
            line=visit.parts["line"],
            first_day=None if cancels else typed.day_named(given.first_day),
            number=given.number,
            dated=typed.day_named(given.dated),
            reason=given.reason,
            paper=papers.received(visit.house, given.reference, typed.files_of(visit)),
        )
        done = correcting.correct(visit.house, new)
    except RegestError as fault:
        return _entered(visit, order_id, fault=fault, given=given, line=visit.parts["line"])
    return _entered(visit, done.order.id, done.warnings)


@routes.get(ONE, READ)
def show(visit: Visit) -> Answer:
    """Show an order that was entered, with whom it admitted."""
    return _entered(visit, visit.parts["order"])


def _entered(
    visit: Visit,
    order_id: str,
    warnings: tuple[Problem, ...] = (),
    *,
    fault: RegestError | None = None,
    given: CorrectionForm | None = None,
    line: str = "",
) -> Page:
    status = typed.status(fault)
    wanted = (
        select(MembershipOrderLine, Party)
        .join(Party, col(Party.id) == col(MembershipOrderLine.organisation_id))
        .where(MembershipOrderLine.order_id == order_id)
    )
    with visit.house.read() as session:
        order = orders.order_with(session, visit.reader, order_id)
        rows = session.exec(wanted.order_by(col(Party.name))).all()
        lines = [each.id for each, _party in rows]
        later = (
            select(MembershipOrderLine, MembershipOrder)
            .join(MembershipOrder, col(MembershipOrder.id) == col(MembershipOrderLine.order_id))
            .where(col(MembershipOrderLine.revises_id).in_(lines))
        )
        revised = {each.revises_id: (each, other) for each, other in session.exec(later)}
        seen = sees(visit, session, order.record_id)
    values = {"order": order, "rows": rows, "seen": seen, "warnings": warnings}
    more = {"fault": fault, "given": given or CorrectionForm(), "at": line, "revised": revised}
    return Page("membership/order_entered.html", {**values, **more}, status)


def _page(visit: Visit, given: OrderForm, fault: RegestError | None = None) -> Page:
    with visit.house.read() as session:
        rows = orders.to_admit(session, visit.reader)
        entered = orders.orders(session, visit.reader)
    values = {"rows": rows, "orders": entered, "given": given, "fault": fault, "states": STATES}
    return Page("membership/order.html", values, typed.status(fault))
