"""The form of an incoming letter: what its fields are called, and the letter that they make."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from regest.api import House, Message, UsageFault, parse_day, parse_moment
from regest.api.pages import Form
from regest.plugins.journal.choice import Choice
from regest.plugins.journal.letters.descriptions import Sheets
from regest.plugins.journal.words import LETTER, _

REQUIRED = ("sender", "subject")


class LetterForm(Form):
    """An incoming letter as it is typed; `do` is the button, `key` that of the sheet."""

    do: str = "save"
    key: str = ""
    main: str = ""
    sender: str = ""
    number: str = ""
    dated: str = ""
    subject: str = ""
    kind: str = ""
    received_at: str = ""
    delivery: str = ""
    sheets: str = ""
    annex_sheets: str = ""
    signed_by: str = ""
    answers: str = ""
    due_on: str = ""
    mark: str = ""
    mark_basis: str = ""
    copy_number: str = ""
    executor: str = ""
    reserved: str = ""
    after: str = ""
    choice: str = ""
    reason: str = ""

    def fields(self) -> dict[str, str]:
        """Return what a sheet keeps."""
        return {
            name: value for name, value in self.model_dump().items() if name not in {"do", "key"}
        }

    def letter(self, house: House) -> dict[str, Any]:
        """Return the parts of an `IncomingLetter`.

        Raises:
            UsageFault: something that nobody else can tell is missing, or cannot be read.
        """
        given = {name: value.strip() for name, value in self.fields().items() if name != "main"}
        _require(given)
        zone = house.deployment.zone
        received = given.pop("received_at")
        choice = given.pop("choice")
        counted = _counted(given.pop("sheets"), given.pop("annex_sheets"))
        days = {name: _day(given.pop(name)) for name in ("dated", "due_on")}
        return {
            **given,
            **days,
            "kind": given["kind"] or LETTER,
            "received_at": parse_moment(received, zone) if received else None,
            "sheets": counted,
            "choice": Choice(choice) if choice in tuple(Choice) else None,
        }


def labels() -> Mapping[str, Message]:
    """Return what each field is called."""
    return {
        "sender": _.p("field", "Correspondent"),
        "number": _.p("field", "Number of the correspondent"),
        "dated": _.p("field", "Date of the document"),
        "subject": _.p("field", "What it is about"),
        "kind": _.p("field", "Kind of document"),
        "received_at": _.p("field", "Received on and at"),
        "delivery": _.p("field", "Way of delivery"),
        "sheets": _.p("field", "Sheets (main)"),
        "annex_sheets": _.p("field", "Sheets (annexes)"),
        "signed_by": _.p("field", "Signed by"),
        "answers": _.p("field", "In reply to No. … of …"),
        "due_on": _.p("field", "Term named in the document"),
        "mark": _.p("field", "Mark of restricted access"),
        "mark_basis": _.p("field", "Basis of the mark"),
        "copy_number": _.p("field", "Copy No."),
        "executor": _.p("field", "Executor"),
        "reserved": _.p("field", "Reserved number"),
        "after": _.p("field", "Lettered number after"),
        "reason": _.p("field", "How it differs"),
    }


def _require(given: Mapping[str, str]) -> None:
    missing = [labels()[name] for name in REQUIRED if not given[name]]
    if missing:
        raise UsageFault(
            "field_missing",
            _("Not filled in: {fields}", fields="; ".join(str(each) for each in missing)),
            rule="REG-2",
            remedy=_("Fill it in from the paper; what was typed is kept."),
        )


def _counted(main: str, annexes: str) -> Sheets:
    return (
        Sheets(annexes=annexes)
        if annexes.isdecimal() and not main
        else Sheets.parse("/".join(filter(None, (main, annexes))))
    )


def _day(text: str) -> Any:
    return parse_day(text) if text else None
