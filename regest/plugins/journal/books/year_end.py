"""The end of a journal's year: its closing entry, the volume that is kept, and what it was (JRN).

The paper is made before the transaction, since setting a year takes seconds. Inside it the lines
are read once more; when one has changed meanwhile, the paper is made anew.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlmodel import Session, select

from regest.api import (
    ComponentRole,
    Draft,
    House,
    LedgerPeriod,
    PreparedFile,
    Problem,
    Reader,
    Record,
    Refusal,
    UsageFault,
    Work,
    closing,
    components,
    registration,
    vocabulary,
)
from regest.plugins.journal.books.closing_entry import closing_entry
from regest.plugins.journal.declarations import (
    CLOSE,
    INCOMING_FILE,
    OUTGOING_FILE,
    PRINT,
    RECORD_CLASSES,
)
from regest.plugins.journal.printing import journal as printed_journal
from regest.plugins.journal.printing import words
from regest.plugins.journal.printing.journal import Closing, Printed, Span
from regest.plugins.journal.printing.rows import Audience
from regest.plugins.journal.tables.closings import JournalClosing
from regest.plugins.journal.words import PLUGIN, _

VOLUME = "registration_journal"
_ATTEMPTS = 3
_FILES = {"in": INCOMING_FILE, "out": OUTGOING_FILE}


@dataclass(frozen=True, slots=True)
class Closed:
    """A journal that was closed: its entry, the record that keeps it, and the paper's bytes."""

    entry: str
    count: closing.PeriodCount
    record: Record
    paper: bytes
    warnings: tuple[Problem, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class JournalYear:
    """A journal in one year, with what became of its numbers; `record_id` keeps the closed one."""

    direction: str
    period: str
    closed: bool
    opened_on: dt.date
    closed_on: dt.date | None
    count: closing.PeriodCount
    record_id: str = ""


@dataclass(frozen=True, slots=True)
class _Volume:
    """A closed journal as it will be kept: its lines, its entry, and the paper made of them."""

    rows: tuple[tuple[str, ...], ...]
    entry: str
    paper: bytes
    file: PreparedFile


def close_journal(
    house: House, direction: str, year: str, signed_by: str, post: str = ""
) -> Closed:
    """Close the journal `in` or `out` of a year for good (JRN-1) and keep it as a record (JRN-5).

    The kept paper shows no letter with an access mark, since whoever reads the file plan reads it.

    Raises:
        NotFound: nothing was registered in that year, or the file plan lacks the journal's file.
        Refusal: the right is missing, the year still runs, numbers are reserved, or it is closed.
    """
    house.reader.require(CLOSE)
    name = signed_by.strip()
    if not name:
        raise UsageFault(
            "signatory_missing",
            _("A closing entry is not valid without a signature"),
            rule="JRN-1",
            remedy=_("Say who signs it: --signed-by."),
        )
    span = Span.of_year(year)
    post = post.strip() or words.IN_CHARGE.text(house.deployment.settings.association.language)
    for _attempt in range(_ATTEMPTS):
        volume = _volume(house, direction, span, Closing("", post, name, _today(house)))
        with house.work() as work:
            period = closing.lock_period(work, _period(work.session, direction, year).id)
            if _is_current(work.session, house, direction, span, period, volume):
                return _close(house, work, period, direction, volume, (post, name))
    raise Refusal(
        "journal_busy",
        _("The journal cannot be closed now: others change documents meanwhile"),
        rule="JRN-1",
        remedy=_("Try again when nobody registers anything."),
    )


@dataclass(frozen=True, slots=True)
class Ahead:
    """What closing a journal would write, and what stands in its way now."""

    entry: str
    count: closing.PeriodCount
    obstacle: Refusal | None


def ahead(house: House, direction: str, year: str) -> Ahead:
    """Return what closing the journal `in` or `out` of a year would write; nothing is changed.

    Raises:
        Refusal: the right is missing.
        NotFound: nothing was registered in that year.
    """
    house.reader.require(CLOSE)
    language = house.deployment.settings.association.language
    with house.read() as session:
        period = _period(session, direction, year)
        count = closing.count_of(session, period)
    try:
        closing.require_closable(period, count, _today(house))
    except Refusal as fault:
        return Ahead(closing_entry(count, language), count, fault)
    return Ahead(closing_entry(count, language), count, None)


def journal_years(house: House, year: str = "") -> list[JournalYear]:
    """Return every journal with its years, or with one year.

    Raises:
        Refusal: the right to print journals is missing; how many letters there are is no secret
            to whoever has it.
    """
    house.reader.require(PRINT)
    with house.read() as session:
        wanted = select(JournalClosing.period_id, JournalClosing.record_id)
        kept = dict(session.exec(wanted).all())
        return [
            _year(session, declared.aliases[0], period, kept)
            for declared in RECORD_CLASSES
            for period in closing.periods_of(session, declared.ledger)
            if year in {"", period.period}
        ]


def _year(
    session: Session, direction: str, period: LedgerPeriod, kept: dict[str, str]
) -> JournalYear:
    return JournalYear(
        direction=direction,
        period=period.period,
        closed=period.closed_on is not None,
        opened_on=period.opened_on,
        closed_on=period.closed_on,
        count=closing.count_of(session, period),
        record_id=kept.get(period.id, ""),
    )


def _volume(house: House, direction: str, span: Span, signed: Closing) -> _Volume:
    """Set the journal as it will be kept, with its entry; nothing is changed yet."""
    from regest.api.papers import write_pdf

    deployment = house.deployment
    with house.read() as session:
        period = _period(session, direction, span.year)
        count = closing.count_of(session, period)
        # Refused here, before the seconds that the paper takes.
        closing.require_closable(period, count, _today(house))
        printed = _printed(session, house, direction, span)
    entry = closing_entry(count, printed.language)
    closed = printed_journal.closed(printed, entry, signed)
    content = write_pdf(printed_journal.paper(house, closed))
    name = f"{words.HEADINGS[direction].text(printed.language)} {span.year}.pdf"
    file = components.prepare(
        deployment.blobs, deployment.read_text, name, content, ComponentRole.MAIN
    )
    return _Volume(printed.rows, entry, content, file)


def _is_current(
    session: Session,
    house: House,
    direction: str,
    span: Span,
    period: LedgerPeriod,
    volume: _Volume,
) -> bool:
    """Say whether the volume tells what is closed now; of hidden letters the entry alone does."""
    printed = _printed(session, house, direction, span)
    entry = closing_entry(closing.count_of(session, period), printed.language)
    return (printed.rows, entry) == (volume.rows, volume.entry)


def _printed(session: Session, house: House, direction: str, span: Span) -> Printed:
    audience = Audience(house.deployment, Reader.of_papers("task.read"), _today(house))
    return printed_journal.collect(session, audience, direction, span)


def _close(
    house: House,
    work: Work,
    period: LedgerPeriod,
    direction: str,
    volume: _Volume,
    signed: tuple[str, str],
) -> Closed:
    count = closing.close(work, period)
    done = registration.register(
        work, house.deployment.calls, _draft(house, work, period, direction, volume)
    )
    work.session.add(
        JournalClosing(
            id=work.new_id(),
            period_id=period.id,
            record_id=done.record.id,
            entry=volume.entry,
            post=signed[0],
            signed_by=signed[1],
            signed_on=work.today,
            closed_by=work.actor.name,
        )
    )
    work.witness("journal.closed", "ledger_period", period.id, {"record": done.record.id})
    return Closed(volume.entry, count, done.record, volume.paper, done.warnings)


def _draft(
    house: House, work: Work, period: LedgerPeriod, direction: str, volume: _Volume
) -> Draft:
    language = house.deployment.settings.association.language
    of_year = words.said(words.OF_YEAR, language, year=period.period)
    kind = vocabulary.class_row(work.session, VOLUME)
    return Draft(
        class_name=VOLUME,
        heading=f"{words.HEADINGS[direction].text(language)} {of_year}",
        document_date=work.today,
        mark=kind.default_mark,
        file_index=house.deployment.rules.value(_FILES[direction], work.today),
        fields={"journal_year": period.period, "closing_entry": volume.entry},
        files=(volume.file,),
        belongs_to=closing.last_day(period.period),
        provider=PLUGIN,
    )


def _period(session: Session, direction: str, year: str) -> LedgerPeriod:
    ledger = next(each.ledger for each in RECORD_CLASSES if each.aliases[0] == direction)
    return closing.find_period(session, ledger, year)


def _today(house: House) -> dt.date:
    return house.deployment.database.today()
