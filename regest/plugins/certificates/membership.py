"""Membership as certificates ask for it: read from the standings of core, whoever wrote them."""

from __future__ import annotations

import datetime as dt

from sqlmodel import Session

from regest.api import Party, PartyKind, Refusal, Standing, parties, rosters
from regest.plugins.certificates.tables.certificates import MemberCertificate
from regest.plugins.certificates.words import (
    CANDIDATE,
    CLAUSE,
    ENDED_CLAUSE,
    HEAD,
    MEMBER,
    _,
)


def organisation_called(session: Session, reference: str) -> Party:
    """Return the organisation of this name or id.

    Raises:
        NotFound: there is none.
        Ambiguous: several are called so.
    """
    return parties.party_called(session, reference, PartyKind.ORGANISATION)


def membership_on(session: Session, organisation: Party, day: dt.date) -> Standing:
    """Return the membership in force on a day.

    Raises:
        Refusal: `not_a_member` (CRT-1).
    """
    found = rosters.list_standings(session, day, kind=MEMBER, party_id=organisation.id)
    if found:
        return found[0].standing
    is_candidate = rosters.list_standings(session, day, kind=CANDIDATE, party_id=organisation.id)
    told = (
        _("No certificate can be issued: {name} is a candidate, its membership has not begun",
          name=organisation.name)
        if is_candidate
        else _("{name} is no member on {day}: it gets no certificate", name=organisation.name,
               day=day)
    )  # fmt: skip
    raise Refusal(
        "not_a_member",
        told,
        rule="CRT-1",
        clause=CLAUSE,
        remedy=_("Certificates are handed to members: enter the membership first."),
    )


def last_day(session: Session, held: MemberCertificate) -> dt.date | None:
    """Return the last day of the membership that a certificate was issued in; None if it runs on.

    Standings that follow one another without a gap are one membership; whoever is admitted anew
    after a gap is a member of another one. Of a certificate with no standing the last one counts.
    """
    found = [
        line.standing
        for line in rosters.list_standings(session, kind=MEMBER, party_id=held.organisation_id)
    ]
    own = [each for each in found if each.id == held.standing_id] or found[-1:]
    if not own:
        return None
    last = own[0].ends_on
    for each in found:
        follows = last is not None and each.starts_on <= last + dt.timedelta(days=1)
        if follows and (each.ends_on is None or (last is not None and each.ends_on > last)):
            last = each.ends_on
    return last


def require_lasting(session: Session, held: MemberCertificate, day: dt.date) -> None:
    """Refuse what is done for members alone, when the membership had ended before a day.

    Raises:
        Refusal: `membership_ended` (CRT-7).
    """
    ended = last_day(session, held)
    if ended is not None and ended < day:
        raise Refusal(
            "membership_ended",
            _("The membership of {name} ended on {day}", name=held.holder_name, day=ended),
            rule="CRT-7",
            clause=ENDED_CLAUSE,
            remedy=_("Annul the certificate; whoever is a member again gets a new one."),
        )


def end_reason(session: Session, organisation_id: str, day: dt.date) -> str:
    """Return why the membership that ended on a day did."""
    found = rosters.list_standings(session, kind=MEMBER, party_id=organisation_id)
    return next((each.standing.end_reason for each in found if each.standing.ends_on == day), "")


def head_on(session: Session, organisation_id: str, day: dt.date) -> Party | None:
    """Return who heads an organisation on a day."""
    found = rosters.list_standings(session, day, kind=HEAD, organisation_id=organisation_id)
    return found[0].party if found else None
