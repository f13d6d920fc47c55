"""Who is signed in: reference sessions in the database, ended by time, by hand or by an office.

A session is a random token of 256 bits; only its digest is kept. It ends when nobody used it for a
while, after a day's work in any case, and at once with the account or its password. Times here are
real ones, also in a rehearsal.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import secrets
from dataclasses import dataclass

from sqlalchemy import delete
from sqlmodel import Session, col, select

from regest.core.people.session_tables import WebSession
from regest.core.people.tables import Account, AccountState
from regest.core.store.work import Work

IDLE = dt.timedelta(hours=1)
LONGEST = dt.timedelta(hours=12)
# Between two of these the moment of last use is not written: reading must not wait for writers.
SEEN_EVERY = dt.timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class SignedIn:
    """An account that is signed in; `stale` when its session wants `keep_awake`."""

    account: Account
    token_hash: str
    stale: bool


def start_session(work: Work, account: Account, now: dt.datetime, agent: str = "") -> str:
    """Sign an account in and return the token for its browser; sessions that are over go away."""
    token = secrets.token_urlsafe(32)
    work.session.execute(delete(WebSession).where(col(WebSession.ends_at) <= now))
    work.session.add(
        WebSession(
            token_hash=digest_of(token),
            account_id=account.id,
            started_at=now,
            seen_at=now,
            ends_at=now + LONGEST,
            agent=agent[:200],
        )
    )
    work.witness("account.signed_in", "account", account.id)
    return token


def signed_in(session: Session, token: str, now: dt.datetime) -> SignedIn | None:
    """Return whose session the token is, None when there is none or it is over."""
    if not token:
        return None
    wanted = (
        select(WebSession, Account)
        .join(Account, col(Account.id) == col(WebSession.account_id))
        .where(WebSession.token_hash == digest_of(token))
    )
    found = session.exec(wanted).first()
    if found is None:
        return None
    kept, account = found
    over = kept.ends_at <= now or kept.seen_at + IDLE <= now
    if over or account.state is not AccountState.ACTIVE:
        return None
    return SignedIn(account, kept.token_hash, kept.seen_at + SEEN_EVERY <= now)


def keep_awake(work: Work, token_hash: str, now: dt.datetime) -> None:
    """Note that a session is in use."""
    kept = work.session.get(WebSession, token_hash)
    if kept is not None:
        kept.seen_at = now
        work.session.add(kept)


def end_session(work: Work, token_hash: str) -> None:
    """Sign out one browser."""
    kept = work.session.get(WebSession, token_hash)
    if kept is not None:
        work.session.delete(kept)
        work.witness("account.signed_out", "account", kept.account_id)


def end_sessions(work: Work, account_id: str) -> None:
    """Sign an account out everywhere: it was disabled, or its password was set anew."""
    work.session.execute(delete(WebSession).where(col(WebSession.account_id) == account_id))


def digest_of(token: str) -> str:
    """Return what is kept of a token."""
    return hashlib.sha256(token.encode()).hexdigest()
