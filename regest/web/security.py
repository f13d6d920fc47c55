"""What every answer and every request must be: headers, own hosts, own pages, bounded bodies.

Pure ASGI, outermost first: nothing behind it can forget it. The policy lets the browser load from
this house alone and run no script that stands in a page (ASVS 3.4).
"""

from __future__ import annotations

from collections.abc import Collection
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; form-action 'self'; frame-src 'self'; "
    "base-uri 'none'; frame-ancestors 'self'; manifest-src 'self'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
    "cache-control": "no-store",
}
_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_OWN_SITES = frozenset({"same-origin", "none"})


class Guard:
    """Refuses requests that do not come from this house's own pages, and dresses every answer."""

    def __init__(self, app: ASGIApp, hosts: Collection[str], *, secure: bool) -> None:
        self.app = app
        self.hosts = frozenset(hosts)
        self.headers = dict(HEADERS)
        if secure:
            self.headers["strict-transport-security"] = "max-age=31536000; includeSubDomains"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)

        async def dressed(message: Message) -> None:
            if message["type"] == "http.response.start":
                own = MutableHeaders(scope=message)
                for name, value in self.headers.items():
                    own.setdefault(name, value)
            await send(message)

        host = headers.get("host", "").rsplit(":", 1)[0].strip("[]").casefold()
        if host not in self.hosts:
            await PlainTextResponse("Unknown host", 400)(scope, receive, dressed)
        elif scope["method"] not in _SAFE and not _own(headers):
            await PlainTextResponse("Not from a page of this house", 403)(scope, receive, dressed)
        else:
            await self.app(scope, receive, dressed)


def _own(headers: Headers) -> bool:
    """Say whether a changing request comes from this house: by Sec-Fetch-Site, else by Origin.

    A program with a token of its own sends neither, and no cookie either.
    """
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site in _OWN_SITES
    origin = headers.get("origin")
    if origin is not None:
        return urlsplit(origin).netloc == headers.get("host", "")
    return "cookie" not in headers
