"""Reserved, lettered and void numbers: none is lost, none is used twice (REG-5, REG-6, NUM-2)."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlmodel import select

from regest.core.base.clock import ManualClock
from regest.core.base.errors import Ambiguous, NotFound, Refusal
from regest.core.catalogue.history import history_of
from regest.core.catalogue.tables import LedgerNumber, Record
from regest.kit.house import House
from regest.plugins.journal.books.listing import JournalRow, journal_rows
from regest.plugins.journal.letters import numbers
from tests.support.houses import opened_house
from tests.support.letters import day, receive, send


def rows(house: House, direction: str = "in") -> list[JournalRow]:
    return journal_rows(house, [direction])


@pytest.mark.parametrize(
    ("printed", "bare"),
    [
        ("47", "47"),
        ("120а", "120а"),
        ("Вх-47", "47"),
        ("вх-47А", "47А"),
        ("01-05/47", "47"),
        ("01-05/47а", "47а"),
        ("345/1", "345/1"),
        ("№ 47", "47"),
        ("", ""),
        ("что-то", "что-то"),
    ],
)
def test_a_printed_number_is_understood(printed: str, bare: str) -> None:
    assert numbers.bare_number(printed) == bare


def test_a_reserved_number_waits_for_its_letter(house: House) -> None:
    receive(house, number="1")
    reserved = numbers.reserve(house, "incoming", "ожидается курьер")
    receive(house, number="2")

    assert numbers.shown_number(reserved) == "Вх-2"
    assert [(row.number, row.state, row.note) for row in rows(house)] == [
        ("Вх-1", "registered", ""),
        ("Вх-2", "reserved", "ожидается курьер"),
        ("Вх-3", "registered", ""),
    ]
    assert receive(house, number="3", reserved="Вх-2").record.number == "Вх-2"
    with pytest.raises(Refusal) as refused:
        receive(house, number="4", reserved="2")
    assert refused.value.code == "number_not_reserved"
    assert receive(house, number="4").record.number == "Вх-4"


def test_a_reserved_outgoing_number_gets_its_case(house: House) -> None:
    assert numbers.shown_number(numbers.reserve(house, "outgoing", "приказ")) == "1"
    assert send(house, reserved="1", case="01-06").record.number == "01-06/1"


def test_a_number_is_not_reserved_without_a_reason(house: House) -> None:
    with pytest.raises(Refusal) as refused:
        numbers.reserve(house, "incoming", " ")
    assert refused.value.code == "reason_missing"
    assert receive(house).record.number == "Вх-1"


def test_a_lettered_number_follows_its_number(house: House) -> None:
    for number in ("1", "2"):
        receive(house, number=number)
    assert receive(house, number="3", after="1").record.number == "Вх-1а"
    assert receive(house, number="4", after="Вх-1").record.number == "Вх-1б"
    assert [row.number for row in rows(house)] == ["Вх-1", "Вх-1а", "Вх-1б", "Вх-2"]
    with pytest.raises(NotFound) as refused:
        receive(house, number="5", after="99")
    assert refused.value.code == "number_unknown"


def test_an_annulled_registration_stays_in_the_journal(house: House, clock: ManualClock) -> None:
    record = receive(house, number="1", dated=day("26.10.2026")).record
    clock.advance(minutes=5)
    done = numbers.void(house, "Вх-1", "зарегистрирован дважды")

    assert (done.number, done.record.id if done.record else None) == ("Вх-1", record.id)
    (row,) = rows(house)
    assert (row.number, row.state, row.note) == ("Вх-1", "annulled", "зарегистрирован дважды")
    with house.read() as session:
        number = session.exec(select(LedgerNumber)).one()
        assert (number.state.value, number.record_id) == ("void", record.id)
        last = history_of(session, record.id)[-1]
    assert (last.action, last.reason) == ("annulled", "зарегистрирован дважды")
    assert receive(house, number="2").record.number == "Вх-2"


def test_an_annulment_needs_a_reason_and_happens_once(house: House) -> None:
    receive(house, number="1")
    with pytest.raises(Refusal) as refused:
        numbers.void(house, "Вх-1", "")
    assert refused.value.code == "reason_missing"
    numbers.void(house, "Вх-1", "ошибка")
    with pytest.raises(Refusal) as refused:
        numbers.void(house, "Вх-1", "ошибка")
    assert refused.value.code == "record_ended"


def test_a_reserved_number_is_made_void(house: House) -> None:
    numbers.reserve(house, "incoming", "курьер")
    with pytest.raises(Refusal) as refused:
        numbers.void(house, "Вх-1", " ")
    assert refused.value.code == "reason_missing"
    done = numbers.void(house, "Вх-1", "курьер не приехал")
    assert (done.number, done.record) == ("Вх-1", None)
    (row,) = rows(house)
    assert (row.id, row.state, row.note) == (None, "void", "курьер не приехал")
    assert receive(house).record.number == "Вх-2"


def test_a_number_that_may_mean_two_things_is_not_made_void(house: House) -> None:
    receive(house, number="1")
    numbers.reserve(house, "outgoing", "приказ")
    with pytest.raises(Ambiguous) as refused:
        numbers.void(house, "1", "ошибка")
    assert refused.value.candidates == ("Вх-1", "1")
    assert numbers.void(house, "out:1", "не понадобился").record is None
    assert numbers.void(house, "in:1", "ошибка").number == "Вх-1"

    numbers.reserve(house, "incoming", "одно")
    numbers.reserve(house, "outgoing", "другое")
    with pytest.raises(Ambiguous):
        numbers.void(house, "2", "ошибка")


def test_only_letters_are_annulled_here(house: House) -> None:
    from regest.core.catalogue.drafts import Draft
    from regest.core.catalogue.registration import register

    with house.work() as work:
        draft = Draft(
            class_name="methodical_work", heading="Пособие", fields={"work_version": "1.0"}
        )
        record = register(work, house.deployment.calls, draft).record
    with pytest.raises(Refusal) as refused:
        numbers.void(house, record.id, "ошибка")
    assert refused.value.code == "not_a_letter"
    with house.read() as session:
        assert session.get_one(Record, record.id).state.value == "registered"


def test_rights_to_reserve_and_annul(folder: Path, house: House, clock: ManualClock) -> None:
    receive(house, number="1")
    numbers.reserve(house, "incoming", "курьер")
    with opened_house(folder, clock, login="presidium") as member:
        for act in (
            lambda: numbers.void(member, "Вх-1", "так"),
            lambda: numbers.reserve(member, "incoming", "так"),
        ):
            with pytest.raises(Refusal) as refused:
                act()
            assert refused.value.code == "permission_missing"
        assert [row.number for row in rows(member)] == ["Вх-1"]
    with opened_house(folder, clock, login="secretary") as secretary:
        assert [row.number for row in rows(secretary)] == ["Вх-1", "Вх-2"]
        assert numbers.void(secretary, "Вх-1", "ошибка").number == "Вх-1"
