"""What every search engine must rank, page, count and trim; see `test_engine_contract`."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from regest.core.hooks.search_types import (
    EngineAnswer,
    EngineQuery,
    IndexDocument,
    QueryAnd,
    QueryNode,
    QueryNot,
    QueryOr,
    QueryTerm,
    SearchEngine,
    SearchOrder,
)
from regest.index.columns import FACETS
from tests.index.engines import OPEN, Opener, found, opened
from tests.index.oracle import document

ORDERS = list(SearchOrder)


def test_a_heading_outweighs_a_body_and_a_number_outweighs_both(engine: SearchEngine) -> None:
    engine.write(
        [
            document("body", body="отчёт 87 "),
            document("heading", heading="отчёт 87"),
            document("number", exact=("87",), body="письмо"),
        ],
        (),
    )
    either = QueryOr((QueryTerm("87", column="exact"), QueryTerm("87")))
    assert found(engine, either) == ["number", "heading", "body"]


def test_the_words_of_a_title_and_rare_words_weigh_more(engine: SearchEngine) -> None:
    """Relevance puts the paper about something before those that only mention it."""
    engine.write(
        [document(f"{n}", heading="О работе", body="отчёт о работе за год") for n in range(20)], ()
    )
    mention = "отчёт упоминает аккредитацию среди многого прочего "
    engine.write(
        [
            document("mentions", heading="О планах", body=mention * 9),
            document("about", heading="Аккредитация", body="отчёт"),
        ],
        (),
    )
    either = QueryOr((QueryTerm("отчёта"), QueryTerm("аккредитации")))
    assert found(engine, either)[:2] == ["about", "mentions"]


def test_dates_order_hits(engine: SearchEngine) -> None:
    """By the date of the document; of one day's records the newest first, either way round."""
    days = {"b": "2026-05-01", "c": "2026-05-01", "a": "2026-05-01", "z": "2025-01-01"}
    for name, day in days.items():
        engine.write([document(name, date=day, body="отчёт")], ())
    engine.write([document("0", date="2026-12-31", body="отчёт отчёт")], ())
    for node in (QueryTerm("отчёт"), None):
        newest = found(engine, node, order=SearchOrder.NEWEST)
        assert newest == ["0", "c", "b", "a", "z"]
        assert found(engine, node, order=SearchOrder.OLDEST) == ["z", "c", "b", "a", "0"]
        assert found(engine, node, order=SearchOrder.OLDEST, offset=2, limit=2) == ["b", "a"]


@pytest.mark.parametrize("order", ORDERS)
def test_pages_fit_together(engine: SearchEngine, order: SearchOrder) -> None:
    """Hits of equal rank keep their order from page to page, over several writes."""
    for start in range(0, 60, 20):
        engine.write([document(f"{n:02}", body="отчёт") for n in range(start, start + 20)], ())
    node = QueryTerm("отчёт")
    whole = found(engine, node, order=order)
    assert whole == [f"{n:02}" for n in reversed(range(60))]
    starts = range(0, 60, 7)
    pages = [found(engine, node, order=order, offset=offset, limit=7) for offset in starts]
    assert [*itertools.chain.from_iterable(pages)] == whole
    beyond = engine.search(EngineQuery(node=node, keys=OPEN, offset=60, limit=7, order=order))
    assert (beyond.total, beyond.hits) == (60, ())
    assert engine.search(EngineQuery(node=node, keys=OPEN, limit=0, order=order)).total == 60


def test_the_best_document_is_never_lost_under_a_limit(engine: SearchEngine) -> None:
    """All words, each in one of several columns, over segments and blocks: page one is page one."""
    wheel = itertools.cycle(["приём", "журнал", "письмо", "школа", "отчёт", "качество", "план"])
    for segment in range(3):
        rows: list[IndexDocument] = []
        for _row in range(150):
            words = [next(wheel) for _word in range(len(rows) % 13 + 2)]
            next(wheel)
            rows.append(document(f"{segment}-{len(rows)}", heading=words[0], body=" ".join(words)))
        engine.write(rows, ())
    for left, right in itertools.combinations(["приём", "журнал", "письмо", "школа", "план"], 2):
        both = QueryAnd((QueryTerm(left), QueryTerm(right)))
        ranking = found(engine, both, limit=1000)
        assert len(set(ranking)) == len(ranking) > 10
        for limit in (1, 3, 10):
            assert found(engine, both, limit=limit) == ranking[:limit]


@pytest.mark.parametrize("size", [1, 5, 12])
def test_of_equal_documents_the_newest_comes_first_however_they_were_written(
    engine: SearchEngine, size: int
) -> None:
    """Otherwise commits of hidden documents would change the order of the others (ACC-2)."""
    papers = [document(f"{place:02}", body="протокол") for place in range(12)]
    for start in range(0, len(papers), size):
        engine.write(papers[start : start + size], ())
    newest_first = [each.record_id for each in reversed(papers)]
    assert found(engine, QueryTerm("протокол")) == newest_first
    assert found(engine, None) == newest_first
    assert found(engine, None, offset=3, limit=4) == newest_first[3:7]


