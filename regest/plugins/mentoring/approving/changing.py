"""Pairs changed by a person: checked by the same rules, refused with the reason (3.16)."""

from __future__ import annotations

from sqlmodel import Session

from regest.api import House, NotFound, Problem, Refusal, UsageFault, Work
from regest.plugins.mentoring.approving import reasons
from regest.plugins.mentoring.approving.lists import (
    Meant,
    Standing,
    hold,
    lines_of,
    pairs_of,
    standing_on,
    write_line,
)
from regest.plugins.mentoring.declarations.catalogue import PROPOSE
from regest.plugins.mentoring.matching.checking import FORBIDS, Breach, breaches, objections
from regest.plugins.mentoring.matching.model import Pair
from regest.plugins.mentoring.people import organisation
from regest.plugins.mentoring.tables.lists import (
    ListState,
    MentoringLine,
    MentoringList,
    Origin,
)
from regest.plugins.mentoring.words import CLAUSE, _


def assign(
    house: House,
    list_id: Meant,
    mentor: str,
    candidate: str,
    *,
    why: str = "",
    instead: bool = False,
) -> tuple[Problem, ...]:
    """Put a pair on the list by hand; return what to know of it.

    With `instead` it takes the place of the pairs that forbid it: the two they leave free are
    paired with one another where that is one mentor and one candidate, as in an exchange.

    Raises:
        NotFound: there is no such list or organisation.
        Refusal: the pair is forbidden, or outside the criterion and not justified; the list is
            not being drawn up; the right is missing.
    """
    house.reader.require(PROPOSE)
    with house.work() as work:
        row = hold(work, list_id, ListState.DRAFT)
        standing = standing_on(house, work.session, work.today)
        new = Pair(organisation(work.session, mentor).id, organisation(work.session, candidate).id)
        if instead:
            _make_room(work, row, standing, new)
        lines = lines_of(work.session, row.id)
        if new in pairs_of(lines):
            raise Refusal(
                "pair_listed",
                _("This pair is on the list"),
                rule=reasons.RULE,
                clause=CLAUSE,
                remedy=_("Look at the list: regest mentor show."),
            )
        told = _checked(work.session, standing, pairs_of(lines), new, why)
        write_line(work, row, standing, new, Origin.MANUAL, why)
        _changed(work, row, "pair_list.pair_added", new)
    return told


def unassign(house: House, list_id: Meant, mentor: str, candidate: str) -> None:
    """Take a pair off the list; one that works already stays.

    Raises:
        NotFound: it is not on the list.
        Refusal: it works already; the list is not being drawn up; the right is missing.
    """
    house.reader.require(PROPOSE)
    with house.work() as work:
        row = hold(work, list_id, ListState.DRAFT)
        line = _line(work.session, row, mentor, candidate)
        _require_new(line)
        pair = Pair(line.mentor_id, line.candidate_id)
        work.session.delete(line)
        _changed(work, row, "pair_list.pair_removed", pair)


def justify(house: House, list_id: Meant, mentor: str, candidate: str, why: str) -> None:
    """Say why a pair outside the criterion is proposed.

    Raises:
        NotFound: it is not on the list.
        UsageFault: nothing is said.
        Refusal: the list is not being drawn up; the right is missing.
    """
    house.reader.require(PROPOSE)
    if not why.strip():
        raise UsageFault(
            "justification_missing",
            _("The justification is empty"),
            remedy=_("Say why this mentor is proposed."),
        )
    with house.work() as work:
        row = hold(work, list_id, ListState.DRAFT)
        line = _line(work.session, row, mentor, candidate)
        line.justification = why.strip()
        work.session.add(line)
        _changed(work, row, "pair_list.pair_justified", Pair(line.mentor_id, line.candidate_id))


