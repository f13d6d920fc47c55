"""The pages as a browser without scripts asks for them: cookies kept, forms sent from own pages."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass

from starlette.testclient import TestClient

ORIGIN = "https://testserver"
PASSWORD = "корова на лугу у реки"


@dataclass(frozen=True)
class Seen:
    """An answer: its status, address after redirects, and what a reader sees of it."""

    status: int
    path: str
    body: str
    headers: Mapping[str, str]
    content: bytes

    @property
    def text(self) -> str:
        """The words of the page, without tags, in one line."""
        return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", self.body)).split())


class Browser:
    """One person's browser, signed in or not."""

    def __init__(self, client: TestClient) -> None:
        self.client = client

    def get(self, path: str, **query: str) -> Seen:
        """Ask for a page."""
        return _seen(
            self.client.get(path, params=query or None, headers={"sec-fetch-site": "same-origin"})
        )

    def send(self, path: str, fields: Mapping[str, object] | None = None, **more: object) -> Seen:
        """Send a form, as from a page of the house; `files` may go with it."""
        headers = {"sec-fetch-site": "same-origin"}
        return _seen(self.client.post(path, data=dict(fields or {}), headers=headers, **more))  # type: ignore[arg-type]

    def sign_in(self, login: str, password: str = PASSWORD) -> Seen:
        """Sign in."""
        return self.send("/sign-in", {"login": login, "password": password, "next": "/"})


def _seen(response: object) -> Seen:
    from httpx2 import Response

    assert isinstance(response, Response)
    textual = response.headers.get("content-type", "").startswith(("text/", "application/json"))
    return Seen(
        response.status_code,
        response.url.path,
        response.text if textual else "",
        dict(response.headers),
        response.content,
    )
