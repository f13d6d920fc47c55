"""Who is not to be paired with whom, as the chair says, with the reason."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlmodel import Session, col, or_, select

from regest.api import House, NotFound, Party, UsageFault
from regest.plugins.mentoring.declarations.catalogue import PROPOSE
from regest.plugins.mentoring.matching.model import Pair
from regest.plugins.mentoring.people import organisation
from regest.plugins.mentoring.tables.terms import MentoringApart
from regest.plugins.mentoring.words import _


@dataclass(frozen=True, slots=True)
class KeptApart:
    """Two who are not to be paired, with their organisations."""

    row: MentoringApart
    mentor: Party
    candidate: Party


def apart_on(session: Session, day: dt.date) -> list[MentoringApart]:
    """Return who is kept apart on a day, in the order it was said."""
    wanted = select(MentoringApart).where(
        col(MentoringApart.since) <= day,
        or_(col(MentoringApart.until).is_(None), col(MentoringApart.until) >= day),
    )
    return list(session.exec(wanted.order_by(col(MentoringApart.id))))


def shown_apart(session: Session, day: dt.date) -> list[KeptApart]:
    """Return who is kept apart on a day with both organisations."""
    return [
        KeptApart(each, session.get_one(Party, each.mentor_id),
                  session.get_one(Party, each.candidate_id))
        for each in apart_on(session, day)
    ]  # fmt: skip


def forbidden_on(session: Session, day: dt.date) -> set[Pair]:
    """Return the pairs that are not to be made on a day."""
    return {Pair(each.mentor_id, each.candidate_id) for each in apart_on(session, day)}


def keep_apart(house: House, mentor: str, candidate: str, reason: str) -> MentoringApart:
    """Note from today on that two are not to be paired; said again, the reason said first stays.

    A pair that works stays: it is ended by itself.

    Raises:
        NotFound: there is no such organisation.
        UsageFault: no reason.
        Refusal: the right is missing.
    """
    house.reader.require(PROPOSE)
    if not reason.strip():
        raise UsageFault(
            "reason_missing",
            _("Nobody is kept apart without a reason"),
            remedy=_("Say why: --reason."),
        )
    with house.work() as work:
        pair = Pair(organisation(work.session, mentor).id, organisation(work.session, candidate).id)
        for each in apart_on(work.session, work.today):
            if (each.mentor_id, each.candidate_id) == pair:
                return each
        row = MentoringApart(
            id=work.new_id(),
            mentor_id=pair.mentor,
            candidate_id=pair.candidate,
            since=work.today,
            reason=reason.strip(),
            noted_by=work.actor.name,
            noted_at=work.now,
        )
        work.session.add(row)
        work.session.flush()
        facts = {"mentor": pair.mentor, "candidate": pair.candidate}
        work.witness("pair.kept_apart", "party", pair.candidate, facts)
    return row


def let_together(house: House, mentor: str, candidate: str) -> None:
    """Take that back: from today on the two may be paired.

    Raises:
        NotFound: they are not kept apart, or there is no such organisation.
        Refusal: the right is missing.
    """
    house.reader.require(PROPOSE)
    with house.work() as work:
        pair = Pair(organisation(work.session, mentor).id, organisation(work.session, candidate).id)
        rows = [
            each
            for each in apart_on(work.session, work.today)
            if (each.mentor_id, each.candidate_id) == pair
        ]
        if not rows:
            raise NotFound(
                "apart_unknown",
                _("{mentor} and {candidate} are not kept apart", mentor=mentor,
                  candidate=candidate),
                remedy=_("`regest mentor apart` without names shows who is."),
            )  # fmt: skip
        for row in rows:
            row.until = work.today - dt.timedelta(days=1)
            work.session.add(row)
        facts = {"mentor": pair.mentor, "candidate": pair.candidate}
        work.witness("pair.let_together", "party", pair.candidate, facts)
