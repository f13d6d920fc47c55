"""What every search engine must do, ours or a stranger's: add its declaration to `ENGINES`."""

from __future__ import annotations

import importlib
import itertools
import stat
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

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
    QueryTerm,
    SearchEngine,
    SearchEngineDeclaration,
)
from regest.index.engine import WHOOSH
from tests.index.oracle import document, expected

ENGINES = [WHOOSH]
OPEN = ("open",)
Opener = Callable[[Path], SearchEngine]


def opener(declaration: SearchEngineDeclaration) -> Opener:
    """Return what a declaration's target names."""
    module, _colon, name = declaration.target.partition(":")
    call: Opener = getattr(importlib.import_module(module), name)
    return call


@pytest.fixture(params=ENGINES, ids=lambda declaration: declaration.name)
def make(request: pytest.FixtureRequest) -> Opener:
    return opener(request.param)


@pytest.fixture
def engine(make: Opener, tmp_path: Path) -> Iterator[SearchEngine]:
    """Give an engine with an empty index in `tmp_path`."""
    made = make(tmp_path)
    yield made
    made.close()


def found(engine: SearchEngine, node: QueryNode | None, **options: object) -> list[str]:
    """Return the ids that answer `node`, best first, having checked the total."""
    asked = {"keys": OPEN, "limit": 100, **options}
    answer = engine.search(EngineQuery(node=node, **asked))  # type: ignore[arg-type]
    assert answer.total >= len(answer.hits)
    return [hit.record_id for hit in answer.hits]


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


def test_a_prefix_of_three_letters_is_found(engine: SearchEngine) -> None:
    engine.write([document("one", body="протоколы"), document("two", body="проверки")], ())
    assert found(engine, QueryTerm("протоко", prefix=True)) == ["one"]
    assert found(engine, QueryTerm("пр", prefix=True)) == []


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


def test_pages_fit_together(engine: SearchEngine) -> None:
    """Hits of equal score keep their order from page to page, over several writes."""
    for start in range(0, 60, 20):
        engine.write([document(f"{n:02}", body="отчёт") for n in range(start, start + 20)], ())
    whole = found(engine, QueryTerm("отчёт"))
    assert sorted(whole) == [f"{n:02}" for n in range(60)]
    pages = [
        hit.record_id
        for offset in range(0, 60, 7)
        for hit in engine.search(
            EngineQuery(node=QueryTerm("отчёт"), keys=OPEN, offset=offset, limit=7)
        ).hits
    ]
    assert pages == whole
    beyond = engine.search(EngineQuery(node=QueryTerm("отчёт"), keys=OPEN, offset=60, limit=7))
    assert (beyond.total, beyond.hits) == (60, ())


def test_writing_again_replaces(engine: SearchEngine) -> None:
    engine.write([document("one", body="журнал"), document("two", body="журнал")], ())
    engine.write([document("one", version=2, body="протокол")], ())
    assert found(engine, QueryTerm("журнал")) == ["two"]
    assert found(engine, QueryTerm("протокол")) == ["one"]
    assert dict(engine.versions()) == {"one": 2, "two": 1}
    hit = engine.search(EngineQuery(node=QueryTerm("протокол"), keys=OPEN)).hits[0]
    assert hit.version == 2


def test_the_same_write_twice_changes_nothing(engine: SearchEngine) -> None:
    for _time in range(2):
        engine.write([document("one", body="журнал")], ("two", "three"))
    assert found(engine, QueryTerm("журнал")) == ["one"]


def test_the_last_of_two_in_one_write_counts(engine: SearchEngine) -> None:
    engine.write([document("one", body="журнал"), document("one", version=2, body="отчёт")], ())
    assert dict(engine.versions()) == {"one": 2}
    assert found(engine, QueryTerm("журнал")) == []


def test_what_is_removed_is_gone(engine: SearchEngine) -> None:
    engine.write([document("one", body="журнал"), document("two", body="журнал")], ())
    engine.write([], ["one", "unknown"])
    assert found(engine, QueryTerm("журнал")) == ["two"]
    assert dict(engine.versions()) == {"two": 1}


def test_another_process_sees_what_was_written(make: Opener, tmp_path: Path) -> None:
    """A reader opened before a write, a merge and a removal answers by the present state."""
    writer, reader = make(tmp_path), make(tmp_path)
    writer.write([document("one", body="журнал"), document("two", body="журнал")], ())
    assert set(found(reader, QueryTerm("журнал"))) == {"one", "two"}
    writer.write([document("one", body="протокол")], ())
    assert found(reader, QueryTerm("журнал")) == ["two"]
    writer.write([], ["two"])
    writer.purge()
    assert found(reader, None) == ["one"]
    writer.close()
    reader.close()
    again = make(tmp_path)
    assert dict(again.versions()) == {"one": 1}
    again.close()


def test_a_destroyed_word_is_in_no_file(engine: SearchEngine, tmp_path: Path) -> None:
    """After a purge the words of a removed document cannot be read out of the index files."""
    secret = "зюзюкин"
    engine.write([document("one", heading=secret, people=secret, body=secret)], ())
    engine.write([document("two", body="журнал")], ())
    assert _files_with(tmp_path, secret)
    engine.write([], ["one"])
    engine.purge()
    assert not _files_with(tmp_path, secret)
    assert found(engine, None) == ["two"]


def test_nobody_else_may_read_the_index(engine: SearchEngine, tmp_path: Path) -> None:
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o700


def _files_with(folder: Path, word: str) -> list[Path]:
    return [
        path for path in folder.rglob("*") if path.is_file() and word.encode() in path.read_bytes()
    ]


