"""Who is signed in: reference sessions in the database, ended by time, by hand or by an office.

A session is a random token of 256 bits; only its digest is kept. It ends when nobody used it for a
while, after a day's work in any case, and at once with the account or its password. Times here are
real ones, also in a rehearsal.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from sqlalchemy import bindparam, delete
from sqlmodel import Session, col, select

from regest.core.people.session_tables import StepLeft, WebSession
from regest.core.people.tables import Account, AccountState
from regest.core.store.tallies import counted
from regest.core.store.work import Work

IDLE = dt.timedelta(hours=1)
LONGEST = dt.timedelta(hours=12)
STEP = dt.timedelta(minutes=10)
# So much of a digest names a session to its holder.
SHOWN = 16
# Between two of these the moment of last use is not written: reading must not wait for writers.
SEEN_EVERY = dt.timedelta(minutes=2)

# Every request asks for it: made once.
_SESSION = select(
    WebSession.account_id, WebSession.seen_at, WebSession.ends_at, WebSession.waits_for
).where(col(WebSession.token_hash) == bindparam("digest"))


class _Times(Protocol):
    @property
    def ends_at(self) -> dt.datetime: ...
    @property
    def seen_at(self) -> dt.datetime: ...


@dataclass(frozen=True, slots=True)
class SignedIn:
    """An account that is signed in; `stale` when its session wants `keep_awake`."""

    account: Account
    token_hash: str
    stale: bool


@dataclass(frozen=True, slots=True)
class OpenSession:
    """Where somebody is signed in: a name for the session, since when, last used, by what."""

    name: str
    started_at: dt.datetime
    seen_at: dt.datetime
    agent: str


def start_session(
    work: Work,
    account: Account,
    now: dt.datetime,
    agent: str = "",
    left: StepLeft = StepLeft.NONE,
) -> str:
    """Sign an account in and return the token for its browser; sessions that are over go away.

    While a step is `left` the token is good for that step alone, and for ten minutes.
    """
    token = secrets.token_urlsafe(32)
    work.session.execute(delete(WebSession).where(col(WebSession.ends_at) <= now))
    work.session.add(
        WebSession(
            token_hash=digest_of(token),
            account_id=account.id,
            started_at=now,
            seen_at=now,
            ends_at=now + (STEP if left else LONGEST),
            agent=agent[:200],
            waits_for=left.value,
        )
    )
    act = "account.password_accepted" if left else "account.signed_in"
    work.witness(act, "account", account.id)
    return token


def complete_session(work: Work, token_hash: str, now: dt.datetime) -> str:
    """Sign in whoever took the step that was left, under another token (ASVS 7.2.4)."""
    kept = work.session.get_one(WebSession, token_hash)
    account = work.session.get_one(Account, kept.account_id)
    work.session.delete(kept)
    return start_session(work, account, now, kept.agent)


def signed_in(session: Session, token: str, now: dt.datetime) -> SignedIn | None:
    """Return whose session the token is, None when there is none, it is over or not complete."""
    digest = digest_of(token)
    found = session.connection().execute(_SESSION, {"digest": digest}).first() if token else None
    if found is None or found.waits_for or not _runs(found, now):
        return None
    # The same account as long as nobody changes one: a change moves the head of the event log.
    account = counted(
        session, ("account", found.account_id), lambda: session.get(Account, found.account_id)
    )
    if account is None or account.state is not AccountState.ACTIVE:
        return None
    return SignedIn(account, digest, found.seen_at + SEEN_EVERY <= now)


def half_signed_in(
    session: Session, token: str, now: dt.datetime
) -> tuple[Account, StepLeft] | None:
    """Return whose password was accepted, and the step that is left; None if nothing is."""
    found = _running(session, token, now)
    if found is None or not found[0].waits_for:
        return None
    return found[1], StepLeft(found[0].waits_for)


def list_sessions(session: Session, account_id: str, now: dt.datetime) -> Sequence[OpenSession]:
    """Return where an account is signed in, the session used last first."""
    wanted = (
        select(WebSession)
        .where(
            WebSession.account_id == account_id,
            WebSession.waits_for == "",
            WebSession.ends_at > now,
            WebSession.seen_at > now - IDLE,
        )
        .order_by(col(WebSession.seen_at).desc())
    )
    return [
        OpenSession(kept.token_hash[:SHOWN], kept.started_at, kept.seen_at, kept.agent)
        for kept in session.exec(wanted)
    ]


def end_named_session(work: Work, account_id: str, name: str) -> None:
    """Sign an account out where the session is called so in `list_sessions`."""
    wanted = select(WebSession).where(WebSession.account_id == account_id)
    for kept in work.session.exec(wanted):
        if kept.token_hash[:SHOWN] == name:
            end_session(work, kept.token_hash)


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


def end_sessions(work: Work, account_id: str, *, keep: str = "") -> None:
    """Sign an account out everywhere but where the digest of the token is `keep`."""
    work.session.execute(
        delete(WebSession).where(
            col(WebSession.account_id) == account_id, col(WebSession.token_hash) != keep
        )
    )


def digest_of(token: str) -> str:
    """Return what is kept of a token."""
    return hashlib.sha256(token.encode()).hexdigest()


def _running(session: Session, token: str, now: dt.datetime) -> tuple[WebSession, Account] | None:
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
    if not _runs(kept, now) or account.state is not AccountState.ACTIVE:
        return None
    return kept, account


def _runs(kept: _Times, now: dt.datetime) -> bool:
    return kept.ends_at > now and kept.seen_at + IDLE > now
