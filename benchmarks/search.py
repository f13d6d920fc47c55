"""Search engine against SQLite FTS5, fed the same records in the same run: CPU time and ratios.

    python benchmarks/search.py --records 2000 --seed 1

Records are made of sentences of the sample letters and of dictionary words by Zipf's law, about
3 kB each. FTS5 gets stemmed text (PyStemmer), which is its best setting for Russian. A table for
people goes to standard error, JSON to standard output.
"""

from __future__ import annotations

import argparse
import itertools
import json
import random
import re
import resource
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pymorphy3
import Stemmer

from regest.core.hooks.search_types import EngineQuery, IndexDocument
from regest.index.engines.whoosh import WhooshEngine
from regest.index.indexer import REBUILD_BATCH
from regest.index.query import parse
from regest.index.snippets import highlights, shown_text
from regest.index.wanted import Wanted, terms_of

LETTERS = Path(__file__).parent.parent / "tests" / "index" / "letters"
PAGE = 20
KEYS = ("open",)
WORD = re.compile(r"[^\W_]+")


def dictionary_words(step: int = 60, each: int = 2400) -> list[str]:
    """Return some thousand words of the Russian dictionary in all their forms."""
    morph = pymorphy3.MorphAnalyzer()
    prefixes = ("".join(pair) for pair in itertools.product("бвгдзклмнопрст", "аеиор"))
    return [
        parsed.word
        for prefix in prefixes
        for parsed in itertools.islice(morph.iter_known_word_parses(prefix), 0, each, step)
    ]


def make_records(count: int, seed: int) -> list[IndexDocument]:
    """Return `count` records, the same for the same seed."""
    chance = random.Random(seed)
    sentences = [
        sentence
        for path in sorted(LETTERS.glob("*.txt"))
        for sentence in re.split(r"(?<=[.!?])\s+", path.read_text())
    ]
    words = dictionary_words()
    chance.shuffle(words)
    weights = list(itertools.accumulate(1 / rank for rank in range(10, len(words) + 10)))
    records = []
    for number in range(count):
        drawn = chance.choices(words, cum_weights=weights, k=200)
        body = " ".join([*chance.choices(sentences, k=8), *drawn])
        records.append(
            IndexDocument(
                record_id=f"{number:08}",
                version=1,
                visibility_key="open",
                class_name="letter",
                heading="О " + " ".join(chance.choices(words, cum_weights=weights, k=4)),
                number=f"Вх-{number}",
                exact=(f"вх-{number}",),
                year="2026",
                date="2026-10-26",
                file_index="02-01",
                mark="",
                state="registered",
                parties={"correspondent": "Министерство образования"},
                body=body,
            )
        )
    return records


def make_queries(records: Sequence[IndexDocument], count: int, seed: int) -> list[str]:
    """Return queries of two words of one heading each."""
    chance = random.Random(seed + 1)
    chosen = chance.choices(records, k=count)
    return [" ".join(chance.sample(WORD.findall(each.heading)[1:], 2)) for each in chosen]


class Fts5:
    """The yardstick: one table of stemmed text."""

    def __init__(self, folder: Path) -> None:
        self.stem = Stemmer.Stemmer("russian").stemWords
        self.base = sqlite3.connect(folder / "fts.db")
        self.base.execute("CREATE VIRTUAL TABLE papers USING fts5(heading, body)")

    def stemmed(self, text: str) -> list[str]:
        """Return the stems of a text."""
        found: list[str] = self.stem(WORD.findall(text.lower().replace("ё", "е")))
        return found

    def write(self, records: Sequence[IndexDocument]) -> None:
        """Insert records and commit."""
        rows = [
            (" ".join(self.stemmed(each.heading)), " ".join(self.stemmed(each.body)))
            for each in records
        ]
        with self.base:
            self.base.executemany("INSERT INTO papers VALUES (?, ?)", rows)

    def search(self, text: str) -> int:
        """Return the total of hits on all words, having fetched the best page."""
        match = " ".join(f'"{stem}"' for stem in self.stemmed(text))
        self.base.execute(
            "SELECT rowid FROM papers WHERE papers MATCH ? ORDER BY bm25(papers, 3.0, 1.0) LIMIT ?",
            (match, PAGE),
        ).fetchall()
        counted = self.base.execute("SELECT count(*) FROM papers WHERE papers MATCH ?", (match,))
        return int(counted.fetchone()[0])


def cpu_seconds(work: Callable[[], object]) -> float:
    """Return the CPU time that `work` takes."""
    start = time.process_time()
    work()
    return time.process_time() - start


def in_batches(records: Sequence[IndexDocument], write: Callable[..., object]) -> None:
    """Write records as a rebuild does."""
    for start in range(0, len(records), REBUILD_BATCH):
        write(records[start : start + REBUILD_BATCH])


def per_query(queries: Sequence[str], ask: Callable[[str], object]) -> dict[str, float]:
    """Return mean, median and 95th percentile in CPU milliseconds."""
    times = [1000 * cpu_seconds(lambda text=text: ask(text)) for text in queries]  # type: ignore[misc]
    cuts = statistics.quantiles(times, n=20)
    return {
        "mean_ms": round(statistics.fmean(times), 2),
        "p50_ms": round(statistics.median(times), 2),
        "p95_ms": round(cuts[-1], 2),
    }


def measure(count: int, queries: int, seed: int) -> dict[str, object]:
    """Run everything once and return the figures."""
    records = make_records(count, seed)
    asked = make_queries(records, queries, seed)
    bodies = {each.record_id: each.body for each in records}
    with tempfile.TemporaryDirectory() as name:
        (Path(name) / "whoosh").mkdir()
        engine, yardstick = WhooshEngine(Path(name) / "whoosh"), Fts5(Path(name))

        def ask(text: str) -> list[str]:
            node = parse(text).tiers[0]
            answer = engine.search(EngineQuery(node=node, keys=KEYS, limit=PAGE))
            return [hit.record_id for hit in answer.hits]

        def ask_and_show(text: str) -> None:
            wanted = Wanted(terms_of(parse(text)))
            for record_id in ask(text):
                highlights(shown_text(bodies[record_id]), wanted)

        ours = cpu_seconds(lambda: in_batches(records, lambda rows: engine.write(rows, ())))
        theirs = cpu_seconds(lambda: in_batches(records, yardstick.write))
        ask_and_show(asked[0])
        found = {
            "records": count,
            "queries": queries,
            "seed": seed,
            "docs_per_cpu_second": {
                "whoosh": round(count / ours),
                "fts5": round(count / theirs),
                "ratio": round(ours / theirs, 2),
            },
            "query_with_total": {
                "whoosh": per_query(asked, ask),
                "fts5": per_query(asked, yardstick.search),
            },
            "query_with_total_and_highlights": {"whoosh": per_query(asked, ask_and_show)},
            "peak_memory_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        }
        engine.close()
        yardstick.base.close()
    return found


def main() -> None:
    """Measure and print."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--records", type=int, default=2000)
    arguments.add_argument("--queries", type=int, default=200)
    arguments.add_argument("--seed", type=int, default=1)
    given = arguments.parse_args()
    figures = measure(given.records, given.queries, given.seed)
    for name, value in figures.items():
        sys.stderr.write(f"{name:34} {json.dumps(value)}\n")
    sys.stdout.write(json.dumps(figures, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
