"""Agreement of the Presidium: each member says yes or remarks, with the day (3.16)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.api import House, NotFound, Party, Refusal, UsageFault, Work, offices, parties, rosters
from regest.plugins.mentoring.approving.changing import problems_of
from regest.plugins.mentoring.approving.lists import OPEN, Meant, hold, lines_of
from regest.plugins.mentoring.declarations.catalogue import AGREE, PROPOSE
from regest.plugins.mentoring.matching.model import Criterion
from regest.plugins.mentoring.tables.lists import (
    ListState,
    MentoringList,
    MentoringOpinion,
)
from regest.plugins.mentoring.words import CLAUSE, _


@dataclass(frozen=True, slots=True)
class Voice:
    """A member of the Presidium and what they said of this version of the list, if anything."""

    person: Party
    opinion: MentoringOpinion | None


def submit(house: House, list_id: Meant) -> MentoringList:
    """Lay a list before the members of the Presidium.

    Raises:
        Refusal: a pair is forbidden, or outside the criterion and not justified; the list is not
            being drawn up; the right is missing.
    """
    house.reader.require(PROPOSE)
    with house.work() as work:
        row = hold(work, list_id, ListState.DRAFT)
        house.deployment.calls.objections(problems_of(house, work.session, row))
        _require_justified(work.session, row)
        row.state = ListState.AGREEING
        work.session.add(row)
        work.witness("pair_list.submitted", "pair_list", row.id, {"version": row.version})
    return row


def take_back(house: House, list_id: Meant) -> MentoringList:
    """Draw a list up again that is before the Presidium: what was said stays with its version.

    Raises:
        Refusal: it is not before the Presidium; the right is missing.
    """
    house.reader.require(PROPOSE)
    with house.work() as work:
        row = hold(work, list_id, ListState.AGREEING, ListState.AGREED)
        row.state, row.version = ListState.DRAFT, row.version + 1
        work.session.add(row)
        work.witness("pair_list.taken_back", "pair_list", row.id, {"version": row.version})
    return row


def drop(house: House, list_id: Meant, reason: str) -> MentoringList:
    """Drop a list that is not approved: nothing of it comes into force.

    Raises:
        UsageFault: no reason.
        Refusal: it is approved or dropped; the right is missing.
    """
    house.reader.require(PROPOSE)
    if not reason.strip():
        raise UsageFault(
            "reason_missing",
            _("A list is not dropped without a reason"),
            remedy=_("Say why: --reason."),
        )
    with house.work() as work:
        row = hold(work, list_id, *OPEN)
        row.state, row.open_slot, row.dropped_reason = ListState.DROPPED, None, reason.strip()
        row.closed_by, row.closed_at = work.actor.name, work.now
        work.session.add(row)
        work.witness("pair_list.dropped", "pair_list", row.id)
    return row


def opine(
    house: House, list_id: Meant, *, agrees: bool, remark: str = "", for_person: str = ""
) -> MentoringOpinion:
    """Note what a member of the Presidium says of the list as it stands; a later word replaces it.

    `for_person` is whose word is entered from paper, by whoever proposes lists.

    Raises:
        NotFound: `not_in_presidium`, nobody such sits there today.
        UsageFault: a remark without words.
        Refusal: the list is not before the Presidium; the right is missing.
    """
    house.reader.require(PROPOSE if for_person.strip() else AGREE)
    if not agrees and not remark.strip():
        raise UsageFault(
            "remark_missing",
            _("A remark cannot be without words"),
            remedy=_("Write what speaks against the list: --remark."),
        )
    with house.work() as work:
        row = hold(work, list_id, ListState.AGREEING, ListState.AGREED)
        person = _speaks(house, work, for_person)
        found = _opinion(work.session, row, person.id) or MentoringOpinion(
            id=work.new_id(),
            list_id=row.id,
            version=row.version,
            person_id=person.id,
            agrees=agrees,
            given_on=work.today,
            given_by=work.actor.name,
            given_at=work.now,
        )
        found.agrees, found.remark = agrees, remark.strip()
        found.given_on, found.given_by, found.given_at = work.today, work.actor.name, work.now
        work.session.add(found)
        work.session.flush()
        silent = unheard(work.session, row, house)
        row.state = ListState.AGREEING if silent else ListState.AGREED
        work.session.add(row)
        facts = {"agrees": agrees, "version": row.version, "person": person.id}
        work.witness("pair_list.opinion", "pair_list", row.id, facts)
    return found


def answer(house: House, list_id: Meant, person: str, text: str) -> MentoringOpinion:
    """Answer a remark: the chair says why the list stays as it is.

    Raises:
        NotFound: that person made none.
        UsageFault: nothing is said.
        Refusal: the list is not before the Presidium; the right is missing.
    """
    house.reader.require(PROPOSE)
    if not text.strip():
        raise UsageFault(
            "answer_missing", _("The answer is empty"), remedy=_("Say what you answer.")
        )
    with house.work() as work:
        row = hold(work, list_id, ListState.AGREEING, ListState.AGREED)
        found = _opinion(work.session, row, parties.party_called(work.session, person).id)
        if found is None or not found.remark:
            raise NotFound(
                "remark_unknown",
                _("{name} made no remark on this list", name=person),
                remedy=_("Look at the list: regest mentor show."),
            )
        found.answer, found.answered_by = text.strip(), work.actor.name
        found.answered_at = work.now
        work.session.add(found)
        work.witness("pair_list.remark_answered", "pair_list", row.id, {"version": row.version})
    return found


def voices(session: Session, row: MentoringList, house: House) -> list[Voice]:
    """Return the members of the Presidium of today by name, the chair who proposes left out."""
    body = offices.governing_body(session)
    if body is None:
        return []
    today = house.deployment.database.today()
    chair = offices.holder_on(session, offices.CHAIR, body.code, today)
    said = {each.person_id: each for each in opinions_of(session, row)}
    return [
        Voice(seat.person, said.get(seat.person.id))
        for seat in rosters.roster_on(session, body.code, today)
        if chair is None or seat.person.id != chair.person.id
    ]


def spoken_of(session: Session, row: MentoringList) -> list[Voice]:
    """Return those who said something of this version: who sits there today does not matter."""
    return [
        Voice(session.get_one(Party, each.person_id), each) for each in opinions_of(session, row)
    ]


def unheard(session: Session, row: MentoringList, house: House) -> list[Party]:
    """Return the members who said nothing of this version yet."""
    return [each.person for each in voices(session, row, house) if each.opinion is None]


def opinions_of(session: Session, row: MentoringList) -> Sequence[MentoringOpinion]:
    """Return what was said of this version of a list."""
    wanted = select(MentoringOpinion).where(
        MentoringOpinion.list_id == row.id, MentoringOpinion.version == row.version
    )
    return session.exec(wanted.order_by(col(MentoringOpinion.given_at))).all()


def _opinion(session: Session, row: MentoringList, person_id: str) -> MentoringOpinion | None:
    return next((each for each in opinions_of(session, row) if each.person_id == person_id), None)


def _speaks(house: House, work: Work, for_person: str) -> Party:
    body = offices.require_governing_body(work.session)
    seated = {
        seat.person.id: seat for seat in rosters.roster_on(work.session, body.code, work.today)
    }
    if for_person.strip():
        meant = parties.party_called(work.session, for_person).id
    else:
        meant = next(iter(house.reader.party_ids & seated.keys()), "")
    if meant not in seated:
        raise NotFound(
            "not_in_presidium",
            _("Only members of the Presidium agree to a list of pairs"),
            rule="PAR-1",
            clause=CLAUSE,
            remedy=_("Say whose word is entered: --for."),
        )
    return seated[meant].person


def _require_justified(session: Session, row: MentoringList) -> None:
    bare = [
        each
        for each in lines_of(session, row.id)
        if each.criterion == Criterion.NEITHER and not each.justification
    ]
    if bare:
        raise Refusal(
            "pair_unjustified",
            _.n(
                "{count} pair is outside the criterion and not justified",
                "{count} pairs are outside the criterion and not justified",
                len(bare),
            ),
            rule="R-3.16",
            clause=CLAUSE,
            remedy=_("Justify each of them: regest mentor justify."),
        )
