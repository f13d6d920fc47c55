"""What records look like to programs: the description of the interface is made of these."""

from __future__ import annotations

import datetime as dt
from typing import Any

from pydantic import BaseModel, ConfigDict, Field


class Shape(BaseModel):
    """What is answered; a field that is not named here is none of the interface."""

    model_config = ConfigDict(populate_by_name=True)


class Both(Shape):
    """A title that is data, in both languages."""

    ru: str
    en: str


class RecordLine(Shape):
    """A record in a list; `date` is the day of registration, `file` an index of the file plan."""

    id: str
    number: str
    class_name: str = Field(alias="class")
    heading: str
    state: str
    mark: str
    date: dt.date | None
    document_date: dt.date | None
    period: str
    file: str


class RecordCard(RecordLine):
    """All that may be known of a record; `version` is what its ETag names."""

    class_title: Both
    received_at: dt.datetime | None
    registered_at: dt.datetime | None
    registered_by: str | None
    drafted_by: str | None
    late: bool
    mark_basis: str
    version: int
    fields: list[dict[str, Any]]
    parties: list[dict[str, Any]]
    components: list[dict[str, Any]]
    links: list[dict[str, Any]]
    history: list[dict[str, Any]]
    tasks: list[dict[str, Any]]


class RecordPage(Shape):
    """A page of records; `next` is what `after` is to be for the next one."""

    items: list[RecordLine]
    next: str | None


class Page(Shape):
    """A page of a list; `next` is what `after` is to be for the next one."""

    items: list[dict[str, Any]]
    next: str | None


class Written(Shape):
    """What became of a record: its number and day if it is registered, and what to know of it."""

    id: str
    number: str
    date: dt.date | None
    version: int
    warnings: list[str]


class LookShape(Shape):
    """A look at a record; `what` is card, shown, saved or whole, `channel` page, api or cli."""

    at: dt.datetime
    actor: str
    what: str
    channel: str
    file: str


class ComponentShape(Shape):
    """A file of a record; `sha256` names its bytes."""

    id: str
    name: str
    role: str
    media_type: str
    size_bytes: int
    sha256: str
