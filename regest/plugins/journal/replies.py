"""What a letter answers: the reference «На № … от …» and the letter behind it (LNK-1, LNK-2)."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from sqlmodel import Session, col, or_, select

from regest.api import (
    House,
    NotFound,
    Problem,
    Reader,
    Record,
    RecordState,
    Refusal,
    Severity,
    normalise_number,
    parse_day,
    references,
    spoken,
    views,
    visibility,
)
from regest.plugins.journal.words import INCOMING, NO_NUMBER, OUTGOING, _

_QUOTED = re.compile(
    r"(?:на\s+)?(?:№|no?\.?\s)?\s*(?P<number>\S.*?)\s+от\s+(?P<day>\S.*)", re.IGNORECASE
)
_SIGN = re.compile(r"^(?:№|No?\.?(?=[\s\d]))\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reply:
    """The letter that is answered, if it is known, and the line that says so on the paper."""

    line: str = ""
    record: Record | None = None
    warnings: tuple[Problem, ...] = ()

    @property
    def fields(self) -> dict[str, str]:
        """The typed field that keeps the line."""
        return {"reference": self.line} if self.line else {}


def to_request(session: Session, house: House, answers: str) -> Reply:
    """Return what an outgoing letter answers: an incoming one, named by a reference (LNK-1).

    Raises:
        NotFound: there is no such incoming letter.
    """
    if not answers.strip():
        return Reply()
    record = _letter(session, house.reader, answers.strip(), INCOMING)
    number = views.record_view(session, record).fields.get("foreign_number", NO_NUMBER)
    return Reply(_line(house, number, record.document_date), record)


def to_own_letter(session: Session, house: House, answers: str) -> Reply:
    """Return what an incoming letter answers: a reference to an own letter, or a quoted «X от D».

    A quoted number and date that no own letter has are kept as they are, with a warning (LNK-2).

    Raises:
        NotFound: a plain reference names no outgoing letter.
        UsageFault: the quoted date is no date.
    """
    quoted = _QUOTED.fullmatch(answers.strip())
    if not answers.strip():
        return Reply()
    if quoted is None:
        record = _letter(session, house.reader, answers.strip(), OUTGOING)
        return Reply(_line(house, record.number, record.registered_on), record)
    day = parse_day(quoted["day"])
    line = _line(house, quoted["number"], day)
    found = _sent(session, house.reader, quoted["number"], day)
    if found is not None:
        return Reply(line, found)
    warning = Problem(
        code="own_letter_unknown",
        message=_(
            "There is no own letter {number} of {day}: the reference is kept without a link",
            number=quoted["number"],
            day=day,
        ),
        rule="LNK-2",
        severity=Severity.WARNING,
    )
    return Reply(line, None, (warning,))


def _sent(session: Session, reader: Reader, number: str, day: dt.date) -> Record | None:
    wanted = (
        select(Record)
        .where(Record.class_name == OUTGOING, Record.number_match == normalise_number(number))
        .where(Record.state != RecordState.ANNULLED, visibility.visible(reader))
        .where(or_(col(Record.document_date) == day, col(Record.registered_on) == day))
        .order_by(col(Record.registered_at), col(Record.id))
    )
    return session.exec(wanted).first()


def _letter(session: Session, reader: Reader, reference: str, class_name: str) -> Record:
    """Return the letter of this class that is meant; `12` need not say which journal it is in."""
    try:
        record = references.find_record(session, reader, f"{class_name}:{reference}")
    except NotFound:
        record = references.find_record(session, reader, reference)
    if record.class_name != class_name or record.state is RecordState.ANNULLED:
        raise Refusal(
            "answer_wrong",
            _(
                "{number} cannot be answered by this letter: incoming letters are answered by "
                "outgoing ones and the other way round, annulled ones not at all",
                number=record.number or record.id,
            ),
            rule="LNK-1",
            remedy=_("Name the letter that is answered."),
        )
    return record


def _line(house: House, number: str, day: dt.date | None) -> str:
    """Return the line in the language of the association's papers."""
    bare = _SIGN.sub("", number.strip())
    unnumbered = normalise_number(bare) is None
    with spoken(house.deployment.settings.association.language):
        if day is None:
            return str(
                _("In reply to an undated letter without a number")
                if unnumbered
                else _("In reply to No. {number}, undated", number=bare)
            )
        if unnumbered:
            return str(_("In reply to a letter without a number of {day}", day=day))
        return str(_("In reply to No. {number} of {day}", number=bare, day=day))