def test_hidden_records_are_neither_found_nor_counted(engine: SearchEngine) -> None:
    engine.write(
        [
            document("seen", body="сертификат"),
            document("hidden", visibility_key="secret", body="сертификат соответствия"),
        ],
        (),
    )
    for node in (QueryTerm("сертификат"), QueryNot(QueryTerm("школа")), None):
        assert engine.search(EngineQuery(node=node, keys=OPEN)).total == 1
        assert found(engine, node) == ["seen"]
        assert found(engine, node, keys=("open", "secret", "other"))[1:]
        assert found(engine, node, keys=()) == []
        assert found(engine, node, keys=("unknown",)) == []
    assert found(engine, QueryTerm("соответствия")) == []


def test_filters_trim_hits_and_total(engine: SearchEngine) -> None:
    engine.write(
        [
            document("letter", body="отчёт"),
            document("old", body="отчёт", year="2025"),
            document("act", body="отчёт", class_name="act"),
        ],
        (),
    )
    assert found(engine, QueryTerm("отчёт"), filters={"year": ["2025"]}) == ["old"]
    both = {"year": ["2026"], "class_name": ["letter", "act"]}
    assert set(found(engine, QueryTerm("отчёт"), filters=both)) == {"letter", "act"}
    assert found(engine, None, filters={"class_name": ["order"]}) == []
    assert found(engine, None, filters={"no_such_column": ["letter"]}) == []


def test_facets_count_all_that_answers(engine: SearchEngine) -> None:
    """Not the page alone; a record of two correspondents counts with both, a blank with none."""
    engine.write(
        [
            document("one", body="отчёт", correspondents=("a", "b"), mark="ДСП"),
            document("two", body="отчёт", correspondents=("b",), year="2025", file_index="02-01"),
            document("three", body="письмо", correspondents=("c",), class_name="act"),
            document("four", body="отчёт", visibility_key="secret", correspondents=("d",)),
        ],
        (),
    )
    ask = EngineQuery(node=QueryTerm("отчёт"), keys=OPEN, limit=1, facets=FACETS)
    assert plain(engine.search(ask)) == {
        "class_name": {"letter": 2},
        "year": {"2026": 1, "2025": 1},
        "correspondent": {"a": 1, "b": 2},
        "file_index": {"02-01": 1},
        "mark": {"ДСП": 1},
    }
    narrowed = EngineQuery(node=None, keys=OPEN, filters={"year": ["2026"]}, facets=("class_name",))
    assert plain(engine.search(narrowed)) == {"class_name": {"letter": 1, "act": 1}}
    nobody = EngineQuery(node=None, keys=(), facets=("class_name", "mark"))
    assert plain(engine.search(nobody)) == {"class_name": {}, "mark": {}}


def test_many_values_are_all_counted(engine: SearchEngine) -> None:
    """No list of values is cut to the most frequent ones."""
    count = 1500
    engine.write(
        [
            document(f"{n:04}", correspondents=(f"party-{n}", f"group-{n % 7}"))
            for n in range(count)
        ],
        (),
    )
    counts = plain(engine.search(EngineQuery(node=None, keys=OPEN, facets=("correspondent",))))
    parties = counts["correspondent"]
    assert len(parties) == count + 7
    assert sum(parties.values()) == 2 * count


def test_facets_forget_what_was_removed_and_replaced(engine: SearchEngine) -> None:
    engine.write([document(name, mark="ДСП") for name in ("one", "two", "three")], ())
    ask = EngineQuery(node=None, keys=OPEN, facets=("mark",))
    assert plain(engine.search(ask)) == {"mark": {"ДСП": 3}}
    engine.write([document("one", mark="Конфиденциально")], ["two"])
    assert plain(engine.search(ask)) == {"mark": {"ДСП": 1, "Конфиденциально": 1}}


def test_hidden_documents_change_no_hit_total_or_facet(make: Opener, tmp_path: Path) -> None:
    """Between two indexes that differ in what a reader may not see only the order may differ."""
    seen = [
        document("приём", body="приём протокол протокол", correspondents=("a",)),
        document("журнал", body="журнал протокол протокол", date="2026-01-01"),
        document("длинный", body="приём журнал " + "протокол " * 30, mark="ДСП"),
    ]
    hidden = [
        document(f"{n}", body="приём " * 40, visibility_key="closed", correspondents=(f"h{n}",))
        for n in range(30)
    ]
    nodes: list[QueryNode | None] = [
        None,
        QueryOr((QueryTerm("приём"), QueryTerm("журнал"))),
        QueryNot(QueryTerm("журнал")),
        QueryTerm("при", prefix=True),
        QueryTerm("h1", column="correspondent"),
    ]
    with opened(make, tmp_path / "without") as bare, opened(make, tmp_path / "with") as full:
        bare.write(seen, ())
        full.write(hidden[:15], ())
        full.write([*hidden[15:], *seen], ())
        for node, order in itertools.product(nodes, ORDERS):
            ask = EngineQuery(node=node, keys=OPEN, order=order, facets=FACETS)
            answers = [bare.search(ask), full.search(ask)]
            assert answers[0].total == answers[1].total
            assert plain(answers[0]) == plain(answers[1])
            ids = [[hit.record_id for hit in answer.hits] for answer in answers]
            if order is SearchOrder.RELEVANCE:
                ids = [sorted(each) for each in ids]
            assert ids[0] == ids[1]


def plain(answer: EngineAnswer) -> dict[str, dict[str, int]]:
    """Return the facets of an answer."""
    return {column: dict(counts) for column, counts in answer.facets.items()}
