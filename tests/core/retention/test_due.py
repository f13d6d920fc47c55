"""What is due: nothing too early, nothing forgotten (§4)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import event
from sqlmodel import Session

from regest.core.base.rules import Rulebook, RuleOverride
from regest.core.catalogue.tables import File, OpenState
from regest.core.presets.reader import load_preset
from regest.core.retention.due import DueFilter, Need, coming_files, due_files
from regest.core.retention.events import CHUNK, note_event
from regest.core.retention.obstacles import due_ids
from regest.core.retention.tables import Appraisal, Outcome
from regest.core.store.database import Database
from regest.core.store.work import Work
from tests.support.catalogue import CLERK
from tests.support.dated_files import (
    CUSTODY,
    FIVE,
    MINUTES,
    PAIRS,
    REVIEWED,
    UNNEEDED,
    a_file,
)

RULES = Rulebook(load_preset("demo").rules)


def due_on(database: Database, day: dt.date) -> dict[str, tuple[Need, dt.date]]:
    """Return what is due on a day, by index."""
    with database.read() as session:
        found = due_files(session, RULES, day)
    return {each.term.index: (each.need, each.since) for each in found}


@pytest.fixture
def files(database: Database) -> dict[str, str]:
    """Write a file of each kind, all finished in 2020; return their ids by index."""
    closed = dt.date(2020, 12, 31)
    with database.work(CLERK) as work:
        made = [
            a_file(work, "04-02", FIVE, "2020", closed),
            a_file(work, "01-05", REVIEWED, "2020", closed),
            a_file(work, "03-03", UNNEEDED, "2020", closed),
            a_file(work, "02-01", MINUTES, "2020", closed, sources=[MINUTES, CUSTODY]),
            a_file(work, "02-02", MINUTES, "2020", closed),
            a_file(work, "03-05", PAIRS, "2018–2020", closed),
            a_file(work, "04-03", FIVE, "2021"),
        ]
        return {each.index: each.id for each in made}


def decide(work: Work, file_id: str, outcome: Outcome, until_year: int | None = None) -> None:
    """Write a decision of the commission."""
    work.session.add(
        Appraisal(
            id=work.new_id(),
            file_id=file_id,
            outcome=outcome,
            until_year=until_year,
            decided_on=work.today,
            minutes="№ 1",
            entered_by="clerk",
            entered_at=work.now,
        )
    )
    work.witness("appraisal.entered", "file", file_id)


def test_each_kind_is_due_on_its_first_day_and_not_before(
    database: Database, files: dict[str, str]
) -> None:
    assert due_on(database, dt.date(2021, 12, 31)) == {}
    decide_now = {"03-03": (Need.DECIDE, dt.date(2022, 1, 1))}
    assert due_on(database, dt.date(2022, 1, 1)) == decide_now
    assert due_on(database, dt.date(2023, 12, 31)) == decide_now
    custody = {**decide_now, "02-01": (Need.TRANSFER, dt.date(2024, 1, 1))}
    assert due_on(database, dt.date(2024, 1, 1)) == custody
    assert due_on(database, dt.date(2025, 12, 31)) == custody
    ended = dt.date(2026, 1, 1)
    everything = {**custody, "04-02": (Need.DESTROY, ended), "01-05": (Need.REVIEW, ended)}
    assert due_on(database, ended) == everything
    assert due_on(database, dt.date(2060, 1, 1)) == everything
    assert set(files) - set(everything) == {"02-02", "03-05", "04-03"}


def test_scenario_25_the_transfer_is_visible_from_2030(database: Database) -> None:
    with database.work(CLERK) as work:
        a_file(work, "02-01", MINUTES, "2026", dt.date(2026, 12, 31), sources=[MINUTES, CUSTODY])
    assert due_on(database, dt.date(2029, 12, 31)) == {}
    assert due_on(database, dt.date(2030, 1, 1)) == {"02-01": (Need.TRANSFER, dt.date(2030, 1, 1))}


def test_decisions_of_the_commission_are_heeded(database: Database, files: dict[str, str]) -> None:
    """The demo's clock stands in 2026."""
    later = dt.date(2026, 12, 31)
    with database.work(CLERK) as work:
        decide(work, files["01-05"], Outcome.DESTROY)
        today = work.today
    assert due_on(database, later)["01-05"] == (Need.DESTROY, today)
    with database.work(CLERK) as work:
        decide(work, files["01-05"], Outcome.EXTEND, 2030)
    assert "01-05" not in due_on(database, dt.date(2030, 12, 31))
    assert due_on(database, dt.date(2031, 1, 1))["01-05"] == (Need.REVIEW, dt.date(2031, 1, 1))
    with database.work(CLERK) as work:
        decide(work, files["01-05"], Outcome.PERMANENT)
    assert "01-05" not in due_on(database, dt.date(2099, 1, 1))
    source = RuleOverride(value="yes", basis="договор с архивом")
    rules = Rulebook(load_preset("demo").rules, {"retention.acquisition_source": source})
    with database.read() as session:
        due = due_files(session, rules, dt.date(2031, 1, 1))
    kept = next(each for each in due if each.term.index == "01-05")
    assert (kept.need, kept.since) == (Need.TRANSFER, dt.date(2031, 1, 1))


