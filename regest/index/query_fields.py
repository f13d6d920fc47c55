"""The names that may stand before a colon in a query, and the values that they know."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.core.catalogue.tables import FilePlanEntry, RecordClassRow, VisibilityKey
from regest.core.hooks.search_types import SearchField


@dataclass(frozen=True, slots=True)
class ClassWords:
    """A record class as a query may name it: code name, titles in both languages, aliases."""

    name: str
    words: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class SearchFields:
    """What a query may name: fields that plugins bring, record classes, files and marks.

    Without any of them the names that are built in still work.
    """

    declared: tuple[SearchField, ...] = ()
    classes: tuple[ClassWords, ...] = ()
    file_indexes: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()


def search_fields(session: Session, declared: Iterable[SearchField] = ()) -> SearchFields:
    """Return what queries of this deployment may name; `declared` are those of its plugins."""
    classes = session.exec(select(RecordClassRow).order_by(RecordClassRow.name))
    indexes = session.exec(select(FilePlanEntry.index).order_by(FilePlanEntry.index))
    marks = session.exec(select(VisibilityKey.mark).distinct().order_by(col(VisibilityKey.mark)))
    return SearchFields(
        declared=tuple(declared),
        classes=tuple(
            ClassWords(row.name, (row.name, row.title_ru, row.title_en, *row.aliases))
            for row in classes
        ),
        file_indexes=tuple(indexes),
        marks=tuple(filter(None, marks)),
    )
