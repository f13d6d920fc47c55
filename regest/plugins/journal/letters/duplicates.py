"""Is this letter registered already: looked up before a number is issued, in its transaction (DUP).

The caller holds the correspondent until the commit: of two equal letters one sees the other.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from regest.api import (
    Component,
    ComponentRole,
    ComponentText,
    PreparedFile,
    Problem,
    Reader,
    Record,
    RecordField,
    RecordParty,
    RecordState,
    Severity,
    visibility,
)
from regest.plugins.journal.words import CORRESPONDENT, INCOMING, _

_REPEATED = re.compile(r"\bПОВТОРНО\b")
_NOT_WORDS = re.compile(r"[\W_]+")


class Likeness(StrEnum):
    """Whether two papers say the same; unknown when one of them has no text to compare."""

    SAME = "same"
    DIFFERENT = "different"
    UNKNOWN = "unknown"


@dataclass(frozen=True, kw_only=True, slots=True)
class Suspect:
    """A letter before registration, by what its duplicates are told.

    `number` is the sender's in normalised form, None for «б/н»; `files` are the letter itself
    without its annexes.
    """

    sender_id: str
    number: str | None
    dated: dt.date | None
    heading: str
    files: tuple[PreparedFile, ...] = ()

    @property
    def hashes(self) -> frozenset[str]:
        """The SHA-256 of the letter's own files."""
        return frozenset(file.sha256 for file in self.files)

    @property
    def text(self) -> str:
        """The words of the letter in one form, empty when there is no text."""
        return folded(" ".join(file.text.text for file in self.files))

    @property
    def marked(self) -> bool:
        """Whether it bears «ПОВТОРНО» (DUP-4)."""
        return any(_REPEATED.search(file.text.text) for file in self.files)


@dataclass(frozen=True, slots=True)
class Original:
    """A registered letter with the suspect's key, how like it is, and whether the actor sees it."""

    record: Record
    likeness: Likeness
    visible: bool


def originals(
    session: Session, reader: Reader, suspect: Suspect, before: Record | None = None
) -> list[Original]:
    """Return the registered letters under the suspect's key, oldest first (DUP-1, DUP-2).

    Letters of any year count, annulled ones do not. `before` leaves out what was registered with
    that record or after it, for a request that is asked again.
    """
    found = [
        record
        for record in session.exec(_under_key(suspect)).all()
        if before is None or _age(record) < _age(before)
    ]
    if suspect.number is None:
        found = _without_number(session, suspect, found)
    seen = _visible(session, reader, found)
    return [
        Original(record, _likeness(session, suspect, record), record.id in seen) for record in found
    ]


def same_file(
    session: Session, reader: Reader, suspect: Suspect, known: Sequence[Original]
) -> list[Problem]:
    """Return warnings of letters under another key that hold the very same file (DUP-3)."""
    if not suspect.files:
        return []
    holding = (
        select(Component.record_id)
        .where(col(Component.sha256).in_(suspect.hashes), Component.role == ComponentRole.MAIN)
        .distinct()
    )
    wanted = (
        select(Record)
        .where(Record.class_name == INCOMING, Record.state != RecordState.ANNULLED)
        .where(col(Record.id).in_(holding), visibility.visible(reader))
        .where(col(Record.id).not_in([each.record.id for each in known]))
        .order_by(col(Record.registered_at), col(Record.number_order))
    )
    return [
        Problem(
            code="same_file",
            message=_(
                "The very same file is registered as {number} of {day}",
                number=record.number,
                day=record.registered_on,
            ),
            rule="DUP-3",
            severity=Severity.WARNING,
        )
        for record in session.exec(wanted)
    ]


def folded(text: str) -> str:
    """Return the words of `text` blind to case, ё, spaces and punctuation."""
    return _NOT_WORDS.sub(" ", text.casefold().replace("ё", "е")).strip()


def _under_key(suspect: Suspect) -> SelectOfScalar[Record]:
    sent = select(RecordParty.record_id).where(
        RecordParty.party_id == suspect.sender_id, RecordParty.role == CORRESPONDENT
    )
    exact = col(RecordField.exact)
    numbered = select(RecordField.record_id).where(
        RecordField.name == "foreign_number",
        exact.is_(None) if suspect.number is None else exact == suspect.number,
    )
    dated = col(Record.document_date)
    return (
        select(Record)
        .where(Record.class_name == INCOMING, Record.state != RecordState.ANNULLED)
        .where(dated.is_(None) if suspect.dated is None else dated == suspect.dated)
        .where(col(Record.id).in_(sent), col(Record.id).in_(numbered))
        .order_by(col(Record.registered_at), col(Record.number_order))
    )


def _age(record: Record) -> tuple[dt.datetime | None, str]:
    return record.registered_at, record.number_order


def _without_number(session: Session, suspect: Suspect, found: list[Record]) -> list[Record]:
    """Keep letters with the same file; failing that, those with the same heading (DUP-2)."""
    by_file = [record for record in found if suspect.hashes & _hashes(session, record)]
    heading = folded(suspect.heading)
    return by_file or [record for record in found if folded(record.heading) == heading]


def _likeness(session: Session, suspect: Suspect, record: Record) -> Likeness:
    if suspect.hashes & _hashes(session, record):
        return Likeness.SAME
    theirs = _text(session, record)
    if not suspect.text or not theirs:
        return Likeness.UNKNOWN
    return Likeness.SAME if suspect.text == theirs else Likeness.DIFFERENT


def _hashes(session: Session, record: Record) -> frozenset[str]:
    wanted = select(Component.sha256).where(
        Component.record_id == record.id, Component.role == ComponentRole.MAIN
    )
    return frozenset(session.exec(wanted))


def _text(session: Session, record: Record) -> str:
    wanted = (
        select(ComponentText.text)
        .join(Component, col(Component.id) == col(ComponentText.component_id))
        .where(Component.record_id == record.id, Component.role == ComponentRole.MAIN)
        .order_by(col(Component.position))
    )
    return folded(" ".join(session.exec(wanted)))


def _visible(session: Session, reader: Reader, records: Sequence[Record]) -> set[str]:
    ids = [record.id for record in records]
    wanted = select(Record.id).where(col(Record.id).in_(ids), visibility.visible(reader))
    return set(session.exec(wanted)) if ids else set()
