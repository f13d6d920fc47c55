"""The volume of correspondence of a year: by month, by kind of document, by correspondent.

Counted in the database, over letters that the reader may see: of a hidden one not even the number
is told (ACC-2). Annulled registrations and drafts are not counted.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import ColumnElement, Integer, cast, extract
from sqlmodel import Session, col, func, select

from regest.api import (
    House,
    Party,
    Record,
    RecordField,
    RecordParty,
    RecordState,
    UsageFault,
    dated_names,
    visibility,
)
from regest.plugins.journal.words import ADDRESSEE, CLASSES, CORRESPONDENT, INCOMING, OUTGOING, _

DIRECTIONS = {"in": INCOMING, "out": OUTGOING}
# Grouped by its name: with a value of its own the expression would be another one each time.
_KIND = "kind_named"
_FIRST_YEAR, _LAST_YEAR = 1900, 9998


class By(StrEnum):
    """What the lines of a report are."""

    MONTH = "month"
    KIND = "kind"
    CORRESPONDENT = "correspondent"


@dataclass(frozen=True, slots=True)
class VolumeRow:
    """One line: letters that came and that went; `key` is a month 1–12, a kind, a party's id."""

    key: str
    title: str
    incoming: int
    outgoing: int

    @property
    def total(self) -> int:
        """How many in both directions."""
        return self.incoming + self.outgoing


@dataclass(frozen=True, slots=True)
class Volume:
    """The lines of a report, and the letters of its year by direction.

    The sum of lines by correspondent is more than the letters where a letter has more than one.
    """

    year: int
    by: By
    classes: tuple[str, ...]
    rows: tuple[VolumeRow, ...]
    incoming: int
    outgoing: int
    named_on: dt.date


def volume(house: House, year: int, by: By, direction: str | None = None) -> Volume:
    """Count the letters registered in a calendar year; three statements whatever their number.

    Raises:
        UsageFault: there is no such year.
    """
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise UsageFault(
            "year_wrong", _("This is not a year: {value}", value=year), remedy=_("Write 2026.")
        )
    classes = (DIRECTIONS[direction],) if direction else CLASSES
    named_on = min(dt.date(year, 12, 31), house.deployment.database.today())
    with house.read() as session:
        counted = _Counted(session, house, classes, year, named_on)
        totals = counted.totals()
        rows = {
            By.MONTH: counted.by_month,
            By.KIND: counted.by_kind,
            By.CORRESPONDENT: counted.by_correspondent,
        }[by]()
    return Volume(year, by, classes, tuple(rows), totals[INCOMING], totals[OUTGOING], named_on)


class _Counted:
    """The counts of one reader, year and direction."""

    def __init__(
        self, session: Session, house: House, classes: Sequence[str], year: int, named_on: dt.date
    ) -> None:
        self._session = session
        self._last = dt.date(year, 12, 31)
        self._named = named_on
        self._conditions: tuple[ColumnElement[bool], ...] = (
            visibility.visible(house.reader),
            col(Record.class_name).in_(classes),
            col(Record.registered_on).between(dt.date(year, 1, 1), self._last),
            col(Record.state).not_in([RecordState.DRAFT, RecordState.ANNULLED]),
        )

    def totals(self) -> dict[str, int]:
        """Return class → letters."""
        wanted = select(Record.class_name, func.count()).where(*self._conditions)
        found = dict(self._session.exec(wanted.group_by(Record.class_name)).all())
        return {name: found.get(name, 0) for name in CLASSES}

    def by_month(self) -> list[VolumeRow]:
        """Return twelve lines, empty months too."""
        month = cast(extract("month", col(Record.registered_on)), Integer)
        wanted = select(month, Record.class_name, func.count()).where(*self._conditions)
        counts = self._session.exec(wanted.group_by(month, col(Record.class_name))).all()
        found = {(number, name): count for number, name, count in counts}
        return [
            VolumeRow(
                f"{number}",
                f"{number:02}.{self._last.year}",
                found.get((number, INCOMING), 0),
                found.get((number, OUTGOING), 0),
            )
            for number in range(1, 13)
        ]

    def by_kind(self) -> list[VolumeRow]:
        """Return a line for each kind of document, the most frequent first."""
        kind = func.coalesce(col(RecordField.value), "").label(_KIND)
        wanted = (
            select(kind, Record.class_name, func.count())
            .join(
                RecordField,
                (col(RecordField.record_id) == col(Record.id)) & (RecordField.name == "kind"),
                isouter=True,
            )
            .where(*self._conditions)
            .group_by(_KIND, col(Record.class_name))
        )
        counts = self._session.exec(wanted).all()
        return _ordered((value, value, name, count) for value, name, count in counts)

    def by_correspondent(self) -> list[VolumeRow]:
        """Return a line for each correspondent, by the name of the last day of the year so far."""
        other = ((INCOMING, CORRESPONDENT), (OUTGOING, ADDRESSEE))
        roles = [
            (col(Record.class_name) == name) & (RecordParty.role == role) for name, role in other
        ]
        wanted = (
            select(Party.id, Party.name, Record.class_name, func.count(func.distinct(Record.id)))
            .join(RecordParty, col(RecordParty.party_id) == col(Party.id))
            .join(Record, col(Record.id) == col(RecordParty.record_id))
            .where(*self._conditions, roles[0] | roles[1])
            .group_by(col(Party.id), col(Party.name), col(Record.class_name))
        )
        counts = self._session.exec(wanted).all()
        dated = dated_names.names_among(self._session, {row[0] for row in counts})
        return _ordered(
            (
                party_id,
                dated_names.name_on(dated.get(party_id, ()), self._named) or name,
                class_name,
                count,
            )
            for party_id, name, class_name, count in counts
        )


def _ordered(counts: Iterable[tuple[str, str, str, int]]) -> list[VolumeRow]:
    """Return a line for each key, the fullest first."""
    titles: dict[str, str] = {}
    found: dict[str, dict[str, int]] = {}
    for key, title, class_name, count in counts:
        titles[key] = title
        found.setdefault(key, {})[class_name] = count
    rows = [
        VolumeRow(key, titles[key], each.get(INCOMING, 0), each.get(OUTGOING, 0))
        for key, each in found.items()
    ]
    return sorted(rows, key=lambda row: (-row.total, row.title, row.key))
