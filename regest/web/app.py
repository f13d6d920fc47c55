"""The application: every route of the product and of its plugins behind one guard."""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection, Sequence
from contextlib import asynccontextmanager
from importlib import resources
from pathlib import Path

from fastapi import FastAPI
from starlette.exceptions import HTTPException
from starlette.staticfiles import StaticFiles

import regest
from regest.core.hooks.types import NavigationItem
from regest.kit.draining import BackgroundDrain
from regest.kit.pages import Route
from regest.web import (
    accounts,
    acts,
    admin,
    fileplan,
    files,
    holds,
    home,
    lists,
    presidium,
    record,
    retention,
    searching,
    signing_in,
    transfers,
)
from regest.web.api import PREFIX, described_page, make_api
from regest.web.health import Health
from regest.web.incidents import Incidents
from regest.web.metrics import Measured, Metrics, Named
from regest.web.requests import Door
from regest.web.security import Guard
from regest.web.server import Server, open_server
from regest.web.stray import StrayPages

LOOPBACK = ("127.0.0.1", "localhost", "::1")


def own_routes() -> tuple[Route, ...]:
    """Return the routes of the product's own pages."""
    return (
        *home.routes,
        *signing_in.routes,
        *searching.routes,
        *record.routes,
        *lists.routes,
        *files.routes,
        *presidium.routes,
        *fileplan.routes,
        *retention.routes,
        *transfers.routes,
        *holds.routes,
        *acts.routes,
        *accounts.routes,
        *admin.routes,
    )


def own_menu() -> tuple[NavigationItem, ...]:
    """Return the product's own lines of the menu."""
    return (
        *home.menu,
        *lists.menu,
        *files.menu,
        *presidium.menu,
        *fileplan.menu,
        *retention.menu,
        *admin.menu,
    )


def make_app(
    folder: Path,
    *,
    hosts: Collection[str] = LOOPBACK,
    secure: bool = False,
    without: Sequence[str] = (),
    drains: bool = False,
) -> FastAPI:
    """Return the application for the deployment in `folder`.

    `hosts` are the names that it answers to; with `secure` it is reached over TLS, and says so.
    With `drains` the index is kept up to date in the background while it serves.

    Raises:
        NotFound: there is no deployment.
        Unavailable: a plugin is broken, or the database is behind the program.
    """
    server = open_server(folder, own_routes(), own_menu(), without=without)

    @asynccontextmanager
    async def life(_app: FastAPI) -> AsyncIterator[None]:
        drain = BackgroundDrain(server.deployment, without) if drains else None
        if drain is not None:
            drain.start()
        yield
        if drain is not None:
            drain.stop()
        server.close()

    app = FastAPI(
        title="Regest",
        version=regest.__version__,
        lifespan=life,
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
    )
    app.state.server = server
    metrics = Metrics()
    Health(server, metrics).add_to(app)
    api = make_api(server, secure=secure)
    app.mount(PREFIX, api, name="api")
    page = Door(server, described_page(api), secure=secure)
    _open(app, page)
    _mount(app, server, secure=secure)
    stray = StrayPages(server)
    app.add_exception_handler(HTTPException, stray.refused)
    app.add_middleware(Incidents, page=stray.incident)
    app.add_middleware(Guard, hosts=hosts, secure=secure)
    app.add_middleware(Measured, metrics=metrics)
    return app


def _mount(app: FastAPI, server: Server, *, secure: bool) -> None:
    for route in server.routes:
        _open(app, Door(server, route, secure=secure))
    library = StaticFiles(directory=str(resources.files("bootstrap").joinpath("")))
    app.mount("/static/bootstrap", library, name="bootstrap")
    app.mount(
        "/static",
        StaticFiles(directory=str(resources.files("regest.web") / "static")),
        name="static",
    )


def _open(app: FastAPI, door: Door) -> None:
    route = door.route
    app.router.routes.append(Named(route.path, door.answer, methods=[route.method]))
