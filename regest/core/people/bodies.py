"""Collegial bodies and working groups (statute 3.4, 3.6, 3.11)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sqlmodel import Session, col, select

from regest.core.base.errors import NotFound, UsageFault
from regest.core.base.messages import Titles, _
from regest.core.people.tables import Body
from regest.core.store.work import Work

_CODE = re.compile(r"[a-z][a-z0-9_]{1,59}")

GOVERNING, GENERAL, GROUP, COMMISSION = "governing", "general", "working_group", "commission"
MEMBER, HEAD, REPRESENTATIVE, SEAT = "member", "head", "representative", "presidium_seat"
# What one stands as who sits in a body of a kind; in a body of another kind, a group's member.
_SEATS = {GOVERNING: SEAT, GENERAL: REPRESENTATIVE, COMMISSION: "commission_member"}
_GROUP_SEAT = "group_member"


def seat_kind(body: Body) -> str:
    """Return the kind of standing that is a seat in `body`; of the general meeting, a voice."""
    return _SEATS.get(body.kind, _GROUP_SEAT)


def save_body(work: Work, code: str, title: Titles, kind: str, clause: str = "") -> Body:
    """Write a body; one with the same code is replaced.

    Raises:
        UsageFault: the code is not English snake_case.
    """
    if not _CODE.fullmatch(code):
        raise UsageFault(
            "body_code",
            _("{code} is not a code of a body", code=code),
            remedy=_("Write small Latin letters, digits and underscores: audit_group."),
        )
    body = work.session.merge(
        Body(code=code, title_ru=title.ru, title_en=title.en, kind=kind, clause=clause)
    )
    work.witness("body.saved", "body", code)
    return body


def list_bodies(session: Session) -> Sequence[Body]:
    """Return all bodies by code."""
    return session.exec(select(Body).order_by(col(Body.code))).all()


def body_with(session: Session, code: str) -> Body:
    """Return the body with this code.

    Raises:
        NotFound: there is none; the remedy lists those there are.
    """
    found = session.get(Body, code)
    if found is None:
        known = ", ".join(body.code for body in list_bodies(session))
        raise NotFound(
            "body_unknown",
            _("There is no body {code}", code=code),
            remedy=_("Choose one of: {names}.", names=known),
        )
    return found
