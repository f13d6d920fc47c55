"""Words by which programs act for an account: within scopes, for a time, shown once.

A scope is `area:read` or `area:write`; writing includes reading. A token never gives more than its
account may: rights are the account's, narrowed by the scopes.
"""

from __future__ import annotations

import datetime as dt
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.core.base.errors import NotFound, UsageFault
from regest.core.base.messages import _
from regest.core.people.secret_tables import ApiToken
from regest.core.people.sessions import digest_of
from regest.core.people.tables import Account, AccountState
from regest.core.store.work import Work

AREAS = ("records", "search", "journals", "tasks", "parties", "fileplan")
READ, WRITE = "read", "write"
SCOPES = tuple(f"{area}:{right}" for area in AREAS for right in (READ, WRITE))
LONGEST_DAYS = 366
PREFIX = "rgt_"


@dataclass(frozen=True, slots=True)
class TokenHolder:
    """Whose token it is, and for what."""

    account: Account
    token_id: str
    scopes: frozenset[str]

    def may(self, area: str, *, write: bool = False) -> bool:
        """Say whether the token is for reading, or writing, in an area."""
        return f"{area}:{WRITE}" in self.scopes or (not write and f"{area}:{READ}" in self.scopes)


def issue(
    work: Work, account: Account, *, name: str, scopes: Iterable[str], days: int, now: dt.datetime
) -> tuple[ApiToken, str]:
    """Write a token of an account and return it with the word itself, which is not kept.

    Raises:
        UsageFault: no name, an unknown scope or none, or a term that is not 1 to 366 days.
    """
    given = sorted(set(scopes))
    unknown = [each for each in given if each not in SCOPES]
    if unknown or not given:
        raise UsageFault(
            "token_scope",
            _("A token needs scopes, and {names} is none", names=", ".join(unknown) or "—"),
            remedy=_("Choose from: {names}.", names=", ".join(SCOPES)),
        )
    if not name.strip() or not 1 <= days <= LONGEST_DAYS:
        raise UsageFault(
            "token_term",
            _("A token has a name and ends after 1 to {most} days", most=LONGEST_DAYS),
            remedy=_("Name the program that will use it, and the number of days."),
        )
    word = PREFIX + secrets.token_hex(32)
    token = ApiToken(
        id=work.new_id(),
        account_id=account.id,
        name=name.strip()[:100],
        token_hash=digest_of(word),
        scopes=given,
        created_at=now,
        ends_at=now + dt.timedelta(days=days),
    )
    work.session.add(token)
    work.witness("token.issued", "account", account.id, {"token": token.id, "scopes": given})
    return token, word


def holder_of(session: Session, word: str, now: dt.datetime) -> TokenHolder | None:
    """Return whose token the word is; None for one that is unknown, over, revoked or disabled."""
    wanted = (
        select(ApiToken, Account)
        .join(Account, col(Account.id) == col(ApiToken.account_id))
        .where(ApiToken.token_hash == digest_of(word))
    )
    found = session.exec(wanted).first()
    if found is None:
        return None
    token, account = found
    over = token.revoked_at is not None or token.ends_at <= now
    if over or account.state is not AccountState.ACTIVE:
        return None
    return TokenHolder(account, token.id, frozenset(token.scopes))


def revoke(work: Work, token_id: str, now: dt.datetime, account_id: str | None = None) -> ApiToken:
    """Let a token be good for nothing; with `account_id`, only one of this account.

    Raises:
        NotFound: `token_unknown`.
    """
    token = work.session.get(ApiToken, token_id)
    if token is None or account_id not in {None, token.account_id}:
        raise NotFound(
            "token_unknown",
            _("There is no token {id}", id=token_id),
            remedy=_("`regest user token list` shows them."),
        )
    if token.revoked_at is None:
        token.revoked_at = now
        work.session.add(token)
        work.witness("token.revoked", "account", token.account_id, {"token": token.id})
    return token


def list_tokens(session: Session, account_id: str) -> Sequence[ApiToken]:
    """Return the tokens of an account, the newest first."""
    wanted = select(ApiToken).where(ApiToken.account_id == account_id)
    return session.exec(wanted.order_by(col(ApiToken.created_at).desc(), col(ApiToken.id))).all()
