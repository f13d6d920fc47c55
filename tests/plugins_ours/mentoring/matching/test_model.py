"""Lists that make no sense are refused before anything is computed."""

from __future__ import annotations

import pytest

from regest.plugins.mentoring.matching.model import Instance, Pair, Participant, Weights, in_order
from tests.support.pairing import side


def test_nobody_is_mentor_and_candidate_at_once() -> None:
    with pytest.raises(ValueError, match="both mentor and candidate"):
        Instance(side("Н", "Барнаул, школа"), side("Н", "Барнаул, школа"))


def test_a_pair_of_strangers_is_refused() -> None:
    with pytest.raises(ValueError, match="strangers"):
        Instance(side("Н", "А, б"), side("К", "А, б"), fixed=(Pair("Н1", "К9"),))


@pytest.mark.parametrize(
    ("weights", "cap"), [(Weights(-1, 1), None), (Weights(), 0), (Weights(), -1)]
)
def test_weights_and_caps_are_natural_numbers(weights: Weights, cap: int | None) -> None:
    with pytest.raises(ValueError, match="natural"):
        Instance(side("Н", "А, б"), side("К", "А, б"), weights=weights, cap=cap)


def test_numbers_are_ordered_as_people_count() -> None:
    numbers = ["10", "9", "", "345а", "345", "2"]
    ordered = sorted((Participant(each, each) for each in numbers), key=in_order)
    assert [each.number for each in ordered] == ["2", "9", "10", "345", "345а", ""]
