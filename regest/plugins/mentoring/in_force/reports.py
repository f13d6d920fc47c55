"""What pairs did in a period: consultations by topic, plans, ends; by pair, mentor or candidate."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, func, or_, select

from regest.api import House, Party, deadlines
from regest.plugins.mentoring.declarations.catalogue import READ
from regest.plugins.mentoring.in_force.pairs import PairRow, rows_of, seen_by
from regest.plugins.mentoring.tables.pairs import (
    MentoringConsultation,
    MentoringPair,
    MentoringStep,
    PairState,
    Topic,
)


class By(StrEnum):
    """What a line of the report is about."""

    PAIR = "pair"
    MENTOR = "mentor"
    CANDIDATE = "candidate"


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """Which pairs a report is about: those that worked between two days, both inclusive.

    `party_id` leaves those of one organisation; `silent_months`, above 0, those that work on the
    last day and had no consultation for so many months before it.
    """

    start: dt.date
    end: dt.date
    by: By = By.PAIR
    party_id: str = ""
    silent_months: int = 0


@dataclass(frozen=True, slots=True)
class PairWork:
    """What one pair did in the period; `planned` and `done` count the lines of its whole plan.

    `last_on` is the day of its latest consultation up to the end of the period.
    """

    row: PairRow
    by_topic: dict[Topic, int]
    planned: int
    done: int
    last_on: dt.date | None = None

    @property
    def consultations(self) -> int:
        """Return how many consultations there were."""
        return sum(self.by_topic.values())

    @property
    def topics(self) -> int:
        """Return how many of the five topics they were about."""
        return sum(map(bool, self.by_topic.values()))

    def as_json(self) -> dict[str, object]:
        """Return the line as data."""
        return {
            **self.row.as_json(),
            "consultations": self.consultations,
            "by_topic": {topic.value: count for topic, count in self.by_topic.items()},
            "planned": self.planned,
            "done": self.done,
            "last_on": self.last_on,
        }


@dataclass(frozen=True, slots=True)
class SideWork:
    """What a mentor, or a candidate, did in all its pairs of the period."""

    party: Party
    pairs: int
    by_topic: dict[Topic, int]
    planned: int
    done: int
    last_on: dt.date | None

    @property
    def consultations(self) -> int:
        """Return how many consultations there were."""
        return sum(self.by_topic.values())

    @property
    def topics(self) -> int:
        """Return how many of the five topics they were about."""
        return sum(map(bool, self.by_topic.values()))

    def as_json(self) -> dict[str, object]:
        """Return the line as data."""
        return {
            "name": self.party.name,
            "pairs": self.pairs,
            "consultations": self.consultations,
            "by_topic": {topic.value: count for topic, count in self.by_topic.items()},
            "planned": self.planned,
            "done": self.done,
            "last_on": self.last_on,
        }


@dataclass(frozen=True, slots=True)
class MentoringReport:
    """Pairs that worked in a period, each with what it did."""

    asked: Asked
    works: tuple[PairWork, ...]

    @property
    def completed(self) -> int:
        """Return how many pairs ended by the certificate within the period."""
        return sum(
            each.row.pair.state is PairState.COMPLETED
            and each.row.pair.ends_on is not None
            and self.asked.start <= each.row.pair.ends_on <= self.asked.end
            for each in self.works
        )

    @property
    def consultations(self) -> int:
        """Return how many consultations all of them held."""
        return sum(each.consultations for each in self.works)

    def sides(self) -> tuple[SideWork, ...]:
        """Return the same by mentor or by candidate, by name; nothing where pairs are asked for."""
        if self.asked.by is By.PAIR:
            return ()
        grouped: dict[str, list[PairWork]] = {}
        named: dict[str, Party] = {}
        for each in self.works:
            mentor = self.asked.by is By.MENTOR
            party = each.row.mentor if mentor else each.row.candidate
            named[party.id] = party
            grouped.setdefault(party.id, []).append(each)
        lines = [_side(named[key], works) for key, works in grouped.items()]
        return tuple(sorted(lines, key=lambda line: (line.party.name, line.party.id)))

    def as_json(self) -> dict[str, object]:
        """Return the report as data."""
        lines: Iterable[PairWork | SideWork] = self.sides() or self.works
        return {
            "from": self.asked.start,
            "to": self.asked.end,
            "by": self.asked.by.value,
            "completed": self.completed,
            "pairs": [each.as_json() for each in self.works] if self.asked.by is By.PAIR else None,
            "lines": [each.as_json() for each in lines],
        }


def report(house: House, asked: Asked) -> MentoringReport:
    """Return what the pairs did that are asked for, by candidate and mentor.

    Raises:
        Refusal: the right to see all pairs is missing.
    """
    house.reader.require(READ)
    with house.read() as session:
        rows = rows_of(
            session,
            session.exec(select(MentoringPair).where(*_worked(asked), seen_by(house.reader))).all(),
        )
        last = _last_days(session, asked.end)
        if asked.silent_months > 0:
            silent = _months_before(asked.end, asked.silent_months)
            rows = [row for row in rows if last.get(row.pair.id, row.pair.starts_on) <= silent]
        counted = _consultations(session, asked)
        steps = [each for each in session.exec(select(MentoringStep)) if not each.dropped_reason]
    planned = Counter(each.pair_id for each in steps)
    done = Counter(each.pair_id for each in steps if each.done_on is not None)
    works = [
        PairWork(
            row,
            {topic: counted[row.pair.id, topic] for topic in Topic},
            planned[row.pair.id],
            done[row.pair.id],
            last.get(row.pair.id),
        )
        for row in sorted(rows, key=lambda row: (row.candidate.name, row.mentor.name, row.number))
    ]
    return MentoringReport(asked, tuple(works))


def _months_before(day: dt.date, months: int) -> dt.date:
    """Return the day so many months earlier, or the first that there is."""
    reachable = months < 12 * (day.year - dt.MINYEAR)
    return deadlines.add_months(day, -months) if reachable else dt.date.min


def _worked(asked: Asked) -> list[ColumnElement[bool]]:
    start = asked.end if asked.silent_months > 0 else asked.start
    chosen = [
        col(MentoringPair.starts_on) <= asked.end,
        or_(col(MentoringPair.ends_on).is_(None), col(MentoringPair.ends_on) >= start),
    ]
    if asked.party_id:
        sides = (col(MentoringPair.mentor_id), col(MentoringPair.candidate_id))
        chosen.append(or_(*(side == asked.party_id for side in sides)))
    return chosen


def _consultations(session: Session, asked: Asked) -> Counter[tuple[str, Topic]]:
    held = select(MentoringConsultation).where(
        col(MentoringConsultation.held_on) >= asked.start,
        col(MentoringConsultation.held_on) <= asked.end,
        col(MentoringConsultation.struck_at).is_(None),
    )
    return Counter((each.pair_id, each.topic) for each in session.exec(held))


def _last_days(session: Session, end: dt.date) -> dict[str, dt.date]:
    latest = (
        select(MentoringConsultation.pair_id, func.max(MentoringConsultation.held_on))
        .where(
            col(MentoringConsultation.struck_at).is_(None),
            col(MentoringConsultation.held_on) <= end,
        )
        .group_by(col(MentoringConsultation.pair_id))
    )
    return dict(session.exec(latest).all())


def _side(party: Party, works: list[PairWork]) -> SideWork:
    days = [each.last_on for each in works if each.last_on is not None]
    return SideWork(
        party,
        len(works),
        {topic: sum(each.by_topic[topic] for each in works) for topic in Topic},
        sum(each.planned for each in works),
        sum(each.done for each in works),
        max(days, default=None),
    )
