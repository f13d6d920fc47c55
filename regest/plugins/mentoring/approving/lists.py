"""The list under way: found, locked, read as an instance of the matching."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.api import House, NotFound, Party, Refusal, StaleVersion, Work
from regest.plugins.mentoring.apart import forbidden_on
from regest.plugins.mentoring.distances import roads_of
from regest.plugins.mentoring.in_force.doubts import doubted_ids
from regest.plugins.mentoring.matching.model import Instance, Pair, criterion_of
from regest.plugins.mentoring.people import Sides, sides_on
from regest.plugins.mentoring.rulebook import cap_on, uses_all_on, weights_on
from regest.plugins.mentoring.tables.lists import (
    ListState,
    MentoringLine,
    MentoringList,
    Origin,
)
from regest.plugins.mentoring.tables.pairs import Doubt, MentoringPair, PairState
from regest.plugins.mentoring.words import CLAUSE, _

OPEN = (ListState.DRAFT, ListState.AGREEING, ListState.AGREED)
STATES_NOW = {
    ListState.DRAFT: _("is being drawn up"),
    ListState.AGREEING: _("is before the Presidium"),
    ListState.AGREED: _("is agreed"),
    ListState.APPROVED: _("is approved"),
    ListState.DROPPED: _("is dropped"),
}


@dataclass(frozen=True, slots=True)
class AsRead:
    """A list under way as somebody read it: nothing is done to it if it was changed since."""

    list_id: str
    version: int


Meant = str | AsRead


@dataclass(frozen=True, slots=True)
class Standing:
    """What a distribution starts from on a day: both sides, the pairs that work, the instance.

    `doubted` are the ids of pairs whose candidates wait for another mentor.
    """

    sides: Sides
    pairs: dict[Pair, MentoringPair]
    doubted: frozenset[str]
    instance: Instance


def standing_on(house: House, session: Session, day: dt.date) -> Standing:
    """Return what a distribution of this day starts from (C31)."""
    doubts = doubted_ids(session)
    working = select(MentoringPair).where(MentoringPair.state == PairState.ACTIVE)
    kept, waiting = {}, []
    for each in session.exec(working.order_by(col(MentoringPair.id))):
        if each.id not in doubts:
            kept[Pair(each.mentor_id, each.candidate_id)] = each
        elif doubts[each.id] is not Doubt.CANDIDATE_LEFT:
            waiting.append(each.candidate_id)
    sides = sides_on(session, day, kept, waiting)
    mentors = {each.key for each in sides.mentors}
    candidates = {each.key for each in sides.candidates}
    forbidden = sorted(
        each
        for each in forbidden_on(session, day)
        if each.mentor in mentors and each.candidate in candidates
    )
    instance = Instance(
        sides.mentors,
        sides.candidates,
        tuple(kept),
        weights_on(house, day),
        cap_on(house, day),
        use_all_mentors=uses_all_on(house, day),
        forbidden=tuple(forbidden),
        roads=roads_of(session),
    )
    return Standing(sides, kept, frozenset(doubts), instance)


def open_list(session: Session) -> MentoringList | None:
    """Return the list under way, or None."""
    return session.exec(select(MentoringList).where(col(MentoringList.open_slot) == 1)).first()


def list_with(session: Session, meant: Meant) -> MentoringList:
    """Return the list with this id; an empty reference is the one under way.

    Raises:
        NotFound: there is none.
    """
    reference = meant.list_id if isinstance(meant, AsRead) else meant
    found = session.get(MentoringList, reference) if reference else open_list(session)
    if found is None:
        raise NotFound(
            "pair_list_unknown",
            _("There is no such list of pairs"),
            remedy=_("Propose one: regest mentor propose."),
        )
    return found


def latest_lists(session: Session, limit: int = 50) -> Sequence[MentoringList]:
    """Return the lists, the latest first."""
    wanted = select(MentoringList).order_by(col(MentoringList.id).desc()).limit(limit)
    return session.exec(wanted).all()


def lists_after(session: Session, last: str, limit: int) -> Sequence[MentoringList]:
    """Return so many lists after the one with the id `last`, the latest first."""
    wanted = select(MentoringList).order_by(col(MentoringList.id).desc()).limit(limit)
    return session.exec(wanted.where(col(MentoringList.id) < last) if last else wanted).all()


def lines_of(session: Session, list_id: str) -> Sequence[MentoringLine]:
    """Return the pairs of a list in the order they were written: by candidate and mentor."""
    wanted = select(MentoringLine).where(MentoringLine.list_id == list_id)
    return session.exec(wanted.order_by(col(MentoringLine.id))).all()


def pairs_of(lines: Sequence[MentoringLine]) -> tuple[Pair, ...]:
    """Return lines as pairs of the matching."""
    return tuple(Pair(each.mentor_id, each.candidate_id) for each in lines)


def hold(work: Work, meant: Meant, *states: ListState) -> MentoringList:
    """Return a list in one of these states, which nobody else changes until the commit.

    Raises:
        NotFound: there is no such list.
        StaleVersion: `pair_list_changed`, it is not as it was read.
        Refusal: `pair_list_state`, it stands elsewhere.
    """
    found = work.session.get_one(
        MentoringList,
        list_with(work.session, meant).id,
        with_for_update=True,
        populate_existing=True,
    )
    if isinstance(meant, AsRead) and found.version != meant.version:
        raise StaleVersion(
            "pair_list_changed",
            _("The list of pairs was changed since you read it"),
            rule="PAR-2",
            clause=CLAUSE,
            remedy=_("Look at it again: what was said was of its former version."),
        )
    if found.state not in states:
        raise Refusal(
            "pair_list_state",
            _("This cannot be done now: the list of pairs {state}", state=STATES_NOW[found.state]),
            rule="PAR-2",
            clause=CLAUSE,
            remedy=_("Look at the list: regest mentor show."),
        )
    return found


def write_line(
    work: Work, row: MentoringList, standing: Standing, pair: Pair, origin: Origin, why: str = ""
) -> MentoringLine:
    """Write a pair onto a list with what both have in common today."""
    sides = standing.sides
    mentor = next(each for each in sides.mentors if each.key == pair.mentor)
    candidate = next(each for each in sides.candidates if each.key == pair.candidate)
    criterion = criterion_of(mentor, candidate)
    works = standing.pairs.get(pair)
    line = MentoringLine(
        id=work.new_id(),
        list_id=row.id,
        mentor_id=pair.mentor,
        candidate_id=pair.candidate,
        criterion=criterion.value,
        score=standing.instance.weights.score(criterion),
        origin=origin,
        justification=why.strip() or (works.justification if works is not None else ""),
        pair_id=works.id if works is not None else None,
    )
    work.session.add(line)
    return line


def party_names(session: Session, lines: Sequence[MentoringLine]) -> dict[str, Party]:
    """Return the organisations of these lines by id."""
    ids = {each.mentor_id for each in lines} | {each.candidate_id for each in lines}
    return {each.id: each for each in session.exec(select(Party).where(col(Party.id).in_(ids)))}
