"""What every answer and every request must be: headers, own hosts, own pages, bounded bodies.

Pure ASGI, outermost first: nothing behind it can forget it. The policy lets the browser load from
this house alone and run no script that stands in a page (ASVS 3.4).
"""

from __future__ import annotations

import re
from collections.abc import Collection

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from regest.web.bodies import TooLarge, bounded, declared_too_large, most_of

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
_SAFE = frozenset({"GET", "HEAD"})
_CHANGING = frozenset({"POST", "PUT", "PATCH", "DELETE"})
_OWN_SITES = frozenset({"same-origin", "none"})
_HOST = re.compile(r"(?:\[([0-9a-f:.]+)\]|([^:@/\\\s\[\]]+))(?::\d{1,5})?", re.IGNORECASE)


class Guard:
    """Refuses requests that do not come from this house's own pages, and dresses every answer."""

    def __init__(self, app: ASGIApp, hosts: Collection[str], *, secure: bool) -> None:
        self.app = app
        self.hosts = frozenset(each.casefold() for each in hosts)
        self.secure = secure
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

        refusal = self._refusal(scope, headers)
        if refusal is not None:
            plain = PlainTextResponse(refusal.detail, refusal.status_code, refusal.headers)
            await plain(scope, receive, dressed)
            return
        await self.app(scope, bounded(receive, most_of(headers)), dressed)

    def _refusal(self, scope: Scope, headers: Headers) -> HTTPException | None:
        """Return why a request is not even looked at; None if it is."""
        method = scope["method"]
        if method not in _SAFE | _CHANGING:
            allowed = ", ".join(sorted(_SAFE | _CHANGING))
            return HTTPException(405, "Method not allowed", {"allow": allowed})
        if host_of(headers) not in self.hosts:
            return HTTPException(400, "Unknown host")
        if method in _CHANGING and not _own(headers, secure=self.secure):
            return HTTPException(403, "Not from a page of this house")
        return TooLarge() if declared_too_large(headers) else None


def host_of(headers: Headers) -> str:
    """Return the name that a request is addressed to, without port and brackets; "" if unclear."""
    named = headers.getlist("host")
    found = _HOST.fullmatch(named[0]) if len(named) == 1 else None
    return (found[1] or found[2]).casefold() if found else ""


def _own(headers: Headers, *, secure: bool) -> bool:
    """Say whether a changing request comes from this house: by Sec-Fetch-Site, else by Origin.

    A program with a token of its own sends neither, and no cookie either.
    """
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site in _OWN_SITES
    origin = headers.get("origin")
    if origin is not None:
        return origin == f"{'https' if secure else 'http'}://{headers.get('host', '')}"
    return "cookie" not in headers
