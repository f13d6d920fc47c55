"""Which letters of an old journal are registered already under another number (DUP-1)."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence

from sqlmodel import Session, col, select

from regest.api import (
    Party,
    Reader,
    Record,
    RecordField,
    RecordParty,
    RecordState,
    normalise_number,
    visibility,
)
from regest.plugins.journal.importing.days import read_day
from regest.plugins.journal.importing.findings import Planned, Told, foreign, number_of
from regest.plugins.journal.importing.people import people_of
from regest.plugins.journal.words import CORRESPONDENT, INCOMING

_BATCH = 500

Key = tuple[str, str, dt.date | None]


def registered_already(
    session: Session, reader: Reader, letters: Sequence[Planned], known: Mapping[str, list[Party]]
) -> list[Told]:
    """Return the incoming letters whose sender, number and day are those of a registered one.

    Letters of any year count, annulled ones do not; hidden ones are not told of (ACC-2). `known`
    are the parties of the names in the journal. `written` of each is that letter's number and day.
    """
    wanted: dict[Key, list[Planned]] = defaultdict(list)
    for each in letters:
        written, dated = foreign(each.line)
        number = normalise_number(written)
        if number is None or each.reason:
            continue
        day = read_day(dated, each.day.year).day
        for named in people_of(each.line, "in"):
            for party in known.get(named.name, ()):
                if named.role == CORRESPONDENT:
                    wanted[party.id, number, day].append(each)
    there = _registered(session, reader, sorted({number for _party, number, _day in wanted}))
    return [
        Told(each.line.place, number_of(each.line).printed, there[key])
        for key, planned in wanted.items()
        if key in there
        for each in planned
    ]


def _registered(session: Session, reader: Reader, numbers: Sequence[str]) -> dict[Key, str]:
    found: dict[Key, str] = {}
    for start in range(0, len(numbers), _BATCH):
        statement = (
            select(RecordParty.party_id, RecordField.exact, Record)
            .join(Record, col(Record.id) == col(RecordParty.record_id))
            .join(RecordField, col(RecordField.record_id) == col(Record.id))
            .where(Record.class_name == INCOMING, Record.state != RecordState.ANNULLED)
            .where(RecordParty.role == CORRESPONDENT, RecordField.name == "foreign_number")
            .where(col(RecordField.exact).in_(numbers[start : start + _BATCH]))
            .where(visibility.visible(reader))
        )
        for party, number, record in session.exec(statement):
            told = f"{record.number} ({record.registered_on:%d.%m.%Y})"
            found[party, number or "", record.document_date] = told
    return found
