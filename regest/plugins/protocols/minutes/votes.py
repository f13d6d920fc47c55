"""Votes in minutes: the count, what was needed, the result; never typed, always computed (VOT)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from regest.api import declension
from regest.plugins.protocols.measures import RATING, REMOVAL
from regest.plugins.protocols.minutes import words
from regest.plugins.protocols.minutes.words import counted, vote_words
from regest.plugins.protocols.minutes.written import Written, speaker_name
from regest.plugins.protocols.tables.votes import (
    Choice,
    OpinionKind,
    Outcome,
    ProtocolsMotion,
    ProtocolsOpinion,
)
from regest.plugins.protocols.voting.taking import ballots_of

if TYPE_CHECKING:
    from regest.api.papers import Block


def vote_blocks(written: Written, motion: ProtocolsMotion) -> Iterator[Block]:
    """Yield ГОЛОСОВАЛИ: the count and the result, and who asked to be named against."""
    from regest.api.papers import Paragraph

    if motion.question == RATING:
        yield Paragraph(_rating(written, motion))
        return
    if motion.wording:
        yield Paragraph(written.said(words.WORDING, text=motion.wording))
    verdict, needed = _verdict(written, motion)
    sentence = f"{_head(written, motion)} {vote_words(motion, written.language)}."
    yield Paragraph(f"{sentence} {verdict}" if not needed else sentence)
    if needed:
        yield Paragraph(f"{needed} {verdict}")
    against = _named_against(written, motion)
    if against:
        # Initials end the sentence with a point of their own.
        named = ", ".join(against).removesuffix(".")
        yield Paragraph(written.said(words.BY_NAME, names=named))
    if motion.question == REMOVAL:
        yield Paragraph(written.said(words.REMOVAL_CAVEAT))


def opinion_words(
    written: Written, opinion: ProtocolsOpinion, voted_on: ProtocolsMotion | None
) -> str:
    """Return a special opinion with how its author voted, or the remark of a guest (VOT-4)."""
    author = written.member(opinion.participant_id)
    name = speaker_name(author) if author is not None else ""
    text = opinion.text.rstrip(".")
    if opinion.kind is OpinionKind.REMARK:
        return written.said(words.REMARK, name=name, text=text)
    choice = _choice(written, opinion.participant_id, voted_on) if voted_on is not None else None
    voted = words.VOTED_AS.get(choice.value) if choice is not None else None
    if voted is None:
        return written.said(words.OPINION, name=name, text=text)
    return written.said(words.OPINION_VOTED, name=name, voted=written.said(voted), text=text)


def _head(written: Written, motion: ProtocolsMotion) -> str:
    mover = written.name(motion.mover_id)
    if not mover:
        return written.said(words.VOTED)
    whose = written.declined(motion.mover_id, declension.Case.GENITIVE)
    title = words.VOTED_ON if whose.sure else words.VOTED_ON_PLAIN
    return written.said(title, name=whose.text)


def _rating(written: Written, motion: ProtocolsMotion) -> str:
    """Return what one option of a rating vote got: nothing is adopted or rejected by it (C10)."""
    count = counted(motion.votes_for, words.VOICES, written.language)
    told = written.said(words.RATING, text=motion.wording, count=count)
    leads = motion.outcome is Outcome.RATED
    return f"{told} {written.said(words.RATED)}" if leads else told


def _verdict(written: Written, motion: ProtocolsMotion) -> tuple[str, str]:
    """Return the result, and what was needed where that must be said."""
    facts = {"clause": motion.clause, "needed": motion.needed}
    if motion.outcome is Outcome.ADOPTED:
        title = words.UNANIMOUS if motion.votes_for == motion.present else words.ADOPTED
        verdict = written.said(words.ON_HALF if motion.on_half else title, **facts)
    else:
        verdict = written.said(words.REJECTED)
    if motion.question == REMOVAL or motion.base != motion.present:
        share = words.SHARES.get(motion.rule_value)
        shown = written.said(share) if share else written.said(words.SHARE, value=motion.rule_value)
        body = words.ROSTER_OF.get(written.meeting.body_code, words.ROSTER_OF_BODY)
        facts["needed"] = counted(motion.needed, words.VOICES, written.language)
        told = written.said(words.OF_ROSTER, share=shown, roster=written.said(body), **facts)
        return verdict, told
    if motion.outcome is Outcome.REJECTED:
        return verdict, written.said(words.OF_PRESENT, **facts)
    return verdict, ""


def _named_against(written: Written, motion: ProtocolsMotion) -> list[str]:
    """Return those against who asked to be named (ГК 181.2, VOT-3)."""
    asked = {
        ballot.participant_id
        for ballot in ballots_of(written.session, motion.id)
        if ballot.by_name and ballot.choice is Choice.AGAINST
    }
    return [speaker_name(m) for m in written.sheet.members if m.row.id in asked]


def _choice(written: Written, participant_id: str, motion: ProtocolsMotion) -> Choice | None:
    for ballot in ballots_of(written.session, motion.id):
        if ballot.participant_id == participant_id:
            return ballot.choice
    return None