WORDS = ["приём", "приёма", "журналов", "писем", "письмо", "СМК", "21", "05", "о", "В", "качество"]
texts = st.lists(st.sampled_from(WORDS), max_size=6).map(" ".join)
exacts = st.lists(st.sampled_from(["21", "21-05/1187"]), max_size=2, unique=True).map(tuple)
corpora = st.lists(
    st.tuples(texts, texts, texts, exacts, st.sampled_from(["open", "secret"])), max_size=12
).map(
    lambda rows: [
        document(
            str(at), heading=row[0], people=row[1], body=row[2], exact=row[3], visibility_key=row[4]
        )
        for at, row in enumerate(rows)
    ]
)
leaves = st.one_of(
    st.builds(QueryTerm, st.sampled_from([word for word in WORDS if word not in {"о", "В"}])),
    st.builds(QueryTerm, st.sampled_from(["21", "21-05/1187"]), column=st.just("exact")),
    st.builds(
        QueryTerm,
        st.lists(st.sampled_from(["приём", "письмо", "21"]), min_size=2, max_size=3).map(" ".join),
        phrase=st.just(True),
    ),
)
nodes = st.recursive(
    leaves,
    lambda children: st.one_of(
        st.builds(QueryNot, children),
        st.lists(children, min_size=1, max_size=3).map(lambda nodes: QueryAnd(tuple(nodes))),
        st.lists(children, min_size=1, max_size=3).map(lambda nodes: QueryOr(tuple(nodes))),
    ),
    max_leaves=6,
)


@pytest.mark.parametrize("declaration", ENGINES, ids=lambda declaration: declaration.name)
@settings(max_examples=60)
@given(corpora, nodes)
def test_any_query_finds_exactly_what_reading_finds(
    declaration: SearchEngineDeclaration, documents: list[IndexDocument], node: QueryNode
) -> None:
    """Over any documents and any tree of conditions the set is right, and pages cut one ranking."""
    with tempfile.TemporaryDirectory() as folder:
        engine = opener(declaration)(Path(folder))
        for half in (documents[::2], documents[1::2]):
            if half:
                engine.write(half, ())
        ask = EngineQuery(node=node, keys=OPEN, limit=100)
        ranking = found(engine, node)
        assert set(ranking) == expected(documents, ask)
        assert engine.search(ask).total == len(ranking) == len(set(ranking))
        for limit in range(1, len(ranking)):
            assert found(engine, node, limit=limit) == ranking[:limit]
        engine.close()


@pytest.mark.parametrize("declaration", ENGINES, ids=lambda declaration: declaration.name)
def test_the_best_document_is_never_lost_under_a_limit(
    declaration: SearchEngineDeclaration, tmp_path: Path
) -> None:
    """All words, each in one of several columns, over segments and blocks: page one is page one."""
    engine = opener(declaration)(tmp_path)
    wheel = itertools.cycle(["приём", "журнал", "письмо", "школа", "отчёт", "качество", "план"])
    for _segment in range(3):
        rows: list[IndexDocument] = []
        for _row in range(150):
            words = [next(wheel) for _word in range(len(rows) % 13 + 2)]
            next(wheel)
            rows.append(document(f"{_segment}-{len(rows)}", heading=words[0], body=" ".join(words)))
        engine.write(rows, ())
    for left, right in itertools.combinations(["приём", "журнал", "письмо", "школа", "план"], 2):
        both = QueryAnd((QueryTerm(left), QueryTerm(right)))
        ranking = found(engine, both, limit=1000)
        for limit in (1, 3, 10):
            assert found(engine, both, limit=limit) == ranking[:limit]
    engine.close()


@settings(max_examples=60)
@given(st.text(max_size=40), st.booleans(), st.booleans())
def test_no_term_is_an_error(text: str, phrase: bool, prefix: bool) -> None:
    """A term may hold anything at all."""
    for declaration in ENGINES:
        with tempfile.TemporaryDirectory() as folder:
            engine = opener(declaration)(Path(folder))
            engine.write([document("one", body=text, heading=text)], ())
            for column in ("", "exact", "heading", "year", "nowhere"):
                found(engine, QueryTerm(text, column=column, phrase=phrase, prefix=prefix))
            engine.close()


def test_hidden_documents_move_no_other_up_or_down(make: Opener, tmp_path: Path) -> None:
    """How rare a word is and how long a text usually is must not tell of what is hidden (ACC-2)."""
    seen = [
        document("приём", body="приём протокол протокол"),
        document("журнал", body="журнал протокол протокол"),
        document("длинный", body="приём журнал " + "протокол " * 30),
    ]
    hidden = [
        document(f"hidden-{place}", body="приём " * 40, visibility_key="closed")
        for place in range(30)
    ]
    either = QueryOr((QueryTerm("приём"), QueryTerm("журнал")))
    answers = []
    for name, documents in (("without", seen), ("with", [*hidden, *seen])):
        (tmp_path / name).mkdir()
        engine = make(tmp_path / name)
        engine.write(documents, ())
        answers.append(engine.search(EngineQuery(node=either, keys=OPEN)))
        engine.close()
    assert answers[0] == answers[1]


def test_of_equal_documents_the_newest_comes_first_however_they_were_written(
    make: Opener, tmp_path: Path
) -> None:
    """Otherwise commits of hidden documents would change the order of the others (ACC-2)."""
    papers = [document(f"{place:02}", body="протокол") for place in range(12)]
    for name, size in (("at once", 12), ("by one", 1), ("by five", 5)):
        (tmp_path / name).mkdir()
        engine = make(tmp_path / name)
        for start in range(0, len(papers), size):
            engine.write(papers[start : start + size], ())
        newest_first = [each.record_id for each in reversed(papers)]
        assert found(engine, QueryTerm("протокол")) == newest_first
        assert found(engine, None) == newest_first
        assert found(engine, None, offset=3, limit=4) == newest_first[3:7]
        engine.close()
