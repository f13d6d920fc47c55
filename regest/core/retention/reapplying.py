"""Applying the present schedule to files opened under an older one, on request (RET-4).

A longer period takes the place of the older one. A shorter one is written beside it: destruction
goes by the longest that ever held for a file.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlmodel import Session, col, select

from regest.core.catalogue.tables import File, FilePlanEntry
from regest.core.retention.gate import close_gate
from regest.core.schedule.periods import Candidate
from regest.core.schedule.precedence import choose, length
from regest.core.schedule.schedule import candidates_kept, candidates_of
from regest.core.store.work import Work


class Turn(StrEnum):
    """Whether the present schedule keeps a file longer, shorter, or says the same otherwise."""

    LONGER = "longer"
    SHORTER = "shorter"
    SAME = "same"


@dataclass(frozen=True, kw_only=True, slots=True)
class Change:
    """A file that another period would hold for: the old and the new winner.

    `frozen` is what the file would keep from now on.
    """

    file: File
    old: Candidate | None
    new: Candidate
    turn: Turn
    frozen: tuple[Candidate, ...]


def changes(session: Session, on: dt.date, indexes: Collection[str] = ()) -> list[Change]:
    """Return the files that the schedule of a day would change, by index and period.

    Destroyed and transferred ones are left as they are.
    """
    wanted = select(File).where(col(File.disposed_on).is_(None), col(File.transferred_on).is_(None))
    if indexes:
        wanted = wanted.where(col(File.index).in_(sorted(set(indexes))))
    files = session.exec(wanted.order_by(col(File.index), col(File.period))).all()
    plan = {each.index: each.retention for each in session.exec(select(FilePlanEntry))}
    present = candidates_of(session, {file.index: plan[file.index] for file in files}, on)
    found = (_change(file, present[file.index]) for file in files)
    return [each for each in found if each is not None]


def reapply(work: Work, wanted: Sequence[Change]) -> None:
    """Let files keep the present schedule from now on, and witness it for each."""
    close_gate(work)
    for each in wanted:
        file = work.session.get_one(File, each.file.id, with_for_update=True)
        file.sources = [candidate.as_dict() for candidate in each.frozen]
        if each.turn is not Turn.SHORTER:
            file.retention = each.new.as_dict()
        work.session.add(file)
        detail = {"index": file.index, "turn": each.turn.value}
        work.witness("retention.reapplied", "file", file.id, detail)


def _change(file: File, present: Sequence[Candidate]) -> Change | None:
    kept = candidates_kept(file.sources, file.retention)
    if all(any(each.same_rule(old) for old in kept) for each in present):
        return None
    old, new = choose(kept).candidate if kept else None, choose(present).candidate
    longer = [each for each in kept if length(each) > length(new)]
    frozen = (*present, *longer)
    return Change(file=file, old=old, new=new, turn=_turn(old, new), frozen=frozen)


def _turn(old: Candidate | None, new: Candidate) -> Turn:
    if old is None or length(new) > length(old):
        return Turn.LONGER
    return Turn.SHORTER if length(new) < length(old) else Turn.SAME
