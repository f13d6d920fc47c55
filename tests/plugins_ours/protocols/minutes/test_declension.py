"""Surnames in the case of their place: right, or left alone."""

from __future__ import annotations

import pytest
from pytrovich.enums import Case, Gender, NamePart
from pytrovich.maker import PetrovichDeclinationMaker

from regest.plugins.protocols.minutes.declension import accusative, genitive

SAMPLE = {
    "Ветрова И.С.": ("Ветрову И.С.", "Ветровой И.С."),
    "Грачёв М.Е.": ("Грачёва М.Е.", "Грачёва М.Е."),
    "Полевой Б.Г.": ("Полевого Б.Г.", "Полевого Б.Г."),
    "Рябова Л.Т.": ("Рябову Л.Т.", "Рябовой Л.Т."),
    "Ильин К.Р.": ("Ильина К.Р.", "Ильина К.Р."),
    "Крутоярова П.А.": ("Крутоярову П.А.", "Крутояровой П.А."),
    "Савушкина Т.Н.": ("Савушкину Т.Н.", "Савушкиной Т.Н."),
}
WOMEN = ("Ветрова", "Рябова", "Савушкина", "Синицына", "Покровская", "Высоцкая", "Королёва")
MEN = ("Грачёв", "Ильин", "Кедров", "Птицын", "Покровский", "Высоцкий", "Зимин", "Полевой")


@pytest.mark.parametrize(("name", "forms"), SAMPLE.items())
def test_the_names_of_the_sample_are_declined(name: str, forms: tuple[str, str]) -> None:
    assert (accusative(name), genitive(name)) == forms


@pytest.mark.parametrize(
    "name", ["Ушак Д.С.", "Шевчук А.Б.", "Ким А.Б.", "Ли А.Б.", "Дюма А.А.", "Ветрова Ирина",
             "МБОУ «СОШ № 12»", "Ильин-Ким К.Р.", ""]
)  # fmt: skip
def test_a_name_in_doubt_is_left_to_a_person(name: str) -> None:
    assert accusative(name) == genitive(name) == ""


@pytest.mark.parametrize(
    ("surname", "gender"),
    [*((each, Gender.FEMALE) for each in WOMEN), *((each, Gender.MALE) for each in MEN)],
)
def test_a_library_of_names_declines_alike(surname: str, gender: Gender) -> None:
    """Another hand's rules for Russian surnames come to the same forms."""
    maker = PetrovichDeclinationMaker()
    for case, ours in ((Case.ACCUSATIVE, accusative), (Case.GENITIVE, genitive)):
        assert ours(surname) == maker.make(NamePart.LASTNAME, gender, case, surname)
