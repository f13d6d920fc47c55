"""Rows of one table that other tables point to, and how all of them are pointed to another row.

What points is asked of the database itself, by its foreign keys: so tables of plugins that are
switched off, or that are long gone, are moved like our own.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    MetaData,
    Table,
    and_,
    delete,
    func,
    insert,
    inspect,
    select,
    update,
)

from regest.core.store.work import Work

# What two rows saying the same may differ in: their own id, their place in a list, when made.
_OWN = frozenset({"id", "position", "created_at"})


@dataclass(frozen=True, slots=True)
class Pointer:
    """A column of a table that points to the other table's `id`; `uniques` hold the column.

    A `soft` one is in no key that says so: two equal rows may stay, and do where others refer to
    them.
    """

    table: Table
    column: str
    uniques: tuple[tuple[str, ...], ...]
    soft: bool = False

    @property
    def target(self) -> Column[Any]:
        """The column itself."""
        return self.table.c[self.column]


@dataclass(frozen=True, slots=True)
class Move:
    """A row that was moved, by its primary key as JSON; `dropped` is the whole row when it went."""

    table: str
    column: str
    key: str
    dropped: str = ""


class RowsDiffer(Exception):
    """Two rows would become one, and say different things."""

    def __init__(self, table: str) -> None:
        super().__init__(table)
        self.table = table


def pointers(
    connection: Connection,
    target: str,
    skipped: Collection[str],
    alike: Mapping[str, tuple[str, ...]],
) -> list[Pointer]:
    """Return the columns of all tables but the `skipped` that refer to `target`'s `id`.

    `alike` names columns by table in which two rows may not be equal, though no key says so.
    """
    inspector = inspect(connection)
    metadata = MetaData()
    found = []
    for name in sorted(set(inspector.get_table_names()) - set(skipped)):
        for key in inspector.get_foreign_keys(name):
            if key["referred_table"] == target and key["referred_columns"] == ["id"]:
                table = Table(name, metadata, autoload_with=connection, resolve_fks=False)
                column = key["constrained_columns"][0]
                uniques = [*_uniques(connection, table, column)]
                uniques += [alike[name]] if name in alike else []
                found.append(Pointer(table, column, tuple(uniques), name in alike))
    return found


def pointing(connection: Connection, pointer: Pointer, row_id: str) -> int:
    """Return how many rows point to the row with this id."""
    counted = select(func.count()).select_from(pointer.table).where(pointer.target == row_id)
    return connection.execute(counted).scalar_one()


def same_rows(
    connection: Connection, pointer: Pointer, old: str, new: str
) -> list[Mapping[str, Any]]:
    """Return the rows of `old` that cannot be moved, since `new` has the same ones.

    Raises:
        RowsDiffer: the rows say different things, so that neither may go.
    """
    ours, theirs = pointer.table.alias(), pointer.table.alias()
    found: dict[tuple[object, ...], Mapping[str, Any]] = {}
    for unique in pointer.uniques:
        equal = [ours.c[name] == theirs.c[name] for name in unique if name != pointer.column]
        joined = select(
            ours, *(theirs.c[each.name].label(f"their_{each.name}") for each in theirs.c)
        )
        joined = joined.where(
            and_(ours.c[pointer.column] == old, theirs.c[pointer.column] == new, *equal)
        )
        for row in connection.execute(joined).mappings():
            names = {each.name for each in pointer.table.c} - _OWN - {pointer.column}
            if any(row[name] != row[f"their_{name}"] for name in names):
                raise RowsDiffer(pointer.table.name)
            kept = {each.name: row[each.name] for each in pointer.table.c}
            found[tuple(kept[each.name] for each in pointer.table.primary_key)] = kept
    return list(found.values())


def repoint(work: Work, pointer: Pointer, old: str, new: str) -> Iterator[Move]:
    """Point all rows of `old` to `new`, to be witnessed by the caller; drop those it has already.

    Raises:
        RowsDiffer: two rows would become one, and say different things.
    """
    work.session.flush()
    connection = work.session.connection()
    for row in same_rows(connection, pointer, old, new):
        if not (pointer.soft and _referred(connection, pointer.table.name, row)):
            yield drop(work, pointer, row)
    table, target = pointer.table, pointer.target
    if pointer.column in table.primary_key:
        # Touched under its old key first, so that the chain says that this key is gone.
        work.execute(update(table).where(target == old).values({target: target}))
    moved = work.execute(update(table).where(target == old).values({target: new}))
    for changed in moved.mappings():
        yield Move(table.name, pointer.column, _key(table, changed))


def drop(work: Work, pointer: Pointer, row: Mapping[str, Any]) -> Move:
    """Take one row away, to be witnessed by the caller; the move keeps what it was."""
    table = pointer.table
    work.execute(delete(table).where(*(each == row[each.name] for each in table.primary_key)))
    content = json.dumps({name: _plain(row[name]) for name in row}, ensure_ascii=False)
    return Move(table.name, pointer.column, _key(table, row), content)


def move_back(work: Work, move: Move, pointer: Pointer, old: str, new: str) -> bool:
    """Undo one move, to be witnessed by the caller; False when the row is not `new`'s any more."""
    table, target = pointer.table, pointer.target
    if move.dropped:
        content = {name: _value(value) for name, value in json.loads(move.dropped).items()}
        work.execute(insert(table).values(content))
        return True
    key = dict(zip((each.name for each in table.primary_key), json.loads(move.key), strict=True))
    its = [table.c[name] == value for name, value in key.items()]
    if pointer.column in table.primary_key:
        work.execute(update(table).where(*its).values({target: target}))
    done = work.execute(update(table).where(*its, target == new).values({target: old}))
    return done.first() is not None


def _referred(connection: Connection, name: str, row: Mapping[str, Any]) -> bool:
    """Say whether a row of another table refers to this one."""
    others = pointers(connection, name, (), {})
    return any(pointing(connection, other, row["id"]) for other in others)


def _uniques(connection: Connection, table: Table, column: str) -> Iterator[tuple[str, ...]]:
    inspector = inspect(connection)
    keys = [[each.name for each in table.primary_key]]
    keys += [each["column_names"] for each in inspector.get_unique_constraints(table.name)]
    keys += [
        [name for name in each["column_names"] if name is not None]
        for each in inspector.get_indexes(table.name)
        if each["unique"]
    ]
    yield from dict.fromkeys(tuple(key) for key in keys if column in key)


def _key(table: Table, row: Mapping[Any, Any]) -> str:
    return json.dumps([row[each.name] for each in table.primary_key], ensure_ascii=False)


def _plain(value: object) -> object:
    if isinstance(value, dt.datetime):
        return {"moment": value.isoformat()}
    return {"day": value.isoformat()} if isinstance(value, dt.date) else value


def _value(kept: object) -> object:
    match kept:
        case {"moment": str(moment)}:
            return dt.datetime.fromisoformat(moment)
        case {"day": str(day)}:
            return dt.date.fromisoformat(day)
        case _:
            return kept
