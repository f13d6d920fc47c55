"""What is proposed for the cards of old papers: beginnings as clerks and teachers write them."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regest.core.documents.extract import extract_text
from regest.core.documents.proposals import Proposal, Source, labelled, propose
from tests.support.houses import PAPERS

TODAY = dt.date(2026, 11, 22)
NAMELESS = "scan0001.pdf"

BEGINNINGS = Path(__file__).with_name("beginnings.txt").read_text("utf-8").split("----\n")


@pytest.mark.parametrize("written", BEGINNINGS)
def test_a_beginning_tells_what_the_paper_is(written: str) -> None:
    """Title, day and own number stand in the first lines; those of other papers are left."""
    heading, day, number, text = (each.removeprefix("= ") for each in written.split("\n", 3))
    found = propose(text, NAMELESS, TODAY)
    assert found.heading == Proposal(heading, Source.TEXT, found.heading.confidence)
    assert (found.date.value.isoformat() if found.date else "без даты") == day
    assert (found.number.value if found.number else "б/н") == number


# Path, heading, day, number: what names tell when there is no text.
NAMES = [
    ("2023-05-12 Методичка по ЕГЭ.docx", "Методичка по ЕГЭ", "2023-05-12", ""),
    ("Протокол 3 от 12.03.24.pdf", "Протокол 3", "2024-03-12", "3"),
    ("Протокол № 7 от 29 декабря 2021 г..doc", "Протокол № 7", "2021-12-29", "7"),
    ("Протокол_№3_12_05_2023.docx", "Протокол №3", "2023-05-12", "3"),
    ("20230512_Отчет о семинаре (1).docx", "Отчет о семинаре", "2023-05-12", ""),
    ("Приказ 45-од от 01.09.2020.pdf", "Приказ 45-од", "2020-09-01", "45-од"),
    ("01. Политика в области качества - копия.doc", "Политика в области качества", "", ""),
    ("12-05-23 план работы.xlsx", "План работы", "2023-05-12", ""),
    ("методичка_икт_final.docx", "Методичка икт", "", ""),
    ("АУДИТ ПРОЦЕССА.DOC", "Аудит процесса", "", ""),
    ("План работы на 2023-2024 уч. год.docx", "План работы на 2023-2024 уч. год", "", ""),
    ("Протоколы 2021/Протокол 3 от 12.03.doc", "Протокол 3 от 12.03", "2021-03-12", "3"),
    ("2021-04-15 Семинар/scan0001.pdf", "2021-04-15 Семинар: scan0001", "2021-04-15", ""),
    ("Методички/IMG_20230512_101010.jpg", "Методички: IMG 20230512 101010", "", ""),
    ("Новый документ.docx", "Новый документ", "", ""),
    ("Архив/Протокол.tar.gz", "Протокол", "", ""),
]


@pytest.mark.parametrize(("path", "heading", "day", "number"), NAMES)
def test_a_name_tells_what_the_text_does_not(
    path: str, heading: str, day: str, number: str
) -> None:
    """Names and folders are read when nothing can be read in the file."""
    found = propose("", path, TODAY)
    assert found.heading.value == heading
    assert (found.date.value.isoformat() if found.date else "") == day
    assert (found.number.value if found.number else "") == number


# Text, path, the year and where it was read.
YEARS = [
    ("МЕТОДИЧЕСКОЕ ПОСОБИЕ\nпо физике\nБарнаул, 2021", "a.doc", "2021", Source.TEXT),
    ("ПЛАН РАБОТЫ\nна 2023–2024 учебный год", "a.doc", "2023/2024", Source.TEXT),
    ("Отчёт за 2019 год", "a.doc", "2019", Source.TEXT),
    ("", "План 2022-2023.doc", "2022/2023", Source.NAME),
    ("", "2018/Работы/Урок мужества.doc", "2018", Source.FOLDER),
    ("", "2018-2019 уч. год/Урок.doc", "2018/2019", Source.FOLDER),
    ("ПРОТОКОЛ № 1\n12.03.2024", "2023/a.doc", "2024", Source.TEXT),
]


@pytest.mark.parametrize(("text", "path", "year", "source"), YEARS)
def test_a_year_is_told_without_a_day(text: str, path: str, year: str, source: Source) -> None:
    """No day is made up of a year: the year alone says which file the paper belongs to."""
    found = propose(text, path, TODAY).year
    assert found is not None
    assert (str(found.value), found.source) == (year, source)


# Days that stand in a paper and are not its own.
OTHERS = [
    "Срок представления – до 20.11.2025",
    "Семинар состоится 20.11.2025 в 10:00",
    "На № 01-06/112 от 05.10.2025",
    "В соответствии с Федеральным законом от 29.12.2012 № 273-ФЗ",
    "Период с 01.09.2024 по 31.05.2025",
    "Иванов И.И., 12.03.1975 года рождения, телефон 10-12-24, п. 1.2.20",
    "Следующее заседание: 12.03.2031",
]


@pytest.mark.parametrize("line", OTHERS)
def test_days_of_other_papers_and_events_are_left(line: str) -> None:
    """A term or a law's day never becomes the paper's own."""
    found = propose(f"ПАМЯТКА\nдля участников семинара\n{line}\n", NAMELESS, TODAY)
    assert found.date is None


TITLES = {
    "records": "Методические рекомендации по разработке документированной процедуры "
    "«Управление записями» в образовательной организации",
    "audit": "Проведение внутреннего аудита по закреплённому процессу. "
    "Методическая разработка для наставников и кандидатов",
    "plan": "План работы Ассоциации образовательных организаций Приобского края, работающих по "
    "системе менеджмента качества, на 2026/2027 учебный год",
    "minutes": "Протокол заседания Президиума Ассоциации",
    "request": "О представлении аналитической записки",
    "certificate": "О получении сертификата соответствия",
    "reply": "О направлении сведений о внутренних аудитах",
}
SAMPLES = [
    ("letter_01_request_ministry.docx", "request", "2026-10-26", "21-05/1187"),
    ("letter_03_reply_college.pdf", "reply", "2026-10-12", "01-12/345"),
    ("letter_05_mentoring_completed_conf.docx", "certificate", "2026-05-15", "44/к"),
    ("letter_06_repeated_request_duplicate.txt", "request", "2026-10-26", "21–05 / 1187"),
    ("methodical_01_records_procedure.docx", "records", "2026-08-28", ""),
    ("methodical_02_internal_audit.pdf", "audit", "2026-10-16", ""),
    ("plan_2026-2027.docx", "plan", "2026-09-07", ""),
    ("protocol_04_2026-10-16.docx", "minutes", "2026-10-16", "4"),
]


@pytest.mark.parametrize(("name", "title", "day", "number"), SAMPLES)
def test_sample_papers_are_understood(name: str, title: str, day: str, number: str) -> None:
    """The papers of the association, read out of their files, give their own title and day."""
    found = propose(extract_text(PAPERS / name, name).text, name, TODAY)
    assert found.heading.value == TITLES[title]
    assert found.date is not None
    assert found.date.value == dt.date.fromisoformat(day)
    assert (found.number.value if found.number else "") == number


def test_the_text_is_believed_before_the_name_and_the_name_is_told() -> None:
    found = propose("ПРОТОКОЛ № 3 от 12 марта 2024 г.\nзаседания МО", "2024-03-15 П.doc", TODAY)
    assert found.date == Proposal(dt.date(2024, 3, 12), Source.TEXT, 0.9)
    assert found.rival is not None
    assert found.rival.value == dt.date(2024, 3, 15)


def test_a_day_only_mentioned_gives_way_to_the_name() -> None:
    found = propose("Урок мужества\nПодвиг совершён 12.03.2001 в горах", "2020-05-08 У.doc", TODAY)
    assert found.date == Proposal(dt.date(2020, 5, 8), Source.NAME, 0.7)


def test_capitals_follow_the_text_itself() -> None:
    text = "ПОЛОЖЕНИЕ\nО СОВЕТЕ ВИТЯЗЕЙ БАРНАУЛА\n\nВ городе Барнаула не знали совета витязей."
    assert propose(text, NAMELESS, TODAY).heading.value == "Положение о совете витязей Барнаула"


def test_a_name_in_another_coding_is_read() -> None:
    name = "Протокол заседания.doc".encode("cp1251").decode("utf-8", "surrogateescape")
    assert propose("", name, TODAY).heading.value == "Протокол заседания"


def test_a_long_title_is_cut_between_words() -> None:
    long = "ПОЛОЖЕНИЕ\nо порядке " + "рассмотрения обращений " * 6 + "\n" + "и заявлений " * 20
    heading = propose(long, NAMELESS, TODAY).heading.value
    assert len(heading) <= 250
    assert heading.startswith("Положение о порядке рассмотрения")


@pytest.mark.parametrize(
    ("text", "title", "value"),
    [
        ("Версия 2.1 (взамен версии 2.0).", "Версия", "2.1"),
        ("Мероприятие: семинар «Записи».\nДата", "Мероприятие", "семинар «Записи"),
        ("Номер приказа № 45", "Номер приказа", "45"),
        ("Никакая версия не указана", "Версия", ""),
    ],
)
def test_a_labelled_value_is_read(text: str, title: str, value: str) -> None:
    assert labelled(text, title) == value


def test_the_real_samples_are_the_ones_of_the_demo() -> None:
    """The table of samples has a row for each paper that is no application or invitation."""
    told = {name for name, *_rest in SAMPLES}
    there = {path.name for path in Path(PAPERS).iterdir() if path.suffix != ".toml"}
    assert {name[:9] for name in there - told} == {"letter_02", "letter_04"}


@given(st.text(), st.text(max_size=80))
def test_anything_is_taken(text: str, name: str) -> None:
    """Whatever a file or a name holds, proposing neither fails nor leaves a doubtful day."""
    found = propose(text, name, TODAY)
    assert found.date is None or found.date.value <= TODAY
    assert len(found.heading.value) <= 250


@given(st.text("ПРОТКЛ №3от 12.марта0264«»_-/\t\n(),:г", max_size=400))
def test_anything_like_a_paper_is_taken(text: str) -> None:
    found = propose(text, f"{text[:40]}.doc", TODAY)
    assert found.date is None or found.date.value <= TODAY
