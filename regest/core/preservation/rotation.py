"""Rotation: every blob is read again before its last reading is older than the rule says.

What was found of each blob stands in `blob_check` as soon as a few of them are read: whoever is
killed in the middle has lost a few seconds of work, and the next goes on where this one was.
"""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from sqlalchemy import ColumnElement, Subquery, and_, delete, func, or_, select, union_all
from sqlmodel import Session, col
from sqlmodel import select as select_rows

from regest.core.base.rules import Rulebook
from regest.core.catalogue.tables import Component
from regest.core.catalogue.waiting_tables import WaitingFile
from regest.core.preservation.fixity import Damaged, named
from regest.core.preservation.tables import BlobCheck
from regest.core.store.blobs import BlobStore
from regest.core.store.database import Database
from regest.core.store.upsert import table_of, upsert
from regest.core.store.work import Actor, Work

RULE = "fixity.days"
# The job that reads what is due; there is one for the whole store.
CHECK_BLOBS = "check_blobs"
STORE = "blobs"
INTACT = "intact"
# Between these parts of the term a blob's turn comes: so many days are left to read all of them.
_EARLY = 5 / 6
# What was just stored was compared with its hash as it was written.
_FRESH = dt.timedelta(days=1)
_KEPT_EVERY = 64
_KEPT_BYTES = 64_000_000
_KEPT_SECONDS = 5.0
_NAP = 0.5


@dataclass(frozen=True, slots=True)
class Standing:
    """How the rotation stands: blobs in all, and how many of them are what.

    `waiting` are due by now, `overdue` have not been read within the term of `days`; `oldest` is
    the last reading of the one that was read longest ago.
    """

    days: int
    total: int
    intact: int
    damaged: int
    never: int
    waiting: int
    overdue: int
    oldest: dt.datetime | None


@dataclass(slots=True)
class Pace:
    """Lets so many bytes a second be read, 0 for any; `alive` is called while it rests.

    `read` is how many were read so far.
    """

    bytes_per_second: int
    alive: Callable[[], None] = lambda: None
    sleep: Callable[[float], None] = time.sleep
    monotonic: Callable[[], float] = time.monotonic
    _began: float | None = field(default=None, init=False)
    read: int = field(default=0, init=False)

    def spent(self, size: int) -> None:
        """Count bytes that were read, and rest until they are within the rate."""
        self.alive()
        self.read += size
        if not self.bytes_per_second:
            return
        if self._began is None:
            self._began = self.monotonic()
        until = self._began + self.read / self.bytes_per_second
        while (left := until - self.monotonic()) > 0:
            self.sleep(min(left, _NAP))
            self.alive()


@dataclass(slots=True)
class Round:
    """What one go has come to: blobs and bytes read, and the states of damaged ones by hash."""

    read: int = 0
    size_bytes: int = 0
    wrong: dict[str, str] = field(default_factory=dict)


def term_days(rules: Rulebook, on: dt.date) -> int:
    """Return within how many days every blob is read again; at least one."""
    return max(1, rules.whole(RULE, on))


def due(
    session: Session,
    now: dt.datetime,
    days: int,
    *,
    everything: bool = False,
    limit: int | None = None,
) -> list[str]:
    """Return the hashes whose turn it is, or all; never read ones first, then the longest ago."""
    blob = _referred()
    checked = table_of(BlobCheck)
    joined = blob.outerjoin(checked, checked.c.sha256 == blob.c.sha256)
    wanted = select(blob.c.sha256).select_from(joined)
    if not everything:
        turn = now - dt.timedelta(days=days * _EARLY)
        unread = and_(checked.c.sha256.is_(None), blob.c.stored_at <= now - _FRESH)
        wanted = wanted.where(or_(unread, checked.c.checked_at <= turn))
    never_first = checked.c.sha256.is_not(None)
    ordered = wanted.order_by(never_first, checked.c.checked_at, blob.c.sha256).limit(limit)
    return list(session.connection().execute(ordered).scalars())


