"""A journal as an official paper: A4 lying across, or its twin for Excel (domain §2.9)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from sqlmodel import Session, select

from regest.api import House, LedgerPeriod, Refusal, UsageFault, closing
from regest.plugins.journal.declarations import PRINT, RECORD_CLASSES
from regest.plugins.journal.printing import words
from regest.plugins.journal.printing.columns import COLUMNS, Scribe
from regest.plugins.journal.printing.rows import Audience, official_rows
from regest.plugins.journal.tables.closings import JournalClosing
from regest.plugins.journal.words import _

if TYPE_CHECKING:
    from regest.api.papers import Block, Paper, PaperColumn

PAPERS = (".pdf", ".docx")
SHEETS = (".xlsx", ".csv")


@dataclass(frozen=True, slots=True)
class Span:
    """The days that are printed; a whole year is called by its name."""

    first: dt.date
    last: dt.date

    @classmethod
    def of_year(cls, year: str) -> Span:
        """Return the days of a year.

        Raises:
            UsageFault: `year` is not written as 2026.
        """
        if not (len(year) == 4 and year.isdecimal() and int(year)):
            raise UsageFault(
                "year_wrong",
                _("This is not a year: {value}", value=year),
                remedy=_("Write four digits: 2026."),
            )
        return cls(dt.date(int(year), 1, 1), dt.date(int(year), 12, 31))

    @property
    def year(self) -> str:
        """The year that these days are, or nothing."""
        whole = (self.first.month, self.first.day, self.last.month, self.last.day)
        same = self.first.year == self.last.year and whole == (1, 1, 12, 31)
        return f"{self.first.year:04}" if same else ""


@dataclass(frozen=True, slots=True)
class Closing:
    """The closing entry with whoever signed it."""

    entry: str
    post: str
    name: str
    day: dt.date


@dataclass(frozen=True, slots=True)
class Printed:
    """A journal ready to be written: its cells, and what stands around them."""

    direction: str
    span: Span
    language: str
    rows: tuple[tuple[str, ...], ...]
    begun_on: dt.date | None = None
    last_on: dt.date | None = None
    ended_on: dt.date | None = None
    closing: Closing | None = None


def print_journal(
    house: House, direction: str, span: Span, path: Path, *, overwrite: bool = False
) -> int:
    """Write the journal `in` or `out` to a .pdf, .docx, .xlsx or .csv file; return its lines.

    Raises:
        Refusal: the right is missing, nothing was registered in those days, or the file is there.
        UsageFault: the name ends otherwise.
    """
    house.reader.require(PRINT)
    require_suffix(path, (*PAPERS, *SHEETS))
    with house.read() as session:
        printed = collect(session, audience_of(house), direction, span)
    if not printed.rows:
        raise Refusal(
            "journal_empty",
            _("Nothing was registered in these days: there is nothing to print"),
            rule="JRN",
            remedy=_("Name another year or other days."),
        )
    write(house, printed, path, overwrite=overwrite)
    return len(printed.rows)


def audience_of(house: House) -> Audience:
    """Return the paper's reader: whoever prints it."""
    deployment = house.deployment
    return Audience(deployment, house.reader, deployment.database.today())


def collect(session: Session, audience: Audience, direction: str, span: Span) -> Printed:
    """Return the journal of those days as this audience may see it."""
    settings = audience.deployment.settings
    scribe = Scribe(settings.association.language, audience.deployment.zone)
    rows = official_rows(session, audience, direction, span.first, span.last)
    whole = rows and span.year
    period = _period(session, direction, span.year) if whole else None
    kept = _closing(session, period) if period is not None else None
    printed = Printed(
        direction,
        span,
        settings.association.language,
        tuple(scribe.cells(direction, row) for row in rows),
        begun_on=min((row.day for row in rows), default=None),
        last_on=max((row.day for row in rows), default=None),
    )
    return closed(printed, kept.entry, kept) if kept is not None else printed


