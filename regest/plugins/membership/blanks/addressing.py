"""Who stands at the head of a paper to the right: the chair or the authority, in the dative."""

from __future__ import annotations

import datetime as dt

from sqlmodel import Session

from regest.api import House, Party, declension, names, rosters
from regest.api.papers import Pairs
from regest.plugins.membership.tables.joining import Addressee
from regest.plugins.membership.words import _

OFFICER, CHAIR = "authority_officer", "chair"
LINE = "_" * 34
_LEFT_MM = 88.0


def corner(*lines: str) -> Pairs:
    """Return lines as the block at the upper right of a sheet."""
    return Pairs((("", "\n".join(line for line in lines if line)),), name_width_mm=_LEFT_MM)


def addressed(house: House, session: Session, addressee: Addressee, day: dt.date) -> list[str]:
    """Return to whom an application of a day is written, a line of the corner each.

    What nobody has entered is a line to be filled in by hand.
    """
    if addressee is Addressee.AUTHORITY:
        return _officer(session, day)
    chair = _holder(session, CHAIR, day)
    name = declension.name_in(session, chair, _DATIVE).text if chair is not None else LINE
    body = declension.organisation(house.deployment.settings.association.name, _GENITIVE).text
    return [str(_("To the chair of the Presidium")), body, _short(name)]


def _officer(session: Session, day: dt.date) -> list[str]:
    officer = _holder(session, OFFICER, day)
    if officer is None:
        return [str(_("To the head of the authority")), LINE]
    post = declension.post_in(session, officer, _DATIVE).text if officer.post else LINE
    return [post[:1].upper() + post[1:], _short(declension.name_in(session, officer, _DATIVE).text)]


def _holder(session: Session, kind: str, day: dt.date) -> Party | None:
    found = rosters.list_standings(session, day, kind=kind)
    return found[0].party if found else None


def _short(name: str) -> str:
    """Return «Ветровой И.С.» of a full name; a line stays as it is."""
    return names.with_initials(name) if len(name.split()) > 1 else name


_DATIVE, _GENITIVE = declension.Case.DATIVE, declension.Case.GENITIVE
