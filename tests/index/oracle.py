"""A search engine with no index at all: what every real one must agree with."""

from __future__ import annotations

from dataclasses import replace

from regest.core.hooks.search_types import (
    EngineQuery,
    IndexDocument,
    QueryAnd,
    QueryNode,
    QueryOr,
    QueryRange,
    QueryTerm,
)
from regest.index import analysis

TEXTS = ("heading", "people", "body")


def document(record_id: str, people: str = "", **values: object) -> IndexDocument:
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


def expected(documents: list[IndexDocument], query: EngineQuery) -> set[str]:
    """Return the ids of all that `query` must find."""
    return {
        held.record_id
        for held in documents
        if held.visibility_key in query.keys
        and all(getattr(held, column) in values for column, values in query.filters.items())
        and (query.node is None or matches(held, query.node))
    }


def matches(held: IndexDocument, node: QueryNode) -> bool:
    """Say whether a document answers `node`."""
    if isinstance(node, QueryTerm):
        return _has(held, node)
    if isinstance(node, QueryAnd):
        return all(matches(held, child) for child in node.children)
    if isinstance(node, QueryOr):
        return any(matches(held, child) for child in node.children)
    if isinstance(node, QueryRange):
        return _within(held, node)
    return not matches(held, node.child)


def _has(held: IndexDocument, term: QueryTerm) -> bool:
    if term.column == "exact":
        return term.text in held.exact
    if term.column and term.column not in TEXTS:
        return bool(getattr(held, term.column) == term.text)
    columns = (term.column,) if term.column else TEXTS
    return any(
        _text_has(_column(held, column), term.text, name=column == "people") for column in columns
    )


def _within(held: IndexDocument, asked: QueryRange) -> bool:
    name = asked.column.removeprefix("field.")
    value = held.date if asked.column == "date" else held.fields.get(name, "")
    return bool(value) and asked.low <= value <= (asked.high or value)


def _column(held: IndexDocument, column: str) -> str:
    if column == "people":
        return "\n".join(held.parties.values())
    return held.heading if column == "heading" else "\n".join((held.body, *held.fields.values()))


def _text_has(text: str, sought: str, *, name: bool) -> bool:
    forms = [word.forms for word in analysis.words(analysis.tidy(text))]
    typed = analysis.surfaces(sought)
    if len(typed) == 1:
        lemmas, stems = analysis.alternatives(typed[0], name=name)
        return any(form.lemma in lemmas or form.stem in stems for form in forms)
    phrase = [word.forms.lemma for word in analysis.words(analysis.tidy(sought))]
    held = [form.lemma for form in forms]
    return any(held[at : at + len(phrase)] == phrase for at in range(len(held)))
