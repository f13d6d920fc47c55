"""Registration by many processes at once, beside a bare INSERT into the same kind of database.

    python benchmarks/registration.py [--count 10000] [--processes 8] [--postgresql URL]

URL (or the variable REGEST_TEST_POSTGRESQL) names a server where databases may be made. Each letter
has a correspondent, a file of the file plan and an idempotency key. The numbers must come out as
1…N without gap or duplicate, and the event log must verify. A table goes to standard error, JSON
to standard output.
"""

from __future__ import annotations

import argparse
import json
import math
import multiprocessing
import os
import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from multiprocessing.queues import SimpleQueue
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, make_url, text
from sqlmodel import select

from regest.core.catalogue.drafts import Draft, PartyRole
from regest.core.catalogue.ledger import NumberWish
from regest.core.catalogue.registration import register
from regest.core.catalogue.tables import LedgerNumber, LedgerPeriod
from regest.core.deployment import Deployment
from regest.core.founding import found
from regest.core.people.tables import Party, PartyKind
from regest.core.store.audit import verify
from regest.core.store.work import Actor, Work
from regest.core.store.writers import WriterQueue

COUNT = 10_000
PROCESSES = 8
START_SECONDS = 120
URL_VARIABLE = "REGEST_DATABASE__URL"
SERVER_VARIABLE = "REGEST_TEST_POSTGRESQL"
CLASS, LEDGER, FILE = "internal_document", "internal", "01-02"
SENDER = "correspondent"
ACTOR = Actor("benchmark")

Once = Callable[[int], object]


@dataclass(frozen=True)
class Share:
    """What one process did: the wait for each commit in seconds, CPU seconds, numbers given."""

    waits: list[float]
    cpu: float
    numbers: list[Any]


@dataclass(frozen=True)
class Figures:
    """A run in figures: per second; waits in milliseconds; CPU milliseconds for each."""

    what: str
    rate: float
    p50: float
    p99: float
    longest: float
    cpu: float


def _register(folder: Path) -> Iterator[Once]:
    deployment = Deployment.open(folder)

    def once(number: int) -> str:
        draft = Draft(
            CLASS,
            f"О проведении мероприятия {number}",
            file_index=FILE,
            parties=(PartyRole(SENDER, "correspondent"),),
            wish=NumberWish(ledger=LEDGER),
            key=uuid.uuid4().hex,
        )

        def act(work: Work) -> str:
            return register(work, deployment.calls, draft).record.number

        return deployment.database.attempt(ACTOR, act)

    yield once
    deployment.close()


def insert_sqlite(folder: Path) -> Iterator[Once]:
    """Insert a row in a transaction of its own, each in its turn among the writers."""
    queue = WriterQueue(folder / "floor.lock")
    connection = sqlite3.connect(folder / "floor.db", isolation_level=None, timeout=60)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "wal_autocheckpoint=0"):
        connection.execute(f"PRAGMA {pragma}")

    def once(number: int) -> None:
        with queue.turn():
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("INSERT INTO floor (body) VALUES (?)", (f"О мероприятии {number}",))
            connection.execute("COMMIT")

    yield once
    connection.close()


def _insert_postgresql(_folder: Path) -> Iterator[Once]:
    import psycopg

    url = make_url(os.environ[URL_VARIABLE]).set(drivername="postgresql")
    connection = psycopg.connect(url.render_as_string(hide_password=False))

    def once(number: int) -> None:
        with connection.transaction():
            connection.execute("INSERT INTO floor (body) VALUES (%s)", (f"О мероприятии {number}",))

    yield once
    connection.close()


def _work(
    kind: Callable[[Path], Iterator[Once]],
    folder: Path,
    url: str | None,
    count: int,
    start: Barrier,
    answers: SimpleQueue[Share | None],
) -> None:
    """Do a share of the work in a process of its own; answer None when it fails."""
    share = None
    try:
        if url is not None:
            os.environ[URL_VARIABLE] = url
        share = _done(kind(folder), count, start)
    finally:
        answers.put(share)


def _done(doing: Iterator[Once], count: int, start: Barrier) -> Share:
    once = next(doing)
    start.wait(START_SECONDS)
    before = time.process_time()
    waits, numbers = [], []
    for number in range(count):
        begun = time.perf_counter()
        numbers.append(once(number))
        waits.append(time.perf_counter() - begun)
    cpu = time.process_time() - before
    for _closing in doing:
        pass
    return Share(waits, cpu, numbers)


