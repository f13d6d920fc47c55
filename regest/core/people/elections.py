"""Election of the chair by the general meeting and of the deputy by the Presidium (3.6, 3.8).

How the votes fell is the meeting's business; here stands what follows of an adopted election:
who may be elected, from when to when, and that no two hold one office on a day (TRM-1, TRM-3).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.core.base.calendar import DAY
from regest.core.base.errors import Refusal, UsageFault
from regest.core.base.messages import _
from regest.core.base.rules import Rule, Rulebook
from regest.core.hooks.calls import Calls
from regest.core.hooks.types import Problem
from regest.core.people.bodies import MEMBER, SEAT
from regest.core.people.office_decisions import (
    DISMISSAL_GROUNDS,
    Installed,
    remark,
    require_day_come,
    require_decision,
)
from regest.core.people.office_tables import OfficeMode, OfficeTerm
from regest.core.people.office_terms import (
    TERM_RULES,
    powers_begin,
    powers_end,
    warned_before,
)
from regest.core.people.offices import (
    ACTING,
    CHAIR,
    DEPUTY,
    ELECTIVE,
    holder_on,
    require_governing_body,
)
from regest.core.people.parties import party_with
from regest.core.people.rosters import Seat, StandingLine, list_standings
from regest.core.people.standings import NewStanding, lock_kind, start_standing
from regest.core.people.tables import Standing
from regest.core.store.work import Work


@dataclass(frozen=True, kw_only=True, slots=True)
class Election:
    """An adopted election of a person as `chair` or `deputy`.

    It rests on a record (signed minutes, a decision) or on `basis` in words. Without `powers_from`
    powers begin with the day of election, or the day after the predecessor's end where it is near.
    `proposed_by` is the chair who proposed the deputy, without one whoever is chair that day;
    `first_meeting` says whether it was the first after the chair's election, if known (C17).
    """

    office: str
    person_id: str
    elected_on: dt.date
    powers_from: dt.date | None = None
    authority_record_id: str | None = None
    basis: str = ""
    proposed_by: str | None = None
    first_meeting: bool | None = None


def elect(work: Work, calls: Calls, rules: Rulebook, election: Election) -> Installed:
    """Write an election with its term.

    Raises:
        UsageFault: no elective office, no decision named, or days that cannot be.
        NotFound: there is no governing body or no such person.
        Refusal: `candidate_without_seat` (R-3.6, 3.8), `seat_not_of_member` (R-3.4),
            `proposer_not_chair` (3.8), `predecessor_in_office` or `standing_overlaps` (TRM-3); or
            a plugin objects.
    """
    if election.office not in ELECTIVE:
        raise UsageFault(
            "office_not_elective",
            _("{office} is not an elected office", office=election.office),
            remedy=_("Choose one of: {names}.", names=", ".join(ELECTIVE)),
        )
    rule = rules.in_force(TERM_RULES[election.office], election.elected_on)
    require_decision(election.authority_record_id, election.basis, rule)
    _require_days(work.today, election)
    session = work.session
    # Two elections at once wait for each other here, so that the second sees the first.
    lock_kind(session, election.office)
    body = require_governing_body(session)
    seat = _seat_of(session, rule, body.code, election)
    powers_from = _powers_from(session, rules, rule, body.code, election)
    term = rules.term(rule.name, election.elected_on)
    proposed_by = _proposer(session, rule, body.code, election)
    new = NewStanding(
        kind=election.office,
        party_id=election.person_id,
        starts_on=powers_from,
        ends_on=powers_end(powers_from, term),
        body_code=body.code,
        organisation_id=seat.organisation.id if seat.organisation is not None else None,
        authority_record_id=election.authority_record_id,
        basis=election.basis.strip(),
    )
    stood = start_standing(work, calls, rules, new)
    written = OfficeTerm(
        standing_id=stood.standing.id,
        mode=OfficeMode.ELECTION,
        decided_on=election.elected_on,
        term=str(term),
        proposed_by=proposed_by,
        created_at=work.now,
    )
    work.session.add(written)
    detail = {
        "office": election.office,
        "person": election.person_id,
        "on": str(election.elected_on),
    }
    work.witness("office.elected", "standing", stood.standing.id, detail)
    told = _warnings(session, rule, body.code, election, seat, powers_from)
    return Installed(stood.standing, written, (*stood.warnings, *told))


def require_seat(session: Session, rules: Rulebook, election: Election) -> None:
    """Refuse whoever has no seat on the day of the election (R-3.6, 3.8).

    Raises:
        NotFound: there is no governing body or no such person.
        Refusal: `candidate_without_seat`, `seat_not_of_member` (R-3.4).
    """
    rule = rules.in_force(TERM_RULES[election.office], election.elected_on)
    _seat_of(session, rule, require_governing_body(session).code, election)


def require_electable(session: Session, rules: Rulebook, election: Election) -> None:
    """Refuse before the vote whom `elect` would refuse after it: seat and proposal (3.6, 3.8).

    Raises:
        NotFound: there is no governing body or no such person.
        Refusal: as `require_seat`, or `proposer_not_chair`.
    """
    require_seat(session, rules, election)
    rule = rules.in_force(TERM_RULES[election.office], election.elected_on)
    _proposer(session, rule, require_governing_body(session).code, election)


def elected_on(session: Session, office: str, person_id: str, day: dt.date) -> Standing | None:
    """Return the office that was entered for a person by an election of that day, if any was."""
    wanted = (
        select(Standing)
        .join(OfficeTerm, col(OfficeTerm.standing_id) == col(Standing.id))
        .where(
            Standing.kind == office,
            Standing.party_id == person_id,
            OfficeTerm.mode == OfficeMode.ELECTION,
            OfficeTerm.decided_on == day,
        )
    )
    return session.exec(wanted).first()


def _require_days(today: dt.date, election: Election) -> None:
    require_day_come(election.elected_on, today)
    if election.powers_from is not None and election.powers_from < election.elected_on:
        raise UsageFault(
            "powers_before_decision",
            _(
                "Powers cannot begin on {start}, before the election on {day}",
                start=election.powers_from,
                day=election.elected_on,
            ),
            remedy=_("Name the day of the election or a later one."),
        )


def _seat_of(session: Session, rule: Rule, body_code: str, election: Election) -> StandingLine:
    """Return the candidate's seat on the day of election (R-3.6)."""
    lines = list_standings(
        session,
        election.elected_on,
        kind=SEAT,
        body_code=body_code,
        party_id=election.person_id,
    )
    if lines:
        return _of_member(session, rule, lines[0], election.elected_on)
    raise Refusal(
        "candidate_without_seat",
        _(
            "{name} cannot be elected: no seat in the Presidium on {day}",
            name=party_with(session, election.person_id).name,
            day=election.elected_on,
        ),
        rule="R-3.6",
        clause=rule.clause,
        remedy=_("Choose among the members of the Presidium, or enter the seat first."),
    )


