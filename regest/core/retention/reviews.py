"""What waits for a decision of people: reviews of the commission, «надобность миновала»."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlmodel import Session, col, select

from regest.core.base.errors import Refusal, UsageFault
from regest.core.base.messages import Message, _
from regest.core.base.rules import Rulebook
from regest.core.base.text import is_blank
from regest.core.catalogue.files import held_file, require_kept
from regest.core.catalogue.tables import File, OpenState, Record
from regest.core.catalogue.visibility import told_among
from regest.core.people.access import Reader
from regest.core.presets.shapes import RetentionKind
from regest.core.retention.appraisal import decisions_on, settled, unmoved
from regest.core.retention.events import note_event
from regest.core.retention.gate import close_gate
from regest.core.retention.tables import Appraisal, Outcome, RetentionEvent
from regest.core.retention.terms import FileTerm, terms_of
from regest.core.schedule.periods import NO_LONGER_NEEDED
from regest.core.store.work import Work

FLOOR = "retention.no_longer_needed_floor"
_CHUNK = 500


class ReviewStep(StrEnum):
    """What people have to do next: look through, move what is kept, say that nobody needs it."""

    REVIEW = "review"
    MOVE = "move"
    DECIDE = "decide"


@dataclass(frozen=True, kw_only=True, slots=True)
class Waiting:
    """A closed file that waits, since when, and the decision that stands, if any."""

    file: File
    term: FileTerm
    step: ReviewStep
    since: dt.date
    decision: Appraisal | None = None


def waiting(session: Session, rules: Rulebook, today: dt.date) -> list[Waiting]:
    """Return the closed files that wait for people, those that wait longest first."""
    closed = select(File).where(
        File.state == OpenState.CLOSED,
        col(File.disposed_on).is_(None),
        col(File.transferred_on).is_(None),
    )
    files = session.exec(closed.order_by(col(File.index), col(File.period))).all()
    terms = terms_of(session, files, rules, today)
    decisions = decisions_on(session, [file.id for file in files])
    kept = unmoved(session, [each for each in decisions.values() if _destroys(each)])
    floor = rules.whole(FLOOR, today)
    found = []
    for file in files:
        term = terms.get(file.id)
        if term is not None:
            decision = decisions.get(file.id)
            line = _next(term, decision, kept=file.id in kept, floor=floor, today=today)
            if line is not None:
                step, since = line
                found.append(
                    Waiting(file=file, term=term, step=step, since=since, decision=decision)
                )
    return sorted(found, key=lambda each: (each.since, each.file.index, each.file.period))


def needed_from(term: FileTerm, floor: int) -> dt.date | None:
    """Return the day since when «надобность миновала» may be said; None for another term."""
    period = term.chosen.period
    if period.kind is not RetentionKind.NO_LONGER_NEEDED or term.closing_year is None:
        return None
    years = max(floor, period.least_years)
    return dt.date(term.closing_year + years + 1, 1, 1)


def no_longer_needed(
    work: Work, rules: Rulebook, file_id: str, decided_on: dt.date, basis: str
) -> RetentionEvent:
    """Note that a named person decided that nobody needs a file any more (4.2).

    Raises:
        NotFound: there is no such file.
        UsageFault: nobody is named.
        Refusal: `other_term`, the file is not kept «до минования надобности»; `needed_still`, it
            is open, or was closed less than the least years ago; the day is to come.
    """
    close_gate(work)
    file = held_file(work, file_id)
    require_kept(file)
    if is_blank(basis):
        raise UsageFault(
            "basis_missing",
            _("It is not said who decided that the documents are needed no more"),
            rule="RET-3",
            remedy=_("Name the person, and the paper if there is one."),
        )
    rule = rules.in_force(FLOOR, work.today)
    term = terms_of(work.session, [file], rules, work.today).get(file.id)
    if term is None or term.chosen.period.kind is not RetentionKind.NO_LONGER_NEEDED:
        raise Refusal(
            "other_term",
            _(
                "File {index} ({period}) is not kept until no longer needed",
                index=file.index,
                period=file.period,
            ),
            rule="RET-3",
            remedy=_("Its card says how its term is reckoned."),
        )
    begins = needed_from(term, rules.whole(FLOOR, work.today))
    if begins is None or decided_on < begins:
        raise Refusal(
            "needed_still",
            _needed(file, begins),
            rule=rule.name,
            clause=rule.clause,
            remedy=_("Decide when the least term is over."),
        )
    return note_event(
        work, NO_LONGER_NEEDED, file_id=file.id, happened_on=decided_on, basis=basis.strip()
    )


def documents(session: Session, reader: Reader, file_id: str) -> Sequence[Record]:
    """Return the documents of a file under review that its reader is told of, by day and number.

    The commission is told of every document that bears no mark, of marked ones whoever sees them
    otherwise (10.3, ACC-2).
    """
    wanted = select(Record).where(Record.file_id == file_id, told_among(reader))
    order = (col(Record.registered_on), col(Record.number_order), col(Record.id))
    return session.exec(wanted.order_by(*order)).all()


def _needed(file: File, begins: dt.date | None) -> Message:
    if begins is None:
        return _("File {index} ({period}) is not closed", index=file.index, period=file.period)
    return _(
        "File {index} ({period}) is kept for the least term: until {day}",
        index=file.index,
        period=file.period,
        day=begins - dt.timedelta(days=1),
    )


def _next(
    term: FileTerm, decision: Appraisal | None, *, kept: bool, floor: int, today: dt.date
) -> tuple[ReviewStep, dt.date] | None:
    begins = term.dates.act_from
    if begins is None:
        since = needed_from(term, floor)
        return (ReviewStep.DECIDE, since) if since is not None and since <= today else None
    if begins > today:
        return None
    if decision is not None and _destroys(decision):
        return (ReviewStep.MOVE, decision.decided_on) if kept else None
    if settled(decision, today):
        return None
    until = decision.until_year if decision is not None else None
    if until is not None:
        return ReviewStep.REVIEW, dt.date(until + 1, 1, 1)
    return (ReviewStep.REVIEW, begins) if term.review else None


def _destroys(decision: Appraisal) -> bool:
    return decision.outcome is Outcome.DESTROY
