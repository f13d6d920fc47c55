"""The records of a file as it closes and opens again: a few statements for thousands of them.

A closed file makes its records `closed`. The state is part of who sees a record, so that keys of
visibility change with it, and the index hears of every one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import ColumnElement, case, insert, literal, update
from sqlmodel import col, select

from regest.core.catalogue.tables import (
    File,
    Record,
    RecordHistory,
    RecordState,
    VisibilityKey,
    VisibilityToken,
)
from regest.core.catalogue.visibility import key_for
from regest.core.store.tables import IndexQueue
from regest.core.store.upsert import table_of, upsert
from regest.core.store.work import Work

_KEYS = 200
_ROWS = 500


def seal(work: Work, file: File) -> int:
    """Make what is registered and filed in the file `closed`; return how many records that is."""
    states = (RecordState.REGISTERED, RecordState.FILED)
    return _turn(work, file, col(Record.state).in_(states), RecordState.CLOSED, "closed")


def unseal(work: Work, file: File, reason: str) -> int:
    """Give the closed records of the file the states they had before it was closed."""
    was_filed = (
        select(RecordHistory.id)
        .where(col(RecordHistory.record_id) == col(Record.id), col(RecordHistory.action) == "filed")
        .correlate(Record)
        .exists()
    )
    closed = col(Record.state) == RecordState.CLOSED
    filed = _turn(work, file, closed & was_filed, RecordState.FILED, "reopened", reason)
    return filed + _turn(work, file, closed, RecordState.REGISTERED, "reopened", reason)


def _turn(
    work: Work,
    file: File,
    among: ColumnElement[bool],
    state: RecordState,
    action: str,
    reason: str = "",
) -> int:
    mine = (col(Record.file_id) == file.id) & among
    work.session.flush()
    wanted = select(Record.id).where(mine).order_by(Record.id).with_for_update()
    ids = list(work.session.exec(wanted))
    keys = _new_keys(work, list(_chosen(work, ids)), state)
    table = table_of(Record)
    for part in _parts(ids, _ROWS):
        chosen = col(Record.id).in_(part)
        used = set(work.session.exec(select(Record.visibility_key).where(chosen).distinct()))
        for names in _parts(sorted(used), _KEYS):
            turned = case({name: keys[name] for name in names}, value=table.c.visibility_key)
            work.execute(
                update(table)
                .where(table.c.id.in_(part), table.c.visibility_key.in_(names))
                .values(state=state.value, visibility_key=turned)
            )
        _tell(work, part, action, file.index, reason)
    work.session.expire_all()
    return len(ids)


def _chosen(work: Work, ids: Sequence[str]) -> Iterator[str]:
    seen: set[str] = set()
    for part in _parts(ids, _ROWS):
        wanted = select(Record.visibility_key).where(col(Record.id).in_(part)).distinct()
        seen.update(work.session.exec(wanted))
    yield from sorted(seen)


def _new_keys(work: Work, names: Sequence[str], state: RecordState) -> Mapping[str, str]:
    """Return the key of the new state for each of the old ones, and write those that are new."""
    turned: dict[str, str] = {}
    for part in _parts(names, _KEYS):
        rows = work.session.exec(
            select(VisibilityKey).where(col(VisibilityKey.key).in_(part))
        ).all()
        tokens: dict[str, list[str]] = {name: [] for name in part}
        for each in work.session.exec(
            select(VisibilityToken).where(col(VisibilityToken.key).in_(part))
        ):
            tokens[each.key].append(each.token)
        fresh = {}
        for row in rows:
            key = key_for(row.class_name, state.value, row.mark, tokens[row.key])
            turned[row.key] = key
            fresh[key] = (row, tokens[row.key])
        _write_keys(work, fresh, state)
    return turned


def _write_keys(
    work: Work, fresh: Mapping[str, tuple[VisibilityKey, Sequence[str]]], state: RecordState
) -> None:
    rows = [
        {"key": key, "class_name": old.class_name, "state": state.value, "mark": old.mark}
        for key, (old, _tokens) in sorted(fresh.items())
    ]
    if not rows:
        return
    table = table_of(VisibilityKey)
    statement = upsert(work.session, VisibilityKey).values(rows).on_conflict_do_nothing()
    made = {row.key for row in work.execute(statement.returning(table.c.key))}
    tokens = [{"key": key, "token": each} for key in sorted(made) for each in sorted(fresh[key][1])]
    for part in _parts(tokens, _ROWS):
        work.execute(insert(table_of(VisibilityToken)).values(part))


def _tell(work: Work, ids: Sequence[str], action: str, index: str, reason: str) -> None:
    lines = [
        {
            "id": work.new_id(),
            "record_id": record_id,
            "at": work.now,
            "actor": work.actor.name,
            "action": action,
            "field": "file",
            "old": "",
            "new": index,
            "reason": reason,
        }
        for record_id in ids
    ]
    work.execute(insert(table_of(RecordHistory)).values(lines))
    queued = table_of(IndexQueue)
    rows = select(Record.id, literal(work.now, queued.c.queued_at.type)).where(
        col(Record.id).in_(ids)
    )
    work.session.connection().execute(insert(queued).from_select(["record_id", "queued_at"], rows))


def _parts(rows: Sequence, size: int) -> Iterator[list]:  # type: ignore[type-arg]
    for start in range(0, len(rows), size):
        yield list(rows[start : start + size])
