"""What resources of the programming interface are made of, the product's own and plugins'.

A resource is a FastAPI router; each of its routes asks `Asks("area")` for the house of whoever
calls. What is sent is a `Strict` model, what goes wrong is an error of `core.base.errors`, which
becomes `application/problem+json`. Lists go on from a cursor that only the house can read.
"""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import json
from collections.abc import Callable, Coroutine, Mapping, Sequence
from enum import Enum
from typing import Annotated, Any, TypeVar

from fastapi import APIRouter, Depends, Header, Query, Request, Response, Security
from fastapi.routing import APIRoute
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import BaseModel, ConfigDict, model_validator
from starlette.concurrency import run_in_threadpool

from regest.core.base.errors import NotFound, Refusal, UsageFault
from regest.core.base.messages import _
from regest.core.people.api_tokens import READ, WRITE, TokenHolder
from regest.core.store.kept_answers import answered, keep_answer
from regest.core.store.kept_answers import told_before as _told_before
from regest.core.store.work import Work
from regest.kit.house import House

AT_ONCE, MOST = 50, 200
KEY_LENGTH = 200
_LARGEST = 2**62
_CHANGING = frozenset({"POST", "PUT", "PATCH", "DELETE"})
_bearer = HTTPBearer(auto_error=False, description="A token of an account; see docs/api.md.")
Answer = dict[str, Any]
T = TypeVar("T")


class Strict(BaseModel):
    """What a program may send: strictly these fields; anything else is refused."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, str_max_length=20_000, populate_by_name=True
    )

    @model_validator(mode="before")
    @classmethod
    def _storable(cls, given: object) -> object:
        """Refuse texts that no database keeps."""
        if _holds_zero(given):
            raise ValueError("texts cannot hold the character U+0000")
        return given


class Asks:
    """Gives the house of whoever asks, who may act in an area, and holds a permission if named.

    A browser's session may act in all areas; a token in those of its scopes. What the account may
    not do is not there (ACC-2).
    """

    def __init__(self, area: str, *, write: bool = False, permission: str = "") -> None:
        self.area = area
        self.write = write
        self.permission = permission

    @property
    def scope(self) -> str:
        """The scope that a token needs."""
        return f"{self.area}:{WRITE if self.write else READ}"

    def __call__(
        self,
        request: Request,
        _word: Annotated[HTTPAuthorizationCredentials | None, Security(_bearer)] = None,
    ) -> House:
        """Return the house.

        Raises:
            Refusal: `not_signed_in`; `scope_missing`, the token is not for this.
            NotFound: the account has no such right.
        """
        house, holder = asking(request)
        if holder is not None and self.area and not holder.may(self.area, write=self.write):
            raise Refusal(
                "scope_missing",
                _("The token is not for this: it lacks the scope {scope}", scope=self.scope),
                remedy=_("Issue a token with this scope."),
            )
        if self.permission and not house.reader.may(self.permission):
            raise NotFound(
                "no_such_resource",
                _("There is no such resource"),
                remedy=_("The description at /api/v1/openapi.json names all of them."),
            )
        return house


def asking(request: Request) -> tuple[House, TokenHolder | None]:
    """Return the house of whoever asks and the token, if it is not a browser's session."""
    found: tuple[House, TokenHolder | None] = request.app.state.asking(request)
    return found


class AskedFirst(APIRoute):
    """A route that asks who asks before a byte of what is sent is read."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """Return what answers a request."""
        answering = super().get_route_handler()
        required = [
            each.call for each in self.dependant.dependencies if isinstance(each.call, Asks)
        ]

        async def answer(request: Request) -> Response:
            if request.method in _CHANGING:
                for asks in required:
                    await run_in_threadpool(asks, request)
            return await answering(request)

        return answer


class Resource(APIRouter):
    """Routes of one kind of thing, each behind `Asks`."""

    def __init__(self, prefix: str = "", tags: list[str | Enum] | None = None) -> None:
        super().__init__(prefix=prefix, tags=tags, route_class=AskedFirst)


def dependency(area: str, *, write: bool = False, permission: str = "") -> Any:
    """Return what makes `Annotated[House, …]` the house of whoever asks, as `Asks` gives it."""
    return Depends(Asks(area, write=write, permission=permission))


Limit = Annotated[int, Query(ge=1, le=MOST, description="How many at most.")]
After = Annotated[
    str, Query(max_length=1000, description="`next` of the page before; empty for the first.")
]
IdempotencyKey = Annotated[
    str,
    Header(
        alias="Idempotency-Key",
        max_length=KEY_LENGTH,
        description="A word of the program's own: what is asked again under it is not done again.",
    ),
]


def once(house: House, key: str, asked: object, act: Callable[[Work], Answer]) -> Answer:
    """Do what is asked in one unit of work, or answer as before if it was done under this key.

    Raises:
        Refusal: `key_reused`, or whatever `act` refuses; then the key stays free.
    """
    with house.work() as work:
        known = answered(work, key, asked)
        if known is not None:
            return known
        answer = act(work)
        keep_answer(work, key, answer)
    return answer


def told_before(house: House, key: str, asked: object) -> Answer | None:
    """Return the answer that `once` gave under this key, before anything is prepared for another.

    Raises:
        Refusal: `key_reused`.
    """
    with house.read() as session:
        now = house.deployment.clock.now()
        return _told_before(session, house.actor.name, key, asked, now)


def cursor_of(place: Sequence[str | int | dt.date]) -> str:
    """Return the word by which a list goes on after a place in it."""
    return (
        base64.urlsafe_b64encode(json.dumps(list(place), default=dt.date.isoformat).encode())
        .decode()
        .rstrip("=")
    )


def place_of(cursor: str, kinds: Sequence[type]) -> list[Any] | None:
    """Return the place that a cursor names, of values of these kinds; None for the first page.

    Raises:
        UsageFault: `cursor_wrong`, this list never gave it.
    """
    if not cursor:
        return None
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        given = json.loads(base64.b64decode(padded, altchars=b"-_", validate=True))
        named = [str if kind is dt.date else kind for kind in kinds]
        fits = isinstance(given, list) and [type(each) for each in given] == named
        place = [_value(*pair) for pair in zip(given, kinds, strict=True)] if fits else []
    except (ValueError, binascii.Error, RecursionError):
        fits = False
    if not fits:
        raise UsageFault(
            "cursor_wrong",
            _("The list cannot go on from there"),
            remedy=_("Give `after` as the page before named it in `next`."),
        )
    return place


def _value(given: Any, kind: type) -> Any:
    """Return what the database can compare with.

    Raises:
        ValueError: it cannot.
    """
    if kind is dt.date:
        return dt.date.fromisoformat(given)
    if (kind is int and abs(given) > _LARGEST) or (kind is str and "\0" in given):
        raise ValueError(given)
    return given


def page_of(
    rows: Sequence[T],
    limit: int,
    place: Callable[[T], Sequence[str | int | dt.date]],
    shown: Callable[[T], Mapping[str, Any]],
) -> Answer:
    """Return one page of a list of which one row more than `limit` was read."""
    more = len(rows) > limit
    kept = rows[:limit]
    return {
        "items": [shown(each) for each in kept],
        "next": cursor_of(place(kept[-1])) if more else None,
    }


def _holds_zero(given: object) -> bool:
    if isinstance(given, str):
        return "\0" in given
    if isinstance(given, Mapping):
        return any(_holds_zero(key) or _holds_zero(value) for key, value in given.items())
    return isinstance(given, list) and any(_holds_zero(each) for each in given)
