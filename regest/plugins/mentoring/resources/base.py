"""What the resources of mentoring share: who may ask, what a list was when it was read."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field, TypeAdapter

from regest.api import House
from regest.api.rest import Path, Resource, Strict, dependency, version_of
from regest.plugins.mentoring.approving.lists import AsRead, Meant
from regest.plugins.mentoring.declarations.catalogue import (
    ENACT,
    END,
    LISTS,
    LOG,
    PROPOSE,
    READ,
)

mentoring = Resource()
# Mentors and candidates read their own pairs: what the reader does not see is not there.
Reads = Annotated[House, dependency("records")]
Sees = Annotated[House, dependency("records", permission=READ)]
Weighs = Annotated[House, dependency("records", permission=LISTS)]
Proposes = Annotated[House, dependency("records", write=True, permission=PROPOSE)]
# A member of the Presidium says the own word, the secretary enters words from paper.
Says = Annotated[House, dependency("records", write=True)]
Enacts = Annotated[House, dependency("records", write=True, permission=ENACT)]
Ends = Annotated[House, dependency("records", write=True, permission=END)]
Logs = Annotated[House, dependency("records", write=True, permission=LOG)]
Line = Annotated[str, Field(max_length=500)]
Text = Annotated[str, Field(max_length=2000)]
ListId = Annotated[str, Path(max_length=60, description="Its id, or `current`.")]
PairName = Annotated[str, Path(max_length=60, description="Its id, or its number: НК-1.")]
_ANYTHING: TypeAdapter[Any] = TypeAdapter(Any)


class Both(Strict):
    """A mentor and a candidate, by name or id."""

    mentor: Line = Field(min_length=1)
    candidate: Line = Field(min_length=1)


def plain(value: object) -> Any:
    """Return a value as JSON knows it."""
    return _ANYTHING.dump_python(value, mode="json")


def named(list_id: str) -> str:
    """Return the reference of a list: `current` is the one under way."""
    return "" if list_id == "current" else list_id


def as_read(list_id: str, if_match: str) -> Meant:
    """Return the list as the program read it, if it says how it did.

    Raises:
        StaleVersion: it names no version of a list at all.
    """
    reference = named(list_id)
    return AsRead(reference, version_of(if_match)) if if_match else reference