def problems_of(house: House, session: Session, row: MentoringList) -> tuple[Problem, ...]:
    """Return what is wrong with a list by the lists of today: what stops it first."""
    standing = standing_on(house, session, house.deployment.database.today())
    lines = lines_of(session, row.id)
    known = {each.key for each in (*standing.sides.mentors, *standing.sides.candidates)}
    listed = [each for each in lines if {each.mentor_id, each.candidate_id} <= known]
    found = []
    for each in breaches(standing.instance, pairs_of(listed)):
        justified = any(
            line.justification
            for line in listed
            if (line.mentor_id, line.candidate_id) == (each.mentor, each.candidate)
        )
        if not (each.breach is Breach.OUTSIDE and justified):
            found.append(reasons.problem_of(each, standing.instance, standing.sides.parties))
    gone = [each for each in lines if each not in listed]
    if gone:
        found.insert(
            0,
            Problem(
                code="pair_stranger",
                message=_.n(
                    "{count} pair has an organisation that is not on the lists of today",
                    "{count} pairs have an organisation that is not on the lists of today",
                    len(gone),
                ),
                rule=reasons.RULE,
            ),
        )
    return tuple(found)


def _checked(
    session: Session, standing: Standing, pairs: tuple[Pair, ...], new: Pair, why: str
) -> tuple[Problem, ...]:
    names = dict(standing.sides.parties)
    for key in new:
        names.setdefault(key, organisation(session, key))
    found = objections(standing.instance, pairs, new)
    for each in found:
        if each.breach in FORBIDS:
            raise reasons.refusal_of(each, standing.instance, names)
    if any(each.breach is Breach.OUTSIDE for each in found) and not why.strip():
        raise Refusal(
            "pair_unjustified",
            _("Neither territory nor sector is in common: say why this pair is proposed"),
            rule=reasons.RULE,
            clause=CLAUSE,
            remedy=_("Give the justification: --why."),
        )
    return tuple(reasons.problem_of(each, standing.instance, names) for each in found)


def _make_room(work: Work, row: MentoringList, standing: Standing, new: Pair) -> None:
    """Take off the pairs that forbid `new`, and pair off the two that this leaves free."""
    lines = list(lines_of(work.session, row.id))
    if new in pairs_of(lines):
        return
    found = {each.breach for each in objections(standing.instance, pairs_of(lines), new)}
    freed_mentors, freed_candidates = [], []
    for line in lines:
        of_candidate = line.candidate_id == new.candidate and found & {
            Breach.SECOND_MENTOR,
            Breach.OUTSIDE_BESIDE_FITTING,
        }
        of_mentor = line.mentor_id == new.mentor and Breach.SECOND_CANDIDATE in found
        if not of_candidate and not of_mentor:
            continue
        _require_new(line)
        work.session.delete(line)
        if of_candidate:
            freed_mentors.append(line.mentor_id)
        else:
            freed_candidates.append(line.candidate_id)
    work.session.flush()
    if len(freed_mentors) == len(freed_candidates) == 1:
        back = Pair(freed_mentors[0], freed_candidates[0])
        write_line(work, row, standing, back, Origin.MANUAL)
        work.session.flush()


def _line(session: Session, row: MentoringList, mentor: str, candidate: str) -> MentoringLine:
    wanted = (organisation(session, mentor).id, organisation(session, candidate).id)
    for line in lines_of(session, row.id):
        if (line.mentor_id, line.candidate_id) == wanted:
            return line
    raise NotFound(
        "pair_not_listed",
        _("The list has no pair {mentor} – {candidate}", mentor=mentor, candidate=candidate),
        remedy=_("Look at the list: regest mentor show."),
    )


def _require_new(line: MentoringLine) -> None:
    if line.origin is Origin.STANDING:
        raise Refusal(
            "pair_works",
            _("This pair works already: a list does not change it"),
            rule="C31",
            clause=CLAUSE,
            remedy=_("End it first: regest mentor end."),
        )


def _changed(work: Work, row: MentoringList, action: str, pair: Pair) -> None:
    row.version, row.changed_on = row.version + 1, work.today
    work.session.add(row)
    work.session.flush()
    facts = {"mentor": pair.mentor, "candidate": pair.candidate, "version": row.version}
    work.witness(action, "pair_list", row.id, facts)
