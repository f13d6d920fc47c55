"""Addresses of pages with what they do and who may ask: a table that tests and docs read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from regest.kit.pages.answers import Answer
from regest.kit.pages.visit import Visit

Call = Callable[[Visit], Answer]


class Access(StrEnum):
    """Who may ask where no permission is named: anybody, or anybody who is signed in."""

    ANYBODY = "anybody"
    SIGNED_IN = "signed in"


@dataclass(frozen=True, slots=True)
class Route:
    """An address: `path` with `{names}` in it, `method`, who may ask, and what answers.

    `access` is a permission's name or an `Access`. GET changes nothing, ever.
    """

    method: str
    path: str
    access: str
    call: Call

    @property
    def permission(self) -> str:
        """The permission that it needs, empty where an `Access` says who may ask."""
        return "" if self.access in tuple(Access) else self.access


class Routes:
    """Collects the routes of one module: `@routes.get("/tasks", Access.SIGNED_IN)`."""

    def __init__(self) -> None:
        self._routes: list[Route] = []

    def __iter__(self) -> Iterator[Route]:
        return iter(self._routes)

    def get(self, path: str, access: str) -> Callable[[Call], Call]:
        """Show a page at `path`."""
        return self._adding("GET", path, access)

    def post(self, path: str, access: str) -> Callable[[Call], Call]:
        """Take a form at `path`."""
        return self._adding("POST", path, access)

    def _adding(self, method: str, path: str, access: str) -> Callable[[Call], Call]:
        def add(call: Call) -> Call:
            self._routes.append(Route(method, path, access, call))
            return call

        return add
