"""A search engine with no index at all: what every real one must agree with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from regest.core.hooks.search_types import (
    EngineQuery,
    IndexDocument,
    QueryAnd,
    QueryNode,
    QueryOr,
    QueryRange,
    QueryTerm,
    SearchOrder,
)
from regest.index import analysis
from regest.index.columns import surface_of

TEXTS = ("heading", "people", "body")


def document(record_id: str, *, people: str = "", **values: object) -> IndexDocument:
    """Return an index document in which only `values` matter; `people` are correspondents."""
    blank = IndexDocument(
        record_id=record_id,
        version=1,
        visibility_key="open",
        class_name="letter",
        heading="",
        number="",
        exact=(),
        year="2026",
        date="2026-10-26",
        file_index="",
        mark="",
        state="registered",
        body="",
        parties={"correspondent": people} if people else {},
    )
    return replace(blank, **values)  # type: ignore[arg-type]


def expected(documents: Sequence[IndexDocument], query: EngineQuery) -> list[IndexDocument]:
    """Return all that `query` must find, in its order; by relevance, the newest first."""
    found = [
        held
        for held in documents
        if held.visibility_key in query.keys
        and all({*values} & {*values_of(held, column)} for column, values in query.filters.items())
        and (query.node is None or matches(held, query.node))
    ]
    found.sort(key=lambda held: held.record_id, reverse=True)
    if query.order is not SearchOrder.RELEVANCE:
        newest = query.order is SearchOrder.NEWEST
        found.sort(key=lambda held: held.date, reverse=newest)
    return found


def facets(documents: Sequence[IndexDocument], query: EngineQuery) -> dict[str, dict[str, int]]:
    """Return the counts that belong to the answer."""
    found = expected(documents, query)
    return {
        column: dict(Counter(value for held in found for value in values_of(held, column)))
        for column in query.facets
    }


def words_of(held: IndexDocument) -> set[str]:
    """Return the words of a document as written."""
    texts = (analysis.tidy(column_text(held, column)) for column in TEXTS)
    return {
        surface
        for text in texts
        for word in analysis.words(text)
        if (surface := surface_of(text[word.start : word.end]))
    }


def values_of(held: IndexDocument, column: str) -> tuple[str, ...]:
    """Return the values of a column of keywords."""
    if column == "correspondent":
        return tuple(dict.fromkeys(held.correspondents))
    value = getattr(held, column)
    return (value,) if value else ()


def column_text(held: IndexDocument, column: str) -> str:
    """Return the text that a column of words is made of."""
    if column == "people":
        return "\n".join(held.parties.values())
    return held.heading if column == "heading" else "\n".join((held.body, *held.fields.values()))


def matches(held: IndexDocument, node: QueryNode) -> bool:
    """Say whether a document answers `node`, no term of which is a stop word."""
    if isinstance(node, QueryTerm):
        return _has(held, node)
    if isinstance(node, QueryAnd):
        return all(matches(held, child) for child in node.children)
    if isinstance(node, QueryOr):
        return any(matches(held, child) for child in node.children)
    if isinstance(node, QueryRange):
        return _within(held, node)
    return not matches(held, node.child)


def _within(held: IndexDocument, asked: QueryRange) -> bool:
    name = asked.column.removeprefix("field.")
    value = held.date if asked.column == "date" else held.fields.get(name, "")
    return bool(value) and asked.low <= value <= (asked.high or value)


def _has(held: IndexDocument, term: QueryTerm) -> bool:
    if term.column == "exact":
        return term.text in held.exact
    if "." in term.column:
        return _named_has(held, term)
    if term.column and term.column not in TEXTS:
        return term.text in values_of(held, term.column)
    if term.prefix and not term.column:
        return any(word.startswith(analysis.fold(term.text)) for word in words_of(held))
    columns = (term.column,) if term.column else TEXTS
    return any(_text_has(column_text(held, column), column, term) for column in columns)


def _named_has(held: IndexDocument, term: QueryTerm) -> bool:
    kind, _dot, name = term.column.partition(".")
    text = (held.parties if kind == "party" else held.fields).get(name, "")
    if term.phrase:
        return any(analysis.fold(line) == analysis.fold(term.text) for line in text.split("\n"))
    return _text_has(text, "people", term)


def _text_has(text: str, column: str, term: QueryTerm) -> bool:
    forms = [word.forms for word in analysis.words(analysis.tidy(text))]
    typed = analysis.surfaces(term.text)
    if term.prefix:
        beginning = analysis.fold(term.text)
        return any(analysis.fold(word).startswith(beginning) for word in analysis.surfaces(text))
    if len(typed) == 1:
        lemmas, stems = analysis.alternatives(typed[0], name=term.name or column == "people")
        return any(form.lemma in lemmas or form.stem in stems for form in forms)
    phrase = [word.forms.lemma for word in analysis.words(analysis.tidy(term.text))]
    held = [form.lemma for form in forms]
    return any(held[at : at + len(phrase)] == phrase for at in range(len(held)))
