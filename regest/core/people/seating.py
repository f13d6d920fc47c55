"""Seats given and ended: members of the Presidium, voices of members, groups and commissions."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from sqlmodel import Session

from regest.core.base.errors import NotFound, Refusal, UsageFault
from regest.core.base.messages import Titles, _
from regest.core.base.rules import Rulebook
from regest.core.hooks.calls import Calls
from regest.core.hooks.types import Problem
from regest.core.people.bodies import GENERAL, GOVERNING, MEMBER, body_with, seat_kind
from regest.core.people.body_decisions import require_open
from regest.core.people.office_decisions import remark
from regest.core.people.offices import CHAIR, DEPUTY, SECRETARY, holder_on, office_kind
from regest.core.people.parties import party_with
from regest.core.people.rosters import StandingLine, list_standings, speakers_on
from regest.core.people.standings import NewStanding, Stood, end_standing, start_standing
from regest.core.people.tables import Body
from regest.core.store.work import Work

GROUP_OFFICES = (CHAIR, SECRETARY)
_OF_MEMBERS = frozenset({GOVERNING, GENERAL})


@dataclass(frozen=True, kw_only=True, slots=True)
class Seating:
    """Somebody to sit in a body from a day to a day, for an organisation, on a record or `basis`.

    In the general meeting it is the authority of a representative (5.6). `office` makes a group's
    member its `chair` or `secretary` as well.
    """

    body_code: str
    person_id: str
    starts_on: dt.date
    ends_on: dt.date | None = None
    organisation_id: str | None = None
    authority_record_id: str | None = None
    basis: str = ""
    office: str = ""


def seat(work: Work, calls: Calls, rules: Rulebook, new: Seating) -> Stood:
    """Write a seat.

    Raises:
        NotFound: no such body or party.
        UsageFault: no organisation or no document where one is needed; a group's office that is
            none.
        Refusal: `seat_not_of_member`, `seat_not_of_speaker` (R-3.4); `body_closed`;
            `standing_overlaps`; or a plugin objects.
    """
    session = work.session
    body = require_open(session, new.body_code, new.starts_on)
    warnings = list(_checked(session, body, new))
    kind = seat_kind(body)
    standing = NewStanding(
        kind=kind,
        party_id=new.person_id,
        starts_on=new.starts_on,
        ends_on=new.ends_on,
        body_code=None if body.kind == GENERAL else body.code,
        organisation_id=new.organisation_id,
        authority_record_id=new.authority_record_id,
        basis=new.basis.strip(),
    )
    if not new.office:
        stood = start_standing(work, calls, rules, standing)
        return replace(stood, warnings=(*stood.warnings, *warnings))
    if body.kind in _OF_MEMBERS or new.office not in GROUP_OFFICES:
        raise UsageFault(
            "group_office",
            _("{office} is no office of {body}", office=new.office, body=_title(body)),
            remedy=_("Officers of the association: regest office elect, regest office appoint."),
        )
    if not list_standings(
        session, new.starts_on, kind=kind, body_code=body.code, party_id=new.person_id
    ):
        start_standing(work, calls, rules, standing)
    leading = replace(standing, kind=office_kind(new.office, body))
    _end_officer(work, calls, body, new)
    stood = start_standing(work, calls, rules, leading)
    return replace(stood, warnings=(*stood.warnings, *warnings))


def unseat(
    work: Work, calls: Calls, body_code: str, person_id: str, last_day: dt.date, reason: str
) -> Stood:
    """End the seat of somebody in a body, and with it a group's office.

    Raises:
        NotFound: no such body, or no such seat that day.
        UsageFault: no reason.
        Refusal: it ends earlier already; or a plugin objects.
    """
    session = work.session
    body = body_with(session, body_code)
    held = seat_with(session, body_code, person_id, last_day)
    stood = end_standing(work, calls, held.standing.id, last_day, reason)
    warnings = [*stood.warnings, *_offices_left(session, body, person_id, last_day)]
    if body.kind not in _OF_MEMBERS:
        for office in GROUP_OFFICES:
            officer = holder_on(session, office, body.code, last_day)
            if officer is not None and officer.person.id == person_id:
                end_standing(work, calls, officer.standing_id, last_day, reason)
    return Stood(stood.standing, tuple(warnings))


def seat_with(session: Session, body_code: str, person_id: str, day: dt.date) -> StandingLine:
    """Return the seat of somebody in a body on a day.

    Raises:
        NotFound: no such body, or no such seat that day.
    """
    body = body_with(session, body_code)
    code = "" if body.kind == GENERAL else body.code
    lines = list_standings(session, day, kind=seat_kind(body), body_code=code, party_id=person_id)
    if not lines:
        raise NotFound(
            "seat_unknown",
            _(
                "{name} has no seat in {body} on {day}",
                name=party_with(session, person_id).name,
                body=_title(body),
                day=day,
            ),
            remedy=_("`regest body roster` shows who sits there."),
        )
    return lines[0]


def _checked(session: Session, body: Body, new: Seating) -> tuple[Problem, ...]:
    """Refuse what R-3.4 forbids; return what it only frowns at."""
    if body.kind not in _OF_MEMBERS:
        return ()
    if new.organisation_id is None:
        raise UsageFault(
            "organisation_missing",
            _("A seat in {body} is for a member organisation", body=_title(body)),
            rule="R-3.4",
            clause=body.clause,
            remedy=_("Name the organisation: --organisation."),
        )
    if new.authority_record_id is None and not new.basis.strip():
        raise UsageFault(
            "basis_missing",
            _("The document that the seat rests on is not named"),
            rule="R-3.4",
            clause=body.clause,
            remedy=_("Name the document, or write what it rests on."),
        )
    organisation = party_with(session, new.organisation_id)
    if not list_standings(session, new.starts_on, kind=MEMBER, party_id=organisation.id):
        raise Refusal(
            "seat_not_of_member",
            _(
                "{organisation} is no member of the Association on {day}",
                organisation=organisation.name,
                day=new.starts_on,
            ),
            rule="R-3.4",
            clause=body.clause,
            remedy=_("Enter the membership first, or choose another organisation."),
        )
    if body.kind == GENERAL:
        return ()
    _require_speaker(session, body, new, organisation.name)
    return _seated_already(session, body, new, organisation.name)


def _require_speaker(session: Session, body: Body, new: Seating, organisation: str) -> None:
    speakers = speakers_on(session, new.starts_on).get(new.organisation_id or "", ())
    if new.person_id in {each.id for each in speakers}:
        return
    raise Refusal(
        "seat_not_of_speaker",
        _(
            "{name} is neither head nor authorised representative of {organisation} on {day}",
            name=party_with(session, new.person_id).name,
            organisation=organisation,
            day=new.starts_on,
        ),
        rule="R-3.4",
        clause=body.clause,
        remedy=_("Enter the head or the authority first: regest body seat assembly NAME …"),
    )


def _seated_already(
    session: Session, body: Body, new: Seating, organisation: str
) -> tuple[Problem, ...]:
    seats = list_standings(session, new.starts_on, kind=seat_kind(body), body_code=body.code)
    others = [
        each.party.name
        for each in seats
        if each.standing.organisation_id == new.organisation_id and each.party.id != new.person_id
    ]
    if not others:
        return ()
    text = _("{organisation} has a seat already: {name}", organisation=organisation, name=others[0])
    return (remark("organisation_seated_twice", text, rule="R-3.4", clause=body.clause),)


def _end_officer(work: Work, calls: Calls, body: Body, new: Seating) -> None:
    """End the group's officer before; whoever took over does not stand beside."""
    before = holder_on(work.session, new.office, body.code, new.starts_on)
    if (
        before is not None
        and before.person.id != new.person_id
        and before.starts_on < new.starts_on
    ):
        last_day = new.starts_on - dt.timedelta(days=1)
        end_standing(work, calls, before.standing_id, last_day, new.basis.strip() or new.office)


def _offices_left(
    session: Session, body: Body, person_id: str, last_day: dt.date
) -> tuple[Problem, ...]:
    """Return that an office of the association loses the seat it rests on (TRM-5)."""
    if body.kind != GOVERNING:
        return ()
    found = []
    for office in (CHAIR, DEPUTY):
        held = holder_on(session, office, body.code, last_day)
        if held is not None and held.person.id == person_id:
            text = _(
                "{name} loses the seat that the office rests on; its early end is to be decided",
                name=held.person.name,
            )
            found.append(remark("office_without_seat", text, rule="TRM-5", clause=body.clause))
    return tuple(found)


def _title(body: Body) -> Titles:
    return Titles(ru=body.title_ru, en=body.title_en)
