"""Names that a browser offers while somebody types."""

from __future__ import annotations

from sqlmodel import Session, col, select

from regest.api import House, Party, PartyKind, directory

# More would only slow the page down; any other name may be typed.
MOST = 300


def known(session: Session, house: House, kind: PartyKind) -> list[str]:
    """Return the names of this kind that the reader may know of, in their order."""
    wanted = select(Party.name).where(Party.kind == kind, directory.seen_parties(house.reader))
    return list(session.exec(wanted.order_by(col(Party.name)).limit(MOST)))
