"""The end of files: due list, act, approval, execution, closing, each beside bare SQLite.

    python benchmarks/ending.py [--records 2000 --records 10000]

An archive of so many papers (see `archives.py`) is filled; then each step is done once in a process
of its own, whose processor time and peak of memory are told. The floor is bare SQLite on a copy of
the same rows: it reads, sums, writes and deletes what the step must, without a rule or a proof.
What a record costs must not grow with the archive. A table goes to standard error, JSON to standard
output. `--records 100000` takes some ten minutes.
"""

from __future__ import annotations

import argparse
import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlmodel import select

from benchmarks.alone import Compared, compared, head, report
from benchmarks.archives import FIRST_YEAR, NOW, OPEN_INDEX, OPEN_YEAR, archive, furnish
from regest.core.catalogue import files
from regest.core.people.tables import Standing
from regest.core.retention import acts, inventories
from regest.core.retention.due import due_files
from regest.core.retention.tables import DisposalAct, InventoryKind
from regest.kit import disposal_acts
from tests.support.destruction import CHIEF, COMPILER, METHOD, Archive

SIZES = (2_000, 10_000)
TODAY = NOW.date()
_CLOSED = "f.state = 'closed' AND f.disposed_on IS NULL AND f.transferred_on IS NULL"
_OVER = (
    f"SELECT f.id FROM file f WHERE {_CLOSED} AND f.retention LIKE '%\"5\"%'"
    " AND f.retention NOT LIKE '%review%' AND f.\"index\" != '89-99'"
)
_TOLD = (
    "INSERT INTO record_history (id, record_id, at, actor, action, field, old, new, reason) "
    "SELECT lower(hex(randomblob(18))), id, '', '', 'turned', '', '', '', '' FROM record"
)
Once = Callable[[], int]


def listed(folder: Path) -> Iterator[Once]:
    """List what is due."""
    with archive(folder).house() as house, house.read() as session:
        rules = house.deployment.rules
        yield lambda: len(due_files(session, rules, TODAY))


def listed_bare(folder: Path) -> Iterator[Once]:
    """Read every closed file with its position, and how many papers stand on their event."""
    with _bare(folder) as connection:

        def once() -> int:
            held = connection.execute(
                "SELECT r.file_id, count(*), count(e.id), max(e.happened_on) FROM record r "
                "JOIN file f ON f.id = r.file_id LEFT JOIN retention_event e ON e.record_id = r.id "
                f"WHERE {_CLOSED} AND f.retention LIKE '%trigger%' GROUP BY r.file_id"
            ).fetchall()
            read = connection.execute(
                'SELECT f.*, p.retention FROM file f JOIN file_plan_entry p ON p."index" = '
                f'f."index" WHERE {_CLOSED}'
            ).fetchall()
            return len(read) if held else 0

        yield once


def drafted(folder: Path) -> Iterator[Once]:
    """Draw up an act of all that is due and free to go."""
    place = _seated(folder)
    with place.house(COMPILER) as house:
        yield lambda: len(disposal_acts.draft(house, None, commission=place.commission()).rows)


def drafted_bare(folder: Path) -> Iterator[Once]:
    """Sum up the files that are over, and write a row of each."""
    with _bare(folder) as connection:
        connection.execute(
            "CREATE TABLE floor (id TEXT PRIMARY KEY, file_id, first_on, last_on, documents, size)"
        )

        def once() -> int:
            done = connection.execute(
                "INSERT INTO floor SELECT lower(hex(randomblob(16))), r.file_id,"
                " min(r.document_date), max(r.document_date), count(*), sum(c.size_bytes)"
                " FROM record r JOIN component c ON c.record_id = r.id"
                f" WHERE r.file_id IN ({_OVER}) GROUP BY r.file_id"
            )
            connection.commit()
            return done.rowcount

        yield once


def approved(folder: Path) -> Iterator[Once]:
    """Approve the act, with its paper in Word and PDF; inventories are approved before."""
    place = _seated(folder)
    _take_stock(place)
    act = _act(place)
    with place.house(CHIEF) as house:

        def once() -> int:
            disposal_acts.approve(house, act.id, proof=place.proof())
            return len(disposal_acts.shown_act(house, act.id).rows)

        yield once


def executed(folder: Path) -> Iterator[Once]:
    """Carry the act out: content, bytes, traces in the database and in the index are gone."""
    place = archive(folder)
    act = _act(place)
    with place.house(COMPILER) as house:

        def once() -> int:
            proof = place.proof()
            return disposal_acts.execute(house, act.id, method=METHOD, proof=proof).records

        yield once


