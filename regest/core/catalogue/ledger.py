"""The ledger: every number is issued, reserved or void with a reason, and none is used twice.

Numbers are taken inside the transaction that needs them, last before the commit, under the
lock of one row per ledger and period: a failed attempt leaves no hole (REG-5, REG-6).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.core.base.errors import NotFound, Refusal
from regest.core.base.messages import _
from regest.core.base.text import is_blank
from regest.core.catalogue.numbering import (
    NumberParts,
    next_suffix,
    order_key,
    period_of,
    print_number,
    split_reference,
)
from regest.core.catalogue.tables import (
    Ledger,
    LedgerNumber,
    LedgerPeriod,
    NumberState,
    OpenState,
)
from regest.core.store.upsert import table_of, upsert
from regest.core.store.work import Work


@dataclass(frozen=True, kw_only=True, slots=True)
class NumberWish:
    """Which number a record should get: the next (default), a reserved one, or a lettered one.

    `reserved` and `after` are numbers as people write them (`47`, `120а`), of the present period
    or of that of the day `of`: minutes take the number of the year of their meeting (PRT-1).
    """

    ledger: str
    case: str = ""
    access: str = ""
    reserved: str = ""
    after: str = ""
    of: dt.date | None = None


# Gives the printed form of a number: period, sequence, suffix, usual form → chosen form.
Printer = Callable[[str, int, str, str], str]


def take(
    work: Work, wish: NumberWish, record_id: str, printer: Printer | None = None
) -> LedgerNumber:
    """Take the number that `wish` asks for and give it to the record, printed as `printer` says.

    Raises:
        Refusal: the period is closed, or the reserved or preceding number is not there.
    """
    form = _Form(work, wish, printer)
    if wish.reserved:
        return _take_reserved(form, record_id)
    if wish.after:
        return _take_lettered(form, record_id)
    period = _advance(work, wish.ledger, wish.of)
    return _write(form, period, period.last_number, "", record_id)


def coming(session: Session, ledger: str, day: dt.date, ahead: int = 0) -> str:
    """Return how the next number (`ahead`: one of those after it) would be printed on a day.

    Nobody keeps it free: whoever makes a paper beforehand compares it with the number that is
    taken, and makes it anew if another came first.
    """
    kept = _ledger(session, ledger)
    period = _period(session, ledger, period_of(kept.period, day))
    parts = NumberParts(
        sequence=(period.last_number if period is not None else 0) + 1 + ahead,
        prefix=period.prefix if period is not None else kept.prefix,
        year=day.year,
    )
    return print_number(period.template if period is not None else kept.template, parts)


def reserve(work: Work, ledger: str, reason: str, of: dt.date | None = None) -> LedgerNumber:
    """Set the next number aside for a paper that is still to come; a reason is required.

    `of` is a day of the period whose number is wanted, today's by default.

    Raises:
        Refusal: `reason_missing`; `ledger_closed`, that period is closed.
    """
    if is_blank(reason):
        raise Refusal(
            "reason_missing",
            _("A number cannot be reserved without a reason"),
            rule="JRN-1",
            remedy=_("Say what the number is reserved for."),
        )
    period = _advance(work, ledger, of)
    form = _Form(work, NumberWish(ledger=ledger, of=of), None)
    number = _write(form, period, period.last_number, "", None)
    number.state = NumberState.RESERVED
    number.reason = reason
    work.witness("number.reserved", "ledger_number", number.id, {"sequence": number.sequence})
    return number


def void(work: Work, number: LedgerNumber, reason: str) -> None:
    """Make a number void: it stays with its reason and is never used again (REG-6).

    One that was only set aside may be given up in a closed period, too: no document has it, and
    JRN-1 wants it used or annulled.

    Raises:
        Refusal: `ledger_closed`, its period is closed and a document has it (JRN-2).
    """
    period = work.session.get_one(
        LedgerPeriod, number.period_id, with_for_update=True, populate_existing=True
    )
    if period.state is not OpenState.OPEN and number.state is not NumberState.RESERVED:
        raise Refusal(
            "ledger_closed",
            _(
                "No number of {period} can be annulled: the journal of this period is closed",
                period=period.period,
            ),
            rule="JRN-2",
            remedy=_("Link the letter to a document that explains the mistake."),
        )
    number.state = NumberState.VOID
    number.reason = reason
    work.session.add(number)


def number_of(session: Session, record_id: str) -> LedgerNumber | None:
    """Return the ledger's row of a record, or None when it has no number."""
    return session.exec(select(LedgerNumber).where(LedgerNumber.record_id == record_id)).first()


def is_closed(session: Session, record_id: str) -> bool:
    """Say whether the period that gave the record its number is closed (JRN-2)."""
    wanted = (
        select(LedgerPeriod.id)
        .join(LedgerNumber, col(LedgerNumber.period_id) == col(LedgerPeriod.id))
        .where(LedgerNumber.record_id == record_id, LedgerPeriod.state == OpenState.CLOSED)
    )
    return session.exec(wanted).first() is not None


def period_name(session: Session, work: Work, ledger: str, of: dt.date | None = None) -> str:
    """Return the ledger's period of a day, of the present one by default."""
    return period_of(_ledger(session, ledger).period, of or work.today)


