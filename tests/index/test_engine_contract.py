"""What every search engine must find: exactly what reading every document would.

Further files of the suite: `…_pages`, `…_words`, `…_files`. An engine joins it in `engines.py`.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regest.core.hooks.search_types import (
    EngineQuery,
    IndexDocument,
    QueryAnd,
    QueryNode,
    QueryNot,
    QueryOr,
    QueryRange,
    QueryTerm,
    SearchEngine,
    SearchOrder,
)
from regest.index.columns import FACETS
from tests.index.engines import OPEN, Opener, found, opened
from tests.index.oracle import document, expected, facets


def test_an_empty_index_answers(engine: SearchEngine) -> None:
    assert found(engine, None) == []
    assert found(engine, QueryTerm("приём")) == []
    assert dict(engine.versions()) == {}


def test_forms_of_a_word_are_found_in_every_column(engine: SearchEngine) -> None:
    engine.write(
        [
            document("heading", heading="О приёме в члены"),
            document("people", people="Комиссия по приёму"),
            document("body", body="Порядок приёма"),
            document("field", fields={"note": "приёмом"}),
            document("preposition", body="При школе примем всех"),
        ],
        (),
    )
    everywhere = {"heading", "people", "body", "field"}
    assert set(found(engine, QueryTerm("прием"))) == everywhere
    assert set(found(engine, QueryTerm("приёмом"))) == everywhere
    assert found(engine, QueryTerm("приём", column="heading")) == ["heading"]
    assert found(engine, QueryTerm("при")) == []


def test_a_number_is_found_whole(engine: SearchEngine) -> None:
    """A number shares no hit with one made of the same pieces."""
    engine.write(
        [
            document("one", exact=("21-05/1187", "вх-310")),
            document("two", exact=("1187-21/05",), body="21-05/1187"),
        ],
        (),
    )
    assert found(engine, QueryTerm("21-05/1187", column="exact")) == ["one"]
    assert found(engine, QueryTerm("вх-310", column="exact")) == ["one"]
    assert found(engine, QueryTerm("21", column="exact")) == []
    assert found(engine, QueryTerm("21-05/1187", phrase=True)) == ["two"]


def test_a_phrase_keeps_its_order(engine: SearchEngine) -> None:
    engine.write(
        [
            document("phrase", body="совет по системе менеджмента качества"),
            document("jumbled", body="качества менеджмента система"),
            document("apart", body="система для менеджмента и ещё качества"),
        ],
        (),
    )
    phrase = QueryTerm("системы менеджмента", phrase=True)
    # Stop words take no place, so «система для менеджмента» reads as the phrase.
    assert set(found(engine, phrase)) == {"phrase", "apart"}
    longer = QueryTerm("по системе менеджмента качества", phrase=True)
    assert set(found(engine, longer)) == {"phrase", "apart"}
    assert found(engine, QueryTerm("менеджмент системы", phrase=True)) == ["jumbled"]


def test_excluded_words_exclude(engine: SearchEngine) -> None:
    engine.write([document("one", body="приказ"), document("two", body="приказ проект")], ())
    no_draft = QueryNot(QueryTerm("проект"))
    assert found(engine, QueryAnd((QueryTerm("приказ"), no_draft))) == ["one"]
    assert found(engine, no_draft) == ["one"]


def test_stop_words_ask_for_nothing(engine: SearchEngine) -> None:
    """A stop word neither finds nor hinders."""
    engine.write([document("one", body="приём")], ())
    assert found(engine, QueryAnd((QueryTerm("о"), QueryTerm("приёме")))) == ["one"]
    assert found(engine, QueryTerm("для")) == []
    assert found(engine, QueryAnd((QueryTerm("для"), QueryNot(QueryTerm("нет"))))) == []


def test_a_beginning_of_three_letters_finds_the_words_as_written(engine: SearchEngine) -> None:
    engine.write(
        [
            document("one", heading="протоколы", people="Иванова"),
            document("two", body="проверки людей"),
        ],
        (),
    )
    assert found(engine, QueryTerm("Протоко", prefix=True)) == ["one"]
    assert found(engine, QueryTerm("протоколы", prefix=True)) == ["one"]
    assert found(engine, QueryTerm("люде", prefix=True)) == ["two"]
    assert found(engine, QueryTerm("человек", prefix=True)) == []
    assert found(engine, QueryTerm("пр", prefix=True)) == []
    assert found(engine, QueryTerm("про", column="heading", prefix=True)) == ["one"]
    assert found(engine, QueryTerm("про", column="body", prefix=True)) == ["two"]
    assert found(engine, QueryTerm("иван", column="party.correspondent", prefix=True)) == ["one"]
    assert found(engine, QueryTerm("иван", column="party.executor", prefix=True)) == []


def test_a_column_of_values_matches_whole(engine: SearchEngine) -> None:
    engine.write(
        [
            document("one", file_index="02-01", correspondents=("a", "b"), mark="ДСП"),
            document("two", file_index="02-01.1", correspondents=("b",), state="filed"),
        ],
        (),
    )
    assert found(engine, QueryTerm("02-01", column="file_index")) == ["one"]
    assert found(engine, QueryTerm("b", column="correspondent")) == ["two", "one"]
    assert found(engine, QueryTerm("a", column="correspondent")) == ["one"]
    assert found(engine, QueryTerm("filed", column="state")) == ["two"]
    assert found(engine, QueryTerm("дсп", column="mark")) == []


def test_parties_and_fields_are_found_apart(engine: SearchEngine) -> None:
    """A name is found in its role alone, in any form; a field by its words or its whole value."""
    engine.write(
        [
            document("to", parties={"addressee": "Министерство образования"}),
            document("from", people="Министерство образования\nМинобр"),
            document("done", parties={"executor": "Кузнецова Анна"}, fields={"sent_by": "почта"}),
            document("sent", fields={"sent_by": "заказная почта"}, body="Кузнецова"),
        ],
        (),
    )
    ministry = QueryTerm("министерству", column="party.correspondent")
    assert found(engine, ministry) == ["from"]
    assert found(engine, QueryTerm("минобр", column="party.correspondent")) == ["from"]
    assert found(engine, QueryTerm("Кузнецовой", column="party.executor")) == ["done"]
    by_post = QueryTerm("почтой", column="field.sent_by")
    assert set(found(engine, by_post)) == {"done", "sent"}
    whole = QueryTerm("Почта", column="field.sent_by", phrase=True)
    assert found(engine, whole) == ["done"]
    assert found(engine, QueryTerm("почта", column="field.nowhere")) == []
    assert found(engine, QueryTerm("для", column="party.executor")) == []


def test_a_surname_is_found_by_all_its_forms(engine: SearchEngine) -> None:
    """Among people always; elsewhere when the query takes the word for a name."""
    engine.write([document("party", people="Соловея"), document("text", body="Соловеем")], ())
    assert set(found(engine, QueryTerm("Соловей", name=True))) == {"party", "text"}
    assert found(engine, QueryTerm("Соловей")) == ["party"]
    assert found(engine, QueryTerm("Соловей", column="people")) == ["party"]
    assert found(engine, QueryTerm("Соловей", column="party.correspondent")) == ["party"]


def test_ranges_take_in_both_their_ends(engine: SearchEngine) -> None:
    days = ("2025-12-31", "2026-01-01", "2026-11-20", "2026-11-21")
    engine.write(
        [document(day, date=day, fields={"due": day, "note": "11"}) for day in days]
        + [document("undated", date="", fields={"note": "2026-11-20"})],
        (),
    )
    for column in ("date", "field.due"):
        year = QueryRange(column, "2026-01-01", "2026-11-20")
        assert found(engine, year, order=SearchOrder.OLDEST) == [*days[1:3]]
        assert set(found(engine, QueryRange(column, low="2026-11-20"))) == {*days[2:]}
        assert set(found(engine, QueryRange(column, high="2026-01-01"))) == {*days[:2]}
        assert set(found(engine, QueryRange(column))) == {*days}
        assert found(engine, QueryRange(column, "2027-01-01", "2020-01-01")) == []
        assert set(found(engine, QueryNot(year))) == {days[0], days[3], "undated"}
    assert found(engine, QueryRange("field.note", "2026-01-01")) == ["undated"]
    assert found(engine, QueryRange("field.nowhere")) == []
    assert found(engine, QueryRange("nowhere")) == []
    assert found(engine, QueryAnd((QueryTerm("11"), QueryRange("date", days[3])))) == [days[3]]


WORDS = ["приём", "приёма", "журналов", "писем", "письмо", "СМК", "21", "05", "о", "В", "качество"]
DAYS = ["2025-12-31", "2026-01-01", "2026-11-20"]
texts = st.lists(st.sampled_from(WORDS), max_size=6).map(" ".join)
values: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {
        "heading": texts,
        "parties": st.dictionaries(st.sampled_from(["correspondent", "executor"]), texts),
        "body": texts,
        "exact": st.lists(st.sampled_from(["21", "21-05/1187"]), max_size=2).map(tuple),
        "visibility_key": st.sampled_from(["open", "open", "secret"]),
        "date": st.sampled_from(DAYS),
        "year": st.sampled_from(["2025", "2026"]),
        "correspondents": st.lists(st.sampled_from("abc"), max_size=2).map(tuple),
        "fields": st.dictionaries(st.just("due"), st.sampled_from(DAYS)),
    }
)
corpora = st.lists(values, max_size=12).map(
    lambda rows: [document(f"{at:02}", **row) for at, row in enumerate(rows)]
)
spoken = st.sampled_from([word for word in WORDS if word not in {"о", "В"}])
leaves = st.one_of(
    st.builds(QueryTerm, spoken, name=st.booleans()),
    st.builds(QueryTerm, spoken, column=st.sampled_from(["heading", "people", "body"])),
    st.builds(QueryTerm, spoken, column=st.sampled_from(["party.executor", "party.nobody"])),
    st.builds(QueryTerm, st.sampled_from(["при", "пись", "смк"]), prefix=st.just(True)),
    st.builds(QueryTerm, st.sampled_from(["21", "21-05/1187"]), column=st.just("exact")),
    st.builds(QueryTerm, st.sampled_from("abc"), column=st.just("correspondent")),
    st.builds(QueryRange, st.sampled_from(["date", "field.due"]), st.sampled_from(["", *DAYS])),
    st.builds(QueryRange, st.just("date"), st.just(""), st.sampled_from(["", *DAYS])),
    st.builds(
        QueryTerm,
        st.lists(st.sampled_from(["приём", "письмо", "21"]), min_size=2, max_size=3).map(" ".join),
        phrase=st.just(True),
    ),
)
nodes: st.SearchStrategy[QueryNode] = st.recursive(
    leaves,
    lambda children: st.one_of(
        st.builds(QueryNot, children),
        st.lists(children, min_size=1, max_size=3).map(lambda nodes: QueryAnd(tuple(nodes))),
        st.lists(children, min_size=1, max_size=3).map(lambda nodes: QueryOr(tuple(nodes))),
    ),
    max_leaves=6,
)
queries = st.builds(
    EngineQuery,
    node=st.none() | nodes,
    keys=st.sampled_from([OPEN, ("open", "secret"), ()]),
    filters=st.sampled_from([{}, {}, {"year": ["2026"]}, {"correspondent": ["a", "b"]}]),
    order=st.sampled_from(SearchOrder),
    facets=st.sampled_from([(), FACETS]),
    limit=st.just(100),
)


@settings(max_examples=60)
@given(documents=corpora, query=queries)
def test_any_query_finds_exactly_what_reading_finds(
    make: Opener, documents: list[IndexDocument], query: EngineQuery
) -> None:
    """Over any documents and any tree of conditions ids, total, facets and order by date agree."""
    with tempfile.TemporaryDirectory() as name, opened(make, Path(name)) as engine:
        for half in (documents[::2], documents[1::2]):
            if half:
                engine.write(half, ())
        answer = engine.search(query)
        wanted = [held.record_id for held in expected(documents, query)]
        ranking = [hit.record_id for hit in answer.hits]
        if query.order is SearchOrder.RELEVANCE:
            assert sorted(ranking, reverse=True) == wanted
        else:
            assert ranking == wanted
        assert answer.total == len(wanted)
        assert {name: dict(counts) for name, counts in answer.facets.items()} == facets(
            documents, query
        )


@settings(max_examples=60)
@given(text=st.text(max_size=40), phrase=st.booleans(), prefix=st.booleans(), name=st.booleans())
def test_no_term_is_an_error(
    make: Opener, text: str, phrase: bool, prefix: bool, name: bool
) -> None:
    """Anything at all may stand in a document, a term, a range, a filter or a word."""
    columns = ("", "exact", "heading", "year", "party.x", "field.y", "nowhere", ".", "field.")
    with tempfile.TemporaryDirectory() as folder, opened(make, Path(folder)) as engine:
        engine.write([document("one", people=text, body=text, fields={"y": text})], ())
        for column in columns:
            term = QueryTerm(text, column=column, phrase=phrase, prefix=prefix, name=name)
            found(engine, QueryAnd((term, QueryNot(QueryOr((term,))))), facets=("nowhere", "year"))
            found(engine, QueryRange(column, text, text[::-1]))
            found(engine, None, filters={column: [text]})
        engine.frequencies([text], OPEN)
        engine.completions(text, OPEN, 5)
        engine.near(text, 2)


@pytest.mark.parametrize("node", [QueryAnd(()), QueryOr(()), QueryNot(QueryAnd(()))])
def test_nothing_asked_for_finds_nothing(engine: SearchEngine, node: QueryNode) -> None:
    engine.write([document("one", body="приём")], ())
    assert found(engine, node) == []


def test_a_word_that_is_no_text_is_no_error(engine: SearchEngine) -> None:
    """Half a character, as a terminal may hand it over."""
    engine.write([document("one", body="приём")], ())
    half = "\udcd0"
    assert found(engine, QueryTerm(half)) == []
    assert found(engine, QueryTerm(f"x{half}/1", column="exact")) == []
    assert engine.completions(half, OPEN, 5) == []
    assert not engine.near(half, 0)
