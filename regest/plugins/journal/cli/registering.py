"""`regest journal in|out`: letters registered, each with its files."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click
from click.core import ParameterSource

from regest.api.console import (
    DAY,
    FILE,
    emit,
    json_option,
    option,
    pass_house,
    read_moment,
    say,
    tell_signatures,
    warn_all,
)
from regest.plugins.journal.choice import Choice
from regest.plugins.journal.cli.closing_control import Closing
from regest.plugins.journal.cli.group import journal
from regest.plugins.journal.cli.reading import Told, completed
from regest.plugins.journal.declarations import REGISTER_INCOMING, REGISTER_OUTGOING
from regest.plugins.journal.letters.descriptions import IncomingLetter, OutgoingLetter, Sheets
from regest.plugins.journal.words import LETTER, _

if TYPE_CHECKING:
    from regest.api import House, Message
    from regest.plugins.journal.letters.registration import Entry

# Options that give a part of a letter under another name.
_TOLD_AS = {"received": "received_at", "duplicate": "choice"}
_REQUIRED = frozenset({"sender", "subject"})
_REQUIRED_OUT = frozenset({"signatory", "subject"})

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
@option("--from", "sender", metavar=_("NAME"), default="", help=_("Who sent it."))
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
@option("--subject", metavar=_("TEXT"), default="", help=_("What it is about."))
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
@option("--due", "due_on", type=DAY, help=_("The day by which the letter asks for an answer."))
@option("--signed-by", metavar=_("PERSON"), default="", help=_("Who signed it."))
@option(
    "--copy-number", metavar=_("NUMBER"), default="", help=_("Which copy it is, if it says so.")
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
@option(
    "--read",
    is_flag=True,
    help=_("Read what is not given out of the first file; it is shown before it is registered."),
)
@option("--yes", is_flag=True, help=_("Register what was read without asking."))
@number_options
@json_option
@pass_house(permission=REGISTER_INCOMING)
def incoming(
    house: House,
    files: tuple[Path, ...],
    *,
    read: bool,
    yes: bool,
    as_json: bool,
    **given: Any,
) -> None:
    """Register an incoming letter."""
    from regest.plugins.journal.letters.registration import register_incoming

    parts = _parts(house, given)
    if read:
        told = Told({name: parts[name] for name in _said(given)}, yes=yes, as_json=as_json)
        completing = completed(house, files, told)
        if completing is None:
            return
        parts |= completing
    _require(parts, _REQUIRED)
    answer(register_incoming(house, IncomingLetter(**parts), files), as_json=as_json)


def _parts(house: House, given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the options as the parts of a letter."""
    parts = {name: value for name, value in given.items() if name not in _TOLD_AS}
    parts["received_at"] = read_moment(house, given["received"]) if given["received"] else None
    parts["sheets"] = Sheets.parse(given["sheets"])
    parts["choice"] = Choice(given["duplicate"]) if given["duplicate"] else None
    return parts


def _said(given: Mapping[str, Any]) -> list[str]:
    """Return the parts of a letter that a person gave, even if empty: an empty number is none."""
    context = click.get_current_context()
    return [
        _TOLD_AS.get(name, name)
        for name in given
        if context.get_parameter_source(name) is not ParameterSource.DEFAULT
    ]


def _require(parts: Mapping[str, Any], names: Collection[str]) -> None:
    """Refuse a letter without what nobody else can tell, as for any option that is missing.

    What was given blank is for the service to refuse, in its own words.
    """
    context = click.get_current_context()
    for param in context.command.params:
        left_out = context.get_parameter_source(str(param.name)) is ParameterSource.DEFAULT
        if param.name in names and left_out and not parts[param.name].strip():
            raise click.MissingParameter(ctx=context, param=param)


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
@option(
    "--draft",
    metavar=_("REF"),
    default="",
    help=_("The draft that was signed, or the document that it answers; fills in the rest."),
)
@option("--subject", metavar=_("TEXT"), default="", help=_("What it is about."))
@option(
    "--case",
    metavar=_("INDEX"),
    required=True,
    help=_("Index of the file plan, which is part of the number."),
)
@option("--signed-by", "signatory", metavar=_("PERSON"), default="", help=_("Who signed it."))
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
@option(
    "--close-control",
    is_flag=True,
    help=_("Mark the tasks of the document it answers as executed by it."),
)
@number_options
@json_option
@pass_house(permission=REGISTER_OUTGOING)
def outgoing(
    house: House,
    files: tuple[Path, ...],
    sheets: str,
    draft: str,
    *,
    close_control: bool,
    as_json: bool,
    **given: Any,
) -> None:
    """Register an outgoing letter."""
    from regest.plugins.journal.letters.registration import register_outgoing
    from regest.plugins.journal.outgoing.answers import register_draft

    letter = OutgoingLetter(sheets=Sheets.parse(sheets), **given)
    if draft:
        entry = register_draft(house, draft, letter, files)
    else:
        _require(given, _REQUIRED_OUT)
        entry = register_outgoing(house, letter, files)
    closing = Closing(house, entry.record)
    if as_json:
        answer(entry, as_json=True, more=closing.told(agreed=close_control))
        return
    answer(entry, as_json=False)
    closing.propose(agreed=close_control)


def answer(entry: Entry, *, as_json: bool, more: Mapping[str, object] | None = None) -> None:
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
                "signatures": [each.as_dict() for each in entry.signatures],
                **(more or {}),
            }
        )
        return
    say(_outcome(entry))
    warn_all(entry.warnings)
    tell_signatures(entry.signatures)


def _outcome(entry: Entry) -> Message:
    number, day = entry.record.number, entry.record.registered_on
    if entry.attached:
        return _("Attached to {number} of {day}; no number was given", number=number, day=day)
    if entry.repeated:
        return _("Registered before under this key: {number} of {day}", number=number, day=day)
    return _("Registered: {number} of {day}", number=number, day=day)
