"""What an import of an old journal would do, or did, as people read it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

from regest.api import Message
from regest.api.console import Column, heading, say, table
from regest.plugins.journal.importing.columns import TITLES, column_letter
from regest.plugins.journal.importing.days import DayKind
from regest.plugins.journal.importing.findings import Fault, number_of, ranges
from regest.plugins.journal.importing.obstacles import obstacles
from regest.plugins.journal.importing.rows import Place, Skipped
from regest.plugins.journal.importing.survey import Survey
from regest.plugins.journal.importing.writing import Done
from regest.plugins.journal.words import _

T = TypeVar("T")

_SHOWN = 20
_FAULTS: Mapping[Fault, Message] = {
    Fault.MISSING: _.p("day of registration", "missing"),
    Fault.UNREADABLE: _.p("day of registration", "no such day"),
    Fault.OUTSIDE: _.p("day of registration", "of another year"),
    Fault.AHEAD: _.p("day of registration", "has not come yet"),
}
_SKIPPED: Mapping[Skipped, Message] = {
    Skipped.EMPTY: _.p("rows", "empty"),
    Skipped.HEADINGS: _.p("rows", "repeated headings"),
    Skipped.PERIOD: _.p("rows", "titles of months"),
    Skipped.TOTAL: _.p("rows", "totals and closing entries"),
    Skipped.BLANK: _.p("rows", "numbers that were never used, at the end"),
}


def show_survey(found: Survey) -> None:
    """Show columns, figures and everything that a person should look at."""
    _show_columns(found)
    _show_figures(found)
    _show_findings(found)
    standing = obstacles(found)
    if standing:
        heading(_("To be decided before the import:"))
        for each in standing:
            say(f"  {each}")
        say("")
    say(_("Nothing was changed."))


def show_done(found: Survey, done: Done) -> None:
    """Show what was written, and what was not."""
    if not done.letters and not done.void:
        say(_("There is nothing new to import: numbers known {count}.", count=found.findings.known))
    else:
        _show_figures(found)
    _show_left_out(found)
    _show_differences(found)
    if done.letters or done.void:
        say(
            _.n(
                "Imported into the journal of {year}: {count} letter",
                "Imported into the journal of {year}: {count} letters",
                done.letters,
                year=found.reading.year,
            )
        )
    if done.void:
        say(_("Numbers void without a letter: {count}", count=done.void))


def _show_columns(found: Survey) -> None:
    columns = (
        Column(_.p("of a sheet", "Column"), whole=True),
        Column(_.p("of a column", "Heading")),
        Column(_.p("column", "Part"), whole=True),
        Column(_.p("column", "What it is")),
    )
    for sheet in found.sheets:
        heading(_("Columns of the sheet {name}", name=sheet.grid.name or "1"))
        headings = {**dict.fromkeys(sheet.parts, ""), **sheet.headings}
        parts = {place: sheet.parts.get(place) for place in headings}
        rows = [
            (column_letter(place), headings[place], part or "", TITLES[part] if part else "")
            for place, part in sorted(parts.items())
        ]
        table(columns, rows)
        say("")


def _show_figures(found: Survey) -> None:
    findings, reading = found.findings, found.reading
    heading(_("Journal of {year}", year=reading.year))
    texts = findings.day_kinds[DayKind.TEXT] + findings.day_kinds[DayKind.SERIAL]
    figures: list[tuple[object, int]] = [
        (_("Rows read"), reading.rows),
        *((_("  of them {what}", what=_SKIPPED[each]), n) for each, n in reading.skipped.items()),
        (_("Letters to import"), len(findings.letters)),
        (_("Numbers void by the journal"), len(findings.annulled)),
        (_("Known already"), findings.known),
        (_("Days written as text"), texts),
        (_("Rows with merged cells"), len(reading.merged)),
        (_("Restricted by their marks"), sum(bool(each.mark) for each in findings.letters)),
        (_("New correspondents and persons"), len(found.new)),
    ]
    for name, count in figures:
        if count:
            say(f"{name}: {count}")
    say("")


def _show_findings(found: Survey) -> None:
    findings = found.findings
    if findings.holes:
        heading(_("Missing numbers: {count}", count=len(findings.holes)))
        say(f"  {ranges(findings.holes)}", "")
    _list(
        _("Days of registration that cannot be taken:"),
        findings.bad_days,
        lambda each: (each.place, f"{each.number}: {each.written or '—'} ({_FAULTS[each.fault]})"),
    )
    _list(
        _("Days before that of the entry above:"),
        findings.jumps,
        lambda each: (each.place, f"{each.number}: {each.day:%d.%m.%Y} < {each.above:%d.%m.%Y}"),
    )
    _list(
        _("Days of documents that cannot be read; they go to the note:"),
        findings.bad_document_days,
        lambda each: (each.place, f"{each.number}: {each.written}"),
    )
    _show_left_out(found)
    _list(
        _("The same document once more; both are imported:"),
        findings.repeated_documents,
        lambda each: (
            each.place,
            str(_("{number}, as in row {row}", number=each.number, row=each.first.row)),
        ),
    )
    _list(
        _("Registered already under another number; imported all the same:"),
        findings.registered_documents,
        lambda each: (each.place, f"{each.number} = {each.written}"),
    )
    _show_lists(found)
    _show_differences(found)


def _show_lists(found: Survey) -> None:
    findings = found.findings
    if findings.lettered:
        numbers = ", ".join(number_of(each.line).printed for each in findings.lettered)
        say(_("Lettered numbers: {numbers}", numbers=numbers), "")
    annulled = [
        (each.line.place, f"{number_of(each.line).printed}: {each.reason}")
        for each in findings.annulled
    ]
    _list(_("Void by the journal:"), annulled, lambda each: each)
    if found.new:
        heading(_("New in the directory: {count}", count=len(found.new)))
        for each in found.new[:_SHOWN]:
            similar = _(" (similar: {name})", name=each.similar) if each.similar else ""
            say(f"  {each.name} – {each.count}{similar}")
        _say_more(len(found.new))
        say("")


def _show_left_out(found: Survey) -> None:
    findings = found.findings
    _list(
        _("Numbers used again; the first entry keeps the number, these are left out:"),
        findings.repeated_numbers,
        lambda each: (
            each.place,
            str(
                _("{number}, the same as row {row}", number=each.number, row=each.first.row)
                if each.same
                else _(
                    "{number}, another letter in row {row}", number=each.number, row=each.first.row
                )
            ),
        ),
    )
    _list(
        _("Rows without a number, left out:"),
        findings.unnumbered,
        lambda each: (each.place, each.written),
    )
    _list(
        _("Numbers that cannot be read, left out:"),
        findings.unreadable,
        lambda each: (each.place, f"{each.number}: {each.written}"),
    )


def _show_differences(found: Survey) -> None:
    _list(
        _("Rows that are not as they were imported; the journal stays as it is:"),
        found.findings.differences,
        lambda each: (
            each.place,
            f"{each.number}, {each.part}: {each.old or '—'} → {each.new or '—'}",
        ),
    )


def _list(title: Message, found: Iterable[T], line: Callable[[T], tuple[Place, str]]) -> None:
    rows = list(_lines(found, line))
    if not rows:
        return
    heading(title)
    for each in rows[:_SHOWN]:
        say(f"  {each}")
    _say_more(len(rows))
    say("")


def _lines(found: Iterable[T], line: Callable[[T], tuple[Place, str]]) -> Iterator[object]:
    for each in found:
        place, text = line(each)
        yield _("row {row}: {text}", row=place.row, text=text)


def _say_more(count: int) -> None:
    if count > _SHOWN:
        more = _.n(
            "… and {count} more (--json shows all)",
            "… and {count} more (--json shows all)",
            count - _SHOWN,
        )
        say(f"  {more}")
