"""What a request may bring: so many bytes, in so much time, counted before anything keeps them."""

from __future__ import annotations

import asyncio
import time

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.types import Message, Receive

MOST_BODY = 200 * 1024 * 1024
# What is typed is small: only files are large, and they come in parts or as themselves.
MOST_TYPED = 2 * 1024 * 1024
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
