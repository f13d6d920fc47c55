"""A deployment with letters and files on either database, and places for its backups."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from regest.core.base.clock import ManualClock
from regest.core.catalogue import records
from regest.core.catalogue.tables import Record
from regest.core.deployment import Deployment
from regest.core.store.work import Actor
from regest.kit import backups, restoring
from regest.kit.backup_trials import Trial, try_out
from regest.kit.backups import Kept
from regest.kit.founding import BUILT_IN
from regest.kit.restoring import Restored, Wanted
from tests.support.databases import START, manual_clock
from tests.support.houses import copied, opened_house
from tests.support.letters import receive
from tests.support.postgresql import fresh_database

ACTOR = Actor("console:test")


@dataclass
class Source:
    """A deployment to back up: `elsewhere` is an empty database to restore into, if one is needed.

    `clock` is that of the backups, a day on for each.
    """

    folder: Path
    place: Path
    elsewhere: str
    clock: ManualClock = field(default_factory=manual_clock)
    letters: int = 0

    @contextmanager
    def opened(self) -> Iterator[Deployment]:
        """Open the deployment."""
        deployment = Deployment.open(self.folder, clock=manual_clock(), built_in=BUILT_IN)
        try:
            yield deployment
        finally:
            deployment.close()

    def back_up(self, **wishes: Any) -> Kept:
        """Make a backup, a day after the one before."""
        self.clock.advance(days=1)
        with self.opened() as deployment:
            return backups.make(deployment, ACTOR, self.place, clock=self.clock, **wishes)

    def try_out(self) -> Trial:
        """Try the newest backup."""
        with self.opened() as deployment:
            return try_out(deployment, ACTOR, self.place, clock=self.clock)

    def restore(self, target: Path, **wishes: Any) -> Restored:
        """Restore the newest backup."""
        given: dict[str, Any] = {
            "backup": self.place,
            "target": target,
            "database": self.elsewhere,
            **wishes,
        }
        return restoring.restore(Wanted(**given), ACTOR, manual_clock())

    def letter(self, *paths: Path) -> str:
        """Register a letter with files; return its number."""
        self.letters += 1
        words = {"number": str(self.letters), "subject": f"О смотре № {self.letters}"}
        with opened_house(self.folder) as house:
            made = receive(house, *paths, sender=f"Школа № {self.letters}", **words).record
            with house.work() as work:
                record = work.session.get_one(Record, made.id)
                records.put_in_file(work, house.deployment.calls, record, "01-05")
            return made.number


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def source(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Source]:
    """Give a deployment with two letters on SQLite and on PostgreSQL."""
    folder = tmp_path / "deployment"
    place = tmp_path / "backups"
    if request.param == "sqlite":
        made = Source(copied(request.getfixturevalue("template"), folder), place, "")
        _fill(made, tmp_path)
        yield made
        return
    template, database = request.getfixturevalue("template_on_postgresql")
    with fresh_database(database) as url, fresh_database() as elsewhere:
        copied(template, folder)
        secret = folder / "secrets" / "database_url"
        secret.touch(0o600)
        secret.write_text(url, "utf-8")
        made = Source(folder, place, elsewhere)
        _fill(made, tmp_path)
        yield made


on_sqlite = pytest.mark.parametrize("source", ["sqlite"], indirect=True)


def _fill(source: Source, folder: Path) -> None:
    assert source.clock.now() == START
    for name in ("first", "second"):
        paper = folder / f"{name}.txt"
        paper.write_text(f"Просим сообщить о смотре: {name}", "utf-8")
        source.letter(paper)
