"""The file plan, and the kinds of documents with their fields."""

from __future__ import annotations

from typing import Annotated, Any

from regest.core.catalogue import fileplan, vocabulary
from regest.core.catalogue.tables import FieldDefinitionRow, FilePlanEntry, RecordClassRow
from regest.kit.house import House
from regest.kit.rest import Resource, dependency
from regest.web.api.shapes import Both, Shape

resource = Resource(tags=["file plan"])
Reads = Annotated[House, dependency("fileplan")]


class Position(Shape):
    """A position of the file plan; `reserve` has no title yet, `retention` is the schedule's."""

    index: str
    section: str
    title: str
    statute_code: str
    period: str
    reserve: bool
    retention: dict[str, Any]


class Kind(Shape):
    """A kind of documents: its file, ledger and fields, and who brings it."""

    name: str
    title: Both
    statute_code: str
    file: str
    ledger: str
    provider: str
    fields: list[dict[str, Any]]


@resource.get("/file-plan", response_model=list[Position])
def positions(house: Reads) -> list[dict[str, Any]]:
    """List the file plan in the order of its indexes."""
    with house.read() as session:
        return [_position(entry) for entry in fileplan.file_plan(session)]


@resource.get("/classes", response_model=list[Kind])
def kinds(house: Reads) -> list[dict[str, Any]]:
    """List the kinds of documents and their fields."""
    with house.read() as session:
        return [
            _kind(row, vocabulary.field_rows(session, row.name))
            for row in vocabulary.class_rows(session)
        ]


def _position(entry: FilePlanEntry) -> dict[str, Any]:
    return {
        "index": entry.index,
        "section": entry.section,
        "title": entry.title,
        "statute_code": entry.statute_code,
        "period": entry.period.value,
        "reserve": entry.reserve,
        "retention": entry.retention or {},
    }


def _kind(row: RecordClassRow, fields: list[FieldDefinitionRow]) -> dict[str, Any]:
    return {
        "name": row.name,
        "title": {"ru": row.title_ru, "en": row.title_en},
        "statute_code": row.statute_code or "",
        "file": row.file_index or "",
        "ledger": row.ledger or "",
        "provider": row.provider,
        "fields": [
            {
                "name": each.name,
                "title": {"ru": each.title_ru, "en": each.title_en},
                "kind": each.kind,
                "required": each.required,
            }
            for each in fields
        ],
    }
