"""Pairs approved before they were kept here: entered with their decision, checked by no list."""

from __future__ import annotations

from regest.api import House
from regest.plugins.mentoring.approving.enacting import Decision, meant_by
from regest.plugins.mentoring.declarations.catalogue import ENACT
from regest.plugins.mentoring.in_force.beginning import NewPair, begin
from regest.plugins.mentoring.matching.model import Participant, criterion_of
from regest.plugins.mentoring.people import organisation
from regest.plugins.mentoring.tables.pairs import MentoringPair


def enter(
    house: House, mentor: str, candidate: str, decision: Decision, why: str = ""
) -> MentoringPair:
    """Enter a pair that works by a decision of the past; the lists of today judge it later (C31).

    Raises:
        NotFound: there is no such organisation or decision.
        UsageFault: the decision lacks its day or number.
        Refusal: `pair_works_already`; the decision is of a day to come; the right is missing.
    """
    house.reader.require(ENACT)
    with house.read() as session:
        meant = meant_by(house, session, decision)
    with house.work() as work:
        one, other = organisation(work.session, mentor), organisation(work.session, candidate)
        sides = (Participant(each.id, "", each.territory, each.sector) for each in (one, other))
        new = NewPair(
            mentor_id=one.id,
            candidate_id=other.id,
            criterion=criterion_of(*sides),
            justification=why,
        )
        return begin(house, work, new, meant)
