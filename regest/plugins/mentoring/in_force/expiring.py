"""Mentors whose certificate of conformity ends soon while their pairs work: the chair is warned.

A warning is no doubt: the pair works on, and no list looks for another mentor yet (PAR-4).
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.api import (
    House,
    Party,
    Reader,
    Task,
    TaskContext,
    Work,
    control,
    rosters,
    spoken,
    tasks,
)
from regest.plugins.mentoring.in_force.chair import task_to_chair
from regest.plugins.mentoring.in_force.pairs import seen_by
from regest.plugins.mentoring.tables.pairs import MentoringPair, MentoringWarning, PairState
from regest.plugins.mentoring.words import CERTIFIED, _


@dataclass(frozen=True, slots=True)
class Expiring:
    """A mentor with pairs that work, and the last day of the certificate."""

    mentor: Party
    ends_on: dt.date
    pairs: tuple[MentoringPair, ...]


def expiring(
    session: Session, day: dt.date, days: int, reader: Reader | None = None
) -> list[Expiring]:
    """Return mentors whose certificate in force on a day ends within so many days, soonest first.

    With a `reader` those alone with pairs that the reader may see.
    A certificate that goes on from the day after at the latest does not end.
    """
    wanted = select(MentoringPair).where(MentoringPair.state == PairState.ACTIVE)
    if reader is not None:
        wanted = wanted.where(seen_by(reader))
    pairs: defaultdict[str, list[MentoringPair]] = defaultdict(list)
    for each in session.exec(wanted.order_by(col(MentoringPair.id))):
        pairs[each.mentor_id].append(each)
    periods: defaultdict[str, list[tuple[dt.date, dt.date | None]]] = defaultdict(list)
    for line in rosters.list_standings(session, kind=CERTIFIED):
        if line.party.id in pairs:
            periods[line.party.id].append((line.standing.starts_on, line.standing.ends_on))
    found = []
    for mentor_id, held in periods.items():
        last = _last_day(held, day)
        if last is not None and day <= last and (last - day).days <= days:
            mentor = session.get_one(Party, mentor_id)
            found.append(Expiring(mentor, last, tuple(pairs[mentor_id])))
    return sorted(found, key=lambda each: (each.ends_on, each.mentor.name))


def warn(house: House, work: Work, found: list[Expiring]) -> list[MentoringWarning]:
    """Give the chair a task for each certificate that ends soon, once, in an open unit of work.

    Warnings that nobody needs any more are closed and their tasks taken off control.

    Raises:
        Refusal: nobody is chair.
    """
    rows = work.session.exec(select(MentoringWarning)).all()
    known = {(each.mentor_id, each.ends_on) for each in rows}
    wanted = {(each.mentor.id, each.ends_on) for each in found}
    for row in rows:
        if row.closed_on is None and (row.mentor_id, row.ends_on) not in wanted:
            _close(house, work, row)
    made = [
        _warn(house, work, each) for each in found if (each.mentor.id, each.ends_on) not in known
    ]
    return [row for row in made if row is not None]


def warnings_of(session: Session, mentor_id: str) -> list[MentoringWarning]:
    """Return the open warnings of a mentor."""
    wanted = select(MentoringWarning).where(
        MentoringWarning.mentor_id == mentor_id, col(MentoringWarning.closed_on).is_(None)
    )
    return list(session.exec(wanted.order_by(col(MentoringWarning.ends_on))))


def _warn(house: House, work: Work, each: Expiring) -> MentoringWarning | None:
    # Two who look at once warn once: the second waits for the pair, and finds the warning.
    pair = work.session.get_one(
        MentoringPair, each.pairs[0].id, with_for_update=True, populate_existing=True
    )
    told = {(row.mentor_id, row.ends_on) for row in warnings_of(work.session, each.mentor.id)}
    if pair.state is not PairState.ACTIVE or (each.mentor.id, each.ends_on) in told:
        return None
    text = _(
        "{mentor}: the certificate of conformity ends on {day}. Find out whether it is prolonged",
        mentor=each.mentor.name,
        day=f"{each.ends_on:%d.%m.%Y}",
    )
    row = MentoringWarning(
        id=work.new_id(),
        mentor_id=each.mentor.id,
        ends_on=each.ends_on,
        task_id=task_to_chair(house, work, pair.record_id, text, each.ends_on),
        raised_by=work.actor.name,
        raised_at=work.now,
    )
    work.session.add(row)
    work.session.flush()
    facts = {"mentor": each.mentor.id, "ends_on": each.ends_on.isoformat()}
    work.witness("pair.certificate_ends", "pair", pair.id, facts)
    return row


def _close(house: House, work: Work, row: MentoringWarning) -> None:
    row.closed_on = work.today
    work.session.add(row)
    task = work.session.get_one(Task, row.task_id)
    if tasks.is_open(task):
        with spoken(house.deployment.settings.association.language):
            why = str(
                _("the certificate has ended: the pair itself is decided on")
                if row.ends_on < work.today
                else _("the certificate is prolonged, or the pairs ended")
            )
        context = TaskContext.of(house.deployment, house.reader)
        control.drop(work, context, task.id, why, basis=why)
    work.session.flush()
    work.witness("pair.certificate_warning_closed", "party", row.mentor_id)


def _last_day(held: list[tuple[dt.date, dt.date | None]], day: dt.date) -> dt.date | None:
    """Return the last day of the certificates that follow one another from `day`; None: no end."""
    last: dt.date | None = None
    for starts_on, ends_on in sorted(held, key=lambda period: period[0]):
        if (starts_on - (last or day)).days > (0 if last is None else 1):
            break
        if ends_on is None:
            return None
        if ends_on >= (last or day):
            last = ends_on
    return last
