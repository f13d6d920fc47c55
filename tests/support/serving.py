"""The application over a deployment, its table of routes, and browsers that look at it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fastapi import FastAPI
from starlette.routing import Mount, Route
from starlette.testclient import TestClient

from regest.web.app import make_app
from regest.web.requests import Door
from tests.support.browser import ORIGIN, Browser

_NAMES = re.compile(r"{([a-z_]+)(?::[a-z]+)?}")
STATIC = ("/static",)


@dataclass(frozen=True)
class Address:
    """One line of the table of routes: method, path with `{names}` in it, who may ask."""

    method: str
    path: str
    access: str | None

    @property
    def names(self) -> list[str]:
        """The names in the path."""
        return _NAMES.findall(self.path)

    def filled(self, ids: dict[str, str], otherwise: str) -> str:
        """Return the path with ids for its names, `otherwise` for names without one."""
        return _NAMES.sub(lambda name: ids.get(name[1], otherwise), self.path)


@dataclass(frozen=True)
class Site:
    """A deployment that is served for the length of a block."""

    app: FastAPI
    opens: Callable[..., Browser]

    def addresses(self) -> list[Address]:
        """Return every route of the application, mounted ones and those of plugins included."""
        return sorted(_addresses(self.app, ""), key=lambda each: (each.path, each.method))


@contextmanager
def served(folder: Path, *, failures_raise: bool = True) -> Iterator[Site]:
    """Serve the deployment in `folder` to browsers of this process."""
    app = make_app(folder, hosts=("testserver",), secure=True)
    with ExitStack() as stack:
        stack.enter_context(TestClient(app, base_url=ORIGIN))

        def browser(login: str = "") -> Browser:
            client = TestClient(app, base_url=ORIGIN, raise_server_exceptions=failures_raise)
            stack.callback(client.close)
            opened = Browser(client)
            if login:
                assert opened.sign_in(login).status == 200
            return opened

        yield Site(app, browser)


def _addresses(app: Any, prefix: str) -> Iterator[Address]:
    while not hasattr(app, "routes"):
        # A layer around the application that has them.
        app = app.app
    for route in app.routes:
        if isinstance(route, Mount):
            if not route.path.startswith(STATIC):
                yield from _addresses(route.app, f"{prefix}{route.path}")
        elif isinstance(route, Route):
            door = getattr(route.endpoint, "__self__", None)
            access = door.route.access if isinstance(door, Door) else None
            for method in sorted((route.methods or set()) - {"HEAD"}):
                yield Address(method, f"{prefix}{route.path}", access)
    if isinstance(app, FastAPI):
        # Routes that came with a router are listed by the description alone.
        known = {route.path for route in app.routes if isinstance(route, Route)}
        described = app.openapi()["paths"]
        # Made anew when somebody asks for it: what is made here may lack what stands around it.
        app.openapi_schema = None
        for path, methods in described.items():
            if path not in known:
                yield from (Address(each.upper(), f"{prefix}{path}", None) for each in methods)
