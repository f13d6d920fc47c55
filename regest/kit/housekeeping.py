"""What has done its service is forgotten by age: every hour, by a worker."""

from __future__ import annotations

import datetime as dt
from dataclasses import asdict, dataclass

from sqlalchemy import delete
from sqlmodel import col

from regest.core.catalogue import plan_force, sheets
from regest.core.people import second_factor, throttle
from regest.core.people.secret_tables import ActTicket
from regest.core.people.session_tables import SignInTry, WebSession
from regest.core.store import kept_answers
from regest.core.store.work import Actor
from regest.kit import catalogue_export
from regest.kit.house import House

KEEPER = Actor("housekeeping")


@dataclass(frozen=True, slots=True)
class Tidied:
    """How much was forgotten; `sealed` are second factors kept since before there was a seal.

    `plans` are plans of years that came into force, `exports` packages that the page made.
    """

    answers: int
    sheets: int
    sessions: int
    tries: int
    tickets: int
    sealed: int
    plans: int
    exports: int = 0

    @property
    def anything(self) -> bool:
        """Whether there was anything to do."""
        return any(asdict(self).values())


def tidy(house: House, now: dt.datetime) -> Tidied:
    """Forget what is too old; sessions and tries go by the real moment `now`, also in a rehearsal.

    Raises:
        Unavailable: the database is locked or away; nothing was forgotten.
    """
    with house.deployment.database.work(KEEPER) as work:
        session = work.session
        over = col(WebSession.ends_at) <= now
        tries = col(SignInTry.last_at) <= now - throttle.FORGOTTEN_AFTER
        return Tidied(
            answers=kept_answers.forget(work),
            sheets=sheets.clear(work),
            sessions=session.exec(delete(WebSession).where(over)).rowcount,
            tries=session.exec(delete(SignInTry).where(tries)).rowcount,
            tickets=session.exec(delete(ActTicket).where(col(ActTicket.ends_at) <= now)).rowcount,
            sealed=second_factor.seal_all(work),
            plans=len(plan_force.apply_due(work)),
            exports=catalogue_export.forget(house),
        )
