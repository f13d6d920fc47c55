"""Packages of small catalogues, made without a deployment."""

from __future__ import annotations

import json
from collections.abc import Collection
from pathlib import Path
from typing import Any

from regest.core.preservation.package import Origin, Packed, Wanted, export_package
from regest.core.store.migrate import CORE_SCRIPTS
from regest.core.store.revisions import CORE, TableSet
from tests.support.archives import Archive

TABLES = (TableSet(CORE, "0", CORE_SCRIPTS),)


def pack(
    archive: Archive,
    path: Path,
    *,
    records: Collection[str] | None = None,
    query: str = "",
    texts: bool = True,
) -> Packed:
    """Write the catalogue, or the part with these records, to `path`."""
    database = archive.database
    origin = Origin("Ассоциация", database.clock.now(), "clerk", rehearsal=False, tables=TABLES)
    wanted = Wanted(records, query, texts)
    with database.read() as session:
        return export_package(session, archive.blobs, database.signer, path, origin, wanted)


def rows_of(path: Path, table: str) -> list[dict[str, Any]]:
    """Return the rows of a table of core in a package."""
    file = path / "data" / f"{table}.jsonl"
    return [json.loads(line) for line in file.read_text().splitlines()] if file.exists() else []
