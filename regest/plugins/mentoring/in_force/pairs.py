"""Pairs that were approved: found by a reader who may see them, locked, listed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, true
from sqlalchemy.orm import aliased
from sqlmodel import Session, and_, col, func, or_, select

from regest.api import House, Party, Reader, Record, Refusal, Work, visibility
from regest.plugins.mentoring.declarations.catalogue import LOG, READ
from regest.plugins.mentoring.people import unknown
from regest.plugins.mentoring.tables.pairs import MentoringPair, PairState
from regest.plugins.mentoring.words import CLAUSE, _


@dataclass(frozen=True, slots=True)
class PairRow:
    """A pair with its organisations and its number in the catalogue."""

    pair: MentoringPair
    mentor: Party
    candidate: Party
    number: str

    def as_json(self) -> dict[str, object]:
        """Return the pair as data."""
        return {
            "id": self.pair.id,
            "number": self.number,
            "mentor": self.mentor.name,
            "candidate": self.candidate.name,
            "criterion": self.pair.criterion,
            "state": self.pair.state.value,
            "starts_on": self.pair.starts_on,
            "ends_on": self.pair.ends_on,
            "end_reason": self.pair.end_reason,
        }


@dataclass(frozen=True, kw_only=True, slots=True)
class PairQuery:
    """Which pairs are wanted: in a state, of a party, that worked on a day; empty is any."""

    state: PairState | None = None
    party_id: str = ""
    on: dt.date | None = None


def listing(
    session: Session,
    reader: Reader,
    wanted: PairQuery | None = None,
    *,
    offset: int = 0,
    limit: int = 10_000,
) -> list[PairRow]:
    """Return the pairs that a reader may see, by candidate, mentor and first day."""
    mentor, candidate = aliased(Party), aliased(Party)
    chosen = (
        select(MentoringPair)
        .join(mentor, col(mentor.id) == col(MentoringPair.mentor_id))
        .join(candidate, col(candidate.id) == col(MentoringPair.candidate_id))
        .where(*_conditions(reader, wanted or PairQuery()))
        .order_by(
            col(candidate.name),
            col(mentor.name),
            col(MentoringPair.starts_on),
            col(MentoringPair.id),
        )
    )
    return rows_of(session, session.exec(chosen.offset(offset).limit(limit)).all())


def rows_after(
    session: Session, reader: Reader, wanted: PairQuery, last: str, limit: int
) -> list[PairRow]:
    """Return so many pairs that a reader may see after the one with the id `last`, oldest first."""
    chosen = select(MentoringPair).where(col(MentoringPair.id) > last, *_conditions(reader, wanted))
    found = session.exec(chosen.order_by(col(MentoringPair.id)).limit(limit)).all()
    return rows_of(session, found)


def count(session: Session, reader: Reader, wanted: PairQuery) -> int:
    """Return how many pairs there are that a reader may see."""
    counted = select(func.count(col(MentoringPair.id)))
    return session.exec(counted.where(*_conditions(reader, wanted))).one()


def rows_of(session: Session, found: Sequence[MentoringPair]) -> list[PairRow]:
    """Return pairs with what lists show of them; two statements for all."""
    ids = {each.mentor_id for each in found} | {each.candidate_id for each in found}
    named = {each.id: each for each in session.exec(select(Party).where(col(Party.id).in_(ids)))}
    kept = [each.record_id for each in found]
    numbers = dict(
        session.exec(select(Record.id, Record.number).where(col(Record.id).in_(kept))).all()
    )
    return [
        PairRow(each, named[each.mentor_id], named[each.candidate_id], numbers[each.record_id])
        for each in found
    ]


def find(session: Session, reader: Reader, reference: str) -> PairRow:
    """Return the pair that a number («НК-1») or an id means.

    Raises:
        NotFound: there is none that the reader may see.
    """
    name = reference.strip()
    wanted = (
        select(MentoringPair)
        .join(Record, col(Record.id) == col(MentoringPair.record_id))
        .where(or_(col(MentoringPair.id) == name, col(Record.number) == name), seen_by(reader))
        .order_by(col(MentoringPair.id).desc())
    )
    found = session.exec(wanted).first()
    if found is None:
        raise unknown(reference)
    return rows_of(session, [found])[0]


def seen_by(reader: Reader) -> ColumnElement[bool]:
    """Return the condition on pairs that holds for those a reader may see (10.3: all, or own).

    Of records under a mark nobody is told who may not see them (ACC-2).
    """
    known = true() if reader.may(READ) else _of_one(reader.organisation_ids)
    if reader.everything:
        return known
    told = select(Record.id).where(
        col(Record.id) == col(MentoringPair.record_id), visibility.told_among(reader)
    )
    return and_(known, told.correlate(MentoringPair).exists())


def require_keeping(reader: Reader, pair: MentoringPair) -> None:
    """Refuse unless the reader may keep plan and log of a pair: its own, or any for an office.

    Raises:
        NotFound: it is not even seen.
        Refusal: the right is missing.
    """
    own = {pair.mentor_id, pair.candidate_id} & reader.organisation_ids
    if not own and not reader.may(READ):
        raise unknown(pair.id)
    reader.require(LOG)


def hold_pair(work: Work, pair_id: str) -> MentoringPair:
    """Return a pair that works, which nobody else changes until the commit.

    Raises:
        NotFound: there is no such pair.
        Refusal: `pair_ended`.
    """
    found = work.session.get(MentoringPair, pair_id, with_for_update=True, populate_existing=True)
    if found is None:
        raise unknown(pair_id)
    if found.state is not PairState.ACTIVE:
        raise Refusal(
            "pair_ended",
            _("The pair ended on {day}", day=f"{found.ends_on:%d.%m.%Y}"),
            rule="PAR-3",
            clause=CLAUSE,
            remedy=_("A new pair is approved by a decision: regest mentor propose."),
        )
    return found


def located(house: House, reference: str) -> str:
    """Return the id of the pair that a reference means.

    Raises:
        NotFound: there is none that this reader may see.
    """
    with house.read() as session:
        return find(session, house.reader, reference).pair.id


def pair_text(session: Session, pair: MentoringPair) -> str:
    """Return `mentor – candidate` by their names."""
    mentor = session.get_one(Party, pair.mentor_id)
    candidate = session.get_one(Party, pair.candidate_id)
    return f"{mentor.name} – {candidate.name}"


def _of_one(ids: frozenset[str]) -> ColumnElement[bool]:
    return or_(col(MentoringPair.mentor_id).in_(ids), col(MentoringPair.candidate_id).in_(ids))


def _conditions(reader: Reader, wanted: PairQuery) -> list[ColumnElement[bool]]:
    conditions = [seen_by(reader)]
    if wanted.state is not None:
        conditions.append(col(MentoringPair.state) == wanted.state)
    if wanted.party_id:
        conditions.append(_of_one(frozenset({wanted.party_id})))
    if wanted.on is not None:
        running = or_(col(MentoringPair.ends_on).is_(None), col(MentoringPair.ends_on) >= wanted.on)
        conditions += [col(MentoringPair.starts_on) <= wanted.on, running]
    return conditions
