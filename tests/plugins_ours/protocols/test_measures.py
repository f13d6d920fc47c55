"""Quorum and majority against exact fractions, for every roster, presence and split of votes."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from itertools import product

import pytest

from regest.core.base.errors import UsageFault
from regest.core.base.rules import Rulebook
from regest.core.presets.reader import load_preset
from regest.plugins.protocols.declarations import catalogue
from regest.plugins.protocols.measures import (
    CHAIR_ELECTION,
    DECISION,
    DEPUTY_ELECTION,
    DISMISSAL,
    QUESTIONS,
    REMOTE,
    REMOVAL,
    Count,
    measure,
    quorum,
    result,
)
from regest.plugins.protocols.tables.votes import Choice, Outcome

DAY = dt.date(2026, 10, 16)
RULES = Rulebook([*load_preset("altai-smk").rules, *catalogue.RULES])
HALF, TWO_THIRDS = Fraction(1, 2), Fraction(2, 3)


def presidium(question: str, roster: int, present: int, votes_for: int) -> bool:
    """Say whether the Presidium adopts, by its rules."""
    wanted = measure(RULES, "presidium", "governing", DAY, question, roster, present)
    count = Count(votes_for, present - votes_for, 0)
    return result(wanted, count, present).outcome is Outcome.ADOPTED


@pytest.mark.parametrize("roster", range(1, 61))
def test_a_quorum_is_half_of_the_roster(roster: int) -> None:
    """QRM-1, clause 4.7: at least half of the listed composition."""
    for present in range(roster + 1):
        reckoned = quorum(RULES, "presidium", "governing", DAY, roster, present)
        assert reckoned.reached is (Fraction(present, roster) >= HALF)
        assert reckoned.needed == (roster + 1) // 2
        assert reckoned.smallest_majority == (reckoned.needed + 1) // 2


@pytest.mark.parametrize("roster", range(1, 61))
def test_majorities_are_exact_fractions_of_their_base(roster: int) -> None:
    """Domain §5.3, every P ≤ N and every number of votes for."""
    for present in range(1, roster + 1):
        for votes_for in range(present + 1):
            of_present = Fraction(votes_for, present)
            of_roster = Fraction(votes_for, roster)
            some = votes_for > 0
            expected = {
                DECISION: of_present >= HALF,
                DISMISSAL: of_present >= HALF,
                DEPUTY_ELECTION: of_present > HALF,
                REMOVAL: of_roster >= TWO_THIRDS,
                REMOTE: of_roster == 1,
            }
            for question, adopted in expected.items():
                got = presidium(question, roster, present, votes_for)
                assert got is (adopted and some), (question, roster, present, votes_for)


@pytest.mark.parametrize("present", range(1, 61))
def test_the_general_meeting_wants_more_than_half(present: int) -> None:
    """C6: clause 3.6 is silent, so the Civil Code's strict majority of those present."""
    for votes_for in range(present + 1):
        for question in (DECISION, CHAIR_ELECTION):
            wanted = measure(RULES, "assembly", "general", DAY, question, 60, present)
            count = Count(votes_for, present - votes_for, 0)
            adopted = result(wanted, count, present).outcome is Outcome.ADOPTED
            assert adopted is (Fraction(votes_for, present) > HALF)


def test_every_split_gives_one_result() -> None:
    """VOT-1, VOT-6, C9, C11: abstainers and non-voters stay in P; half is flagged, exactly."""
    for present in range(1, 16):
        for votes_for, against, abstained in product(range(present + 1), repeat=3):
            not_voted = present - votes_for - against - abstained
            if not_voted < 0:
                continue
            wanted = measure(RULES, "presidium", "governing", DAY, DECISION, 15, present)
            got = result(wanted, Count(votes_for, against, abstained, not_voted), present)
            adopted = Fraction(votes_for, present) >= HALF and votes_for > 0
            assert (got.outcome is Outcome.ADOPTED) is adopted
            assert got.on_half is (adopted and Fraction(votes_for, present) == HALF)
            assert got.unanimous is (votes_for == present)


def test_a_count_that_does_not_add_up_has_no_result() -> None:
    wanted = measure(RULES, "presidium", "governing", DAY, DECISION, 11, 8)
    with pytest.raises(ValueError, match="9 votes of 8 present"):
        result(wanted, Count(6, 1, 2), 8)


def test_half_of_the_roster_is_not_flagged_in_a_removal() -> None:
    """C9 speaks of those present; a removal is counted on the roster (C14)."""
    wanted = measure(RULES, "presidium", "governing", DAY, REMOVAL, 3, 3)
    assert (wanted.base, wanted.of_roster, wanted.needed) == (3, True, 2)
    assert result(wanted, Count(2, 1, 0), 3).on_half is False


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_group_without_rules_has_those_of_the_civil_code(question: str) -> None:
    wanted = measure(RULES, "audit_group", "working_group", DAY, question, 6, 4)
    assert wanted.rule.name.startswith("protocols.")
    needed = {REMOVAL: 4, REMOTE: 6}.get(question, 3)
    assert wanted.needed == needed


def test_a_question_of_no_kind_is_refused() -> None:
    with pytest.raises(UsageFault) as refused:
        measure(RULES, "presidium", "governing", DAY, "whim", 6, 4)
    assert refused.value.code == "question_unknown"


def test_votes_by_name_are_counted() -> None:
    choices = {"а": Choice.FOR, "б": Choice.FOR, "в": Choice.AGAINST, "г": Choice.NOT_VOTED}
    assert Count.of(choices) == Count(2, 1, 0, 1)
