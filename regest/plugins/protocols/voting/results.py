"""What a vote came to, in the sentences that screens and minutes share (VOT-2)."""

from __future__ import annotations

from regest.api import Message
from regest.plugins.protocols.measures import CHAIR_ELECTION, DEPUTY_ELECTION, RATING
from regest.plugins.protocols.tables.votes import Outcome, ProtocolsMotion
from regest.plugins.protocols.words import _


def counts(motion: ProtocolsMotion) -> Message:
    """Return the count as it is printed: «за – 6, против – 1, воздержались – 1»."""
    facts: dict[str, object] = {
        "votes_for": motion.votes_for,
        "against": motion.votes_against,
        "abstained": motion.abstained,
        "not_voted": motion.not_voted,
    }
    if motion.question == RATING:
        return _("Rating vote: for this option – {votes_for}", **facts)
    if motion.not_voted:
        return _(
            "for – {votes_for}, against – {against}, abstained – {abstained}, "
            "did not vote – {not_voted}",
            **facts,
        )
    return _("for – {votes_for}, against – {against}, abstained – {abstained}", **facts)


def verdict(motion: ProtocolsMotion) -> Message:
    """Return what the vote came to, as a sentence of its own."""
    if motion.outcome is Outcome.RATED:
        return _("The leading option is put to the vote")
    if motion.question == RATING:
        return _("The option is not put to the vote")
    if motion.outcome is Outcome.REJECTED:
        return _("The decision is not adopted")
    if motion.votes_for == motion.present:
        return _("The decision is adopted unanimously")
    return _("The decision is adopted")


def measured(motion: ProtocolsMotion) -> Message | None:
    """Return what was needed, where it is not the simple share of those present that speaks."""
    if motion.question == RATING:
        return None
    facts: dict[str, object] = {
        "needed": motion.needed,
        "present": motion.present,
        "base": motion.base,
        "votes_for": motion.votes_for,
        "clause": motion.clause,
    }
    if motion.on_half:
        return _("Adopted by exactly half of those present ({clause})", **facts)
    if motion.base != motion.present:
        return _("At least {needed} votes of a roster of {base} are needed ({clause})", **facts)
    if motion.outcome is not Outcome.REJECTED:
        return None
    if motion.question == DEPUTY_ELECTION:
        return _(
            "The deputy is not elected: for – {votes_for} of {present} present, at least {needed} "
            "needed ({clause}). Vote again",
            **facts,
        )
    if motion.question == CHAIR_ELECTION:
        return _(
            "The chair is not elected: for – {votes_for} of {present} present, at least {needed} "
            "needed ({clause}). Vote again",
            **facts,
        )
    return _("At least {needed} votes of {present} present are needed ({clause})", **facts)


def result_line(motion: ProtocolsMotion) -> tuple[Message, ...]:
    """Return all that is said of a vote, line by line."""
    said = (counts(motion), verdict(motion), measured(motion))
    return tuple(each for each in said if each is not None)
