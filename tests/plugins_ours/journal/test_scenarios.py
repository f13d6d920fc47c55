"""Scenarios 1–4 and 7 of the field, word for word."""

from __future__ import annotations

from pathlib import Path

import pytest

from regest.core.base.clock import ManualClock
from regest.kit.house import House
from regest.plugins.journal.books.listing import journal_rows
from regest.plugins.journal.choice import Choice
from regest.plugins.journal.letters.decisions import SuspectedDuplicate
from regest.plugins.journal.letters.receipt import due_on_receipt
from tests.support.houses import COLLEGE
from tests.support.letters import codes, day, local, receive


def test_scenario_1_a_letter_before_the_may_holidays(house: House, clock: ManualClock) -> None:
    received = local("08.05.2026 19:40")
    assert due_on_receipt(house.deployment, received) == day("12.05.2026")

    clock.set(local("12.05.2026 17:59"))
    entry = receive(house, number="1", received_at=received)

    assert entry.record.registered_on == day("12.05.2026")
    assert not entry.record.late
    assert "late" not in codes(entry)


def test_scenario_1_the_next_day_is_late(house: House, clock: ManualClock) -> None:
    clock.set(local("13.05.2026 09:00"))
    entry = receive(house, number="1", received_at=local("08.05.2026 19:40"))

    assert entry.record.late
    late = next(warning for warning in entry.warnings if warning.code == "late")
    assert str(late.message) == "Зарегистрирован с опозданием: срок регистрации – 12.05.2026"
    assert late.rule == "REG-2"


def test_scenario_2_time_zone_and_change_of_year(house: House, clock: ManualClock) -> None:
    clock.set(local("30.12.2026 10:00"))
    last = receive(house, number="1", subject="Последний в году")
    received = local("31.12.2026 01:10")  # 18:10 UTC of 30 December

    assert due_on_receipt(house.deployment, received) == day("11.01.2027")
    clock.set(local("11.01.2027 09:30"))
    entry = receive(house, number="2", received_at=received)

    assert (last.record.number, last.record.period) == ("Вх-1", "2026")
    assert (entry.record.number, entry.record.period) == ("Вх-1", "2027")
    assert not entry.record.late
    assert [row.number for row in journal_rows(house, ["in"], "2026")] == ["Вх-1"]


@pytest.mark.parametrize(
    ("raw", "dated", "sender", "doubled"),
    [
        ("N 21–05 / 1187", "26.10.2026", "Министерство образования Приобского края", True),
        ("21-05/1187", "26.10.2026", "министерство образования приобского  края", True),
        ("21-05/1187", "27.10.2026", "Министерство образования Приобского края", False),
        ("21-05/1187", "26.10.2026", COLLEGE, False),
    ],
)
def test_scenario_3_typography_hides_no_duplicate(
    house: House, raw: str, dated: str, sender: str, *, doubled: bool
) -> None:
    first = receive(house, number="№ 21-05/1187", dated=day("26.10.2026"))

    if not doubled:
        assert receive(house, number=raw, dated=day(dated), sender=sender).record.number == "Вх-2"
        return
    with pytest.raises(SuspectedDuplicate) as refused:
        receive(house, number=raw, dated=day(dated), sender=sender)
    assert refused.value.code == "duplicate"
    assert refused.value.rule == "DUP-1"
    shown = f"Похоже, этот документ уже зарегистрирован: {first.record.number} от 27.10.2026"
    assert refused.value.message.text("ru") == shown


def test_scenario_3_latin_and_cyrillic_letters_are_one(house: House) -> None:
    receive(house, number="44/K", dated=day("15.05.2026"))
    with pytest.raises(SuspectedDuplicate, match="Вх-1"):
        receive(house, number="44/К", dated=day("15.05.2026"))


def test_scenario_4_without_a_number_the_file_tells(house: House, tmp_path: Path) -> None:
    one, other = tmp_path / "one.txt", tmp_path / "other.txt"
    one.write_text("Приглашаем на круглый стол.", "utf-8")
    other.write_text("Приглашаем на семинар.", "utf-8")
    receive(house, one, dated=day("02.11.2026"), subject="О круглом столе")

    with pytest.raises(SuspectedDuplicate) as refused:
        receive(house, one, number="б/н", dated=day("02.11.2026"), subject="Приглашение")
    assert refused.value.rule == "DUP-2"
    assert refused.value.proposed is Choice.ATTACH

    entry = receive(house, other, number="Б/Н", dated=day("02.11.2026"), subject="О семинаре")
    assert entry.record.number == "Вх-2"


def test_scenario_7_natural_order(house: House) -> None:
    for number in range(1, 11):
        receive(house, number=str(number))
    receive(house, number="11", after="9")
    receive(house, number="12", after="Вх-9")
    receive(house, number="13", after="10")

    numbers = [row.number for row in journal_rows(house, ["in"])]
    assert numbers[-6:] == ["Вх-8", "Вх-9", "Вх-9а", "Вх-9б", "Вх-10", "Вх-10а"]
