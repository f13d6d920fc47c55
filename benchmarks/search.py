"""Search engines beside the library they stand on, fed the same documents in the same run.

    python benchmarks/search.py --records 2000 20000 --engines whoosh tantivy
    python benchmarks/search.py --records 20000 --fuzzed 10000

Prints CPU milliseconds per query (p50, p95, mean), resident memory of a process that only asks, and
documents indexed per CPU-second; `ours/raw` is the ratio of the means. "Raw" is the library's own
plain way with the same analysis: no trimming to a reader, no total, no facets. With `--fuzzed` a
query is read, asked, corrected and highlighted as a person's is. A table goes to standard error,
JSON to standard output.
"""

from __future__ import annotations

import argparse
import datetime as dt
import itertools
import json
import multiprocessing
import os
import pickle
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from benchmarks.raw_engines import RAW, RawEngine
from benchmarks.recombined import KEYS, Corpus
from regest.core.hooks.search_types import (
    EngineQuery,
    IndexDocument,
    QueryAnd,
    QueryNode,
    QueryNot,
    QueryOr,
    SearchEngine,
)
from regest.index import analysis
from regest.index.builtin import register_search_engines
from regest.index.columns import FACETS
from regest.index.corrections import Corrector
from regest.index.engine import SearchIndex
from regest.index.indexer import REBUILD_BATCH
from regest.index.query import Question, SearchPlan, read
from regest.index.query_fields import SearchFields
from regest.index.snippets import highlights, shown_text
from regest.index.terms import lookups
from regest.index.wanted import Wanted, terms_of

PAGE = 20
WARMING = 5
TODAY = dt.date(2026, 11, 20)
MEGABYTE = 1 << 20
ENGINES = {each.name: each for each in register_search_engines()}
SIDES = ("ours", "raw")
HITS, MARKED, COUNTED = "hits", "hits + highlights", "with totals and facets"
RAW_HITS, RAW_MARKED = "raw hits", "raw hits + snippets"
FUZZED = "fuzzed queries"
FIGURES = ("docs_per_cpu_second", "memory_mb", "ratios")
Find = Callable[[QueryNode, int], list[str]]


class Shelf:
    """The records of a run in a database file, read from it as a deployment would."""

    def __init__(self, folder: Path) -> None:
        self._base = sqlite3.connect(folder / "records.db")

    def fill(self, records: Iterator[IndexDocument]) -> None:
        """Put records on the shelf."""
        self._base.execute("CREATE TABLE record (id TEXT PRIMARY KEY, body TEXT, document BLOB)")
        rows = ((each.record_id, each.body, pickle.dumps(each)) for each in records)
        with self._base:
            self._base.executemany("INSERT INTO record VALUES (?, ?, ?)", rows)

    def bodies(self, ids: Sequence[str]) -> list[str]:
        """Return the texts of records."""
        marks = ",".join("?" * len(ids))
        wanted = f"SELECT id, body FROM record WHERE id IN ({marks})"
        found: dict[str, str] = dict(self._base.execute(wanted, ids).fetchall())
        return [found[each] for each in ids]

    def batches(self) -> Iterator[list[IndexDocument]]:
        """Yield all records in the batches of a rebuild."""
        rows = self._base.execute("SELECT document FROM record ORDER BY id")
        while batch := rows.fetchmany(REBUILD_BATCH):
            yield [pickle.loads(blob) for (blob,) in batch]


@dataclass
class Clock:
    """CPU time of all threads, spent inside the `with`; `ids` is the page that was found."""

    seconds: float = 0.0
    ids: list[str] = field(default_factory=list)
    _start: float = 0.0

    def __enter__(self) -> Self:
        self._start = time.process_time()
        return self

    def __exit__(self, *_error: object) -> None:
        self.seconds += time.process_time() - self._start


