"""`regest journal`: letters registered, listed and annulled, numbers reserved."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from regest.api.console import (
    DAY,
    FILE,
    Column,
    argument,
    emit,
    group,
    heading,
    json_option,
    option,
    pass_house,
    read_moment,
    say,
    shown_day,
    state_word,
    table,
    warn_all,
)
from regest.plugins.journal.declarations import REGISTER_INCOMING, REGISTER_OUTGOING, RESERVE, VOID
from regest.plugins.journal.letters import Choice, IncomingLetter, OutgoingLetter, Sheets
from regest.plugins.journal.words import INCOMING_LEDGER, LETTER, OUTGOING_LEDGER, _

if TYPE_CHECKING:
    from regest.api import House, Message
    from regest.plugins.journal.listing import JournalRow
    from regest.plugins.journal.registration import Entry

DIRECTIONS = {"in": INCOMING_LEDGER, "out": OUTGOING_LEDGER}

F = TypeVar("F", bound=Callable[..., Any])

_NUMBER_OPTIONS = (
    option("--reserved", metavar=_("NUMBER"), default="", help=_("Give it this reserved number.")),
    option(
        "--after",
        metavar=_("NUMBER"),
        default="",
        help=_("Give it a lettered number after this one."),
    ),
    option("--key", metavar=_("KEY"), default="", help=_("Key against registering twice.")),
)


def number_options(function: F) -> F:
    """Let a registering command ask for a reserved or lettered number, and for no second one."""
    for each in reversed(_NUMBER_OPTIONS):
        function = each(function)
    return function


@group("journal", help=_("Journals of incoming and outgoing documents."))
def journal() -> None:
    """Hold the commands."""


@journal.command("in", help=_("Register an incoming document."))
@option("--from", "sender", metavar=_("NAME"), required=True, help=_("Who sent it."))
@option(
    "--number",
    metavar=_("NUMBER"),
    default="",
    help=_("The sender's number as written; without it: no number."),
)
@option("--dated", type=DAY, help=_("The sender's date; without it: undated."))
@option(
    "--received",
    metavar=_("MOMENT"),
    default="",
    help=_("When it came, such as 2026-10-26T09:15; default: now."),
)
@option("--subject", metavar=_("TEXT"), required=True, help=_("What it is about."))
@option("--kind", metavar=_("KIND"), default=LETTER, help=_("Kind of document; default: letter."))
@option(
    "--delivery",
    metavar=_("WAY"),
    default="",
    help=_("How it came; default: e-mail for a message (.eml), else post."),
)
@option("--sheets", metavar="N[/N]", default="", help=_("Sheets of the document / of its annexes."))
@option(
    "--executor", metavar=_("PERSON"), default="", help=_("Who deals with it; default: the actor.")
)
@option(
    "--file",
    "files",
    type=FILE,
    multiple=True,
    help=_("Its file, the annexes after it; may be repeated."),
)
@option(
    "--answers",
    metavar=_("REF"),
    default="",
    help=_(
        "The own letter it answers: number as printed, id, or as quoted: 01-06/112 от 05.10.2026."
    ),
)
@option("--mark", metavar=_("MARK"), default="", help=_("Mark of restricted access that it bears."))
@option(
    "--mark-basis",
    metavar=_("TEXT"),
    default="",
    help=_("What the mark rests on; default: the sender's mark."),
)
@option(
    "--duplicate",
    type=click.Choice([each.value for each in Choice]),
    help=_("What to do with one that looks registered already."),
)
@option("--reason", metavar=_("REASON"), default="", help=_("How it differs, for other."))
@number_options
@json_option
@pass_house(permission=REGISTER_INCOMING)
def incoming(
    house: House,
    files: tuple[Path, ...],
    received: str,
    sheets: str,
    duplicate: str | None,
    *,
    as_json: bool,
    **given: Any,
) -> None:
    """Register an incoming letter."""
    from regest.plugins.journal.registration import register_incoming

    letter = IncomingLetter(
        received_at=read_moment(house, received) if received else None,
        sheets=Sheets.parse(sheets),
        choice=Choice(duplicate) if duplicate else None,
        **given,
    )
    _answer(register_incoming(house, letter, files), as_json=as_json)


@journal.command("out", help=_("Register an outgoing document, which must be signed."))
@option(
    "--to",
    "addressees",
    metavar=_("NAME"),
    required=True,
    multiple=True,
    help=_("Whom it is sent to; may be repeated."),
)
@option("--subject", metavar=_("TEXT"), required=True, help=_("What it is about."))
@option(
    "--case",
    metavar=_("INDEX"),
    required=True,
    help=_("Index of the file plan, which is part of the number."),
)
@option("--signed-by", "signatory", metavar=_("PERSON"), required=True, help=_("Who signed it."))
@option("--dated", type=DAY, help=_("The day of signing; default: today."))
@option("--kind", metavar=_("KIND"), default=LETTER, help=_("Kind of document; default: letter."))
@option("--sheets", metavar="N[/N]", default="", help=_("Sheets of the document / of its annexes."))
@option("--executor", metavar=_("PERSON"), default="", help=_("Who wrote it; default: the actor."))
@option("--answers", metavar=_("REF"), default="", help=_("The incoming document it answers."))
@option(
    "--file",
    "files",
    type=FILE,
    multiple=True,
    help=_("Its file, the annexes after it; may be repeated."),
)
@number_options
@json_option
@pass_house(permission=REGISTER_OUTGOING)
def outgoing(
    house: House, files: tuple[Path, ...], sheets: str, *, as_json: bool, **given: Any
) -> None:
    """Register an outgoing letter."""
    from regest.plugins.journal.registration import register_outgoing

    letter = OutgoingLetter(sheets=Sheets.parse(sheets), **given)
    _answer(register_outgoing(house, letter, files), as_json=as_json)


@journal.command("list", help=_("Show the journals."))
@option(
    "--direction", type=click.Choice(list(DIRECTIONS)), help=_("Only incoming or only outgoing.")
)
@option("--year", metavar=_("YEAR"), default="", help=_("Only this year."))
@json_option
@pass_house
def show(house: House, direction: str | None, year: str, *, as_json: bool) -> None:
    """List the journals."""
    from regest.plugins.journal.listing import journal_rows

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


@journal.command("void", help=_("Annul a registration, or a reserved number; it stays visible."))
@argument("reference", metavar=_("REF"), help=_("Number as printed, or id, of the document."))
@option("--reason", metavar=_("REASON"), required=True, help=_("What is wrong with it."))
@json_option
@pass_house(permission=VOID)
def void(house: House, reference: str, reason: str, *, as_json: bool) -> None:
    """Annul a registration."""
    from regest.plugins.journal import numbers

    done = numbers.void(house, reference, reason)
    if as_json:
        record_id = done.record.id if done.record is not None else None
        told = [str(each.message) for each in done.warnings]
        emit({"id": record_id, "number": done.number, "state": "annulled", "warnings": told})
        return
    say(_("Annulled: {number}", number=done.number))
    warn_all(done.warnings)


@journal.command("reserve", help=_("Set the next number aside."))
@option(
    "--direction",
    type=click.Choice(list(DIRECTIONS)),
    required=True,
    help=_("Incoming or outgoing."),
)
@option("--reason", metavar=_("REASON"), required=True, help=_("What it is set aside for."))
@json_option
@pass_house(permission=RESERVE)
def reserve(house: House, direction: str, reason: str, *, as_json: bool) -> None:
    """Reserve a number."""
    from regest.plugins.journal import numbers

    number = numbers.reserve(house, DIRECTIONS[direction], reason)
    shown = numbers.shown_number(number)
    if as_json:
        emit({"number": shown, "date": number.issued_on, "state": "reserved", "reason": reason})
    else:
        say(_("Reserved: {number}", number=shown))


def _answer(entry: Entry, *, as_json: bool) -> None:
    record = entry.record
    if as_json:
        emit(
            {
                "id": record.id,
                "number": record.number,
                "date": record.registered_on,
                "warnings": [str(each.message) for each in entry.warnings],
                "late": record.late,
                "attached": entry.attached,
                "repeated": entry.repeated,
            }
        )
        return
    say(_outcome(entry))
    warn_all(entry.warnings)


def _outcome(entry: Entry) -> Message:
    number, day = entry.record.number, entry.record.registered_on
    if entry.attached:
        return _("Attached to {number} of {day}; no number was given", number=number, day=day)
    if entry.repeated:
        return _("Registered before under this key: {number} of {day}", number=number, day=day)
    return _("Registered: {number} of {day}", number=number, day=day)


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
