"""What Whoosh alone promises, beyond the contract of every engine."""

from __future__ import annotations

from pathlib import Path

from regest.core.hooks.search_types import EngineQuery, QueryOr, QueryTerm
from regest.index.engines.whoosh import WhooshEngine
from tests.index.engines import OPEN, opened
from tests.index.oracle import document


def test_hidden_documents_move_no_other_up_or_down(tmp_path: Path) -> None:
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
        with opened(WhooshEngine, tmp_path / name) as engine:
            engine.write(documents, ())
            answers.append(engine.search(EngineQuery(node=either, keys=OPEN)))
    assert answers[0] == answers[1]


def test_what_was_read_of_a_segment_serves_on_after_a_commit(tmp_path: Path) -> None:
    """Dates and values of documents that are still there are not mixed up with new ones."""
    with opened(WhooshEngine, tmp_path) as engine:
        engine.write([document(f"{n:03}", year=f"{n}") for n in range(100)], ())
        ask = EngineQuery(node=None, keys=OPEN, limit=3, facets=("year",))
        assert len(engine.search(ask).facets["year"]) == 100
        engine.write([document("100", year="100")], ["000", "050"])
        answer = engine.search(ask)
        assert [hit.record_id for hit in answer.hits] == ["100", "099", "098"]
        assert set(answer.facets["year"]) == {f"{n}" for n in range(1, 101)} - {"50"}


def test_a_purge_rewrites_only_what_holds_removed_documents(tmp_path: Path) -> None:
    """Destroying one record of a large archive must not take the minutes of a rebuild."""

    def segments() -> set[str]:
        return {path.name for path in tmp_path.glob("*.seg")}

    with opened(WhooshEngine, tmp_path) as engine:
        engine.write([document(f"{n:03}", body="журнал") for n in range(300)], ())
        large = segments()
        engine.write([document("victim", body="зюзюкин")], ())
        engine.write([], ["victim"])
        before = segments()
        engine.purge()
        assert large < before
        assert large <= segments() != before
        after = segments()
        engine.purge()
        assert segments() == after
