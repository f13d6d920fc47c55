"""Old minutes entered as a meeting, once a person has confirmed what was read (domain §5)."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from regest.api import (
    House,
    PartyKind,
    Refusal,
    UsageFault,
    components,
    names,
    parties,
)
from regest.plugins.protocols.declarations.catalogue import CONDUCT, PREPARE
from regest.plugins.protocols.measures import DECISION
from regest.plugins.protocols.old_minutes.comparing import (
    Compared,
    compare,
    count_of,
    genitives,
    mover_of,
    question_of,
)
from regest.plugins.protocols.old_minutes.found import FoundItem, FoundMinutes, FoundPoint
from regest.plugins.protocols.old_minutes.reading import read_minutes
from regest.plugins.protocols.preparing import agenda, planning
from regest.plugins.protocols.sitting import composition, holding, presence
from regest.plugins.protocols.tables.meetings import Capacity, ProtocolsMeeting
from regest.plugins.protocols.tables.minutes import ProtocolsAnnex
from regest.plugins.protocols.voting import taking, wording
from regest.plugins.protocols.voting.turn import Vote
from regest.plugins.protocols.words import _

USUAL_HOUR = dt.time(14, 0)


def read_file(house: House, path: Path) -> Compared:
    """Return the proposal that the minutes in a file give; the file is parsed in a child process.

    Raises:
        UsageFault: the file cannot be opened, or holds no text.
    """
    content = components.read_file(path)
    outcome = house.deployment.read_text(content, path.name)
    if not outcome.text.strip():
        raise UsageFault(
            "no_text",
            _("No text was found in {file}", file=path.name),
            remedy=_("Give minutes as .docx, .pdf with text, or .txt."),
        )
    return compare(house, read_minutes(outcome.text))


def enter(house: House, proposal: Compared, *, accept: bool = False) -> ProtocolsMeeting:
    """Enter a confirmed proposal: meeting, people, votes, points; it ends closed, with its number.

    What the paper says a vote came to is not taken over: results are computed (VOT-6).

    Raises:
        Refusal: `minutes_unread`, something needed was not found; `minutes_differ`, the paper and
            the rules disagree and nobody has accepted it; or as the single steps refuse.
    """
    house.reader.require(PREPARE)
    house.reader.require(CONDUCT)
    _refuse(proposal, accept=accept)
    found = proposal.found
    if found.held_on is None:
        raise AssertionError("a proposal without a day has a fault")
    meeting = planning.plan(
        house,
        planning.NewMeeting(
            held_on=found.held_on,
            starts_at=found.begins or found.ends or USUAL_HOUR,
            body=found.body,
            place=found.place,
        ),
    )
    _guests(house, meeting.id, found)
    for item in found.items:
        new = agenda.NewItem(
            title=item.title or item.heard.split("\n")[0],
            rapporteur=item.rapporteur,
            question=question_of(item.votes[0]) if item.votes else DECISION,
        )
        agenda.add_item(house, meeting.id, new)
    people = [*found.present, *(g.name for g in (*found.consultative, *found.invited))]
    presence.arrive(house, meeting.id, people, found.begins)
    holding.open_meeting(house, meeting.id, found.begins, secretary=found.secretary)
    known = genitives([*found.present, *([found.secretary] if found.secretary else [])])
    for item in found.items:
        _item(house, meeting.id, item, known)
    _annexes(house, meeting.id, found)
    closed, _number = holding.close(house, meeting.id, found.ends, found.number)
    return closed


def _refuse(proposal: Compared, *, accept: bool) -> None:
    if proposal.faults:
        raise Refusal(
            "minutes_unread",
            proposal.faults[0],
            rule="MTG-1",
            remedy=_("Mend the file, the directory or the roster of that day, and try again."),
        )
    if proposal.differences and not accept:
        raise Refusal(
            "minutes_differ",
            proposal.differences[0],
            rule="VOT-6",
            remedy=_("Check the paper; if it is right as it stands, say --accept."),
        )


def _guests(house: House, meeting_id: str, found: FoundMinutes) -> None:
    with house.work() as work:
        for guest in (*found.consultative, *found.invited):
            parties.named(work, guest.name, PartyKind.PERSON)
    for capacity, guests in (
        (Capacity.CONSULTATIVE, found.consultative),
        (Capacity.INVITED, found.invited),
    ):
        for guest in guests:
            composition.invite(house, meeting_id, guest.name, capacity, guest.post)


def _item(house: House, meeting_id: str, item: FoundItem, known: dict[str, str]) -> None:
    if item.heard:
        taking.hear(house, meeting_id, item.position, item.heard)
    for speaker, said in item.speeches:
        wording.add_speech(house, meeting_id, item.position, speaker, said)
    for taken in item.votes:
        vote = Vote(
            position=item.position,
            count=count_of(taken),
            question=question_of(taken),
            mover=mover_of(taken, known),
        )
        taking.vote(house, meeting_id, vote)
    for point in item.points:
        wording.add_point(house, meeting_id, _new_point(item.position, point, known))
    for author, text in item.opinions:
        wording.add_opinion(house, meeting_id, item.position, author, text)


def _new_point(position: int, point: FoundPoint, known: dict[str, str]) -> wording.NewPoint:
    is_known = mover_known(point.responsible, known)
    return wording.NewPoint(
        position=position,
        text=point.text,
        executors=(point.responsible,) if is_known else (),
        executor_words="" if is_known else point.responsible,
        due_on=point.due_on,
        vote=point.vote,
    )


def mover_known(name: str, known: dict[str, str]) -> bool:
    """Say whether a responsible name is one of those present, and not words like «руководители»."""
    return names.person_key(name) in known


def _annexes(house: House, meeting_id: str, found: FoundMinutes) -> None:
    if not found.annexes:
        return
    with house.work() as work:
        for position, (title, sheets) in enumerate(found.annexes, start=1):
            work.session.add(
                ProtocolsAnnex(
                    id=work.new_id(),
                    meeting_id=meeting_id,
                    position=position,
                    title=title,
                    sheets=sheets,
                )
            )
        work.session.flush()
        work.witness("minutes.annexes", "meeting", meeting_id, {"count": len(found.annexes)})
