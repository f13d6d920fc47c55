"""What every search engine must know of words, for help in typing; see `test_engine_contract`."""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from regest.core.hooks.search_types import IndexDocument, SearchEngine
from tests.index.engines import OPEN, Opener, opened
from tests.index.oracle import document, words_of


def test_words_are_counted_as_written_and_folded(engine: SearchEngine) -> None:
    """Forms and lemmas are not words that somebody wrote; a record counts once."""
    engine.write(
        [
            document("one", heading="Ёлки", people="Иванова", body="ёлки, ёлкой и ёлки"),
            document("two", body="приём ЁЛКОЙ", fields={"note": "пометка"}),
        ],
        (),
    )
    asked = ["елки", "елкой", "елка", "иванова", "приём", "прием", "пометка", "нет"]
    assert dict(engine.frequencies(asked, OPEN)) == {
        "елки": 1,
        "елкой": 2,
        "иванова": 1,
        "прием": 1,
        "пометка": 1,
    }
    assert dict(engine.frequencies([], OPEN)) == {}


def test_completions_are_the_most_frequent_words(engine: SearchEngine) -> None:
    """Then in alphabetical order; short words, numbers and stop words are none."""
    engine.write([document(str(n), body="протокол проект 2026 при пр") for n in range(3)], ())
    engine.write([document("more", body="проект прогноз протоколы приказ")], ())
    every = [("проект", 4), ("протокол", 3), ("приказ", 1), ("прогноз", 1), ("протоколы", 1)]
    assert [*engine.completions("пр", OPEN, 10)] == every
    assert [*engine.completions("про", OPEN, 3)] == [every[0], every[1], every[3]]
    assert [*engine.completions("протокол", OPEN, 10)] == [every[1], every[4]]
    assert [*engine.completions("при", OPEN, 1)] == [every[2]]
    assert [*engine.completions("20", OPEN, 10)] == []
    assert [*engine.completions("пр", OPEN, 0)] == []
    assert [*engine.completions("протоколыы", OPEN, 10)] == []


def test_words_of_hidden_records_are_neither_counted_nor_suggested(engine: SearchEngine) -> None:
    engine.write(
        [
            document("seen", body="проект приказ"),
            document("hidden", body="проект промах", visibility_key="secret"),
        ],
        (),
    )
    assert [*engine.completions("пр", OPEN, 10)] == [("приказ", 1), ("проект", 1)]
    assert [*engine.completions("пр", OPEN, 1)] == [("приказ", 1)]
    assert dict(engine.frequencies(["проект", "промах"], OPEN)) == {"проект": 1}
    assert [*engine.completions("про", ("secret",), 10)] == [("проект", 1), ("промах", 1)]
    assert [*engine.completions("про", (), 10)] == []
    assert dict(engine.frequencies(["проект"], ())) == {}


def test_near_words_are_within_the_distance(engine: SearchEngine) -> None:
    """A changed, missing, surplus letter, or two swapped, is one edit."""
    engine.write([document("one", body="приём примем прием, прима")], ())
    engine.write([document("two", body="прораб журнал")], ())
    assert set(engine.near("прием", 0)) == {"прием"}
    assert set(engine.near("преим", 1)) == {"прием"}
    assert set(engine.near("приемн", 1)) == {"прием"}
    assert set(engine.near("прием", 1)) == {"прием", "примем"}
    assert set(engine.near("прием", 2)) == {"прием", "примем", "прима"}
    assert set(engine.near("урнал", 1)) == {"журнал"}
    assert not engine.near("прием", -1)
    assert not engine.near("", 1)


def test_words_follow_what_is_written(engine: SearchEngine) -> None:
    """What was asked before does not stand in the way of what is written since."""
    engine.write([document("one", body="журнал")], ())
    assert set(engine.near("журнл", 1)) == {"журнал"}
    engine.write([document("two", body="журнал журнала")], ())
    assert set(engine.near("журнла", 1)) == {"журнал", "журнала"}
    assert [*engine.completions("журнал", OPEN, 5)] == [("журнал", 2), ("журнала", 1)]
    engine.write([document("two", version=2, body="протокол")], ["one"])
    assert dict(engine.frequencies(["журнал", "журнала", "протокол"], OPEN)) == {"протокол": 1}
    assert [*engine.completions("журнал", OPEN, 5)] == []


letters = st.text("абвё", min_size=1, max_size=5)
rows = st.lists(
    st.tuples(st.lists(letters, max_size=6).map(" ".join), st.sampled_from(["open", "secret"])),
    max_size=10,
)


@settings(max_examples=40)
@given(rows=rows, beginning=letters, limit=st.integers(1, 4))
def test_words_and_counts_are_those_of_the_documents(
    make: Opener, rows: list[tuple[str, str]], beginning: str, limit: int
) -> None:
    """Whatever was written, and over several writes."""
    documents = [
        document(str(at), body=text, visibility_key=key) for at, (text, key) in enumerate(rows)
    ]
    counts = visible_counts(documents)
    typed = beginning.replace("ё", "е")
    best = sorted(
        ((word, count) for word, count in counts.items() if word.startswith(typed)),
        key=lambda each: (-each[1], each[0]),
    )
    with tempfile.TemporaryDirectory() as folder, opened(make, Path(folder)) as engine:
        for half in (documents[::2], documents[1::2]):
            if half:
                engine.write(half, ())
        assert [*engine.completions(typed, OPEN, limit)] == best[:limit]
        asked = {*counts, "абв", typed}
        assert dict(engine.frequencies(asked, OPEN)) == dict(counts)
        held = {word for each in documents for word in words_of(each)}
        assert set(engine.near("", 9)) | held == held
        assert {word for word in held if word in engine.near(word, 0)} == held


def visible_counts(documents: list[IndexDocument]) -> Counter[str]:
    """Return word → number of open documents that have it."""
    return Counter(
        word for each in documents if each.visibility_key in OPEN for word in words_of(each)
    )
