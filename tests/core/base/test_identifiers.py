"""Identifiers sort by time, and within one moment in the order they were made."""

from __future__ import annotations

import datetime as dt
import uuid

from regest.core.base.identifiers import new_id

MOMENT = dt.datetime(2026, 10, 27, 2, 15, 0, 123456, tzinfo=dt.UTC)


def test_an_id_is_a_uuid_of_version_7_that_carries_its_moment() -> None:
    made = uuid.UUID(new_id(MOMENT))
    assert (made.version, made.variant) == (7, uuid.RFC_4122)
    assert made.int >> 80 == int(MOMENT.timestamp() * 1000)


def test_later_moments_sort_later() -> None:
    made = [new_id(MOMENT + dt.timedelta(milliseconds=step)) for step in range(50)]
    assert made == sorted(made)


def test_ids_of_one_moment_sort_as_they_were_made() -> None:
    made = [""]
    for _step in range(1000):
        made.append(new_id(MOMENT, after=made[-1]))
    assert made == sorted(set(made))
    assert all(uuid.UUID(each).version == 7 for each in made[1:])
