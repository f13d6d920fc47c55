"""The card that a paper gives for its registration: what it says of itself, and where.

Nothing is registered by reading: a person sees the values with their places and confirms them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sqlmodel import Session

from regest.api import (
    Deployment,
    House,
    Message,
    PartyKind,
    arriving,
    components,
    directory,
    letter_card,
    letter_file,
    parties,
)
from regest.plugins.journal.letters.descriptions import Sheets
from regest.plugins.journal.words import NO_NUMBER, _

# What has the same name in cards and in letters, and the same form.
_SAME_IN_LETTERS = ("number", "dated", "kind", "due_on", "mark", "copy_number")
Found = letter_card.Found[Any]


@dataclass(frozen=True, slots=True)
class Reading:
    """A card, and the sender as the directory calls it (empty when it knows no such one).

    `notice` says what stood in the way of reading, if anything did.
    """

    card: letter_card.LetterCard
    known_sender: str = ""
    notices: tuple[Message, ...] = ()

    @property
    def found(self) -> Mapping[str, Found]:
        """Everything that was found, by its name in cards; annexes apart."""
        card = self.card
        values = {
            "sender": card.sender,
            "number": card.number,
            "dated": card.dated,
            "kind": card.kind,
            "heading": card.heading,
            "signed_by": card.signed_by,
            "executor": card.executor,
            "addressee": card.addressee,
            "due_on": card.due_on,
            "term": card.term,
            "reference": card.reference,
            "mark": card.mark,
            "copy_number": card.copy_number,
            "repeated": card.repeated,
        }
        return {name: found for name, found in values.items() if found is not None}

    def letter(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """Return the parts of an `IncomingLetter` that were read; those `given` win over them."""
        told = {name: getattr(self.card, name) for name in _SAME_IN_LETTERS}
        told["subject"] = self.card.heading
        parts = {name: found.value for name, found in told.items() if found is not None}
        if self.card.sender is not None:
            parts["sender"] = self.known_sender or self.card.sender.value
        if self.card.signed_by is not None:
            parts["signed_by"] = str(self.card.signed_by.value)
        # Without its day a reference is a guess, and would stand in the way of registering.
        if self.card.reference is not None and self.card.reference.value.day is not None:
            parts["answers"] = str(self.card.reference.value)
        counted: Sheets = given.get("sheets", Sheets())
        annexes = counted.annexes or str(self.card.annex_sheets or "")
        return {**parts, **given, "sheets": Sheets(counted.main, annexes)}

    def as_dict(self) -> dict[str, Any]:
        """Return everything with its place, for programs."""
        told: dict[str, Any] = {
            name: {"value": _plain(found.value), **_place(found)}
            for name, found in self.found.items()
        }
        if "sender" in told:
            told["sender"]["known"] = self.known_sender or None
        if told.get("number", {}).get("value") == "":
            told["number"]["value"] = NO_NUMBER
        told["annexes"] = [
            {
                "title": each.value.title,
                "sheets": each.value.sheets,
                "copies": each.value.copies,
                **_place(each),
            }
            for each in self.card.annexes
        ]
        told["annex_sheets"] = self.card.annex_sheets
        told["notices"] = [str(each) for each in self.notices]
        return told


def read_paper(house: House, *paths: Path) -> Reading:
    """Return the card of the paper among files, which is parsed in a child process.

    The paper is the first that is no signature, or what the first container holds.

    Raises:
        UsageFault: a file cannot be opened.
        Refusal: it is larger than the limit.
    """
    brought = [(path.name, components.read_file(path)) for path in paths]
    paper = arriving.sorted_out(brought)[0]
    outcome = letter_file.read_now(paper.content, paper.name, house.deployment.read_text)
    reading = read_text(house, outcome.text)
    told = [outcome.notice, *outcome.remarks]
    notices = [
        _("{name}: {notice}", name=paper.name, notice=notice)
        for notice in told
        if notice is not None
    ]
    return replace(reading, notices=tuple(notices))


def read_text(house: House, text: str) -> Reading:
    """Return the card that the text of a letter gives, its sender called as in the directory."""
    card = card_of(house.deployment, text)
    with house.read() as session:
        return Reading(card, _known(session, house, card))


def card_of(deployment: Deployment, text: str) -> letter_card.LetterCard:
    """Return the card of a letter to this association, which is never its sender."""
    own = deployment.settings.association
    names = [name for name in (own.name, own.short_name) if name]
    return letter_card.read_card(text, own_names=names)


def _known(session: Session, house: House, card: letter_card.LetterCard) -> str:
    """Return the one organisation of the directory that is called so in any of the spellings."""
    seen = directory.seen_parties(house.reader)
    for name in card.sender_names:
        found = parties.find_parties(session, name, PartyKind.ORGANISATION, among=seen)
        if len(found) == 1:
            return found[0].name
    return ""


def _plain(value: object) -> object:
    if isinstance(value, letter_card.Signature):
        return {"post": value.post, "name": value.name}
    if isinstance(value, letter_card.Contact):
        return {"name": value.name, "phone": value.phone}
    if isinstance(value, letter_card.Reference):
        return {"number": value.number, "date": value.day}
    return value


def _place(found: Found) -> dict[str, object]:
    return {"line": found.place.line, "quote": found.place.quote}
