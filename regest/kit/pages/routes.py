"""Addresses of pages with what they do and who may ask: a table that tests and docs read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from regest.kit.pages.answers import Answer
from regest.kit.pages.visit import Visit

Call = Callable[[Visit], Answer]
Keep = Callable[[Visit], bool]


class Access(StrEnum):
    """Who may ask where no permission is named: anybody, or anybody who is signed in."""

    ANYBODY = "anybody"
    SIGNED_IN = "signed in"


@dataclass(frozen=True, slots=True)
class Route:
    """An address: `path` with `{names}` in it, `method`, who may ask, and what answers.

    `access` is a permission's name or an `Access`. GET changes nothing, ever. `lost` keeps what was
    sent when the session is over, and says whether it did: it must ask for a key that only the
    page has, since anybody can send. A `measured` page anybody may ask for only so often from one
    address: it answers one by one what nobody may learn all of.
    """

    method: str
    path: str
    access: str
    call: Call
    lost: Keep | None = None
    measured: bool = False

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

    def get(self, path: str, access: str, *, measured: bool = False) -> Callable[[Call], Call]:
        """Show a page at `path`; a `measured` one only so often to one address."""
        return self._adding("GET", path, access, measured=measured)

    def post(self, path: str, access: str, *, lost: Keep | None = None) -> Callable[[Call], Call]:
        """Take a form at `path`; `lost` keeps what was sent when the session is over."""
        return self._adding("POST", path, access, lost)

    def _adding(
        self,
        method: str,
        path: str,
        access: str,
        lost: Keep | None = None,
        *,
        measured: bool = False,
    ) -> Callable[[Call], Call]:
        def add(call: Call) -> Call:
            self._routes.append(Route(method, path, access, call, lost, measured))
            return call

        return add