def together(
    kind: Callable[[Path], Iterator[Once]], folder: Path, count: int, processes: int
) -> tuple[float, list[Share]]:
    """Share `count` among processes that start together; return seconds and what each did."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([register.__module__, Deployment.__module__])
    start = context.Barrier(processes + 1)
    answers: SimpleQueue[Share | None] = context.SimpleQueue()
    url = os.environ.get(URL_VARIABLE)
    shares = [count // processes + (place < count % processes) for place in range(processes)]
    workers = [
        context.Process(target=_work, args=(kind, folder, url, share, start, answers))
        for share in shares
    ]
    for worker in workers:
        worker.start()
    start.wait(START_SECONDS)
    begun = time.perf_counter()
    done = [answers.get() for _worker in workers]
    seconds = time.perf_counter() - begun
    for worker in workers:
        worker.join()
    if None in done:
        raise SystemExit("a process failed: see above")
    return seconds, [share for share in done if share is not None]


def figures(what: str, seconds: float, shares: list[Share]) -> Figures:
    """Return what a run comes to."""
    waits = sorted(1000 * wait for share in shares for wait in share.waits)
    return Figures(
        what,
        round(len(waits) / seconds, 1),
        round(statistics.median(waits), 2),
        round(waits[math.ceil(0.99 * len(waits)) - 1], 2),
        round(waits[-1], 1),
        round(1000 * sum(share.cpu for share in shares) / len(waits), 2),
    )


def furnish(folder: Path) -> None:
    """Make a deployment with one correspondent."""
    found(folder, "empty")
    deployment = Deployment.open(folder)
    with deployment.database.work(ACTOR) as work:
        work.session.add(
            Party(
                id=SENDER,
                kind=PartyKind.ORGANISATION,
                name="Министерство",
                match_key="министерство",
                created_at=work.now,
            )
        )
        work.witness("party.added", "party", SENDER)
    deployment.close()


def check(folder: Path, shares: list[Share], count: int) -> None:
    """Fail unless the numbers given are 1…count, the ledger says the same and the log verifies."""
    given = sorted(int(number.rpartition("-")[2]) for share in shares for number in share.numbers)
    wanted = list(range(1, count + 1))
    assert given == wanted, "numbers given have gaps or duplicates"
    deployment = Deployment.open(folder)
    with deployment.database.read() as session:
        assert sorted(session.exec(select(LedgerNumber.sequence))) == wanted
        assert session.exec(select(LedgerPeriod.last_number)).all() == [count]
        begun = time.perf_counter()
        found_out = verify(session, deployment.signer.public_key)
        print(f"audit verify: {time.perf_counter() - begun:.1f} s", file=sys.stderr)
    deployment.close()
    assert found_out.ok, found_out.findings[:3]


def registered(folder: Path, count: int, processes: int) -> Figures:
    """Register `count` letters in a new deployment in `folder`, and check what came of it."""
    furnish(folder)
    seconds, shares = together(_register, folder, count, processes)
    check(folder, shares, count)
    return figures("registration", seconds, shares)


def floor(folder: Path, count: int, processes: int) -> Figures:
    """Insert `count` rows, one in each transaction, and nothing else."""
    url = os.environ.get(URL_VARIABLE) or f"sqlite:///{folder / 'floor.db'}"
    engine = create_engine(url)
    key = "INTEGER PRIMARY KEY" if engine.dialect.name == "sqlite" else "SERIAL PRIMARY KEY"
    with engine.begin() as connection:
        connection.execute(text(f"CREATE TABLE floor (id {key}, body TEXT)"))
    kind = insert_sqlite if engine.dialect.name == "sqlite" else _insert_postgresql
    measured = figures("bare INSERT", *together(kind, folder, count, processes))
    # The event log knows nothing of this table and would say so.
    with engine.begin() as connection:
        connection.execute(text("DROP TABLE floor"))
    engine.dispose()
    return measured


@contextmanager
def scratch() -> Iterator[Path]:
    """Give a folder that is gone after the block."""
    folder = Path(tempfile.mkdtemp(prefix="regest-benchmark-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


@contextmanager
def on_server(server: str) -> Iterator[None]:
    """Make every deployment of the block keep its database on a PostgreSQL server."""
    name = f"regest_benchmark_{uuid.uuid4().hex[:8]}"
    engine = create_engine(server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f'CREATE DATABASE "{name}" TEMPLATE template0'))
    os.environ[URL_VARIABLE] = (
        make_url(server).set(database=name).render_as_string(hide_password=False)
    )
    try:
        yield
    finally:
        del os.environ[URL_VARIABLE]
        with engine.connect() as connection:
            connection.execute(text(f'DROP DATABASE "{name}" WITH (FORCE)'))
        engine.dispose()


def compared(count: int, processes: int) -> dict[str, Any]:
    """Run floor and registration; return both and their ratios."""
    with scratch() as folder:
        low = floor(folder, count, processes)
        high = registered(folder / "deployment", count, processes)
    return {
        "floor": asdict(low),
        "registration": asdict(high),
        "ratio_of_rates": round(low.rate / high.rate, 1),
        "ratio_of_cpu": round(high.cpu / low.cpu, 1),
    }


def show(database: str, run: dict[str, Any]) -> None:
    """Print a run as a table."""
    print(
        f"{database:24}{'per s':>9}{'p50 ms':>9}{'p99 ms':>9}{'max ms':>9}{'CPU ms':>9}",
        file=sys.stderr,
    )
    for each in (run["floor"], run["registration"]):
        numbers = "".join(f"{each[name]:>9}" for name in ("rate", "p50", "p99", "longest", "cpu"))
        print(f"  {each['what']:22}{numbers}", file=sys.stderr)
    print(
        f"  a registration is worth {run['ratio_of_rates']} INSERTs in time, "
        f"{run['ratio_of_cpu']} in CPU",
        file=sys.stderr,
    )


def main() -> None:
    """Measure SQLite, and PostgreSQL when there is a server."""
    parser = argparse.ArgumentParser(description="Measure registration by many processes.")
    parser.add_argument("--count", type=int, default=COUNT)
    parser.add_argument("--processes", type=int, default=PROCESSES)
    parser.add_argument("--postgresql", default=os.environ.get(SERVER_VARIABLE, ""))
    options = parser.parse_args()
    runs = {"sqlite": compared(options.count, options.processes)}
    show("SQLite", runs["sqlite"])
    if options.postgresql:
        with on_server(options.postgresql):
            runs["postgresql"] = compared(options.count, options.processes)
        show("PostgreSQL", runs["postgresql"])
    print(json.dumps({"count": options.count, "processes": options.processes, **runs}))


if __name__ == "__main__":
    main()
