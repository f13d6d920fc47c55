"""DUP-1…4: stopped before a number is issued, decided by a person, and remembered."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import select

from regest.core.base.clock import ManualClock
from regest.core.base.errors import NotFound, Refusal
from regest.core.catalogue.components import components_of
from regest.core.catalogue.history import history_of
from regest.core.catalogue.links import links_of
from regest.core.catalogue.tables import LedgerPeriod
from regest.kit.house import House
from regest.plugins.journal.choice import Choice
from regest.plugins.journal.letters import numbers
from regest.plugins.journal.letters.decisions import SuspectedDuplicate
from regest.plugins.journal.tables.duplicates import JournalDuplicate
from tests.support.houses import COLLEGE, opened_house
from tests.support.letters import codes, day, local, receive

KEY: dict[str, Any] = {"number": "21-05/1187", "dated": day("26.10.2026")}


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "request.txt"
    path.write_text("Просим представить аналитическую записку до 20.11.2026.", "utf-8")
    return path


@pytest.fixture
def other_text(tmp_path: Path) -> Path:
    path = tmp_path / "other.txt"
    path.write_text("Направляем график семинаров.", "utf-8")
    return path


@pytest.fixture
def repeated_text(tmp_path: Path) -> Path:
    path = tmp_path / "repeated.txt"
    path.write_text("ПОВТОРНО\nПросим представить аналитическую записку.", "utf-8")
    return path


def decisions(house: House) -> list[JournalDuplicate]:
    with house.read() as session:
        return list(session.exec(select(JournalDuplicate)))


def last_number(house: House) -> int:
    with house.read() as session:
        return session.exec(select(LedgerPeriod.last_number)).one()


def test_the_refusal_offers_the_three_ways_in_russian(house: House, paper: Path) -> None:
    receive(house, paper, **KEY)
    with pytest.raises(SuspectedDuplicate) as refused:
        receive(house, paper, **KEY)

    assert refused.value.text("ru") == (
        "Похоже, этот документ уже зарегистрирован: Вх-1 от 27.10.2026 (DUP-1). "
        "Выберите, добавив --duplicate:\n"
        "  attach – это дубликат: приложить к Вх-1, не регистрировать\n"
        "  repeat – повторный документ: зарегистрировать со связью «Повторно к»\n"
        "  other – другой документ: зарегистрировать (в --reason укажите, чем отличается)\n"
        "Файл или текст совпадает: по умолчанию – attach."
    )
    told = refused.value.as_dict("ru")
    assert told["candidates"] == ["Вх-1 от 27.10.2026"]
    assert told["choices"] == ["attach", "repeat", "other"]
    assert told["proposed"] == "attach"
    assert json.dumps(told)


def test_a_refused_duplicate_takes_no_number(house: House, paper: Path) -> None:
    receive(house, paper, **KEY)
    for _attempt in range(3):
        with pytest.raises(SuspectedDuplicate):
            receive(house, paper, **KEY)
    assert last_number(house) == 1
    assert receive(house, number="2").record.number == "Вх-2"
    assert decisions(house) == []


def test_the_same_text_in_another_file_is_attached(
    house: House, clock: ManualClock, paper: Path, tmp_path: Path
) -> None:
    original = receive(house, paper, **KEY).record
    clock.advance(minutes=5)
    scan = tmp_path / "copy.txt"
    scan.write_text("Просим  представить\nАНАЛИТИЧЕСКУЮ записку до 20.11.2026.", "cp1251")

    entry = receive(house, scan, **KEY, choice=Choice.ATTACH)

    assert (entry.attached, entry.record.id) == (True, original.id)
    assert last_number(house) == 1
    with house.read() as session:
        held = [(each.name, each.role.value) for each, _text in components_of(session, original.id)]
        actions = [line.action for line in history_of(session, original.id)]
    assert held == [("request.txt", "main"), ("copy.txt", "rendition")]
    assert actions == ["registered", "attached", "duplicate_attached"]
    (decision,) = decisions(house)
    assert (decision.record_id, decision.original_id) == (None, original.id)
    assert decision.choice is Choice.ATTACH


def test_the_same_file_is_not_kept_twice(house: House, paper: Path) -> None:
    original = receive(house, paper, **KEY).record
    receive(house, paper, **KEY, choice=Choice.ATTACH)
    with house.read() as session:
        assert len(components_of(session, original.id)) == 1


def test_another_text_is_not_attached(house: House, paper: Path, other_text: Path) -> None:
    receive(house, paper, **KEY)
    with pytest.raises(Refusal) as refused:
        receive(house, other_text, **KEY, choice=Choice.ATTACH)
    assert refused.value.code == "duplicate_differs"
    assert refused.value.message.text("ru") == (
        "Приложить к Вх-1 от 27.10.2026 нельзя: текст отличается"
    )


def test_papers_that_cannot_be_compared_may_be_attached(house: House) -> None:
    original = receive(house, **KEY).record
    with pytest.raises(SuspectedDuplicate) as refused:
        receive(house, **KEY)
    assert refused.value.proposed is None
    assert "посмотрите оба документа" in refused.value.text("ru")
    assert receive(house, **KEY, choice=Choice.ATTACH).record.id == original.id


def test_a_repeated_letter_is_registered_with_its_link(
    house: House, paper: Path, repeated_text: Path
) -> None:
    original = receive(house, paper, **KEY).record
    with pytest.raises(SuspectedDuplicate) as refused:
        receive(house, repeated_text, **KEY)
    assert refused.value.proposed is Choice.REPEAT
    assert "attach – нельзя: текст отличается" in refused.value.text("ru")
    assert "На документе отметка ПОВТОРНО" in refused.value.text("ru")

    entry = receive(house, repeated_text, **KEY, choice=Choice.REPEAT)

    assert entry.record.number == "Вх-2"
    with house.read() as session:
        (link,) = links_of(session, entry.record.id)
    assert (link.title_ru, link.other.id) == ("Повторно к", original.id)
    (decision,) = decisions(house)
    assert (decision.record_id, decision.marked) == (entry.record.id, True)


def test_a_third_letter_repeats_the_first(house: House, paper: Path, repeated_text: Path) -> None:
    original = receive(house, paper, **KEY).record
    receive(house, repeated_text, **KEY, choice=Choice.REPEAT)
    third = receive(house, repeated_text, **KEY, choice=Choice.REPEAT)
    with house.read() as session:
        (link,) = links_of(session, third.record.id)
    assert link.other.id == original.id


def test_the_letter_with_the_same_file_is_proposed_among_several(
    house: House, paper: Path, repeated_text: Path
) -> None:
    receive(house, paper, **KEY)
    second = receive(house, repeated_text, **KEY, choice=Choice.REPEAT).record
    assert receive(house, repeated_text, **KEY, choice=Choice.ATTACH).record.id == second.id


def test_another_document_needs_a_reason(house: House, paper: Path, other_text: Path) -> None:
    receive(house, paper, **KEY)
    with pytest.raises(Refusal) as refused:
        receive(house, other_text, **KEY, choice=Choice.OTHER, reason="  ")
    assert refused.value.code == "reason_missing"
    assert "чем он отличается от Вх-1 от 27.10.2026" in refused.value.text("ru")

    entry = receive(house, other_text, **KEY, choice=Choice.OTHER, reason="другой отдел")

    with house.read() as session:
        assert links_of(session, entry.record.id) == []
        lines = [(line.action, line.reason) for line in history_of(session, entry.record.id)]
    assert ("told_apart", "другой отдел") in lines
    assert decisions(house)[0].reason == "другой отдел"


@pytest.mark.parametrize("choice", list(Choice))
def test_without_an_original_there_is_nothing_to_decide(house: House, choice: Choice) -> None:
    with pytest.raises(NotFound) as refused:
        receive(house, **KEY, choice=choice, reason="так")
    assert refused.value.code == "no_original"
    assert receive(house, **KEY).record.number == "Вх-1"


def test_an_annulled_letter_has_no_duplicates(house: House) -> None:
    receive(house, **KEY)
    numbers.void(house, "Вх-1", "зарегистрирован ошибочно")
    assert receive(house, **KEY).record.number == "Вх-2"


def test_letters_of_other_years_count(house: House, clock: ManualClock) -> None:
    receive(house, **KEY)
    clock.set(local("12.01.2027 10:00"))
    with pytest.raises(SuspectedDuplicate, match="Вх-1"):
        receive(house, **KEY)


def test_undated_letters_are_compared_as_undated(house: House) -> None:
    receive(house, number="87")
    assert receive(house, number="87", dated=day("14.09.2026")).record.number == "Вх-2"
    with pytest.raises(SuspectedDuplicate):
        receive(house, number="№ 87")


def test_without_a_number_the_heading_tells(house: House) -> None:
    receive(house, dated=day("02.11.2026"), subject="О проведении круглого стола")
    with pytest.raises(SuspectedDuplicate) as refused:
        receive(house, dated=day("02.11.2026"), subject="«О проведении  круглого стола».")
    assert refused.value.rule == "DUP-2"
    assert receive(house, dated=day("02.11.2026"), subject="О семинаре").record.number == "Вх-2"
    later = receive(house, dated=day("03.11.2026"), subject="О проведении круглого стола")
    assert later.record.number == "Вх-3"


def test_the_same_file_under_another_key_only_warns(house: House, paper: Path) -> None:
    receive(house, paper, **KEY)
    entry = receive(house, paper, number="44", dated=day("15.05.2026"), sender=COLLEGE)

    assert entry.record.number == "Вх-2"
    (warning,) = [each for each in entry.warnings if each.code == "same_file"]
    assert warning.rule == "DUP-3"
    assert warning.message.text("ru") == "Такой же файл уже есть в документе Вх-1 от 27.10.2026"


def test_a_file_of_an_annulled_letter_does_not_warn(house: House, paper: Path) -> None:
    receive(house, paper, **KEY)
    numbers.void(house, "Вх-1", "ошибка")
    assert "same_file" not in codes(receive(house, paper, number="44", sender=COLLEGE))


def test_a_common_annex_makes_no_duplicate(house: House, paper: Path, other_text: Path) -> None:
    """A form that every school encloses says nothing of the letters."""
    receive(house, paper, other_text, dated=day("02.11.2026"), subject="О круглом столе")
    entry = receive(house, other_text, dated=day("02.11.2026"), subject="О семинаре")
    assert (entry.record.number, codes(entry)) == ("Вх-2", ["date_after_receipt"])


def test_a_confidential_original_is_not_named(
    folder: Path, house: House, clock: ManualClock, paper: Path
) -> None:
    """ACC-2: the secretary who may not see it learns that there is one, and nothing else."""
    receive(house, paper, **KEY, mark="Конфиденциально")
    with opened_house(folder, clock, login="secretary") as secretary:
        with pytest.raises(SuspectedDuplicate) as refused:
            receive(secretary, paper, **KEY)
        text = refused.value.text("ru")
        assert "документ ограниченного доступа" in text
        assert "Вх-1" not in text
        assert refused.value.as_dict()["choices"] == ["repeat", "other"]
        with pytest.raises(Refusal) as unattached:
            receive(secretary, paper, **KEY, choice=Choice.ATTACH)
        assert unattached.value.code == "duplicate_differs"

        other = receive(secretary, paper, number="9", dated=day("26.10.2026"))
        assert "same_file" not in codes(other)


def test_a_request_asked_again_is_no_duplicate_of_itself(
    house: House, paper: Path, repeated_text: Path
) -> None:
    first = receive(house, paper, **KEY, key="a-1")
    second = receive(house, repeated_text, **KEY, choice=Choice.REPEAT, key="a-2")

    again = receive(house, paper, **KEY, key="a-1")
    assert (again.record.id, again.repeated) == (first.record.id, True)
    again = receive(house, repeated_text, **KEY, choice=Choice.REPEAT, key="a-2")
    assert (again.record.id, again.repeated) == (second.record.id, True)
    assert last_number(house) == 2
    assert len(decisions(house)) == 1
