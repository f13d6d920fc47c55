"""Whoever may not ask is answered before what they send is read (A27, ASVS 5.2.1)."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest

from tests.support.browser import Browser
from tests.support.command_line import NOW, CommandLine
from tests.support.serving import Site, served
from tests.web.api.conftest import word_of

PIECE = 64 * 1024
WHOLE = 150 * 1024 * 1024
SHEETS = "/journal/in/sheets"
SHEET_PAGES = (SHEETS, "/journal/out/sheets")
BOUNDARY = "------line"
MULTIPART = {"content-type": f"multipart/form-data; boundary={BOUNDARY}"}


@dataclass
class Sender:
    """A client that goes on sending as long as it is listened to."""

    site: Site
    first: bytes = b""
    sent: int = 0
    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)

    def post(self, path: str, headers: Mapping[str, str]) -> Sender:
        """Send `first` and then 150 MB; return with status and headers of the answer."""
        told = {"host": "testserver", "sec-fetch-site": "same-origin", **headers}
        scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": "POST",
            "scheme": "https",
            "path": path,
            "raw_path": path.encode(),
            "root_path": "",
            "query_string": b"",
            "headers": [(name.encode(), value.encode()) for name, value in told.items()],
            "client": ("127.0.0.1", 1),
            "server": ("testserver", 443),
        }
        asyncio.run(self.site.app(scope, self._receive, self._send))
        return self

    async def _receive(self) -> dict[str, Any]:
        if self.sent >= WHOLE:
            return {"type": "http.disconnect"}
        piece = self.first + b"x" * PIECE if not self.sent else b"x" * PIECE
        self.sent += len(piece)
        return {"type": "http.request", "body": piece, "more_body": self.sent < WHOLE}

    async def _send(self, message: Any) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            self.headers = {name.decode(): value.decode() for name, value in message["headers"]}


@pytest.fixture
def site(regest: CommandLine, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """Serve the test's deployment."""
    monkeypatch.setenv("REGEST_NOW", NOW)
    with served(regest.folder) as serving:
        yield serving


def cookie(browser: Browser) -> dict[str, str]:
    """Return the header by which a browser is known."""
    held = "; ".join(f"{each.name}={each.value}" for each in browser.client.cookies.jar)
    return {"cookie": held}


def parts(fields: Mapping[str, str]) -> bytes:
    """Return these fields and the beginning of a file as a page sends them."""
    typed = "".join(
        f'--{BOUNDARY}\r\ncontent-disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        for name, value in fields.items()
    )
    named = 'content-disposition: form-data; name="files"; filename="a.pdf"\r\n\r\n'
    return f"{typed}--{BOUNDARY}\r\n{named}".encode()


def posts_of(site: Site) -> list[tuple[str, str]]:
    """Return every address that takes something and asks who it is."""
    return [
        (each.filled({"direction": "in"}, "0" * 32), each.access or "")
        for each in site.addresses()
        if each.method == "POST" and each.access != "anybody"
    ]


def test_no_stranger_is_listened_to(site: Site) -> None:
    """Every address: the answer comes before the body, but for what a page may save yet."""
    asked = posts_of(site)
    assert len(asked) > 50
    for path, _access in asked:
        sender = Sender(site).post(path, MULTIPART)
        assert sender.status in {303, 401}, path
        # Where a lost session's typing is kept, a little is read to find the key.
        keeps = path.startswith(SHEET_PAGES) or "/live/" in path
        most = 1024 * 1024 + 2 * PIECE if keeps else 0
        assert sender.sent <= most, path


def test_nobody_without_the_right_is_listened_to(site: Site) -> None:
    """Signed in, not allowed: 404 before the body."""
    known = cookie(site.opens("candidate"))
    # Candidates answer invitations for themselves, and keep the log of their own pair.
    allowed = {"", "signed in", "protocols.reply", "mentoring.log"}
    asked = [path for path, access in posts_of(site) if access not in allowed]
    assert len(asked) > 20
    for path in asked:
        sender = Sender(site).post(path, {**MULTIPART, **known})
        assert (sender.status, sender.sent) == (404, 0), path


def test_no_token_without_the_scope_is_listened_to(site: Site, regest: CommandLine) -> None:
    word = {"authorization": f"Bearer {word_of(regest, 'secretary', 'records:read')}"}
    for path in ("/api/v1/journal/in", "/api/v1/records", "/api/v1/tasks"):
        sender = Sender(site).post(path, {**MULTIPART, **word})
        assert (sender.status, sender.sent) == (403, 0), path


def test_pages_for_everybody_take_no_files(site: Site) -> None:
    sender = Sender(site, parts({"login": "chair"})).post("/sign-in", MULTIPART)
    assert sender.status == 413
    assert sender.sent < 3 * 1024 * 1024


def test_what_was_typed_is_kept_though_the_file_is_not_read(site: Site) -> None:
    """A page whose session is over sends its fields first; the file that follows is left alone."""
    secretary = site.opens("secretary")
    secretary.send("/journal/in/new")
    page = secretary.get("/journal/in/new").body
    sheet = page.partition(f"{SHEETS}/")[2][:36].partition('"')[0]
    key = (
        secretary.get(f"{SHEETS}/{sheet}").body.partition('name="key" value="')[2].partition('"')[0]
    )
    typed = {"key": key, "sender": "Школа № 7", "subject": "О наборе"}
    secretary.send(f"{SHEETS}/{sheet}", {**typed, "signed_by": "Иванова", "do": "save"})
    changed = {**typed, "subject": "О наборе в пятый класс"}
    sender = Sender(site, parts(changed)).post(f"{SHEETS}/{sheet}", MULTIPART)
    assert sender.status == 303
    assert "kept=1" in sender.headers["location"]
    assert sender.sent < 2 * 1024 * 1024
    kept = secretary.get(f"{SHEETS}/{sheet}").body
    assert "О наборе в пятый класс" in kept
    assert "Иванова" in kept


def test_a_wrong_key_keeps_nothing(site: Site) -> None:
    sender = Sender(site, parts({"key": "no", "subject": "Чужое"}))
    sender.post(f"{SHEETS}/{'0' * 32}", MULTIPART)
    assert sender.status == 303
    assert "kept" not in sender.headers["location"]
