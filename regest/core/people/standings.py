"""Who stands as what, in which body or organisation, from which day to which (both inclusive).

Rosters, rights and certificates are read from here for a date. A standing is never deleted: it
ends, with a reason, on the authority of a record.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlmodel import Session, col, or_, select

from regest.core.base.errors import NotFound, Refusal, UsageFault
from regest.core.base.messages import Titles, _
from regest.core.base.rules import Rulebook
from regest.core.hooks.calls import Calls
from regest.core.hooks.types import Problem, StandingView
from regest.core.people.bodies import body_with
from regest.core.people.parties import party_with, view_of
from regest.core.people.standing_kinds import standing_kind
from regest.core.people.tables import Party, Standing, StandingKindRow
from regest.core.store.work import Work

SINGLE_HOLDER = "standing.single_holder"


@dataclass(frozen=True, kw_only=True, slots=True)
class NewStanding:
    """A standing to be started: `party_id` as `kind` in a body, for an organisation, or both.

    `ends_on` None is without limit; `authority_record_id` and `basis` say on what it rests.
    """

    kind: str
    party_id: str
    starts_on: dt.date
    ends_on: dt.date | None = None
    body_code: str | None = None
    organisation_id: str | None = None
    authority_record_id: str | None = None
    basis: str = ""


@dataclass(frozen=True, slots=True)
class Stood:
    """A standing as written, and what a person should know of it."""

    standing: Standing
    warnings: tuple[Problem, ...] = ()


def start_standing(work: Work, calls: Calls, rules: Rulebook, new: NewStanding) -> Stood:
    """Write the start of a standing.

    Raises:
        NotFound: no such kind, body or party.
        UsageFault: it would end before it starts.
        Refusal: it overlaps an equal one, or that of another holder where there can be one only
            (TRM-3); or a plugin objects.
    """
    session = work.session
    lock_kind(session, new.kind)
    if new.body_code is not None:
        body_with(session, new.body_code)
    party = party_with(session, new.party_id)
    if new.organisation_id is not None:
        party_with(session, new.organisation_id)
    if new.ends_on is not None and new.ends_on < new.starts_on:
        raise _ends_before_start(new.ends_on, new.starts_on)
    _refuse_overlap(work, rules, new)
    view = _view(new, party, work.actor.name)
    warnings = calls.objections(calls.check_standing(view))
    standing = Standing(
        id=work.new_id(),
        kind=new.kind,
        party_id=new.party_id,
        body_code=new.body_code,
        organisation_id=new.organisation_id,
        starts_on=new.starts_on,
        ends_on=new.ends_on,
        authority_record_id=new.authority_record_id,
        basis=new.basis,
        created_at=work.now,
    )
    session.add(standing)
    session.flush()
    work.witness(
        "standing.started", "standing", standing.id, {"kind": new.kind, "party": new.party_id}
    )
    work.after_commit(lambda: calls.after_standing_changed(view))
    return Stood(standing, warnings)


def lock_kind(session: Session, kind: str) -> None:
    """Let two starts of one kind wait for each other, or both would find the place free.

    Raises:
        NotFound: there is no such kind.
    """
    session.get(StandingKindRow, standing_kind(session, kind).name, with_for_update=True)


def end_standing(
    work: Work, calls: Calls, standing_id: str, ends_on: dt.date, reason: str
) -> Stood:
    """Write the last day of a standing, with the reason.

    Raises:
        NotFound: there is no such standing.
        UsageFault: no reason, or a last day before the first.
        Refusal: `standing_ended`, it has ended earlier; or a plugin objects.
    """
    standing = standing_with(work.session, standing_id)
    if not reason.strip():
        raise UsageFault(
            "reason_missing",
            _("A standing does not end without a reason"),
            remedy=_("Give the reason: --reason."),
        )
    if ends_on < standing.starts_on:
        raise _ends_before_start(ends_on, standing.starts_on)
    if standing.ends_on is not None and standing.ends_on <= ends_on:
        raise Refusal(
            "standing_ended",
            _("The standing ends on {day} already", day=standing.ends_on),
            rule="TRM-3",
            remedy=_("Start a new standing for the days after."),
        )
    party = party_with(work.session, standing.party_id)
    view = StandingView(
        kind=standing.kind,
        party=view_of(party),
        body=standing.body_code or "",
        starts_on=standing.starts_on,
        ends_on=ends_on,
        ending=True,
        actor=work.actor.name,
    )
    warnings = calls.objections(calls.check_standing(view))
    standing.ends_on, standing.end_reason = ends_on, reason.strip()
    work.session.add(standing)
    work.witness("standing.ended", "standing", standing.id, {"kind": standing.kind})
    work.after_commit(lambda: calls.after_standing_changed(view))
    return Stood(standing, warnings)


def standing_with(session: Session, standing_id: str) -> Standing:
    """Return the standing with this id.

    Raises:
        NotFound: there is none.
    """
    found = session.get(Standing, standing_id)
    if found is None:
        raise NotFound(
            "standing_unknown",
            _("There is no standing {id}", id=standing_id),
            remedy=_("`regest standing list` shows them."),
        )
    return found


def _refuse_overlap(work: Work, rules: Rulebook, new: NewStanding) -> None:
    single = new.kind in rules.words(SINGLE_HOLDER, work.today)
    place = (
        Standing.body_code == new.body_code
        if new.body_code is not None
        else Standing.organisation_id == new.organisation_id
    )
    overlapping = select(Standing).where(
        Standing.kind == new.kind,
        place,
        or_(col(Standing.ends_on).is_(None), col(Standing.ends_on) >= new.starts_on),
    )
    if new.ends_on is not None:
        overlapping = overlapping.where(Standing.starts_on <= new.ends_on)
    if not single:
        overlapping = overlapping.where(Standing.party_id == new.party_id)
    other = work.session.exec(overlapping.order_by(col(Standing.starts_on))).first()
    if other is None:
        return
    raise _held(work, rules if single else None, new, other)


def _held(work: Work, rules: Rulebook | None, new: NewStanding, other: Standing) -> Refusal:
    row = standing_kind(work.session, new.kind)
    facts = {
        "kind": Titles(ru=row.title_ru, en=row.title_en),
        "day": new.starts_on,
        "name": party_with(work.session, other.party_id).name,
        "start": other.starts_on,
    }
    text = (
        _("{kind} from {day} is not possible: it is {name} since {start}", **facts)
        if other.ends_on is None
        else _(
            "{kind} from {day} is not possible: it is {name} from {start} to {end}",
            **facts,
            end=other.ends_on,
        )
    )
    return Refusal(
        "standing_overlaps",
        text,
        rule="TRM-3",
        clause=rules.in_force(SINGLE_HOLDER, work.today).clause if rules is not None else "",
        remedy=_("Name a first day after the other's last, or end the other before."),
    )


def _view(new: NewStanding, party: Party, actor: str) -> StandingView:
    return StandingView(
        kind=new.kind,
        party=view_of(party),
        body=new.body_code or "",
        starts_on=new.starts_on,
        ends_on=new.ends_on,
        ending=False,
        actor=actor,
    )


def _ends_before_start(ends_on: dt.date, starts_on: dt.date) -> UsageFault:
    return UsageFault(
        "standing_ends_before_start",
        _("A standing that starts on {start} cannot end on {end}", start=starts_on, end=ends_on),
        remedy=_("Both days are inclusive: the last day is the first or a later one."),
    )
