"""Pages of a real `regest serve` beside a bare FastAPI page that does the same for each of them.

    python benchmarks/web.py [--records 20000] [--requests 300] [--rounds 3] [--bare sqlite3]
        [--folder FOLDER]

Over a catalogue with tantivy and SQLite, as a signed-in user: start page, list of 25, record,
search. Requests per second and CPU milliseconds of the server for each, by 1, 8 and 32 clients in
turns with the bare page (`benchmarks/web_bare.py`), and the ratio of CPU. Exact counts are kept
until something changes: they are in neither side, and what they take anew stands apart. Then lists
by two processes on two cores, memory after the first search, and how long a start takes.
A table goes to standard error, JSON to standard output. `--folder` keeps the catalogue.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

from benchmarks.web_bare import CORE, COUNTS, RAW
from benchmarks.web_catalogue import LOGIN, PASSWORD, furnish, sample
from benchmarks.web_clients import Started, ask, free_port, serving, signed_in

RECORDS, REQUESTS, ROUNDS = 20_000, 300, 3
CLIENTS = (1, 8, 32)
REGEST = str(Path(sys.executable).with_name("regest"))
WORKERS = 2
IDLE_SECONDS = 2.0


@dataclass(frozen=True)
class Size:
    """How much is measured: requests of a round, rounds of which the median is taken, clients.

    `bare` says how the bare page runs its statements.
    """

    requests: int
    rounds: int
    clients: Sequence[int] = CLIENTS
    bare: str = CORE


def pages(folder: Path) -> dict[str, str]:
    """Return the pages that are asked for: name → path."""
    record, word = sample(folder)
    return {
        "start page": "/",
        "list of 25": "/records?rows=25",
        "record": f"/records/{record}",
        "search": f"/search?q={quote(word)}",
    }


def median(values: Iterable[float]) -> float:
    """Return the median as it is shown."""
    return round(statistics.median(values), 2)


@contextmanager
def regest(folder: Path, workers: int = 1) -> Iterator[Started]:
    """Serve the deployment as an operator does."""
    port = free_port()
    words = [REGEST, "-d", str(folder), "serve", "--port", str(port), "--workers", str(workers)]
    with serving(words, port, "/sign-in") as started:
        yield started


@contextmanager
def bare(folder: Path, by: str, cookie: str, paths: Sequence[str]) -> Iterator[Started]:
    """Serve the bare pages."""
    port = free_port()
    code = "import sys; from benchmarks.web_bare import serve; serve(*sys.argv[1:])"
    words = [sys.executable, "-c", code, str(folder), str(port), by, cookie, *paths]
    with serving(words, port, COUNTS) as started:
        yield started


def measured(
    server: Started, path: str, cookie: str, clients: int, count: int
) -> tuple[float, ...]:
    """Return requests per second and CPU milliseconds of the server for each."""
    before = server.cpu_seconds()
    seconds = ask(server.port, path, cookie, clients, count)
    spent = server.cpu_seconds() - before
    return count / seconds, 1000 * spent / count


def compared(folder: Path, size: Size) -> dict[str, Any]:
    """Measure every page on both sides in turns."""
    asked, found = pages(folder), {}
    with regest(folder) as ours:
        cookie = signed_in(ours.port, LOGIN, PASSWORD)
        with bare(folder, size.bare, cookie, list(asked.values())) as plain:
            counts = json.loads(fetched(plain.port, COUNTS))
            for name, path in asked.items():
                for server in (ours, plain):
                    ask(server.port, path, cookie, 1, 5)
                found[name] = {
                    "counts_ms": counts[path],
                    **{
                        str(clients): in_turns(ours, plain, path, cookie, clients, size)
                        for clients in size.clients
                    },
                }
    return found


def in_turns(
    ours: Started, plain: Started, path: str, cookie: str, clients: int, size: Size
) -> dict[str, float]:
    """Return the medians of both sides, and the median of the ratios of each round."""
    rounds = [
        [measured(server, path, cookie, clients, size.requests) for server in (plain, ours)]
        for _round in range(size.rounds)
    ]
    return {
        "per_second": median(mine[0] for _bare, mine in rounds),
        "bare_per_second": median(bare[0] for bare, _mine in rounds),
        "cpu_ms": median(mine[1] for _bare, mine in rounds),
        "bare_cpu_ms": median(bare[1] for bare, _mine in rounds),
        "ratio": median(mine[1] / max(bare[1], 0.01) for bare, mine in rounds),
    }


def by_workers(folder: Path, size: Size) -> dict[str, float]:
    """Measure lists by two processes; return the best round: others use the machine as well."""
    path = pages(folder)["list of 25"]
    with regest(folder, WORKERS) as server:
        cookie = signed_in(server.port, LOGIN, PASSWORD)
        ask(server.port, path, cookie, 8, 40)
        rounds = [
            measured(server, path, cookie, 8, 3 * size.requests) for _round in range(size.rounds)
        ]
    return {
        "workers": WORKERS,
        "per_second": round(max(each[0] for each in rounds), 1),
        "median_per_second": median(each[0] for each in rounds),
        "cpu_ms": median(each[1] for each in rounds),
    }


def footprint(folder: Path) -> dict[str, float]:
    """Return memory before and after the first search, and what starting takes."""
    path = pages(folder)["search"]
    with regest(folder) as server:
        cookie = signed_in(server.port, LOGIN, PASSWORD)
        before = server.resident_mb()
        ask(server.port, path, cookie, 1, 1)
        time.sleep(IDLE_SECONDS)
        after = server.resident_mb()
    begun, spent = time.monotonic(), os.times()
    subprocess.run([REGEST, "--help"], stdout=subprocess.DEVNULL, check=True)
    now = os.times()
    return {
        "memory_mb": before,
        "memory_after_search_mb": after,
        "start_seconds": server.seconds,
        "start_cpu_seconds": server.cpu,
        "help_seconds": round(time.monotonic() - begun, 2),
        "help_cpu_seconds": round(
            now.children_user + now.children_system - spent.children_user - spent.children_system, 2
        ),
    }


def fetched(port: int, path: str) -> bytes:
    """Return what a server answers."""
    with closing(http.client.HTTPConnection("127.0.0.1", port)) as line:
        line.request("GET", path)
        return line.getresponse().read()


def run(folder: Path, size: Size) -> dict[str, Any]:
    """Measure everything over the catalogue in `folder`."""
    load = os.getloadavg()[0]
    return {
        "load_before": round(load, 1),
        "pages": compared(folder, size),
        "two_workers": by_workers(folder, size),
        "footprint": footprint(folder),
        "load_after": round(os.getloadavg()[0], 1),
    }


def show(found: dict[str, Any]) -> None:
    """Print a run as a table."""
    heads = ("per s", "bare", "CPU ms", "bare", "ratio")
    names = ("per_second", "bare_per_second", "cpu_ms", "bare_cpu_ms", "ratio")
    print(f"{'':26}" + "".join(f"{each:>9}" for each in heads), file=sys.stderr)
    for page, rows in found["pages"].items():
        for clients in [each for each in rows if each != "counts_ms"]:
            numbers = "".join(f"{rows[clients][each]:>9}" for each in names)
            print(f"{page:14}{clients:>4} clients{numbers}", file=sys.stderr)
        print(f"{page:14} exact counts anew: {rows['counts_ms']} ms", file=sys.stderr)
    for part in ("two_workers", "footprint"):
        print(f"{part}: {json.dumps(found[part])}", file=sys.stderr)
    print(f"load {found['load_before']} to {found['load_after']}", file=sys.stderr)


def main() -> None:
    """Measure and print."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--records", type=int, default=RECORDS)
    arguments.add_argument("--requests", type=int, default=REQUESTS)
    arguments.add_argument("--rounds", type=int, default=ROUNDS)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--bare", choices=(CORE, RAW), default=CORE)
    arguments.add_argument("--folder", type=Path, help="where the catalogue is kept")
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory(prefix="regest-benchmark-") as scratch:
        folder = given.folder or Path(scratch) / "deployment"
        if not folder.exists():
            furnish(folder, given.records, given.seed)
        found = run(folder, Size(given.requests, given.rounds, bare=given.bare))
    show(found)
    told = {"records": given.records, "seed": given.seed, "bare": given.bare}
    print(json.dumps({**told, **found}))


if __name__ == "__main__":
    main()
