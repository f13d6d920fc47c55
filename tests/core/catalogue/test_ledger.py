"""The ledger: issued, reserved, lettered, void; nothing twice, nothing lost (REG-4…6)."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from sqlmodel import col, select

from regest.core.base.clock import ManualClock
from regest.core.base.errors import NotFound, Refusal
from regest.core.catalogue import ledger, records
from regest.core.catalogue.ledger import NumberWish
from regest.core.catalogue.tables import (
    LedgerNumber,
    LedgerPeriod,
    NumberState,
    OpenState,
    Record,
)
from regest.core.store.database import Database
from regest.core.store.work import Work
from tests.support.catalogue import CLERK, NOBODY, a_letter


def wish(**details: Any) -> NumberWish:
    """Wish for a number of the incoming ledger."""
    return NumberWish(ledger="incoming", **details)


def printed(database: Database) -> list[str]:
    """Return all numbers of the ledger in their order."""
    with database.read() as session:
        order = (col(LedgerNumber.sequence), col(LedgerNumber.suffix))
        return [row.printed for row in session.exec(select(LedgerNumber).order_by(*order))]


def test_numbers_begin_at_one_and_have_no_holes(database: Database) -> None:
    """Each registration takes the next number of its own ledger."""
    for _count in range(3):
        with database.work(CLERK) as work:
            a_letter(work)
    assert printed(database) == ["Вх-1", "Вх-2", "Вх-3"]


def test_a_failed_attempt_leaves_no_hole(database: Database) -> None:
    """A number taken in a unit of work that fails is issued again to the next (REG-5)."""
    taken: list[Record] = []

    def fail_late(work: Work) -> None:
        taken.append(a_letter(work))
        records.correct(work, NOBODY, taken[0], {"number": "Вх-2"}, "описка")

    with pytest.raises(Refusal):
        database.attempt(CLERK, fail_late)
    assert taken[0].number == "Вх-1"
    with database.work(CLERK) as work:
        assert a_letter(work).number == "Вх-1"


def test_a_new_year_starts_at_one(database: Database, clock: ManualClock) -> None:
    """The sequence restarts on 1 January of the association's zone (REG-3)."""
    with database.work(CLERK) as work:
        a_letter(work)
    clock.set(dt.datetime(2026, 12, 31, 17, 5, tzinfo=dt.UTC))
    with database.work(CLERK) as work:
        record = a_letter(work)
    assert (record.number, record.period) == ("Вх-1", "2027")


def test_reserved_number_waits_for_its_paper(database: Database) -> None:
    """A reserved number is passed over, then used once and never again."""
    with database.work(CLERK) as work:
        reserved = ledger.reserve(work, "incoming", "почта в пути")
        assert (reserved.sequence, reserved.state) == (1, NumberState.RESERVED)
    with database.work(CLERK) as work:
        assert a_letter(work).number == "Вх-2"
    with database.work(CLERK) as work:
        assert a_letter(work, wish=wish(reserved="1")).number == "Вх-1"
    with pytest.raises(Refusal) as caught, database.work(CLERK) as work:
        a_letter(work, wish=wish(reserved="1"))
    assert caught.value.code == "number_not_reserved"
    assert caught.value.rule == "REG-6"


def test_reservation_needs_a_reason(database: Database) -> None:
    """A number set aside without a reason would be a hole nobody can explain."""
    with pytest.raises(Refusal) as caught, database.work(CLERK) as work:
        ledger.reserve(work, "incoming", "  ")
    assert caught.value.code == "reason_missing"
    assert printed(database) == []


def test_lettered_numbers_follow_theirs(database: Database) -> None:
    """`after=1` gives 1а, then 1б; the counter does not move."""
    with database.work(CLERK) as work:
        a_letter(work)
    for expected in ("Вх-1а", "Вх-1б"):
        with database.work(CLERK) as work:
            assert a_letter(work, wish=wish(after="1")).number == expected
    with database.work(CLERK) as work:
        assert a_letter(work).number == "Вх-2"


def test_letter_after_an_unknown_number_is_refused(database: Database) -> None:
    """A lettered number stands behind one that exists."""
    with pytest.raises(NotFound) as caught, database.work(CLERK) as work:
        a_letter(work, wish=wish(after="7"))
    assert caught.value.code == "number_unknown"


def test_void_number_stays_and_is_not_used_again(database: Database) -> None:
    """Annulment keeps the row with its reason; the next number goes on (REG-6, scenario 6)."""
    with database.work(CLERK) as work:
        first = a_letter(work)
    with database.work(CLERK) as work:
        records.annul(work, NOBODY, work.session.get_one(Record, first.id), "ошибочно")
    with database.work(CLERK) as work:
        assert a_letter(work).number == "Вх-2"
    with database.read() as session:
        number = ledger.number_of(session, first.id)
        assert number is not None
        assert (number.state, number.reason) == (NumberState.VOID, "ошибочно")


def test_closed_period_takes_nothing(database: Database) -> None:
    """A closed journal takes no new, reserved or lettered number (JRN-2)."""
    with database.work(CLERK) as work:
        a_letter(work)
        reserved = ledger.reserve(work, "incoming", "почта в пути")
    with database.work(CLERK) as work:
        period = work.session.get_one(LedgerPeriod, reserved.period_id)
        period.state = OpenState.CLOSED
        work.witness("journal.closed", "ledger_period", period.id)
    for attempt in (wish(), wish(reserved="2"), wish(after="1")):
        with pytest.raises(Refusal) as caught, database.work(CLERK) as work:
            a_letter(work, wish=attempt)
        assert caught.value.code == "ledger_closed"
    assert printed(database) == ["Вх-1", "Вх-2"]


def test_ledgers_count_apart(database: Database) -> None:
    """Each ledger has its own sequence and period (REG-4)."""
    expected = {"school": ("1", "2026/2027"), "certificates": ("001", "life")}
    for name, (number, period) in expected.items():
        with database.work(CLERK) as work:
            record = a_letter(work, wish=NumberWish(ledger=name))
        assert (record.number, record.period) == (number, period)


def test_unknown_ledger_is_refused(database: Database) -> None:
    """A ledger that nobody declared issues nothing."""
    with pytest.raises(NotFound) as caught, database.work(CLERK) as work:
        a_letter(work, wish=NumberWish(ledger="orders"))
    assert caught.value.code == "ledger_unknown"


def test_the_coming_number_is_told_and_not_taken(database: Database) -> None:
    """Papers are made beforehand under it; whoever asks again is told the same."""
    with database.work(CLERK) as work:
        first = ledger.coming(work.session, "incoming", work.today)
        assert ledger.coming(work.session, "incoming", work.today) == first
        later = ledger.coming(work.session, "incoming", work.today, 1)
        taken = ledger.reserve(work, "incoming", "бумага готовится")
        assert taken.printed == first
        assert ledger.coming(work.session, "incoming", work.today) == later
