"""Letters as the registrar describes them, before they are records; empty parts get defaults."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from regest.api import UsageFault
from regest.plugins.journal.choice import Choice
from regest.plugins.journal.words import LETTER, _


@dataclass(frozen=True, slots=True)
class Sheets:
    """How many sheets the main document and its annexes have; empty when nobody counted."""

    main: str = ""
    annexes: str = ""

    @classmethod
    def parse(cls, text: str) -> Sheets:
        """Read `3` or `3/2` (main document / annexes).

        Raises:
            UsageFault: `text` is nothing of the kind.
        """
        main, _slash, annexes = (part.strip() for part in text.partition("/"))
        if text and not (main.isdecimal() and (annexes.isdecimal() or "/" not in text)):
            raise UsageFault(
                "sheets_wrong",
                _("This is not a number of sheets: {value}", value=text),
                remedy=_("Write 3, or 3/2 for three sheets and two of annexes."),
            )
        return cls(main, annexes)

    def fields(self) -> Mapping[str, str]:
        """Return the typed fields that hold the numbers."""
        found = {"sheets": self.main, "annex_sheets": self.annexes}
        return {name: value for name, value in found.items() if value}


@dataclass(frozen=True, kw_only=True, slots=True)
class IncomingLetter:
    """An incoming letter: `answers` is the own letter it replies to, as a reference or «X от D».

    `received_at` is an aware moment, by default now. `due_on` is the day by which the letter itself
    asks for an answer (CTL-8). `choice` and `reason` answer a suspected duplicate.
    """

    sender: str
    subject: str
    number: str = ""
    dated: dt.date | None = None
    received_at: dt.datetime | None = None
    kind: str = LETTER
    delivery: str = ""
    sheets: Sheets = field(default_factory=Sheets)
    executor: str = ""
    answers: str = ""
    due_on: dt.date | None = None
    signed_by: str = ""
    copy_number: str = ""
    mark: str = ""
    mark_basis: str = ""
    choice: Choice | None = None
    reason: str = ""
    reserved: str = ""
    after: str = ""
    key: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class OutgoingLetter:
    """An outgoing letter: `case` is the index of its file, `dated` the day of signing (today).

    `lists` are names of lists of addressees, beside `addressees`. With `awaits_reply` or `reply_by`
    it is a request to all of them; `basis` refers to the decision that it rests on.
    """

    subject: str
    case: str
    signatory: str
    addressees: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()
    executor: str = ""
    dated: dt.date | None = None
    kind: str = LETTER
    sheets: Sheets = field(default_factory=Sheets)
    answers: str = ""
    awaits_reply: bool = False
    reply_by: dt.date | None = None
    basis: str = ""
    reserved: str = ""
    after: str = ""
    key: str = ""
