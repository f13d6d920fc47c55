"""The best distribution is the best of all there are, whatever order the lists come in."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regest.plugins.mentoring.matching.model import Case
from regest.plugins.mentoring.matching.network import pairs_made
from regest.plugins.mentoring.matching.solving import solve
from regest.plugins.mentoring.matching.worth import worth
from tests.support.pairing import best_of_all, drawn


def _agrees(seed: int) -> None:
    instance = drawn(random.Random(seed))
    for even in (True, False):
        made = pairs_made(instance, even=even)
        assert not set(made) & set(instance.forbidden)
        found = worth(instance, (*instance.fixed, *made), even=even)
        assert found == best_of_all(instance, even=even), instance


@pytest.mark.parametrize("tens", range(20))
def test_equals_trying_everything_on_200_instances(tens: int) -> None:
    for seed in range(tens * 10, tens * 10 + 10):
        _agrees(seed)


@pytest.mark.stress
@pytest.mark.parametrize("tens", range(200))
def test_equals_trying_everything_on_2_000_instances(tens: int) -> None:
    for seed in range(1_000_000 + tens * 10, 1_000_000 + tens * 10 + 10):
        _agrees(seed)


@settings(max_examples=60)
@given(st.integers(0, 10**9), st.randoms(use_true_random=False))
def test_the_order_of_the_lists_changes_nothing(seed: int, chance: random.Random) -> None:
    instance = drawn(random.Random(seed), (12, 18))
    again = replace(
        instance,
        mentors=tuple(chance.sample(instance.mentors, len(instance.mentors))),
        candidates=tuple(chance.sample(instance.candidates, len(instance.candidates))),
        fixed=tuple(chance.sample(instance.fixed, len(instance.fixed))),
        forbidden=tuple(chance.sample(instance.forbidden, len(instance.forbidden))),
        roads=tuple(chance.sample(instance.roads, len(instance.roads))),
    )
    assert solve(again) == solve(instance)


@settings(max_examples=60)
@given(st.integers(0, 10**9))
def test_the_load_gives_way_only_where_more_candidates_are_covered(seed: int) -> None:
    instance = drawn(random.Random(seed), (10, 25))
    outcome = solve(instance)
    assert outcome.even is not None
    if outcome.free is not None:
        assert outcome.case is not Case.EQUAL
        assert outcome.free.objective.covered > outcome.even.objective.covered
