"""`regest journal in|out`: letters registered, each with its files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from regest.api.console import (
    DAY,
    FILE,
    emit,
    json_option,
    option,
    pass_house,
    read_moment,
    say,
    warn_all,
)
from regest.plugins.journal.cli.group import journal
from regest.plugins.journal.declarations import REGISTER_INCOMING, REGISTER_OUTGOING
from regest.plugins.journal.letters import Choice, IncomingLetter, OutgoingLetter, Sheets
from regest.plugins.journal.words import LETTER, _

if TYPE_CHECKING:
    from regest.api import House, Message
    from regest.plugins.journal.registration import Entry

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
    answer(register_incoming(house, letter, files), as_json=as_json)


@journal.command("out", help=_("Register an outgoing document, which must be signed."))
@option(
    "--to",
    "addressees",
    metavar=_("NAME"),
    multiple=True,
    help=_("Whom it is sent to; may be repeated."),
)
@option(
    "--list",
    "lists",
    metavar=_("NAME"),
    multiple=True,
    help=_("A list of addressees that it is sent to; may be repeated."),
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
@option("--reply-by", type=DAY, help=_("It is a request: replies are awaited by this day."))
@option(
    "--awaits-reply",
    is_flag=True,
    help=_("It is a request: replies are awaited within the term of the rule."),
)
@option("--basis", metavar=_("REF"), default="", help=_("The decision that it rests on."))
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
    answer(register_outgoing(house, letter, files), as_json=as_json)


def answer(entry: Entry, *, as_json: bool) -> None:
    """Tell what became of a letter, with all that should be known of it."""
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
