"""What all requests share: the deployment, the index, the templates, the routes and the menu."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from regest.core.base.clock import SystemClock
from regest.core.base.errors import Unavailable
from regest.core.deployment import Deployment
from regest.core.hooks.types import NavigationItem
from regest.core.people.access import Reader
from regest.core.people.api_tokens import TokenHolder, holder_of
from regest.core.people.readers import reader_of
from regest.core.people.sessions import SignedIn, keep_awake, signed_in
from regest.core.people.tables import Account
from regest.core.store.work import Actor
from regest.index.engine import SearchIndex
from regest.kit.founding import BUILT_IN
from regest.kit.house import House
from regest.kit.pages.rendering import Templates
from regest.kit.pages.routes import Route
from regest.web.menu import Menu, ordered
from regest.web.plugin_pages import (
    plugin_routes,
    plugin_ways_out,
    require_record_panels,
    require_start_items,
)
from regest.web.rates import Rates
from regest.web.ways_out import WAYS_OUT

NOBODY = Reader(account_id=None, login="")
VISITOR = Actor("visitor")


@dataclass(frozen=True, slots=True)
class Server:
    """Opened once per process by `open_server`, closed with `close`."""

    deployment: Deployment
    index: SearchIndex
    templates: Templates
    routes: tuple[Route, ...]
    menu: tuple[NavigationItem, ...]
    rates: Rates

    def now(self) -> dt.datetime:
        """Return the real moment, which sessions go by also in a rehearsal."""
        return SystemClock().now()

    def session_of(self, token: str) -> SignedIn | None:
        """Return whose session a token is; one that is in use is kept awake."""
        if not token:
            return None
        now = self.now()
        with self.deployment.database.read() as session:
            found = signed_in(session, token, now)
        if found is not None and found.stale:
            with self.deployment.database.work(VISITOR) as work:
                keep_awake(work, found.token_hash, now)
        return found

    def house(self, visitor: SignedIn | None) -> House:
        """Return the house for one request of a visitor, who is nobody until signed in."""
        if visitor is None:
            return House.shared(self.deployment, NOBODY, VISITOR, self.index)
        return self.house_of(visitor.account)

    def house_of(self, account: Account) -> House:
        """Return the house for one request of an account."""
        rights = [each.value for each in self.deployment.plugins.declared.permissions]
        with self.deployment.database.read() as session:
            reader = reader_of(session, account, self.deployment.database.today(), rights)
        return House.shared(self.deployment, reader, Actor(account.login, account.id), self.index)

    def holder_of(self, word: str) -> TokenHolder | None:
        """Return whose token a word is, None if it is none or over."""
        with self.deployment.database.read() as session:
            return holder_of(session, word, self.now())

    def menu_of(self, reader: Reader) -> Menu:
        """Return the menu that a reader is shown."""
        return Menu(
            [
                item
                for item in self.menu
                if not item.permissions or any(reader.may(each) for each in item.permissions)
            ]
        )

    def close(self) -> None:
        """Let go of index and database."""
        self.index.close()
        self.deployment.close()


def open_server(
    folder: Path,
    routes: Sequence[Route],
    menu: Sequence[NavigationItem],
    *,
    without: Sequence[str] = (),
) -> Server:
    """Open the deployment in `folder` for serving; `without` leaves out plugins that are broken.

    Raises:
        NotFound: there is no deployment.
        Unavailable: a plugin is broken, or the database is behind the program.
    """
    deployment = Deployment.open(folder, without=without, built_in=BUILT_IN)
    try:
        deployment.require_current()
        deployment.plugins.refuse_writes()
        index = House(deployment).index
        return _opened(deployment, index, routes, menu)
    except Unavailable:
        deployment.close()
        raise


def _opened(
    deployment: Deployment,
    index: SearchIndex,
    routes: Sequence[Route],
    menu: Sequence[NavigationItem],
) -> Server:
    declared = deployment.plugins.declared
    ways = {**WAYS_OUT, **plugin_ways_out(declared)}
    templates = Templates(_folders(deployment), deployment.zone, ways)
    lines = [*menu, *(each.value for each in declared.navigation)]
    every = (*routes, *plugin_routes(declared))
    require_start_items(declared)
    require_record_panels(declared)
    rates = Rates(deployment.settings.rates_in_force)
    return Server(deployment, index, templates, every, ordered(lines), rates)


def _folders(deployment: Deployment) -> Mapping[str, Path]:
    own = Path(str(files("regest.web"))) / "templates"
    plugins = {
        name: loaded.folder / "templates" for name, loaded in deployment.plugins.loaded.items()
    }
    return {"web": own, **{name: folder for name, folder in plugins.items() if folder.is_dir()}}