def closed(printed: Printed, entry: str, signed: Closing) -> Printed:
    """Return the journal with its closing entry, ended on the day of its last number."""
    return replace(printed, ended_on=printed.last_on, closing=replace(signed, entry=entry))


def paper(house: House, printed: Printed) -> Paper:
    """Return the journal as a paper, whose foot bears the closing entry once it is closed."""
    from regest.api.papers import Heading, Paragraph, Signature, Table, official

    language, span = printed.language, printed.span
    title = words.TITLES[printed.direction].text(language)
    of = words.OF_YEAR if span.year else words.OF_DAYS
    days = words.said(of, language, year=span.year, first=span.first, last=span.last)
    kept = [words.said(words.BEGUN, language, day=printed.begun_on)]
    kept.append(words.said(words.ENDED, language, day=words.day(printed.ended_on)))
    name = house.deployment.settings.association.name
    blocks: list[Block] = [
        Paragraph(name, align="center"),
        Heading(title),
        Paragraph(days, align="center", bold=True),
    ]
    if span.year:
        blocks.append(Paragraph("\u2003\u2003".join(kept), align="center"))
    blocks.append(Table(_columns(printed), printed.rows, numbered=True))
    if printed.closing is not None:
        blocks += [
            Paragraph(printed.closing.entry, align="left"),
            Signature(printed.closing.post, printed.closing.name),
            Paragraph(words.day(printed.closing.day), align="left"),
        ]
    heading = f"{words.HEADINGS[printed.direction].text(language)} {days}"
    return official(house, heading, blocks, landscape=True)


def write(house: House, printed: Printed, path: Path, *, overwrite: bool = False) -> None:
    """Write the journal in the form that the file's name asks for."""
    from regest.api.papers import save, write_csv, write_file, write_xlsx

    suffix = path.suffix.lower()
    if suffix in PAPERS:
        save(house, paper(house, printed), path, overwrite=overwrite)
        return
    columns = _columns(printed)
    title = words.HEADINGS[printed.direction].text(printed.language)
    if suffix == ".csv":
        content = write_csv(columns, printed.rows)
    else:
        today = house.deployment.database.today()
        content = write_xlsx(columns, printed.rows, title=title, made_on=today)
    write_file(path, content, overwrite=overwrite)


def require_suffix(path: Path, known: Sequence[str]) -> None:
    """Refuse a name that does not end in one of the known ways.

    Raises:
        UsageFault: it does not.
    """
    if path.suffix.lower() not in known:
        raise UsageFault(
            "paper_suffix",
            _("A paper cannot be written to {file}", file=path.name),
            remedy=_("Give a name that ends in one of: {known}.", known=", ".join(known)),
        )


def require_free(path: Path, *, overwrite: bool) -> None:
    """Refuse to begin what ends with a file that is there already.

    Raises:
        Refusal: there is such a file, and `overwrite` is not said.
    """
    if path.exists() and not overwrite:
        raise Refusal(
            "file_exists",
            _("There is already a file {file}", file=path),
            remedy=_("Name another file, or allow replacing it with --overwrite."),
        )


def _columns(printed: Printed) -> tuple[PaperColumn, ...]:
    from regest.api.papers import PaperColumn

    return tuple(
        PaperColumn(
            column.title.text(printed.language),
            column.width_mm,
            "center" if column.centred else "left",
        )
        for column in COLUMNS[printed.direction]
    )


def _period(session: Session, direction: str, year: str) -> LedgerPeriod | None:
    name = next(each.ledger for each in RECORD_CLASSES if each.aliases[0] == direction)
    found = [each for each in closing.periods_of(session, name) if each.period == year]
    return found[0] if found else None


def _closing(session: Session, period: LedgerPeriod) -> Closing | None:
    wanted = select(JournalClosing).where(JournalClosing.period_id == period.id)
    found = session.exec(wanted).first()
    if found is None:
        return None
    return Closing(found.entry, found.post, found.signed_by, found.signed_on)
