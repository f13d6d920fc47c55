"""Stored files are read again by turns: asked for every hour, done by a worker or on the spot."""

from __future__ import annotations

import time
from collections.abc import Callable, Container
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.core.catalogue.tables import Record
from regest.core.catalogue.visibility import visible
from regest.core.people.access import Reader
from regest.core.preservation import rotation
from regest.core.preservation.fixity import Damaged
from regest.core.preservation.rotation import CHECK_BLOBS, STORE, Pace, Round, Standing
from regest.core.store import jobs
from regest.core.store.running_job import RunningJob
from regest.core.store.work import Actor
from regest.kit.house import House

_KEEPER = Actor("fixity")
_MEGABYTE = 1_000_000
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Damage:
    """Damaged files of documents that a reader may see, and how many others there are."""

    seen: tuple[Damaged, ...]
    unseen: int


def days_of(house: House) -> int:
    """Return within how many days every stored file is read again."""
    deployment = house.deployment
    return rotation.term_days(deployment.rules, deployment.database.today())


def begin_rotation(house: House, kinds: Container[str]) -> bool:
    """Ask for the job that reads what is due, unless nothing is; say whether it was asked for."""
    if CHECK_BLOBS not in kinds:
        return False
    database = house.deployment.database
    with database.read() as session:
        if not rotation.due(session, database.clock.now(), days_of(house), limit=1):
            return False
    with database.work(_KEEPER) as work:
        jobs.enqueue(work, CHECK_BLOBS, STORE)
    return True


def check_blobs(house: House, job: RunningJob) -> None:
    """Read the blobs whose turn it is; the job that follows a killed one reads the rest."""

    def keep(found: Round) -> None:
        job.beat({"done": found.read, "damaged": len(found.wrong)})

    run(house, house.actor, alive=job.beat, step=keep)


def run(
    house: House,
    actor: Actor,
    *,
    everything: bool = False,
    limit: int | None = None,
    alive: Callable[[], None] = lambda: None,
    step: Callable[[Round], None] = lambda _round: None,
    sleep: Callable[[float], None] = time.sleep,
) -> Round:
    """Read what is due, or `everything`, at most `limit` blobs, no faster than the settings say.

    `alive` is called after each piece that was read, `step` whenever something is kept.
    """
    deployment = house.deployment
    database = deployment.database
    with database.read() as session:
        wanted = rotation.due(
            session, database.clock.now(), days_of(house), everything=everything, limit=limit
        )
    rate = deployment.settings.preservation.fixity_megabytes_per_second * _MEGABYTE
    pace = Pace(rate, alive, sleep)
    found = rotation.check(database, deployment.blobs, actor, wanted, pace, step)
    with database.work(actor) as work:
        rotation.forget_gone(work)
    return found


def stands(house: House) -> Standing:
    """Return how the rotation stands now."""
    with house.read() as session:
        now = house.deployment.database.clock.now()
        return rotation.standing(session, now, days_of(house))


def damage_seen(session: Session, reader: Reader) -> Damage:
    """Return the damage that is known, told as far as the reader may see the documents (ACC-2).

    Files that wait for a document are told to those alone who see everything.
    """
    found = rotation.known_damage(session)
    records = {each.record_id for each in found}
    open_to: set[str] = set()
    ordered = sorted(records)
    for start in range(0, len(ordered), _AT_ONCE):
        some = ordered[start : start + _AT_ONCE]
        open_to |= set(
            session.exec(select(Record.id).where(col(Record.id).in_(some), visible(reader)))
        )
    seen = tuple(each for each in found if reader.everything or each.record_id in open_to)
    return Damage(seen, len(found) - len(seen))
