"""Searching the catalogue: what a person typed, answered with the records that they may see.

The engine trims by visibility keys, so that totals, pages and facets are exact; the page that is
shown is checked once more in SQL before any word of it is read.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from sqlmodel import Session, col, func, select

from regest.core.base.messages import Message
from regest.core.catalogue.tables import Record
from regest.core.catalogue.visibility import visible_among, visible_keys
from regest.core.hooks.search_types import (
    EngineHit,
    EngineQuery,
    QueryAnd,
    QueryNode,
    QueryNot,
    QueryOr,
    SearchOrder,
)
from regest.core.people.access import Reader
from regest.core.store.tables import IndexQueue
from regest.index.cards import Card, cards_of
from regest.index.columns import FACETS
from regest.index.corrections import Corrected, Correction, Corrector, notices
from regest.index.engine import SearchIndex
from regest.index.facets import Facet, facets_of
from regest.index.query import Question, SearchPlan, read
from regest.index.query_fields import SearchFields
from regest.index.reasons import Explainer, Reason
from regest.index.snippets import Highlight

BUILT_IN_NAMES = SearchFields()
Filters = Mapping[str, Sequence[str]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Hit:
    """A record that was found; `score` falls from 1 with its rank and tells nothing else."""

    id: str
    number: str
    class_name: str
    heading: str
    date: dt.date | None
    state: str
    mark: str
    score: float
    heading_marks: tuple[tuple[int, int], ...] = ()
    highlights: tuple[Highlight, ...] = ()
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class SearchPage:
    """One page of hits, how many there are in all, and help.

    `waiting`: visible records not indexed yet; `text`: the query as it was asked in the end;
    `corrections`: words that found nothing and were replaced; `suggestions`: other whole queries
    that may have been meant; `notes`: how the query was understood.
    """

    total: int
    waiting: int
    hits: tuple[Hit, ...]
    text: str
    corrections: tuple[Correction, ...] = ()
    suggestions: tuple[str, ...] = ()
    facets: tuple[Facet, ...] = ()
    notes: tuple[Message, ...] = ()

    @property
    def notices(self) -> tuple[Message, ...]:
        """What a person should be told before the hits: notes, then corrections."""
        return (*self.notes, *notices(self.text, self.corrections))


def search(
    session: Session,
    index: SearchIndex,
    reader: Reader,
    text: str,
    *,
    today: dt.date,
    filters: Filters | None = None,
    order: SearchOrder = SearchOrder.RELEVANCE,
    offset: int = 0,
    limit: int = 25,
    facets: bool = False,
    names: SearchFields = BUILT_IN_NAMES,
    as_typed: bool = False,
) -> SearchPage:
    """Return the page of hits for what a person typed.

    Filters map a column of FACETS → accepted values, and narrow what the query finds: whether
    papers with only some of the words fill it up does not depend on them. In an order by date such
    papers do not join those with all words, or they would stand between them. `as_typed` corrects
    nothing.

    Raises:
        IndexNeedsRebuild: the index is missing or torn.
    """

    def understood(typed: str) -> Question:
        return read(typed, names, today)

    keys = visible_keys(session, reader)
    run = _Run(index, keys, _known(filters), order, FACETS if facets else ())
    question = understood(text)
    asked = Corrected(question, question.plan(), question.text)
    found = run.ask(asked.plan, offset, limit)
    if not as_typed:
        corrector = Corrector(index, keys, understood)
        asked = corrector.doubted(asked) if found else corrector.correct(text)
    if asked.corrections:
        run = _Run(index, keys, run.filters, order, run.columns)
        run.ask(asked.plan, offset, limit)
    cards = cards_of(session, reader, [hit.record_id for hit in run.hits])
    explainer = Explainer(asked.plan, asked.typed)
    shown = [cards[hit.record_id] for hit in run.hits if hit.record_id in cards]
    return SearchPage(
        total=run.total - (len(run.hits) - len(shown)),
        waiting=_waiting(session, reader),
        hits=tuple(_hit(card, explainer, offset + at) for at, card in enumerate(shown)),
        text=asked.text,
        corrections=asked.corrections,
        suggestions=asked.suggestions,
        facets=facets_of(session, reader, run.facets(), run.filters) if facets else (),
        notes=asked.question.notes,
    )


@dataclass(slots=True)
class _Run:
    """One question put to the engine, tier by tier."""

    index: SearchIndex
    keys: Collection[str]
    filters: Filters
    order: SearchOrder
    columns: Sequence[str]
    total: int = 0
    hits: list[EngineHit] = field(default_factory=list)
    _tiers: list[QueryNode | None] = field(default_factory=list)
    _counts: dict[str, Counter[str]] = field(default_factory=dict)

    def ask(self, plan: SearchPlan, offset: int, limit: int) -> bool:
        """Ask tier by tier: a later one adds what the earlier did not find, after their pages.

        Returns whether the first tier finds anything, whatever the filters.
        """
        by_date, whole, first = self.order is not SearchOrder.RELEVANCE, 0, False
        for tier in plan.tiers:
            if whole >= (1 if by_date else plan.enough):
                break
            node = tier if tier is None or not whole else _but(tier, self._tiers)
            answer = self.index.search(
                EngineQuery(
                    node=node,
                    keys=self.keys,
                    filters=self.filters,
                    offset=max(0, offset - self.total),
                    limit=limit - len(self.hits),
                    order=self.order,
                    facets=[each for each in self.columns if each not in self.filters],
                )
            )
            whole += self._whole(node) if self.filters else answer.total
            self.total += answer.total
            self.hits += answer.hits
            self._tiers.append(tier)
            for column, counts in answer.facets.items():
                self._counts.setdefault(column, Counter()).update(counts)
            first = first or (bool(whole) and len(self._tiers) == 1)
        return first

    def facets(self) -> Mapping[str, Mapping[str, int]]:
        """Return column → value → number of records; a filtered column as if it were not."""
        for column in self.columns if self._tiers else ():
            if column in self.filters:
                others = {name: each for name, each in self.filters.items() if name != column}
                node = None if None in self._tiers else QueryOr(tuple(filter(None, self._tiers)))
                answer = self.index.search(
                    EngineQuery(
                        node=node, keys=self.keys, filters=others, limit=0, facets=(column,)
                    )
                )
                self._counts[column] = Counter(answer.facets[column])
        return {column: self._counts.get(column, Counter()) for column in self.columns}

    def _whole(self, node: QueryNode | None) -> int:
        return self.index.search(EngineQuery(node=node, keys=self.keys, limit=0)).total


def _but(tier: QueryNode, earlier: Sequence[QueryNode | None]) -> QueryNode:
    return QueryAnd((tier, QueryNot(QueryOr(tuple(filter(None, earlier))))))


def _known(filters: Filters | None) -> Filters:
    return {column: values for column, values in (filters or {}).items() if values}


def _hit(card: Card, explainer: Explainer, rank: int) -> Hit:
    record, explained = card.record, explainer.explain(card)
    return Hit(
        id=record.id,
        number=record.number,
        class_name=record.class_name,
        heading=record.heading,
        # A paper of past years is of its own day, not of that on which it was taken over.
        date=(record.registered_on if record.number else None)
        or record.document_date
        or record.registered_on,
        state=record.state.value,
        mark=record.mark,
        score=round(1 / (1 + rank), 4),
        heading_marks=explained.heading_marks,
        highlights=explained.highlights,
        reasons=explained.reasons,
    )


def _waiting(session: Session, reader: Reader) -> int:
    wanted = (
        select(func.count(col(IndexQueue.record_id).distinct()))
        .join(Record, col(Record.id) == col(IndexQueue.record_id))
        .where(visible_among(reader))
    )
    return session.exec(wanted).one()
