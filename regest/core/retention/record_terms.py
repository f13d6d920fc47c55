"""The term of a record, and of a position: by its file, or by what its file would be kept for."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlmodel import Session

from regest.core.base.messages import Message, _
from regest.core.base.rules import Rulebook
from regest.core.catalogue.tables import File, FilePlanEntry, Record
from regest.core.catalogue.vocabulary import class_row
from regest.core.retention.events import record_happened
from regest.core.retention.sentences import rule_sentences
from regest.core.retention.terms import FileTerm, permanent_floor, term_of
from regest.core.schedule.periods import Chosen
from regest.core.schedule.precedence import choose
from regest.core.schedule.reckoning import Dates, reckon, waits_for_event
from regest.core.schedule.schedule import candidates_for


@dataclass(frozen=True, kw_only=True, slots=True)
class PositionTerm:
    """What the schedule says of a position of the file plan today."""

    index: str
    title: str
    chosen: Chosen
    sentences: tuple[Message, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class RecordTerm:
    """How long a record is kept: `file` is its file's term, None while it is in none.

    `dates` are its own where the period counts from an event that stands on the record, else those
    of the file. It is destroyed with the whole file and never alone.
    """

    record_id: str
    index: str
    title: str
    chosen: Chosen
    dates: Dates
    file: FileTerm | None
    sentences: tuple[Message, ...]


def record_term(
    session: Session, record: Record, rules: Rulebook, on: dt.date
) -> RecordTerm | None:
    """Return the term of a record; None where neither file nor class names a period."""
    if record.file_id is None:
        return _of_class(session, record, rules, on)
    file = session.get_one(File, record.file_id)
    term = term_of(session, file, rules, on)
    if term is None:
        return None
    found = _own_dates(session, record, term.chosen, term.closing_year, on)
    dates, sentences = term.dates, term.sentences
    if found is not None:
        dates = found[0]
        rule = rule_sentences(term.chosen, permanent_floor(rules, on))
        sentences = (*rule, *found[1], _whole_file(term))
    return RecordTerm(
        record_id=record.id,
        index=file.index,
        title=file.title,
        chosen=term.chosen,
        dates=dates,
        file=term,
        sentences=sentences,
    )


def position_term(
    session: Session, index: str, rules: Rulebook, on: dt.date
) -> PositionTerm | None:
    """Return what the schedule says of a position on a day; None where it says nothing."""
    entry = session.get(FilePlanEntry, index)
    candidates = candidates_for(session, index, entry.retention, on) if entry is not None else []
    if entry is None or not candidates:
        return None
    chosen = choose(candidates)
    return PositionTerm(
        index=index,
        title=entry.title,
        chosen=chosen,
        sentences=rule_sentences(chosen, permanent_floor(rules, on)),
    )


def _of_class(session: Session, record: Record, rules: Rulebook, on: dt.date) -> RecordTerm | None:
    index = class_row(session, record.class_name).file_index
    position = position_term(session, index, rules, on) if index else None
    if position is None:
        return None
    why = _("The document is in no file yet; the term is that of its kind by the file plan.")
    found = _own_dates(session, record, position.chosen, None, on)
    dates, own = found if found is not None else (Dates(why_none=why), ())
    return RecordTerm(
        record_id=record.id,
        index=index,
        title=position.title,
        chosen=position.chosen,
        dates=dates,
        file=None,
        sentences=(*position.sentences, *own, why),
    )


def _own_dates(
    session: Session, record: Record, chosen: Chosen, closing_year: int | None, on: dt.date
) -> tuple[Dates, tuple[Message, ...]] | None:
    """Return the dates that a record's own event comes to, and what leads to them.

    None where the period counts from no event.
    """
    period = chosen.period
    if not waits_for_event(period):
        return None
    day = record_happened(session, record.id, period.trigger, on)
    if day is None:
        why = _("No date is reckoned for this document: the event has not happened (RET-3).")
        return Dates(why_none=why), (why,)
    dates = reckon(period, closing_year or day.year, day.year)
    return dates, (
        _("For this document it happened on {day}.", day=day),
        _(
            "By this event it is kept from {starts} to {ends}; earliest act: {act_from}.",
            starts=dates.starts,
            ends=dates.ends,
            act_from=dates.act_from,
        ),
    )


def _whole_file(term: FileTerm) -> Message:
    if term.dates.act_from is not None:
        return _(
            "A file is destroyed as a whole: the latest event of its documents counts, act from "
            "{act_from}.",
            act_from=term.dates.act_from,
        )
    return _("A file is destroyed as a whole: it is closed, and every event has happened, first.")
