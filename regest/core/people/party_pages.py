"""The directory by name, going on from a name: for programs that read all of it."""

from __future__ import annotations

from sqlalchemy import ColumnElement, tuple_
from sqlmodel import Session, col, select

from regest.core.people.parties import EVERYBODY
from regest.core.people.tables import Party, PartyKind


def parties_after(
    session: Session,
    kind: PartyKind | None = None,
    group: str = "",
    *,
    among: ColumnElement[bool] = EVERYBODY,
    after: tuple[str, str] | None = None,
    limit: int = 50,
) -> list[Party]:
    """Return parties by name that stand after the name and id `after`."""
    wanted = select(Party).where(col(Party.merged_into).is_(None), among)
    if kind is not None:
        wanted = wanted.where(Party.kind == kind)
    if group:
        wanted = wanted.where(Party.group_name == group)
    if after is not None:
        wanted = wanted.where(tuple_(col(Party.name), col(Party.id)) > after)
    return list(session.exec(wanted.order_by(col(Party.name), col(Party.id)).limit(limit)))
