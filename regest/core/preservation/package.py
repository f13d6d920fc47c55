"""A catalogue, or the part of it that a query finds, as an open package.

All rows are read in one state of the database and written as they come: memory does not grow with
the catalogue. Contents lie beside them under their SHA-256. The package bears the entries of the
event log that tell of its rows, a script that checks all of it without the program, and a signed
manifest. Another deployment imports it (`package_import`).
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlmodel import Session

import regest
from regest.core.base.errors import Unavailable
from regest.core.base.messages import _
from regest.core.preservation import package_proof, package_script
from regest.core.preservation.package_readme import READMES
from regest.core.preservation.package_rows import stored_form
from regest.core.preservation.package_select import Raw, portable, raw_rows
from regest.core.preservation.package_sink import Sink, writing
from regest.core.preservation.package_slice import Slice
from regest.core.preservation.package_tables import (
    BLOBS,
    PackedTable,
    converters,
    packed_tables,
    written,
)
from regest.core.preservation.verify_package import FORMAT, HEADER, STORED
from regest.core.store.blobs import BlobStore
from regest.core.store.chain import HeadSigner
from regest.core.store.revisions import TableSet, state


@dataclass(frozen=True, slots=True)
class Origin:
    """What a package tells of where it comes from."""

    association: str
    made_at: dt.datetime
    made_by: str
    rehearsal: bool
    tables: Sequence[TableSet]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be packed: all of it, or the records with these ids that `query` found."""

    records: Collection[str] | None = None
    query: str = ""
    texts: bool = True


@dataclass(frozen=True, slots=True)
class Packed:
    """A package that was written: rows by table, contents, head of the log as an anchor."""

    path: Path
    rows: Mapping[str, int]
    blobs: int
    size_bytes: int
    head: str

    @property
    def records(self) -> int:
        """How many records it holds."""
        return self.rows.get("record", 0)


@dataclass(slots=True)
class _Export:
    session: Session
    sink: Sink
    part: Slice | None
    dialect: str
    blobs: dict[str, None] = field(default_factory=dict)
    told: list[dict[str, object]] = field(default_factory=list)
    odd: list[dict[str, object]] = field(default_factory=list)
    step: Callable[[], None] = lambda: None

    @property
    def rows(self) -> dict[str, int]:
        return {str(each["name"]): int(str(each["rows"])) for each in self.told}


def export_package(
    session: Session,
    blobs: BlobStore,
    signer: HeadSigner,
    path: Path,
    origin: Origin,
    wanted: Wanted,
    step: Callable[[], None] = lambda: None,
) -> Packed:
    """Write a package to `path`, a folder, or an archive where it ends with `.zip`.

    `session` is a reader's, which sees one state; `step` is called after each table and content.

    Raises:
        Refusal: something lies at `path` already.
        Unavailable: the disk is full, or a content was destroyed in the meantime.
        IntegrityBroken: a content is missing or damaged; nothing was written.
    """
    connection = session.connection()
    enabled = [tables.name for tables in origin.tables]
    tables = packed_tables(connection, enabled, texts=wanted.texts)
    part = None
    if wanted.records is not None:
        part = Slice.of(connection, tables, wanted.records)
        tables = [table for table in tables if part.keys.get(table.name)]
    with writing(path, origin.made_at, signer) as sink:
        export = _Export(session, sink, part, connection.dialect.name, step=step)
        for table in tables:
            _put_table(export, table)
            step()
        head, unproved = package_proof.put_proof(session, sink, part)
        sink.put(STORED, map(written, [*unproved, *export.odd]))
        _put_blobs(export, blobs)
        for name, text in {**READMES, "verify.py": package_script.standalone()}.items():
            sink.put(name, [text.encode()])
        header = _header(export, origin, wanted, signer, head)
        sink.put(HEADER, [json.dumps(header, ensure_ascii=False, indent=1).encode(), b"\n"])
    return Packed(path, export.rows, len(export.blobs), sink.size_bytes, head.line)


