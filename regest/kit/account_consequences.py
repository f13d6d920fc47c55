"""Accounts that act for an organisation whose membership ends (PRM-5)."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from sqlmodel import Session, col, or_, select

from regest.core.base.messages import _
from regest.core.hooks.consequence_types import Consequence, StandingChange
from regest.core.people.accounts import roles_of
from regest.core.people.readers import REPRESENTING
from regest.core.people.rosters import StandingLine, list_standings
from regest.core.people.tables import Account, AccountState
from regest.kit.house import House

PROVIDER = "core"
CLOSE, UNBIND = "account", "unbind"


def held_accounts(
    house: House, session: Session, change: StandingChange, decided: Collection[str]
) -> Iterator[Consequence]:
    """Return what becomes of the accounts of an organisation and of who speaks for it, by login.

    Whoever is something else here besides keeps the account; so does the reader. Whoever holds an
    office of a `decided` kind keeps it unless a person says otherwise. An account acts until the
    last day, so none is proposed before.
    """
    if change.day > house.deployment.database.today():
        return
    speakers = {
        line.party.id
        for line in list_standings(session, change.day, organisation_id=change.party.id)
        if line.standing.kind in REPRESENTING and line.standing.party_id != change.party.id
    }
    wanted = select(Account).where(
        Account.state != AccountState.DISABLED,
        or_(Account.organisation_id == change.party.id, col(Account.person_id).in_(speakers)),
    )
    for account in session.exec(wanted.order_by(Account.login)).all():
        lines = _standings_after(session, account, change)
        offices = [line for line in lines if line.standing.kind in decided]
        elsewhere = [
            line
            for line in lines
            if line not in offices and line.standing.organisation_id != change.party.id
        ]
        keeps = bool(elsewhere) or bool(roles_of(session, account))
        bound = account.organisation_id == change.party.id
        if account.id == house.reader.account_id or (keeps and not bound):
            continue
        told = {"login": account.login, "name": account.name}
        yield Consequence(
            code=UNBIND if keeps else CLOSE,
            subject=account.id,
            title=_("The account {login} ({name}) speaks no more for the organisation", **told)
            if keeps
            else _("Close the account {login} ({name})", **told),
            chosen=not offices or keeps,
            rule="PRM-5",
            provider=PROVIDER,
        )


def _standings_after(
    session: Session, account: Account, change: StandingChange
) -> list[StandingLine]:
    """Return as what the person stands after the last day."""
    if account.person_id is None:
        return []
    return [
        line
        for line in list_standings(session, party_id=account.person_id)
        if line.standing.ends_on is None or line.standing.ends_on > change.day
    ]
