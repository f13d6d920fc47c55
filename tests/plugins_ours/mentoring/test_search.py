"""A pair is found by either of its organisations, by name or in the field that says which."""

from __future__ import annotations

import pytest

from tests.support.command_line import CommandLine

LYCEUM, COLLEGE = "МБОУ «Лицей № 3»", "КГБПОУ «Каменогорский аграрный колледж»"
DECIDED = ("--on", "2026-09-16", "--number", "3/1.1", "--why", "по просьбе")


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("наставник:колледж", True),
        ("mentor:аграрный", True),
        ("кандидат:лицей", True),
        ("mentored:лицей", True),
        ("колледж лицей НК-1", True),
        ("решение-о-паре:3/1.1", True),
        ("наставник:лицей", False),
        ("кандидат:колледж", False),
        ("решение-о-паре:9/9.9", False),
    ],
)
def test_a_pair_is_found_by_both_organisations(
    regest: CommandLine, query: str, *, found: bool
) -> None:
    regest.done("mentor", "enter", COLLEGE, LYCEUM, *DECIDED)
    hits = regest.given("search", query)["hits"]
    assert ("НК-1" in {each["number"] for each in hits}) is found, hits


def test_a_pair_of_others_is_found_by_nobody_who_may_not_see_it(regest: CommandLine) -> None:
    """The record of a pair is its organisations' own and the office's."""
    regest.done("mentor", "enter", COLLEGE, LYCEUM, *DECIDED)
    told = regest.given("--as", "candidate", "search", "наставник:колледж")
    assert "НК-1" not in {each["number"] for each in told["hits"]}