def _of_member(session: Session, rule: Rule, line: StandingLine, day: dt.date) -> StandingLine:
    """Return a seat that is still one: its organisation is an active member (R-3.4)."""
    organisation = line.organisation
    if organisation is None or list_standings(session, day, kind=MEMBER, party_id=organisation.id):
        return line
    raise Refusal(
        "seat_not_of_member",
        _(
            "{organisation} is no member of the Association on {day}",
            organisation=organisation.name,
            day=day,
        ),
        rule="R-3.4",
        clause=rule.clause,
        remedy=_("Choose among the members of the Presidium, or enter the seat first."),
    )


def _powers_from(
    session: Session, rules: Rulebook, rule: Rule, body_code: str, election: Election
) -> dt.date:
    lines = list_standings(session, election.elected_on, kind=election.office, body_code=body_code)
    before = lines[0].standing if lines else None
    start = election.powers_from or _first_day(rules, election, before)
    if before is None or (before.ends_on is not None and before.ends_on < start):
        return start
    grounds = rules.in_force(DISMISSAL_GROUNDS, election.elected_on)
    raise _in_office(rule, grounds, election.office, before)


def _first_day(rules: Rulebook, election: Election, before: Standing | None) -> dt.date:
    """Return when powers begin that nobody gave a first day.

    They follow the predecessor's where those are about to end. Somebody elected years ahead is
    rather a mistake, and has to be given the day.
    """
    if before is None or before.ends_on is None:
        return election.elected_on
    told = warned_before(before.ends_on, rules, election.elected_on)
    if election.elected_on < told.first:
        return election.elected_on
    return powers_begin(election.elected_on, before.ends_on)


