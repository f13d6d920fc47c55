"""What modules say of the file that a record lies in, as a person reads it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from regest.core.base.messages import show
from regest.core.catalogue import records
from regest.core.catalogue.tables import File, Record
from regest.core.hooks.types import Problem
from regest.core.retention import unfinished
from regest.kit.house import House


def problems(house: House, record_id: str, on: dt.date | None = None) -> Sequence[Problem]:
    """Return what modules object to the end of the file that holds a record."""
    with house.read() as session:
        file = session.get_one(File, session.get_one(Record, record_id).file_id)
        day = on or house.deployment.database.today()
        calls = house.deployment.calls
        return unfinished.objections(session, calls, [file], {}, day).get(file.id, ())


def told(house: House, record_id: str, on: dt.date | None = None) -> list[str]:
    """Return their words in Russian: what, by which rule, and the way out."""
    found = problems(house, record_id, on)
    return [
        f"{show(each.message, 'ru')} ({each.rule or each.clause}). {show(each.remedy, 'ru')}"
        for each in found
    ]


def filed(house: House, record_id: str, index: str) -> str:
    """Put a record into the file of an index; return its id."""
    with house.work() as work:
        record = work.session.get_one(Record, record_id)
        records.put_in_file(work, house.deployment.calls, record, index, "для проверки")
    return record_id
