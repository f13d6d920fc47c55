"""What of mentoring keeps a file from going: pairs that still work, and papers they work by."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from regest.api import DisposalView, Problem, Record
from regest.plugins.mentoring.tables.lists import MentoringLine, MentoringList
from regest.plugins.mentoring.tables.pairs import MentoringConsultation, MentoringPair, PairState
from regest.plugins.mentoring.words import END_CLAUSE, _

RULE = "PAR-6"


def objections(session: Session, disposals: Sequence[DisposalView]) -> dict[str, list[Problem]]:
    """Return the working pairs whose card, list or log lies in each file, in a few statements."""
    found: defaultdict[str, list[Problem]] = defaultdict(list)
    ids = [each.file_id for each in disposals]
    for file_id, number in sorted(set(_working(session, ids))):
        found[file_id].append(
            Problem(
                code="pair_works",
                message=_("Pair {number} still works", number=number),
                rule=RULE,
                clause=END_CLAUSE,
                remedy=_("End the pair first: regest mentor end {number}.", number=number),
            )
        )
    return found


def _working(session: Session, file_ids: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield file and number of each working pair that has a paper in one of these files."""
    paper, shown = aliased(Record), aliased(Record)
    pairs = (
        select(paper.file_id, shown.number)
        .select_from(MentoringPair)
        .join(shown, col(shown.id) == col(MentoringPair.record_id))
        .where(MentoringPair.state == PairState.ACTIVE, col(paper.file_id).in_(file_ids))
    )
    log, line, row = MentoringConsultation, MentoringLine, MentoringList
    ways = (
        pairs.join(paper, col(paper.id) == col(MentoringPair.record_id)),
        pairs.join(log, col(log.pair_id) == col(MentoringPair.id)).join(
            paper, col(paper.id) == col(log.record_id)
        ),
        pairs.join(line, col(line.pair_id) == col(MentoringPair.id))
        .join(row, col(row.id) == col(line.list_id))
        .join(paper, col(paper.id) == col(row.record_id)),
    )
    for wanted in ways:
        for file_id, number in session.exec(wanted):
            yield file_id or "", number
