"""What `regest search` prints for people: hits with the found words marked, and the reasons."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from regest.core.base.messages import _
from regest.kit.console import heading, say, shown_day

if TYPE_CHECKING:
    from regest.core.base.messages import Titles
    from regest.index.facets import Facet, FacetValue
    from regest.index.search import Hit, SearchPage

Marks = Sequence[tuple[int, int]]
OPTIONS = {
    "class_name": "class",
    "year": "year",
    "correspondent": "correspondent",
    "file_index": "file",
    "mark": "mark",
}
_WIDEST = 120
_PIPE = 10_000
_VALUES = 5


def show_page(page: SearchPage, kinds: dict[str, Titles], offset: int) -> None:
    """Print a page of hits, what was done to the query, and how to narrow down or go on."""
    if page.total:
        heading(_.n("{count} document found", "{count} documents found", page.total))
    else:
        heading(_("Nothing found. Try fewer words or another number"))
    _show_help(page)
    for hit in page.hits:
        _show_hit(hit, kinds[hit.class_name])
    narrowing = [facet for facet in page.facets if _narrows(facet)]
    if narrowing:
        say("", _("Narrow down:"))
        for facet in narrowing:
            _print(_facet_line(facet), (), "  ", "    ")
    shown = offset + len(page.hits)
    if page.hits and shown < page.total:
        words = {"shown": shown, "total": page.total}
        say("", _("Shown {shown} of {total}; the next ones: --offset {shown}", **words))


def _show_help(page: SearchPage) -> None:
    for notice in page.notices:
        say(notice)
    if page.corrections:
        say(_("To search for what was typed: --as-typed"))
    for suggestion in page.suggestions:
        say(_("Did you mean: “{query}”", query=suggestion))


def _show_hit(hit: Hit, kind: Titles) -> None:
    number = hit.number or str(_("no number"))
    facts = "  ".join(filter(None, [shown_day(hit.date), str(kind), hit.mark]))
    say("", f"{click.style(number, bold=True)}  {facts}")
    _print(hit.heading, hit.heading_marks, "  ", "  ")
    for each in hit.highlights:
        if each.text != hit.heading:
            _print(each.text, each.marks, "    ", "    ")
    if hit.reasons:
        from regest.index.reasons import sentences

        because = "; ".join(map(str, sentences(hit.reasons)))
        _print(str(_("Found {reasons}", reasons=because)), (), "  ", "  ", dim=True)


def _narrows(facet: Facet) -> bool:
    return len(facet.values) > 1 or any(value.chosen for value in facet.values)


def _facet_line(facet: Facet) -> str:
    shown = [value for place, value in enumerate(facet.values) if value.chosen or place < _VALUES]
    values = [_value(value) for value in shown]
    if (left := len(facet.values) + facet.more - len(shown)) > 0:
        values.append(str(_.n("{count} more", "{count} more", left)))
    return f"{facet.title} (--{OPTIONS[facet.column]}): {'; '.join(values)}"


def _value(value: FacetValue) -> str:
    """Return a value with its count, from which no line parts it."""
    return f"{'✓ ' if value.chosen else ''}{value.title}\u00a0–\u00a0{value.count}"


def _print(text: str, marks: Marks, first: str, others: str, *, dim: bool = False) -> None:
    """Print a text over lines of the terminal's width, a pipe's whole, with its words marked."""
    bound = sys.stdout.isatty() or "COLUMNS" in os.environ
    width = min(shutil.get_terminal_size().columns, _WIDEST) if bound else _PIPE
    indent = first
    for start, end in _lines(text, width - max(len(first), len(others))):
        inside = [(max(a, start), min(b, end)) for a, b in marks if a < end and b > start]
        say(indent + _marked(text, start, end, inside, dim=dim))
        indent = others


def _lines(text: str, width: int) -> Iterator[tuple[int, int]]:
    """Yield where the lines of `text` begin and end: between words where that is possible."""
    start = 0
    while len(text) - start > width > 0:
        space = text.rfind(" ", start + 1, start + width + 1)
        end = space if space > start else start + width
        yield start, end
        start = end + 1 if space > start else end
    yield start, len(text)


def _marked(text: str, start: int, end: int, marks: Marks, *, dim: bool) -> str:
    parts, last = [], start
    for low, high in marks:
        parts += [text[last:low], click.style(text[low:high], fg="yellow", bold=True)]
        last = high
    parts.append(text[last:end])
    return click.style("".join(parts), dim=True) if dim else "".join(parts)
