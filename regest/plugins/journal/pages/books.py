"""The journals: how each year stands, its lines, printing, the closing, summaries and volume."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from regest.api import Message, RegestError, Titles, UsageFault, language, parse_day
from regest.api.pages import Access, Answer, Form, Listing, Page, Routes, Visit, paper
from regest.plugins.journal.books import book, monthly_summary, volume_report, year_end
from regest.plugins.journal.books.book import BookFilter, BookLine
from regest.plugins.journal.books.volume import By, volume
from regest.plugins.journal.declarations import CLOSE, PRINT
from regest.plugins.journal.pages.remedies import mended
from regest.plugins.journal.printing import journal as printed_journal
from regest.plugins.journal.printing import words
from regest.plugins.journal.printing.journal import Span
from regest.plugins.journal.words import _

routes = Routes()
BOOKS = "/journal/books"
JOURNALS: Mapping[str, Titles] = {
    "in": Titles(ru="Входящие документы", en="Incoming documents"),
    "out": Titles(ru="Исходящие документы", en="Outgoing documents"),
}
STATES: Mapping[str, Message] = {
    "registered": _.p("state in a journal", "Registered"),
    "filed": _.p("state in a journal", "In its file"),
    "closed": _.p("state in a journal", "In its file"),
    "annulled": _.p("state in a journal", "Annulled"),
    "void": _.p("state in a journal", "Annulled"),
    "reserved": _.p("state in a journal", "Reserved"),
    "late": _.p("state in a journal", "Registered late"),
}
LINES: Mapping[By, Message] = {
    By.MONTH: _.p("lines of a report", "By month"),
    By.KIND: _.p("lines of a report", "By kind of document"),
    By.CORRESPONDENT: _.p("lines of a report", "By correspondent"),
}
_MOST_LINES = 200


class ClosingForm(Form):
    """Who signs the closing entry; `sure` is the tick without which nothing is closed."""

    year: str
    signed_by: str = ""
    post: str = ""
    sure: str = ""


@routes.get(BOOKS, PRINT)
def years(visit: Visit) -> Answer:
    """Show each journal with its years, numbers and holes."""
    found = year_end.journal_years(visit.house)
    ordered = sorted(found, key=lambda each: (each.period, each.direction == "in"), reverse=True)
    today = visit.house.deployment.database.today()
    return Page(
        "journal/books.html", {"years": ordered, "journals": JOURNALS, "month": f"{today:%Y-%m}"}
    )


@routes.get(BOOKS + "/{direction}", Access.SIGNED_IN)
def lines(visit: Visit) -> Answer:
    """Show the lines of a journal's year, or give them as a file."""
    direction = visit.parts["direction"]
    book.ledger_of(direction)
    filters = ("year", "state", "correspondent", "q")
    listing = Listing.of(visit, f"{BOOKS}/{direction}", filters, ("number", "date"), "-number")
    year = listing.chosen["year"] or f"{visit.house.deployment.database.today().year}"
    wanted = BookFilter(
        direction=direction,
        year=year,
        state=listing.chosen["state"],
        correspondent=listing.chosen["correspondent"],
        text=listing.chosen["q"],
    )
    with visit.house.read() as session:
        rows, total = book.lines_of(
            session,
            visit.reader,
            wanted,
            order=listing.order,
            offset=listing.start,
            limit=listing.limit,
        )
        known = book.years_of(session, direction)
    if listing.file:
        heads = [str(each) for each in _HEADS]
        name = f"{JOURNALS[direction]} {year.replace('/', '-')}"
        return listing.sheet(visit, name, heads, [_cells(each) for each in rows], total)
    shown = {"listing": listing, "rows": rows, "total": total, "years": known, "year": year}
    named = {"title": JOURNALS[direction], "direction": direction, "states": STATES}
    return Page("journal/book.html", {**shown, **named, "choices": book.STATES})


@routes.get(BOOKS + "/{direction}/print", PRINT)
def printed(visit: Visit) -> Answer:
    """Give the journal of a year, or of some days, in its official columns."""
    direction = visit.parts["direction"]
    book.ledger_of(direction)
    house = visit.house
    span = _span(visit)
    name = words.HEADINGS[direction].text(house.deployment.settings.association.language)
    days = span.year or f"{span.first:%d.%m.%Y}-{span.last:%d.%m.%Y}"
    return paper(
        f"{name} {days}",
        visit.asked("as", "pdf"),
        lambda path: printed_journal.print_journal(house, direction, span, path),
    )


