"""A pair brought into force: a record of its own, so that it outlives the module (PAR-1, PAR-6)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlmodel import col, select

from regest.api import (
    DecisionView,
    Draft,
    House,
    NumberWish,
    Party,
    PartyRole,
    Refusal,
    Work,
    jobs,
    registration,
)
from regest.plugins.mentoring.declarations.catalogue import WATCH
from regest.plugins.mentoring.in_force import papers
from regest.plugins.mentoring.matching.model import Criterion
from regest.plugins.mentoring.tables.pairs import MentoringPair, PairState
from regest.plugins.mentoring.titles import CRITERIA
from regest.plugins.mentoring.words import (
    APPROVED_BY,
    CANDIDATE_ROLE,
    CLAUSE,
    MENTOR_ROLE,
    PAIR,
    PLUGIN,
    _,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class NewPair:
    """A pair to begin, with what both have in common."""

    mentor_id: str
    candidate_id: str
    criterion: Criterion
    justification: str = ""
    replaces_id: str | None = None


def begin(house: House, work: Work, new: NewPair, decision: DecisionView) -> MentoringPair:
    """Write a pair that works from the day of its decision, in an open unit of work.

    Raises:
        Refusal: `pair_works_already`.
    """
    same = select(MentoringPair).where(
        MentoringPair.mentor_id == new.mentor_id,
        MentoringPair.candidate_id == new.candidate_id,
        col(MentoringPair.state) == PairState.ACTIVE,
    )
    if work.session.exec(same).first() is not None:
        raise Refusal(
            "pair_works_already",
            _("This pair works already"),
            rule="PAR-1",
            clause=CLAUSE,
            remedy=_("`regest mentor list` shows the pairs that work."),
        )
    mentor = work.session.get_one(Party, new.mentor_id)
    candidate = work.session.get_one(Party, new.candidate_id)
    language = house.deployment.settings.association.language
    draft = Draft(
        class_name=PAIR,
        heading=f"{mentor.name} – {candidate.name}",
        document_date=decision.held_on,
        fields={
            "mentor": mentor.name,
            "candidate": candidate.name,
            "criterion": CRITERIA[new.criterion].text(language),
            "decision": decision.number,
            "starts_on": decision.held_on.isoformat(),
        },
        parties=(PartyRole(mentor.id, MENTOR_ROLE), PartyRole(candidate.id, CANDIDATE_ROLE)),
        links=((APPROVED_BY, decision.record_id),) if decision.record_id else (),
        wish=NumberWish(ledger=PAIR),
        provider=PLUGIN,
    )
    record = registration.register(work, house.deployment.calls, draft).record
    pair = MentoringPair(
        id=work.new_id(),
        mentor_id=mentor.id,
        candidate_id=candidate.id,
        criterion=new.criterion.value,
        justification=new.justification.strip(),
        state=PairState.ACTIVE,
        starts_on=decision.held_on,
        record_id=record.id,
        decision_record_id=decision.record_id or None,
        replaces_id=new.replaces_id,
        created_by=work.actor.name,
        created_at=work.now,
    )
    work.session.add(pair)
    work.session.flush()
    papers.settle(work, [pair], decision.number)
    jobs.enqueue(work, WATCH, "pairs")
    work.witness("pair.approved", "pair", pair.id, {"decision": decision.number})
    return pair
