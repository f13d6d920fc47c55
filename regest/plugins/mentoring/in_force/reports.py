"""What pairs did in a period: consultations by topic, plans, ends; as data and as a paper."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlmodel import col, select

from regest.api import House, Refusal
from regest.plugins.mentoring import phrases
from regest.plugins.mentoring.declarations.catalogue import READ
from regest.plugins.mentoring.in_force.pairs import PairRow, rows_of
from regest.plugins.mentoring.phrases import said
from regest.plugins.mentoring.tables.pairs import (
    MentoringConsultation,
    MentoringPair,
    MentoringStep,
    PairState,
    Topic,
)
from regest.plugins.mentoring.words import CLAUSE, _

if TYPE_CHECKING:
    from regest.api.papers import Paper


@dataclass(frozen=True, slots=True)
class PairWork:
    """What one pair did in the period; `planned` and `done` count the lines of its whole plan."""

    row: PairRow
    by_topic: dict[Topic, int]
    planned: int
    done: int

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
        }


@dataclass(frozen=True, slots=True)
class MentoringReport:
    """Pairs that worked in a period, each with what it did."""

    start: dt.date
    end: dt.date
    works: tuple[PairWork, ...]

    @property
    def completed(self) -> int:
        """Return how many pairs ended by the certificate within the period."""
        return sum(
            each.row.pair.state is PairState.COMPLETED
            and each.row.pair.ends_on is not None
            and self.start <= each.row.pair.ends_on <= self.end
            for each in self.works
        )


def report(house: House, start: dt.date, end: dt.date) -> MentoringReport:
    """Return what the pairs did that worked between two days, both inclusive.

    Raises:
        Refusal: the right to see all pairs is missing.
    """
    house.reader.require(READ)
    worked = select(MentoringPair).where(
        col(MentoringPair.starts_on) <= end,
        col(MentoringPair.ends_on).is_(None) | (col(MentoringPair.ends_on) >= start),
    )
    held = select(MentoringConsultation).where(
        col(MentoringConsultation.held_on) >= start,
        col(MentoringConsultation.held_on) <= end,
        col(MentoringConsultation.struck_at).is_(None),
    )
    with house.read() as session:
        rows = rows_of(session, session.exec(worked).all())
        counted = Counter((each.pair_id, each.topic) for each in session.exec(held))
        steps = [each for each in session.exec(select(MentoringStep)) if not each.dropped_reason]
    planned = Counter(each.pair_id for each in steps)
    done = Counter(each.pair_id for each in steps if each.done_on is not None)
    works = [
        PairWork(
            row,
            {topic: counted[row.pair.id, topic] for topic in Topic},
            planned[row.pair.id],
            done[row.pair.id],
        )
        for row in sorted(rows, key=lambda row: (row.candidate.name, row.mentor.name, row.number))
    ]
    return MentoringReport(start, end, tuple(works))


def report_paper(house: House, made: MentoringReport) -> Paper:
    """Return the report as a paper.

    Raises:
        Refusal: `report_empty`, no pair worked in the period.
    """
    from regest.api.papers import Gap, Heading, PaperColumn, Paragraph, Table, official

    if not made.works:
        raise Refusal(
            "report_empty",
            _("No pair worked in this period"),
            rule="R-3.16",
            clause=CLAUSE,
            remedy=_("Name other days: --from, --to."),
        )
    language = house.deployment.settings.association.language
    title = said(phrases.REPORT_TITLE, language)
    widths = (18.0, 0.0, 0.0, 24.0, 24.0, 26.0, 20.0, 24.0)
    names = [each.text(language) for each in phrases.REPORT_COLUMNS]
    columns = tuple(
        PaperColumn(name, width, "center" if width > 0 and name != names[0] else "left")
        for name, width in zip(names, widths, strict=True)
    )
    period = said(
        phrases.REPORT_PERIOD,
        language,
        start=f"{made.start:%d.%m.%Y}",
        end=f"{made.end:%d.%m.%Y}",
    )
    total = said(
        phrases.REPORT_TOTAL,
        language,
        pairs=len(made.works),
        consultations=sum(each.consultations for each in made.works),
        completed=made.completed,
    )
    blocks = (
        Heading(title),
        Paragraph(period, align="center"),
        Gap(2),
        Table(columns, tuple(_line(each) for each in made.works)),
        Gap(2),
        Paragraph(total, align="left"),
    )
    return official(house, f"{title} {period}", blocks, landscape=True)


def _line(each: PairWork) -> tuple[str, ...]:
    pair = each.row.pair
    return (
        each.row.number,
        each.row.mentor.name,
        each.row.candidate.name,
        f"{pair.starts_on:%d.%m.%Y}",
        f"{pair.ends_on:%d.%m.%Y}" if pair.ends_on is not None else "",
        str(each.consultations),
        str(each.topics),
        f"{each.done} / {each.planned}",
    )
