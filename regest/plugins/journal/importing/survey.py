"""An old journal looked over: what an import would do, and what stands in its way."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlmodel import Session, col, select

from regest.api import (
    House,
    LedgerNumber,
    LedgerPeriod,
    Party,
    Record,
    UsageFault,
    components,
    grids,
    visibility,
)
from regest.plugins.journal.declarations import IMPORT
from regest.plugins.journal.importing.columns import Part, read_map
from regest.plugins.journal.importing.documents import registered_already
from regest.plugins.journal.importing.findings import (
    Findings,
    Held,
    Key,
    look_over,
)
from regest.plugins.journal.importing.layout import Sheet, find_sheets
from regest.plugins.journal.importing.people import NewName, new_names, people_of
from regest.plugins.journal.importing.rows import Reading, read_rows
from regest.plugins.journal.tables.imports import JournalImportHeading, JournalImportRow
from regest.plugins.journal.words import INCOMING_LEDGER, OUTGOING_LEDGER, _

LEDGERS = {"in": INCOMING_LEDGER, "out": OUTGOING_LEDGER}


@dataclass(frozen=True, kw_only=True, slots=True)
class ImportWishes:
    """What is to come over and how; `columns` are pairs of heading (or letter) and part.

    With `void_holes` missing numbers become void for `reason`; with `days_above` an entry whose
    day cannot be taken gets that of the entry above.
    """

    path: Path
    direction: str
    year: int | None = None
    sheets: tuple[str, ...] = ()
    columns: tuple[tuple[str, str], ...] = ()
    void_holes: bool = False
    reason: str = ""
    days_above: bool = False


@dataclass(frozen=True, slots=True)
class Survey:
    """What a file holds and what would become of it; `ambiguous` names mean several parties."""

    wishes: ImportWishes
    sha256: str
    sheets: tuple[Sheet, ...]
    reading: Reading
    findings: Findings
    new: tuple[NewName, ...]
    known: Mapping[str, list[Party]]
    closed: bool

    @property
    def period(self) -> str:
        """The period of the ledger that the journal is of."""
        return f"{self.reading.year:04}"

    @property
    def ambiguous(self) -> list[str]:
        """Names that several parties have."""
        return sorted(name for name, called in self.known.items() if len(called) > 1)


def survey(house: House, wishes: ImportWishes) -> Survey:
    """Read the file and look it over; nothing is written.

    Raises:
        UsageFault: the headings, the sheet or the year of the journal cannot be told.
        Refusal: the actor may not import, or the file cannot be read.
    """
    house.reader.require(IMPORT)
    asked = read_map(wishes.columns)
    content = components.read_file(wishes.path)
    found = grids.read_grids(content, wishes.path.name)
    today = house.deployment.database.today()
    if wishes.year is not None and wishes.year > today.year:
        raise UsageFault(
            "year_ahead",
            _("A journal of {year} cannot be there yet", year=wishes.year),
            remedy=_("Name the year that the journal was kept in."),
        )
    with house.read() as session:
        remembered = _remembered(session, wishes.direction)
        sheets = find_sheets(found, wishes.sheets, wishes.direction, remembered, asked)
        reading = read_rows(sheets, wishes.year, today)
        ledger, period = LEDGERS[wishes.direction], f"{reading.year:04}"
        findings = look_over(reading, _held(session, house, ledger, period), today)
        named = [
            each
            for planned in findings.letters
            for each in people_of(planned.line, wishes.direction)
        ]
        new, known = new_names(session, house.reader, named)
        if wishes.direction == "in":
            findings.registered_documents = registered_already(
                session, house.reader, findings.letters, known
            )
        closed = _closed(session, ledger, period)
    sha256 = hashlib.sha256(content).hexdigest()
    return Survey(wishes, sha256, tuple(sheets), reading, findings, tuple(new), known, closed)


def _remembered(session: Session, direction: str) -> dict[str, Part]:
    wanted = select(JournalImportHeading).where(JournalImportHeading.direction == direction)
    return {row.heading: Part(row.part) for row in session.exec(wanted)}


def _held(session: Session, house: House, ledger: str, period: str) -> dict[Key, Held]:
    of_period = (LedgerPeriod.ledger == ledger, LedgerPeriod.period == period)
    numbers = (
        select(LedgerNumber)
        .join(LedgerPeriod, col(LedgerPeriod.id) == col(LedgerNumber.period_id))
        .where(*of_period)
    )
    rows = (
        select(JournalImportRow.number_id, JournalImportRow.content)
        .join(LedgerNumber, col(LedgerNumber.id) == col(JournalImportRow.number_id))
        .join(LedgerPeriod, col(LedgerPeriod.id) == col(LedgerNumber.period_id))
        .where(*of_period)
    )
    contents = dict(session.exec(rows).all())
    records = select(Record.id).where(Record.period == period, visibility.visible(house.reader))
    seen = set(session.exec(records))
    return {
        (number.sequence, number.suffix): Held(
            number.state,
            number.reason,
            contents.get(number.id),
            visible=number.record_id is None or number.record_id in seen,
        )
        for number in session.exec(numbers)
    }


def _closed(session: Session, ledger: str, period: str) -> bool:
    wanted = select(LedgerPeriod).where(
        LedgerPeriod.ledger == ledger, LedgerPeriod.period == period
    )
    found = session.exec(wanted).first()
    return found is not None and found.state.value == "closed"
