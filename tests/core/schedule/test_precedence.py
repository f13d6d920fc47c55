"""Which of several periods holds (domain 4.3, 4.6)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regest.core.presets.shapes import RetentionKind
from regest.core.schedule.periods import Action, Authority, Candidate, Period
from regest.core.schedule.precedence import choose, length

KINDS = st.sampled_from(list(RetentionKind))
PERIODS = st.builds(
    Period,
    kind=KINDS,
    years=st.integers(1, 75),
    review=st.booleans(),
    floor_years=st.none() | st.integers(1, 15),
)
CANDIDATES = st.builds(
    Candidate,
    authority=st.sampled_from(list(Authority)),
    source=st.just("Документ"),
    article=st.just("ст. 1"),
    period=PERIODS,
)


def candidate(authority: Authority, period: Period, article: str = "") -> Candidate:
    """Return what an authority says."""
    source = "Т236" if authority is Authority.LIST else "Положение об Ассоциации"
    return Candidate(authority=authority, source=source, article=article, period=period)


def years(number: int, *, review: bool = False) -> Period:
    """Return so many years."""
    return Period(kind=RetentionKind.YEARS, years=number, review=review)


PERMANENT = candidate(Authority.LIST, Period(kind=RetentionKind.PERMANENT), "ст. 18")


def test_scenario_25_the_statute_does_not_shorten_the_list() -> None:
    custody = Period(kind=RetentionKind.YEARS, years=3, action=Action.TRANSFER)
    statute = candidate(Authority.STATUTE, custody, "п. 4.10")
    chosen = choose([statute, PERMANENT])
    assert chosen.candidate is PERMANENT
    assert chosen.candidates == (statute, PERMANENT)
    (warning,) = chosen.warnings
    assert warning.code == "conflict"
    assert str(warning.text) == (
        "п. 4.10, Положение об Ассоциации – «3 года», а ст. 18 Перечня 2019 г. – «Постоянно»; "
        "срок не сокращается."
    )


def test_a_local_period_lengthens_and_never_shortens() -> None:
    listed = candidate(Authority.LIST, years(5), "ст. 70")
    longer, shorter = (candidate(Authority.LOCAL, years(number)) for number in (10, 3))
    assert choose([listed, longer]).candidate is longer
    assert choose([listed, longer]).warnings == ()
    chosen = choose([listed, shorter])
    assert chosen.candidate is listed
    assert [each.code for each in chosen.warnings] == ["shortening"]
    assert "Локальный срок не может быть короче" in str(chosen.warnings[0].text)


def test_the_mark_is_kept_whoever_has_it() -> None:
    chosen = choose(
        [candidate(Authority.LIST, years(5, review=True)), candidate(Authority.LOCAL, years(10))]
    )
    assert chosen.candidate.period.review is False
    assert chosen.period.review
    assert "Отметка «ЭПК» сохраняется" in " ".join(map(str, chosen.reasons))


def test_of_equal_periods_the_highest_authority_is_named() -> None:
    local, law = (candidate(each, years(5)) for each in (Authority.LOCAL, Authority.LAW))
    assert choose([local, law]).candidate is law


def test_custody_decides_only_where_nothing_else_is_said() -> None:
    custody = candidate(
        Authority.STATUTE, Period(kind=RetentionKind.YEARS, years=30, action=Action.TRANSFER)
    )
    short = candidate(Authority.LOCAL, years(1))
    assert choose([custody, short]).candidate is short
    assert choose([custody]).candidate is custody


def test_nothing_cannot_be_chosen_from() -> None:
    with pytest.raises(ValueError, match="no candidates"):
        choose([])


def rank(period: Period) -> tuple[int, int]:
    """Order periods as 4.3 says it: PERM > LIQ > longer years > shorter."""
    if period.kind is RetentionKind.PERMANENT:
        return 2, 0
    if period.kind is RetentionKind.LIQUIDATION:
        return 1, 0
    least = 1 if period.kind is RetentionKind.NO_LONGER_NEEDED else period.years or 0
    return 0, max(least, period.floor_years or 0)


@given(st.lists(CANDIDATES, min_size=1, max_size=6))
def test_no_candidate_is_longer_than_the_winner(candidates: list[Candidate]) -> None:
    chosen = choose(candidates)
    best = max(rank(each.period) for each in candidates)
    assert rank(chosen.candidate.period) == best
    assert chosen.review == any(each.period.review for each in candidates)
    assert all(length(each) <= length(chosen.candidate) for each in candidates)
    assert set(chosen.candidates) == set(candidates)


@given(st.permutations(range(4)), st.lists(CANDIDATES, min_size=4, max_size=4))
def test_their_order_does_not_matter(order: list[int], candidates: list[Candidate]) -> None:
    shuffled = [candidates[place] for place in order]
    assert length(choose(shuffled).candidate) == length(choose(candidates).candidate)
