"""Who may mentor and who is to be mentored on a day, read from standings (3.16, C30)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.api import (
    House,
    NotFound,
    Party,
    PartyKind,
    Reader,
    Refusal,
    UsageFault,
    directory,
    parties,
    rosters,
)
from regest.plugins.mentoring.declarations.catalogue import PROPOSE
from regest.plugins.mentoring.matching.model import Participant
from regest.plugins.mentoring.tables.lists import MentoringMotivation
from regest.plugins.mentoring.words import CANDIDATE, CERTIFIED, CLAUSE, MEMBER, _


@dataclass(frozen=True, slots=True)
class Sides:
    """Both lists on a day, with the parties by id."""

    mentors: tuple[Participant, ...]
    candidates: tuple[Participant, ...]
    parties: dict[str, Party]


def sides_on(
    session: Session,
    day: dt.date,
    paired: Iterable[tuple[str, str]] = (),
    waiting: Iterable[str] = (),
) -> Sides:
    """Return who is on the lists on a day: certified members, and motivated candidates.

    Whoever has a pair that works is on its list whatever became of the standing (C30), and so are
    the candidates `waiting` for another mentor. Whoever is certified is no candidate.
    """
    certified = {line.party.id for line in _lines(session, CERTIFIED, day)}
    members = [line for line in _lines(session, MEMBER, day) if line.party.id in certified]
    keen = motivated_on(session, day)
    applied = [line for line in _lines(session, CANDIDATE, day) if line.party.id in keen]
    mentors = {line.party.id: _participant(line.party, line.standing.starts_on) for line in members}
    candidates = {
        line.party.id: _participant(line.party, line.standing.starts_on)
        for line in applied
        if line.party.id not in certified
    }
    found = {line.party.id: line.party for line in (*members, *applied)}
    others = [(key, candidates) for key in waiting if key not in certified]
    for mentor_id, candidate_id in paired:
        others += [(mentor_id, mentors), (candidate_id, candidates)]
    for key, side in others:
        party = found.setdefault(key, session.get_one(Party, key))
        side.setdefault(key, _participant(party, dt.date(1, 1, 1)))
    return Sides(tuple(mentors.values()), tuple(candidates.values()), found)


def candidates_on(session: Session, day: dt.date) -> list[Party]:
    """Return all candidates of a day by name, motivated or not, without those certified."""
    certified = {line.party.id for line in _lines(session, CERTIFIED, day)}
    return [
        line.party for line in _lines(session, CANDIDATE, day) if line.party.id not in certified
    ]


def motivated_on(session: Session, day: dt.date) -> set[str]:
    """Return the parties that the chair found highly motivated on a day."""
    wanted = select(MentoringMotivation).where(col(MentoringMotivation.since) <= day)
    return {
        each.party_id for each in session.exec(wanted) if each.until is None or each.until >= day
    }


def note_motivation(house: House, name: str, basis: str = "") -> Party:
    """Note that a candidate is highly motivated, from today on (3.16).

    Raises:
        NotFound: there is no such organisation.
        Refusal: `not_a_candidate`; the right is missing.
    """
    house.reader.require(PROPOSE)
    with house.work() as work:
        party = organisation(work.session, name)
        if party.id not in {each.id for each in candidates_on(work.session, work.today)}:
            raise Refusal(
                "not_a_candidate",
                _("{name} is no candidate today", name=party.name),
                rule="R-3.16",
                clause=CLAUSE,
                remedy=_("A candidate gets the standing first: regest standing start."),
            )
        if party.id not in motivated_on(work.session, work.today):
            row = MentoringMotivation(
                id=work.new_id(),
                party_id=party.id,
                since=work.today,
                basis=basis.strip(),
                noted_by=work.actor.name,
                noted_at=work.now,
            )
            work.session.add(row)
            work.witness("motivation.noted", "party", party.id)
    return party


def withdraw_motivation(house: House, name: str) -> Party:
    """Take that back: from today on the candidate is on no new list.

    Raises:
        NotFound: there is no such organisation.
        UsageFault: it was not noted.
    """
    house.reader.require(PROPOSE)
    with house.work() as work:
        party = organisation(work.session, name)
        rows = [
            each
            for each in work.session.exec(
                select(MentoringMotivation).where(MentoringMotivation.party_id == party.id)
            )
            if each.until is None
        ]
        if not rows:
            raise UsageFault(
                "motivation_unknown",
                _("High motivation of {name} is not noted", name=party.name),
                remedy=_("`regest mentor candidates` shows whose is."),
            )
        for row in rows:
            # Noted today and taken back today: it was never in force.
            row.until = work.today - dt.timedelta(days=1)
            work.session.add(row)
        work.witness("motivation.withdrawn", "party", party.id)
    return party


def organisation(session: Session, name: str, reader: Reader | None = None) -> Party:
    """Return the organisation with this name or id; for a `reader` among those it may know of.

    Raises:
        NotFound: the directory has none, or none for this reader: the words are the same.
    """
    among = parties.EVERYBODY if reader is None else directory.seen_parties(reader)
    return parties.party_called(session, name, PartyKind.ORGANISATION, among=among)


def unknown(name: str) -> NotFound:
    """Return the refusal for a pair that is not there, or not for this reader."""
    return NotFound(
        "pair_unknown",
        _("There is no pair {name}", name=name),
        remedy=_("`regest mentor list` shows the pairs with their numbers."),
    )


def _lines(session: Session, kind: str, day: dt.date) -> Iterable[rosters.StandingLine]:
    seen = set()
    for line in rosters.list_standings(session, day, kind=kind):
        if line.party.id not in seen:
            seen.add(line.party.id)
            yield line


def _participant(party: Party, since: dt.date) -> Participant:
    # Whoever stood earlier comes first; of one day, by the name as it is compared.
    return Participant(party.id, f"{since:%Y%m%d} {party.match_key}", party.territory, party.sector)