def test_what_is_needed_no_more_may_be_destroyed_the_year_after(
    database: Database, files: dict[str, str]
) -> None:
    with database.work(CLERK) as work:
        note_event(
            work, "no_longer_needed", file_id=files["03-03"], happened_on=dt.date(2026, 3, 1)
        )
    assert "03-03" not in due_on(database, dt.date(2026, 12, 31))
    assert due_on(database, dt.date(2027, 1, 1))["03-03"] == (Need.DESTROY, dt.date(2027, 1, 1))


@pytest.mark.parametrize("column", ["disposed_on", "transferred_on"])
def test_what_is_gone_is_due_no_more(
    database: Database, files: dict[str, str], column: str
) -> None:
    with database.work(CLERK) as work:
        file = work.session.get_one(File, files["04-02"])
        setattr(file, column, dt.date(2026, 5, 1))
        work.session.add(file)
        work.witness("file.gone", "file", file.id)
    assert "04-02" not in due_on(database, dt.date(2040, 1, 1))


def test_the_list_is_filtered_and_looks_ahead(database: Database, files: dict[str, str]) -> None:
    with database.read() as session:
        found = due_files(session, RULES, dt.date(2026, 1, 1))
        ahead = coming_files(session, RULES, dt.date(2022, 1, 1), dt.date(2024, 12, 31))

    def chosen(wanted: DueFilter) -> list[str]:
        return [each.term.index for each in found if wanted.takes(each)]

    assert chosen(DueFilter()) == ["01-05", "02-01", "03-03", "04-02"]
    assert chosen(DueFilter(section="02")) == ["02-01"]
    assert chosen(DueFilter(need=Need.REVIEW)) == ["01-05"]
    assert chosen(DueFilter(year=2020)) == ["01-05", "02-01", "03-03", "04-02"]
    assert chosen(DueFilter(year=2021)) == []
    assert [each.term.index for each in ahead] == ["02-01"]


@contextmanager
def held_at_most(session: Session) -> Iterator[list[int]]:
    """Note how many rows the session holds whenever it asks for something."""
    held: list[int] = []

    def note(*_given: object) -> None:
        held.append(len(session.identity_map))

    engine = session.get_bind()
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield held
    finally:
        event.remove(engine, "before_cursor_execute", note)


def test_many_files_take_few_statements_and_little_room(database: Database) -> None:
    closed, count = dt.date(2020, 12, 31), 3 * CHUNK
    with database.work(CLERK) as work:
        a_file(work, "04-02", FIVE, "2020", closed)
        for number in range(1, count):
            work.session.add(
                File(
                    id=work.new_id(),
                    index="04-02",
                    period=f"{1000 + number}–2020",
                    title="Журнал",
                    state=OpenState.CLOSED,
                    opened_on=closed,
                    closed_on=closed,
                    retention=dict(FIVE),
                )
            )
        work.witness("file.opened", "file", "many")
    for ask in (due_files, due_ids):
        with database.read() as session, held_at_most(session) as held:
            assert len(ask(session, RULES, dt.date(2026, 1, 1))) == count
            assert len(held) < 40
            assert max(held) <= 2 * CHUNK
