"""The registration card read out of a letter's text, each value with the place it came from.

Everything is a proposal for a person to see and to correct; nothing is registered by it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from regest.core.documents import (
    letter_addressee,
    letter_annexes,
    letter_heading,
    letter_marks,
    letter_number,
    letter_sender,
    letter_signature,
    letter_terms,
)
from regest.core.documents.letter_lines import Letter, rows_of
from regest.core.documents.letter_mail import MailHead, letters_in
from regest.core.documents.letter_values import (
    Annex,
    Contact,
    Found,
    Place,
    Reference,
    Signature,
)
from regest.core.documents.paper_title import usual_forms

__all__ = [
    "Annex",
    "Contact",
    "Found",
    "LetterCard",
    "Place",
    "Reference",
    "Signature",
    "read_card",
]


@dataclass(frozen=True, slots=True)
class LetterCard:
    """What a letter says of itself; None for what it does not say.

    `number` is as the sender wrote it, empty for «б/н». `sender_names` are the spellings of the
    sender to look for in a directory, `sender` first. `term` is one without a day: «в течение
    10 дней».
    """

    sender: Found[str] | None = None
    sender_names: tuple[str, ...] = ()
    number: Found[str] | None = None
    dated: Found[dt.date] | None = None
    kind: Found[str] | None = None
    heading: Found[str] | None = None
    signed_by: Found[Signature] | None = None
    executor: Found[Contact] | None = None
    addressee: Found[str] | None = None
    due_on: Found[dt.date] | None = None
    term: Found[str] | None = None
    annexes: tuple[Found[Annex], ...] = ()
    reference: Found[Reference] | None = None
    mark: Found[str] | None = None
    copy_number: Found[str] | None = None
    repeated: Found[bool] | None = None

    @property
    def due_quote(self) -> str:
        """The words that ask for something by a day; empty when none do."""
        return self.due_on.place.quote if self.due_on else ""

    @property
    def annex_sheets(self) -> int | None:
        """The sheets of all annexes together, when they are told of each."""
        counts = [each.value.sheets for each in self.annexes]
        return sum(filter(None, counts)) if counts and None not in counts else None

    def told(self) -> int:
        """Return how many of the values that make a letter official it says."""
        values = (self.number, self.dated, self.addressee, self.signed_by, self.sender)
        return sum(value is not None for value in values)


def read_card(text: str, *, own_names: Sequence[str] = ()) -> LetterCard:
    """Return what a letter says of itself. Never raises; takes time in proportion to the text.

    `own_names` are the names of whoever got the letter: they are never the sender. Of an e-mail
    with enclosed files the letter that says most is read, and its envelope fills the rest.
    """
    best = LetterCard()
    for head, body, line in letters_in(text):
        card = _card(body, line, own_names)
        if best.kind is None or card.told() > best.told():
            best = card if best.kind is None else _with_rest(card, best)
        best = _with_envelope(best, head)
    return best


def _card(text: str, first_line: int, own_names: Sequence[str]) -> LetterCard:
    letter = Letter(rows_of(text, first_line))
    numbers = letter_number.registration(letter)
    reference = letter_number.reference(letter)
    mark, copy = letter_marks.mark(letter), letter_marks.copy_number(letter)
    repeated = letter_marks.repeated(letter)
    used = letter_number.lines_of((numbers.number, numbers.dated, reference, mark))
    used |= letter_number.stamped(letter.head)
    heading = letter_heading.heading(letter, used)
    kind = letter_heading.kind(letter, used)
    named = letter_sender.sender(
        letter, own_names, used | letter_number.lines_of((heading,)), usual_forms(text)
    )
    dated = numbers.dated.value if numbers.dated else None
    signed = letter_signature.signature(letter.body)
    return LetterCard(
        sender=Found(named.value.name, named.place) if named else None,
        sender_names=named.value.spellings if named else (),
        number=numbers.number,
        dated=numbers.dated,
        kind=kind,
        heading=heading or letter_heading.title(kind, text),
        signed_by=signed,
        executor=letter_signature.executor(letter, signed),
        addressee=letter_addressee.addressee(letter, used),
        due_on=letter_terms.due_on(letter.body, dated),
        term=letter_terms.term_in_days(letter.body),
        annexes=letter_annexes.annexes(letter.body),
        reference=reference,
        mark=mark,
        copy_number=copy,
        repeated=repeated,
    )


def _with_rest(card: LetterCard, other: LetterCard) -> LetterCard:
    """Return `card` with the sender of the message that it was enclosed in, if it has none."""
    if card.sender is not None:
        return card
    return replace(card, sender=other.sender, sender_names=other.sender_names)


def _with_envelope(card: LetterCard, head: MailHead) -> LetterCard:
    """Return `card` with what the headers of its message say and it does not itself."""
    changes: dict[str, Any] = {}
    if card.sender is None and head.sender is not None:
        changes |= {"sender": head.sender, "sender_names": (head.sender.value,)}
    if card.dated is None and head.dated is not None:
        changes["dated"] = head.dated
    if head.subject is not None and (card.heading is None or card.number is None):
        changes["heading"] = card.heading if _official(card.heading) else head.subject
    return replace(card, **changes) if changes else card


def _official(heading: Found[str] | None) -> bool:
    return heading is not None and heading.value.startswith(("О ", "Об ", "Обо "))
