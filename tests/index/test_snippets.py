"""Fragments show the found words in their text, marked where they stand."""

from __future__ import annotations

import datetime as dt
import time

from hypothesis import given
from hypothesis import strategies as st

from regest.core.hooks.search_types import QueryTerm
from regest.index.query import read
from regest.index.query_fields import SearchFields
from regest.index.snippets import (
    FRAGMENT_LETTERS,
    FRAGMENTS,
    Highlight,
    highlights,
    shown_text,
)
from regest.index.wanted import Wanted, terms_of, unmixed

TODAY = dt.date(2026, 11, 22)


def asked(query: str) -> Wanted:
    """Return what a query seeks."""
    return Wanted(terms_of(read(query, SearchFields(), TODAY).plan()))


def marked(text: str, query: str) -> list[str]:
    """Return the words that `query` marks in `text`."""
    return [
        fragment.text[start:end]
        for fragment in highlights(
            shown_text(text), Wanted(terms_of(read(query, SearchFields(), TODAY).plan()))
        )
        for start, end in fragment.marks
    ]


def wanted(*words: str) -> Wanted:
    return Wanted([QueryTerm(word) for word in words])


def test_other_forms_of_the_word_are_marked() -> None:
    text = "Просим представить аналитическую записку о работе при школе."
    assert marked(text, "аналитических записок") == ["аналитическую", "записку"]


def test_no_preposition_is_marked_for_an_admission() -> None:
    assert marked("При колледже идёт приём обучающихся.", "прием") == ["приём"]


def test_a_phrase_is_marked_whole_and_only_whole() -> None:
    text = "Система качества. Менеджмент. Система менеджмента качества."
    assert marked(text, '"система менеджмента качества"') == ["Система менеджмента качества"]


def test_a_number_is_marked_however_it_is_written() -> None:
    assert marked("от 26 октября 2026 г.  N 21–05 / 1187, 1187-05/21", "21-05/1187") == [
        "21–05 / 1187"
    ]


def test_the_best_fragments_stand_in_the_order_of_the_text() -> None:
    """Two fragments of a long text are shown; the one with both words is among them."""
    filler = "слово " * 100
    text = f"приём {filler} приём в члены {filler} члены {filler} приём"
    found = highlights(shown_text(text), wanted("приём", "члены"))
    assert len(found) == FRAGMENTS
    assert any("приём в члены" in fragment.text for fragment in found)
    assert all(len(fragment.text) <= FRAGMENT_LETTERS + 4 for fragment in found)
    assert found[0].text.startswith("приём")
    assert found[0].text.endswith(" …")


def test_nothing_found_shows_nothing() -> None:
    assert highlights("Приём", wanted("отчёт")) == ()
    assert highlights("", wanted()) == ()


WORDS = st.lists(
    st.sampled_from(["приём", "приёма", "члены", "о", "21", "слово", "-", "\n"]), max_size=200
)


@given(WORDS, WORDS)
def test_marks_lie_inside_and_never_overlap(text: list[str], query: list[str]) -> None:
    seeking = Wanted(terms_of(read(" ".join(query), SearchFields(), TODAY).plan()))
    fragments = highlights(shown_text(" ".join(text)), seeking)
    assert len(fragments) <= FRAGMENTS
    for fragment in fragments:
        assert fragment.marks
        assert _orderly(fragment)


def _orderly(fragment: Highlight) -> bool:
    edges = [edge for mark in fragment.marks for edge in mark]
    return edges == sorted(edges) and edges[0] >= 0 and edges[-1] <= len(fragment.text)


def test_a_text_of_one_endless_word_is_read_at_once() -> None:
    """Keys of certificates and broken scans have such words; a search would wait for minutes."""
    began = time.process_time()
    assert unmixed("a" * 50_000) == "a" * 50_000
    assert time.process_time() - began < 1
    assert unmixed("ПPИКАЗ о приёме") == "приказ о приёме"
