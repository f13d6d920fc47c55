"""What hangs on standings of mentors and candidates: their pairs (PAR-3, PAR-4, PAR-5, C30).

A pair ends of itself with nothing but the candidate's certificate of conformity. Whatever else
becomes of its two organisations makes it wait for the chair, who gets a task.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from sqlmodel import Session, col, select

from regest.api import Consequence, House, Message, Reader, StandingChange, Work, rosters
from regest.plugins.mentoring.declarations.catalogue import READ
from regest.plugins.mentoring.in_force import doubts, ending
from regest.plugins.mentoring.in_force.pairs import PairRow, hold_pair, rows_of, seen_by
from regest.plugins.mentoring.tables.pairs import Doubt, Ending, MentoringPair, PairState
from regest.plugins.mentoring.words import (
    CANDIDATE,
    CERTIFIED,
    CLAUSE,
    END_CLAUSE,
    MEMBER,
    _,
)

DOUBT, END, COMPLETE = "doubt", "end", "complete"
_IN_ASSOCIATION = (MEMBER, CANDIDATE)


def proposed(house: House, session: Session, change: StandingChange) -> list[Consequence]:
    """Return what becomes of the pairs of an organisation, as far as the reader sees pairs."""
    if not house.reader.may(READ) or change.kind not in {*_IN_ASSOCIATION, CERTIFIED}:
        return []
    rows = _working(session, house.reader, change.party.id)
    today = house.deployment.database.today()
    if change.kind == CERTIFIED and not change.ending:
        return list(_completed(rows, change, today))
    return list(_doubted(session, rows, change, today)) if change.ending else []


def carry_out(
    house: House, work: Work, change: StandingChange, chosen: Sequence[Consequence]
) -> None:
    """Give the chair the chosen decisions, and end the chosen pairs.

    Raises:
        Refusal: nobody is chair; a pair has ended meanwhile.
    """
    over = {each.subject for each in chosen if each.code != DOUBT}
    for each in chosen:
        pair = hold_pair(work, each.subject)
        if each.code == COMPLETE:
            day = max(change.day, pair.starts_on)
            ended = ending.End(
                ending=Ending.CERTIFICATE, day=day, record_id=change.authority_record_id
            )
            ending.write_end(house, work, pair, ended)
        elif each.code == END:
            day = max(change.day, pair.starts_on)
            ended = ending.End(ending=Ending.CHAIR_NOTE, day=day, reason=change.basis)
            ending.write_end(house, work, pair, ended)
        elif each.subject not in over:
            doubt = _doubt_of(pair, change)
            since = max(change.day + dt.timedelta(days=1), pair.starts_on)
            doubts.raise_doubt(house, work, doubts.Concern(pair, doubt, since))


def _completed(
    rows: Sequence[PairRow], change: StandingChange, today: dt.date
) -> Iterator[Consequence]:
    """Return the pairs that the candidate's certificate ends on the day it was issued (PAR-3)."""
    for row in rows:
        if row.pair.candidate_id == change.party.id and change.day <= today:
            yield Consequence(
                code=COMPLETE,
                subject=row.pair.id,
                title=_(
                    "Complete the pair {number} with the mentor {mentor}: the candidate got the "
                    "certificate of conformity on {day}",
                    number=row.number,
                    mentor=row.mentor.name,
                    day=f"{change.day:%d.%m.%Y}",
                ),
                rule="PAR-3",
                clause=END_CLAUSE,
            )


def _doubted(
    session: Session, rows: Sequence[PairRow], change: StandingChange, today: dt.date
) -> Iterator[Consequence]:
    known = doubts.doubted_ids(session)
    left = change.kind in _IN_ASSOCIATION and not _stays(session, change)
    for row in rows:
        mentors = row.pair.mentor_id == change.party.id
        concerned = change.kind != CANDIDATE if mentors else left
        if not concerned:
            continue
        if row.pair.id not in known:
            yield Consequence(
                code=DOUBT,
                subject=row.pair.id,
                title=_question(row, change, mentors=mentors),
                rule="PAR-4" if mentors else "PAR-5",
                clause=CLAUSE,
                since=row.pair.starts_on,
            )
        # A pair has no last day that is still to come.
        if not mentors and change.day <= today:
            yield Consequence(
                code=END,
                subject=row.pair.id,
                title=_(
                    "End the pair {number} with the mentor {mentor} at once, if the chair has "
                    "decided so",
                    number=row.number,
                    mentor=row.mentor.name,
                ),
                chosen=False,
                rule="PAR-5",
                clause=CLAUSE,
            )


def _question(row: PairRow, change: StandingChange, *, mentors: bool) -> Message:
    told = {"number": row.number}
    if not mentors:
        return _(
            "Pair {number} with the mentor {mentor}: give the chair a task to decide, the "
            "candidate leaves",
            mentor=row.mentor.name,
            **told,
        )
    told["candidate"] = row.candidate.name
    if change.kind == CERTIFIED:
        return _(
            "Pair {number} with the candidate {candidate}: give the chair a task to decide, the "
            "mentor's certificate of conformity lapses",
            **told,
        )
    return _(
        "Pair {number} with the candidate {candidate}: give the chair a task to name another "
        "mentor",
        **told,
    )


def _doubt_of(pair: MentoringPair, change: StandingChange) -> Doubt:
    if pair.mentor_id != change.party.id:
        return Doubt.CANDIDATE_LEFT
    return Doubt.MENTOR_CERTIFICATE if change.kind == CERTIFIED else Doubt.MENTOR_LEFT


def _working(session: Session, reader: Reader, party_id: str) -> list[PairRow]:
    wanted = select(MentoringPair).where(
        MentoringPair.state == PairState.ACTIVE,
        (col(MentoringPair.mentor_id) == party_id) | (col(MentoringPair.candidate_id) == party_id),
        seen_by(reader),
    )
    return rows_of(session, session.exec(wanted.order_by(col(MentoringPair.id))).all())


def _stays(session: Session, change: StandingChange) -> bool:
    """Say whether the organisation is a member or candidate on the next day all the same (C30)."""
    day = change.day + dt.timedelta(days=1)
    return any(
        line.standing.id != change.standing_id
        for kind in _IN_ASSOCIATION
        for line in rosters.list_standings(session, day, kind=kind, party_id=change.party.id)
    )