def _in_office(rule: Rule, grounds: Rule, office: str, before: Standing) -> Refusal:
    if before.ends_on is None:
        return Refusal(
            "predecessor_in_office",
            _("The office is held since {start} without an end", start=before.starts_on),
            rule="TRM-3",
            clause=rule.clause,
            remedy=_("Enter the last day of those powers first: regest standing end."),
        )
    facts = {"last": before.ends_on, "first": before.ends_on + DAY, "clause": grounds.clause}
    return Refusal(
        "predecessor_in_office",
        _("The powers of the present chair end on {day}", day=facts["last"])
        if office == CHAIR
        else _("The powers of the present deputy chair end on {day}", day=facts["last"]),
        rule="TRM-3",
        clause=rule.clause,
        remedy=_(
            "Let the powers of the elected begin no earlier than {first}, or enter the early end "
            "({clause}).",
            **facts,
        ),
    )


def _proposer(session: Session, rule: Rule, body_code: str, election: Election) -> str | None:
    """Return who proposed the deputy; the chair, or who acts as chair, that day (3.8)."""
    if election.office != DEPUTY:
        return None
    found = [holder_on(session, each, body_code, election.elected_on) for each in (CHAIR, ACTING)]
    chairs = [seat.person for seat in found if seat is not None]
    if not chairs:
        raise Refusal(
            "proposer_not_chair",
            _("There is no chair on {day} who proposes the deputy", day=election.elected_on),
            rule="R-3.8",
            clause=rule.clause,
            remedy=_("Enter the election of the chair first."),
        )
    if election.proposed_by is None:
        return chairs[0].id
    if election.proposed_by not in {each.id for each in chairs}:
        raise Refusal(
            "proposer_not_chair",
            _(
                "{name} cannot propose the deputy: the chair on {day} is {chair}",
                name=party_with(session, election.proposed_by).name,
                day=election.elected_on,
                chair=chairs[0].name,
            ),
            rule="R-3.8",
            clause=rule.clause,
            remedy=_("The deputy is elected on the proposal of the chair."),
        )
    return election.proposed_by


def _warnings(
    session: Session,
    rule: Rule,
    body_code: str,
    election: Election,
    seat: StandingLine,
    powers_from: dt.date,
) -> Iterator[Problem]:
    if seat.standing.ends_on is not None and seat.standing.ends_on < powers_from:
        text = _(
            "The seat in the Presidium ends on {day}, before powers begin",
            day=seat.standing.ends_on,
        )
        yield remark("seat_ends_before_powers", text, rule="TRM-5", clause=rule.clause)
    if election.office == DEPUTY and election.first_meeting is not True:
        yield _first_meeting(session, rule, body_code, election)
    acting = holder_on(session, ACTING, body_code, powers_from)
    if election.office == CHAIR and acting is not None:
        text = _("{name} still acts as chair on {day}", name=acting.person.name, day=powers_from)
        yield remark("acting_still", text, rule="TRM-3", clause=rule.clause)


def _first_meeting(session: Session, rule: Rule, body_code: str, election: Election) -> Problem:
    chair: Seat | None = holder_on(session, CHAIR, body_code, election.elected_on)
    since = chair.starts_on if chair is not None else election.elected_on
    text = (
        _("Not the first meeting after the chair's powers began on {day}", day=since)
        if election.first_meeting is False
        else _(
            "Check that it was the first meeting after the chair's powers began on {day}", day=since
        )
    )
    return remark("deputy_not_at_first_meeting", text, rule="C17", clause=rule.clause)
