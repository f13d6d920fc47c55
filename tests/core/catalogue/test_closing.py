"""The end of a period: the count, what stands against closing, and what a closed one refuses."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlmodel import select

from regest.core.base.clock import ManualClock
from regest.core.base.errors import NotFound, Refusal
from regest.core.catalogue import closing, ledger, records
from regest.core.catalogue.closing import PeriodCount, count_numbers, last_day
from regest.core.catalogue.ledger import NumberWish
from regest.core.catalogue.tables import (
    LedgerNumber,
    LedgerPeriod,
    NumberState,
    OpenState,
    Record,
)
from regest.core.store.database import Database
from tests.support.catalogue import CLERK, NOBODY, a_letter, furnish
from tests.support.databases import manual_clock, opened, prepare

STATES = st.sampled_from(list(NumberState))
NEW_YEAR = dt.datetime(2026, 12, 31, 17, 0, tzinfo=dt.UTC)  # midnight in Barnaul


@st.composite
def journals(draw: st.DrawFn) -> tuple[int, list[tuple[int, str, NumberState]]]:
    """Draw a journal: its last sequence, and numbers of which some are lettered, some missing."""
    last = draw(st.integers(0, 30))
    rows = [(each, "", draw(STATES)) for each in range(1, last + 1) if draw(st.booleans())]
    for sequence in draw(st.lists(st.integers(1, max(last, 1)), max_size=6, unique=True)):
        letters = "абв"[: draw(st.integers(1, 3))]
        rows += [(sequence, letter, draw(STATES)) for letter in letters]
    return last, draw(st.permutations(rows)) if last else []


@given(journals())
def test_the_count_is_that_of_jrn_3(
    journal: tuple[int, list[tuple[int, str, NumberState]]],
) -> None:
    """Last number, less what was void, reserved or never there, plus lettered ones."""
    last, rows = journal
    count = count_numbers(last, rows)

    out = 0
    for sequence in range(1, last + 1):
        states = [state for each, suffix, state in rows if (each, suffix) == (sequence, "")]
        if states != [NumberState.ISSUED]:
            out += 1
    lettered = sum(1 for _n, suffix, state in rows if suffix and state is NumberState.ISSUED)
    assert count.issued == last - out + lettered
    assert len(count.lettered) == lettered
    assert len(count.missing) == last - sum(1 for _n, suffix, _s in rows if not suffix)
    told = {*count.void, *count.reserved}
    assert told == {f"{n}{suffix}" for n, suffix, state in rows if state is not NumberState.ISSUED}


def test_numbers_are_named_in_their_natural_order() -> None:
    issued, void = NumberState.ISSUED, NumberState.VOID
    rows = [
        (10, "б", issued), (9, "", void), (10, "а", issued), (10, "", void), (2, "а", void),
        (3, "", NumberState.RESERVED),
    ]  # fmt: skip
    assert count_numbers(10, rows) == PeriodCount(
        last=10,
        issued=2,
        lettered=("10а", "10б"),
        void=("2а", "9", "10"),
        reserved=("3",),
        missing=("1", "2", "4", "5", "6", "7", "8"),
    )


@pytest.mark.parametrize(
    ("period", "day"),
    [
        ("2026", dt.date(2026, 12, 31)),
        ("2026/2027", dt.date(2027, 8, 31)),
        ("life", None),
    ],
)
def test_the_last_day_of_a_period(period: str, day: dt.date | None) -> None:
    assert last_day(period) == day


def close(database: Database) -> PeriodCount:
    """Close the incoming ledger of 2026."""
    with database.work(CLERK) as work:
        found = closing.find_period(work.session, "incoming", "2026")
        return closing.close(work, closing.lock_period(work, found.id))


def test_a_period_is_closed_once_it_is_over(database: Database, clock: ManualClock) -> None:
    with database.work(CLERK) as work:
        a_letter(work)
    clock.set(NEW_YEAR - dt.timedelta(seconds=1))
    with pytest.raises(Refusal) as refused:
        close(database)
    assert (refused.value.code, refused.value.rule) == ("period_runs", "JRN-1")

    clock.set(NEW_YEAR)
    assert close(database) == PeriodCount(last=1, issued=1)
    with database.read() as session:
        period = session.exec(select(LedgerPeriod)).one()
        assert (period.state, period.closed_on) == (OpenState.CLOSED, dt.date(2027, 1, 1))
    with pytest.raises(Refusal) as refused:
        close(database)
    assert (refused.value.code, refused.value.rule) == ("ledger_closed_already", "JRN-2")


def test_reserved_numbers_stand_against_closing(database: Database, clock: ManualClock) -> None:
    with database.work(CLERK) as work:
        a_letter(work)
        spare = ledger.reserve(work, "incoming", "курьер")
    clock.set(NEW_YEAR)
    with pytest.raises(Refusal) as refused:
        close(database)
    assert refused.value.code == "numbers_reserved"
    assert "2" in refused.value.message.text("en").split(": ")[-1]

    with database.work(CLERK) as work:
        ledger.void(work, work.session.get_one(LedgerNumber, spare.id), "не понадобился")
        work.witness("number.voided", "ledger_number", spare.id)
    assert close(database) == PeriodCount(last=2, issued=1, void=("2",))


def test_a_period_without_numbers_is_not_there(database: Database) -> None:
    with pytest.raises(NotFound) as refused:
        close(database)
    assert refused.value.code == "period_unknown"


@pytest.mark.parametrize(
    "change",
    [
        lambda work, record: records.annul(work, NOBODY, record, "ошибка"),
        lambda work, record: ledger.reserve(work, "incoming", "курьер"),
        lambda work, record: a_letter(work, wish=NumberWish(ledger="incoming", after="1")),
        lambda work, record: a_letter(work),
    ],
)
def test_a_closed_period_takes_nothing(
    database: Database, clock: ManualClock, change: Callable[..., object]
) -> None:
    """Not even when the clock is put back into the year (JRN-4)."""
    with database.work(CLERK) as work:
        record = a_letter(work)
    clock.set(NEW_YEAR)
    close(database)
    clock.set(NEW_YEAR - dt.timedelta(days=1))
    with pytest.raises(Refusal) as refused, database.work(CLERK) as work:
        change(work, work.session.get_one(type(record), record.id))
    assert (refused.value.code, refused.value.rule) == ("ledger_closed", "JRN-2")
    with database.read() as session:
        assert [row.state for row in session.exec(select(LedgerNumber))] == [NumberState.ISSUED]


@settings(max_examples=12)
@given(st.lists(st.sampled_from(["issue", "reserve", "use", "letter", "void"]), max_size=12))
def test_the_count_of_a_year_is_what_was_done_in_it(acts: list[str]) -> None:
    """Numbers are taken, reserved, used, lettered and voided at will; an oracle keeps count."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        url = f"sqlite:///{folder / 'regest.sqlite'}"
        prepare(url, folder)
        clock = manual_clock()
        with opened(url, folder, clock) as database:
            furnish(database)
            told = _lived(database, acts)
            clock.set(NEW_YEAR)
            if not told:
                with pytest.raises(NotFound):
                    close(database)
                return
            reserved = tuple(number for number, state in told.items() if state == "reserved")
            if reserved:
                with pytest.raises(Refusal) as refused:
                    close(database)
                assert refused.value.code == "numbers_reserved"
                return
            count = close(database)
    issued = [number for number, state in told.items() if state == "issued"]
    assert count.issued == len(issued)
    assert set(count.lettered) == {number for number in issued if not number.isdecimal()}
    assert set(count.void) == set(told) - set(issued)
    assert count.missing == ()
    assert count.last == sum(1 for number in told if number.isdecimal())


def _lived(database: Database, acts: list[str]) -> dict[str, str]:
    """Do what is asked for where it can be done; return each number with its state."""
    told: dict[str, str] = {}
    held: dict[str, str] = {}
    for act in acts:
        spare = next((number for number, state in told.items() if state == "reserved"), "")
        plain = next((number for number in told if number.isdecimal()), "")
        issued = next((number for number, state in told.items() if state == "issued"), "")
        with database.work(CLERK) as work:
            if act == "issue":
                record = a_letter(work)
            elif act == "use" and spare:
                record = a_letter(work, wish=NumberWish(ledger="incoming", reserved=spare))
            elif act == "letter" and plain:
                record = a_letter(work, wish=NumberWish(ledger="incoming", after=plain))
            elif act == "void" and issued:
                records.annul(work, NOBODY, work.session.get_one(Record, held[issued]), "ошибка")
                told[issued] = "void"
                continue
            else:
                if act == "reserve":
                    told[f"{ledger.reserve(work, 'incoming', 'курьер').sequence}"] = "reserved"
                continue
            number = record.number.removeprefix("Вх-")
            told[number], held[number] = "issued", record.id
    return told
