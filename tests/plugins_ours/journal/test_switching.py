"""With the journal off every letter is still listed, shown and found, and its number is taken."""

from __future__ import annotations

import pytest

from tests.support.command_line import CommandLine
from tests.support.houses import COLLEGE, MINISTRY, PAPERS


@pytest.fixture
def lettered(regest: CommandLine) -> CommandLine:
    """Give a deployment with letters of every fate, and one work that is no letter."""
    letter = (
        "journal",
        "in",
        "--from",
        MINISTRY,
        "--number",
        "21-05/1187",
        "--dated",
        "26.10.2026",
    )
    paper = str(next(PAPERS.glob("letter_01*")))
    subject = ("--subject", "О представлении аналитической записки")
    regest.given(*letter, *subject, "--file", paper)
    regest.given(*letter, *subject, "--duplicate", "other", "--reason", "другое приложение")
    regest.given("journal", "in", "--from", COLLEGE, "--subject", "О семинаре", "--after", "1")
    regest.given(
        "journal", "out", "--to", MINISTRY, "--subject", "О записке", "--case", "01-05",
        "--signed-by", "Ветрова И.С.", "--answers", "Вх-1",
    )  # fmt: skip
    regest.given("journal", "reserve", "--direction", "in", "--reason", "курьер")
    regest.given("journal", "void", "Вх-2", "--reason", "ошибка")
    regest.given(
        "record", "add", "--class", "methodical_work", "--heading", "Порядок", "--field",
        "work_version=1.0",
    )  # fmt: skip
    return regest


def told(regest: CommandLine) -> list[str]:
    """Return what is printed of every record, byte for byte."""
    rows = regest.given("record", "list")
    assert len(rows) == 5
    cards = [regest.done("record", "show", row["id"], "--json") for row in rows]
    found = regest.done("search", "аналитических записок", "--json")
    number = regest.done("search", "21-05/1187", "--json")
    return [regest.done("record", "list", "--json"), *cards, found, number]


def test_nothing_is_lost_while_the_journal_is_off(lettered: CommandLine) -> None:
    before = told(lettered)
    journal = lettered.done("journal", "list", "--json")

    lettered.done("plugins", "disable", "journal")
    assert told(lettered) == before
    assert lettered("journal", "list").code == 2
    assert "Ответ на" in lettered.done("record", "show", "01-05/1", language="ru")
    lettered.done("index", "check")
    assert lettered.given("audit", "verify")["ok"] is True

    lettered.done("plugins", "enable", "journal")
    assert told(lettered) == before
    assert lettered.done("journal", "list", "--json") == journal
    answer = lettered.given("journal", "in", "--from", COLLEGE, "--subject", "О сроках")
    assert answer["number"] == "Вх-4"


def test_letters_may_be_corrected_and_filed_while_the_journal_is_off(
    lettered: CommandLine,
) -> None:
    lettered.done("plugins", "disable", "journal")
    lettered.done("record", "correct", "Вх-1", "heading=О записке", "--reason", "короче")
    lettered.done("record", "file", "Вх-1", "--case", "01-05")
    lettered.done("plugins", "enable", "journal")
    row = next(row for row in lettered.given("journal", "list") if row["number"] == "Вх-1")
    assert (row["subject"], row["state"], row["file"]) == ("О записке", "filed", "01-05")


def test_the_words_of_letters_stay_while_the_journal_is_off(lettered: CommandLine) -> None:
    lettered.done("plugins", "disable", "journal")
    card = lettered.given("record", "show", "Вх-1")
    assert card["class_title"] == {"ru": "Входящий документ", "en": "Incoming document"}
    titles = {field["name"]: field["title"]["ru"] for field in card["fields"]}
    assert titles["foreign_number"] == "№ документа корреспондента"
    assert lettered.given("record", "show", "in:1@2026")["id"] == card["id"]
