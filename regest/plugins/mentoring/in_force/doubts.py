"""Pairs that want a decision of the chair: why, since when, and how it was settled (PAR-4, PAR-5).

A standing that ends or lapses changes nothing by itself: what follows is proposed to a person.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.api import (
    House,
    Reader,
    Refusal,
    Task,
    TaskContext,
    UsageFault,
    Work,
    control,
    rosters,
    tasks,
)
from regest.plugins.mentoring.declarations.catalogue import END
from regest.plugins.mentoring.in_force.chair import task_to_chair
from regest.plugins.mentoring.in_force.pairs import hold_pair, pair_text, seen_by
from regest.plugins.mentoring.rulebook import question_days_on
from regest.plugins.mentoring.tables.pairs import (
    Doubt,
    MentoringPair,
    MentoringQuestion,
    PairState,
)
from regest.plugins.mentoring.titles import doubt_title
from regest.plugins.mentoring.words import CANDIDATE, CERTIFIED, CLAUSE, MEMBER, _


@dataclass(frozen=True, slots=True)
class Concern:
    """A pair that works and what is to be done about it; `doubt` None: it is completed (PAR-3).

    `since` is the first day on which it was so.
    """

    pair: MentoringPair
    doubt: Doubt | None
    since: dt.date


def propose(
    session: Session, day: dt.date, party_id: str = "", reader: Reader | None = None
) -> list[Concern]:
    """Return what standings of a day say of pairs that work; only those of a party if asked.

    With a `reader` those alone that the reader may see.

    A certified candidate's pairs are to end (PAR-3); a mentor without certificate or membership,
    or a candidate who is neither candidate nor member, makes a doubt. A pair in doubt already is
    not named again, nor one of which the chair has decided since that it works on.
    """
    certified = _since(session, CERTIFIED, day)
    members, candidates = (_since(session, kind, day) for kind in (MEMBER, CANDIDATE))
    doubted = doubted_ids(session)
    wanted = select(MentoringPair).where(
        MentoringPair.state == PairState.ACTIVE, col(MentoringPair.starts_on) <= day
    )
    if reader is not None:
        wanted = wanted.where(seen_by(reader))
    found = []
    for pair in session.exec(wanted.order_by(col(MentoringPair.id))):
        if party_id not in {"", pair.mentor_id, pair.candidate_id}:
            continue
        if pair.candidate_id in certified:
            since = max(certified[pair.candidate_id], pair.starts_on)
            found.append(Concern(pair, None, since))
            continue
        doubt = _doubt(pair, certified, members, candidates)
        if doubt is None or pair.id in doubted:
            continue
        since = _ended(session, pair, doubt, day)
        if not _decided(session, pair, doubt, since):
            found.append(Concern(pair, doubt, since))
    return found


def raise_doubt(house: House, work: Work, concern: Concern) -> MentoringQuestion:
    """Write down that a pair wants a decision, with a task to the chair (PAR-4).

    A pair in doubt already keeps the doubt that it has: two who look at once raise one.

    Raises:
        Refusal: nobody is chair, so nobody can be given the task; the pair ended.
    """
    if concern.doubt is None:
        raise ValueError("a completed pair is ended, not doubted")
    pair = hold_pair(work, concern.pair.id)
    # Under the lock: what was proposed may have been written down since.
    for known in questions_of(work.session, pair.id):
        return known
    row = MentoringQuestion(
        id=work.new_id(),
        pair_id=pair.id,
        doubt=concern.doubt,
        since=concern.since,
        task_id=_task(house, work, pair, concern.doubt),
        raised_by=work.actor.name,
        raised_at=work.now,
    )
    work.session.add(row)
    work.session.flush()
    work.witness("pair.doubted", "pair", pair.id, {"doubt": concern.doubt.value})
    return row


def settle(house: House, pair_id: str, text: str) -> MentoringPair:
    """Note the chair's decision that a pair in doubt works on; its task is taken off control.

    Raises:
        UsageFault: nothing is said.
        Refusal: `pair_undoubted`, it is in no doubt; the right is missing.
    """
    house.reader.require(END)
    if not text.strip():
        raise UsageFault(
            "settlement_missing",
            _("Say what the chair decided"),
            remedy=_("Say why the pair works on: --reason."),
        )
    with house.work() as work:
        pair = hold_pair(work, pair_id)
        if not close_questions(house, work, pair, text.strip()):
            raise Refusal(
                "pair_undoubted",
                _("Nothing is to be decided on this pair"),
                rule="PAR-4",
                clause=CLAUSE,
                remedy=_("`regest mentor check` shows which pairs want a decision."),
            )
        work.witness("pair.kept", "pair", pair.id)
    return pair


def close_questions(house: House, work: Work, pair: MentoringPair, text: str) -> int:
    """Settle what is open of a pair and take its tasks off control; return how many there were."""
    context = TaskContext.of(house.deployment, house.reader)
    rows = questions_of(work.session, pair.id)
    for row in rows:
        row.settled_on, row.settlement = work.today, text
        row.settled_by, row.settled_at = work.actor.name, work.now
        work.session.add(row)
        if row.task_id is not None:
            task = work.session.get_one(Task, row.task_id)
            if tasks.is_open(task):
                control.drop(work, context, task.id, text, basis=text)
    return len(rows)


def questions_of(session: Session, pair_id: str) -> list[MentoringQuestion]:
    """Return the open doubts of a pair."""
    wanted = select(MentoringQuestion).where(
        MentoringQuestion.pair_id == pair_id, col(MentoringQuestion.settled_on).is_(None)
    )
    return list(session.exec(wanted))


def doubted_ids(session: Session, reader: Reader | None = None) -> dict[str, Doubt]:
    """Return the pairs with an open doubt, each with the first; a `reader` is told of the seen."""
    wanted = select(MentoringQuestion).where(col(MentoringQuestion.settled_on).is_(None))
    if reader is not None:
        pairs = select(MentoringPair.id).where(seen_by(reader))
        wanted = wanted.where(col(MentoringQuestion.pair_id).in_(pairs))
    found: dict[str, Doubt] = {}
    for row in session.exec(wanted.order_by(col(MentoringQuestion.id))):
        found.setdefault(row.pair_id, row.doubt)
    return found


def _doubt(
    pair: MentoringPair,
    certified: dict[str, dt.date],
    members: dict[str, dt.date],
    candidates: dict[str, dt.date],
) -> Doubt | None:
    if pair.candidate_id not in candidates and pair.candidate_id not in members:
        return Doubt.CANDIDATE_LEFT
    if pair.mentor_id not in members:
        return Doubt.MENTOR_LEFT
    return Doubt.MENTOR_CERTIFICATE if pair.mentor_id not in certified else None


def _decided(session: Session, pair: MentoringPair, doubt: Doubt, since: dt.date) -> bool:
    """Say whether the chair has decided on this very lapse: a later one asks anew."""
    wanted = select(MentoringQuestion.id).where(
        MentoringQuestion.pair_id == pair.id,
        MentoringQuestion.doubt == doubt,
        col(MentoringQuestion.settled_on) >= since,
    )
    return session.exec(wanted).first() is not None


def _since(session: Session, kind: str, day: dt.date) -> dict[str, dt.date]:
    return {
        line.party.id: line.standing.starts_on
        for line in rosters.list_standings(session, day, kind=kind)
    }


def _ended(session: Session, pair: MentoringPair, doubt: Doubt, day: dt.date) -> dt.date:
    """Return the day after the last standing that is missing; without any the pair's first day."""
    kinds, party_id = {
        Doubt.MENTOR_CERTIFICATE: ((CERTIFIED,), pair.mentor_id),
        Doubt.MENTOR_LEFT: ((MEMBER,), pair.mentor_id),
        # A candidate who was admitted since left as a member (C30).
        Doubt.CANDIDATE_LEFT: ((CANDIDATE, MEMBER), pair.candidate_id),
    }[doubt]
    ends = [
        line.standing.ends_on
        for kind in kinds
        for line in rosters.list_standings(session, kind=kind, party_id=party_id)
        if line.standing.ends_on is not None and line.standing.ends_on < day
    ]
    return max(ends) + dt.timedelta(days=1) if ends else pair.starts_on


def _task(house: House, work: Work, pair: MentoringPair, doubt: Doubt) -> str:
    text = _(
        "Decide on the pair {pair}: {doubt}",
        pair=pair_text(work.session, pair),
        doubt=doubt_title(doubt),
    )
    due_on = work.today + dt.timedelta(days=question_days_on(house, work.today))
    return task_to_chair(house, work, pair.record_id, text, due_on)
