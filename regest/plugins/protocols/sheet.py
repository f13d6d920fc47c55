"""The sheet of a meeting: what is known of it at one look, for the command line and pages."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlmodel import Session

from regest.api import House, Message, bodies
from regest.plugins.protocols.measures import Quorum
from regest.plugins.protocols.meetings import items_of, meeting_with, state_title
from regest.plugins.protocols.sitting.composition import Member, members_of
from regest.plugins.protocols.sitting.holding import quorum_now
from regest.plugins.protocols.sitting.presence import stays_of
from regest.plugins.protocols.tables.meetings import (
    Capacity,
    ProtocolsItem,
    ProtocolsMeeting,
    ProtocolsPresence,
)
from regest.plugins.protocols.tables.votes import ProtocolsMotion, ProtocolsPoint
from regest.plugins.protocols.voting.results import counts, verdict
from regest.plugins.protocols.voting.turn import motions_of
from regest.plugins.protocols.voting.wording import points_of
from regest.plugins.protocols.words import _


@dataclass(frozen=True, slots=True)
class ItemSheet:
    """A question with the votes on it and the points decided."""

    item: ProtocolsItem
    motions: tuple[ProtocolsMotion, ...]
    points: tuple[ProtocolsPoint, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A meeting with its people, the quorum of this moment and its questions."""

    meeting: ProtocolsMeeting
    body_title: str
    members: tuple[Member, ...]
    stays: dict[str, list[ProtocolsPresence]]
    quorum: Quorum
    items: tuple[ItemSheet, ...]

    def present(self, capacity: Capacity) -> list[str]:
        """Return the names of those in the room, or at the close, in one capacity."""
        return [
            each.person.name
            for each in self.members
            if each.row.capacity is capacity and self.is_in(each)
        ]

    def is_in(self, member: Member) -> bool:
        """Say whether somebody is in the room, or was there at the close."""
        marks = self.stays.get(member.row.id, [])
        return bool(marks) and (
            marks[-1].left_at is None or marks[-1].left_at == self.meeting.closed_at
        )

    def pairs(self) -> list[tuple[object, object]]:
        """Return the card of the meeting as names and values."""
        meeting = self.meeting
        return [
            (_("Body"), self.body_title),
            (_("Day"), f"{meeting.held_on:%d.%m.%Y}"),
            (_("Time"), _span(meeting.opened_at or meeting.starts_at, meeting.closed_at)),
            (_("Place"), meeting.place),
            (_("State"), state_title(meeting.state)),
            (_("Quorum"), self.quorum.shown),
            (_("Present"), ", ".join(self.present(Capacity.VOTING))),
            (_("With a consultative voice"), ", ".join(self.present(Capacity.CONSULTATIVE))),
            (_("Invited"), ", ".join(self.present(Capacity.INVITED))),
        ]

    def vote_lines(self) -> list[str | Message]:
        """Return each question with its votes, line by line."""
        lines: list[str | Message] = []
        for each in self.items:
            lines.append(f"{each.item.position}. {each.item.title}")
            lines += [f"   {counts(motion)}. {verdict(motion)}" for motion in each.motions]
            lines += [
                f"   {each.item.position}.{point.position}. {point.text}" for point in each.points
            ]
        return lines

    def as_json(self) -> dict[str, object]:
        """Return the sheet as data."""
        meeting = self.meeting
        return {
            "id": meeting.id,
            "body": meeting.body_code,
            "held_on": meeting.held_on,
            "state": meeting.state.value,
            "roster": self.quorum.roster,
            "present": self.quorum.present,
            "needed": self.quorum.needed,
            "voters": self.present(Capacity.VOTING),
            "consultative": self.present(Capacity.CONSULTATIVE),
            "invited": self.present(Capacity.INVITED),
            "items": [_item_json(each) for each in self.items],
        }


def sheet_of(house: House, meeting_id: str) -> Sheet:
    """Return the sheet of a meeting."""
    with house.read() as session:
        return read_sheet(house, session, meeting_with(session, meeting_id))


def read_sheet(house: House, session: Session, meeting: ProtocolsMeeting) -> Sheet:
    """Return the sheet of a meeting that was read already."""
    body = bodies.body_with(session, meeting.body_code)
    return Sheet(
        meeting,
        body.title_ru,
        tuple(members_of(session, meeting.id)),
        stays_of(session, meeting.id),
        quorum_now(house, session, meeting),
        tuple(
            ItemSheet(item, tuple(motions_of(session, item.id)), tuple(points_of(session, item.id)))
            for item in items_of(session, meeting.id)
        ),
    )


def _item_json(each: ItemSheet) -> dict[str, object]:
    return {
        "number": each.item.position,
        "title": each.item.title,
        "state": each.item.state.value,
        "listed": each.item.listed,
        "votes": [
            {
                "id": motion.id,
                "for": motion.votes_for,
                "against": motion.votes_against,
                "abstained": motion.abstained,
                "not_voted": motion.not_voted,
                "present": motion.present,
                "needed": motion.needed,
                "outcome": motion.outcome.value,
                "on_half": motion.on_half,
            }
            for motion in each.motions
        ],
        "points": [f"{each.item.position}.{point.position}" for point in each.points],
    }


def _span(begin: dt.time, end: dt.time | None) -> str:
    return f"{begin:%H:%M} – {end:%H:%M}" if end is not None else f"{begin:%H:%M}"
