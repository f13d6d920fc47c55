"""What the resources of membership share: who may ask, and how something is done once."""

from __future__ import annotations

import datetime as dt
import json
import zlib
from collections.abc import Callable, Sequence
from typing import Annotated, Any

from pydantic import Field, TypeAdapter

from regest.api import House, Problem, StaleVersion, Work, components
from regest.api.rest import (
    Answer,
    Resource,
    Strict,
    UploadFile,
    dependency,
    once,
    version_of,
)
from regest.plugins.membership.decisions import Named
from regest.plugins.membership.declarations.catalogue import (
    CONSENTS,
    EDIT,
    END,
    ORDER,
    READ,
)
from regest.plugins.membership.papers import Brought
from regest.plugins.membership.words import _

membership = Resource()
# Members and candidates read their own card: what the reader does not see is not there.
Reads = Annotated[House, dependency("records")]
Sees = Annotated[House, dependency("records", permission=READ)]
Edits = Annotated[House, dependency("records", write=True, permission=EDIT)]
Orders = Annotated[House, dependency("records", write=True, permission=ORDER)]
Ends = Annotated[House, dependency("records", write=True, permission=END)]
# An organisation writes into the log of help for its own process.
Logs = Annotated[House, dependency("records", write=True)]
SeesConsents = Annotated[House, dependency("records", permission=CONSENTS)]
KeepsConsents = Annotated[House, dependency("records", write=True, permission=CONSENTS)]
Line = Annotated[str, Field(max_length=500)]
Text = Annotated[str, Field(max_length=5000)]
_VERSIONS = 10**9
_ANYTHING: TypeAdapter[Any] = TypeAdapter(Any)


class Decision(Strict):
    """A decision: of signed minutes (number or id), or typed with day, body and number."""

    decision: Line = ""
    decided_on: dt.date | None = None
    body: Line = ""
    number: Line = ""

    def named(self) -> Named:
        """Return it as the services name it."""
        return Named(decision=self.decision, on=self.decided_on, body=self.body, number=self.number)


class Reason(Strict):
    """Why something is done."""

    reason: Line = Field(min_length=1)


def plain(value: object) -> Any:
    """Return a value as JSON knows it."""
    return _ANYTHING.dump_python(value, mode="json")


def versioned(answer: object) -> Answer:
    """Return an answer with the version that its ETag names: another one where anything differs."""
    told: Answer = plain(answer)
    content = json.dumps(told, sort_keys=True, ensure_ascii=False).encode()
    return {**told, "version": zlib.crc32(content) % _VERSIONS}


def as_read(if_match: str, answer: object) -> None:
    """Refuse if something is not as the program read it, if it says how it did.

    Raises:
        StaleVersion: somebody changed it meanwhile, or it names no version at all.
    """
    if if_match and version_of(if_match) != versioned(answer)["version"]:
        raise StaleVersion(
            "card_changed",
            _("It was changed meanwhile by somebody else"),
            rule="REG-9",
            remedy=_("Read it again and repeat what you do."),
        )


def warned(problems: Sequence[Problem]) -> list[dict[str, str]]:
    """Return what a person should know of a change."""
    return [
        {"code": each.code, "message": str(each.message), "rule": each.rule} for each in problems
    ]


def acted(
    house: House, key: str, asked: Sequence[object], act: Callable[[House, Work], object]
) -> Answer:
    """Do something in one unit of work and return its answer; under a key once."""

    def done(work: Work) -> Answer:
        answer: Answer = plain(act(house.within(work), work))
        return answer

    return once(house, key, [f"membership.{asked[0]}", *(plain(each) for each in asked[1:])], done)


def brought(house: House, reference: str, files: Sequence[UploadFile] = ()) -> Brought:
    """Return a paper by reference, or with the files that were sent, read before any unit of work.

    Raises:
        Refusal: a file is larger than the limit.
    """
    deployment = house.deployment
    for each in files:
        deployment.blobs.check_size(each.size or 0)
    prepared = tuple(
        components.prepare(
            deployment.blobs, deployment.read_text, each.filename or "", each.file.read()
        )
        for each in files
    )
    return Brought(reference.strip(), () if reference.strip() else prepared)


def digests(paper: Brought) -> list[list[str]]:
    """Return what tells the files of one request from another's."""
    return [[each.name, each.sha256] for each in paper.files]
