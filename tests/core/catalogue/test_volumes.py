"""Volumes of files and what each of them holds (FL-5)."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regest.core.base.errors import Refusal
from regest.core.catalogue import files, records, volumes
from regest.core.catalogue.file_extents import extent, extents, volume_extents, volumes_of
from regest.core.catalogue.file_periods import span, year_of
from regest.core.catalogue.tables import File, Record
from regest.core.store.database import Database
from tests.support.catalogue import CLERK, NOBODY, a_letter, furnish
from tests.support.databases import manual_clock, opened, prepare

DAYS = st.dates(dt.date(2026, 1, 1), dt.date(2026, 10, 27))
# A day: a document of that day; None: the next volume; "void": the last document is annulled.
STEPS = st.lists(DAYS | st.none() | st.just("void"), max_size=12)


def placed(database: Database, day: dt.date | None = None) -> tuple[str, str]:
    """Register a letter into the file and return the ids of the file and of the letter."""
    with database.work(CLERK) as work:
        record = a_letter(work, file_index="01-06", document_date=day)
        return record.file_id or "", record.id


def test_the_next_volume_takes_what_comes(database: Database) -> None:
    """The first one keeps what it has, with its days and counts; the file has both."""
    file_id, first = placed(database, dt.date(2026, 3, 1))
    with database.work(CLERK) as work:
        assert volumes.open_volume(work, file_id).number == 2
    _file, second = placed(database, dt.date(2026, 5, 1))
    with database.read() as session:
        assert [session.get_one(Record, each).volume for each in (first, second)] == [1, 2]
        kept, now = volumes_of(session, file_id)
        assert (kept.first_on, kept.last_on, kept.documents) == (
            dt.date(2026, 3, 1), dt.date(2026, 3, 1), 1,
        )  # fmt: skip
        assert (kept.closed_on, now.closed_on) == (dt.date(2026, 10, 27), None)
        held = extent(session, session.get_one(File, file_id))
        assert (held.documents, held.volumes) == (2, 2)


def test_an_empty_volume_is_not_followed_by_another(database: Database) -> None:
    file_id, _letter = placed(database)
    with database.work(CLERK) as work:
        volumes.open_volume(work, file_id)
    with pytest.raises(Refusal) as caught, database.work(CLERK) as work:
        volumes.open_volume(work, file_id)
    assert caught.value.message.text("ru") == "Том 2 дела 01-06 пуст"


def test_volumes_close_and_open_with_their_file(database: Database) -> None:
    file_id, _letter = placed(database)
    with database.work(CLERK) as work:
        volumes.open_volume(work, file_id)
    placed(database)
    with database.work(CLERK) as work:
        assert files.close_file(work, file_id, reason="событие").volumes == 2
    with pytest.raises(Refusal) as caught, database.work(CLERK) as work:
        volumes.open_volume(work, file_id)
    assert caught.value.code == "file_closed"
    with database.read() as session:
        assert [each.documents for each in volumes_of(session, file_id)] == [1, 1]
    with database.work(CLERK) as work:
        files.reopen_file(work, file_id, "дополнение")
    with database.read() as session:
        assert volumes_of(session, file_id)[-1].closed_on is None


@settings(max_examples=12)
@given(STEPS)
def test_extents_are_those_of_the_documents(steps: list[dt.date | str | None]) -> None:
    """An independent count agrees with that of the file, of each volume and of the closing."""
    with TemporaryDirectory() as folder:
        path = Path(folder)
        url = f"sqlite:///{path / 'regest.sqlite'}"
        prepare(url, path)
        with opened(url, path, manual_clock()) as database:
            furnish(database)
            _play(database, steps)


def _play(database: Database, steps: list[dt.date | str | None]) -> None:
    file_id, last = placed(database, dt.date(2026, 2, 2))
    counted: list[dict[str, dt.date]] = [{last: dt.date(2026, 2, 2)}]
    for step in steps:
        if isinstance(step, dt.date):
            _file, last = placed(database, step)
            counted[-1][last] = step
        elif step is None and counted[-1]:
            with database.work(CLERK) as work:
                volumes.open_volume(work, file_id)
            counted.append({})
        elif step == "void" and last in counted[-1]:
            with database.work(CLERK) as work:
                records.annul(work, NOBODY, work.session.get_one(Record, last), "ошибка")
            del counted[-1][last]
    every = [day for volume in counted for day in volume.values()]
    with database.work(CLERK) as work:
        file = work.session.get_one(File, file_id)
        held = extents(work.session, [file])[file_id]
        parts = volume_extents(work.session, file)
        closing = files.close_file(work, file_id, reason="событие")
        assert closing.documents == held.documents == len(every)
        assert (held.first_on, held.last_on) == (min(every, default=None), max(every, default=None))
        assert [parts[each].documents for each in sorted(parts)] == [len(each) for each in counted]
        assert closing.volumes == len(counted)


@given(st.integers(1990, 2090), st.integers(0, 60), st.integers(0, 5))
def test_a_span_is_new_and_keeps_its_last_year(first: int, years: int, taken: int) -> None:
    """FL-7: however often a file of an index is closed, its year is the last of its span."""
    known: set[str] = set()
    for _each in range(taken + 1):
        made = span(first, first + years, known)
        assert made not in known
        assert len(made) <= 12
        assert year_of(made) == first + years
        known.add(made)