@dataclass
class Times:
    """CPU milliseconds of queries."""

    each: list[float] = field(default_factory=list)

    def add(self, *spent: Clock) -> None:
        """Add a query that took all this."""
        self.each.append(1000 * sum(clock.seconds for clock in spent))

    def figures(self) -> dict[str, float]:
        """Return what is reported."""
        cuts = statistics.quantiles(self.each, n=1000, method="inclusive")
        return {
            "p50": round(cuts[499], 2),
            "p95": round(cuts[949], 2),
            "p99.9": round(cuts[998], 2),
            "mean": round(statistics.fmean(self.each), 2),
        }


def cascade(plan: SearchPlan, find: Find) -> list[str]:
    """Return the first page for a plan, tier by tier."""
    hits: list[str] = []
    earlier: list[QueryNode] = []
    for tier in plan.tiers:
        if tier is None or len(hits) >= min(PAGE, plan.enough):
            break
        node = QueryAnd((tier, QueryNot(QueryOr(tuple(earlier))))) if hits else tier
        hits += find(node, PAGE - len(hits))
        earlier.append(tier)
    return hits


def asking(index: SearchIndex, facets: Sequence[str] = ()) -> Find:
    """Return a way to ask our engine."""

    def find(node: QueryNode, limit: int) -> list[str]:
        ask = EngineQuery(node=node, keys=KEYS, limit=limit, facets=facets)
        return [hit.record_id for hit in index.search(ask).hits]

    return find


def build(name: str, side: str, folder: Path) -> float:
    """Index all records; return documents per CPU-second."""
    clock, count = Clock(), 0
    shelf = Shelf(folder)

    def fill(engine: SearchEngine) -> None:
        nonlocal count
        for batch in shelf.batches():
            count += len(batch)
            with clock:
                engine.write(batch, ())

    if side == "ours":
        SearchIndex(folder / f"{name}-ours", ENGINES[name]).create(fill)
    else:
        raw = raw_engine(name, folder, new=True)
        for batch in shelf.batches():
            count += len(batch)
            with clock:
                raw.write(batch)
        raw.close()
    return round(count / clock.seconds, 1)


def ask(name: str, folder: Path, queries: Sequence[str]) -> dict[str, dict[str, float]]:
    """Ask both sides each query in turn; return their figures."""
    shelf, index = Shelf(folder), SearchIndex(folder / f"{name}-ours", ENGINES[name])
    raw = raw_engine(name, folder, new=False)
    for batch in shelf.batches():
        raw.learn([each.body for each in batch])
    plain, counted = asking(index), asking(index, FACETS)
    times = {row: Times() for row in (HITS, MARKED, COUNTED, RAW_HITS, RAW_MARKED)}
    for place, text in enumerate([*queries[:WARMING], *queries]):
        # Who asks first pays for what the disk and the libraries then keep: they take turns.
        first, second = (plain, counted) if place % 2 else (counted, plain)
        clocks = [asked_by(find, text) for find in (first, second, raw.find)]
        hits, counts = (clocks[0], clocks[1]) if place % 2 else (clocks[1], clocks[0])
        marks, raw_marks = Clock(), Clock()
        with marks:
            plan = understood(text).plan()
            show(plan, shelf.bodies(hits.ids))
        with raw_marks:
            raw.mark(text, shelf.bodies(clocks[2].ids))
        if place >= WARMING:
            times[HITS].add(hits)
            times[MARKED].add(hits, marks)
            times[COUNTED].add(counts, marks)
            times[RAW_HITS].add(clocks[2])
            times[RAW_MARKED].add(clocks[2], raw_marks)
    return {row: each.figures() for row, each in times.items()}


def asked_by(find: Find, text: str) -> Clock:
    """Ask a query as if nobody had analysed it before; return the time and the page."""
    lookups.cache_clear()
    analysis.alternatives.cache_clear()
    clock = Clock()
    with clock:
        clock.ids = cascade(understood(text).plan(), find)
    return clock


def understood(text: str) -> Question:
    """Read a query."""
    return read(text, SearchFields(), TODAY)


def remember(name: str, side: str, folder: Path, queries: Sequence[str]) -> int:
    """Ask one side alone; return the megabytes that the process then holds."""
    if side == "ours":
        find = asking(SearchIndex(folder / f"{name}-ours", ENGINES[name]), FACETS)
    else:
        find = raw_engine(name, folder, new=False).find
    for text in queries:
        cascade(understood(text).plan(), find)
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") // MEGABYTE


