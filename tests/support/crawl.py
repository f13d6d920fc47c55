"""Every page of the house that somebody may open, found by following links as a reader would."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol
from urllib.parse import urljoin, urlsplit

from regest.kit.pages import Route

_LINK = re.compile(r"""<a\b[^>]*?\bhref="([^"#]+)""")
_PLACE = re.compile(r"\{\w+\}")
_MOST = 400
FROM_HERE = {"sec-fetch-site": "same-origin"}


class Client(Protocol):
    """What asks for addresses: a client of a server, or of an application in this process."""

    def get(self, url: str, *, headers: Mapping[str, str]) -> Any:
        """Ask for a page."""

    def post(self, url: str, *, data: Mapping[str, str], headers: Mapping[str, str]) -> Any:
        """Send a form."""


@dataclass(frozen=True)
class Opened:
    """A page that was opened: its route («/records/{record}»), its address, what it says."""

    route: str
    address: str
    status: int
    body: str


def sign_in(client: Client, login: str, password: str) -> None:
    """Sign in with a password."""
    fields = {"login": login, "password": password, "next": "/"}
    answer = client.post("/sign-in", data=fields, headers=FROM_HERE)
    assert answer.status_code in {200, 303}, answer.text


def crawl(client: Client, routes: Sequence[Route], seeds: Iterable[str] = ()) -> Iterator[Opened]:
    """Open one page of every route that links lead to, and all addresses without a place in them.

    What is refused to this reader or asked for wrongly (4xx) and files are left out.
    """
    table = [(each.path, _pattern(each.path)) for each in routes if each.method == "GET"]
    waiting = [*seeds, *(path for path, _found in table if "{" not in path)]
    asked: set[str] = set()
    seen: set[str] = set()
    while waiting and len(asked) < _MOST:
        address = waiting.pop(0)
        route = next((path for path, found in table if found.fullmatch(_path(address))), None)
        if address in asked or route is None or route in seen:
            continue
        asked.add(address)
        answer = client.get(address, headers=FROM_HERE)
        shown = "html" in answer.headers.get("content-type", "")
        if not shown or 400 <= answer.status_code < 500:
            continue
        if _path(str(answer.url)) != _path(address):
            # It led elsewhere: that page is asked for by its own address.
            waiting.append(_path(str(answer.url)))
            continue
        seen.add(route)
        yield Opened(route, address, answer.status_code, answer.text)
        waiting.extend(_links(address, answer.text))


def _links(address: str, body: str) -> Iterator[str]:
    for found in _LINK.findall(body):
        parts = urlsplit(urljoin(address, html.unescape(found)))
        if not parts.netloc:
            yield parts.path + (f"?{parts.query}" if parts.query else "")


def _path(address: str) -> str:
    return urlsplit(address).path


def _pattern(path: str) -> re.Pattern[str]:
    return re.compile(_PLACE.sub("[^/]+", path))
