"""Numbers of an old journal adopted into a ledger: the one exception from REG-7."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event
from sqlmodel import col, select

from regest.core.base.errors import Refusal
from regest.core.catalogue import adoption
from regest.core.catalogue.adoption import OldEntry, OldNumber
from regest.core.catalogue.drafts import Draft, PartyRole
from regest.core.catalogue.history import history_of
from regest.core.catalogue.tables import (
    File,
    LedgerNumber,
    LedgerPeriod,
    NumberState,
    OpenState,
    Record,
    RecordState,
)
from regest.core.preservation.consistency import _misplaced, _number_faults
from regest.core.store.audit import verify
from regest.core.store.database import Database
from tests.support.catalogue import CLERK, a_letter, a_party

DAY = dt.date(2025, 3, 4)


def number(sequence: int, suffix: str = "", **details: Any) -> OldNumber:
    """Return a number of 2025."""
    details.setdefault("issued_on", DAY)
    details.setdefault("printed", f"{sequence}{suffix}")
    return OldNumber(sequence=sequence, suffix=suffix, **details)


def entry(sequence: int, suffix: str = "", reason: str = "", **details: Any) -> OldEntry:
    """Return a letter under an old number."""
    known = {name: details.pop(name) for name in ("issued_on", "printed") if name in details}
    draft = Draft("incoming_letter", f"О деле {sequence}", provider="journal", **details)
    return OldEntry(number(sequence, suffix, reason=reason, **known), draft, "Журнал, строка 5")


def adopt(database: Database, *entries: OldEntry, **details: Any) -> list[str]:
    """Adopt the entries into 2025 and return the ids of their records."""
    with database.work(CLERK) as work:
        ledger, period = details.pop("ledger", "incoming"), details.pop("period", "2025")
        return [each.id for each in adoption.adopt(work, ledger, period, entries, **details)]


def held(database: Database) -> list[tuple[str, NumberState]]:
    """Return all numbers in their order."""
    with database.read() as session:
        order = (col(LedgerNumber.sequence), col(LedgerNumber.suffix))
        return [
            (row.printed, row.state) for row in session.exec(select(LedgerNumber).order_by(*order))
        ]


def refused(database: Database, *entries: OldEntry, **details: Any) -> Refusal:
    """Expect that nothing of it is adopted, and return why."""
    before = held(database)
    with pytest.raises(Refusal) as caught:
        adopt(database, *entries, **details)
    assert held(database) == before
    return caught.value


def test_an_adopted_letter_keeps_number_and_day(database: Database) -> None:
    """Number, day, period and file are those of its own year; it is not late (REG-7, FL-1)."""
    found = adopt(database, entry(1, printed="Вх-1", file_index="01-06"), entry(1, "а"))
    with database.read() as session:
        record = session.get_one(Record, found[0])
        assert (record.number, record.number_match, record.period) == ("Вх-1", "ВХ-1", "2025")
        assert (record.registered_on, record.late, record.state) == (
            DAY,
            False,
            RecordState.REGISTERED,
        )
        assert session.get_one(File, record.file_id).period == "2025"
        line = history_of(session, record.id)[0]
        assert (line.action, line.new, line.reason) == ("adopted", "Вх-1", "Журнал, строка 5")
        assert not list(_number_faults(session))
        assert not list(_misplaced(session))
        assert verify(session, database.signer.public_key).ok


def test_registration_goes_on_after_the_last_adopted_number(database: Database) -> None:
    """A journal of the present year: the next number is last + 1, whatever is lettered."""
    today = dt.date(2026, 10, 26)
    adopt(database, *(entry(n, issued_on=today) for n in (1, 2, 3)), period="2026")
    adopt(database, entry(2, "а", issued_on=today), period="2026")
    with database.work(CLERK) as work:
        assert a_letter(work).number == "Вх-4"


def test_void_numbers_stand_with_their_reasons(database: Database) -> None:
    """An annulled letter keeps its record; a number that nobody used has none (REG-6)."""
    spare = [number(2, reason="пропущен")]
    found = adopt(database, entry(1, reason="аннулирован"), entry(3), spare=spare)
    assert held(database) == [
        ("1", NumberState.VOID),
        ("2", NumberState.VOID),
        ("3", NumberState.ISSUED),
    ]
    with database.read() as session:
        assert session.get_one(Record, found[0]).state is RecordState.ANNULLED
        assert not list(_number_faults(session))


def test_a_number_is_never_used_twice(database: Database) -> None:
    """Neither within the journal nor against numbers that are there (REG-5)."""
    assert refused(database, entry(1), entry(1)).code == "number_taken"
    adopt(database, entry(1))
    refusal = refused(database, entry(1), entry(2))
    assert (refusal.code, refusal.rule) == ("number_taken", "REG-5")


def test_holes_are_refused_and_named(database: Database) -> None:
    """Each missing number must be explained; a lettered one does not stand for its own."""
    refusal = refused(database, entry(1), entry(3), entry(4, "а"))
    assert refusal.code == "numbers_missing"
    assert "2, 4" in refusal.message.text("en")
    assert refused(database, entry(999_999_999)).code == "numbers_missing"
    assert refused(database, entry(1), spare=[number(2)]).code == "reason_missing"


def test_a_day_belongs_to_its_period(database: Database) -> None:
    """A number of another year, or of a day to come, is refused."""
    for wrong in (dt.date(2024, 12, 31), dt.date(2026, 1, 1)):
        assert refused(database, entry(1, issued_on=wrong)).code == "number_of_another_period"
    tomorrow = dt.date(2026, 10, 28)
    assert refused(database, entry(1, issued_on=tomorrow), period="2026").code == (
        "number_of_another_period"
    )


def test_a_closed_period_takes_nothing(database: Database) -> None:
    """JRN-2 holds for old journals too."""
    adopt(database, entry(1))
    with database.work(CLERK) as work:
        period = work.session.exec(select(LedgerPeriod)).one()
        period.state = OpenState.CLOSED
        work.witness("journal.closed", "ledger_period", period.id)
    assert refused(database, entry(2)).code == "ledger_closed"


def test_many_are_adopted_with_few_statements(database: Database) -> None:
    """Statements do not grow with the number of letters, but for the batches of inserts."""
    with database.work(CLERK) as work:
        party = PartyRole(a_party(work, "МБОУ «СОШ № 1»").id, "correspondent")
    counted: list[str] = []

    def count(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        counted.append(statement)

    with database.work(CLERK) as work:
        event.listen(work.session.connection(), "before_cursor_execute", count)
        entries = [entry(n, parties=(party,), file_index="01-06") for n in range(1, 601)]
        adoption.adopt(work, "incoming", "2025", entries)
    assert len(held(database)) == 600
    # Six tables in three batches, each row hashed in hundreds.
    assert len(counted) < 160


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(wanted=st.sets(st.tuples(st.integers(1, 12), st.sampled_from(["", "а", "/1"])), min_size=1))
def test_what_is_adopted_has_no_holes(database: Database, wanted: set[tuple[int, str]]) -> None:
    """Whatever set of numbers comes: it is adopted exactly when 1…n are all there."""
    with database.read() as session:
        known = {(row.sequence, row.suffix) for row in session.exec(select(LedgerNumber))}
    fresh = sorted(wanted - known)
    plain = {sequence for sequence, suffix in known | wanted if not suffix}
    last = max(sequence for sequence, _suffix in known | wanted)
    if fresh and plain != set(range(1, last + 1)):
        refused(database, *(entry(*each) for each in fresh))
    else:
        assert len(adopt(database, *(entry(*each) for each in fresh))) == len(fresh)
    with database.read() as session:
        assert not list(_number_faults(session))
