"""Scenarios 27–29 of the domain: who is paired with whom, computed by hand."""

from __future__ import annotations

from regest.plugins.mentoring.matching.model import (
    Case,
    Criterion,
    Instance,
    Pair,
    Participant,
    criterion_of,
)
from regest.plugins.mentoring.matching.solving import (
    solve,
    without_candidate,
    without_mentor,
)
from tests.support.pairing import side


def met(instance: Instance) -> dict[str, list[str]]:
    """Return candidate → mentors of the best distribution."""
    best = solve(instance).best
    assert best is not None
    found: dict[str, list[str]] = {}
    for pair in best.pairs:
        found.setdefault(pair.candidate, []).append(pair.mentor)
    return found


def test_27_the_greedy_choice_would_leave_a_candidate_without_a_mentor_who_fits() -> None:
    instance = Instance(
        side("Н", "Барнаул, школа", "Бийск, школа"), side("К", "Барнаул, школа", "Барнаул, СПО")
    )
    outcome = solve(instance)
    assert outcome.case is Case.EQUAL
    assert met(instance) == {"К2": ["Н1"], "К1": ["Н2"]}
    assert outcome.best is not None
    assert (outcome.best.objective.covered, outcome.best.objective.score) == (2, 3)
    # Greedy by score takes Н1–К1, worth most, and has Н2 left for К2.
    assert criterion_of(instance.mentors[0], instance.candidates[0]) is Criterion.BOTH
    assert criterion_of(instance.mentors[1], instance.candidates[1]) is Criterion.NEITHER


def test_28_three_mentors_share_five_candidates() -> None:
    instance = Instance(
        side("Н", "Барнаул, школа", "Бийск, школа", "Рубцовск, СПО"),
        side("К", "Барнаул, школа", "Барнаул, СПО", "Бийск, школа", "Рубцовск, школа",
             "Новоалтайск, СПО"),
    )  # fmt: skip
    outcome = solve(instance)
    assert (outcome.case, outcome.share, outcome.free) == (Case.MORE_CANDIDATES, 2, None)
    assert met(instance) == {"К1": ["Н1"], "К2": ["Н1"], "К3": ["Н2"], "К4": ["Н3"], "К5": ["Н3"]}
    assert outcome.best is not None
    assert outcome.best.objective[:5] == (5, 3, 5, 5, 11)


def test_29_three_candidates_share_five_mentors() -> None:
    instance = Instance(
        side("Н", "Барнаул, школа", "Барнаул, СПО", "Бийск, школа", "Рубцовск, школа",
             "Камень-на-Оби, детский сад"),
        side("К", "Барнаул, школа", "Бийск, СПО", "Рубцовск, детский сад"),
    )  # fmt: skip
    outcome = solve(instance)
    assert (outcome.case, outcome.share, outcome.free) == (Case.MORE_MENTORS, 2, None)
    assert met(instance) == {"К1": ["Н1", "Н2"], "К2": ["Н3"], "К3": ["Н4", "Н5"]}
    assert outcome.best is not None
    assert outcome.best.objective.score == 10


def test_there_is_nothing_to_propose_where_one_list_is_empty() -> None:
    outcome = solve(Instance(side("Н", "Барнаул, школа"), ()))
    assert (outcome.case, outcome.best) == (Case.NOBODY, None)


def test_the_even_load_gives_way_where_that_covers_more_candidates() -> None:
    instance = Instance(
        side("Н", "Барнаул, школа", "Бийск, СПО"),
        side("К", "Барнаул, школа", "Барнаул, школа", "Барнаул, школа"),
    )
    outcome = solve(instance)
    assert outcome.even is not None
    assert outcome.free is not None
    assert (outcome.even.objective.covered, outcome.free.objective.covered) == (2, 3)
    assert outcome.best is outcome.free
    assert without_candidate(instance, outcome.free.pairs) == (instance.mentors[1],)
    assert without_candidate(instance, outcome.even.pairs) == ()


def test_a_mentor_who_fits_is_left_free_unless_all_are_to_be_used() -> None:
    mentors = side("Н", *["Барнаул, школа"] * 4)
    candidates = side("К", "Барнаул, школа", "Бийск, СПО")
    spared = Instance(mentors, candidates)
    best = solve(spared).best
    assert best is not None
    # Two for К1, one outside the criterion for К2, one free: the share is 2.
    assert met(spared) == {"К1": ["Н1", "Н2"], "К2": ["Н3"]}
    used = Instance(mentors, candidates, use_all_mentors=True)
    assert {key: len(found) for key, found in met(used).items()} == {"К1": 3, "К2": 1}


def test_pairs_that_stand_count_and_are_not_touched() -> None:
    instance = Instance(
        side("Н", "Барнаул, школа", "Бийск, школа"),
        side("К", "Барнаул, школа", "Барнаул, СПО"),
        fixed=(Pair("Н1", "К1"),),
    )
    best = solve(instance).best
    assert best is not None
    assert best.pairs == (Pair("Н2", "К2"),)
    assert best.objective.covered == 1


def test_a_breach_among_standing_pairs_is_reported_not_repaired() -> None:
    instance = Instance(
        side("Н", "Барнаул, школа", "Барнаул, школа"),
        side("К", "Барнаул, школа", "Барнаул, школа"),
        fixed=(Pair("Н1", "К1"), Pair("Н2", "К1")),
    )
    best = solve(instance).best
    assert best is not None
    assert best.pairs == ()
    assert [each.key for each in without_mentor(instance, best.pairs)] == ["К2"]


def test_names_of_towns_are_compared_blind_and_nothing_equals_nothing() -> None:
    one = Participant("Н", "1", " с.  Берёзовка", "")
    assert criterion_of(one, Participant("К", "1", "С. Березовка", "")) is Criterion.TERRITORY
    assert (
        criterion_of(Participant("Н", "1", "", ""), Participant("К", "1", " ", ""))
        is Criterion.NEITHER
    )
