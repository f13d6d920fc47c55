"""What a restored deployment must forget and keep apart before anybody works in it.

Who was signed in, and which programs held words of access, is no longer known to be right; work
that reaches outside may have been done after the backup, and is not done again by itself.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlmodel import Session, col, delete, select, update

from regest.core.base.clock import Clock, SystemClock
from regest.core.base.messages import _, spoken
from regest.core.catalogue import ledger
from regest.core.catalogue.numbering import period_of
from regest.core.catalogue.tables import Ledger, LedgerPeriod, OpenState
from regest.core.people.secret_tables import ActTicket, ApiToken
from regest.core.people.session_tables import SignInTry, WebSession
from regest.core.people.tables import Invitation
from regest.core.store.tables import Job, JobState
from regest.core.store.upsert import table_of
from regest.core.store.work import Work

_MACHINE = SystemClock()
_PENDING = (JobState.WAITING, JobState.RUNNING)


@dataclass(frozen=True, slots=True)
class Ended:
    """How many sessions and invitations were ended, tokens revoked, and jobs held back."""

    sessions: int
    tokens: int
    held: int
    invitations: int = 0


@dataclass(frozen=True, slots=True)
class LastNumber:
    """How far a journal has come: `last` is the last number of an open period."""

    ledger: str
    period: str
    last: int


def end_access(work: Work, redone: Collection[str], clock: Clock = _MACHINE) -> Ended:
    """End sessions, tokens and invitations, hold work that reaches outside.

    Jobs of the kinds `redone` are done anew, all others are held. The caller witnesses.
    """
    session = work.session
    sessions = session.exec(delete(WebSession)).rowcount
    for table in (ActTicket, SignInTry):
        session.exec(delete(table))
    tokens = work.execute(
        update(table_of(ApiToken))
        .where(table_of(ApiToken).c.revoked_at.is_(None))
        .values(revoked_at=work.now)
    ).all()
    invitations = session.exec(select(Invitation).where(col(Invitation.used_at).is_(None))).all()
    for invitation in invitations:
        invitation.used_at = work.now
        session.add(invitation)
    held = _hold(session, redone, clock.now())
    return Ended(sessions, len(tokens), held, len(invitations))


def last_numbers(session: Session) -> list[LastNumber]:
    """Return how far each journal has come in its open periods."""
    wanted = (
        select(LedgerPeriod)
        .where(LedgerPeriod.state == OpenState.OPEN)
        .order_by(col(LedgerPeriod.ledger), col(LedgerPeriod.period))
    )
    return [LastNumber(each.ledger, each.period, each.last_number) for each in session.exec(wanted)]


def reserve_issued(work: Work, issued: Mapping[tuple[str, str], int], moment: dt.datetime) -> int:
    """Reserve the numbers that were issued after the backup, so that none is issued twice.

    `issued` is the last number by ledger and period. Each one stays reserved with a reason: a
    paper that is found is registered under it. Returns how many there were.

    Raises:
        Refusal: the period is closed.
        NotFound: there is no such ledger.
    """
    with spoken("ru"):
        reason = str(
            _(
                "Issued after the backup of {moment}: the document was lost with the system",
                moment=moment.astimezone(work.zone),
            )
        )
    known = {(each.ledger, each.period): each.last for each in last_numbers(work.session)}
    count = 0
    for (name, period), last in sorted(issued.items()):
        for _number in range(known.get((name, period), 0), last):
            ledger.reserve(work, name, reason, _day_of(work, name, period))
            count += 1
    return count


def present_period(work: Work, name: str) -> str:
    """Return the ledger's period of today."""
    return ledger.period_name(work.session, work, name)


def _day_of(work: Work, name: str, period: str) -> dt.date:
    kept = work.session.get(Ledger, name)
    if kept is None or period_of(kept.period, work.today) == period:
        return work.today
    return dt.date(int(period[:4]), 12, 31)


def _hold(session: Session, redone: Collection[str], now: dt.datetime) -> int:
    """Give up jobs that reach outside; the others begin anew, whoever was at them."""
    with spoken("ru"):
        told = str(
            _(
                "Restored from a backup: it may have been done already. "
                "Look, then run `regest jobs retry`."
            )
        )
    held = 0
    for row in session.exec(select(Job).where(col(Job.state).in_(_PENDING))).all():
        if row.kind not in redone:
            row.state, row.finished_at, row.error = JobState.FAILED, now, told
            row.holder, row.held_until = "", None
            held += 1
        elif row.state is JobState.RUNNING:
            row.held_until = now
        session.add(row)
    return held
