"""What of the event log goes into a package: all of it, or the entries that tell of its rows.

Of a part, each row comes with the last entry that tells of it, and with the rest of the change
that this entry belongs to: its end is signed. So the hash of each row, its entry's number and the
deployment's signature can be checked. Changes that also tell of other records stay at home: rows
that only these tell of come without a proof, and the package says so.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Connection, Select, select
from sqlmodel import Session

from regest.core.catalogue.tables import Record
from regest.core.preservation.package_sink import Sink
from regest.core.preservation.package_slice import RECORD, Slice
from regest.core.preservation.package_tables import written
from regest.core.preservation.verify_package import ENTRIES, SIGNATURES
from regest.core.store.audit import Anchor
from regest.core.store.chain import is_audited
from regest.core.store.tables import AuditEntry, AuditHead, AuditSignature
from regest.core.store.upsert import table_of

_ENTRIES = table_of(AuditEntry)
_SIGNATURES = table_of(AuditSignature)
_AT_ONCE = 500
_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(frozen=True, slots=True)
class Head:
    """The chain's name, and its last entry as papers print it."""

    chain: str
    line: str


Row = tuple[str, str]


def put_proof(
    session: Session, sink: Sink, part: Slice | None
) -> tuple[Head, list[dict[str, object]]]:
    """Write entries and signatures; return the head, and which rows are told without a proof."""
    connection = session.connection()
    wanted, unproved = (None, []) if part is None else _telling(connection, part)
    columns = (_ENTRIES.c.sequence, _ENTRIES.c.previous, _ENTRIES.c.digest, _ENTRIES.c.document)
    _put(connection, sink, ENTRIES, columns, wanted)
    signed = _SIGNATURES.c
    columns = (signed.sequence, signed.digest, signed.key, signed.signature)
    _put(connection, sink, SIGNATURES, columns, wanted)
    heads = table_of(AuditHead).c
    last = select(heads.chain, heads.sequence, heads.digest)
    chain, sequence, digest = connection.execute(last).one()
    told: list[dict[str, object]] = [
        {"table": table, "key": key, "withheld": []} for table, key in unproved
    ]
    return Head(chain, str(Anchor.of(chain, sequence, digest))), told


def _put(
    connection: Connection,
    sink: Sink,
    name: str,
    columns: Sequence[Column[Any]],
    wanted: Container[int] | None,
) -> None:
    with sink.member(name) as target:
        for row in _streamed(connection, select(*columns).order_by(columns[0])):
            if wanted is None or row["sequence"] in wanted:
                target.write(written(row))


def _telling(connection: Connection, part: Slice) -> tuple[set[int], list[Row]]:
    """Return the entries that tell last of the rows of a part, and the rows that remain unproved.

    Each entry comes with those up to the end of its change.
    """
    last = _last_of(connection, part)
    mentioned = _mentioned(connection, part, {n for span in last.values() for n in _all(span)})
    strange = _records_among(connection, {each for found in mentioned.values() for each in found})
    telling: set[int] = set()
    for row, span in list(last.items()):
        if any(mentioned.get(number, frozenset()) & strange for number in _all(span)):
            del last[row]
        else:
            telling.update(_all(span))
    rows = ((name, key) for name in part.keys for key in part.named_keys(name) if is_audited(name))
    return telling, sorted(row for row in rows if row not in last)


def _last_of(connection: Connection, part: Slice) -> dict[Row, tuple[int, int]]:
    """Return by row the number of the last entry that tells of it, and of the end of its change."""
    names = {name: part.named_keys(name) for name in part.keys}
    last = {}
    query = select(_ENTRIES.c.sequence, _ENTRIES.c.document).order_by(_ENTRIES.c.sequence)
    for row in _streamed(connection, query):
        said = json.loads(row["document"])
        position, length = said["unit"]
        for table, key, _digest in said["changes"]:
            if key in names.get(table, ()):
                last[table, key] = (row["sequence"], row["sequence"] + length - position)
    return last


def _mentioned(
    connection: Connection, part: Slice, numbers: Collection[int]
) -> dict[int, frozenset[str]]:
    """Return by entry the identifiers in it that are no record of the part."""
    ours = {key[0] for key in part.keys[RECORD]}
    found = {}
    wanted = sorted(numbers)
    for start in range(0, len(wanted), _AT_ONCE):
        some = _ENTRIES.c.sequence.in_(wanted[start : start + _AT_ONCE])
        for row in _streamed(
            connection, select(_ENTRIES.c.sequence, _ENTRIES.c.document).where(some)
        ):
            found[row["sequence"]] = frozenset(_ID.findall(row["document"])) - ours
    return found


def _records_among(connection: Connection, ids: Collection[str]) -> frozenset[str]:
    records = table_of(Record).c
    wanted = sorted(ids)
    found: set[str] = set()
    for start in range(0, len(wanted), _AT_ONCE):
        some = records.id.in_(wanted[start : start + _AT_ONCE])
        found.update(connection.execute(select(records.id).where(some)).scalars())
    return frozenset(found)


def _all(span: tuple[int, int]) -> range:
    return range(span[0], span[1] + 1)


def _streamed(connection: Connection, query: Select[Any]) -> Iterator[Mapping[str, Any]]:
    rows = connection.execute(query, execution_options={"yield_per": _AT_ONCE})
    for row in rows.mappings():
        yield dict(row)
