"""Terms of files, records and positions as screens and programs get them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from regest.core.base.messages import Message, _
from regest.core.retention.due import DueFile, Need
from regest.core.retention.holds import REASONS
from regest.core.retention.record_terms import PositionTerm, RecordTerm
from regest.core.retention.tables import Hold
from regest.core.retention.terms import FileTerm
from regest.core.schedule.periods import Authority, Candidate, Chosen
from regest.core.schedule.reckoning import Dates
from regest.core.schedule.wording import cited, period_words

NEEDS: Mapping[Need, Message] = {
    Need.DESTROY: _.p("what is due", "Destroy"),
    Need.REVIEW: _.p("what is due", "Review by the commission"),
    Need.DECIDE: _.p("what is due", "Decide whether it is needed"),
    Need.TRANSFER: _.p("what is due", "Transfer to the archive"),
}


def need_words(due: DueFile) -> Message:
    """Return what has to be done with a file, or since when and why a hold forbids it (HLD-1)."""
    if due.hold is None or not due.forbidden:
        return NEEDS[due.need]
    day, reason = due.hold.set_on, REASONS[due.hold.reason]
    if due.need is Need.TRANSFER:
        return _("Do not transfer: under a hold since {day} ({reason})", day=day, reason=reason)
    return _("Do not destroy: under a hold since {day} ({reason})", day=day, reason=reason)


def term_words(chosen: Chosen) -> Message:
    """Return period and source as the file plan and acts say them: «5 лет ЭПК, ст. 70 …»."""
    period = period_words(chosen.period)
    if chosen.candidate.authority is Authority.LOCAL and not chosen.candidate.article:
        return period
    return _("{period}, {source}", period=period, source=cited(chosen.candidate))


def file_plain(term: FileTerm) -> dict[str, Any]:
    """Return a file's term for programs."""
    return {
        "file": term.file_id,
        "index": term.index,
        "period": term.period,
        "title": term.title,
        "closing_year": term.closing_year,
        "action": term.action.value,
        "transfer_from": _day(term.transfer_from),
        **_common(term.chosen, term.dates, term.sentences),
    }


def record_plain(term: RecordTerm) -> dict[str, Any]:
    """Return a record's term for programs."""
    return {
        "record": term.record_id,
        "file": term.file.file_id if term.file is not None else None,
        "index": term.index,
        "title": term.title,
        **_common(term.chosen, term.dates, term.sentences),
    }


def position_plain(term: PositionTerm) -> dict[str, Any]:
    """Return what is said of a position for programs."""
    return {
        "index": term.index,
        "title": term.title,
        **_common(term.chosen, Dates(), term.sentences),
    }


def due_plain(due: DueFile) -> dict[str, Any]:
    """Return a due file for programs."""
    return {
        "need": due.need.value,
        "since": due.since.isoformat(),
        "decision": due.decision.outcome.value if due.decision is not None else None,
        "hold": _hold_plain(due.hold) if due.hold is not None else None,
        **file_plain(due.term),
    }


def _hold_plain(hold: Hold) -> dict[str, Any]:
    return {"id": hold.id, "since": hold.set_on.isoformat(), "reason": hold.reason.value}


def candidate_plain(candidate: Candidate) -> dict[str, Any]:
    """Return what one authority says, for programs."""
    return {**candidate.as_dict(), "words": str(period_words(candidate.period))}


def _common(chosen: Chosen, dates: Dates, sentences: Sequence[Message]) -> dict[str, Any]:
    return {
        "term": str(term_words(chosen)),
        "chosen": candidate_plain(chosen.candidate),
        "review": chosen.review,
        "candidates": [candidate_plain(each) for each in chosen.candidates],
        "starts": _day(dates.starts),
        "ends": _day(dates.ends),
        "act_from": _day(dates.act_from),
        "why": [str(each) for each in sentences],
    }


def _day(day: dt.date | None) -> str | None:
    return day.isoformat() if day is not None else None
