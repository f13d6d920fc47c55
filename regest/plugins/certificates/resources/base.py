"""What the resources of certificates share: who may ask, how they answer, how an act is done."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any

from fastapi import Response
from pydantic import Field, TypeAdapter

from regest.api import House, Record, Work
from regest.api.rest import (
    Answer,
    Path,
    Resource,
    Strict,
    dependency,
    once,
    require_version,
    tagged,
    version_of,
)
from regest.plugins.certificates import register
from regest.plugins.certificates.declarations import ISSUE, READ, SIGN
from regest.plugins.certificates.entitlement import MOST_AT_ONCE
from regest.plugins.certificates.shown import as_dict

certificates = Resource()
# A member reads its own: what the reader does not see is not there.
Reads = Annotated[House, dependency("records")]
Registers = Annotated[House, dependency("records", permission=READ)]
Issues = Annotated[House, dependency("records", write=True, permission=ISSUE)]
Signs = Annotated[House, dependency("records", write=True, permission=SIGN)]
Line = Annotated[str, Field(max_length=500)]
Text = Annotated[str, Field(max_length=2000)]
Named = Annotated[str, Path(max_length=60, description="Its id, or its number: 17, 017.")]
_ANYTHING: TypeAdapter[Any] = TypeAdapter(Any)


class Batch(Strict):
    """Members that get a certificate, by name or id; the order, if it is not the membership's."""

    organisations: tuple[Line, ...] = Field(min_length=1, max_length=MOST_AT_ONCE)
    order: Text = ""


def plain(value: object) -> Any:
    """Return a value as JSON knows it."""
    return _ANYTHING.dump_python(value, mode="json")


def asked(way: str, given: Strict, *more: object) -> list[Any]:
    """Return what tells one request from another, for its key."""
    return [f"certificates.{way}", *more, given.model_dump(mode="json")]


def told(work: Work, record: Record) -> Answer:
    """Return a certificate as it stands inside a unit of work."""
    work.session.flush()
    answer: Answer = plain(as_dict(register.hold(work, record.id, in_force=False)))
    return answer


def as_read(house: House, work: Work, certificate: str, if_match: str) -> None:
    """Refuse if the certificate is not as the program read it, if it says how it did.

    Raises:
        NotFound: there is no such certificate.
        StaleVersion: somebody changed it meanwhile.
    """
    if if_match:
        record = register.find(house, work.session, certificate).record
        require_version(work, record, version_of(if_match))


def step(
    house: House, key: str, what: object, response: Response, act: Callable[[Work], Answer]
) -> Answer:
    """Do one step in the life of a certificate, under a key once; the answer bears its ETag."""
    return tagged(response, once(house, key, what, act))
