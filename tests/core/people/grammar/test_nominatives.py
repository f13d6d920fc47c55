"""Names that papers decline, turned back."""

from __future__ import annotations

import pytest

from regest.core.people.grammar.nominatives import nominative


@pytest.mark.parametrize(
    ("declined", "upright"),
    [
        ("Нечаева Олега Викторовича", "Нечаев Олег Викторович"),
        ("Ветровой Ирины Сергеевны", "Ветрова Ирина Сергеевна"),
        ("Белову Марию Андреевну", "Белова Мария Андреевна"),
        ("Достоевского Фёдора Михайловича", "Достоевский Фёдор Михайлович"),
        ("Нечаев Олег Викторович", "Нечаев Олег Викторович"),
        ("Нечаев О.В.", "Нечаев О.В."),
    ],
)
def test_names_are_turned_back(declined: str, upright: str) -> None:
    assert nominative(declined) == upright
