"""The end of a ledger's period: what became of its numbers, and the closing itself (JRN-1…4)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.core.base.errors import NotFound, Refusal
from regest.core.base.messages import _
from regest.core.catalogue.numbering import SCHOOL_YEAR_STARTS, WHOLE_LIFE, order_key
from regest.core.catalogue.tables import LedgerNumber, LedgerPeriod, NumberState, OpenState
from regest.core.store.work import Work

_NAMED = 10


@dataclass(frozen=True, kw_only=True, slots=True)
class PeriodCount:
    """What became of the numbers of one period; numbers are bare (`47`, `120а`) and sorted.

    `issued` counts the documents: last number, less void and other missing ones, plus lettered
    ones (JRN-3). `missing` are numbers that the ledger knows nothing of, as in journals that were
    kept elsewhere.
    """

    last: int
    issued: int
    lettered: tuple[str, ...] = ()
    void: tuple[str, ...] = ()
    reserved: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


def count_numbers(last: int, numbers: Iterable[tuple[int, str, NumberState]]) -> PeriodCount:
    """Count numbers given as sequence, suffix and state; `last` is the period's last sequence."""
    ordered = sorted(numbers, key=lambda each: order_key(each[0], each[1]))

    def named(state: NumberState) -> tuple[str, ...]:
        return tuple(f"{seq}{suffix}" for seq, suffix, each in ordered if each is state)

    plain = {sequence for sequence, suffix, _state in ordered if not suffix}
    issued = [each for each in ordered if each[2] is NumberState.ISSUED]
    return PeriodCount(
        last=last,
        issued=len(issued),
        lettered=tuple(f"{seq}{suffix}" for seq, suffix, _state in issued if suffix),
        void=named(NumberState.VOID),
        reserved=named(NumberState.RESERVED),
        missing=tuple(str(each) for each in range(1, last + 1) if each not in plain),
    )


def count_of(session: Session, period: LedgerPeriod) -> PeriodCount:
    """Return what became of the period's numbers."""
    wanted = select(LedgerNumber.sequence, LedgerNumber.suffix, LedgerNumber.state)
    found = session.exec(wanted.where(LedgerNumber.period_id == period.id))
    return count_numbers(
        period.last_number, [(seq, suffix, NumberState(state)) for seq, suffix, state in found]
    )


def periods_of(session: Session, ledger: str) -> list[LedgerPeriod]:
    """Return the ledger's periods, oldest first."""
    wanted = select(LedgerPeriod).where(LedgerPeriod.ledger == ledger)
    return list(session.exec(wanted.order_by(col(LedgerPeriod.period))))


def find_period(session: Session, ledger: str, period: str) -> LedgerPeriod:
    """Return the ledger's period called `2026` or `2026/2027`.

    Raises:
        NotFound: no number was ever taken in it.
    """
    wanted = select(LedgerPeriod).where(
        LedgerPeriod.ledger == ledger, LedgerPeriod.period == period
    )
    found = session.exec(wanted).first()
    if found is None:
        raise NotFound(
            "period_unknown",
            _("No number was taken in {period}", period=period),
            rule="REG-3",
            remedy=_("Name a year in which something was registered."),
        )
    return found


def last_day(period: str) -> dt.date | None:
    """Return the last day of `2026` or of the school year `2026/2027`; None: it never ends."""
    if period == WHOLE_LIFE:
        return None
    first, _slash, second = period.partition("/")
    if second:
        return dt.date(int(second), SCHOOL_YEAR_STARTS, 1) - dt.timedelta(days=1)
    return dt.date(int(first), 12, 31)


def require_closable(period: LedgerPeriod, count: PeriodCount, today: dt.date) -> None:
    """Refuse unless the period is open, over, and has no reserved number left (JRN-1).

    Raises:
        Refusal: `ledger_closed`, `period_runs` or `numbers_reserved`.
    """
    if period.state is not OpenState.OPEN:
        raise Refusal(
            "ledger_closed_already",
            _(
                "The journal of {period} was closed on {day} already",
                period=period.period,
                day=period.closed_on,
            ),
            rule="JRN-2",
            remedy=_("Nothing has to be done."),
        )
    ends = last_day(period.period)
    if ends is None or today <= ends:
        remedy = (
            _("It is closed when the year is over, from {day} on.", day=ends + dt.timedelta(1))
            if ends is not None
            else _("It goes on without years.")
        )
        raise Refusal(
            "period_runs",
            _("The journal of {period} cannot be closed yet: it still runs", period=period.period),
            rule="JRN-1",
            remedy=remedy,
        )
    if count.reserved:
        more = len(count.reserved) - _NAMED
        shown = ", ".join(count.reserved[:_NAMED]) + (" …" if more > 0 else "")
        raise Refusal(
            "numbers_reserved",
            _(
                "The journal of {period} cannot be closed: numbers are still reserved: {numbers}",
                period=period.period,
                numbers=shown,
            ),
            rule="JRN-1",
            remedy=_("Annul each of them with the reason why it was not used."),
        )


def lock_period(work: Work, period_id: str) -> LedgerPeriod:
    """Return the period, in which nobody takes or voids a number until the commit."""
    return work.session.get_one(
        LedgerPeriod, period_id, with_for_update=True, populate_existing=True
    )


def close(work: Work, period: LedgerPeriod) -> PeriodCount:
    """Close a locked period for ever and return what became of its numbers (JRN-1, JRN-2).

    Raises:
        Refusal: it is closed already, still runs, or has reserved numbers.
    """
    count = count_of(work.session, period)
    require_closable(period, count, work.today)
    period.state = OpenState.CLOSED
    period.closed_on = work.today
    work.session.add(period)
    work.witness(
        "ledger.closed", "ledger_period", period.id,
        {"ledger": period.ledger, "period": period.period, "issued": count.issued},
    )  # fmt: skip
    return count