def storm(name: str, folder: Path, queries: Sequence[str]) -> dict[str, float]:
    """Ask as a person is answered: read, sought, corrected when nothing is found, highlighted."""
    shelf, index = Shelf(folder), SearchIndex(folder / f"{name}-ours", ENGINES[name])
    find, times = asking(index), Times()

    index.near("приём", 1)
    for text in queries:
        with Clock() as spent:
            plan = understood(text).plan()
            ids = cascade(plan, find)
            if not ids:
                plan = Corrector(index, KEYS, understood).correct(text).plan
                ids = cascade(plan, find)
            show(plan, shelf.bodies(ids))
        times.add(spent)
    return times.figures()


def show(plan: SearchPlan, bodies: Sequence[str]) -> None:
    """Make the highlights of a page."""
    wanted = Wanted(terms_of(plan))
    for body in bodies:
        highlights(shown_text(body), wanted)


def raw_engine(name: str, folder: Path, *, new: bool) -> RawEngine:
    """Return the library that an engine stands on."""
    place = folder / f"{name}-raw"
    place.mkdir(exist_ok=True)
    return RAW[name](place, new=new)


def apart(work: Callable[..., Any], *given: object) -> Any:
    """Return what `work` returns in a process of its own."""
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=spawn) as process:
        return process.submit(work, *given).result()


def measure(name: str, folder: Path, queries: Sequence[str]) -> dict[str, Any]:
    """Return all figures of an engine."""
    bulk = {side: apart(build, name, side, folder) for side in SIDES}
    cpu = apart(ask, name, folder, queries)
    memory = {side: apart(remember, name, side, folder, queries) for side in SIDES}
    mean = {row: figures["mean"] for row, figures in cpu.items()}
    return {
        "cpu_ms": cpu,
        "docs_per_cpu_second": bulk,
        "memory_mb": memory,
        "ratios": {
            "hits / raw hits": round(mean[HITS] / mean[RAW_HITS], 2),
            "hits + highlights / raw + snippets": round(mean[MARKED] / mean[RAW_MARKED], 2),
            "with totals and facets / raw + snippets": round(mean[COUNTED] / mean[RAW_MARKED], 2),
            "bulk / raw bulk": round(bulk["ours"] / bulk["raw"], 2),
        },
    }


def run(name: str, records: int, given: argparse.Namespace) -> dict[str, Any]:
    """Measure an engine over a corpus made for it."""
    corpus = Corpus(given.seed)
    with tempfile.TemporaryDirectory(dir=given.folder) as place:
        folder = Path(place)
        shelf = Shelf(folder)
        shelf.fill(corpus.records(records))
        if given.fuzzed:
            apart(build, name, "ours", folder)
            return {"cpu_ms": {FUZZED: apart(storm, name, folder, corpus.fuzzed(given.fuzzed))}}
        queries = corpus.queries(next(shelf.batches()), given.queries)
        return measure(name, folder, queries)


def main() -> None:
    """Measure and print."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--records", type=int, nargs="+", default=[2000])
    arguments.add_argument("--engines", nargs="+", choices=sorted(ENGINES), default=[*ENGINES])
    arguments.add_argument("--queries", type=int, default=200)
    arguments.add_argument("--fuzzed", type=int, default=0, metavar="QUERIES")
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--folder", help="where indexes may lie")
    given = arguments.parse_args()
    for records, name in itertools.product(given.records, given.engines):
        found = {
            "engine": name,
            "records": records,
            "seed": given.seed,
            **run(name, records, given),
        }
        sys.stderr.write(f"\n{name}, {records} records\n")
        for kind in found["cpu_ms"]:
            sys.stderr.write(f"  {kind:28} ms {json.dumps(found['cpu_ms'][kind])}\n")
        for kind in [each for each in FIGURES if each in found]:
            sys.stderr.write(f"  {kind:28} {json.dumps(found[kind])}\n")
        sys.stdout.write(json.dumps(found, ensure_ascii=False) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
