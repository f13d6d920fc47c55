"""The card of a letter that came as a message, each value with the place it was read in."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from dataclasses import replace
from typing import TypeVar

from sqlmodel import Session, col, func, select

from regest.api import (
    House,
    Party,
    PartyKind,
    letter_card,
    local_day,
    mail,
    parties,
    spoken,
)
from regest.plugins.journal.intake.mail.parts import Candidate, Parts
from regest.plugins.journal.intake.places import Place, Where
from regest.plugins.journal.intake.proposals import Proposed
from regest.plugins.journal.tables.proposals import ProposalSource
from regest.plugins.journal.words import LETTER, POST, _

T = TypeVar("T")

_PREFIXES = re.compile(r"^(?:(?:re|fwd?|на|отв|пересл?)(?:\[\d+\])?:\s*)+", re.IGNORECASE)
_UNNAMED_LENGTH = 250
# What a paper came under that came alone.
_NOTHING = mail.Mail("", "", (), "", None, "", ())
# More was misread.
_MANY_SHEETS = 10_000


def propose(house: House, session: Session, parts: Parts, original: str) -> Proposed:
    """Return a message taken apart as a letter to be registered; `original` is its SHA-256."""
    if parts.main is None:
        return _unread(house, parts, original)
    if parts.message is None:
        proposed = _MailCard(house, session, _NOTHING, parts.main).proposed(parts, original)
        return replace(proposed, source=ProposalSource.FILE, delivery=POST, key=original)
    return _MailCard(house, session, parts.message, parts.main).proposed(parts, original)


class _MailCard:
    """Reads what a message says of itself and what the letter in it says."""

    def __init__(self, house: House, session: Session, outer: mail.Mail, main: Candidate) -> None:
        self.house = house
        self.session = session
        self.outer = outer
        self.main = main
        self.card = main.card
        # A letter that was forwarded has headers of its own; a paper has those it came under.
        self.message = main.message or main.envelope or outer
        self.places: dict[str, Place] = {}

    def proposed(self, parts: Parts, original: str) -> Proposed:
        """Return the letter as it is offered for registration."""
        card = self.card
        number = self._value("number", card.number)
        # Without its day a reference is a guess, and would stand in the way of registering.
        dated_reference = card.reference and card.reference.value.day and card.reference
        answers = self._value("answers", dated_reference or None)
        sheets = card.annex_sheets or 0
        counted = 0 < sheets < _MANY_SHEETS
        if counted:
            self._value("annex_sheets", card.annexes[0])
        return Proposed(
            source=ProposalSource.E_MAIL,
            sender=self._sender(),
            sender_address=self.message.sender_address,
            subject=self._subject(),
            number=number or "",
            dated=self._dated(),
            received_at=self._received(),
            kind=self._value("kind", card.kind) or LETTER,
            answers=str(answers or ""),
            due_on=self._value("due_on", card.due_on),
            signed_by=str(self._value("signed_by", card.signed_by) or ""),
            copy_number=self._value("copy_number", card.copy_number) or "",
            mark=self._value("mark", card.mark) or "",
            annex_sheets=str(sheets) if counted else "",
            files=parts.files,
            found=self.places,
            note=self._note(),
            key=_identity(self.outer),
            original=original,
        )

    def _value(self, name: str, found: letter_card.Found[T] | None) -> T | None:
        """Return what the letter says, and remember where."""
        if found is None:
            return None
        # Of a letter that came with nothing around it no file need be named.
        alone = self.message is _NOTHING or self.main.message is self.outer
        where, file = (Where.BODY, "") if alone else (Where.FILE, self.main.file.name)
        self.places[name] = Place(where, file, found.place.line, found.place.quote)
        return found.value

    def _sender(self) -> str:
        """Return who sent it: by the letterhead if the directory knows it, else by the address."""
        for name in self.card.sender_names:
            if (known := self._known(name)) is not None:
                self._value("sender", self.card.sender)
                return known
        by_address = self._by_address()
        if by_address is not None:
            self.places["sender"] = Place(Where.ADDRESS, quote=self.message.sender_address)
            return by_address
        written = self.message.sender_name
        known = self._known(written) if written else None
        if known is None and self.card.sender is not None:
            return self._value("sender", self.card.sender) or ""
        if self.message is not _NOTHING:
            shown = f"{written} <{self.message.sender_address}>".strip()
            self.places["sender"] = Place(Where.SENDER, quote=shown)
        return known or written or self.message.sender_address

    def _known(self, name: str) -> str | None:
        found = parties.find_parties(self.session, name, PartyKind.ORGANISATION)
        return found[0].name if len(found) == 1 else None

    def _by_address(self) -> str | None:
        """Return the one organisation that has the address."""
        address = self.message.sender_address.casefold()
        if not address:
            return None
        wanted = select(Party).where(
            func.lower(Party.email) == address,
            Party.kind == PartyKind.ORGANISATION,
            col(Party.merged_into).is_(None),
        )
        found = self.session.exec(wanted.limit(2)).all()
        return found[0].name if len(found) == 1 else None

    def _subject(self) -> str:
        told = self._value("subject", self.card.heading)
        if told:
            return told
        subject = _PREFIXES.sub("", self.message.subject).strip()
        if subject:
            self.places["subject"] = Place(Where.SUBJECT, quote=self.message.subject)
        return subject or self.main.file.name[:_UNNAMED_LENGTH]

    def _dated(self) -> dt.date | None:
        """Return the letter's own date; that of the message when the message is the letter."""
        told = self._value("dated", self.card.dated)
        if told is not None or self.main.message is None or self.message.date is None:
            return told
        self.places["dated"] = Place(Where.DATE, quote=self.message.date.isoformat())
        return local_day(self.message.date, self.house.deployment.zone)

    def _received(self) -> dt.datetime | None:
        """Return when our server took the message, else when its sender says it was sent."""
        moment = self.outer.received or self.outer.date
        if moment is not None:
            where = Where.RECEIVED if self.outer.received is not None else Where.DATE
            self.places["received_at"] = Place(where, quote=moment.isoformat())
        return moment

    def _note(self) -> str:
        """Tell, in the language of the papers, of what a person has to look at."""
        with spoken(self.house.deployment.settings.association.language):
            if not self.main.file.text.text:
                return str(
                    _("The letter has no text that could be read: {name}", name=self.main.file.name)
                )
        return ""


def _unread(house: House, parts: Parts, original: str) -> Proposed:
    file = parts.files[0]
    with spoken(house.deployment.settings.association.language):
        note = str(_("The message cannot be read: {reason}", reason=parts.reason))
    return Proposed(
        source=ProposalSource.E_MAIL,
        sender="",
        subject=file.name[:_UNNAMED_LENGTH],
        files=parts.files,
        note=note,
        key=original,
        original=original,
    )


def _identity(message: mail.Mail) -> str:
    """Return what the same message has however often and by whatever way it comes.

    Its id alone would not do: programs that give every letter the same one would lose letters.
    """
    told = (message.message_id, message.sender_address, message.subject, str(message.date))
    digest = hashlib.sha256("\0".join((*told, message.body)).encode("utf-8", "replace"))
    for each in message.attachments:
        digest.update(hashlib.sha256(each.content).digest())
    return digest.hexdigest()
