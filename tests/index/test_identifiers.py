"""Numbers, names, acronyms and spellings find exactly the papers that have them, in every engine.

The whole service is asked, as a reader does; only SQLite keeps the catalogue here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from regest.core.hooks.search_types import SearchEngineDeclaration
from regest.core.people.access import CONSOLE_READER
from regest.core.store.database import Database
from regest.index.engine import SearchIndex
from regest.index.indexer import rebuild
from regest.index.query_fields import search_fields
from regest.index.search import search
from tests.index.papers import CLERK, Paper, write
from tests.index.plans import TODAY
from tests.support.databases import opened, prepare

Find = Callable[[str], list[str]]


def numbered(foreign: str) -> Paper:
    return Paper(heading="Письмо", numbers={"foreign_number": foreign})


SHELF = {
    "1187": numbered("№ 21-05/1187"),
    "1187 again": numbered("N 21–05 / 1187"),
    "1187 named": Paper(text="На ваше письмо от 15.10.2026 № 21-05/1187 сообщаем"),
    "345": numbered("01-12/345"),
    "345 turned": numbered("12-01/345"),
    "345 longer": numbered("01-12/3456"),
    "44/к": numbered("44/к"),
    "44/K": numbered("44/K"),
    "44/л": numbered("44/л"),
    "44": numbered("44"),
    "no number": numbered("б/н"),
    "own 12": Paper(heading="Заявление", number="Вх-12"),
    "own 123": Paper(heading="Заявление", number="Вх-123"),
    "order": Paper(text="Согласно приказу № 31-од назначены ответственные"),
    "dispatch": Paper(text="Согласно приказу № 31-к уволены двое"),
    "77": Paper(text="Ответ на запрос 05-11/77 дан ранее"),
    "77 turned": Paper(text="Ответ на запрос 11-05/77 дан ранее"),
    "reckoning ё": Paper(heading="Журнал учёта бланков"),
    "reckoning е": Paper(heading="Журнал учета печатей"),
    "admission ё": Paper(heading="О приёме в члены"),
    "admission е": Paper(heading="О прием заявок"),
    "при": Paper(text="При школе ещё открыт кружок, при колледже тоже"),
    "кто-либо": Paper(text="Если кто-либо из участников откажется"),
    "кто-нибудь": Paper(text="Если кто-нибудь из участников опоздает"),
    "кто": Paper(text="Кто либо опоздает, либо не придёт, предупреждает заранее"),
    "по-русски": Paper(text="Доклад прочитан по-русски"),
    "русский": Paper(text="Учителя русского языка, по программе"),
    "council": Paper(heading="Научно-методический совет"),
    "council apart": Paper(heading="Совет научно методических объединений"),
    "method": Paper(heading="Методическая разработка"),
    "СМК": Paper(heading="Руководство по СМК"),
    "смк": Paper(text="внедрение смк в колледже"),
    "ФГОС": Paper(text="Требования ФГОС СПО к результатам"),
    "ФГОСа": Paper(text="Обновление ФГОСа третьего поколения"),
    "МОУ": Paper(text="Лицензия МОУ продлена"),
    "МОУО": Paper(text="Совещание в МОУО перенесено"),
    "ОТ": Paper(heading="Инструкция по ОТ"),
    "от": Paper(heading="Справка от организации"),
    "annex В": Paper(text="Форма дана в приложении В к порядку"),
    "annex Б": Paper(text="Форма дана в приложении Б к порядку"),
    "annex": Paper(text="Форма дана в приложении в виде таблицы"),
    "Крутоярову": Paper(text="Поручить Крутоярову подготовку зала"),
    "Крутояровой": Paper(text="Рассмотрено ходатайство Крутояровой"),
    "roster": Paper(text="Присутствовали: Крутояров А. П., Ветрова Е. И., Цой С. В."),
    "Ветровым": Paper(text="Отчёт представлен Ветровым"),
    "ветер": Paper(text="Из-за сильного ветра занятия отменены"),
    "party": Paper(heading="Заявление", people=["Ветрова Елена Ивановна", "Фёдоров Олег Ильич"]),
    "Федоровой": Paper(text="Копия передана Федоровой под подпись"),
    "Шевченко": Paper(text="Замечания Шевченко учтены"),
    "Цоя": Paper(text="Доклад Цоя перенесён"),
    "Троицкой": Paper(text="Дипломом награждена работа Троицкой"),
    "Троицком": Paper(people=["Школа № 5 в Троицком"]),
}
LETTERS_1187 = {"1187", "1187 again"}
NUMBERS = {
    "21-05/1187": LETTERS_1187,
    "№ 21-05/1187": LETTERS_1187,
    "№21–05 / 1187": LETTERS_1187,
    "N 21-05/1187": LETTERS_1187,
    "n21−05/1187": LETTERS_1187,
    "номер:21-05/1187": LETTERS_1187,
    "05-21/1187": set[str](),
    "01-12/345": {"345"},
    "12-01/345": {"345 turned"},
    "01-12/3456": {"345 longer"},
    "44/к": {"44/к", "44/K"},
    "44/K": {"44/к", "44/K"},
    "№ 44/К": {"44/к", "44/K"},
    "44/л": {"44/л"},
    "№ 44": {"44"},
    "Вх-12": {"own 12"},
    "вх-12": {"own 12"},
    "Bx-12": {"own 12"},
    "Вх-123": {"own 123"},
    "31-од": {"order"},
    "№ 31-ОД": {"order"},
    "31-к": {"dispatch"},
    "05-11/77": {"77"},
    "11-05/77": {"77 turned"},
}
SPELLINGS = {
    "учет": {"reckoning ё", "reckoning е"},
    "учёта": {"reckoning ё", "reckoning е"},
    "УЧЁТОМ": {"reckoning ё", "reckoning е"},
    "прием": {"admission ё", "admission е"},
    "приём": {"admission ё", "admission е"},
    "приёмов": {"admission ё", "admission е"},
    "кто-либо": {"кто-либо"},
    "кто-нибудь": {"кто-нибудь"},
    "кто‑либо": {"кто-либо"},
    "по-русски": {"по-русски"},
    "научно-методический": {"council", "council apart"},
    "научно-методических": {"council", "council apart"},
    "методический": {"council", "council apart", "method"},
}
ACRONYMS = {
    "СМК": {"СМК", "смк"},
    "смк": {"СМК", "смк"},
    "ФГОС": {"ФГОС", "ФГОСа"},
    "фгос": {"ФГОС", "ФГОСа"},
    "ФГОСами": {"ФГОС", "ФГОСа"},
    "МОУ": {"МОУ"},
    "моу": {"МОУ"},
    "МОУО": {"МОУО"},
    "ОТ": {"ОТ"},
    '"Приложение В"': {"annex В"},
    "«приложения Б»": {"annex Б"},
}
SURNAMES = {
    "Крутояров": {"Крутоярову", "Крутояровой", "roster"},
    "Крутоярова": {"Крутоярову", "Крутояровой", "roster"},
    "Крутояровым": {"Крутоярову", "Крутояровой", "roster"},
    "Ветрова": {"roster", "Ветровым", "party"},
    "Ветровой": {"roster", "Ветровым", "party"},
    "ветрова": {"roster", "Ветровым", "party"},
    "ВЕТРОВА": {"roster", "Ветровым", "party"},
    "от:ветровой": {"party"},
    "от:Ветрова": {"party"},
    "корреспондент:фёдорова": {"party"},
    "Федоров": {"party", "Федоровой"},
    "Фёдорова": {"party", "Федоровой"},
    "федорова": {"party", "Федоровой"},
    "Шевченко": {"Шевченко"},
    "шевченко": {"Шевченко"},
    "троицкому": {"Троицкой", "Троицком"},
    "Цой": {"roster", "Цоя"},
    "Троицкая": {"Троицкой", "Троицком"},
    "Троицкий": {"Троицкой", "Троицком"},
}


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """Give a database in SQLite that is filled once."""
    folder = tmp_path_factory.mktemp("shelf")
    url = f"sqlite:///{folder / 'regest.sqlite'}"
    prepare(url, folder)
    with opened(url, folder) as database:
        yield database


@pytest.fixture(scope="module")
def names(database: Database) -> Mapping[str, str]:
    """Give record id → name of each paper of the shelf."""
    with database.work(CLERK) as work:
        return {write(work, paper): name for name, paper in SHELF.items()}


@pytest.fixture(scope="module")
def find(
    database: Database,
    names: Mapping[str, str],
    declaration: SearchEngineDeclaration,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Find]:
    """Give what returns the names of the papers that a query finds, best first."""
    folder: Path = tmp_path_factory.mktemp(declaration.name)
    index = SearchIndex(folder, declaration)
    rebuild(database, index)

    def found(typed: str) -> list[str]:
        with database.read() as session:
            fields = search_fields(session, ())
            page = search(
                session, index, CONSOLE_READER, typed, today=TODAY, names=fields, limit=100
            )
        assert page.total == len(page.hits)
        return [names[hit.id] for hit in page.hits]

    yield found
    index.close()


@pytest.mark.parametrize(
    "table",
    [NUMBERS, SPELLINGS, ACRONYMS, SURNAMES],
    ids=["numbers", "spellings", "acronyms", "surnames"],
)
def test_every_spelling_finds_exactly_its_papers(find: Find, table: Mapping[str, set[str]]) -> None:
    assert {typed: set(find(typed)) for typed in table} == table


@pytest.mark.parametrize(
    ("typed", "best"),
    [
        ("Приложение В", "annex В"),
        ("приложение в", "annex В"),
        ("приложение б", "annex Б"),
        ("инструкция по ОТ", "ОТ"),
        ("ИНСТРУКЦИЯ ПО ОТ", "ОТ"),
        ("письмо № 44/к", "44/к"),
    ],
)
def test_the_paper_that_has_all_of_it_comes_first(find: Find, typed: str, best: str) -> None:
    """Papers with some of the words follow."""
    assert find(typed)[0].casefold().replace("k", "к") == best.casefold()
