"""Slows guessing of passwords down without locking anybody out (ASVS 6.3.1).

Failures are counted for a login from one address, and for an address. A stranger's failures keep
the stranger waiting, not the holder of the account at another address.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable

from sqlmodel import Session, col, select

from regest.core.base.errors import Refusal
from regest.core.base.messages import _
from regest.core.people.session_tables import SignInTry
from regest.core.store.work import Work

FREE_TRIES = 5
FREE_TRIES_OF_ADDRESS = 30
LONGEST_WAIT = dt.timedelta(minutes=5)
FORGOTTEN_AFTER = dt.timedelta(hours=1)


def require_patience(session: Session, login: str, address: str, now: dt.datetime) -> None:
    """Refuse a try that comes too soon after too many failures.

    Raises:
        Refusal: `too_many_tries`; names the seconds to wait.
    """
    wait = max(
        (_wait(session, key, free, now) for key, free in _keys(login, address)),
        default=dt.timedelta(),
    )
    if wait > dt.timedelta():
        seconds = int(wait.total_seconds()) + 1
        raise Refusal(
            "too_many_tries",
            _.n(
                "Too many failed tries: the next one is possible in {count} second",
                "Too many failed tries: the next one is possible in {count} seconds",
                seconds,
            ),
            rule="ASVS 6.3.1",
            remedy=_("Wait, or ask an administrator for a new invitation."),
        )


def failed(work: Work, login: str, address: str, now: dt.datetime) -> None:
    """Count a failure."""
    for key, _free in _keys(login, address):
        kept = work.session.get(SignInTry, key)
        if kept is None or kept.last_at + FORGOTTEN_AFTER <= now:
            kept = kept or SignInTry(key=key, last_at=now)
            kept.failures = 0
        kept.failures += 1
        kept.last_at = now
        work.session.add(kept)


def succeeded(work: Work, login: str, address: str) -> None:
    """Forget the failures of this login from this address."""
    key, _free = next(iter(_keys(login, address)))
    kept = work.session.get(SignInTry, key)
    if kept is not None:
        work.session.delete(kept)


def _wait(session: Session, key: str, free: int, now: dt.datetime) -> dt.timedelta:
    kept = session.exec(select(SignInTry).where(col(SignInTry.key) == key)).first()
    if kept is None or kept.failures < free or kept.last_at + FORGOTTEN_AFTER <= now:
        return dt.timedelta()
    pause = min(dt.timedelta(seconds=2 ** min(kept.failures - free + 1, 9)), LONGEST_WAIT)
    return kept.last_at + pause - now


def _keys(login: str, address: str) -> Iterable[tuple[str, int]]:
    yield _digest(f"{login.casefold()}\n{address}"), FREE_TRIES
    yield _digest(f"\n{address}"), FREE_TRIES_OF_ADDRESS


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