def _put_table(export: _Export, table: PackedTable) -> None:
    schema = table.schema()
    export.sink.put(
        table.schema_file, [json.dumps(schema, ensure_ascii=False, indent=1).encode(), b"\n"]
    )
    names = [column.name for column in table.columns]
    convert = converters(table.columns, export.dialect)
    odd = _odd_finder(table, schema, export.dialect) if table.audited else None
    blob = names.index(BLOBS[table.name]) if table.name in BLOBS else None
    rows = 0
    with export.sink.member(table.file) as target:
        keys = export.part.sorted_keys(table) if export.part is not None else None
        for raw in raw_rows(export.session.connection(), table, keys):
            row = portable(names, raw, convert)
            blanked = export.part.blank(table, row) if export.part is not None else ()
            if table.audited and (blanked or (odd is not None and odd(raw, row))):
                export.odd.append(_odd_row(table, raw, row, blanked))
            if blob is not None and raw[blob]:
                export.blobs[raw[blob]] = None
            target.write(written(row))
            rows += 1
    export.told.append(_told(table, rows, whole=export.part is None))


def _told(table: PackedTable, rows: int, *, whole: bool) -> dict[str, object]:
    return {
        "name": table.name,
        "plugin": table.plugin,
        "file": table.file,
        "schema": table.schema_file,
        "key": [column.name for column in table.key],
        "rows": rows,
        "audited": table.audited,
        "every": whole,
        "blob": BLOBS.get(table.name, ""),
    }


def _odd_finder(
    table: PackedTable, schema: dict[str, Any], dialect: str
) -> Callable[[Raw, Mapping[str, Any]], bool] | None:
    """Return what tells whether a row is stored otherwise than it is written down again.

    On PostgreSQL values come as they are; SQLite holds texts, which whoever wrote them formed.
    """
    if dialect != "sqlite":
        return None
    names = [column.name for column in table.columns]

    def odd(raw: Raw, row: Mapping[str, Any]) -> bool:
        kept = {name: value for name, value in zip(names, raw, strict=True) if value is not None}
        return stored_form(dict(row), schema, dialect) != _plain(kept)

    return odd


def _odd_row(
    table: PackedTable, raw: Raw, row: Mapping[str, Any], blanked: Collection[str]
) -> dict[str, object]:
    key = "|".join(str(row[column.name]) for column in table.key)
    if blanked:
        return {"table": table.name, "key": key, "withheld": sorted(blanked)}
    names = [column.name for column in table.columns]
    kept = {name: value for name, value in zip(names, raw, strict=True) if value is not None}
    return {"table": table.name, "key": key, "row": _plain(kept)}


def _plain(kept: dict[str, Any]) -> dict[str, Any]:
    return {
        name: {"bytes": bytes(value).hex()}
        if isinstance(value, bytes | memoryview)
        else {"real": repr(value)}
        if isinstance(value, float)
        else value
        for name, value in kept.items()
    }


def _put_blobs(export: _Export, blobs: BlobStore) -> None:
    for sha256 in sorted(export.blobs):
        name = f"blobs/{sha256[:2]}/{sha256[2:4]}/{sha256}"
        if not blobs.path(sha256).exists():
            raise Unavailable(
                "content_gone",
                _("The content {sha256} is not there any more", sha256=sha256[:16]),
                rule="package",
                remedy=_(
                    "If it was just destroyed by an act, repeat the export; "
                    "otherwise restore it from a backup."
                ),
            )
        with export.sink.member(name, packed=False) as target:
            for piece in blobs.pieces(sha256, 0, blobs.path(sha256).stat().st_size):
                target.write(piece)
            if target.digest.hexdigest() != sha256:
                blobs.require_intact(sha256)
        export.step()


def _header(
    export: _Export,
    origin: Origin,
    wanted: Wanted,
    signer: HeadSigner,
    head: package_proof.Head,
) -> dict[str, object]:
    connection = export.session.connection()
    return {
        "format": FORMAT,
        "program": f"regest {regest.__version__}",
        "association": origin.association,
        "rehearsal": origin.rehearsal,
        "made_at": origin.made_at.astimezone(dt.UTC).isoformat(timespec="microseconds"),
        "made_by": origin.made_by,
        "scope": "whole" if export.part is None else "part",
        "query": wanted.query,
        "texts": wanted.texts,
        "chain": head.chain,
        "head": head.line,
        "public_key": signer.public_key,
        "dialect": export.dialect,
        "revisions": {each.name: state(connection, each).current for each in origin.tables},
        "tables": export.told,
        "blobs": len(export.blobs),
    }
