"""What old minutes say beside what the rules and the standings of their day say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sqlmodel import Session, select

from regest.api import House, Message, Party, bodies, declension, names, parties, rosters
from regest.plugins.protocols.measures import DECISION, REMOVAL, Count, measure, quorum, result
from regest.plugins.protocols.old_minutes.found import FoundItem, FoundMinutes, FoundVote
from regest.plugins.protocols.tables.meetings import MeetingState, ProtocolsMeeting
from regest.plugins.protocols.tables.votes import Outcome
from regest.plugins.protocols.words import _


@dataclass(frozen=True, slots=True)
class Compared:
    """A proposal: what was read, what stands in its way, what differs, who is new.

    `faults` must be mended before it can be entered; `differences` are for a person to accept;
    `strangers` are names that the directory does not have and that entering adds to it.
    """

    found: FoundMinutes
    faults: tuple[Message, ...]
    differences: tuple[Message, ...]
    strangers: tuple[str, ...]


def compare(house: House, found: FoundMinutes) -> Compared:
    """Compare minutes that were read with the roster and the rules of their day."""
    with house.read() as session:
        faults = tuple(_faults(house, session, found))
        if faults:
            return Compared(found, faults, (), ())
        return Compared(
            found,
            (),
            tuple(_differences(house, session, found)),
            tuple(_strangers(session, found)),
        )


def question_of(vote: FoundVote) -> str:
    """Return which majority a vote wanted, as the paper lets it be seen."""
    return REMOVAL if vote.of_roster else DECISION


def mover_of(vote: FoundVote, known: Mapping[str, str]) -> str:
    """Return who proposed: papers name the mover in the genitive; `known` maps that to names."""
    return known.get(names.person_key(vote.mover), vote.mover)


def genitives(people: list[str]) -> dict[str, str]:
    """Return the names of people by their genitive, and by themselves."""
    known: dict[str, str] = {}
    for name in people:
        short, gender = names.with_initials(name) or name, declension.person_gender(name)
        for form in (name, short):
            declined = declension.person(form, declension.Case.GENITIVE, gender)
            if declined.sure:
                known[names.person_key(declined.text)] = name
    # «Ильина К.Р.» may be a man's genitive as well: whoever is called so comes first.
    known.update((names.person_key(name), name) for name in people)
    return known


def count_of(vote: FoundVote) -> Count:
    """Return the numbers of a vote."""
    return Count(vote.votes_for, vote.against, vote.abstained, vote.not_voted)


def _faults(house: House, session: Session, found: FoundMinutes) -> Iterator[Message]:
    if found.held_on is None:
        yield _("The day of the meeting was not found")
    if not found.body:
        yield _("It was not found which body met")
    if not found.items:
        yield _("No question of the agenda was found")
    if not found.present:
        yield _("Nobody was found among those present")
    if found.held_on is None or not found.body:
        return
    if found.held_on > house.deployment.database.today():
        yield _("The meeting is still to come: {day}", day=found.held_on)
    yield from _known_already(session, found)
    yield from _of_people(session, found)


def _known_already(session: Session, found: FoundMinutes) -> Iterator[Message]:
    same = select(ProtocolsMeeting.id).where(
        ProtocolsMeeting.held_on == found.held_on,
        ProtocolsMeeting.body_code == found.body,
        ProtocolsMeeting.state != MeetingState.CANCELLED,
    )
    if session.exec(same).first() is not None:
        yield _("A meeting of this body on {day} is there already", day=found.held_on)


def _of_people(session: Session, found: FoundMinutes) -> Iterator[Message]:
    seated = _keys_of_seats(session, found)
    for name in found.present:
        if names.person_key(name) not in seated:
            yield _("{name} has no seat on {day}", name=name, day=found.held_on)
    for item in found.items:
        for number, vote in enumerate(item.votes, start=1):
            count = count_of(vote)
            if count.total != len(found.present):
                yield _(
                    "Question {item}, vote {number}: {total} votes, {present} present",
                    item=item.position,
                    number=number,
                    total=count.total,
                    present=len(found.present),
                )


def _differences(house: House, session: Session, found: FoundMinutes) -> Iterator[Message]:
    day = found.held_on
    if day is None:
        return
    body = bodies.body_with(session, found.body)
    roster = len(rosters.roster_on(session, body.code, day))
    here = len(found.present)
    reckoned = quorum(house.deployment.rules, body.code, body.kind, day, roster, here)
    for name, stated, computed in (
        (_("Roster"), found.roster, roster),
        (_("Quorum"), found.quorum, reckoned.needed),
        (_("Present"), found.present_stated, here),
    ):
        if stated is not None and stated != computed:
            yield _(
                "{what}: the paper says {stated}, here it is {computed}",
                what=name,
                stated=stated,
                computed=computed,
            )
    if not reckoned.reached:
        yield reckoned.told
    for item in found.items:
        yield from _other_results(house, found, item, body.kind, roster)


def _other_results(
    house: House, found: FoundMinutes, item: FoundItem, kind: str, roster: int
) -> Iterator[Message]:
    here, day = len(found.present), found.held_on
    if day is None:
        return
    for number, vote in enumerate(item.votes, start=1):
        wanted = measure(
            house.deployment.rules, found.body, kind, day, question_of(vote), roster, here
        )
        adopted = result(wanted, count_of(vote), here).outcome is Outcome.ADOPTED
        if vote.stated is not None and vote.stated is not adopted:
            yield _(
                "Question {item}, vote {number}: by the rules ({clause}) {needed} votes are needed "
                "and {votes_for} were given: the paper says otherwise",
                item=item.position,
                number=number,
                clause=wanted.rule.clause,
                needed=wanted.needed,
                votes_for=vote.votes_for,
            )


def _strangers(session: Session, found: FoundMinutes) -> Iterator[str]:
    for guest in (*found.consultative, *found.invited):
        if not parties.find_parties(session, guest.name):
            yield guest.name


def _keys_of_seats(session: Session, found: FoundMinutes) -> set[str]:
    if found.held_on is None:
        return set()
    seats = rosters.roster_on(session, found.body, found.held_on)
    return {key for seat in seats for key in _keys(seat.person)}


def _keys(person: Party) -> set[str]:
    known = (person.name, names.with_initials(person.name))
    return {names.person_key(name) for name in known if name}
