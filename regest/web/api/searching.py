"""Search: what was found with marks and reasons, facets, and what a query may become."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Annotated, Any

from fastapi import Query

from regest.core.hooks.search_types import SearchOrder
from regest.index.engine import IndexNeedsRebuild
from regest.index.facets import Facet
from regest.index.indexer import mend
from regest.index.lease import Lease
from regest.index.query_fields import search_fields
from regest.index.search import Hit, SearchPage, search
from regest.index.suggest import suggest
from regest.kit.house import House
from regest.kit.rest import After, Answer, Limit, Resource, cursor_of, dependency, place_of
from regest.web.api.shapes import Shape

resource = Resource(prefix="/search", tags=["search"])
Reads = Annotated[House, dependency("search")]
FARTHEST, MOST_WORDS, SUGGESTED = 10_000, 400, 8
Text = Annotated[str, Query(max_length=MOST_WORDS)]
Values = Annotated[list[Annotated[str, Query(max_length=200)]], Query(max_length=50)]


class Found(Shape):
    """What was found: `highlight_marks` are places in the highlights of the words sought."""

    total: int
    waiting: int
    query: str
    items: list[dict[str, Any]]
    corrections: list[dict[str, Any]]
    suggestions: list[str]
    facets: dict[str, Any]
    notices: list[str]
    next: str | None


@resource.get("", response_model=Found)
def found(
    house: Reads,
    q: Text = "",
    class_name: Annotated[Values, Query(alias="class")] = [],  # noqa: B006
    year: Values = [],  # noqa: B006
    correspondent: Values = [],  # noqa: B006
    file: Values = [],  # noqa: B006
    mark: Values = [],  # noqa: B006
    order: SearchOrder = SearchOrder.RELEVANCE,
    after: After = "",
    limit: Limit = 20,
    *,
    as_typed: bool = False,
) -> Answer:
    """Find records; filters narrow what the query finds, each to any of its values."""
    place = place_of(after, [int])
    offset = min(max(place[0], 0), FARTHEST) if place else 0
    filters = {
        "class_name": class_name,
        "year": year,
        "correspondent": correspondent,
        "file_index": file,
        "mark": mark,
    }
    chosen = {name: values for name, values in filters.items() if values}
    try:
        page = _asked(house, q, chosen, order, offset, limit, as_typed=as_typed)
    except IndexNeedsRebuild:
        if not mend(house.deployment.database, house.index, Lease.of(house.deployment)):
            raise
        page = _asked(house, q, chosen, order, offset, limit, as_typed=as_typed)
    more = offset + len(page.hits) < page.total and page.hits and offset + limit <= FARTHEST
    return {**_shown(page), "next": cursor_of([offset + len(page.hits)]) if more else None}


@resource.get("/suggestions", response_model=list[str])
def suggestions(house: Reads, q: Text = "") -> list[str]:
    """Return what the last word of the query may become."""
    with house.read() as session:
        return [each.query for each in suggest(session, house.index, house.reader, q, SUGGESTED)]


def _asked(
    house: House,
    text: str,
    filters: Mapping[str, Sequence[str]],
    order: SearchOrder,
    offset: int,
    limit: int,
    *,
    as_typed: bool,
) -> SearchPage:
    declared = house.deployment.plugins.declared.search_fields
    with house.read() as session:
        return search(
            session,
            house.index,
            house.reader,
            text,
            today=house.deployment.database.today(),
            filters=filters,
            order=order,
            offset=offset,
            limit=limit,
            facets=True,
            names=search_fields(session, [each.value for each in declared]),
            as_typed=as_typed,
        )


def _shown(page: SearchPage) -> dict[str, Any]:
    return {
        "total": page.total,
        "waiting": page.waiting,
        "query": page.text,
        "items": [_hit(hit) for hit in page.hits],
        "corrections": [
            {"typed": each.typed, "used": each.used, "kind": each.kind} for each in page.corrections
        ],
        "suggestions": list(page.suggestions),
        "facets": {facet.column: _facet(facet) for facet in page.facets},
        "notices": [str(notice) for notice in page.notices],
    }


def _hit(hit: Hit) -> dict[str, Any]:
    return {
        "id": hit.id,
        "number": hit.number,
        "class": hit.class_name,
        "heading": hit.heading,
        "date": hit.date.isoformat() if isinstance(hit.date, dt.date) else None,
        "state": hit.state,
        "mark": hit.mark,
        "heading_marks": hit.heading_marks,
        "highlights": [each.text for each in hit.highlights],
        "highlight_marks": [each.marks for each in hit.highlights],
        "reasons": [
            {"kind": each.kind, "field": each.field, "text": str(each.message)}
            for each in hit.reasons
        ],
    }


def _facet(facet: Facet) -> dict[str, Any]:
    return {
        "title": str(facet.title),
        "values": [{**asdict(each), "title": str(each.title)} for each in facet.values],
        "more": facet.more,
    }
