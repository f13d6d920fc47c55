"""How often the right paper comes first, on real Russian text and through the whole service.

    python -m benchmarks.relevance --seed 1 [--folder FOLDER] [--queries 2000] [--engine NAME]

Some 3,250 documents come out of Russian documentation packages of Debian (`apt-get update` must
have been run once), and short notes that name some 300 people in oblique cases. They are registered
in a deployment in FOLDER, which is kept for the next run (remove it when tables have changed), and
searched as the console does. The table says for each row of queries MRR@10 / recall@10, for each
engine and for plain variants. JSON goes to standard output. Choose settings with other seeds than
those whose tables you report.
"""

from __future__ import annotations

import argparse
import json
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.corpus import Page, pages, surnames
from benchmarks.known_items import Item, Names, named, rows
from benchmarks.raw_search import Ask, variants
from regest.core.catalogue.components import PreparedFile
from regest.core.catalogue.drafts import Draft
from regest.core.catalogue.ledger import NumberWish
from regest.core.catalogue.registration import register
from regest.core.catalogue.tables import ComponentRole
from regest.core.deployment import Deployment
from regest.core.documents.extract import TextOutcome
from regest.core.founding import found
from regest.core.people.access import CONSOLE_READER
from regest.core.store.work import Actor
from regest.index.engine import SearchIndex
from regest.index.indexer import rebuild
from regest.index.search import search
from regest.kit.founding import BUILT_IN

PAGE = 10
IN_ONE_WORK = 1000
DEPLOYMENT = "deployment"
PLACES = "places.json"
TARGETS = {
    "exact title": 0.99,
    "every word inflected": 0.995,
    "one typo": 0.96,
    "2 rare inflected words": 0.995,
    "wrong layout": 0.98,
    "surnames": 0.95,
}


@dataclass(frozen=True, slots=True)
class Score:
    """How a variant did in a row: mean reciprocal rank of the first right hit, and recall."""

    mrr: float
    recall: float

    def __str__(self) -> str:
        return f"{self.mrr:.3f} / {self.recall:.4f}"


def filled(folder: Path, papers: Sequence[Page]) -> list[str]:
    """Register the papers in a new deployment unless that was done; return their record ids."""
    place = folder / DEPLOYMENT
    if (folder / PLACES).exists():
        return list(json.loads((folder / PLACES).read_text()))
    shutil.rmtree(place, ignore_errors=True)
    found(place, "empty")
    deployment = Deployment.open(place, built_in=BUILT_IN)
    ids: list[str] = []
    for start in range(0, len(papers), IN_ONE_WORK):
        with deployment.database.work(Actor("benchmark")) as work:
            drafts = map(_draft, papers[start : start + IN_ONE_WORK])
            ids += [register(work, deployment.calls, draft).record.id for draft in drafts]
    deployment.close()
    (folder / PLACES).write_text(json.dumps(ids))
    return ids


def _draft(paper: Page) -> Draft:
    text = TextOutcome("extracted", paper.body, media_type="text/plain")
    file = PreparedFile("paper.txt", ComponentRole.MAIN, "0" * 64, len(paper.body), text)
    return Draft(
        "internal_document",
        paper.title,
        file_index="01-02",
        files=(file,),
        wish=NumberWish(ledger="internal"),
    )


@contextmanager
def services(
    folder: Path, ids: Sequence[str], chosen: Sequence[str], *, keep: bool
) -> Iterator[dict[str, Ask]]:
    """Give name of engine → the search service on it; `keep` takes indexes of the last run."""
    place_of = {record_id: place for place, record_id in enumerate(ids)}
    deployment = Deployment.open(folder / DEPLOYMENT, built_in=BUILT_IN)
    indexes: dict[str, SearchIndex] = {}
    for each in deployment.plugins.declared.search_engines:
        if not chosen or each.value.name in chosen:
            index = SearchIndex(folder / f"index-{each.value.name}", each.value)
            if not (keep and index.folder.exists()):
                rebuild(deployment.database, index)
            indexes[each.value.name] = index

    def service(index: SearchIndex) -> Ask:
        def ask(text: str, limit: int) -> list[int]:
            today = deployment.database.today()
            with deployment.database.read() as session:
                page = search(session, index, CONSOLE_READER, text, today=today, limit=limit)
            return [place_of[hit.id] for hit in page.hits]

        return ask

    yield {f"regest, {name}": service(index) for name, index in indexes.items()}
    for index in indexes.values():
        index.close()
    deployment.close()


def measured(ask: Ask, items: Sequence[Item]) -> tuple[Score, list[Item]]:
    """Return how a variant does, and the queries that it answers with less than it should."""
    ranks, recalls, missed = [], [], []
    for item in items:
        hits = ask(item.query, PAGE)
        right = [hits.index(place) + 1 for place in item.wanted if place in hits]
        ranks.append(1 / min(right) if right else 0.0)
        recalls.append(len(right) / len(item.wanted))
        if len(right) < len(item.wanted):
            missed.append(item)
    return Score(statistics.fmean(ranks), statistics.fmean(recalls)), missed


def show(table: dict[str, dict[str, Score]], counts: dict[str, int]) -> None:
    """Print the table: a line for each variant, a column for each row of queries."""
    _line("MRR@10 / recall@10", list(counts))
    _line("queries", [str(count) for count in counts.values()])
    _line("recall to reach", [f"{TARGETS[name]}" for name in counts])
    for variant, scores in table.items():
        _line(variant, list(map(str, scores.values())))


def _line(first: str, others: Sequence[str]) -> None:
    print(f"{first:36}" + "".join(f"{each:>24}" for each in others), file=sys.stderr, flush=True)


def main() -> None:
    """Build or reuse the deployment, draw the queries, ask every variant and print."""
    parser = argparse.ArgumentParser(description="Measure how often the right paper comes first.")
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--queries", type=int, default=2000)
    parser.add_argument(
        "--folder", type=Path, default=Path(tempfile.gettempdir(), "regest-relevance")
    )
    parser.add_argument("--engine", action="append", default=[])
    parser.add_argument("--row", action="append", default=[])
    parser.add_argument("--keep-index", action="store_true", help="do not build the index anew")
    parser.add_argument("--missed", action="store_true", help="print the queries answered wrongly")
    given = parser.parse_args()
    documents = pages(given.folder)
    names: Names = named(surnames(given.folder), len(documents))
    papers = [*documents, *names.pages]
    ids = filled(given.folder, papers)
    drawn = rows(documents, names, given.seed, given.queries)
    drawn = {name: items for name, items in drawn.items() if not given.row or name in given.row}
    table: dict[str, dict[str, Score]] = {}
    with services(given.folder, ids, given.engine, keep=given.keep_index) as asked:
        raw = {} if given.missed else variants(papers, given.folder)
        for variant, ask in (asked | raw).items():
            table[variant] = {}
            for name, items in drawn.items():
                begun = time.perf_counter()
                table[variant][name], missed = measured(ask, items)
                seconds = time.perf_counter() - begun
                said = table[variant][name]
                print(f"{variant}: {name}: {said} in {seconds:.0f} s", file=sys.stderr, flush=True)
                for item in missed if given.missed else ():
                    print(f"  {item.query}  ←  {papers[item.wanted[0]].title}", file=sys.stderr)
    show(table, {name: len(items) for name, items in drawn.items()})
    result = {
        variant: {name: [round(each.mrr, 4), round(each.recall, 4)] for name, each in row.items()}
        for variant, row in table.items()
    }
    print(json.dumps({"seed": given.seed, "documents": len(papers), "table": result}))


if __name__ == "__main__":
    main()
