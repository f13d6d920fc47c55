"""Proving anew who one is, right before an act that binds: signing, destroying (ASVS 7.5.1, A23).

A ticket is good once, for two minutes, for one account, one purpose and the digest of the very
thing that was shown. Moments are real ones, also in a rehearsal.
"""

from __future__ import annotations

import datetime as dt
import secrets

from sqlalchemy import CursorResult, delete
from sqlmodel import col

from regest.core.base.errors import Refusal
from regest.core.base.messages import _
from regest.core.people.passwords import verifies
from regest.core.people.second_factor import accepts, has_factor
from regest.core.people.secret_tables import ActTicket
from regest.core.people.sessions import digest_of
from regest.core.people.tables import Account
from regest.core.store.work import Work

GOOD_FOR = dt.timedelta(minutes=2)


def issue(
    work: Work,
    account: Account,
    *,
    password: str,
    code: str,
    purpose: str,
    digest: str,
    now: dt.datetime,
) -> str:
    """Return a ticket for `purpose` («record.sign») upon what has `digest` (SHA-256, hexadecimal).

    `code` is asked of accounts with a second factor only.

    Raises:
        Refusal: `not_proved`, password or code do not fit.
    """
    proved = verifies(account.password_hash, password)
    if proved and has_factor(work.session, account.id):
        proved = accepts(work, account, code, now)
    if not proved:
        raise Refusal(
            "not_proved",
            _("Password or code do not fit"),
            rule="ASVS 7.5.1",
            remedy=_("Type them anew; a code of the generator is good once."),
        )
    token = secrets.token_hex(32)
    work.session.execute(delete(ActTicket).where(col(ActTicket.ends_at) <= now))
    work.session.add(
        ActTicket(
            token_hash=digest_of(token),
            account_id=account.id,
            purpose=purpose,
            digest=digest,
            ends_at=now + GOOD_FOR,
        )
    )
    work.witness("account.proved_anew", "account", account.id, {"purpose": purpose, "of": digest})
    return token


def use(
    work: Work, account_id: str, ticket: str, *, purpose: str, digest: str, now: dt.datetime
) -> None:
    """Use a ticket up, in the unit of work of the very act.

    Raises:
        Refusal: `ticket_void`: used, too old, or for another account, purpose or thing.
    """
    # One statement: of two who come at once, one finds the row gone.
    wanted = delete(ActTicket).where(
        col(ActTicket.token_hash) == digest_of(ticket),
        col(ActTicket.account_id) == account_id,
        col(ActTicket.purpose) == purpose,
        col(ActTicket.digest) == digest,
        col(ActTicket.ends_at) > now,
    )
    done = work.session.execute(wanted)
    if not isinstance(done, CursorResult) or done.rowcount != 1:
        raise Refusal(
            "ticket_void",
            _("The confirmation is no longer good for this"),
            rule="ASVS 7.5.1",
            remedy=_("Look at what is to be confirmed once more, and type the password anew."),
        )
