"""Where a value of a proposed card was read, and how a person is told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from regest.api import Message
from regest.plugins.journal.words import _


class Where(StrEnum):
    """The part of a message, or the kind of file, that a value was read in."""

    SENDER = "sender"
    ADDRESS = "address"
    SUBJECT = "subject"
    DATE = "date"
    RECEIVED = "received"
    BODY = "body"
    FILE = "file"
    GIVEN = "given"
    CERTIFICATE = "certificate"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value was read: a part of the message, or a line (from 1) of its body or a file."""

    where: Where
    file: str = ""
    line: int = 0
    quote: str = ""

    @classmethod
    def of(cls, kept: Mapping[str, str | int]) -> Place:
        """Return the place as it was kept in the database."""
        return cls(
            Where(str(kept["where"])),
            str(kept["file"]),
            int(kept["line"]),
            str(kept["quote"]),
        )

    def as_dict(self) -> dict[str, str | int]:
        """Return the place as it may be kept: half characters of broken text are left out."""
        return {
            "where": self.where.value,
            "file": self.file.encode("utf-8", "ignore").decode(),
            "line": self.line,
            "quote": self.quote.encode("utf-8", "ignore").decode().replace("\0", ""),
        }

    @property
    def told(self) -> Message:
        """The place in words."""
        if self.where is Where.FILE:
            return _("line {line} of the attachment {file}", line=self.line, file=self.file)
        if self.where is Where.BODY:
            return _("line {line} of the message", line=self.line)
        return _WORDS[self.where]


_WORDS = {
    Where.SENDER: _("the sender of the message"),
    Where.ADDRESS: _("the sender's address, by the directory"),
    Where.SUBJECT: _("the subject of the message"),
    Where.DATE: _("the date of the message"),
    Where.RECEIVED: _("the mark of the mail server"),
    Where.GIVEN: _("as it was sent from here"),
    Where.CERTIFICATE: _("from the certificate of the signature"),
}
