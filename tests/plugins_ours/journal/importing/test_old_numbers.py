"""Numbers and days as old journals write them, and which numbers are missing."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from regest.core.catalogue.numbering import SUFFIX_LETTERS
from regest.plugins.journal.importing.columns import Part, part_of, parts_of, suffices
from regest.plugins.journal.importing.days import read_day
from regest.plugins.journal.importing.findings import look_over, ranges
from regest.plugins.journal.importing.numbers import (
    is_blank_number,
    read_number,
    writes_years,
)
from regest.plugins.journal.importing.rows import Line, Place, Reading, split_day

YEAR = 2025
FIFTH = dt.date(2025, 6, 5)
TODAY = dt.date(2026, 10, 27)
SEQUENCES = st.integers(1, 999_999)
SUFFIXES = st.sampled_from(["", *SUFFIX_LETTERS, "/1", "/27"])
LEADS = st.sampled_from(["", "Вх-", "Исх-", "вх. № ", "№ ", "№", "No ", "В-", "Исх.№"])
CASES = st.from_regex(r"\d\d-\d\d(-\d\d)?", fullmatch=True)


@pytest.mark.parametrize(
    ("written", "sequence", "suffix"),
    [
        ("345", 345, ""), (345, 345, ""), ("0012", 12, ""), ("12.", 12, ""), ("1 234", 1234, ""),
        ("345а", 345, "а"), ("345 А", 345, "а"), ("345-б", 345, "б"), ("120a", 120, "а"),
        ("345/1", 345, "/1"), ("345-1", 345, "/1"), ("Вх-12", 12, ""), ("вх.№12а", 12, "а"),
        ("01-12/345", 345, ""), ("01-12/345а", 345, "а"), ("7-03/145", 145, ""),
        ("345/01-12", 345, ""), ("345/01-12/07", 345, ""), ("01-12-345", 345, ""),
        ("01–12 / 345", 345, ""), ("12-2025", 12, ""), ("Вх-12/2025", 12, ""),
        ("345дсп", 345, ""), ("345 дсп", 345, ""), ("44/к", 44, ""), ("44/K", 44, ""),
        ("44к", 44, "к"),
    ],
)  # fmt: skip
def test_numbers_are_taken_apart(written: str | int, sequence: int, suffix: str) -> None:
    """Sequence and suffix are found; what is printed is what was written."""
    number = read_number(written, YEAR)
    assert number is not None
    assert number.key == (sequence, suffix)
    assert number.printed == " ".join(str(written).split()).rstrip(".")


@pytest.mark.parametrize(
    "written",
    ["12-15", "см. выше", "0", "1234567", 45.5, "12, 13", "а", dt.date(2025, 5, 12), "12 от 3"],
)
def test_what_is_no_number_is_not_made_one(written: str | float | dt.date) -> None:
    """A range, two numbers, a day that Excel made of `12/5`: none of them is guessed at."""
    assert read_number(written, YEAR) is None
    assert not is_blank_number(written)


@pytest.mark.parametrize("written", [None, "", "б/н", "Б/Н", "без номера", "-", "—", "№"])
def test_no_number_is_no_number(written: str | None) -> None:
    """Empty cells and «б/н» are told apart from what cannot be read."""
    assert is_blank_number(written)


def test_marks_are_taken_from_numbers() -> None:
    """«дсп» and «/к» say who may read the letter; they are no letters of the number."""
    assert [getattr(read_number(each, YEAR), "access", None) for each in ("5дсп", "5/к", "5")] == [
        "дсп",
        "конфиденциально",
        "",
    ]


def test_a_year_behind_the_number_is_told_by_the_whole_column() -> None:
    """`12/25` is the year in a journal that writes it, and a part elsewhere."""
    assert writes_years(["1/25", "2/25", "Вх-3/25", None], YEAR)
    assert not writes_years(["1", "2", "12/25"], YEAR)
    assert not writes_years([None, "б/н"], YEAR)
    with_year = read_number("12/25", YEAR, with_year=True)
    without = read_number("12/25", YEAR)
    assert with_year is not None
    assert without is not None
    assert (with_year.key, with_year.beside(13)) == ((12, ""), "13/25")
    assert without.key == (12, "/25")


@given(sequence=SEQUENCES, suffix=SUFFIXES, lead=LEADS)
def test_whatever_stands_before_a_number_it_is_read(sequence: int, suffix: str, lead: str) -> None:
    """Prefix, sequence and suffix come apart again, and the numbers beside look alike."""
    number = read_number(f"{lead}{sequence}{suffix}", YEAR)
    assert number is not None
    assert number.key == (sequence, suffix)
    assert number.beside(7) == f"{lead}7"


@given(sequence=SEQUENCES, suffix=st.sampled_from(["", *SUFFIX_LETTERS]), case=CASES)
def test_a_case_index_is_no_part_of_the_sequence(sequence: int, suffix: str, case: str) -> None:
    """The index stands before or behind, the sequence is the same."""
    for written in (f"{case}/{sequence}{suffix}", f"{sequence}{suffix}/{case}"):
        number = read_number(written, YEAR)
        assert number is not None
        assert (number.case, number.key) == (case, (sequence, suffix))


@given(st.text(max_size=40) | st.floats() | st.integers() | st.none())
@example(float("nan"))
@example(float("inf"))
def test_nothing_in_a_cell_stops_the_reading(cell: str | float | None) -> None:
    """Whatever is in a cell: an answer, never an error."""
    read_number(cell, YEAR)
    is_blank_number(cell)
    read_day(cell, YEAR)
    split_day(str(cell))


@pytest.mark.parametrize(
    ("written", "day", "kind"),
    [
        ("05.06.2025", FIFTH, "text"), ("05.06.25", FIFTH, "text"), ("05.06", FIFTH, "text"),
        ("5/6/25", FIFTH, "text"), ("«05» июня 2025 года", FIFTH, "text"),
        ("2025-06-05 10:30:00", FIFTH, "text"), ("5 июн. 2025", FIFTH, "text"),
        ("5 июня 2026 г.", dt.date(2026, 6, 5), "text"), ("5 мая", dt.date(2025, 5, 5), "text"),
        ("5 мар. 2025", dt.date(2025, 3, 5), "text"),
        (45813, FIFTH, "serial"), ("45813", FIFTH, "serial"), (FIFTH, FIFTH, "date"),
        ("31.02.2025", None, "unreadable"), ("в июне", None, "unreadable"),
        (5.06, None, "unreadable"), ("", None, "missing"), (None, None, "missing"),
        ("–", None, "missing"),
    ],
)  # fmt: skip
def test_days_are_read(
    written: str | float | dt.date | None, day: dt.date | None, kind: str
) -> None:
    """Every usual form gives its day, and what is none is not guessed at."""
    found = read_day(written, YEAR)
    assert (found.day, found.kind) == (day, kind)


@given(st.dates(dt.date(1990, 1, 1), dt.date(2040, 12, 31)))
def test_a_day_and_its_serial_are_the_same(day: dt.date) -> None:
    """Days, texts and serials of one day agree."""
    serial = (day - dt.date(1899, 12, 30)).days
    for written in (serial, str(serial), f"{day:%d.%m.%Y}", day.isoformat(), f"{day:%d.%m.%Y} г."):
        assert read_day(written, YEAR).day == day


@given(st.sets(st.tuples(st.integers(1, 40), st.sampled_from(["", "а", "/1"])), max_size=40))
def test_holes_are_the_numbers_that_nobody_has(keys: set[tuple[int, str]]) -> None:
    """Beside an oracle: 1…last without those that stand in the file; lettered ones do not count."""
    lines = [_line(position, *key) for position, key in enumerate(sorted(keys), start=2)]
    found = look_over(Reading(YEAR, lines=lines), {}, TODAY)
    last = max((sequence for sequence, _suffix in keys), default=0)
    missing = [n for n in range(1, last + 1) if (n, "") not in keys]
    assert found.holes == missing
    assert _spelt_out(ranges(found.holes)) == missing


@given(st.lists(st.tuples(st.integers(1, 8), st.sampled_from(["", "а"])), max_size=30))
def test_each_number_is_planned_once(keys: list[tuple[int, str]]) -> None:
    """The first entry keeps the number, every other one is told with the row of the first."""
    lines = [_line(position, *key) for position, key in enumerate(keys, start=2)]
    found = look_over(Reading(YEAR, lines=lines), {}, TODAY)
    assert [each.line.place.row for each in found.planned] == [
        keys.index(key) + 2 for key in dict.fromkeys(keys)
    ]
    assert len(found.repeated_numbers) == len(keys) - len(set(keys))
    assert all(
        each.first.row == keys.index(_key(each.number)) + 2 for each in found.repeated_numbers
    )


def _line(row: int, sequence: int, suffix: str) -> Line:
    written = f"{sequence}{suffix}"
    values = {Part.SUBJECT: f"О деле {row}"}
    day = read_day("05.06.2025", YEAR)
    return Line(Place("", row), written, read_number(written, YEAR), day, values)


def _key(printed: str) -> tuple[int, str]:
    number = read_number(printed, YEAR)
    assert number is not None
    return number.key


def _spelt_out(text: str) -> list[int]:
    parts = [each.split("–") for each in text.split(", ") if each]
    return [n for part in parts for n in range(int(part[0]), int(part[-1]) + 1)]


@pytest.mark.parametrize(
    ("heading", "part"),
    [
        ("Рег. №", "number"), ("Входящий номер", "number"), ("№ п/п", "number"),
        ("Дата регистрации (поступления)", "date"), ("Дата получения документа", "date"),
        ("№ и дата регистрации", "number_date"), ("От кого поступил", "correspondent"),
        ("Наименование организации", "correspondent"), ("Исх. № отправителя", "foreign_number"),
        ("Документ дата", "foreign_date"), ("№ и дата документа корреспондента", "foreign"),
        ("О чём документ", "subject"), ("Краткое содержание", "subject"), ("Вид документа", "kind"),
        ("Листов (осн./прил.)", "sheets"), ("Резолюция, исполнитель", "resolution"),
        ("Ответственный исполнитель", "executor"), ("Срок исполнения", "due"),
        ("Отметка об исполнении", "done"), ("Индекс дела", "case"), ("Примечание", "note"),
        ("Способ доставки", "delivery"), ("Подпись в получении", "-"), ("Погода", None),
    ],
)  # fmt: skip
def test_headings_of_incoming_journals_are_understood(heading: str, part: str | None) -> None:
    """Spellings of real journals, whatever their case and signs."""
    assert part_of(heading, "in") == part
    assert part_of(heading.upper(), "in") == part


@pytest.mark.parametrize(
    ("heading", "part"),
    [
        ("Исх. №", "number"), ("Дата", "date"), ("Кому", "correspondent"),
        ("Куда направлен", "correspondent"), ("Кем подписан", "signatory"),
        ("На № … от …", "answers"), ("Способ и дата отправки", "delivery"),
        ("Дата отправки", "dispatched"), ("В дело №", "case"), ("Исполнитель", "executor"),
    ],
)  # fmt: skip
def test_headings_of_outgoing_journals_are_understood(heading: str, part: str) -> None:
    """The same words mean other things in the journal of outgoing letters."""
    assert part_of(heading, "out") == part


def test_an_ordinal_yields_to_the_registration_number() -> None:
    """«№ п/п» is the number only for want of another one; what people explained goes first."""
    both = parts_of(("№ п/п", "Дата", "Рег. №", "Содержание"), "in", {})
    assert both == {1: Part.DATE, 2: Part.NUMBER, 3: Part.SUBJECT}
    assert suffices(parts_of(("№ п/п", "Дата", "Содержание"), "in", {}))
    said = parts_of(("№ п/п", "Дата", "Рег. №", "Содержание"), "in", {"№ п п": Part.NUMBER})
    assert said[0] is Part.NUMBER
    assert not suffices(parts_of(("Дата", "Содержание"), "in", {}))
