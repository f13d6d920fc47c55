"""Journals as sequences of numbers: template, period, next number and state of each (NUM-4)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.core.base.messages import Message, Titles, _
from regest.core.catalogue.numbering import NumberParts, period_of, print_number
from regest.core.catalogue.tables import Ledger, LedgerPeriod, OpenState
from regest.core.hooks.types import PeriodKind
from regest.kit.pages import Answer, Routes, Visit
from regest.web.admin.sections import LOOK, section_page

routes = Routes()
PERIODS: dict[PeriodKind, Message] = {
    PeriodKind.CALENDAR_YEAR: _.p("period of numbers", "calendar year"),
    PeriodKind.ACADEMIC_YEAR: _.p("period of numbers", "academic year"),
    PeriodKind.WHOLE_LIFE: _.p("period of numbers", "never begins anew"),
}
MOST = 200


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """A ledger with its present period: `example` is the next number as it would be printed."""

    name: str
    title: Titles
    kind: Message
    period: str
    template: str
    next_template: str
    example: str
    next_number: int
    closed: bool
    provider: str
    former: tuple[LedgerPeriod, ...]


@routes.get("/admin/numbers", LOOK)
def numbers(visit: Visit) -> Answer:
    """Show every ledger."""
    with visit.house.read() as session:
        today = visit.house.deployment.database.today()
        ledgers = session.exec(select(Ledger).order_by(col(Ledger.name)).limit(MOST)).all()
        periods = _periods(session)
        lines = []
        for ledger in ledgers:
            present = period_of(ledger.period, today)
            lines.append(_line(ledger, present, periods.get(ledger.name, []), today.year))
        return section_page(visit, "numbers", {"lines": lines})


def _periods(session: Session) -> dict[str, list[LedgerPeriod]]:
    found: dict[str, list[LedgerPeriod]] = {}
    rows = session.exec(select(LedgerPeriod).order_by(col(LedgerPeriod.period).desc()).limit(2000))
    for row in rows:
        found.setdefault(row.ledger, []).append(row)
    return found


def _line(ledger: Ledger, period: str, periods: list[LedgerPeriod], year: int) -> LedgerLine:
    present = next((each for each in periods if each.period == period), None)
    template = present.template if present is not None else ledger.template
    prefix = present.prefix if present is not None else ledger.prefix
    following = (present.last_number if present is not None else 0) + 1
    # What depends on the paper is shown as it is asked for.
    parts = NumberParts(sequence=following, prefix=prefix, case="00-00", year=year)
    changed = ledger.template if ledger.template != template else ""
    return LedgerLine(
        name=ledger.name,
        title=Titles(ru=ledger.title_ru, en=ledger.title_en),
        kind=PERIODS[ledger.period],
        period=period,
        template=template,
        next_template=changed,
        example=print_number(template, parts),
        next_number=following,
        closed=present is not None and present.state is OpenState.CLOSED,
        provider=ledger.provider,
        former=tuple(each for each in periods if each.period != period)[:10],
    )
