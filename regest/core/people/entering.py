"""From an accepted password to a session: whether a code is asked, or a generator must be set up.

An invitation leads here as well, so that a password set anew skips no second factor (ASVS 6.4.3).
"""

from __future__ import annotations

import datetime as dt

from sqlmodel import Session

from regest.core.base.rules import Rulebook
from regest.core.people.readers import reader_of
from regest.core.people.second_factor import has_factor, is_required, offer
from regest.core.people.session_tables import StepLeft
from regest.core.people.sessions import start_session
from regest.core.people.tables import Account
from regest.core.store.work import Work


def factor_required(
    session: Session, account: Account, rules: Rulebook, today: dt.date, *, rehearsal: bool
) -> bool:
    """Say whether the account must have a second factor today; in a `rehearsal` none must."""
    if rehearsal:
        return False
    return is_required(rules, reader_of(session, account, today).roles, today)


def enter(
    work: Work,
    account: Account,
    rules: Rulebook,
    *,
    rehearsal: bool,
    now: dt.datetime,
    agent: str = "",
) -> tuple[str, StepLeft]:
    """Return the token of a session for an account whose password fitted, and the step left.

    `now` is the real moment; `rehearsal` says that nobody must have a second factor.
    """
    left = StepLeft.NONE
    if has_factor(work.session, account.id):
        left = StepLeft.CODE
    elif factor_required(work.session, account, rules, work.today, rehearsal=rehearsal):
        left = StepLeft.ENROLMENT
        offer(work, account)
    return start_session(work, account, now, agent, left), left
