"""Searching the catalogue: what a person typed, answered with the records that they may see.

The engine trims by visibility keys, so that total and pages are exact; the page that is shown is
checked once more in SQL before any word of it is read.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlmodel import Session, col, func, select

from regest.core.catalogue.tables import Record, RecordField
from regest.core.catalogue.visibility import visible, visible_keys
from regest.core.hooks.search_types import (
    EngineHit,
    EngineQuery,
    QueryAnd,
    QueryNode,
    QueryNot,
    QueryOr,
)
from regest.core.people.access import Reader
from regest.core.store.tables import IndexQueue
from regest.index.documents import people_of, texts_of
from regest.index.engine import SearchIndex
from regest.index.query import SearchPlan, parse, sought
from regest.index.snippets import Highlight, Wanted, highlights


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


@dataclass(frozen=True, slots=True)
class SearchPage:
    """One page of hits, all there are of them, and how many visible records wait to be indexed."""

    total: int
    waiting: int
    hits: tuple[Hit, ...]


@dataclass(slots=True)
class _Found:
    total: int = 0
    hits: list[EngineHit] = field(default_factory=list)


def search(
    session: Session,
    index: SearchIndex,
    reader: Reader,
    text: str,
    filters: Mapping[str, Sequence[str]] | None = None,
    offset: int = 0,
    limit: int = 25,
) -> SearchPage:
    """Return the page of hits for what a person typed; filters map column → accepted values.

    Raises:
        IndexNeedsRebuild: the index is missing or torn.
    """
    plan = parse(text)
    keys = visible_keys(session, reader)
    found = _ask(
        index,
        plan,
        EngineQuery(node=None, keys=keys, filters=filters or {}, offset=offset, limit=limit),
    )
    records = _still_visible(session, reader, [hit.record_id for hit in found.hits])
    shown = [hit.record_id for hit in found.hits if hit.record_id in records]
    texts = texts_of(session, shown)
    wanted = Wanted(sought(plan))
    hits = tuple(
        _hit(session, records[record_id], texts.get(record_id, ""), wanted, offset + place)
        for place, record_id in enumerate(shown)
    )
    total = found.total - (len(found.hits) - len(shown))
    return SearchPage(total, _waiting(session, reader), hits)


def _ask(index: SearchIndex, plan: SearchPlan, page: EngineQuery) -> _Found:
    """Ask tier by tier: a later one adds what the earlier did not find, and goes on their pages."""
    found = _Found()
    earlier: list[QueryNode] = []
    for tier in plan.tiers:
        if earlier and found.total >= plan.enough:
            break
        node = tier
        if tier is not None and found.total:
            node = QueryAnd((tier, QueryNot(QueryOr(tuple(earlier)))))
        answer = index.search(
            EngineQuery(
                node=node,
                keys=page.keys,
                filters=page.filters,
                offset=max(0, page.offset - found.total),
                limit=page.limit - len(found.hits),
            )
        )
        found.total += answer.total
        found.hits += answer.hits
        if tier is not None:
            earlier.append(tier)
    return found


def _still_visible(session: Session, reader: Reader, ids: list[str]) -> Mapping[str, Record]:
    wanted = select(Record).where(col(Record.id).in_(ids), visible(reader))
    return {record.id: record for record in session.exec(wanted)}


def _hit(session: Session, record: Record, text: str, wanted: Wanted, rank: int) -> Hit:
    in_heading = highlights(record.heading, wanted, limit=1)
    fragments = highlights(text, wanted)
    if not fragments:
        fragments = highlights(_card_text(session, record.id), wanted) or in_heading
    return Hit(
        id=record.id,
        number=record.number,
        class_name=record.class_name,
        heading=record.heading,
        date=record.registered_on or record.document_date,
        state=record.state.value,
        mark=record.mark,
        score=round(1 / (1 + rank), 4),
        heading_marks=wanted.marks(record.heading),
        highlights=fragments,
    )


def _card_text(session: Session, record_id: str) -> str:
    fields = session.exec(select(RecordField.value).where(RecordField.record_id == record_id))
    return "\n".join([people_of(session, record_id), *fields])


def _waiting(session: Session, reader: Reader) -> int:
    wanted = (
        select(func.count(col(IndexQueue.record_id).distinct()))
        .join(Record, col(Record.id) == col(IndexQueue.record_id))
        .where(visible(reader))
    )
    return session.exec(wanted).one()
