"""Answers and requests: the line «На № … от …», the link, and what may not be answered."""

from __future__ import annotations

from pathlib import Path

import pytest

from regest.core.base.clock import ManualClock
from regest.core.base.errors import Ambiguous, NotFound, Refusal
from regest.core.catalogue.links import links_of
from regest.core.catalogue.tables import Record
from regest.core.catalogue.views import record_view
from regest.kit.house import House
from regest.plugins.journal.letters import numbers
from tests.support.letters import codes, day, local, receive, send


def line(house: House, record: Record) -> str:
    with house.read() as session:
        return record_view(session, record).fields.get("reference", "")


def linked(house: House, record: Record) -> list[tuple[str, str]]:
    with house.read() as session:
        return [(end.title_ru, end.other.number) for end in links_of(session, record.id)]


@pytest.mark.parametrize(
    ("number", "dated", "shown"),
    [
        ("21-05/1187", "26.10.2026", "На № 21-05/1187 от 26.10.2026"),
        ("№ 21-05/1187", "26.10.2026", "На № 21-05/1187 от 26.10.2026"),
        ("N 87", "", "На № 87 без даты"),
        ("", "02.11.2026", "На б/н от 02.11.2026"),
        ("", "", "На б/н без даты"),
        ("Novo-7", "26.10.2026", "На № Novo-7 от 26.10.2026"),
    ],
)
def test_an_answer_keeps_the_reference_and_the_link(
    house: House, number: str, dated: str, shown: str
) -> None:
    """LNK-1."""
    receive(house, number=number, dated=day(dated) if dated else None)
    entry = send(house, answers="Вх-1")
    assert line(house, entry.record) == shown
    assert linked(house, entry.record) == [("Ответ на", "Вх-1")]


def test_a_bare_number_means_the_other_journal(house: House) -> None:
    request = receive(house, number="5").record
    send(house)  # 01-05/1: the same bare number
    assert linked(house, send(house, answers="1").record) == [("Ответ на", "Вх-1")]
    assert linked(house, send(house, answers=request.id).record) == [("Ответ на", "Вх-1")]
    reply = receive(house, number="6", answers="1").record
    assert linked(house, reply) == [("Ответ на", "01-05/1")]
    assert line(house, reply) == "На № 01-05/1 от 27.10.2026"


@pytest.mark.parametrize(
    "quoted",
    [
        "01-05/1 от 27.10.2026",
        "№ 01-05/1 от 27.10.2026",
        "На № 01–05 / 1 от «27» октября 2026 г.",
        "на №01-05/1 от 2026-10-27",
    ],
)
def test_an_own_letter_is_found_by_quoted_number_and_date(house: House, quoted: str) -> None:
    """LNK-2."""
    send(house)
    entry = receive(house, number="9", answers=quoted)
    assert linked(house, entry.record) == [("Ответ на", "01-05/1")]
    assert codes(entry) == []


def test_an_unknown_quoted_letter_is_kept_without_a_link(house: House) -> None:
    send(house)
    entry = receive(house, number="9", answers="На № 01-05/1 от 05.10.2026")
    assert line(house, entry.record) == "На № 01-05/1 от 05.10.2026"
    assert linked(house, entry.record) == []
    assert codes(entry) == ["own_letter_unknown"]
    assert entry.warnings[0].message.text("ru") == (
        "Нашего документа № 01-05/1 от 05.10.2026 в журнале нет: ссылка сохранена без связи"
    )


@pytest.mark.parametrize(
    "unfilled",
    ["На № ___ от ___", "На № ________ от __________", "На №      от", "___", "№ … от …"],
)
def test_a_reference_that_nobody_filled_in_is_none(house: House, unfilled: str) -> None:
    """LNK-2: a letterhead's empty line never becomes a link."""
    send(house)
    entry = receive(house, number="9", answers=unfilled)
    assert (line(house, entry.record), linked(house, entry.record)) == ("", [])
    assert codes(entry) == []


def test_a_reference_without_its_date_makes_no_link(house: House) -> None:
    send(house)
    entry = receive(house, number="9", answers="На № 01-05/1 от ______")
    assert (line(house, entry.record), linked(house, entry.record)) == ("На № 01-05/1 без даты", [])
    assert codes(entry) == ["own_letter_undated"]


def test_a_reference_that_fits_two_letters_makes_no_link(house: House, clock: ManualClock) -> None:
    """A letter of 2027 was signed on the day on which its namesake of 2026 was registered."""
    clock.set(local("30.12.2026 10:00"))
    send(house)
    clock.set(local("11.01.2027 10:00"))
    send(house, dated=day("30.12.2026"))
    entry = receive(house, number="9", answers="01-05/1 от 30.12.2026")
    assert (codes(entry), linked(house, entry.record)) == (["own_letter_ambiguous"], [])
    entry = receive(house, number="10", answers="01-05/1 от 11.01.2027")
    assert (codes(entry), linked(house, entry.record)) == ([], [("Ответ на", "01-05/1")])


def test_an_annulled_own_letter_is_not_matched(house: House) -> None:
    numbers.void(house, send(house).record.number, "ошибка")
    entry = receive(house, number="9", answers="01-05/1 от 27.10.2026")
    assert (codes(entry), linked(house, entry.record)) == (["own_letter_unknown"], [])


def test_a_letter_that_answers_nothing_has_no_reference(house: House) -> None:
    entry = receive(house, number="9")
    assert (line(house, entry.record), linked(house, entry.record)) == ("", [])


def test_what_is_not_there_cannot_be_answered(house: House) -> None:
    for register in (send, receive):
        with pytest.raises(NotFound) as refused:
            register(house, answers="12")
        assert refused.value.code == "record_unknown"
    with pytest.raises(NotFound):
        send(house, answers="00000000-0000-7000-8000-000000000000")


def test_an_annulled_letter_and_a_letter_of_the_same_kind_are_not_answered(house: House) -> None:
    receive(house, number="1")
    outgoing = send(house).record
    numbers.void(house, "Вх-1", "ошибка")
    with pytest.raises(Refusal) as refused:
        send(house, answers="Вх-1")
    assert refused.value.code == "answer_wrong"
    assert refused.value.rule == "LNK-1"
    with pytest.raises(Refusal) as refused:
        send(house, answers=outgoing.id)
    assert refused.value.code == "answer_wrong"


def test_an_ambiguous_request_names_its_candidates(house: House, clock: ManualClock) -> None:
    receive(house, number="1")
    clock.set(local("12.01.2027 10:00"))
    receive(house, number="2")
    with pytest.raises(Ambiguous) as refused:
        send(house, answers="Вх-1")
    assert refused.value.candidates == (
        "incoming_letter:Вх-1@2026",
        "incoming_letter:Вх-1@2027",
    )
    assert linked(house, send(house, answers="Вх-1@2027").record) == [("Ответ на", "Вх-1")]


def test_a_request_may_have_many_answers(house: House, tmp_path: Path) -> None:
    """LNK-3."""
    request = send(house).record
    for number in ("1", "2", "3"):
        receive(house, number=number, answers=request.number)
    assert len(linked(house, request)) == 3
    with house.read() as session:
        assert {end.title_ru for end in links_of(session, request.id)} == {"Ответ"}
