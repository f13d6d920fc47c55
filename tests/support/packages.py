"""Packages of small catalogues, made without a deployment."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from regest.core.preservation.health import Patient
from regest.core.preservation.package import Origin, Packed, Wanted, export_package
from regest.core.preservation.package_import import Destroyed, Place
from regest.core.store.blobs import BlobStore
from regest.core.store.migrate import CORE_SCRIPTS
from regest.core.store.revisions import CORE, TableSet
from tests.support.archives import Archive
from tests.support.databases import Fill, Templates, left_bare, opened

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


@contextmanager
def empty_place(
    templates: Templates,
    kind: str,
    folder: Path,
    fill: Fill = left_bare,
    destroyed: Destroyed | None = None,
) -> Iterator[Place]:
    """Give a deployment on `sqlite` or `postgresql` that has registered nothing yet."""
    folder.mkdir()
    with templates.copied(kind, folder, fill) as url, opened(url, folder) as database:
        blobs = BlobStore(folder / "blobs")
        yield Place(database, blobs, TABLES, rehearsal=False, destroyed=destroyed or Destroyed())


def packed_again(place: Place, path: Path) -> Packed:
    """Write what a deployment holds to `path`."""
    patient = Patient(path.parent, place.database, place.blobs, TABLES)
    return pack(Archive(patient, place.database, place.blobs, ()), path)


def lines_of(path: Path) -> dict[str, bytes]:
    """Return all rows of a package by file, byte for byte."""
    return {file.name: file.read_bytes() for file in sorted((path / "data").iterdir())}
