"""`regest search`: finds documents by any word, phrase, number or date."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from regest.core.base.messages import _
from regest.kit.console import (
    argument,
    command,
    emit,
    heading,
    json_option,
    option,
    pass_house,
    say,
    shown_day,
    warn,
)

if TYPE_CHECKING:
    from regest.core.base.messages import Titles
    from regest.index.search import Hit, SearchPage
    from regest.kit.house import House

_LIMIT = 20
_MOST = 1000


@command(
    "search",
    help=_(
        "Find documents by any form of any word, by a number or a date.\n\n"
        'All words are looked for first, then any of them. "A phrase" is found as it is, '
        "-word leaves documents out."
    ),
)
@argument("query", metavar=_("QUERY"), nargs=-1, required=True)
@option("--class", "class_name", metavar=_("CLASS"), default="", help=_("Only this kind."))
@option("--year", metavar=_("YEAR"), default="", help=_("Only documents of this year."))
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
@json_option
@pass_house
def search(
    house: House,
    query: tuple[str, ...],
    class_name: str,
    year: str,
    limit: int,
    offset: int,
    *,
    as_json: bool,
) -> None:
    """Bring the index up to date, then ask it."""
    house.drain()
    filters = {"year": [year]} if year else {}
    if class_name:
        filters["class_name"] = [_class(house, class_name)]
    page = _found(house, " ".join(query), filters, offset, limit)
    if as_json:
        emit(_as_dict(page))
        return
    _show(house, page, offset)
    if page.waiting:
        warn(
            _.n(
                "{count} document is not in the index yet; search again in a while.",
                "{count} documents are not in the index yet; search again in a while.",
                page.waiting,
            )
        )


def _found(
    house: House, text: str, filters: dict[str, list[str]], offset: int, limit: int
) -> SearchPage:
    """Return the page; an index that proves unreadable is built anew when that is quick."""
    from regest.index.engine import IndexNeedsRebuild
    from regest.index.indexer import mend
    from regest.index.lease import Lease
    from regest.index.search import search as search_catalogue

    def ask() -> SearchPage:
        with house.read() as session:
            return search_catalogue(
                session,
                house.index,
                house.reader,
                text,
                today=house.deployment.database.today(),
                filters=filters,
                offset=offset,
                limit=limit,
            )

    try:
        return ask()
    except IndexNeedsRebuild:
        if not mend(house.deployment.database, house.index, Lease.of(house.deployment)):
            raise
        return ask()


def _class(house: House, name: str) -> str:
    from regest.core.catalogue.vocabulary import class_row

    with house.read() as session:
        return class_row(session, name).name


def _as_dict(page: SearchPage) -> dict[str, Any]:
    return {
        "total": page.total,
        "waiting": page.waiting,
        "hits": [
            {
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
            }
            for hit in page.hits
        ],
    }


def _show(house: House, page: SearchPage, offset: int) -> None:
    from regest.core.catalogue.vocabulary import class_rows, titles

    if not page.total:
        heading(_("Nothing found. Try fewer words or another number"))
        return
    heading(_.n("{count} document found", "{count} documents found", page.total))
    with house.read() as session:
        kinds = {row.name: titles(row) for row in class_rows(session)}
    for hit in page.hits:
        _show_hit(hit, kinds[hit.class_name])
    shown = offset + len(page.hits)
    if shown < page.total:
        say(
            "",
            _(
                "Shown {shown} of {total}; the next ones: --offset {shown}",
                shown=shown,
                total=page.total,
            ),
        )


def _show_hit(hit: Hit, kind: Titles) -> None:
    number = hit.number or str(_("no number"))
    say("", f"{click.style(number, bold=True)}  {shown_day(hit.date)}  {kind}")
    say(f"  {_marked(hit.heading, hit.heading_marks)}")
    for each in hit.highlights:
        if each.text != hit.heading:
            say(f"    {_marked(each.text, each.marks)}")


def _marked(text: str, marks: tuple[tuple[int, int], ...]) -> str:
    """Return `text` with the found words standing out on a terminal."""
    parts, last = [], 0
    for start, end in marks:
        parts += [text[last:start], click.style(text[start:end], fg="yellow", bold=True)]
        last = end
    return "".join((*parts, text[last:]))
