"""Every request has a number and one line in the log; what nobody foresaw is a page with it.

Whoever asks learns the number and nothing of the cause; the log has the cause under the number
(ASVS 16.5). A page that fails half way ends there: nothing that was not decided is shown.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable

import structlog
from starlette.datastructures import MutableHeaders
from starlette.requests import ClientDisconnect
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from regest.web.metrics import template_of
from regest.web.requests import ACCOUNT

log = structlog.get_logger(__name__)

HEADER = "x-request-id"
# Parts of addresses that let somebody in are not for the log.
_SECRET_PARTS = frozenset({"token", "invitation", "secret"})


class Incidents:
    """Numbers requests, logs them, and answers for what fails behind it."""

    def __init__(self, app: ASGIApp, page: Callable[[Scope, str], str]) -> None:
        """Take the application and what makes the `page` for a request and its number."""
        self.app = app
        self.page = page

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        number = secrets.token_hex(6)
        began, status = time.monotonic(), 0

        async def numbered(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message)[HEADER] = number
            await send(message)

        with structlog.contextvars.bound_contextvars(request=number):
            try:
                await self.app(scope, receive, numbered)
            except ClientDisconnect:
                log.info("request_torn", path=shown_path(scope))
            except Exception:
                log.exception("incident", path=shown_path(scope))
                if status:
                    # The answer has begun: a cut connection says that it is not whole.
                    raise
                await self._told(scope, number)(scope, receive, numbered)
            _log_request(scope, status, time.monotonic() - began)

    def _told(self, scope: Scope, number: str) -> Response:
        try:
            return HTMLResponse(self.page(scope, number), 500)
        except Exception:
            log.exception("incident_page_failed")
            return PlainTextResponse(f"Something went wrong here: {number}", 500)


def shown_path(scope: Scope) -> str:
    """Return the address of a request without the parts that let somebody in."""
    path = str(scope["path"])
    for name, value in scope.get("path_params", {}).items():
        if name in _SECRET_PARTS and value:
            path = path.replace(str(value), "…")
    return path


def _log_request(scope: Scope, status: int, seconds: float) -> None:
    client = scope.get("client")
    log.info(
        "request",
        method=scope["method"],
        route=template_of(scope),
        path=shown_path(scope),
        status=status,
        seconds=round(seconds, 4),
        account=scope.get(ACCOUNT),
        address=client[0] if client else "",
    )
