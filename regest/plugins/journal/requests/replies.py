"""What a letter answers: the reference «На № … от …» and the letter behind it (LNK-1, LNK-2)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, or_, select

from regest.api import (
    House,
    Message,
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
from regest.plugins.journal.words import ANSWERS, INCOMING, NO_NUMBER, OUTGOING, _

_QUOTED = re.compile(
    r"(?:на\s+)?(?:№|no?\.?\s)?\s*(?P<number>\S.*?)\s+от\s+(?P<day>\S.*)", re.IGNORECASE
)
# What a letterhead prints to be filled in, left as it was: «На № ____ от ____».
_BLANK = re.compile(
    r"(?:на\s*)?(?:№|no?\b\.?)?[\s_.…–—-]*(?:от[\s_.…–—-]*(?:г\.?)?)?", re.IGNORECASE
)
_UNFILLED = re.compile(r"[\s_.…–—-]*(?:г\.?)?")
_UNSENT = frozenset({RecordState.DRAFT, RecordState.ANNULLED})
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

    @property
    def links(self) -> tuple[tuple[str, str], ...]:
        """The link «Ответ на» to the letter that is answered."""
        return ((ANSWERS, self.record.id),) if self.record is not None else ()


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

    A quoted number and date that no own letter has, or more than one, are kept as they are, with a
    warning and without a link (LNK-2). A reference that nobody filled in is none.

    Raises:
        NotFound: a plain reference names no outgoing letter.
        UsageFault: the quoted date is no date.
    """
    quoted = _QUOTED.fullmatch(answers.strip())
    if _BLANK.fullmatch(answers.strip()) or (quoted and _UNFILLED.fullmatch(quoted["number"])):
        return Reply()
    if quoted is None:
        record = _letter(session, house.reader, answers.strip(), OUTGOING)
        return Reply(_line(house, record.number, record.registered_on), record)
    number = quoted["number"]
    if _UNFILLED.fullmatch(quoted["day"]):
        told = _("Without its date an own letter {number} is not looked for", number=number)
        return Reply(_line(house, number, None), None, (_unlinked("own_letter_undated", told),))
    day = parse_day(quoted["day"])
    line = _line(house, number, day)
    found = _sent(session, house.reader, number, day)
    if len(found) == 1:
        return Reply(line, found[0])
    if found:
        told = _(
            "Several own letters are {number} of {day}: the reference is kept without a link",
            number=number,
            day=day,
        )
        return Reply(line, None, (_unlinked("own_letter_ambiguous", told),))
    told = _(
        "There is no own letter {number} of {day}: the reference is kept without a link",
        number=number,
        day=day,
    )
    return Reply(line, None, (_unlinked("own_letter_unknown", told),))


def _unlinked(code: str, message: Message) -> Problem:
    remedy = _("If you know the letter, link them: regest record link.")
    return Problem(
        code=code, message=message, rule="LNK-2", severity=Severity.WARNING, remedy=remedy
    )


def _sent(session: Session, reader: Reader, number: str, day: dt.date) -> Sequence[Record]:
    wanted = (
        select(Record)
        .where(Record.class_name == OUTGOING, Record.number_match == normalise_number(number))
        .where(col(Record.state).not_in((RecordState.ANNULLED, RecordState.DRAFT)))
        .where(visibility.visible(reader))
        .where(or_(col(Record.document_date) == day, col(Record.registered_on) == day))
        .order_by(col(Record.registered_at), col(Record.id))
    )
    return session.exec(wanted).all()


def _letter(session: Session, reader: Reader, reference: str, class_name: str) -> Record:
    """Return the letter of this class that is meant; `12` need not say which journal it is in."""
    try:
        record = references.find_record(session, reader, f"{class_name}:{reference}")
    except NotFound:
        record = references.find_record(session, reader, reference)
    if record.class_name != class_name or record.state in _UNSENT:
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


def bare_number(number: str) -> str:
    """Return a sender's number without the sign «№» before it."""
    return _SIGN.sub("", number.strip())


def _line(house: House, number: str, day: dt.date | None) -> str:
    """Return the line in the language of the association's papers."""
    bare = bare_number(number)
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
