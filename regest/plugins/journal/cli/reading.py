"""`regest journal read`: what a paper says of itself, with the places; nothing is changed."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from regest.api.console import (
    FILE,
    Column,
    agreed,
    argument,
    emit,
    json_option,
    pass_house,
    say,
    shown_day,
    table,
    warn,
)
from regest.plugins.journal.cli.group import journal
from regest.plugins.journal.declarations import REGISTER_INCOMING
from regest.plugins.journal.words import NO_NUMBER, _

if TYPE_CHECKING:
    from regest.api import House, Message
    from regest.plugins.journal.intake.reading import Found, Reading

NAMES = {
    "sender": _.p("card", "Correspondent"),
    "number": _.p("card", "Sender's number"),
    "dated": _.p("card", "Date of the document"),
    "kind": _.p("card", "Kind of document"),
    "heading": _.p("card", "Subject"),
    "signed_by": _.p("card", "Signed by"),
    "executor": _.p("card", "Who wrote it"),
    "addressee": _.p("card", "Addressee"),
    "due_on": _.p("card", "Due date in the document"),
    "term": _.p("card", "Term in the document"),
    "reference": _.p("card", "In reply to"),
    "mark": _.p("card", "Access mark"),
    "copy_number": _.p("card", "Copy No."),
    "repeated": _.p("card", "Repeated"),
}
# Parts of a letter as the options of `journal in` give them, where a card has another name.
_GIVEN_AS = {"heading": "subject", "reference": "answers"}


@dataclass(frozen=True, slots=True)
class Told:
    """What a person said with the command, by the parts of a letter, and how to go on."""

    parts: Mapping[str, Any]
    yes: bool
    as_json: bool


@journal.command("read", help=_("Show the card that a letter gives: its values and their places."))
@argument("file", metavar=_("FILE"), type=FILE, help=_("The letter: .docx, .pdf, .txt, .eml …"))
@json_option
@pass_house(permission=REGISTER_INCOMING)
def read(house: House, file: Path, *, as_json: bool) -> None:
    """Read a paper."""
    from regest.plugins.journal.intake.reading import read_paper

    reading = read_paper(house, file)
    if as_json:
        emit(reading.as_dict())
        return
    show_reading(reading)
    say(
        _(
            "Nothing was registered. To register it: regest journal in --read --file {file}",
            file=file,
        )
    )


def completed(house: House, files: Sequence[Path], told: Told) -> dict[str, Any] | None:
    """Return what was told with what the first file says besides, once a person agrees to it.

    Returns None when nothing is to be registered, which has been said then.

    Raises:
        UsageFault: there is no file to read.
    """
    from regest.api import UsageFault
    from regest.plugins.journal.intake.reading import read_paper

    if not files:
        raise UsageFault(
            "file_missing",
            _("There is nothing to read the card from"),
            remedy=_("Name the document with --file."),
        )
    reading = read_paper(house, *files)
    parts = reading.letter(told.parts)
    if told.as_json and not told.yes:
        letter = {name: parts[name] for name in sorted(parts) if name != "sheets"}
        emit({"registered": False, "read": reading.as_dict(), "letter": letter})
        return None
    if not told.as_json:
        show_reading(reading, told.parts)
    if told.yes:
        return parts
    if not sys.stdin.isatty():
        say(_("Nothing was registered. If the card is right, say the same again with --yes."))
        return None
    if not agreed(_("Register it so?")):
        say(_("Nothing was registered."))
        return None
    return parts


def show_reading(reading: Reading, given: Mapping[str, Any] | None = None) -> None:
    """Print the card with the place of each value; what was `given` stands instead of it."""
    for notice in reading.notices:
        warn(notice)
    rows = list(_rows(reading, given or {}))
    if reading.found.keys() <= {"kind"} and not given:
        say(_("Nothing of a card was found in the text."))
        return
    columns = (
        Column(_("Field"), whole=True),
        Column(_("Value")),
        Column(_("Line"), whole=True, right=True),
        Column(_("Words of the document")),
    )
    table(columns, rows)
    if "sender" in reading.found and not reading.known_sender and "sender" not in (given or {}):
        warn(_("The directory has no such correspondent: it will be added when you register."))
    if not reading.found.keys() >= {"number", "dated"}:
        warn(_("The document does not show both number and date: look at it yourself."))


def _rows(reading: Reading, given: Mapping[str, Any]) -> Iterator[tuple[object, ...]]:
    for name, title in NAMES.items():
        found = reading.found.get(name)
        option = _GIVEN_AS.get(name, name)
        if option in given:
            yield title, _shown(given[option]), "", _("given with the command")
        elif found is not None:
            value = reading.known_sender if name == "sender" else ""
            quote = found.place.quote or _("nothing else is printed")
            line = found.place.line if found.place.quote else ""
            yield title, value or _value(name, found), line, quote
    for each in reading.card.annexes:
        yield _.p("card", "Annex"), _annex(each), each.place.line, each.place.quote


def _value(name: str, found: Found) -> object:
    if name == "repeated":
        return _("yes")
    if name == "number":
        return found.value or NO_NUMBER
    if name == "kind":
        return found.value
    return _shown(found.value)


def _shown(value: Any) -> object:
    return shown_day(value) if hasattr(value, "isoformat") else str(value)


def _annex(found: Found) -> Message | str:
    annex = found.value
    if annex.sheets is None:
        return str(annex.title)
    sheets = _.n("{count} sheet", "{count} sheets", annex.sheets)
    return _("{title}: {sheets}", title=annex.title, sheets=sheets) if annex.title else sheets
