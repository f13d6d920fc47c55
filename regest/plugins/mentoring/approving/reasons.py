"""Breaches of 3.16 as people are told them: why a pair is refused, what to look at."""

from __future__ import annotations

from collections.abc import Mapping

from regest.api import Message, Party, Problem, Refusal, Severity
from regest.plugins.mentoring.matching.checking import FORBIDS, Breach, Found
from regest.plugins.mentoring.matching.model import Case, Instance
from regest.plugins.mentoring.words import CLAUSE, _

RULE = "R-3.16"


def refusal_of(found: Found, instance: Instance, names: Mapping[str, Party]) -> Refusal:
    """Return the refusal of a pair that is forbidden."""
    return Refusal(
        f"pair_{found.breach.value}",
        told(found, instance, names),
        rule=RULE,
        clause=CLAUSE,
        remedy=_way_out(found.breach),
    )


def problem_of(found: Found, instance: Instance, names: Mapping[str, Party]) -> Problem:
    """Return a breach as a line of a list of problems; only what is forbidden stops a list."""
    return Problem(
        code=f"pair_{found.breach.value}",
        message=told(found, instance, names),
        rule=RULE,
        severity=Severity.REFUSAL if found.breach in FORBIDS else Severity.WARNING,
    )


def told(found: Found, instance: Instance, names: Mapping[str, Party]) -> Message:
    """Return what is wrong, with the figures of both lists."""
    mentor = names[found.mentor].name if found.mentor in names else ""
    candidate = names[found.candidate].name if found.candidate in names else ""
    figures = {"mentors": len(instance.mentors), "candidates": len(instance.candidates)}
    match found.breach:
        case Breach.SECOND_MENTOR:
            return _second_mentor(instance.case, candidate, figures)
        case Breach.SECOND_CANDIDATE:
            return _second_candidate(instance.case, mentor, figures)
        case Breach.STRANGER:
            return _("{mentor} and {candidate} are not both on the lists of today",
                     mentor=mentor, candidate=candidate)  # fmt: skip
        case Breach.APART:
            return _("{mentor} and {candidate} are kept apart",
                     mentor=mentor, candidate=candidate)  # fmt: skip
        case Breach.OUTSIDE_BESIDE_FITTING:
            return _("{candidate} has a mentor who fits: none outside the criterion is added",
                     candidate=candidate)  # fmt: skip
        case Breach.OVER_SHARE:
            return _("{name} has more pairs than the even load: {share}",
                     name=mentor or candidate, share=instance.share)  # fmt: skip
        case Breach.WITHOUT_MENTOR:
            return _("{candidate} has no mentor", candidate=candidate)
        case Breach.OUTSIDE:
            return _("{mentor} – {candidate}: neither territory nor sector in common",
                     mentor=mentor, candidate=candidate)  # fmt: skip


def _second_mentor(case: Case, candidate: str, figures: Mapping[str, int]) -> Message:
    if case is Case.EQUAL:
        return _(
            "{candidate} cannot have a second mentor: there are as many candidates as mentors "
            "({candidates} and {mentors})",
            candidate=candidate,
            **figures,
        )
    return _(
        "{candidate} cannot have a second mentor: there are more candidates than mentors "
        "({candidates} and {mentors})",
        candidate=candidate,
        **figures,
    )


def _second_candidate(case: Case, mentor: str, figures: Mapping[str, int]) -> Message:
    if case is Case.EQUAL:
        return _(
            "{mentor} cannot have a second candidate: there are as many mentors as candidates "
            "({mentors} and {candidates})",
            mentor=mentor,
            **figures,
        )
    return _(
        "{mentor} cannot have a second candidate: there are more mentors than candidates "
        "({mentors} and {candidates})",
        mentor=mentor,
        **figures,
    )


def _way_out(breach: Breach) -> Message:
    if breach is Breach.STRANGER:
        return _(
            "A mentor is a member with a certificate of conformity in force, a candidate one "
            "whose high motivation is noted: regest mentor candidates."
        )
    if breach is Breach.APART:
        return _("Choose another mentor, or let them be paired: regest mentor apart --withdraw.")
    return _("Take the other pair off the list first: regest mentor unassign.")
