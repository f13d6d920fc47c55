"""Names that a browser offers while somebody types: of the meeting first, then of the directory."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session, col, select

from regest.api import House, Party, PartyKind, bodies, directory
from regest.plugins.protocols.sitting.composition import Member
from regest.plugins.protocols.words import GENERAL

# More would only slow the page down; any other name may be typed.
MOST = 300


def known(session: Session, house: House, *kinds: PartyKind) -> list[str]:
    """Return the names of these kinds that the reader may know of, in their order."""
    wanted = select(Party.name).where(
        col(Party.kind).in_(kinds), directory.seen_parties(house.reader)
    )
    return list(session.exec(wanted.order_by(col(Party.name)).limit(MOST)))


def offered(
    session: Session, house: House, members: Sequence[Member], *kinds: PartyKind
) -> list[str]:
    """Return those on the list of a meeting, then the others of the directory, each once."""
    listed = [member.person.name for member in members]
    return list(dict.fromkeys([*listed, *known(session, house, *kinds)]))


def is_general(session: Session, body_code: str) -> bool:
    """Say whether organisations sit in a body, not people."""
    return bodies.body_with(session, body_code).kind == GENERAL


def called(member: Member, *, general: bool) -> str:
    """Return the name by which services know a participant without doubt."""
    if general and member.organisation is not None:
        return member.organisation.name
    return member.person.name
