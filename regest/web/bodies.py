"""What a request may bring: so many bytes, in so much time, counted before anything keeps them."""

from __future__ import annotations

import asyncio
import time
from email.message import Message as Told

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.types import Message, Receive

MOST_BODY = 200 * 1024 * 1024
# What is typed is small: only files are large, and they come in parts or as themselves.
MOST_TYPED = 2 * 1024 * 1024
# Of what comes without a session so much is read where it may be kept: a page sends what is typed
# first, and its files after that.
MOST_LOST = 1024 * 1024
PIECE_SECONDS, BODY_SECONDS = 30.0, 600.0
_TYPED = ("application/x-www-form-urlencoded", "application/json")


class TooLarge(HTTPException):
    """The body is larger than what its kind may be."""

    def __init__(self) -> None:
        super().__init__(413, "Content too large")


class TooSlow(HTTPException):
    """The body comes in drops, or not at all."""

    def __init__(self) -> None:
        super().__init__(408, "Request timeout")


def most_of(headers: Headers) -> int:
    """Return how many bytes a body with these headers may have."""
    return MOST_TYPED if headers.get("content-type", "").startswith(_TYPED) else MOST_BODY


def declared_too_large(headers: Headers) -> bool:
    """Say whether a request announces a larger body than it may have."""
    length = headers.get("content-length", "")
    return length.isdecimal() and int(length) > most_of(headers)


def bounded(
    receive: Receive,
    most: int,
    piece_seconds: float = PIECE_SECONDS,
    body_seconds: float = BODY_SECONDS,
) -> Receive:
    """Return `receive` for a body of at most `most` bytes that comes in time.

    Raises (while it is read):
        TooLarge: more bytes came, whatever was announced.
        TooSlow: a piece or the whole took too long.
    """
    seen = 0
    ends = time.monotonic() + body_seconds
    whole = False

    async def receiving() -> Message:
        nonlocal seen, whole
        if whole:
            # What is waited for now is the end of the connection.
            return await receive()
        left = min(piece_seconds, ends - time.monotonic())
        try:
            message = await asyncio.wait_for(receive(), left)
        except TimeoutError as fault:
            raise TooSlow from fault
        seen += len(message.get("body", b""))
        whole = not message.get("more_body", False)
        if seen > most:
            raise TooLarge
        return message

    return receiving


async def beginning(receive: Receive, headers: Headers, most: int) -> Receive:
    """Return `receive` for the whole parts in the first `most` bytes of a form, and nothing after.

    Only a form of parts (multipart/form-data) can be cut; of anything else that is too long nothing
    is left.
    """
    body, more = b"", True
    while more and len(body) <= most:
        message = await receive()
        body += message.get("body", b"")
        more = message.get("more_body", False)
    if more or len(body) > most:
        body = _whole_parts(body[:most], headers)

    async def receiving() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    return receiving


def _whole_parts(body: bytes, headers: Headers) -> bytes:
    told = Told()
    told["content-type"] = headers.get("content-type", "")
    line = f"--{told.get_boundary() or ''}".encode()
    end = body.rfind(line) if len(line) > 2 else -1
    return body[:end] + line + b"--\r\n" if end >= 0 else b""


def at_most(receive: Receive, most: int) -> Receive:
    """Return `receive` for a body of at most `most` bytes, however long it takes.

    Raises (while it is read):
        TooLarge: more bytes came.
    """
    seen = 0

    async def receiving() -> Message:
        nonlocal seen
        message = await receive()
        seen += len(message.get("body", b""))
        if seen > most:
            raise TooLarge
        return message

    return receiving
