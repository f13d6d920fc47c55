"""Consents are found by whoever keeps them and by nobody else, in search and as records."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.command_line import CommandLine
from tests.support.houses import opened_house


@pytest.fixture
def consent(regest: CommandLine, tmp_path: Path) -> str:
    """Register a consent, and return the id of its record."""
    paper = tmp_path / "согласие.txt"
    paper.write_text("Согласен на обработку: велосипед", encoding="utf-8")
    regest.done("consent", "add", "Грачёв М.Е.", "--data", "телефон", "--purpose", "реестр",
                "--given", "2026-09-01", "--file", str(paper))  # fmt: skip
    regest.done("index", "rebuild")
    hits = regest.given("search", "велосипед")["hits"]
    assert len(hits) == 1
    return str(hits[0]["id"])


@pytest.mark.parametrize("login", ["chair", "presidium", "member", "officer", "candidate", "admin"])
def test_nobody_else_finds_a_consent(regest: CommandLine, consent: str, login: str) -> None:
    found = regest.given("search", "велосипед", "--as", login)
    assert (found["total"], found["hits"]) == (0, [])
    assert regest.refusal("record", "show", consent, "--as", login)["code"] == "record_unknown"


def test_a_later_secretary_keeps_them_too(regest: CommandLine, consent: str) -> None:
    """Whoever registered it is the console here: the right is the office's, not the person's."""
    assert regest.given("search", "велосипед", "--as", "secretary")["total"] == 1
    with opened_house(regest.folder, login="secretary") as house:
        assert house.reader.may("membership.consents")


def test_applications_and_cards_are_found_by_words(regest: CommandLine) -> None:
    head = ("--head", "Нечаев Олег Викторович", "--ground", "implemented", "--dated", "2026-10-20")
    regest.done("member", "apply", "--organisation", "МБОУ «Росток»", *head)
    regest.done("index", "rebuild")
    numbers = [each["number"] for each in regest.given("search", "росток заявления")["hits"]]
    assert "Чл-1" in numbers
    assert regest.given("search", "росток", "--as", "candidate")["total"] == 0
