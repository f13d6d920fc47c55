"""What only tantivy has: identifiers in halves, its limits, its segments and its ways to fail."""

from __future__ import annotations

import errno
import random
import subprocess
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from regest.core.hooks.search_types import (
    EngineQuery,
    QueryNode,
    QueryOr,
    QueryRange,
    QueryTerm,
    SearchOrder,
)

pytest.importorskip("tantivy")

from tantivy import Query

from regest.index.engines import tantivy_view
from regest.index.engines.tantivy import TantivyEngine
from regest.index.engines.tantivy_files import library_faults
from regest.index.engines.tantivy_query import MANY_VALUES
from regest.index.engines.tantivy_rows import schema
from tests.index.engines import OPEN, found
from tests.index.oracle import document


@pytest.fixture
def tantivy(tmp_path: Path) -> Iterator[TantivyEngine]:
    """Give an engine with an empty index in `tmp_path`."""
    engine = TantivyEngine(tmp_path)
    yield engine
    engine.close()


def identifiers(count: int) -> list[str]:
    """Return real identifiers, a few of which share their first half, in no order."""
    chance = random.Random(count)
    tail = 2 << 62
    made = [
        str(uuid.UUID(int=(1_760_000_000_000 + n // 3) << 80 | 7 << 76 | tail | n))
        for n in range(count)
    ]
    chance.shuffle(made)
    return made


@pytest.mark.parametrize("order", SearchOrder)
@pytest.mark.parametrize(
    "node",
    [None, QueryTerm("протокол"), QueryTerm("про", prefix=True), QueryTerm("2026", column="year")],
    ids=str,
)
def test_real_identifiers_put_equal_hits_in_order(
    tantivy: TantivyEngine, node: QueryNode | None, order: SearchOrder
) -> None:
    """The newest first to the last digit, over segments and from page to page."""
    ids = identifiers(100)
    for start in range(0, 100, 25):
        part = ids[start : start + 25]
        tantivy.write([document(each, body="протокол", version=7) for each in part], ())
    newest = sorted(ids, reverse=True)
    assert found(tantivy, node, order=order) == newest
    for start in range(0, 100, 9):
        page = found(tantivy, node, order=order, offset=start, limit=9)
        assert page == newest[start : start + 9]
    assert dict(tantivy.versions()) == dict.fromkeys(ids, 7)


def test_an_identifier_is_given_back_as_it_was(tantivy: TantivyEngine) -> None:
    """Also when it is a UUID that is written in another way."""
    plain = identifiers(1)[0]
    ids = {plain, plain.upper(), plain.replace("-", ""), f"{{{plain}}}", "12", "приём"}
    tantivy.write([document(each, body="журнал") for each in ids], ())
    assert set(tantivy.versions()) == ids
    assert set(found(tantivy, QueryTerm("журнал"))) == ids


def test_scores_come_before_dates_and_identifiers(tantivy: TantivyEngine) -> None:
    ids = sorted(identifiers(3))
    tantivy.write([document(ids[0], heading="журнал"), document(ids[1], body="журнал")], ())
    tantivy.write([document(ids[2], body="журнал " + "приём " * 50)], ())
    answer = tantivy.search(EngineQuery(node=QueryTerm("журнал"), keys=OPEN))
    assert [hit.record_id for hit in answer.hits] == ids
    assert answer.hits[0].score > answer.hits[1].score > answer.hits[2].score > 0


def test_a_reader_may_have_any_number_of_keys(tantivy: TantivyEngine) -> None:
    count = MANY_VALUES * 3
    tantivy.write([document(f"{n:03}", visibility_key=f"key-{n}") for n in range(count)], ())
    for asked in (1, MANY_VALUES, MANY_VALUES + 1, count - 1, count):
        keys = [f"key-{n}" for n in range(asked)]
        assert len(found(tantivy, None, keys=keys, limit=count)) == asked
        assert len(found(tantivy, None, keys=[*keys, "no-such-key"], limit=count)) == asked


def test_facets_of_more_values_than_the_library_counts(
    tantivy: TantivyEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tantivy_view, "VALUES_COUNTED", 3)
    tantivy.write([document(f"{n}", correspondents=(f"p{n}", "p")) for n in range(9)], ())
    ask = EngineQuery(node=None, keys=OPEN, facets=("correspondent", "year"))
    facets = tantivy.search(ask).facets
    assert facets["correspondent"] == {"p": 9, **{f"p{n}": 1 for n in range(9)}}
    assert facets["year"] == {"2026": 9}


def test_a_range_of_dates_may_be_bounded_by_anything(tantivy: TantivyEngine) -> None:
    """By days it is quick, by other text it is compared as text."""
    days = ["0999-12-31", "2026-01-31", "2026-02-01", "9999-12-31"]
    tantivy.write([document(day, date=day) for day in days], ())
    assert set(found(tantivy, QueryRange("date", "2026-02", "2026-03"))) == {days[2]}
    assert set(found(tantivy, QueryRange("date", "2026"))) == {*days[1:]}
    assert set(found(tantivy, QueryRange("date", "2026-01-31", "2026-02-01"))) == {*days[1:3]}
    assert set(found(tantivy, QueryRange("date", high="2026-01-31"))) == {*days[:2]}
    assert set(found(tantivy, QueryRange("date"))) == {*days}


def test_a_purge_writes_anew_what_it_must_and_no_more(
    tantivy: TantivyEngine, tmp_path: Path
) -> None:
    tantivy.write([document(f"a{n}", body="журнал", heading="Ёлка") for n in range(5)], ())
    clean = {each.name for each in tmp_path.glob("*.store")}
    tantivy.write([document(f"b{n}", body="приём") for n in range(5)], ())
    torn = {each.name for each in tmp_path.glob("*.store")} - clean
    tantivy.write([], ["b1"])
    ask = EngineQuery(node=QueryOr((QueryTerm("приём"), QueryTerm("журнал"))), keys=OPEN)
    before = tantivy.search(ask)
    tantivy.purge()
    left = {each.name for each in tmp_path.glob("*.store")}
    assert clean <= left
    assert not torn & left
    after = tantivy.search(ask)
    assert [hit.record_id for hit in after.hits] == [hit.record_id for hit in before.hits]


def test_many_small_writes_leave_few_files(tantivy: TantivyEngine, tmp_path: Path) -> None:
    """Segments are merged, and nothing is left of those that were."""
    for n in range(40):
        tantivy.write([document(f"{n % 10}", version=n, body="журнал")], ())
    assert len(found(tantivy, QueryTerm("журнал"))) == 10
    assert len(list(tmp_path.glob("*.store"))) <= 16


def test_a_file_that_cannot_grow_is_a_fault_of_the_system(tmp_path: Path) -> None:
    """It says nothing about the index, which goes on answering."""
    script = f"""
import resource, pathlib
from regest.index.engines.tantivy import TantivyEngine
from tests.index.oracle import document
engine = TantivyEngine(pathlib.Path({str(tmp_path)!r}))
engine.write([document("one", body="журнал")], ())
resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))
try:
    engine.write([document(f"{{n}}", body=f"слово{{n}} " * 99) for n in range(99)], ())
except OSError as fault:
    assert set(engine.versions()) == {{"one"}}
    raise SystemExit(fault.errno)
"""
    ended = subprocess.run([sys.executable, "-c", script], check=False)
    assert ended.returncode == errno.EFBIG
    engine = TantivyEngine(tmp_path)
    engine.write([document("two", body="журнал")], ())
    assert found(engine, QueryTerm("журнал")) == ["two", "one"]
    engine.close()


def test_a_panic_of_the_library_is_an_ordinary_fault() -> None:
    """Otherwise it would pass all that catches faults, and look like the end of the program."""
    with pytest.raises(RuntimeError, match="phrase query"), library_faults():
        Query.phrase_query(schema(), "body_lemma", ["one"])
