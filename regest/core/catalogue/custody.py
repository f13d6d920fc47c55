"""What the chair keeps: minutes of the years of custody, journals, files (statute 4.10, C26)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlmodel import Session, col, func, or_, select

from regest.core.base.deadlines import Unit, add_months
from regest.core.base.errors import UsageFault
from regest.core.base.messages import _
from regest.core.base.rules import Rulebook
from regest.core.catalogue.closing import count_of
from regest.core.catalogue.tables import File, Ledger, LedgerPeriod, OpenState, Record, RecordState
from regest.core.catalogue.visibility import visible
from regest.core.people.access import Reader

CUSTODY = "minutes.custody"
# Minutes of every body end so, whoever brings the class.
_MINUTES = "%\\_minutes"
_KEPT = (RecordState.REGISTERED, RecordState.FILED, RecordState.CLOSED)


@dataclass(frozen=True, slots=True)
class KeptJournal:
    """A journal in one period, with how many documents stand in it and its last day."""

    title_ru: str
    title_en: str
    period: str
    documents: int
    closed_on: dt.date | None


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file of the file plan, with how many documents it holds and its last day."""

    index: str
    period: str
    title: str
    documents: int
    closed_on: dt.date | None


@dataclass(frozen=True, slots=True)
class Custody:
    """All that is handed over on a day; minutes are those from `since` on, oldest first."""

    day: dt.date
    since: dt.date
    minutes: tuple[Record, ...]
    journals: tuple[KeptJournal, ...]
    files: tuple[KeptFile, ...]


def kept_on(session: Session, reader: Reader, rules: Rulebook, day: dt.date) -> Custody:
    """Return what is in custody on a day, as far as the reader may see it.

    Raises:
        UsageFault: the preset says nothing of how long the chair keeps minutes.
    """
    since = _since(rules, day)
    minutes = session.exec(
        select(Record)
        .where(
            col(Record.class_name).like(_MINUTES, escape="\\"),
            col(Record.state).in_(_KEPT),
            col(Record.document_date) >= since,
            col(Record.document_date) <= day,
            visible(reader),
        )
        .order_by(col(Record.document_date), col(Record.number), col(Record.id))
    ).all()
    return Custody(day, since, tuple(minutes), _journals(session, day), _files(session, day))


def _since(rules: Rulebook, day: dt.date) -> dt.date:
    term = rules.term(CUSTODY, day)
    match term.unit:
        case Unit.YEAR:
            return add_months(day, -12 * term.amount)
        case Unit.MONTH:
            return add_months(day, -term.amount)
        case Unit.CALENDAR | Unit.WORKING:
            raise UsageFault(
                "custody_unit",
                _("Custody of minutes is counted in years or months"),
                rule=CUSTODY,
                remedy=_("Write the rule so: 3 year none."),
            )


def _journals(session: Session, day: dt.date) -> tuple[KeptJournal, ...]:
    wanted = (
        select(LedgerPeriod, Ledger)
        .join(Ledger, col(Ledger.name) == col(LedgerPeriod.ledger))
        .where(LedgerPeriod.opened_on <= day)
        .order_by(col(Ledger.name), col(LedgerPeriod.period))
    )
    return tuple(
        KeptJournal(
            ledger.title_ru,
            ledger.title_en,
            period.period,
            count_of(session, period).issued,
            period.closed_on if period.state is OpenState.CLOSED else None,
        )
        for period, ledger in session.exec(wanted)
    )


def _files(session: Session, day: dt.date) -> tuple[KeptFile, ...]:
    held = (
        select(Record.file_id, func.count())
        .where(col(Record.file_id).is_not(None))
        .group_by(col(Record.file_id))
    )
    counts: dict[str | None, int] = dict(session.exec(held).all())
    # What was destroyed or given to an archive by then is not handed over any more.
    wanted = (
        select(File)
        .where(
            File.opened_on <= day,
            or_(col(File.disposed_on).is_(None), col(File.disposed_on) > day),
            or_(col(File.transferred_on).is_(None), col(File.transferred_on) > day),
        )
        .order_by(File.index, File.period)
    )
    return tuple(
        KeptFile(
            each.index,
            each.period,
            each.title,
            counts.get(each.id, 0),
            each.closed_on if each.state is OpenState.CLOSED else None,
        )
        for each in session.exec(wanted)
    )