@routes.get("/journal/summary", PRINT)
def summary(visit: Visit) -> Answer:
    """Give the summary of a month."""
    house = visit.house
    month = monthly_summary.month_of(visit.asked("month"))
    title = monthly_summary.NAMED.text(house.deployment.settings.association.language)
    return paper(
        title.format(month=f"{month.first:%m.%Y}"),
        visit.asked("as", "pdf"),
        lambda path: monthly_summary.print_summary(house, month, path),
    )


@routes.get("/journal/volume", Access.SIGNED_IN)
def volumes(visit: Visit) -> Answer:
    """Show how many letters came and went in a year; as a paper or a table if asked."""
    house = visit.house
    today = house.deployment.database.today()
    by = By(visit.asked("by")) if visit.asked("by") in tuple(By) else By.MONTH
    direction = visit.asked("direction") if visit.asked("direction") in JOURNALS else ""
    counted = volume(house, visit.number("year", today.year, 9999), by, direction or None)
    if visit.asked("as"):
        official = house.deployment.settings.association.language
        name = words.said(volume_report.TITLE, official, year=counted.year)
        return paper(
            name,
            visit.asked("as"),
            lambda path: volume_report.print_volume(house, counted, path),
        )
    rows = [(volume_report.title_of(each, by, language()), each) for each in counted.rows]
    values = {"counted": counted, "rows": rows[:_MOST_LINES], "more": len(rows) - _MOST_LINES}
    chosen = {"by": by, "direction": direction, "lines": LINES, "journals": JOURNALS}
    return Page("journal/volume.html", {**values, **chosen})


@routes.get(BOOKS + "/{direction}/close", CLOSE)
def closing(visit: Visit) -> Answer:
    """Show what closing the journal would write, and what stands in its way."""
    return _closing(visit, ClosingForm(year=visit.asked("year")), None)


@routes.post(BOOKS + "/{direction}/close", CLOSE)
def close(visit: Visit) -> Answer:
    """Close the journal for good."""
    given = visit.form(ClosingForm)
    direction = visit.parts["direction"]
    book.ledger_of(direction)
    try:
        if not given.sure:
            raise UsageFault(
                "not_sure",
                _("A closed journal is never opened again"),
                rule="JRN-2",
                remedy=_("Tick that it is to be closed for good."),
            )
        done = year_end.close_journal(
            visit.house, direction, given.year, given.signed_by, given.post
        )
    except RegestError as fault:
        return _closing(visit, given, mended(fault))
    return Page("journal/closed.html", {"done": done, "year": given.year, "direction": direction})


def _closing(visit: Visit, given: ClosingForm, fault: RegestError | None) -> Page:
    direction = visit.parts["direction"]
    book.ledger_of(direction)
    ahead = year_end.ahead(visit.house, direction, given.year)
    values = {"ahead": ahead, "given": given, "fault": fault, "direction": direction}
    return Page(
        "journal/closing.html",
        {**values, "title": JOURNALS[direction], "post": words.IN_CHARGE},
        422 if fault is not None else 200,
    )


def _span(visit: Visit) -> Span:
    """Return the days that are asked for: from a day to a day, else a year.

    Raises:
        UsageFault: they cannot be read, or the last comes before the first.
    """
    today = visit.house.deployment.database.today()
    if not visit.asked("since"):
        return Span.of_year(visit.asked("year") or f"{today.year:04}")
    first = parse_day(visit.asked("since"))
    last = parse_day(visit.asked("to")) if visit.asked("to") else today
    if first > last:
        raise UsageFault(
            "days_wrong",
            _("A journal is printed for a year, or from a day to a later one"),
            remedy=_("Name the earlier day first."),
        )
    return Span(first, last)


_HEADS = (
    _.p("column", "Number"),
    _.p("column", "Date"),
    _.p("column", "Correspondent"),
    _.p("column", "Their number"),
    _.p("column", "Their date"),
    _.p("column", "Subject"),
    _.p("column", "Executor"),
    _.p("column", "File"),
    _.p("column", "State"),
    _.p("column", "Mark"),
)


def _cells(line: BookLine) -> list[str | dt.date | None]:
    return [
        line.number,
        line.day,
        line.correspondent,
        line.foreign,
        line.foreign_date,
        line.subject,
        line.executor,
        line.file,
        str(STATES.get(line.state, line.state)),
        line.mark,
    ]
