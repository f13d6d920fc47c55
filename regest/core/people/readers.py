"""Makes a `Reader` of an account for one day: standings give roles, roles give rights (10.3)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

from sqlmodel import Session, col, or_, select

from regest.core.hooks.types import Permission
from regest.core.people.access import ANY_CLASS, Reader, Scope
from regest.core.people.accounts import roles_of
from regest.core.people.bodies import HEAD, REPRESENTATIVE, SEAT
from regest.core.people.offices import held_on_kinds
from regest.core.people.tables import Account, RoleRow, Standing, StandingKindRow
from regest.core.store.tallies import counted

# Whoever stands as one of these speaks for the organisation: what is its own is theirs (3.4, 5.6).
REPRESENTING = frozenset({HEAD, REPRESENTATIVE, SEAT, "authority_officer"})


def reader_of(
    session: Session, account: Account, on: dt.date, permissions: Iterable[Permission] = ()
) -> Reader:
    """Return what the account may see and do on a day.

    `permissions` are those that plugins declare, with the roles that hold them. A standing that is
    over gives nothing any more (PRM-5); an elected office is over with its term only once another
    is elected (TRM-2). Reading sessions resolve them once for each state of the event log:
    neither accounts nor standings nor roles change without an entry there.
    """
    declared = tuple(permissions)
    key = ("reader", account.id, account.login, account.person_id, account.organisation_id, on)
    names = tuple((each.name, *each.roles) for each in declared)
    return counted(session, (*key, names), lambda: _resolved(session, account, on, declared))


def _resolved(
    session: Session, account: Account, on: dt.date, permissions: Sequence[Permission]
) -> Reader:
    own, organisations = _own_standings(session, account, on)
    ours = _standings(session, organisations, on)
    kinds = {standing.kind for standing in (*own, *ours)}
    if account.person_id is not None:
        kinds |= held_on_kinds(session, account.person_id, on)
    roles = frozenset(roles_of(session, account)) | _roles_from(session, kinds)
    rows = session.exec(select(RoleRow).where(col(RoleRow.name).in_(roles))).all()
    granted = {each.name for each in permissions if roles & set(each.roles)}
    parties = organisations | ({account.person_id} if account.person_id else set())
    return Reader(
        account_id=account.id,
        login=account.login,
        party_ids=frozenset(parties),
        organisation_ids=frozenset(organisations),
        scopes=widest([row.scopes for row in rows]),
        marked_scopes=widest([row.marked_scopes for row in rows]),
        permissions=frozenset(granted.union(*(row.permissions for row in rows))),
        roles=roles,
    )


def widest(tables: Iterable[Mapping[str, str]]) -> dict[str, Scope]:
    """Return per class the widest scope that any role gives; a role's `*` speaks for the rest."""
    given = list(tables)
    names = {ANY_CLASS}.union(*given)
    found = {}
    for name in names:
        scope = Scope.NONE
        for table in given:
            scope = scope.wider(Scope(table.get(name, table.get(ANY_CLASS, Scope.NONE))))
        found[name] = scope
    return found


def _own_standings(
    session: Session, account: Account, on: dt.date
) -> tuple[list[Standing], set[str]]:
    """Return the person's standings and the organisations that the account speaks for."""
    own = _standings(session, {account.person_id} if account.person_id else set(), on)
    organisations = {
        standing.organisation_id
        for standing in own
        if standing.organisation_id is not None and standing.kind in REPRESENTING
    }
    if account.organisation_id is not None:
        organisations.add(account.organisation_id)
    return own, organisations


def _standings(session: Session, parties: set[str], on: dt.date) -> list[Standing]:
    if not parties:
        return []
    wanted = select(Standing).where(
        col(Standing.party_id).in_(parties),
        Standing.starts_on <= on,
        or_(col(Standing.ends_on).is_(None), col(Standing.ends_on) >= on),
    )
    return list(session.exec(wanted))


def _roles_from(session: Session, kinds: Iterable[str]) -> frozenset[str]:
    wanted = select(StandingKindRow.role).where(col(StandingKindRow.name).in_(kinds))
    return frozenset(role for role in session.exec(wanted) if role)
