"""Results are narrowed down by what they have, and put in order, without losing the count."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import pytest

from regest.core.hooks.search_types import SearchOrder
from regest.core.store.database import Database
from regest.index.engine import SearchIndex
from regest.index.facets import MOST_VALUES
from regest.index.lease import Lease
from regest.index.search import SearchPage
from tests.index.desk import Desk
from tests.index.papers import MEMBER, Paper

MINISTRY, COLLEGE = "Министерство образования", "Аграрный колледж"
PAPERS = {
    "old": Paper(heading="Отчёт", people=[MINISTRY], day=dt.date(2024, 5, 6)),
    "new": Paper(heading="Отчёт о работе", people=[COLLEGE, MINISTRY], day=dt.date(2026, 5, 6)),
    "work": Paper(heading="Отчёт по теме", class_name="methodical", day=dt.date(2025, 5, 6)),
    "secret": Paper(heading="Отчёт", people=["Тайное бюро"], mark="Конфиденциально"),
    "other": Paper(heading="План работы", day=dt.date(2026, 1, 1)),
}


@pytest.fixture
def desk(database: Database, index: SearchIndex, lease: Lease) -> Desk:
    return Desk(database, index, lease, PAPERS)


def counts(page: SearchPage, column: str) -> Mapping[str, int]:
    return {
        str(value.title): value.count
        for facet in page.facets
        if facet.column == column
        for value in facet.values
    }


def test_values_are_counted_with_their_titles(desk: Desk) -> None:
    page = desk.ask("отчёт", facets=True)
    assert page.total == 4
    assert counts(page, "year") == {"2026": 2, "2025": 1, "2024": 1}
    assert list(counts(page, "year")) == ["2026", "2025", "2024"]
    assert counts(page, "correspondent") == {MINISTRY: 2, COLLEGE: 1, "Тайное бюро": 1}
    assert counts(page, "mark") == {"Конфиденциально": 1}
    assert desk.ask("отчёт").facets == ()


def test_counts_are_trimmed_to_the_reader(desk: Desk) -> None:
    """Neither a mark nor a name nor a number tells of the hidden report."""
    page = desk.ask("отчёт", MEMBER, facets=True)
    assert counts(page, "year") == {"2026": 1, "2025": 1, "2024": 1}
    assert counts(page, "correspondent") == {MINISTRY: 2, COLLEGE: 1}
    assert counts(page, "mark") == {}


def test_a_filtered_column_counts_as_if_it_were_not(desk: Desk) -> None:
    """So that a second value can be added; the others count what is left."""
    page = desk.ask("отчёт", facets=True, filters={"year": ["2026"]})
    assert page.total == 2
    assert counts(page, "year") == {"2026": 2, "2025": 1, "2024": 1}
    assert counts(page, "correspondent") == {MINISTRY: 1, COLLEGE: 1, "Тайное бюро": 1}
    both = desk.ask("отчёт", facets=True, filters={"year": ["2026", "2024"]})
    assert both.total == 3
    assert [value.chosen for value in both.facets[1].values] == [True, False, True]


def test_a_chosen_value_that_has_nothing_left_stays_in_sight(desk: Desk) -> None:
    page = desk.ask("план", facets=True, filters={"year": ["2024"], "class_name": ["letter"]})
    assert page.total == 0
    assert counts(page, "year") == {"2026": 1, "2024": 0}


def test_what_is_counted_is_what_one_gets(desk: Desk) -> None:
    """Also where papers with only some of the words fill up."""
    asked = "отчёт работа"
    page = desk.ask(asked, facets=True)
    for facet in page.facets:
        for value in facet.values:
            narrowed = desk.ask(asked, facets=True, filters={facet.column: [value.value]})
            assert narrowed.total == value.count, value


def test_long_lists_are_cut_and_say_so(desk: Desk) -> None:
    people = [f"Школа № {number}" for number in range(MOST_VALUES + 3)]
    desk.add(Paper(heading="Приглашение", people=people))
    (facet,) = [
        each
        for each in desk.ask("приглашение", facets=True).facets
        if each.column == "correspondent"
    ]
    assert (len(facet.values), facet.more) == (MOST_VALUES, 3)


@pytest.mark.parametrize(
    ("order", "names"),
    [
        (SearchOrder.NEWEST, ["secret", "new", "work", "old"]),
        (SearchOrder.OLDEST, ["old", "work", "new", "secret"]),
    ],
)
def test_results_stand_in_the_order_of_their_dates(
    desk: Desk, order: SearchOrder, names: list[str]
) -> None:
    assert desk.find("отчёт", order=order) == names
    pages = [desk.ask("отчёт", order=order, offset=at, limit=1) for at in range(4)]
    assert [desk.names[page.hits[0].id] for page in pages] == names


def test_an_order_by_date_takes_no_papers_with_only_some_words(desk: Desk) -> None:
    """«План работы» would come first, though it is no report."""
    assert set(desk.find("отчёт работа")) == {"new", "old", "work", "secret", "other"}
    assert desk.find("отчёт работа", order=SearchOrder.NEWEST) == ["new"]
