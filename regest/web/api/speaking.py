"""The outer layer of the programming interface: its language, and faults nobody foresaw."""

from __future__ import annotations

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from regest.core.base.messages import LANGUAGES, _, show, spoken
from regest.web.api.problems import incident, problem

_ZERO = "\0"


class Speaking:
    """Answers in the language that `Accept-Language` asks for, and never with a traceback."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        begun = False

        async def noted(message: Message) -> None:
            nonlocal begun
            begun = begun or message["type"] == "http.response.start"
            await send(message)

        with spoken(wanted(Headers(scope=scope).get("accept-language", ""))):
            if _ZERO in scope["path"] or b"%00" in scope.get("query_string", b""):
                told = show(_("The request has other fields than it may have"))
                await problem(400, "request_malformed", told)(scope, receive, send)
                return
            try:
                await self.app(scope, receive, noted)
            except Exception as error:
                if begun:
                    # A cut connection says that the answer is not whole.
                    raise
                await incident(error)(scope, receive, send)


def wanted(header: str) -> str:
    """Return the first of our languages that the header names by weight, else the usual one."""
    weighed = []
    for position, part in enumerate(header[:400].split(",")):
        name, _semicolon, weight = part.partition(";")
        code = name.strip().lower().partition("-")[0]
        try:
            by = float(weight.strip().removeprefix("q=") or 1)
        except ValueError:
            continue
        if code in LANGUAGES and by > 0:
            weighed.append((-by, position, code))
    return min(weighed)[2] if weighed else LANGUAGES[0]
