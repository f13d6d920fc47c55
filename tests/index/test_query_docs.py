"""Every example of docs/search.md is understood as the page says, in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from regest.index.query import Question
from regest.index.query_fields import ClassWords, SearchFields
from regest.index.spoken_dates import read_period
from regest.plugins.journal.search_fields import SEARCH_FIELDS
from tests.index.plans import NAMES, TODAY, asked, shown

PAGE = Path(__file__, "../../../docs/search.md").resolve().read_text(encoding="utf-8")
CLASSES = (*NAMES.classes, ClassWords("annual_report", ("annual_report", "Отчёт", "Report")))
FIELDS = SearchFields(
    declared=SEARCH_FIELDS, classes=CLASSES, file_indexes=NAMES.file_indexes, marks=NAMES.marks
)


def rows(title: str) -> Iterator[tuple[str, str]]:
    """Yield (example, last column) of the tables of a section."""
    section = PAGE.split(f"## {title}\n")[1].split("\n## ")[0]
    for line in section.splitlines():
        if line.startswith("| `"):
            typed, _bar, meaning = line.strip("| ").rpartition("|")
            for example in re.findall("`([^`]+)`", typed):
                yield example, meaning.strip()


def examples(title: str) -> list[str]:
    return [example for example, _meaning in rows(title)]


def understood(typed: str) -> Question:
    return asked(typed, FIELDS)


@pytest.mark.parametrize("typed", examples("Filters"))
def test_an_example_of_a_filter_is_one(typed: str) -> None:
    """Nothing of it is sought as plain words."""
    question = understood(typed)
    assert question.words == ()
    assert re.match(r"\(*[a-z_]+(\.\w+)?[=\[]", shown(question.plan()))
    assert " // " not in shown(question.plan())


@pytest.mark.parametrize("typed", [*examples("Words"), *examples("Numbers")])
def test_an_example_of_words_needs_no_explanation(typed: str) -> None:
    assert understood(typed).notes == ()
    assert shown(understood(typed).plan())


@pytest.mark.parametrize(("typed", "meaning"), list(rows("Dates")))
def test_an_example_of_a_date_means_what_the_page_says(typed: str, meaning: str) -> None:
    found = read_period(typed, 0, TODAY)
    assert found is not None
    assert found.end == len(typed)
    low, high = (f"{day:%d.%m.%Y}" if day else "" for day in (found.period.low, found.period.high))
    assert meaning == (low if low == high else f"{low}–{high}")


def test_the_page_has_examples_in_both_languages() -> None:
    for title, least in (("Words", 18), ("Numbers", 7), ("Filters", 40), ("Dates", 45)):
        assert len(examples(title)) >= least


def test_the_page_names_every_field_of_the_journals() -> None:
    typed = " ".join(examples("Filters"))
    for field in SEARCH_FIELDS:
        names = {field.name, *field.aliases, field.title.ru.lower(), field.title.en.lower()}
        assert any(f"{name}:" in typed for name in names), field.name
