"""What a reader reaches from the start page: by links, pictures and forms that only ask."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any, Protocol
from urllib.parse import urlencode, urljoin, urlsplit

from regest.kit.pages import Route

_PLACE = re.compile(r"\{\w+\}")
# Pages of one route differ: a letter offers other steps than a methodical work.
OF_ONE_ROUTE = 12
FROM_HERE = {"sec-fetch-site": "same-origin"}


class Client(Protocol):
    """What asks for addresses: a client of a server, or of an application in this process."""

    def get(self, url: str, *, headers: Mapping[str, str]) -> Any:
        """Ask for a page."""

    def post(self, url: str, *, data: Mapping[str, str], headers: Mapping[str, str]) -> Any:
        """Send a form."""


@dataclass(frozen=True)
class Opened:
    """What was opened: its route («/records/{record}»), its address, whether it is a page."""

    route: str
    address: str
    is_page: bool


def sign_in(client: Client, login: str, password: str) -> None:
    """Sign in with a password."""
    fields = {"login": login, "password": password, "next": "/"}
    answer = client.post("/sign-in", data=fields, headers=FROM_HERE)
    assert answer.status_code in {200, 303}, answer.text


def reached(
    client: Client, routes: Sequence[Route], start: str = "/", *, most: int = OF_ONE_ROUTE
) -> Iterator[Opened]:
    """Open what `start` leads to, and what that leads to; a link to a fault is an error.

    Of one route `most` pages are opened.

    Raises:
        AssertionError: a page leads to what does not answer with 200.
    """
    table = [(each.path, _pattern(each.path)) for each in routes if each.method == "GET"]
    waiting, asked, opened = [("", start)], set[str](), Counter[str]()
    while waiting:
        source, address = waiting.pop(0)
        path = urlsplit(address).path
        route = next((name for name, found in table if found.fullmatch(path)), None)
        if address in asked or route is None or opened[route] >= most:
            continue
        asked.add(address)
        answer = client.get(address, headers=FROM_HERE)
        assert answer.status_code == 200, f"{source} leads to {address}: {answer.status_code}"
        came_to = urlsplit(str(answer.url)).path
        if came_to != path:
            waiting.append((source, came_to))
            continue
        opened[route] += 1
        is_page = "html" in answer.headers.get("content-type", "")
        yield Opened(route, address, is_page)
        if is_page:
            waiting.extend((address, each) for each in _Led.from_page(address, answer.text))


@dataclass
class _Led(HTMLParser):
    """The addresses that a page leads to without changing anything."""

    found: list[str] = field(default_factory=list)
    _asking: str | None = None
    _fields: dict[str, str] = field(default_factory=dict)
    _select: str = ""

    @classmethod
    def from_page(cls, address: str, body: str) -> Iterator[str]:
        """Return the addresses of this house on a page."""
        page = cls()
        page.feed(body)
        for each in page.found:
            parts = urlsplit(urljoin(address, each))
            if not parts.scheme and not parts.netloc:
                yield parts.path + (f"?{parts.query}" if parts.query else "")

    def __post_init__(self) -> None:
        """Begin to read."""
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note links and pictures, and what a form would send as it stands."""
        had = {name: value or "" for name, value in attrs}
        link = had.get("href" if tag == "a" else "src", "")
        if tag in {"a", "img", "iframe"} and link and not link.startswith("data:"):
            self.found.append(link)
        elif tag == "form" and had.get("method", "get") == "get":
            self._asking, self._fields = had.get("action", ""), {}
        elif tag in {"input", "select"} and had.get("type") not in {"checkbox", "radio"}:
            self._select = had.get("name", "") if tag == "select" else ""
            self._fields[had.get("name", "")] = had.get("value", "")
        elif tag == "option" and self._select and ("selected" in had or not self._chosen):
            self._fields[self._select] = had.get("value", "")

    def handle_endtag(self, tag: str) -> None:
        """Note where a form that only asks leads."""
        if tag == "form" and self._asking is not None:
            self.found.append(f"{self._asking}?{urlencode(self._fields)}")
            self._asking = None

    @property
    def _chosen(self) -> str:
        return self._fields.get(self._select, "")


def _pattern(path: str) -> re.Pattern[str]:
    return re.compile(_PLACE.sub("[^/]+", path))