def executed_bare(folder: Path) -> Iterator[Once]:
    """Delete and unlink the same, tell of it, and write the database anew."""
    with _bare(folder) as connection:
        among = f"SELECT id FROM record WHERE file_id IN ({_OVER})"
        wanted = f"SELECT sha256 FROM component WHERE record_id IN ({among})"
        place = Path(connection.execute("PRAGMA database_list").fetchone()[2]).parent
        paths = [_linked(folder, place, sha256) for (sha256,) in connection.execute(wanted)]
        components = f"SELECT id FROM component WHERE record_id IN ({among})"
        deeds = (
            f"DELETE FROM component_text WHERE component_id IN ({components})",
            f"DELETE FROM component WHERE record_id IN ({among})",
            f"{_TOLD} WHERE file_id IN ({_OVER})",
            f"UPDATE record SET state = 'disposed' WHERE file_id IN ({_OVER})",
        )

        def once() -> int:
            for deed in deeds:
                done = connection.execute(deed).rowcount
            connection.commit()
            for path in paths:
                path.unlink()
            connection.execute("VACUUM")
            return done

        yield once


def closed(folder: Path) -> Iterator[Once]:
    """Close the open file."""
    with archive(folder).house() as house:

        def once() -> int:
            with house.work() as work:
                file = files.find_file(work.session, OPEN_INDEX, str(OPEN_YEAR))
                return files.close_file(work, file.id).documents

        yield once


def reopened(folder: Path) -> Iterator[Once]:
    """Open it again."""
    with archive(folder).house() as house:

        def once() -> int:
            with house.work() as work:
                file = files.find_file(work.session, OPEN_INDEX, str(OPEN_YEAR))
                again = files.reopen_file(work, file.id, "ошибка")
                return files.extent(work.session, again).documents

        yield once


def closed_bare(folder: Path) -> Iterator[Once]:
    """Give all its records another state, tell of it in the history, queue them for the index."""
    with _bare(folder) as connection:
        among = f"WHERE file_id IN (SELECT id FROM file WHERE \"index\" = '{OPEN_INDEX}')"

        def once() -> int:
            connection.execute(f"{_TOLD} {among}")
            queue = "INSERT INTO index_queue (record_id, queued_at)"
            connection.execute(f"{queue} SELECT id, '' FROM record {among}")
            done = connection.execute(f"UPDATE record SET state = 'closed' {among}")
            connection.commit()
            return done.rowcount

        yield once


def run(folder: Path, records: int) -> list[Compared]:
    """Fill an archive and let it come to its end; return what each step cost."""
    furnish(folder, records)
    found = [
        compared("due list", records, folder, listed, listed_bare),
        compared("file closed", records, folder, closed, closed_bare),
        compared("file reopened", records, folder, reopened, closed_bare),
        compared("act drafted", records, folder, drafted, drafted_bare),
        compared("act approved", records, folder, approved),
        compared("act carried out", records, folder, executed, executed_bare),
    ]
    drawn, done = found[3].ours.done, found[5].ours.done
    if not (drawn and found[0].ours.done > drawn and done > drawn):
        raise SystemExit(f"not what was filled: {drawn} files, {done} records")
    return found


def _seated(folder: Path) -> Archive:
    """Return the archive with the commission that was seated in it."""
    place = archive(folder)
    with place.house() as house, house.read() as session:
        seats = select(Standing.party_id).where(Standing.kind == "commission_member")
        place.members = sorted(set(session.exec(seats)))
    return place


def _linked(folder: Path, place: Path, sha256: str) -> Path:
    """Give stored bytes another name, which a floor may unlink."""
    os.link(folder / "blobs" / sha256[:2] / sha256[2:4] / sha256, place / sha256)
    return place / sha256


def _take_stock(place: Archive) -> None:
    """Let inventories of all years be approved: no act is, before them."""
    for kind in InventoryKind:
        with place.house(CHIEF) as house, house.work() as work:
            rules = house.deployment.rules
            drawn = inventories.draft(work, rules, kind, FIRST_YEAR, TODAY.year)
            shown = inventories.digest_of(drawn.rows)
            inventories.approve(work, rules, drawn.inventory.id, "№ 1", shown=shown)


def _act(place: Archive) -> DisposalAct:
    with place.house() as house, house.read() as session:
        return acts.list_acts(session)[0]


@contextmanager
def _bare(folder: Path) -> Iterator[sqlite3.Connection]:
    """Give a copy of the database without its guards, gone after the block."""
    with tempfile.TemporaryDirectory(prefix="floor-", dir=folder.parent) as place:
        connection = sqlite3.connect(Path(place, "floor.db"))
        with closing(sqlite3.connect(folder / "regest.db")) as source:
            source.backup(connection)
        for name in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
            connection.execute(f'DROP TRIGGER "{name[0]}"')
        connection.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL")
        yield connection
        connection.close()


def main() -> None:
    """Measure each size in an archive of its own."""
    parser = argparse.ArgumentParser(description="Measure how files come to their end.")
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
