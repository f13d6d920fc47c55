"""Papers of pairs beside their cards: lists, records of endings, letters, plans, reports.

A paper may be of several pairs. It counts from the end of the last of them (PAR-6), and no more
once one of them works again or another pair comes to it.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from sqlmodel import Session, col, or_, select

from regest.api import (
    File,
    Record,
    RecordLink,
    RecordParty,
    RecordState,
    Work,
    note_events,
    withdraw_events,
)
from regest.plugins.mentoring.tables.lists import MentoringLine, MentoringList
from regest.plugins.mentoring.tables.pairs import MentoringConsultation, MentoringPair, PairState
from regest.plugins.mentoring.words import PAIR

PAIR_ENDED = "pair_ended"
_OVER = (RecordState.ANNULLED, RecordState.DISPOSED)


def own_papers(session: Session, pair: MentoringPair) -> list[str]:
    """Return the records of one pair alone: its card, and its log."""
    wanted = select(MentoringConsultation.record_id).where(MentoringConsultation.pair_id == pair.id)
    return [pair.record_id, *(each for each in session.exec(wanted) if each is not None)]


def settle(work: Work, pairs: Sequence[MentoringPair], reason: str) -> None:
    """Let every shared paper of these pairs count from the last end, or wait for it again.

    `reason` is the basis of what is noted or withdrawn.
    """
    work.session.flush()
    of = _pairs_of(work.session, sorted(_shared(work.session, pairs)))
    waiting: list[str] = []
    over: defaultdict[dt.date, list[str]] = defaultdict(list)
    for record_id, found in of.items():
        days = [pair.ends_on for pair in found if pair.state is not PairState.ACTIVE]
        known = [day for day in days if day is not None]
        if len(known) == len(found):
            over[max(known)].append(record_id)
        else:
            waiting.append(record_id)
    withdraw_events(work, PAIR_ENDED, waiting, reason=reason)
    for day, ids in over.items():
        note_events(work, PAIR_ENDED, ids, happened_on=day, basis=reason)


def _shared(session: Session, pairs: Sequence[MentoringPair]) -> set[str]:
    """Return the records that may be of these pairs, in files of the index that their cards have.

    They are lists, what an ending rests on, what is linked with a card or a list, and what names
    one of the organisations.
    """
    cards = [each.record_id for each in pairs]
    line, row = MentoringLine, MentoringList
    listed = (
        select(row.record_id)
        .join(line, col(line.list_id) == col(row.id))
        .where(col(line.pair_id).in_([each.id for each in pairs]))
    )
    lists = [each for each in session.exec(listed) if each is not None]
    known = {*lists, *(each.end_record_id for each in pairs if each.end_record_id is not None)}
    for one, other in _ends():
        wanted = select(one).where(col(other).in_([*cards, *lists]))
        known.update(session.exec(wanted))
    parties = {each.mentor_id for each in pairs} | {each.candidate_id for each in pairs}
    named = select(RecordParty.record_id).where(col(RecordParty.party_id).in_(parties))
    indexes = (
        select(File.index)
        .join(Record, col(Record.file_id) == col(File.id))
        .where(col(Record.id).in_(cards))
    )
    found = (
        select(Record.id)
        .join(File, col(File.id) == col(Record.file_id))
        .where(
            or_(col(Record.id).in_(known), col(Record.id).in_(named)),
            col(File.index).in_(indexes),
            col(Record.class_name) != PAIR,
            col(Record.state).not_in(_OVER),
        )
    )
    return set(session.exec(found)) - _logged(session, parties)


def _logged(session: Session, parties: Iterable[str]) -> set[str]:
    """Return the records of the logs of these organisations: each is of its own pair."""
    wanted = (
        select(MentoringConsultation.record_id)
        .join(MentoringPair, col(MentoringPair.id) == col(MentoringConsultation.pair_id))
        .where(
            or_(
                col(MentoringPair.mentor_id).in_(parties),
                col(MentoringPair.candidate_id).in_(parties),
            )
        )
    )
    return {each for each in session.exec(wanted) if each is not None}


def _pairs_of(session: Session, ids: Sequence[str]) -> dict[str, list[MentoringPair]]:
    """Return the pairs that each of these records is of; by its parties where nothing else says."""
    found: defaultdict[str, dict[str, MentoringPair]] = defaultdict(dict)
    for record_id, pair in _tied(session, ids):
        found[record_id][pair.id] = pair
    left = [each for each in ids if each not in found]
    for record_id, pair in _named(session, left):
        found[record_id][pair.id] = pair
    return {record_id: list(pairs.values()) for record_id, pairs in found.items()}


def _tied(session: Session, ids: Sequence[str]) -> Iterator[tuple[str, MentoringPair]]:
    pair, line, row = MentoringPair, MentoringLine, MentoringList
    of_lists = (
        select(row.record_id, pair)
        .join(line, col(line.list_id) == col(row.id))
        .join(pair, col(pair.id) == col(line.pair_id))
    )
    ways = [
        of_lists.where(col(row.record_id).in_(ids)),
        select(pair.end_record_id, pair).where(col(pair.end_record_id).in_(ids)),
    ]
    for one, other in _ends():
        ways.append(
            select(one, pair).join(pair, col(pair.record_id) == col(other)).where(col(one).in_(ids))
        )
        ways.append(
            select(one, pair)
            .join(row, col(row.record_id) == col(other))
            .join(line, col(line.list_id) == col(row.id))
            .join(pair, col(pair.id) == col(line.pair_id))
            .where(col(one).in_(ids))
        )
    for wanted in ways:
        for record_id, each in session.exec(wanted):
            yield record_id or "", each


def _named(session: Session, ids: Sequence[str]) -> Iterator[tuple[str, MentoringPair]]:
    """Yield the pairs of both organisations that a record names, else those of any of them."""
    wanted = select(RecordParty.record_id, RecordParty.party_id)
    named: defaultdict[str, set[str]] = defaultdict(set)
    for record_id, party_id in session.exec(wanted.where(col(RecordParty.record_id).in_(ids))):
        named[record_id].add(party_id)
    among = sorted({party_id for parties in named.values() for party_id in parties})
    pair = MentoringPair
    pairs = session.exec(
        select(pair).where(or_(col(pair.mentor_id).in_(among), col(pair.candidate_id).in_(among)))
    ).all()
    for record_id, parties in named.items():
        any_side = [each for each in pairs if {each.mentor_id, each.candidate_id} & parties]
        both = [each for each in any_side if {each.mentor_id, each.candidate_id} <= parties]
        for each in both or any_side:
            yield record_id, each


def _ends() -> tuple[tuple[str, str], tuple[str, str]]:
    return (
        (RecordLink.source_id, RecordLink.target_id),
        (RecordLink.target_id, RecordLink.source_id),
    )
