"""Accounts: who may act in the system, let in by a single-use invitation.

A login says who acts; what they may do follows from roles and standings (`readers.py`). Passwords
are kept as Argon2id hashes, invitation tokens as SHA-256 of 128 random bits.
"""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import re
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.core.base.errors import NotFound, Refusal, UsageFault
from regest.core.base.messages import _
from regest.core.people.passwords import hashed, verifies
from regest.core.people.roles import role_with
from regest.core.people.sessions import end_sessions
from regest.core.people.tables import Account, AccountRole, AccountState, Invitation
from regest.core.store.work import Work

INVITATION = dt.timedelta(hours=24)
ADMINISTRATOR = "administrator"

_LOGIN = re.compile(r"[a-z][a-z0-9._-]{1,99}")
# Names that the log uses for actors who are no accounts.
_RESERVED = frozenset({"console", "system", "worker"})


@dataclass(frozen=True, slots=True)
class AccountLine:
    """An account with the roles given to it directly, for lists."""

    account: Account
    roles: tuple[str, ...]


def add_account(
    work: Work,
    *,
    login: str,
    name: str,
    person_id: str | None = None,
    organisation_id: str | None = None,
    roles: Iterable[str] = (),
) -> Account:
    """Write an account that waits for its invitation to be used.

    Raises:
        UsageFault: the login is malformed.
        Refusal: `login_taken`.
        NotFound: there is no such role.
    """
    require_free_login(work.session, login)
    account = Account(
        id=work.new_id(),
        login=login,
        name=name.strip() or login,
        person_id=person_id,
        organisation_id=organisation_id,
        state=AccountState.INVITED,
        created_at=work.now,
    )
    work.session.add(account)
    work.session.flush()
    given = sorted(set(roles))
    for role in given:
        role_with(work.session, role)
        work.session.add(AccountRole(account_id=account.id, role=role))
    work.witness("account.added", "account", account.id, {"roles": given})
    return account


def invite(work: Work, login: str) -> str:
    """Return a token by which the account's holder sets a password once, within 24 hours.

    Invitations given before are good for nothing from now on.
    """
    account = active_account(work.session, login)
    _close_invitations(work, account)
    # Letters and digits that nobody confuses, 128 bits of them: it may be typed from a sheet.
    token = base64.b32encode(secrets.token_bytes(16)).decode().rstrip("=").lower()
    work.session.add(
        Invitation(
            id=work.new_id(),
            account_id=account.id,
            token_hash=_digest(token),
            expires_at=work.now + INVITATION,
        )
    )
    work.witness("account.invited", "account", account.id)
    return token


def printed(token: str) -> str:
    """Return an invitation as it stands on a sheet, in groups; it is taken so as well."""
    groups = [token[at : at + 5] for at in range(0, 20, 5)]
    return "-".join((*groups, token[20:]))


def accept_invitation(
    work: Work, token: str, password: str, own_words: Iterable[str] = ()
) -> Account:
    """Set the password by an invitation, which is used up, and sign the account out everywhere.

    `own_words` are names of the organisation, which no password may consist of.

    Raises:
        Refusal: `invitation_void`, unknown, used or too old; the same words for all three.
        UsageFault: the password is too short, too long, or easily guessed.
    """
    plain = "".join(token.split()).replace("-", "").lower()
    wanted = select(Invitation).where(Invitation.token_hash == _digest(plain)).with_for_update()
    invitation = work.session.exec(wanted).first()
    if invitation is None or invitation.used_at is not None or invitation.expires_at <= work.now:
        raise Refusal(
            "invitation_void",
            _("The invitation is no longer good"),
            rule="account.invitation",
            remedy=_("Ask an administrator for a new one: regest user invite."),
        )
    account = work.session.get_one(Account, invitation.account_id)
    account.password_hash = _hashed(account, password, own_words)
    account.state = AccountState.ACTIVE
    work.session.add(account)
    _close_invitations(work, account)
    end_sessions(work, account.id)
    work.witness("account.accepted", "account", account.id)
    return account


def account_by_password(session: Session, login: str, password: str) -> Account | None:
    """Return the active account that login and password belong to, else None.

    An unknown login costs as much time as a wrong password.
    """
    account = session.exec(select(Account).where(Account.login == login)).first()
    active = account is not None and account.state is AccountState.ACTIVE
    kept = account.password_hash if account is not None and active else ""
    return account if verifies(kept, password) else None


