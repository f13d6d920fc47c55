"""Roles: what their holders see of unmarked and of marked records, and what they may do (10.3)."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session, col, select

from regest.core.base.errors import NotFound
from regest.core.base.messages import _
from regest.core.people.tables import RoleRow
from regest.core.presets.shapes import RoleData
from regest.core.store.work import Work


def save_role(work: Work, role: RoleData) -> None:
    """Write a role; one with the same name is replaced. The caller witnesses."""
    work.session.merge(
        RoleRow(
            name=role.name,
            title_ru=role.title.ru,
            title_en=role.title.en,
            scopes=dict(role.scopes),
            marked_scopes=dict(role.marked_scopes),
            permissions=list(role.permissions),
        )
    )


def list_roles(session: Session) -> Sequence[RoleRow]:
    """Return all roles by name."""
    return session.exec(select(RoleRow).order_by(col(RoleRow.name))).all()


def role_with(session: Session, name: str) -> RoleRow:
    """Return the role called `name`.

    Raises:
        NotFound: there is none; the remedy lists those there are.
    """
    found = session.get(RoleRow, name)
    if found is None:
        known = ", ".join(role.name for role in list_roles(session))
        raise NotFound(
            "role_unknown",
            _("There is no role {name}", name=name),
            remedy=_("Choose one of: {names}.", names=known),
        )
    return found
