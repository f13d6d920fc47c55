"""What is due: every closed file whose period is over, and what has to be done with it (§4).

Nothing is forgotten: a file stays in the list until it is destroyed, transferred, or kept longer by
a decision. A hold is told beside what is due, for it forbids destruction and transfer while it
stands; whatever else stands in the way of an act is told by the acts themselves.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from sqlmodel import Session, col, select

from regest.core.base.rules import Rulebook
from regest.core.catalogue.tables import File, OpenState
from regest.core.retention.appraisal import decisions_on, leaves_on
from regest.core.retention.events import CHUNK
from regest.core.retention.holds import holds_of
from regest.core.retention.tables import Appraisal, Hold, Outcome
from regest.core.retention.terms import FileTerm, terms_of


class Need(StrEnum):
    """What has to be done with a file."""

    DESTROY = "destroy"
    REVIEW = "review"
    DECIDE = "decide"
    TRANSFER = "transfer"


@dataclass(frozen=True, kw_only=True, slots=True)
class DueFile:
    """A file that something is to be done with since a day; `term` says why.

    `decision` is the commission's, where there is one; `hold` is the first that covers the file.
    """

    term: FileTerm
    need: Need
    since: dt.date
    decision: Appraisal | None = None
    hold: Hold | None = None

    @property
    def forbidden(self) -> bool:
        """Whether a hold keeps what is due from being done (HLD-1)."""
        return self.hold is not None and self.need in {Need.DESTROY, Need.TRANSFER}


@dataclass(frozen=True, kw_only=True, slots=True)
class DueFilter:
    """Which of the due files are wanted: by year of closing, need and section of the index."""

    year: int | None = None
    need: Need | None = None
    section: str = ""

    def takes(self, due: DueFile) -> bool:
        """Say whether a file is among those wanted."""
        return (
            self.year in {None, due.term.closing_year}
            and self.need in {None, due.need}
            and due.term.index.startswith(self.section)
        )


def due_files(session: Session, rules: Rulebook, today: dt.date) -> list[DueFile]:
    """Return all that is due on a day, by index and period; linear in the number of files."""
    found = [
        due for chunk in closed_files(session) for due in _due_of(session, rules, chunk, today)
    ]
    return sorted(found, key=lambda each: (each.term.index, each.term.period, each.need))


def coming_files(
    session: Session, rules: Rulebook, today: dt.date, until: dt.date
) -> list[DueFile]:
    """Return what will become due after `today` and not later than `until`, by day.

    That is what the files and decisions of today come to: events yet to happen are not known.
    """
    later = due_files(session, rules, until)
    found = [each for each in later if each.since > today]
    return sorted(found, key=lambda each: (each.since, each.term.index, each.term.period))


def closed_files(session: Session) -> Iterator[Sequence[File]]:
    """Yield closed files that are neither destroyed nor transferred, so many at a time."""
    last = ""
    while True:
        wanted = (
            select(File)
            .where(
                File.id > last,
                File.state == OpenState.CLOSED,
                col(File.disposed_on).is_(None),
                col(File.transferred_on).is_(None),
            )
            .order_by(col(File.id))
            .limit(CHUNK)
        )
        chunk = session.exec(wanted).all()
        if not chunk:
            return
        yield chunk
        last = chunk[-1].id


def need_of(term: FileTerm, decision: Appraisal | None, today: dt.date) -> DueFile | None:
    """Return what is due for one file, given the commission's decision on it, or None."""
    transfer = leaves_on(term, decision)
    if transfer is not None and transfer <= today:
        return DueFile(term=term, need=Need.TRANSFER, since=transfer, decision=decision)
    if decision is not None and decision.outcome is Outcome.PERMANENT:
        return None
    if term.dates.act_from is None:
        return _decide(term, decision, today)
    if term.dates.act_from > today:
        return None
    if not term.review and decision is None:
        return DueFile(term=term, need=Need.DESTROY, since=term.dates.act_from)
    return _reviewed(term, decision, today)


def _reviewed(term: FileTerm, decision: Appraisal | None, today: dt.date) -> DueFile | None:
    since = term.dates.act_from or today
    if decision is None:
        return DueFile(term=term, need=Need.REVIEW, since=since)
    if decision.outcome is Outcome.DESTROY:
        since = max(since, decision.decided_on)
        return DueFile(term=term, need=Need.DESTROY, since=since, decision=decision)
    again = dt.date((decision.until_year or today.year) + 1, 1, 1)
    if again > today:
        return None
    return DueFile(term=term, need=Need.REVIEW, since=max(since, again), decision=decision)


def _decide(term: FileTerm, decision: Appraisal | None, today: dt.date) -> DueFile | None:
    """A file kept until needed no more waits for somebody to say so, once its least years pass."""
    since = term.decide_from
    if since is None or since > today:
        return None
    return DueFile(term=term, need=Need.DECIDE, since=since, decision=decision)


def _due_of(
    session: Session, rules: Rulebook, files: Sequence[File], today: dt.date
) -> Iterator[DueFile]:
    terms = terms_of(session, files, rules, today)
    decisions = decisions_on(session, list(terms))
    found = {
        file_id: due
        for file_id, term in terms.items()
        if (due := need_of(term, decisions.get(file_id), today)) is not None
    }
    held = holds_of(session, list(found), today)
    for file_id, due in found.items():
        yield replace(due, hold=held[file_id][0]) if file_id in held else due
