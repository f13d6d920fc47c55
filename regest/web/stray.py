"""Pages that no route answers: an unknown address, a wrong method, a body too large, an incident.

They stand without menu and database: they must come also when those are what failed.
"""

from __future__ import annotations

from http.cookies import CookieError, SimpleCookie

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.types import Scope

from regest.core.base.messages import LANGUAGES, Message, _, spoken
from regest.web.server import Server

TEMPLATE = "incident.html"
_SAID: dict[int, tuple[Message, Message]] = {
    404: (
        _("There is no such page"),
        _("Go on from the menu or the search box."),
    ),
    405: (
        _("This address does not do that"),
        _("Go back, reload the page and try once more."),
    ),
    408: (
        _("What was sent did not arrive in time"),
        _("Check the connection and send it once more."),
    ),
    413: (
        _("What was sent is too large"),
        _("Send fewer or smaller files: 200 MB at once at most."),
    ),
}
_UNREADABLE = (
    _("What was sent cannot be read"),
    _("Reload the page and fill it in anew: at most 50 files and 400 fields at once."),
)


class StrayPages:
    """Makes these pages in the language that the visitor chose."""

    def __init__(self, server: Server) -> None:
        self.server = server

    def incident(self, scope: Scope, number: str) -> str:
        """Return the page that gives the number of an incident, and nothing of its cause."""
        return self._page(
            Headers(scope=scope).get("cookie", ""),
            _("Something went wrong here"),
            _("What you sent may not have been kept: look before you send it again."),
            _("Tell the administrator this number: {number}", number=number),
        )

    async def refused(self, request: Request, error: Exception) -> Response:
        """Answer where no page could be asked."""
        if not isinstance(error, HTTPException):
            raise error
        title, remedy = _SAID.get(error.status_code, _UNREADABLE)
        page = self._page(request.headers.get("cookie", ""), title, remedy)
        return HTMLResponse(page, error.status_code, error.headers)

    def _page(self, cookies: str, title: Message, *lines: Message) -> str:
        with spoken(_language(cookies)):
            return self.server.templates.render(TEMPLATE, {"title": title, "lines": lines})


def _language(cookies: str) -> str:
    try:
        chosen = SimpleCookie(cookies).get("language")
    except CookieError:
        chosen = None
    return chosen.value if chosen is not None and chosen.value in LANGUAGES else LANGUAGES[0]
