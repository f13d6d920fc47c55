"""What people search for is what they find, and nothing they may not see."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regest.core.catalogue.tables import Record
from regest.core.catalogue.visibility import settle_key
from regest.core.store.database import Database
from regest.index.engine import SearchIndex
from regest.index.indexer import drain
from regest.index.lease import Lease
from tests.index.desk import Desk
from tests.index.papers import CLERK, MEMBER, Paper, add, letters


@pytest.fixture
def desk(database: Database, index: SearchIndex, lease: Lease) -> Desk:
    return Desk(database, index, lease, letters())


def test_an_inflected_query_finds_the_request(desk: Desk) -> None:
    """«Аналитических записок» finds letters 1 and 6 first, by «аналитическую записку»."""
    page = desk.ask("аналитических записок")
    assert {desk.names[hit.id] for hit in page.hits[:2]} == {"letter_01", "letter_06"}
    fragment = page.hits[0].highlights[0]
    marked = [fragment.text[start:end].lower() for start, end in fragment.marks]
    assert {"аналитической", "записки"} <= set(marked)
    heading = page.hits[0].heading
    assert [heading[start:end] for start, end in page.hits[0].heading_marks] == [
        "аналитической",
        "записки",
    ]


@pytest.mark.parametrize("typed", ["21-05/1187", "№ 21–05 / 1187", "N21-05/1187"])
def test_a_foreign_number_finds_exactly_its_letters(desk: Desk, typed: str) -> None:
    """However it is typed, and though texts share its pieces."""
    desk.names[add(desk.database, Paper(text="по вашему письму 21-05/1187"))] = "answer"
    drain(desk.database, desk.index, desk.lease, 60)
    assert set(desk.find(typed)) == {"letter_01", "letter_06"}


def test_a_number_of_nobody_is_looked_for_in_texts(desk: Desk) -> None:
    """Our own request 01-06/112 is not here, but the answer names it."""
    assert desk.find("01-06/112") == ["letter_03"]
    assert desk.find("06-01/112") == []


def test_own_numbers_and_twin_letters(desk: Desk) -> None:
    assert desk.find("Вх-3") == ["letter_03"]
    assert desk.find("44/K") == ["letter_05"]


@pytest.mark.parametrize("typed", ["прием", "приёмом", "ПРИЁМ"])
def test_admissions_are_found_and_no_preposition(desk: Desk, typed: str) -> None:
    """Letters about admissions are found; the work that only says «при» is not."""
    desk.names[add(desk.database, Paper(text="При школе, при колледже, при детском саде"))] = "при"
    drain(desk.database, desk.index, desk.lease, 60)
    assert set(desk.find(typed)) == {"letter_03", "letter_05", "methodical_02"}


def test_names_of_parties_are_found(desk: Desk) -> None:
    assert set(desk.find("министерства Приобского")[:2]) == {"letter_01", "letter_06"}
    assert desk.ask("Крутояровой").total == 2


def test_a_member_learns_nothing_of_the_confidential_letter(desk: Desk) -> None:
    """No title, no count, no fragment, and not that something waits to be indexed (ACC-2)."""
    assert desk.find("44/к", MEMBER) == []
    assert "letter_05" in desk.find("сертификат соответствия")
    for typed in (
        "сертификат соответствия",
        "РЦМК-0117",
        "Рябинка",
        "приём",
        "конфиденциально",
        "",
    ):
        seen = desk.ask(typed, MEMBER)
        assert "letter_05" not in {desk.names[hit.id] for hit in seen.hits}
        assert seen.total == len(seen.hits)
    assert desk.ask("", MEMBER).total == desk.ask("").total - 1
    add(desk.database, Paper(mark="Конфиденциально"))
    assert desk.ask("отчёт", MEMBER).waiting == 0
    assert desk.ask("отчёт").waiting == 1


def test_the_page_is_checked_again_in_sql(desk: Desk) -> None:
    """A record marked since it was indexed is neither shown nor counted."""

    letter = next(each for each, name in desk.names.items() if name == "letter_01")
    assert "letter_01" in desk.find("21-05/1187", MEMBER)
    with desk.database.work(CLERK) as work:
        record = work.session.get_one(Record, letter)
        record.mark = "Конфиденциально"
        settle_key(work, record)
        work.witness("record.marked", "record", letter)
    assert desk.find("21-05/1187", MEMBER) == ["letter_06"]


def test_filters_of_class_and_year(desk: Desk) -> None:
    only_works = {"class_name": ["methodical"]}
    assert desk.find("аудит", filters=only_works) == ["methodical_02"]
    assert desk.find("аудит", filters={"year": ["2025"]}) == []
    assert len(desk.find("", filters={"year": ["2026"]})) == len(desk.names)


def test_all_words_come_first_and_any_word_fills_up(desk: Desk) -> None:
    """Pages of both tiers fit together, and nothing is shown twice."""
    typed = "аудит колледжа"
    whole = desk.ask(typed, limit=100)
    names = [desk.names[hit.id] for hit in whole.hits]
    assert len(set(names)) == len(names) == whole.total
    assert names[0] == "letter_03"
    assert {"letter_02", "methodical_02"} < set(names[1:])
    pages = [
        desk.names[hit.id]
        for offset in range(0, whole.total, 2)
        for hit in desk.ask(typed, offset=offset, limit=2).hits
    ]
    assert pages == names
    scores = [hit.score for hit in whole.hits]
    assert scores == sorted(scores, reverse=True)


def test_many_hits_on_all_words_are_not_filled_up(desk: Desk) -> None:
    """With a page full of right answers, papers with one of the words are only noise."""
    for number in range(12):
        desk.names[add(desk.database, Paper(text=f"отчёт колледжа {number}"))] = str(number)
    drain(desk.database, desk.index, desk.lease, 60)
    assert len(desk.find("отчёт колледжа", limit=100)) == 12


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.text(max_size=60)
    | st.lists(
        st.sampled_from(
            ["«", '"', "(", "]", ":", "-", "приём", "21-05/1187", "*", "№", "к", "(((", "a:b", "НЕ"]
        )
    ).map("".join)
)
def test_whatever_is_pasted_is_answered(desk: Desk, typed: str) -> None:
    page = desk.ask(typed)
    assert page.total >= len(page.hits)
