"""The names that may stand before a colon in a query, and the values that they know."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from sqlmodel import Session, col, select

from regest.core.catalogue.tables import FilePlanEntry, RecordClassRow, VisibilityKey
from regest.core.hooks.search_types import SearchField
from regest.core.hooks.types import FieldKind
from regest.core.store.tallies import counted


class ValueKind(StrEnum):
    """How the value after a colon is read."""

    WORDS = "words"
    WHOLE = "whole"
    FLAG = "flag"
    NUMBER = "number"
    PERIOD = "period"
    SINCE = "since"
    UNTIL = "until"
    DAY = "day"
    YEAR = "year"
    CLASS = "class"
    FILE = "file"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a value, and the columns that it is sought in."""

    kind: ValueKind
    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClassWords:
    """A record class as a query may name it: code name, titles in both languages, aliases."""

    name: str
    words: tuple[str, ...]


_SENDERS = ("party.correspondent", "party.author", "party.signatory")
_BUILT_IN: tuple[tuple[str, tuple[Reading, ...]], ...] = (
    (
        "от from отправитель sender",
        (Reading(ValueKind.DAY, ("date",)), Reading(ValueKind.WORDS, _SENDERS)),
    ),
    ("кому to адресат addressee", (Reading(ValueKind.WORDS, ("party.addressee",)),)),
    (
        "корреспондент correspondent",
        (Reading(ValueKind.WORDS, ("party.correspondent", "party.addressee")),),
    ),
    ("год year", (Reading(ValueKind.YEAR, ("year",)),)),
    ("вид class", (Reading(ValueKind.CLASS, ("class_name",)),)),
    ("дело file", (Reading(ValueKind.FILE, ("file_index",)),)),
    ("номер number", (Reading(ValueKind.NUMBER, ()),)),
    ("с after", (Reading(ValueKind.SINCE, ("date",)),)),
    ("до before", (Reading(ValueKind.UNTIL, ("date",)),)),
    ("дата date", (Reading(ValueKind.PERIOD, ("date",)),)),
    ("гриф mark", (Reading(ValueKind.MARK, ("mark",)),)),
    ("заголовок title heading", (Reading(ValueKind.WORDS, ("heading",)),)),
)
_KINDS = {
    FieldKind.DATE: ValueKind.PERIOD,
    FieldKind.NUMBER: ValueKind.WHOLE,
    FieldKind.TIME: ValueKind.WHOLE,
    FieldKind.FLAG: ValueKind.FLAG,
    FieldKind.FOREIGN_NUMBER: ValueKind.NUMBER,
}


@dataclass(frozen=True, kw_only=True)
class SearchFields:
    """What a query may name: fields that plugins bring, record classes, files and marks.

    Without any of them the names that are built in still work. A name that several fields have,
    ours among them, is sought in all of them.
    """

    declared: tuple[SearchField, ...] = ()
    classes: tuple[ClassWords, ...] = ()
    file_indexes: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()

    def readings(self, name: str) -> tuple[Reading, ...]:
        """Return how a value after `name` is read; nothing for a name that nobody has."""
        return self._readings.get(fold_name(name), ())

    @cached_property
    def _readings(self) -> Mapping[str, tuple[Reading, ...]]:
        found: dict[str, tuple[Reading, ...]] = {}
        for names, readings in _BUILT_IN:
            found.update(dict.fromkeys(names.split(), readings))
        for each in self.declared:
            for name in dict.fromkeys(map(fold_name, _names(each))):
                found[name] = (*found.get(name, ()), reading_of(each))
        return found


def search_fields(session: Session, declared: Iterable[SearchField] = ()) -> SearchFields:
    """Return what queries of this deployment may name; `declared` are those of its plugins."""
    known = tuple(declared)
    key = ("search fields", tuple(each.name for each in known))
    return counted(session, key, lambda: _read(session, known))


def _read(session: Session, declared: tuple[SearchField, ...]) -> SearchFields:
    classes = session.exec(select(RecordClassRow).order_by(RecordClassRow.name))
    indexes = session.exec(select(FilePlanEntry.index).order_by(FilePlanEntry.index))
    marks = session.exec(select(VisibilityKey.mark).distinct().order_by(col(VisibilityKey.mark)))
    return SearchFields(
        declared=declared,
        classes=tuple(
            ClassWords(row.name, (row.name, row.title_ru, row.title_en, *row.aliases))
            for row in classes
        ),
        file_indexes=tuple(indexes),
        marks=tuple(filter(None, marks)),
    )


def reading_of(field: SearchField) -> Reading:
    """Return how values of a plugin's field are read."""
    columns = [f"field.{name}" for name in field.fields]
    columns += [f"party.{role}" for role in field.roles]
    return Reading(_KINDS.get(field.kind, ValueKind.WORDS), tuple(columns))


def fold_name(name: str) -> str:
    """Return a field's name as it is compared."""
    return name.lower().replace("ё", "е")


def _names(field: SearchField) -> Iterator[str]:
    yield field.name
    yield from field.aliases
    # A title of several words cannot stand before a colon.
    yield from (title for title in (field.title.ru, field.title.en) if " " not in title)
