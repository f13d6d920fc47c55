"""What the resources of the journal share: where they stand, who may ask, how they answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any

from pydantic import Field, TypeAdapter

from regest.api import House, arrived_signatures
from regest.api.rest import Answer, File, Resource, Strict, UploadFile, dependency
from regest.plugins.journal.declarations import DISPATCH, REGISTER_INCOMING, REGISTER_OUTGOING, VOID
from regest.plugins.journal.letters.enclosures import Enclosures, take_files
from regest.plugins.journal.letters.registration import Entry

journals = Resource()
Reads = Annotated[House, dependency("journals")]
Writes = Annotated[House, dependency("journals", write=True)]
Receives = Annotated[House, dependency("journals", write=True, permission=REGISTER_INCOMING)]
Sends = Annotated[House, dependency("journals", write=True, permission=REGISTER_OUTGOING)]
Dispatches = Annotated[House, dependency("journals", write=True, permission=DISPATCH)]
Voids = Annotated[House, dependency("journals", write=True, permission=VOID)]
Line = Annotated[str, Field(max_length=500)]
Files = Annotated[list[UploadFile], File(max_length=50)]
_ANYTHING: TypeAdapter[Any] = TypeAdapter(Any)


def taken(house: House, files: Sequence[UploadFile]) -> Enclosures:
    """Store the files before any transaction begins, none larger than the limit."""
    return take_files(house.deployment, contents(house, files))


def contents(house: House, files: Sequence[UploadFile]) -> list[tuple[str, bytes]]:
    """Return names and bytes of what was sent.

    Raises:
        Refusal: one is larger than the limit.
    """
    for each in files:
        house.deployment.blobs.check_size(each.size or 0)
    return [(each.filename or "", each.file.read()) for each in files]


def asked(way: str, given: Strict, *more: object, files: Enclosures | None = None) -> list[Any]:
    """Return what tells one request from another, for its key."""
    named = [[each.name, each.sha256] for each in files.files] if files is not None else []
    return [f"journal.{way}", *more, given.model_dump(mode="json"), named]


def told(entry: Entry) -> Answer:
    """Return what became of a letter."""
    day = entry.record.registered_on
    return {
        "id": entry.record.id,
        "number": entry.record.number,
        "date": day.isoformat() if day is not None else None,
        "late": entry.record.late,
        "attached": entry.attached,
        "warnings": [str(each.message) for each in entry.warnings],
    }


def with_signatures(house: House, answer: Answer) -> Answer:
    """Return the answer with what the signatures that came with the letter are worth.

    It is called after the commit: they are verified then, and the number stays whatever they are.
    """
    lines = arrived_signatures.verified(house, answer["id"])
    return {**answer, "signatures": [each.as_dict() for each in lines]}


def plain(value: object) -> Any:
    """Return a value as JSON knows it: days and moments in ISO form, states as words."""
    return _ANYTHING.dump_python(value, mode="json")
