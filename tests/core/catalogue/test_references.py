"""References as people write them: printed numbers, classes, years, ids."""

from __future__ import annotations

import datetime as dt

import pytest

from regest.core.base.clock import ManualClock
from regest.core.base.errors import Ambiguous, NotFound
from regest.core.catalogue.ledger import NumberWish
from regest.core.catalogue.references import find_record
from regest.core.people.access import CONSOLE_READER
from regest.core.store.database import Database
from tests.support.catalogue import CLERK, a_letter


@pytest.fixture
def letters(database: Database, clock: ManualClock) -> dict[str, str]:
    """Register Вх-1 in 2026 and 2027, Вх-1а, and 001 of another ledger; give their ids."""
    with database.work(CLERK) as work:
        found = {
            "2026": a_letter(work).id,
            "lettered": a_letter(work, wish=NumberWish(ledger="incoming", after="1")).id,
            "certificate": a_letter(work, wish=NumberWish(ledger="certificates")).id,
        }
    clock.set(dt.datetime(2027, 2, 1, tzinfo=dt.UTC))
    with database.work(CLERK) as work:
        found["2027"] = a_letter(work).id
    return found


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        ("Вх-1@2026", "2026"),
        ("вх-1@2027", "2027"),
        ("Bx-1@2026", "2026"),
        ("Вх–1 @2026", "2026"),
        ("in:Вх-1@2027", "2027"),
        ("incoming_letter:1а", "lettered"),
        ("1а", "lettered"),
        ("001", "certificate"),
    ],
)
def test_reference_finds_its_record(
    database: Database, letters: dict[str, str], reference: str, expected: str
) -> None:
    """Case, dashes and Latin look-alikes do not matter; class and year narrow."""
    with database.read() as session:
        assert find_record(session, CONSOLE_READER, reference).id == letters[expected]


def test_record_is_found_by_its_id(database: Database, letters: dict[str, str]) -> None:
    """An id is exact."""
    with database.read() as session:
        found = find_record(session, CONSOLE_READER, letters["2026"].upper())
    assert found.id == letters["2026"]


def test_ambiguous_reference_names_its_candidates(
    database: Database, letters: dict[str, str]
) -> None:
    """A number of two years is refused with both, each in a form that is not ambiguous."""
    del letters
    with database.read() as session, pytest.raises(Ambiguous) as caught:
        find_record(session, CONSOLE_READER, "Вх-1")
    assert caught.value.code == "record_ambiguous"
    assert caught.value.candidates == (
        "incoming_letter:Вх-1@2026",
        "incoming_letter:Вх-1@2027",
    )


@pytest.mark.parametrize("reference", ["Вх-77", "", "@2026", "б/н", "out:1", "\x00", "в" * 500])
def test_unknown_reference_is_not_found(database: Database, reference: str) -> None:
    """Nothing such: a calm refusal for whatever is written."""
    with database.read() as session, pytest.raises(NotFound) as caught:
        find_record(session, CONSOLE_READER, reference)
    assert caught.value.code == "record_unknown"
