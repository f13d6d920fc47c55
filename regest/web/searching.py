"""The search page: one box, facets, the found words marked, why each was found."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from urllib.parse import urlencode

from regest.core.base.messages import Titles, _
from regest.core.catalogue.vocabulary import class_titles
from regest.core.hooks.search_types import SearchOrder
from regest.index.columns import FACETS
from regest.index.engine import IndexNeedsRebuild
from regest.index.indexer import mend
from regest.index.lease import Lease
from regest.index.query_fields import search_fields
from regest.index.reasons import sentences
from regest.index.search import SearchPage, search
from regest.index.suggest import suggest
from regest.kit.pages import Access, Answer, Bytes, Listing, Page, Routes, Visit
from regest.kit.pages.listings import FILES

routes = Routes()
AT_ONCE, FARTHEST = 20, 10_000
SUGGESTED = 8
# What a file of hits holds at most: the best of them, in the order that is shown.
MOST_FOUND, _BATCH = 1_000, 200
LONGEST = 400
_HEADS = (
    _.p("column", "Number"),
    _.p("column", "Date"),
    _.p("column", "Kind"),
    _.p("column", "Subject"),
    _.p("column", "Mark"),
)


@routes.get("/search", Access.SIGNED_IN)
def found(visit: Visit) -> Answer:
    """Show what was found, by facets and page by page."""
    text = visit.asked("q")[:LONGEST].strip()
    chosen = {name: list(visit.query.get(name, ())) for name in FACETS}
    offset = visit.number("from", 0, FARTHEST)
    order = visit.asked("order", SearchOrder.RELEVANCE.value)
    if visit.asked("as") in FILES and (text or any(chosen.values())):
        return _file(visit, text, chosen, order)
    page = _page(visit, text, chosen, offset, order) if text or any(chosen.values()) else None
    return Page(
        "search.html",
        {
            "text": text,
            "page": page,
            "kinds": _kinds(visit),
            "offset": offset,
            "order": order,
            "orders": [each.value for each in SearchOrder],
            "at_once": AT_ONCE,
            "most": MOST_FOUND,
            "marked": marked,
            "because": sentences,
            "address": _Address(text, chosen, order),
        },
    )


@routes.get("/search/suggestions", Access.SIGNED_IN)
def suggestions(visit: Visit) -> Answer:
    """Return what the last word of the query may become, as JSON."""
    with visit.house.read() as session:
        found = suggest(
            session, visit.house.index, visit.reader, visit.asked("q")[:LONGEST], SUGGESTED
        )
    content = json.dumps([each.query for each in found], ensure_ascii=False)
    return Bytes(content.encode(), "suggestions.json", "application/json", inline=True)


def marked(text: str, marks: Sequence[tuple[int, int]]) -> list[tuple[str, bool]]:
    """Return the text cut into pieces, each with whether it was found."""
    pieces, last = [], 0
    for start, end in marks:
        pieces += [(text[last:start], False), (text[start:end], True)]
        last = end
    return [piece for piece in (*pieces, (text[last:], False)) if piece[0]]


class _Address:
    """Makes the addresses of the same search with something else chosen."""

    def __init__(self, text: str, chosen: Mapping[str, Sequence[str]], order: str) -> None:
        self._text = text
        self._chosen = chosen
        self._order = order

    def toggled(self, column: str, value: str) -> str:
        """Return the address with a value of a facet chosen, or no longer."""
        values = list(self._chosen[column])
        changed = [each for each in values if each != value] or []
        if len(changed) == len(values):
            changed = [*values, value]
        return self._made({**self._chosen, column: changed}, self._order, 0)

    def ordered(self, order: str) -> str:
        """Return the address with another order."""
        return self._made(self._chosen, order, 0)

    def as_file(self, form: str) -> str:
        """Return the address of the hits as a file."""
        return f"{self._made(self._chosen, self._order, 0)}&as={form}"

    def page(self, offset: int) -> str:
        """Return the address of another page."""
        return self._made(self._chosen, self._order, offset)

    def _made(self, chosen: Mapping[str, Sequence[str]], order: str, offset: int) -> str:
        parts = [("q", self._text)]
        parts += [(name, value) for name, values in chosen.items() for value in values]
        if order != SearchOrder.RELEVANCE.value:
            parts.append(("order", order))
        if offset:
            parts.append(("from", str(offset)))
        return f"/search?{urlencode(parts)}"


def _file(visit: Visit, text: str, chosen: Mapping[str, Sequence[str]], order: str) -> Answer:
    """Return the first thousand hits as a file, each seen by the visitor like on the page."""
    kinds, rows = _kinds(visit), []
    for offset in range(0, MOST_FOUND, _BATCH):
        page = _page(visit, text, chosen, offset, order, _BATCH)
        rows += [
            (hit.number, hit.date, str(kinds[hit.class_name]), hit.heading, hit.mark)
            for hit in page.hits
        ]
        if offset + _BATCH >= page.total:
            break
    asked = Listing.of(visit, "/search", (), (), "")
    heads = [str(each) for each in _HEADS]
    return asked.sheet(visit, str(_("Found documents")), heads, rows, len(rows))


def _page(
    visit: Visit,
    text: str,
    chosen: Mapping[str, Sequence[str]],
    offset: int,
    order: str,
    limit: int = AT_ONCE,
) -> SearchPage:
    try:
        return _asked(visit, text, chosen, offset, order, limit)
    except IndexNeedsRebuild:
        house = visit.house
        if not mend(house.deployment.database, house.index, Lease.of(house.deployment)):
            raise
        return _asked(visit, text, chosen, offset, order, limit)


def _asked(
    visit: Visit,
    text: str,
    chosen: Mapping[str, Sequence[str]],
    offset: int,
    order: str,
    limit: int = AT_ONCE,
) -> SearchPage:
    house = visit.house
    declared = house.deployment.plugins.declared.search_fields
    known = {each.value: each for each in SearchOrder}
    with house.read() as session:
        return search(
            session,
            house.index,
            visit.reader,
            text,
            today=house.deployment.database.today(),
            filters={name: values for name, values in chosen.items() if values},
            order=known.get(order, SearchOrder.RELEVANCE),
            offset=offset,
            limit=limit,
            facets=limit == AT_ONCE,
            names=search_fields(session, [each.value for each in declared]),
            as_typed=bool(visit.asked("as_typed")),
        )


def _kinds(visit: Visit) -> Mapping[str, Titles]:
    with visit.house.read() as session:
        return class_titles(session)
