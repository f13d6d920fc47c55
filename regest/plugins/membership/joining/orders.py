"""Orders of the authority that approve the composition, entered on one page (3.3, R-3.3)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlmodel import Session, col, select

from regest.api import (
    House,
    NotFound,
    Party,
    Problem,
    Reader,
    Record,
    RecordState,
    Refusal,
    Severity,
    Standing,
    UsageFault,
    Work,
    links,
    normalise_number,
    show,
    visibility,
    vocabulary,
)
from regest.plugins.membership.composition import floor_warnings
from regest.plugins.membership.declarations.catalogue import ORDER, ORDERS_FILE
from regest.plugins.membership.joining.applications import (
    OPEN,
    held,
    listing,
    step,
    wanted_standing,
)
from regest.plugins.membership.joining.considering import STATES, over
from regest.plugins.membership.joining.starting import begin, require_ready
from regest.plugins.membership.papers import Brought, PaperDraft, official, record_of
from regest.plugins.membership.tables.admission import MembershipOrder, MembershipOrderLine
from regest.plugins.membership.tables.joining import ApplicationState, MembershipApplication
from regest.plugins.membership.words import (
    ABOUT,
    ADMITTED_BY,
    AUTHORITY_ORDER,
    OWN_ORDER,
    _,
)

CLAUSE = "п. 3.3 Положения"


@dataclass(frozen=True, kw_only=True, slots=True)
class NewOrder:
    """An order: its number and day, the applications that it admits, the first day if another.

    `paper` is the order as it was registered before, or its files.
    """

    number: str
    dated: dt.date
    applications: tuple[str, ...]
    first_day: dt.date | None = None
    paper: Brought = field(default_factory=Brought)


@dataclass(frozen=True, slots=True)
class Entered:
    """An order that was entered: its record, whom it admitted, and what a person should know."""

    row: MembershipOrder
    record: Record
    admitted: tuple[tuple[MembershipOrderLine, Party], ...]
    warnings: tuple[Problem, ...]


def enter(house: House, new: NewOrder) -> Entered:
    """Enter an order: every organisation in it begins its standing, all or none.

    An application that the Presidium did not consider is admitted with a warning. Where its
    decision began the membership already, the order confirms that.

    Raises:
        NotFound: no such application, or registered order.
        UsageFault: `order_empty`, no number or nobody to admit.
        Refusal: `order_later`, `first_day_early`; `application_over`, `order_lines`; or as
            `starting.begin`.
    """
    house.reader.require(ORDER)
    _checked(new)
    with house.work() as work:
        if new.dated > work.today:
            raise _refused("order_later", _("The day of the order is still to come"))
        rows = [held(work, house.reader, each) for each in dict.fromkeys(new.applications)]
        _check_lines(work.session, rows, new)
        organisations = [row.organisation_id for row in rows]
        record = record_of_order(house, work, new.number, new.dated, new.paper, organisations)
        order = entry_of(work, new.number, new.dated, record)
        first_day = new.first_day or new.dated
        basis = official(house, _("order of {day} No. {number}", day=new.dated, number=new.number))
        found: list[tuple[MembershipOrderLine, Party]] = []
        warnings: list[Problem] = []
        for row in rows:
            line, told = _admit(house, work, row, order, first_day, basis)
            found.append((line, work.session.get_one(Party, row.organisation_id)))
            warnings.extend(told)
            _link(work, row, record)
        work.witness("membership.ordered", "membership_order", order.id, {"record": record.id})
        warnings.extend(floor_warnings(house, work.session, max(work.today, first_day)))
    return Entered(order, record, tuple(found), tuple(warnings))


def to_admit(
    session: Session, reader: Reader
) -> Sequence[tuple[MembershipApplication, Party, Record]]:
    """Return what an order may admit: open applications, and what the Presidium began itself."""
    return listing(session, reader, OPEN, limit=500)


def orders(
    session: Session, reader: Reader, limit: int = 50
) -> Sequence[tuple[MembershipOrder, Record]]:
    """Return orders that a reader may be told of (ACC-2) with their records, the latest first."""
    wanted = (
        select(MembershipOrder, Record)
        .join(Record, col(Record.id) == col(MembershipOrder.record_id))
        .where(visibility.told_among(reader))
    )
    latest = wanted.order_by(col(MembershipOrder.dated).desc(), col(MembershipOrder.id).desc())
    return session.exec(latest.limit(limit)).all()


def order_with(session: Session, reader: Reader, order_id: str) -> MembershipOrder:
    """Return an order that was entered.

    Raises:
        NotFound: there is none that the reader may be told of.
    """
    order = session.get(MembershipOrder, order_id)
    if order is None or visibility.untold_records(session, reader, [order.record_id]):
        raise NotFound("order_unknown", _("There is no such order"))
    return order


def _checked(new: NewOrder) -> None:
    if not new.applications or normalise_number(new.number) is None:
        raise UsageFault(
            "order_empty",
            _("An order has a number, and admits at least one organisation"),
            rule="R-3.3",
            clause=CLAUSE,
            remedy=_("Give the number, and choose whom it admits."),
        )
    if new.first_day is not None and new.first_day < new.dated:
        raise _refused(
            "first_day_early", _("A membership does not begin before the day of the order")
        )


def _check_lines(session: Session, rows: Sequence[MembershipApplication], new: NewOrder) -> None:
    """Refuse an order with every line that cannot be entered, each with its reason.

    Raises:
        Refusal: `order_lines`; of one wrong line its own refusal.
    """
    faults: list[tuple[str, Refusal]] = []
    for row in rows:
        try:
            _check_line(session, row, new)
        except Refusal as fault:
            faults.append((session.get_one(Party, row.organisation_id).name, fault))
    if len(faults) == 1:
        raise faults[0][1]
    if faults:
        told = "; ".join(f"{name} – {show(fault.message)}" for name, fault in faults)
        raise Refusal(
            "order_lines",
            _("These lines cannot be entered: {lines}", lines=told),
            rule="R-3.3",
            clause=CLAUSE,
            remedy=_("Leave them out of the order, or complete what they lack."),
        )


def _check_line(session: Session, row: MembershipApplication, new: NewOrder) -> None:
    if row.state not in OPEN:
        raise over(_("it is {state}", state=STATES[row.state.value]))
    if row.active_from is not None:
        return
    if new.dated < row.registered_on:
        raise _refused(
            "order_before_application",
            _(
                "The order of {day} cannot admit on an application registered on {other}",
                day=new.dated,
                other=row.registered_on,
            ),
        )
    require_ready(session, row, new.first_day or new.dated)


def _admit(
    house: House,
    work: Work,
    row: MembershipApplication,
    order: MembershipOrder,
    first_day: dt.date,
    basis: str,
) -> tuple[MembershipOrderLine, Sequence[Problem]]:
    warnings: Sequence[Problem] = _unconsidered(work.session, row)
    if row.active_from is not None:
        standing_id = _confirmed(work, row, order)
        first_day = row.active_from
    else:
        begun = begin(house, work, row, first_day, basis, order.record_id)
        standing_id, warnings = begun.standing_id, (*warnings, *begun.warnings)
    line = MembershipOrderLine(
        id=work.new_id(),
        order_id=order.id,
        application_id=row.id,
        organisation_id=row.organisation_id,
        kind=wanted_standing(row.ground),
        first_day=first_day,
        standing_id=standing_id,
    )
    work.session.add(line)
    step(
        work,
        row,
        ApplicationState.ORDERED,
        order.dated,
        number=order.number,
        record_id=order.record_id,
    )
    return line, warnings


def _confirmed(work: Work, row: MembershipApplication, order: MembershipOrder) -> str:
    """Let a standing that the Presidium's decision began rest on the order as well (R-3.3)."""
    wanted = select(Standing).where(
        Standing.party_id == row.organisation_id,
        Standing.kind == wanted_standing(row.ground),
        Standing.starts_on == row.active_from,
    )
    standing = work.session.exec(wanted).first()
    if standing is None:
        raise _refused(
            "standing_moved",
            _("What the decision began on {day} does not begin on that day any more",
              day=row.active_from),
        )  # fmt: skip
    standing.authority_record_id = order.record_id
    work.session.add(standing)
    work.session.flush()
    work.witness("standing.confirmed", "standing", standing.id, {"record": order.record_id})
    return standing.id


