"""`regest search`: finds documents by any word, phrase, number, name or date."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, TypeVar

import click

from regest.core.base.messages import Titles, _
from regest.kit.console import argument, command, emit, json_option, option, pass_house, say, warn

if TYPE_CHECKING:
    from sqlmodel import Session

    from regest.index.facets import Facet
    from regest.index.search import Hit, SearchPage
    from regest.kit.house import House

T = TypeVar("T")
_LIMIT = 20
_MOST = 1000
_ORDERS = ("relevance", "newest", "oldest")


@command(
    "search",
    help=_(
        "Find documents by any form of any word, by a number, a name or a date.\n\n"
        'All words are looked for first, then any of them. "A phrase" is found as it is, '
        "-word leaves documents out, word* finds what begins so, OR stands between words of which "
        "one will do. year:2026, class:, from:, file:, mark:, before: and after: narrow down.\n\n"
        "A word that finds nothing is corrected: the keyboard layout first, then the spelling."
    ),
)
@argument("query", metavar=_("QUERY"), nargs=-1)
@option(
    "--class",
    "class_name",
    multiple=True,
    metavar=_("CLASS"),
    help=_("Only this kind; may be repeated."),
)
@option(
    "--year",
    multiple=True,
    metavar=_("YEAR"),
    help=_("Only documents of this year; may be repeated."),
)
@option(
    "--correspondent",
    multiple=True,
    metavar=_("NAME"),
    help=_("Only letters from or to this correspondent; may be repeated."),
)
@option(
    "--file",
    "file_index",
    multiple=True,
    metavar=_("INDEX"),
    help=_("Only documents in the file with this index; may be repeated."),
)
@option(
    "--mark",
    multiple=True,
    metavar=_("MARK"),
    help=_("Only documents with this access mark; may be repeated."),
)
@option(
    "--order",
    type=click.Choice(_ORDERS),
    default="relevance",
    help=_("Best ones first (default), or newest or oldest, then only those with all words."),
)
@option(
    "--limit",
    type=click.IntRange(1, _MOST),
    default=_LIMIT,
    metavar=_("COUNT"),
    help=_("Show so many at a time (20)."),
)
@option(
    "--offset",
    type=click.IntRange(0),
    default=0,
    metavar=_("COUNT"),
    help=_("Leave out so many of the first ones."),
)
@option("--as-typed", is_flag=True, help=_("Correct neither keyboard layout nor spelling."))
@option(
    "--suggest", is_flag=True, help=_("Show instead what the last word of the query may become.")
)
@json_option
@pass_house
def search(
    house: House,
    query: tuple[str, ...],
    limit: int,
    suggest: bool,
    *,
    as_json: bool,
    **asked: Any,
) -> None:
    """Bring the index up to date, then ask it."""
    house.drain()
    text = " ".join(query)
    if suggest:
        _suggest(house, text, limit, as_json=as_json)
        return
    page = _asking(house, lambda session: _found(session, house, text, limit, asked))
    if as_json:
        emit(_as_dict(page))
        return
    from regest.cli.search_list import show_page

    show_page(page, _kinds(house), asked["offset"])
    if page.waiting:
        warn(
            _.n(
                "{count} document is not in the index yet; search again in a while.",
                "{count} documents are not in the index yet; search again in a while.",
                page.waiting,
            )
        )


def _found(
    session: Session, house: House, text: str, limit: int, asked: Mapping[str, Any]
) -> SearchPage:
    from regest.core.hooks.search_types import SearchOrder
    from regest.index.query_fields import search_fields
    from regest.index.search import search as search_catalogue

    declared = house.deployment.plugins.declared.search_fields
    return search_catalogue(
        session,
        house.index,
        house.reader,
        text,
        today=house.deployment.database.today(),
        filters=_filters(session, house, asked),
        order=SearchOrder(asked["order"]),
        offset=asked["offset"],
        limit=limit,
        facets=True,
        names=search_fields(session, [each.value for each in declared]),
        as_typed=asked["as_typed"],
    )


def _filters(
    session: Session, house: House, asked: Mapping[str, Any]
) -> Mapping[str, Sequence[str]]:
    """Return column → accepted values; a class, file or correspondent must be there."""
    from regest.core.catalogue.directory import seen_parties
    from regest.core.catalogue.fileplan import plan_entry
    from regest.core.people.parties import party_called
    from regest.index.facets import mark_called

    among = seen_parties(house.reader)
    names = asked["correspondent"]
    return {
        "class_name": [_class(session, each) for each in asked["class_name"]],
        "year": asked["year"],
        "correspondent": [party_called(session, each, among=among).id for each in names],
        "file_index": [plan_entry(session, each).index for each in asked["file_index"]],
        "mark": [mark_called(session, house.reader, each) for each in asked["mark"]],
    }


def _class(session: Session, name: str) -> str:
    """Return the name of a class that is called so, by its title too: lists show that."""
    from regest.core.catalogue.vocabulary import class_row, class_rows

    for row in class_rows(session):
        if name.casefold() in {row.title_ru.casefold(), row.title_en.casefold()}:
            return row.name
    return class_row(session, name).name


def _suggest(house: House, text: str, limit: int, *, as_json: bool) -> None:
    from regest.index.suggest import suggest

    found = _asking(house, lambda session: suggest(session, house.index, house.reader, text, limit))
    if as_json:
        emit({"suggestions": [asdict(each) for each in found]})
        return
    for each in found:
        say(each.query)


def _asking(house: House, ask: Callable[[Session], T]) -> T:
    """Return the answer; an index that proves unreadable is built anew when that is quick."""
    from regest.index.engine import IndexNeedsRebuild
    from regest.index.indexer import mend
    from regest.index.lease import Lease

    def answer() -> T:
        with house.read() as session:
            return ask(session)

    try:
        return answer()
    except IndexNeedsRebuild:
        if not mend(house.deployment.database, house.index, Lease.of(house.deployment)):
            raise
        return answer()


def _kinds(house: House) -> dict[str, Titles]:
    from regest.core.catalogue.vocabulary import class_rows, titles

    with house.read() as session:
        return {row.name: titles(row) for row in class_rows(session)}


def _as_dict(page: SearchPage) -> dict[str, Any]:
    from regest.cli.search_list import OPTIONS

    return {
        "total": page.total,
        "waiting": page.waiting,
        "query": page.text,
        "hits": [_hit_as_dict(hit) for hit in page.hits],
        "corrections": [
            {"typed": each.typed, "used": each.used, "kind": each.kind} for each in page.corrections
        ],
        "suggestions": page.suggestions,
        "facets": {OPTIONS[facet.column]: _facet_as_dict(facet) for facet in page.facets},
        "notes": [str(note) for note in page.notes],
        "notices": [str(notice) for notice in page.notices],
    }


def _hit_as_dict(hit: Hit) -> dict[str, Any]:
    return {
        "id": hit.id,
        "number": hit.number,
        "class": hit.class_name,
        "heading": hit.heading,
        "date": hit.date,
        "state": hit.state,
        "mark": hit.mark,
        "score": hit.score,
        "highlights": [each.text for each in hit.highlights],
        "highlight_marks": [each.marks for each in hit.highlights],
        "heading_marks": hit.heading_marks,
        "reasons": [
            {
                "kind": each.kind,
                "sought": each.sought,
                "found": each.found,
                "place": each.place,
                "field": each.field,
                "text": str(each.message),
            }
            for each in hit.reasons
        ],
    }


def _facet_as_dict(facet: Facet) -> dict[str, Any]:
    return {
        "title": str(facet.title),
        "values": [{**asdict(each), "title": str(each.title)} for each in facet.values],
        "more": facet.more,
    }
