"""The values by which found records can be narrowed down, counted and with titles for people.

Counts are exact and trimmed to the reader. A column that is filtered counts as if it were not, so
that further values of it can be chosen.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.core.base.messages import Message, Titles, _
from regest.core.catalogue.directory import seen_parties
from regest.core.catalogue.fileplan import file_plan
from regest.core.catalogue.tables import VisibilityKey
from regest.core.catalogue.visibility import visible_keys
from regest.core.catalogue.vocabulary import class_titles
from regest.core.people.access import Reader
from regest.core.people.tables import Party
from regest.index.columns import FACETS

MOST_VALUES = 20
TITLES: Mapping[str, Message] = {
    "class_name": _.p("facet", "Kind"),
    "year": _.p("facet", "Year"),
    "correspondent": _.p("facet", "Correspondent"),
    "file_index": _.p("facet", "File"),
    "mark": _.p("facet", "Mark"),
}
Titling = Callable[[Session, Reader, Collection[str]], Mapping[str, Titles | str]]


@dataclass(frozen=True, slots=True)
class FacetValue:
    """A value that may be filtered by, with the number of records that have it."""

    value: str
    title: Titles | str
    count: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class Facet:
    """A column and its values: the years newest first, other values the most frequent first.

    No more than 20 of them, chosen ones always; `more` says how many others there are.
    """

    column: str
    title: Message
    values: tuple[FacetValue, ...]
    more: int


def facets_of(
    session: Session,
    reader: Reader,
    counts: Mapping[str, Mapping[str, int]],
    filters: Mapping[str, Sequence[str]],
) -> tuple[Facet, ...]:
    """Return the facets that have values, in their usual order; `counts`: column → value → number.

    Raises:
        KeyError: `counts` lacks a column of FACETS.
    """
    found = [
        _facet(session, reader, column, counts[column], filters.get(column, ()))
        for column in FACETS
    ]
    return tuple(facet for facet in found if facet.values)


def mark_called(session: Session, reader: Reader, name: str) -> str:
    """Return the access mark called `name` in any case, among those of records that are seen."""
    keys = col(VisibilityKey.key).in_(visible_keys(session, reader))
    known = session.exec(select(VisibilityKey.mark).where(keys).distinct())
    return next((mark for mark in known if mark.casefold() == name.casefold()), name)


def _facet(
    session: Session,
    reader: Reader,
    column: str,
    counts: Mapping[str, int],
    chosen: Sequence[str],
) -> Facet:
    newest_first = column == "year"
    every = {value: counts.get(value, 0) for value in (*counts, *chosen) if value}
    ranked = sorted(every, reverse=newest_first)
    if not newest_first:
        ranked.sort(key=lambda value: -every[value])
    kept = [value for place, value in enumerate(ranked) if value in chosen or place < MOST_VALUES]
    titles = _TITLING[column](session, reader, kept)
    values = [
        FacetValue(value, titles[value], every[value], value in chosen)
        for value in kept
        if value in titles
    ]
    if not newest_first:
        values.sort(key=lambda each: (-each.count, str(each.title)))
    return Facet(column, TITLES[column], tuple(values), len(every) - len(kept))


def _as_they_are(
    _session: Session, _reader: Reader, values: Collection[str]
) -> Mapping[str, Titles | str]:
    return {value: value for value in values if value}


def _classes(
    session: Session, _reader: Reader, values: Collection[str]
) -> Mapping[str, Titles | str]:
    titles = class_titles(session)
    return {name: titles[name] for name in values if name in titles}


def _files(
    session: Session, _reader: Reader, values: Collection[str]
) -> Mapping[str, Titles | str]:
    titles = {row.index: f"{row.index} {row.title}".strip() for row in file_plan(session)}
    return {index: titles[index] for index in values if index in titles}


def _correspondents(
    session: Session, reader: Reader, values: Collection[str]
) -> Mapping[str, Titles | str]:
    wanted = select(Party.id, Party.short_name, Party.name)
    found = session.exec(wanted.where(col(Party.id).in_(values), seen_parties(reader)))
    return {party_id: short or name for party_id, short, name in found}


_TITLING: Mapping[str, Titling] = {
    "class_name": _classes,
    "year": _as_they_are,
    "correspondent": _correspondents,
    "file_index": _files,
    "mark": _as_they_are,
}
