"""Preservation: fixity, backups, export and import, each beside the plainest way to do the same.

    python benchmarks/preserving.py [--records 2000 --records 10000]

An archive of so many papers (see `archives.py`) is filled; then each step is done once in a process
of its own, whose processor time and peak of memory are told. The floor reads, hashes and copies the
same bytes by the standard library alone: `hashlib`, the backup of SQLite, `zipfile` and JSON. What
a record costs must not grow with the archive. A table goes to standard error, JSON to standard
output. `--records 100000` takes some ten minutes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sqlite3
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from benchmarks.alone import Compared, compared, head, report
from benchmarks.archives import archive, furnish
from regest.kit import backups, catalogue_export, preserving
from regest.kit.catalogue_export import Asked
from regest.kit.founding import establish

SIZES = (2_000, 10_000)
PACKAGE, PLAIN = "package.zip", "plain.zip"
_LEVEL = 3
Once = Callable[[], int]


def checked(folder: Path) -> Iterator[Once]:
    """Read every stored file and keep what was found."""
    with archive(folder).house() as house:
        yield lambda: preserving.run(house, house.actor, everything=True).read


def checked_bare(folder: Path) -> Iterator[Once]:
    """Hash every stored file."""

    def once() -> int:
        good = 0
        for path in _blobs(folder):
            with path.open("rb") as source:
                good += hashlib.file_digest(source, "sha256").hexdigest() == path.name
        return good

    yield once


def exported(folder: Path) -> Iterator[Once]:
    """Write the whole catalogue to an archive, with its proof."""
    with archive(folder).house() as house:
        path = folder.parent / PACKAGE
        yield lambda: catalogue_export.export(house, path, Asked(everything=True)).records


def exported_bare(folder: Path) -> Iterator[Once]:
    """Write every row as JSON and every stored file to an archive."""
    with closing(sqlite3.connect(folder / "regest.db")) as connection:
        connection.row_factory = sqlite3.Row
        tables = [
            name
            for (name,) in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
            )
        ]

        def once() -> int:
            with zipfile.ZipFile(folder.parent / PLAIN, "w") as target:
                for name in tables:
                    _put_rows(connection, target, name)
                for path in _blobs(folder):
                    target.write(path, f"blobs/{path.name}")
            return int(connection.execute("SELECT count(*) FROM record").fetchone()[0])

        yield once


def _put_rows(connection: sqlite3.Connection, target: zipfile.ZipFile, table: str) -> None:
    entry = zipfile.ZipInfo(f"{table}.jsonl")
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry._compresslevel = _LEVEL  # type: ignore[attr-defined]  # noqa: SLF001
    with target.open(entry, "w", force_zip64=True) as member:
        for row in connection.execute(f'SELECT * FROM "{table}" ORDER BY 1'):
            member.write(json.dumps(dict(row), ensure_ascii=False).encode() + b"\n")


def imported(folder: Path) -> Iterator[Once]:
    """Bring the package into a deployment that has registered nothing; all of it is checked."""
    with tempfile.TemporaryDirectory(prefix="import-", dir=folder.parent) as place:
        other = Path(place, "deployment")
        establish(other, "demo", rehearsal=True)
        with archive(other).house() as house:
            yield lambda: catalogue_export.bring_in(house, folder.parent / PACKAGE).records


def imported_bare(folder: Path) -> Iterator[Once]:
    """Put every row of the plain archive into the same tables, and every file on the disk."""
    with (
        tempfile.TemporaryDirectory(prefix="import-", dir=folder.parent) as place,
        closing(sqlite3.connect(Path(place, "floor.db"))) as connection,
    ):
        _make_tables(folder, connection)

        def once() -> int:
            with zipfile.ZipFile(folder.parent / PLAIN) as source:
                for name in source.namelist():
                    if name.endswith(".jsonl"):
                        _take_rows(connection, source, name)
                    else:
                        _synced(Path(place, Path(name).name), source.read(name))
            connection.commit()
            return int(connection.execute("SELECT count(*) FROM record").fetchone()[0])

        yield once


def _make_tables(folder: Path, connection: sqlite3.Connection) -> None:
    connection.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL")
    with closing(sqlite3.connect(folder / "regest.db")) as source:
        made = "SELECT sql FROM sqlite_master WHERE type IN ('table', 'index') AND sql NOT NULL"
        for (statement,) in source.execute(
            f"{made} AND name NOT LIKE 'sqlite%' ORDER BY type DESC"
        ):
            connection.execute(statement)


def _take_rows(connection: sqlite3.Connection, source: zipfile.ZipFile, name: str) -> None:
    table = Path(name).stem
    with source.open(name) as lines:
        rows = (json.loads(line) for line in lines)
        first = next(rows, None)
        if first is None:
            return
        marks = ", ".join("?" for _column in first)
        insert = f'INSERT INTO "{table}" VALUES ({marks})'
        connection.execute(insert, tuple(first.values()))
        connection.executemany(insert, (tuple(row.values()) for row in rows))


def backed_up(folder: Path) -> Iterator[Once]:
    """Make a backup with nothing before it."""
    with archive(folder).house() as house:
        place = folder.parent / "backups"
        yield lambda: len(backups.make(house.deployment, house.actor, place).made.manifest.blobs)


def backed_up_bare(folder: Path) -> Iterator[Once]:
    """Let SQLite copy the database; copy, hash and sync every stored file."""
    with tempfile.TemporaryDirectory(prefix="backup-", dir=folder.parent) as place:

        def once() -> int:
            with (
                closing(sqlite3.connect(folder / "regest.db")) as source,
                closing(sqlite3.connect(Path(place, "floor.db"))) as target,
            ):
                source.backup(target)
            done = 0
            for path in _blobs(folder):
                content = path.read_bytes()
                _synced(Path(place, path.name), content)
                done += hashlib.sha256(content).hexdigest() == path.name
            return done

        yield once


def run(folder: Path, records: int) -> list[Compared]:
    """Fill an archive and preserve it in every way; return what each step cost."""
    furnish(folder, records)
    found = [
        compared("fixity", records, folder, checked, checked_bare),
        compared("export", records, folder, exported, exported_bare),
        compared("import", records, folder, imported, imported_bare),
        compared("backup", records, folder, backed_up, backed_up_bare),
        compared("backup, the second", records, folder, backed_up),
    ]
    for each in found:
        if each.ours.done != records:
            raise SystemExit(f"{each.step}: {each.ours.done} of {records}")
    return found


def _blobs(folder: Path) -> Iterator[Path]:
    for place, _folders, names in os.walk(folder / "blobs"):
        for name in names:
            yield Path(place, name)


def _synced(path: Path, content: bytes) -> None:
    with path.open("xb") as target:
        target.write(content)
        target.flush()
        os.fsync(target.fileno())


def main() -> None:
    """Measure each size in an archive of its own."""
    parser = argparse.ArgumentParser(description="Measure how a catalogue is preserved.")
    parser.add_argument("--records", type=int, action="append")
    sizes = parser.parse_args().records or SIZES
    head()
    found = []
    for records in sizes:
        with tempfile.TemporaryDirectory(prefix="regest-benchmark-") as place:
            found += run(Path(place, "deployment"), records)
    report(found)


if __name__ == "__main__":
    main()
