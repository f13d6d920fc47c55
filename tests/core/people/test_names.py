"""Names match blind to case, ё, quotes and spaces; what tells organisations apart counts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regest.core.people.names import match_key, person_key, with_initials


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("МБОУ «СОШ № 208»", 'мбоу "сош №208"'),
        ("МБДОУ «Детский сад № 4 «Колосок»", "МБДОУ „Детский сад № 4 “Колосок”"),
        ("Учёный совет", "УЧЕНЫЙ  СОВЕТ"),
        ("Институт\u00a0управления", "Институт управления"),
        ("наставник–кандидат", "наставник-кандидат"),
    ],
)
def test_spellings_of_one_name_share_a_key(one: str, other: str) -> None:
    assert match_key(one) == match_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("МБОУ «СОШ № 5»", "МАОУ «СОШ № 5»"),
        ("ООО «Ромашка»", "Ромашка"),
        ("МБОУ «СОШ № 20»", "МБОУ «СОШ № 208»"),
        ("Ветрова И.С.", "Ветрова И.П."),
    ],
)
def test_other_names_do_not(one: str, other: str) -> None:
    assert match_key(one) != match_key(other)


def test_initials_may_stand_before_the_name() -> None:
    assert person_key("И.С. Ветрова") == person_key("Ветрова И. С.") == person_key("ветрова и.с.")
    assert person_key("М.Е. Грачёв") == person_key("Грачев М.Е.")


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Ветрова Ирина Сергеевна", "Ветрова И.С."),
        ("Салтыков-Щедрин Михаил Евграфович", "Салтыков-Щедрин М.Е."),
        ("Ветрова И.С.", ""),
        ("Ветрова Ирина", ""),
        ("Администратор", ""),
    ],
)
def test_a_full_name_has_initials(name: str, short: str) -> None:
    assert with_initials(name) == short


@given(st.text())
def test_a_key_is_the_key_of_itself(name: str) -> None:
    assert match_key(match_key(name)) == match_key(name)
    assert match_key(f" {name} ") == match_key(name)
    assert match_key(f"«{name}»") == match_key(name)