def find_number(work: Work, ledger: str, reference: str, of: dt.date | None = None) -> LedgerNumber:
    """Return the row of `reference` (`47`, `120а`) in the period of a day, today's by default.

    Raises:
        NotFound: there is no such number in that period.
    """
    parts = split_reference(reference)
    period = _period(work.session, ledger, period_name(work.session, work, ledger, of))
    if parts is not None and period is not None:
        found = work.session.exec(
            select(LedgerNumber).where(
                LedgerNumber.period_id == period.id,
                LedgerNumber.sequence == parts[0],
                LedgerNumber.suffix == parts[1],
            )
        ).first()
        if found is not None:
            return found
    raise NotFound(
        "number_unknown",
        _("There is no number {number} in this period", number=reference),
        rule="REG-5",
        remedy=_("The journal shows the numbers of the period."),
    )


def order_of(number: LedgerNumber) -> str:
    """Return the text by which records of one period sort naturally."""
    return order_key(number.sequence, number.suffix)


@dataclass(frozen=True, slots=True)
class _Form:
    """How a number is wished for and printed in one unit of work."""

    work: Work
    wish: NumberWish
    printer: Printer | None

    def printed(self, period: LedgerPeriod, sequence: int, suffix: str) -> str:
        parts = NumberParts(
            sequence=sequence,
            suffix=suffix,
            prefix=period.prefix,
            case=self.wish.case,
            access=self.wish.access,
            year=(self.wish.of or self.work.today).year,
        )
        usual = print_number(period.template, parts)
        if self.printer is None:
            return usual
        return self.printer(period.period, sequence, suffix, usual)


def _take_reserved(form: _Form, record_id: str) -> LedgerNumber:
    work, wish = form.work, form.wish
    number = find_number(work, wish.ledger, wish.reserved, wish.of)
    period = work.session.get_one(LedgerPeriod, number.period_id, with_for_update=True)
    work.session.refresh(number)
    _require_open(period)
    if number.state is not NumberState.RESERVED:
        raise Refusal(
            "number_not_reserved",
            _("Number {number} is not reserved", number=wish.reserved),
            rule="REG-6",
            remedy=_("Register under the next number, or reserve one first."),
        )
    number.printed = form.printed(period, number.sequence, number.suffix)
    number.state = NumberState.ISSUED
    number.record_id = record_id
    number.issued_on = work.today
    return number


def _take_lettered(form: _Form, record_id: str) -> LedgerNumber:
    work, wish = form.work, form.wish
    before = find_number(work, wish.ledger, wish.after, wish.of)
    period = work.session.get_one(LedgerPeriod, before.period_id, with_for_update=True)
    _require_open(period)
    taken = work.session.exec(
        select(LedgerNumber.suffix).where(
            LedgerNumber.period_id == period.id, LedgerNumber.sequence == before.sequence
        )
    )
    return _write(form, period, before.sequence, next_suffix(set(taken)), record_id)


def _advance(work: Work, ledger: str, of: dt.date | None = None) -> LedgerPeriod:
    """Move a period's counter on by one; the first number opens the period."""
    kept = _ledger(work.session, ledger)
    name = period_of(kept.period, of or work.today)
    periods = table_of(LedgerPeriod)
    fresh = {
        "id": work.new_id(),
        "ledger": ledger,
        "period": name,
        "template": kept.template,
        "prefix": kept.prefix,
        "last_number": 1,
        "state": OpenState.OPEN,
        "opened_on": work.today,
    }
    statement = (
        upsert(work.session, LedgerPeriod)
        .values(fresh)
        .on_conflict_do_update(
            index_elements=[periods.c.ledger, periods.c.period],
            set_={"last_number": periods.c.last_number + 1},
            where=periods.c.state == OpenState.OPEN,
        )
        .returning(periods.c.id)
    )
    found = work.execute(statement).first()
    if found is None:
        raise _closed(name)
    return work.session.get_one(LedgerPeriod, found.id, populate_existing=True)


def _write(
    form: _Form, period: LedgerPeriod, sequence: int, suffix: str, record_id: str | None
) -> LedgerNumber:
    number = LedgerNumber(
        id=form.work.new_id(),
        period_id=period.id,
        sequence=sequence,
        suffix=suffix,
        state=NumberState.ISSUED,
        record_id=record_id,
        issued_on=form.work.today,
        printed=form.printed(period, sequence, suffix),
    )
    form.work.session.add(number)
    return number


def _ledger(session: Session, name: str) -> Ledger:
    found = session.get(Ledger, name)
    if found is None:
        raise NotFound(
            "ledger_unknown",
            _("There is no ledger {name}", name=name),
            rule="REG-4",
            remedy=_("Enable the module that keeps it."),
        )
    return found


def _period(session: Session, ledger: str, name: str) -> LedgerPeriod | None:
    wanted = select(LedgerPeriod).where(
        LedgerPeriod.ledger == ledger, col(LedgerPeriod.period) == name
    )
    return session.exec(wanted).first()


def _require_open(period: LedgerPeriod) -> None:
    if period.state is not OpenState.OPEN:
        raise _closed(period.period)


def _closed(period: str) -> Refusal:
    return Refusal(
        "ledger_closed",
        _(
            "Nothing can be registered in {period}: the journal of this period is closed",
            period=period,
        ),
        rule="JRN-2",
        remedy=_("The document will get a number of the next period and keep its own date."),
    )
