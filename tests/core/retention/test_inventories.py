"""Inventories (DSP-1, DSP-2): what they list, in which order, and when they may be approved."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlmodel import select

from regest.core.base.clock import ManualClock
from regest.core.base.errors import Ambiguous, NotFound, RegestError
from regest.core.catalogue.tables import File, LedgerNumber, NumberState
from regest.core.retention import appraisal, inventories
from regest.core.retention.appraisal import Decided
from regest.core.retention.inventories import Draft
from regest.core.retention.tables import Inventory, InventoryKind, Outcome
from regest.core.store.database import Database
from regest.core.store.work import Actor
from tests.support.catalogue import CLERK
from tests.support.databases import Templates, manual_clock, opened
from tests.support.ended_files import (
    LIQUIDATION,
    LONG,
    PERMANENT,
    REVIEWED,
    SHORT,
    a_board,
    a_closed_file,
    furnish_ends,
    rulebook,
)

RULES = rulebook()
CHAIR = Actor("chair", account_id="account-of-the-chair")
PERMANENTLY = InventoryKind.PERMANENT


@pytest.fixture
def clock() -> ManualClock:
    """Give the clock that the database goes by."""
    return manual_clock()


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def database(
    request: pytest.FixtureRequest, templates: Templates, tmp_path: Path, clock: ManualClock
) -> Iterator[Database]:
    """Give a database with terms of every kind."""
    with (
        templates.copied(request.param, tmp_path, furnish_ends) as url,
        opened(url, tmp_path, clock) as database,
    ):
        yield database


def _files(database: Database, *closed: tuple[str, int]) -> list[File]:
    with database.work(CLERK) as work:
        return [a_closed_file(work, index, year) for index, year in closed]


def _draft(database: Database, first: int, last: int, kind: InventoryKind = PERMANENTLY) -> Draft:
    with database.work(CLERK) as work:
        return inventories.draft(work, RULES, kind, first, last)


def _approve(database: Database, draft: Draft, actor: Actor = CHAIR, **given: str) -> Inventory:
    said = {"minutes": "протокол № 2", "shown": inventories.digest_of(draft.rows), **given}
    with database.work(actor) as work:
        return inventories.approve(
            work, RULES, draft.inventory.id, said["minutes"], shown=said["shown"]
        )


def _missing(database: Database, first: int, last: int) -> list[str]:
    with database.read() as session:
        found = inventories.uninventoried(session, RULES, first, last)
        return [f"{file.index}/{file.period}" for file in found]


def test_scenario_32_the_inventory_comes_first(database: Database) -> None:
    _files(database, (PERMANENT, 2020), (SHORT, 2020))
    assert _missing(database, 2020, 2020) == [f"{PERMANENT}/2020"]
    drawn = _draft(database, 2020, 2020)
    assert _missing(database, 2020, 2020) == [f"{PERMANENT}/2020"]
    _approve(database, drawn)
    assert _missing(database, 2020, 2020) == []


def test_each_kind_lists_its_own_files(database: Database) -> None:
    _files(
        database, (PERMANENT, 2020), (LIQUIDATION, 2020), (LONG, 2020), (SHORT, 2020),
        (PERMANENT, 2021), (REVIEWED, 2020),
    )  # fmt: skip
    lasting = _draft(database, 2020, 2020)
    long = _draft(database, 2020, 2020, InventoryKind.LONG_TERM)
    assert [row.index for row in lasting.rows] == [PERMANENT]
    assert [row.index for row in long.rows] == [LIQUIDATION, LONG]
    assert [row.term for row in long.rows][1].startswith("15 лет")
    assert lasting.inventory.number != long.inventory.number


def test_what_the_commission_keeps_for_ever_or_long_is_listed(database: Database) -> None:
    kept, longer = _files(database, (REVIEWED, 2019), (REVIEWED, 2020))
    board = a_board(database, dt.date(2026, 1, 1))
    with database.work(CLERK) as work:
        for file, outcome, year in (
            (kept, Outcome.PERMANENT, None),
            (longer, Outcome.EXTEND, 2031),
        ):
            decided = Decided(
                file_id=file.id, outcome=outcome, decided_on=work.today, members=board,
                minutes="№ 1", until_year=year,
            )  # fmt: skip
            appraisal.review(work, RULES, decided)
    assert [row.file_id for row in _draft(database, 2019, 2020).rows] == [kept.id]
    long = _draft(database, 2019, 2020, InventoryKind.LONG_TERM)
    assert [row.file_id for row in long.rows] == [longer.id]


def test_rows_hold_what_was_certified(database: Database) -> None:
    _files(database, (PERMANENT, 2020))
    (row,) = _draft(database, 2020, 2020).rows
    assert (row.sheets, row.size_bytes, row.volumes) == (120, 1_500_000, 1)
    assert (row.first_on, row.last_on) == (dt.date(2020, 1, 9), dt.date(2020, 12, 31))


def test_entries_are_numbered_through(database: Database) -> None:
    _files(database, (PERMANENT, 2019), (PERMANENT, 2020), (PERMANENT, 2021))
    first = _draft(database, 2019, 2020)
    assert [row.position for row in first.rows] == [1, 2]
    _approve(database, first)
    second = _draft(database, 2019, 2021)
    assert [(row.position, row.first_on) for row in second.rows] == [(3, dt.date(2021, 1, 9))]
    assert second.inventory.number == first.inventory.number + 1


def test_drawing_up_anew_keeps_the_number_that_was_set_aside(database: Database) -> None:
    _files(database, (PERMANENT, 2019), (PERMANENT, 2020))
    first, second = _draft(database, 2019, 2019), _draft(database, 2019, 2020)
    assert second.inventory.id == first.inventory.id
    assert [row.position for row in second.rows] == [1, 2]
    with database.read() as session:
        assert len(inventories.rows_of(session, first.inventory.id)) == 2
        (number,) = session.exec(select(LedgerNumber)).all()
    assert number.state is NumberState.RESERVED
    with pytest.raises(RegestError, match="дела изменились"):
        _approve(database, first)


def test_an_approved_one_never_changes(database: Database) -> None:
    _files(database, (PERMANENT, 2020))
    drawn = _draft(database, 2020, 2020)
    approved = _approve(database, drawn)
    assert (approved.approved_by, approved.minutes) == ("chair", "протокол № 2")
    with pytest.raises(RegestError, match=r"утверждена 27\.10\.2026"):
        _approve(database, drawn)
    with pytest.raises(RegestError) as refused:
        _draft(database, 2020, 2020)
    assert refused.value.code == "inventory_empty"


def test_a_file_closed_meanwhile_or_changed_asks_for_another_draft(database: Database) -> None:
    _files(database, (PERMANENT, 2020))
    drawn = _draft(database, 2020, 2020)
    _files(database, (PERMANENT, 2019))
    _approve(database, drawn)
    behind = _draft(database, 2019, 2019)
    with database.work(CLERK) as work:
        work.session.get_one(File, behind.rows[0].file_id).title = "Иначе"
        work.witness("file.changed", "file", behind.rows[0].file_id)
    with pytest.raises(RegestError) as refused:
        _approve(database, behind)
    assert refused.value.code == "inventory_behind"


@pytest.mark.parametrize(
    ("actor", "given", "code"),
    [
        (CLERK, {}, "approval_personal"),
        (CHAIR, {"minutes": " "}, "minutes_missing"),
        (CHAIR, {"shown": "другое"}, "inventory_behind"),
    ],
)
def test_refusals_of_approval(
    database: Database, actor: Actor, given: dict[str, str], code: str
) -> None:
    _files(database, (PERMANENT, 2020))
    drawn = _draft(database, 2020, 2020)
    with pytest.raises(RegestError) as refused:
        _approve(database, drawn, actor, **given)
    assert refused.value.code == code
    assert _missing(database, 2020, 2020) == [f"{PERMANENT}/2020"]


@pytest.mark.parametrize(("first", "last"), [(2021, 2020), (2020, 2027), (1, 2020)])
def test_years_that_cannot_be(database: Database, first: int, last: int) -> None:
    with pytest.raises(RegestError, match="Опись нельзя составить"):
        _draft(database, first, last)


def test_years_without_an_inventory_are_told_by_kind(database: Database) -> None:
    _files(database, (PERMANENT, 2019), (LONG, 2020), (SHORT, 2021))
    with database.read() as session:
        found = inventories.years_missing(session, RULES, dt.date(2026, 10, 27))
    assert found == {PERMANENTLY: [2019], InventoryKind.LONG_TERM: [2020]}


def test_a_number_that_two_inventories_have_is_not_guessed(database: Database) -> None:
    _files(database, (PERMANENT, 2020), (LONG, 2019))
    lasting = _draft(database, 2020, 2020).inventory
    long = _draft(database, 2018, 2019, InventoryKind.LONG_TERM).inventory
    with database.work(CLERK) as work:
        # Numbers of the two kinds were counted apart before they came here.
        work.session.get_one(Inventory, long.id).number = lasting.number
        work.witness("inventory.drafted", "inventory", long.id, {})
    number = lasting.number
    with database.read() as session:
        with pytest.raises(Ambiguous) as caught:
            inventories.inventory_with(session, str(number))
        several = [f"long_term:{number}@2018", f"permanent:{number}@2020"]
        assert list(caught.value.candidates) == several
        assert "Описей № 1 несколько: long_term:1@2018, permanent:1@2020" in str(caught.value)
        for reference, wanted in (
            (f"permanent:{number}", lasting), (f"long_term:{number}", long),
            (f"{number}@2020", lasting), (f"{number}@2019", long), (several[0], long),
            (long.id, long),
        ):  # fmt: skip
            assert inventories.inventory_with(session, reference).id == wanted.id
        for reference in (
            f"{number}@2021",
            f"other:{number}",
            "9" * 12,
            "",
            f"permanent:{number}@",
        ):
            with pytest.raises(NotFound):
                inventories.inventory_with(session, reference)
