"""Whose certificate it is beside who signs: told when it says more, confirmed when another's."""

from __future__ import annotations

import pytest

from regest.core.hooks.signature_types import SignatureFinding, SignerAnswer
from regest.core.signatures import owners
from regest.core.signatures.owners import Likeness

NAME = "Ветрова Ирина Сергеевна"


@pytest.mark.parametrize(
    ("owner", "expected"),
    [
        ("Ветрова Ирина Сергеевна", Likeness.SAME),
        ("ВЕТРОВА ИРИНА  СЕРГЕЕВНА", Likeness.SAME),
        ("Ирина Сергеевна Ветрова", Likeness.SAME),
        ("Ветрова И.С.", Likeness.SAME),
        ("Ветрова Ирина", Likeness.SAME),
        ("Ветрова", Likeness.SAME),
        ("Ветрова Ирина Сергеевна, директор", Likeness.ALIKE),
        ("Ветрова Ирина Павловна", Likeness.ALIKE),
        ("Ветрова Анна Сергеевна", Likeness.OTHER),
        ("Грачёв Михаил Егорович", Likeness.OTHER),
        ("МБОУ «СОШ № 12»", Likeness.OTHER),
        ("", Likeness.OTHER),
    ],
)
def test_a_name_in_a_certificate_is_compared_with_the_signers(
    owner: str, expected: Likeness
) -> None:
    assert owners.likeness(NAME, owner) is expected


def test_letters_with_dots_are_no_difference() -> None:
    assert owners.likeness("Грачёв Михаил", "ГРАЧЕВ МИХАИЛ") is Likeness.SAME


def test_of_several_signers_the_likest_counts() -> None:
    answers = [
        SignerAnswer(finding=SignatureFinding.VALID, owner=each)
        for each in ("Грачёв Михаил Егорович", NAME)
    ]
    assert owners.likest(NAME, answers) == (Likeness.SAME, NAME)


def test_a_container_that_names_nobody_contradicts_nobody() -> None:
    answers = [SignerAnswer(finding=SignatureFinding.UNCHECKED)]
    assert owners.likest(NAME, answers) == (Likeness.SAME, "")


def test_only_a_difference_is_told() -> None:
    assert owners.remark(NAME, NAME) is None
    told = owners.remark(NAME, "Ветрова Ирина Павловна")
    assert told is not None
    assert "Ветрова Ирина Павловна" in told.text("en")