def record_of_order(
    house: House,
    work: Work,
    number: str,
    dated: dt.date,
    paper: Brought,
    organisation_ids: Sequence[str],
) -> Record:
    """Return the order's record: the registered one of this number and day, or a new one."""
    known = {each.name for each in vocabulary.class_rows(work.session)}
    class_name = AUTHORITY_ORDER if AUTHORITY_ORDER in known else OWN_ORDER
    if not paper.reference:
        same = select(Record).where(
            col(Record.class_name).in_((AUTHORITY_ORDER, OWN_ORDER)),
            Record.number_match == normalise_number(number),
            Record.document_date == dated,
            Record.state != RecordState.ANNULLED,
            visibility.told_among(house.reader),
        )
        found = work.session.exec(same).first()
        if found is not None:
            return found
    draft = PaperDraft(
        class_name=class_name,
        heading=official(house, _("On the composition of the Association")),
        dated=dated,
        file_index=ORDERS_FILE,
        parties=tuple((each, ABOUT) for each in organisation_ids),
        fields={"order_number": number.strip()},
        named=number.strip(),
    )
    return record_of(house, work, paper, draft)


def entry_of(work: Work, number: str, dated: dt.date, record: Record) -> MembershipOrder:
    """Return the entry of an order; a second page of it adds to the first."""
    wanted = select(MembershipOrder).where(MembershipOrder.record_id == record.id)
    found = work.session.exec(wanted.with_for_update()).first()
    if found is not None:
        return found
    order = MembershipOrder(
        id=work.new_id(),
        record_id=record.id,
        number=number.strip(),
        dated=dated,
        entered_by=work.actor.name,
        entered_at=work.now,
    )
    work.session.add(order)
    work.session.flush()
    return order


def _link(work: Work, row: MembershipApplication, record: Record) -> None:
    application = work.session.get_one(Record, row.record_id)
    links.add_link(work, application, record, ADMITTED_BY)
    work.enqueue(application.id)
    work.enqueue(record.id)


def _unconsidered(session: Session, row: MembershipApplication) -> tuple[Problem, ...]:
    if row.state is ApplicationState.CONSIDERED:
        return ()
    name = session.get_one(Party, row.organisation_id).name
    return (
        Problem(
            code="not_considered",
            message=_("The Presidium has not considered the application of {name}", name=name),
            rule="R-3.3",
            clause=CLAUSE,
            severity=Severity.WARNING,
            remedy=_("Note its decision if there was one."),
        ),
    )


def _refused(code: str, message: object) -> Refusal:
    return Refusal(
        code,
        _("The order cannot be entered: {why}", why=message),
        rule="R-3.3",
        clause=CLAUSE,
        remedy=_("Check the days."),
    )