def change_password(
    work: Work,
    account: Account,
    old: str,
    new: str,
    *,
    own_words: Iterable[str] = (),
    keep: str = "",
) -> None:
    """Set another password in place of the old one; other sessions end (ASVS 7.4.3).

    `keep` is the digest of the token of the session that goes on.

    Raises:
        UsageFault: `old_password_wrong`, or the new one is too short, too long, easily guessed.
    """
    if not verifies(account.password_hash, old):
        raise UsageFault(
            "old_password_wrong",
            _("The present password is another one"),
            rule="ASVS 6.2.3",
            remedy=_("Type it anew; a forgotten one is set by an invitation."),
        )
    account.password_hash = _hashed(account, new, own_words)
    work.session.add(account)
    _close_invitations(work, account)
    end_sessions(work, account.id, keep=keep)
    work.witness("account.password_changed", "account", account.id)


def disable_account(work: Work, login: str) -> None:
    """Let the account act no more and sign it out; its name stays in the log.

    Raises:
        NotFound: there is none, or it is disabled already.
        Refusal: `last_administrator`.
    """
    account = active_account(work.session, login)
    require_other_administrator(work.session, account)
    account.state = AccountState.DISABLED
    work.session.add(account)
    _close_invitations(work, account)
    end_sessions(work, account.id)
    work.witness("account.disabled", "account", account.id)


def unbind_account(work: Work, account: Account) -> None:
    """Let an account go on without the organisation that it spoke for, and sign it out."""
    told = {"from": account.organisation_id}
    account.organisation_id = None
    work.session.add(account)
    end_sessions(work, account.id)
    work.witness("account.unbound", "account", account.id, told)


def active_account(session: Session, login: str) -> Account:
    """Return the account with this login; one whose invitation still waits counts too.

    Raises:
        NotFound: `account_unknown`, there is none or it is disabled.
    """
    account = session.exec(select(Account).where(Account.login == login)).first()
    if account is None or account.state is AccountState.DISABLED:
        raise NotFound(
            "account_unknown",
            _("There is no active account {login}", login=login),
            remedy=_("`regest user list` shows the accounts."),
        )
    return account


def require_free_login(session: Session, login: str) -> None:
    """Refuse what cannot be a login, or is one.

    Raises:
        UsageFault: `login_malformed`.
        Refusal: `login_taken`.
    """
    if not _LOGIN.fullmatch(login) or login in _RESERVED:
        raise UsageFault(
            "login_malformed",
            _("{login} cannot be a login", login=login),
            remedy=_("Write small Latin letters, digits, dots and dashes; at least two."),
        )
    if session.exec(select(Account).where(Account.login == login)).first() is not None:
        raise Refusal(
            "login_taken",
            _("The login {login} is taken", login=login),
            rule="account.login",
            remedy=_("Choose another; a login is never given to somebody else."),
        )


def roles_of(session: Session, account: Account) -> tuple[str, ...]:
    """Return the roles given to the account directly, by name."""
    wanted = select(AccountRole.role).where(AccountRole.account_id == account.id)
    return tuple(session.exec(wanted.order_by(AccountRole.role)))


def require_other_administrator(session: Session, account: Account) -> None:
    """Refuse to leave a deployment without anybody who keeps its accounts.

    Raises:
        Refusal: `last_administrator`.
    """
    holders = session.exec(
        select(Account.id)
        .join(AccountRole, col(AccountRole.account_id) == col(Account.id))
        .where(AccountRole.role == ADMINISTRATOR, Account.state != AccountState.DISABLED)
    ).all()
    if list(holders) == [account.id]:
        raise Refusal(
            "last_administrator",
            _("{login} is the only administrator", login=account.login),
            rule="account.administrator",
            remedy=_("Give the role to another account first."),
        )


def list_accounts(session: Session) -> Sequence[AccountLine]:
    """Return all accounts by login."""
    accounts = session.exec(select(Account).order_by(col(Account.login))).all()
    return [AccountLine(account, roles_of(session, account)) for account in accounts]


def _close_invitations(work: Work, account: Account) -> None:
    waiting = select(Invitation).where(
        Invitation.account_id == account.id, col(Invitation.used_at).is_(None)
    )
    for invitation in work.session.exec(waiting):
        invitation.used_at = work.now
        work.session.add(invitation)


def _hashed(account: Account, password: str, own_words: Iterable[str]) -> str:
    return hashed(password, (account.login, account.name, *own_words))


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
