"""`regest journal list`: the journals as tables on the screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from regest.api.console import (
    Column,
    emit,
    heading,
    json_option,
    option,
    pass_house,
    say,
    shown_day,
    state_word,
    table,
)
from regest.plugins.journal.cli.group import DIRECTIONS, journal
from regest.plugins.journal.words import _

if TYPE_CHECKING:
    from regest.api import House
    from regest.plugins.journal.books.listing import JournalRow


@journal.command("list", help=_("Show the journals."))
@option(
    "--direction", type=click.Choice(list(DIRECTIONS)), help=_("Only incoming or only outgoing.")
)
@option("--year", metavar=_("YEAR"), default="", help=_("Only this year."))
@json_option
@pass_house
def show(house: House, direction: str | None, year: str, *, as_json: bool) -> None:
    """List the journals."""
    from regest.plugins.journal.books.listing import journal_rows

    rows = journal_rows(house, [direction] if direction else list(DIRECTIONS), year)
    if as_json:
        emit([row.as_dict() for row in rows])
        return
    if not rows:
        say(_("The journal is empty."))
        return
    titles = {"in": _("Incoming documents"), "out": _("Outgoing documents")}
    by_journal = [(name, [row for row in rows if row.direction == name]) for name in DIRECTIONS]
    for position, (name, shown) in enumerate(each for each in by_journal if each[1]):
        if position:
            say("")
        heading(titles[name])
        _show(name, shown)


def _show(direction: str, rows: Sequence[JournalRow]) -> None:
    theirs = (
        (Column(_("Correspondent")), Column(_("Sender's number and date")))
        if direction == "in"
        else (Column(_("Addressee")), Column(_("In reply to"), optional=True))
    )
    columns = (
        Column(_("Number"), whole=True),
        Column(_("Date"), whole=True),
        *theirs,
        Column(_("Subject")),
        Column(_("Executor"), optional=True),
        Column(_("State"), whole=True),
        Column(_("Note"), optional=True),
    )
    table(columns, [_line(direction, row) for row in rows])


def _line(direction: str, row: JournalRow) -> list[object]:
    kind = "number" if row.id is None else "record"
    return [
        row.number,
        shown_day(row.date),
        row.correspondent,
        _foreign(row) if direction == "in" else row.reference,
        row.subject,
        row.executor,
        state_word(kind, row.state),
        ", ".join(str(note) for note in _notes(row) if note),
    ]


def _notes(row: JournalRow) -> Iterator[object]:
    if row.late:
        yield _("late")
    if row.repeats:
        yield _("repeats {number}", number=row.repeats)
    yield from (row.mark, row.note)


def _foreign(row: JournalRow) -> object:
    if row.id is None:
        return ""
    if row.foreign_date is None:
        return _("{number}, undated", number=row.foreign_number)
    return _("{number} of {day}", number=row.foreign_number, day=shown_day(row.foreign_date))
