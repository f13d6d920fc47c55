"""What the language of queries finds, in every engine and through the catalogue."""

from __future__ import annotations

import datetime as dt

import pytest

from regest.core.hooks.search_types import SearchEngine
from regest.core.people.access import CONSOLE_READER
from regest.core.store.database import Database
from regest.index.engine import SearchIndex
from regest.index.indexer import drain
from regest.index.lease import Lease
from regest.index.query_fields import search_fields
from regest.index.search import search
from regest.plugins.journal.search_fields import SEARCH_FIELDS
from tests.index.engines import found
from tests.index.oracle import document
from tests.index.papers import MEMBER, Paper, add
from tests.index.plans import TODAY, asked

SHELF = (
    document(
        "request",
        heading="О представлении аналитической записки",
        parties={"correspondent": "Министерство образования", "executor": "Иванова А. А."},
        exact=("21-05/1187", "вх-1"),
        class_name="incoming_letter",
        date="2026-10-15",
        file_index="01-05",
        body="В соответствии с планом работы на 2026 год прошу направить записку",
        fields={"foreign_number": "№ 21-05/1187", "sheets": "3"},
    ),
    document(
        "answer",
        heading="О направлении записки",
        parties={"addressee": "Министерство образования", "signatory": "Петров П. П."},
        exact=("01-06/112",),
        class_name="outgoing_letter",
        date="2026-11-20",
        file_index="01-05",
        body="На ваш запрос от 15.10.2026 № 21-05/1187",
        fields={"dispatched_on": "2026-11-21"},
    ),
    document(
        "minutes",
        heading="Протокол заседания Президиума",
        class_name="presidium_minutes",
        date="2025-10-10",
        year="2025",
        file_index="02-01",
        body="Слушали Иванову о методических разработках. Заседание прошло в октябре",
        mark="Конфиденциально",
    ),
)
FOUND = {
    "записка": {"request", "answer"},
    "записка -направление": {"request"},
    "записка НЕ кому:министерство": {"request"},
    "протокол ИЛИ номер:01-06/112": {"minutes", "answer"},
    "методич*": {"minutes"},
    "метод*": {"minutes"},
    '"заседания президиума"': {"minutes"},
    "от:министерство": {"request"},
    "от:министерства": {"request"},
    "от:петровым": {"answer"},
    "кому:министерство": {"answer"},
    "корреспондент:образования": {"request", "answer"},
    'корреспондент:"министерство образования"': {"request", "answer"},
    'корреспондент:"министерство финансов"': set(),
    "исполнитель:ивановой": {"request"},
    "год:2025": {"minutes"},
    "год:2024-2026": {"request", "answer", "minutes"},
    "вид:протоколы": {"minutes"},
    "вид:входящий": {"request"},
    "дело:01": {"request", "answer"},
    "дело:02-01": {"minutes"},
    "номер:№21–05/1187": {"request"},
    "внешний:21-05/1187": {"request"},
    "внешний:вх-1": set(),
    "листов:3": {"request"},
    "отправлено:вчера": {"answer"},
    "с:01.11.2026": {"answer"},
    "до:15.10.2026": {"request", "minutes"},
    "дата:октябрь": {"request"},
    "дата:2025": {"minutes"},
    "гриф:конф": {"minutes"},
    "заголовок:записка": {"request", "answer"},
    "заголовок:запрос": set(),
    "записка 20.11.2026": {"answer"},
    "15 октября 2026": {"request", "answer"},
    "15.10.2026": {"request", "answer"},
    "в октябре": {"request", "minutes"},
    "за последние 7 дней": {"answer"},
    "заседание -год:2026": {"minutes"},
}


def answers(engine: SearchEngine, typed: str) -> set[str]:
    """Return what the first tier finds: all words, every filter."""
    return set(found(engine, asked(typed).plan().tiers[0]))


def test_every_part_of_the_language_finds_its_papers(engine: SearchEngine) -> None:
    engine.write(SHELF, ())
    assert {typed: answers(engine, typed) for typed in FOUND} == FOUND


@pytest.mark.parametrize("typed", ["записка в марте", "записка от 01.02.2026"])
def test_a_date_that_fits_nothing_hides_nothing(engine: SearchEngine, typed: str) -> None:
    engine.write(SHELF, ())
    (first, last) = asked(typed).plan().tiers
    assert found(engine, first) == []
    assert set(found(engine, last)) == {"request", "answer"}


@pytest.fixture
def shelved(database: Database, index: SearchIndex, lease: Lease) -> dict[str, str]:
    """Give record id → name of papers in the catalogue, one of them hidden from members."""
    papers = {
        "letter": Paper(
            heading="О записке",
            people=["Министерство образования"],
            numbers={"foreign_number": "№ 21-05/1187"},
            day=dt.date(2026, 11, 20),
        ),
        "secret": Paper(heading="О записке", mark="Секретно"),
    }
    names = {add(database, paper): name for name, paper in papers.items()}
    drain(database, index, lease, 60)
    return names


@pytest.mark.parametrize(
    ("typed", "named", "for_member"),
    [
        ("от:министерства", {"letter"}, {"letter"}),
        ("номер-отправителя:21-05/1187", {"letter"}, {"letter"}),
        ("вид:письмо дата:20.11.2026", {"letter"}, {"letter"}),
        ("записка вчера", {"letter", "secret"}, {"letter"}),
        ("гриф:секретно", {"secret"}, set()),
        ("гриф:тайно", set(), set()),
    ],
)
def test_the_catalogue_answers_each_reader(
    database: Database,
    index: SearchIndex,
    shelved: dict[str, str],
    typed: str,
    named: set[str],
    for_member: set[str],
) -> None:
    """A mark that only hidden papers have is answered to a member as one that nobody has."""
    with database.read() as session:
        names = search_fields(session, SEARCH_FIELDS)
        for reader, expected in ((CONSOLE_READER, named), (MEMBER, for_member)):
            page = search(session, index, reader, typed, today=TODAY, names=names)
            assert {shelved[hit.id] for hit in page.hits} == expected
            assert page.total == len(expected)
