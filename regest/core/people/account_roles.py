"""Roles given to accounts directly, and lists of accounts with what they may do."""

from __future__ import annotations

from dataclasses import dataclass

from sqlmodel import Session, col, func, or_, select

from regest.core.base.errors import NotFound, Refusal
from regest.core.base.messages import _
from regest.core.people.accounts import (
    ADMINISTRATOR,
    AccountLine,
    active_account,
    require_other_administrator,
    roles_of,
)
from regest.core.people.roles import role_with
from regest.core.people.tables import Account, AccountRole, AccountState
from regest.core.store.work import Work


@dataclass(frozen=True, slots=True)
class AccountPage:
    """A part of the list of accounts, and how many there are."""

    lines: tuple[AccountLine, ...]
    total: int


def give_role(work: Work, login: str, role: str) -> None:
    """Give an account a role; one that it has already changes nothing.

    Raises:
        NotFound: no such account, or no such role.
        Refusal: `own_role`, nobody gives roles to the own account.
    """
    account = _of_another(work, login)
    role_with(work.session, role)
    if role not in roles_of(work.session, account):
        work.session.add(AccountRole(account_id=account.id, role=role))
        work.witness("account.role_given", "account", account.id, {"role": role})


def take_role(work: Work, login: str, role: str) -> None:
    """Take a role back; one that the account has not changes nothing.

    Raises:
        NotFound: no such account.
        Refusal: `own_role`, or `last_administrator`.
    """
    account = _of_another(work, login)
    kept = work.session.get(AccountRole, (account.id, role))
    if kept is None:
        return
    if role == ADMINISTRATOR:
        require_other_administrator(work.session, account)
    work.session.delete(kept)
    work.witness("account.role_taken", "account", account.id, {"role": role})


def account_with(session: Session, login: str) -> Account:
    """Return the account with this login, a disabled one too.

    Raises:
        NotFound: `account_unknown`.
    """
    found = session.exec(select(Account).where(Account.login == login)).first()
    if found is None:
        raise NotFound(
            "account_unknown",
            _("There is no account {login}", login=login),
            remedy=_("`regest user list` shows the accounts."),
        )
    return found


def page_of_accounts(
    session: Session, words: str, state: str, offset: int, limit: int
) -> AccountPage:
    """Return accounts by login whose login or name contains `words`, of a state if one is named."""
    wanted = select(Account)
    if words:
        # LIKE of SQLite folds Latin letters alone: the usual spellings are asked for one by one.
        spellings = {words, words.lower(), words.title(), words.upper()}
        parts = [f"%{_escaped(each.strip())}%" for each in spellings]
        columns = (col(Account.login), col(Account.name))
        wanted = wanted.where(
            or_(*(each.like(part, escape="\\") for each in columns for part in parts))
        )
    if state in tuple(AccountState):
        wanted = wanted.where(Account.state == AccountState(state))
    total = session.exec(select(func.count()).select_from(wanted.subquery())).one()
    rows = session.exec(wanted.order_by(col(Account.login)).offset(offset).limit(limit)).all()
    return AccountPage(tuple(AccountLine(row, roles_of(session, row)) for row in rows), total)


def _of_another(work: Work, login: str) -> Account:
    account = active_account(work.session, login)
    if account.id == work.actor.account_id:
        raise Refusal(
            "own_role",
            _("Nobody gives roles to the own account, or takes them from it"),
            rule="PRM-4",
            remedy=_("Ask another administrator."),
        )
    return account


def _escaped(words: str) -> str:
    return words.replace("\\", r"\\").replace("%", r"\%").replace("_", r"\_")
