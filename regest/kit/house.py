"""The house opened for somebody: deployment, index, who acts and what they may see."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path

from sqlmodel import Session

from regest.core.base.clock import Clock
from regest.core.base.errors import UsageFault
from regest.core.base.messages import _
from regest.core.deployment import Deployment
from regest.core.people.access import CONSOLE_READER, Reader
from regest.core.people.accounts import active_account
from regest.core.people.readers import reader_of
from regest.core.store.work import Actor, Work
from regest.index.engine import SearchIndex
from regest.index.indexer import drain_briefly
from regest.index.lease import Lease
from regest.kit.founding import BUILT_IN, console_actor

DRAIN_SECONDS = 2.0


class House:
    """One deployment opened for one actor; made per command or request.

    `channel` says by which way it is asked: `cli`, `page` or `api`.
    """

    channel = "cli"

    def __init__(
        self, deployment: Deployment, login: str | None = None, worker: Actor | None = None
    ) -> None:
        self.deployment = deployment
        self._login = login
        self._worker = worker
        self._written = False

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        login: str | None = None,
        without: Sequence[str] = (),
        clock: Clock | None = None,
        worker: Actor | None = None,
    ) -> House:
        """Open the deployment in `folder` for account `login`, a `worker`, or the console.

        Raises:
            NotFound: there is no deployment, or no such active account.
            Unavailable: the database is behind or ahead of the program.
        """
        deployment = Deployment.open(folder, without=without, clock=clock, built_in=BUILT_IN)
        try:
            deployment.require_current()
            house = cls(deployment, login, worker)
            if login is not None:
                _ = house.reader
        except BaseException:
            deployment.close()
            raise
        return house

    @classmethod
    def shared(
        cls,
        deployment: Deployment,
        reader: Reader,
        actor: Actor,
        index: SearchIndex,
        channel: str = "page",
    ) -> House:
        """Return a house for one request of many that share a deployment and an index.

        It is not closed: deployment and index belong to the server.
        """
        house = cls(deployment)
        house.__dict__.update(reader=reader, actor=actor, index=index, channel=channel)
        return house

    @cached_property
    def actor(self) -> Actor:
        """Who acts: the account, the worker, or the console with the name of the system's user."""
        if self._login is None:
            return self._worker or console_actor()
        return Actor(self._login, self.reader.account_id)

    @cached_property
    def reader(self) -> Reader:
        """What the actor may see and do today, resolved once."""
        if self._login is None:
            return CONSOLE_READER
        with self.deployment.database.read() as session:
            account = active_account(session, self._login)
            rights = [each.value for each in self.deployment.plugins.declared.permissions]
            return reader_of(session, account, self.deployment.database.today(), rights)

    @cached_property
    def index(self) -> SearchIndex:
        """The search index, opened when it is first needed.

        Raises:
            UsageFault: the settings name a search engine that nobody brings.
        """
        declared = self.deployment.plugins.declared.search_engines
        engines = {each.value.name: each.value for each in declared}
        name = self.deployment.settings.search.engine
        if name not in engines:
            raise UsageFault(
                "unknown_search_engine",
                _("There is no search engine {name}", name=name),
                remedy=_(
                    "Name one of these as `engine` of [search] in regest.toml: {names}",
                    names=", ".join(sorted(engines)),
                ),
            )
        return SearchIndex(self.deployment.index_folder, engines[name], engines.values())

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a reading session."""
        with self.deployment.database.read() as session:
            yield session

    @contextmanager
    def work(self) -> Iterator[Work]:
        """Give a unit of work of the actor.

        Raises:
            Unavailable: an enabled plugin is broken; names both ways out.
        """
        self.deployment.plugins.refuse_writes()
        with self.deployment.database.work(self.actor) as work:
            yield work
            self._witness_absent(work)
        self._written = True

    def within(self, work: Work) -> House:
        """Return the house inside a unit of work: services that open one of their own act in it.

        They read what it has written, and nothing of it stays unless `work` is kept as a whole.
        """
        return _Inside(self, work)

    def drain(self) -> int:
        """Bring the index up to date for two seconds at most, and return how many records wait.

        Call it after the result was shown: a number never waits for the index.
        """
        return drain_briefly(
            self.deployment.database, self.index, Lease.of(self.deployment), DRAIN_SECONDS
        )

    @property
    def wrote(self) -> bool:
        """Whether something was changed, so that the index has work to do."""
        return self._written

    def close(self) -> None:
        """Let go of database, index and reading processes."""
        if "index" in self.__dict__:
            self.index.close()
        self.deployment.close()

    def _witness_absent(self, work: Work) -> None:
        """Leave a trace that the change was made with a broken plugin left out."""
        without = self.deployment.plugins.without
        if without:
            work.witness("plugins.left_out", "deployment", "plugins", {"without": list(without)})


class _Inside(House):
    """A house whose units of work are all one that is open already."""

    def __init__(self, house: House, work: Work) -> None:
        super().__init__(house.deployment)
        self.__dict__.update(reader=house.reader, actor=house.actor, channel=house.channel)
        self._work = work

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give the session of the unit of work, which sees what was written in it."""
        self._work.session.flush()
        yield self._work.session

    @contextmanager
    def work(self) -> Iterator[Work]:
        """Give the unit of work that is open."""
        yield self._work
        self._work.session.flush()