def check(
    database: Database, blobs: BlobStore, actor: Actor, hashes: Sequence[str], pace: Pace,
    step: Callable[[Round], None] = lambda _round: None,
) -> Round:  # fmt: skip
    """Read these blobs and keep what is found; `step` is called as often as something is kept.

    A blob that became damaged, or that is whole again, is told in the event log.
    """
    found, part = Round(), _Part(pace.read)
    for sha256 in hashes:
        part.states[sha256] = blobs.verify(sha256, pace.spent)
        pace.alive()
        part.size_bytes = pace.read - part.read_before
        if part.full:
            _keep(database, actor, part, found)
            step(found)
            part = _Part(pace.read)
    if part.states:
        _keep(database, actor, part, found)
        step(found)
    return found


def forget_gone(work: Work) -> int:
    """Forget what was found of blobs that nobody refers to any more; return how many."""
    checked = table_of(BlobCheck)
    blob = _referred()
    gone = delete(checked).where(checked.c.sha256.not_in(select(blob.c.sha256)))
    return work.session.connection().execute(gone).rowcount


def standing(session: Session, now: dt.datetime, days: int) -> Standing:
    """Return how the rotation stands."""
    blob, checked = _referred(), table_of(BlobCheck)
    joined = blob.outerjoin(checked, checked.c.sha256 == blob.c.sha256)
    late = now - dt.timedelta(days=days)
    turn = now - dt.timedelta(days=days * _EARLY)
    never = checked.c.sha256.is_(None)
    fresh_unread = and_(never, blob.c.stored_at <= now - _FRESH)
    row = (
        session.connection()
        .execute(
            select(
                func.count(),
                _counted(checked.c.state == INTACT),
                _counted(and_(checked.c.state.is_not(None), checked.c.state != INTACT)),
                _counted(never),
                _counted(or_(fresh_unread, checked.c.checked_at <= turn)),
                _counted(or_(and_(never, blob.c.stored_at <= late), checked.c.checked_at <= late)),
                func.min(checked.c.checked_at),
            ).select_from(joined)
        )
        .one()
    )
    return Standing(days, *row)


def known_damage(session: Session) -> tuple[Damaged, ...]:
    """Return the components of blobs that were not intact when they were last read."""
    wanted = select_rows(BlobCheck).where(BlobCheck.state != INTACT)
    return named(session, {row.sha256: row.state for row in session.exec(wanted)})


@dataclass(slots=True)
class _Part:
    """What was read since something was last kept."""

    read_before: int
    states: dict[str, str] = field(default_factory=dict)
    size_bytes: int = 0
    began: float = field(default_factory=time.monotonic)

    @property
    def full(self) -> bool:
        enough = len(self.states) >= _KEPT_EVERY or self.size_bytes >= _KEPT_BYTES
        return enough or time.monotonic() - self.began >= _KEPT_SECONDS


def _keep(database: Database, actor: Actor, part: _Part, found: Round) -> None:
    with database.work(actor) as work:
        known = select_rows(BlobCheck).where(col(BlobCheck.sha256).in_(list(part.states)))
        before = {row.sha256: row.state for row in work.session.exec(known)}
        rows = [
            {"sha256": sha256, "state": state, "checked_at": work.now}
            for sha256, state in sorted(part.states.items())
        ]
        asked = upsert(work.session, BlobCheck).values(rows)
        renewed = {"state": asked.excluded.state, "checked_at": asked.excluded.checked_at}
        work.session.connection().execute(
            asked.on_conflict_do_update(index_elements=["sha256"], set_=renewed)
        )
        for sha256, state in sorted(part.states.items()):
            if state != before.get(sha256, INTACT):
                action = "fixity.mended" if state == INTACT else "fixity.damaged"
                work.witness(action, "blob", sha256, {"state": state})
    found.read += len(part.states)
    found.size_bytes += part.size_bytes
    found.wrong |= {key: state for key, state in part.states.items() if state != INTACT}


def _referred() -> Subquery:
    """Return a table of hashes that somebody refers to, each once, since the first of them."""
    filed, waiting = table_of(Component), table_of(WaitingFile)
    each = union_all(
        select(filed.c.sha256, filed.c.created_at), select(waiting.c.sha256, waiting.c.created_at)
    ).subquery("each_file")
    first = func.min(each.c.created_at).label("stored_at")
    return select(each.c.sha256, first).group_by(each.c.sha256).subquery("blob")


def _counted(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.count().filter(condition)
