"""Change of the head of an organisation as one act: standings, accounts and the invitation (C4).

The old head stands until the day before, the new one from the day on. With the post go the seat
in the Presidium and the offices that rest on it; the account of the old head speaks no more.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, select

from regest.core.base.errors import NotFound, Refusal, UsageFault
from regest.core.base.messages import _
from regest.core.base.rules import Rulebook
from regest.core.hooks.calls import Calls
from regest.core.hooks.types import Problem
from regest.core.people.accounts import (
    add_account,
    disable_account,
    invite,
    require_free_login,
    require_other_administrator,
    unbind_account,
)
from regest.core.people.bodies import HEAD, SEAT
from regest.core.people.offices import OFFICES
from regest.core.people.parties import find_parties, named
from regest.core.people.rosters import StandingLine, list_standings
from regest.core.people.standings import NewStanding, end_standing, start_standing
from regest.core.people.tables import Account, AccountState, Party, PartyKind
from regest.core.store.work import Work


@dataclass(frozen=True, kw_only=True, slots=True)
class HeadChange:
    """Who heads the organisation from which day on, on what basis; `login` of the new account.

    Without a login the new head is invited to no account.
    """

    organisation_id: str
    name: str
    first_day: dt.date
    basis: str
    login: str = ""


@dataclass(frozen=True, slots=True)
class HeadChangePlan:
    """What a change of head does: shown first, then done exactly so.

    `known` is the new head where the directory has that name; `starting` are kinds with bodies.
    `disabled` accounts act no more, `unbound` ones go on without the organisation.
    """

    organisation: Party
    old: Party | None
    known: Party | None
    ending: tuple[StandingLine, ...]
    staying: tuple[StandingLine, ...]
    starting: tuple[tuple[str, str | None], ...]
    disabled: tuple[Account, ...]
    unbound: tuple[Account, ...]


@dataclass(frozen=True, slots=True)
class HeadChanged:
    """What was done; `invitation` lets the new head set a password once, empty without a login."""

    plan: HeadChangePlan
    invitation: str
    warnings: tuple[Problem, ...]


def plan_head_change(session: Session, change: HeadChange) -> HeadChangePlan:
    """Return what the change would do, without doing it.

    Raises:
        NotFound: there is no such organisation.
        UsageFault: basis or name are missing, or the login is malformed.
        Refusal: `head_same`, `login_taken`, `last_administrator`.
        Ambiguous: several persons are called so.
    """
    organisation = session.get(Party, change.organisation_id)
    if organisation is None or organisation.kind is not PartyKind.ORGANISATION:
        raise NotFound(
            "party_unknown",
            _("{name} is not in the directory", name=change.organisation_id),
            remedy=_("Choose an organisation of the directory."),
        )
    _require_basis(change)
    if change.login:
        require_free_login(session, change.login)
    known = next(iter(find_parties(session, change.name, PartyKind.PERSON)), None)
    heads = _standing_before(session, change, kind=HEAD, organisation_id=organisation.id)
    old = heads[0].party if heads else None
    if old is not None and known is not None and old.id == known.id:
        raise Refusal(
            "head_same",
            _("{name} heads the organisation already", name=known.name),
            rule="TRM-3",
            remedy=_("Name the new head."),
        )
    return _plan(session, change, organisation, old, known)


def change_head(work: Work, calls: Calls, rules: Rulebook, change: HeadChange) -> HeadChanged:
    """Do all of it in one unit of work; raises what `plan_head_change` and standings raise."""
    plan = plan_head_change(work.session, change)
    last_day = change.first_day - dt.timedelta(days=1)
    warnings: list[Problem] = []
    for line in plan.ending:
        stood = end_standing(work, calls, line.standing.id, last_day, change.basis)
        warnings.extend(stood.warnings)
    person = plan.known or named(work, change.name, PartyKind.PERSON).party
    for kind, body in plan.starting:
        new = NewStanding(
            kind=kind,
            party_id=person.id,
            starts_on=change.first_day,
            body_code=body,
            organisation_id=plan.organisation.id,
            basis=change.basis,
        )
        warnings.extend(start_standing(work, calls, rules, new).warnings)
    _close_accounts(work, plan)
    token = _invited(work, change, person)
    work.witness(
        "organisation.head_changed",
        "party",
        plan.organisation.id,
        {"old": plan.old.id if plan.old else None, "new": person.id},
    )
    return HeadChanged(plan, token, tuple(warnings))


def _plan(
    session: Session,
    change: HeadChange,
    organisation: Party,
    old: Party | None,
    known: Party | None,
) -> HeadChangePlan:
    lines = _standing_before(session, change, party_id=old.id) if old is not None else ()
    seats = [each for each in lines if each.standing.kind == SEAT and _of(each, organisation)]
    ending = tuple(each for each in lines if _goes(each, organisation, seated=bool(seats)))
    staying = tuple(each for each in lines if each not in ending)
    accounts = _accounts_of(session, old)
    # Whoever stands as something else still works here, and keeps the account.
    disabled = () if staying else accounts
    for account in disabled:
        require_other_administrator(session, account)
    return HeadChangePlan(
        organisation,
        old,
        known,
        ending,
        staying,
        ((HEAD, None), *((SEAT, each.standing.body_code) for each in seats)),
        disabled,
        tuple(each for each in accounts if staying and each.organisation_id == organisation.id),
    )


def _goes(line: StandingLine, organisation: Party, *, seated: bool) -> bool:
    if line.standing.kind in {HEAD, SEAT}:
        return _of(line, organisation)
    # An office rests on the seat, even where it names no organisation.
    if line.standing.kind in OFFICES:
        return _of(line, organisation) or (seated and line.standing.organisation_id is None)
    return False


def _of(line: StandingLine, organisation: Party) -> bool:
    return line.standing.organisation_id == organisation.id


def _standing_before(
    session: Session,
    change: HeadChange,
    *,
    kind: str = "",
    party_id: str = "",
    organisation_id: str = "",
) -> Sequence[StandingLine]:
    """Return standings of the day before that would go on."""
    if change.first_day == dt.date.min:
        return []
    last_day = change.first_day - dt.timedelta(days=1)
    found = list_standings(
        session, last_day, kind=kind, party_id=party_id, organisation_id=organisation_id
    )
    return [
        each for each in found if each.standing.ends_on is None or each.standing.ends_on > last_day
    ]


def _accounts_of(session: Session, old: Party | None) -> tuple[Account, ...]:
    if old is None:
        return ()
    wanted = select(Account).where(
        Account.person_id == old.id, Account.state != AccountState.DISABLED
    )
    return tuple(session.exec(wanted.order_by(Account.login)))


def _close_accounts(work: Work, plan: HeadChangePlan) -> None:
    for account in plan.disabled:
        disable_account(work, account.login)
    for account in plan.unbound:
        unbind_account(work, account)


def _invited(work: Work, change: HeadChange, person: Party) -> str:
    if not change.login:
        return ""
    add_account(
        work,
        login=change.login,
        name=person.name,
        # The standing gives the organisation's rights, and takes them when it ends (PRM-5).
        person_id=person.id,
    )
    return invite(work, change.login)


def _require_basis(change: HeadChange) -> None:
    if not change.basis.strip() or not change.name.strip():
        raise UsageFault(
            "basis_missing",
            _("A head does not change without a name and a basis"),
            remedy=_("Name the new head, and the order that appoints them."),
        )
