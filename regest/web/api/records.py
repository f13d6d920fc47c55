"""Records: listed, shown, registered, corrected, linked, put in file, given up."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Annotated

from fastapi import Query, Request, Response
from pydantic import Field

from regest.core.catalogue import access_log, cards, drafting, record_rights, records, task_list
from regest.core.catalogue.drafts import Draft
from regest.core.catalogue.record_pages import RecordFilter, records_after
from regest.core.catalogue.references import find_record
from regest.core.catalogue.registration import register
from regest.core.catalogue.tables import Record, RecordState
from regest.core.catalogue.task_terms import TaskContext
from regest.core.hooks.types import Problem
from regest.core.store.work import Work
from regest.kit.house import House
from regest.kit.looks import noted
from regest.kit.pages import Pieces
from regest.kit.read_versions import IfMatch, tagged, version_of, written
from regest.kit.record_export import MEDIA_TYPE, export_record
from regest.kit.registering import registrable_kind, roles_named, wish_of
from regest.kit.rest import (
    AT_ONCE,
    After,
    Answer,
    IdempotencyKey,
    Limit,
    Resource,
    Strict,
    dependency,
    once,
    page_of,
    place_of,
)
from regest.web.api.shapes import LookShape, RecordCard, RecordPage, Written
from regest.web.giving import streamed

resource = Resource(prefix="/records", tags=["records"])
Reads = Annotated[House, dependency("records")]
Writes = Annotated[House, dependency("records", write=True)]
Audits = Annotated[House, dependency("records", permission=access_log.READ)]
_MARK = frozenset({"mark", "mark_basis"})
Change = Callable[[Work, Record], Sequence[Problem] | None]


class Named(Strict):
    """Who has to do with a record: `author`, `addressee`, `correspondent` …, by name or id."""

    role: str = Field(min_length=1, max_length=60)
    name: str = Field(min_length=1, max_length=500)


class NewRecord(Strict):
    """A document of a kind that no module registers itself; a draft takes no number."""

    class_name: str = Field(alias="class", min_length=1, max_length=60)
    heading: str = Field(min_length=1)
    document_date: dt.date | None = None
    file: str = Field(default="", max_length=20)
    mark: str = Field(default="", max_length=200)
    mark_basis: str = Field(default="", max_length=2000)
    fields: dict[str, str] = Field(default_factory=dict, max_length=100)
    parties: list[Named] = Field(default_factory=list, max_length=500)
    draft: bool = False


class Correction(Strict):
    """Parts of the card and what they should be, and why (REG-9)."""

    changes: dict[str, str] = Field(min_length=1, max_length=100)
    reason: str = Field(min_length=1)


class NewLink(Strict):
    """The other document, by number or id, and the kind of the link."""

    target: str = Field(min_length=1, max_length=200)
    type: str = Field(min_length=1, max_length=60)


class Placing(Strict):
    """An index of the file plan, and why the record leaves the file it was put in."""

    index: str = Field(min_length=1, max_length=20)
    reason: str = Field(default="", max_length=1000)


class Reason(Strict):
    """Why."""

    reason: str = Field(min_length=1)


@resource.get("", response_model=RecordPage)
def listed(
    house: Reads,
    class_name: Annotated[str, Query(alias="class", max_length=60)] = "",
    period: Annotated[str, Query(max_length=20)] = "",
    state: RecordState | None = None,
    file: Annotated[str, Query(max_length=20)] = "",
    party: Annotated[str, Query(max_length=36)] = "",
    number: Annotated[str, Query(max_length=200)] = "",
    after: After = "",
    limit: Limit = AT_ONCE,
) -> Answer:
    """List records, the newest first; with `number`, the one that is called so."""
    wanted = RecordFilter(
        class_name=class_name, period=period, state=state, file=file, party_id=party
    )
    place = place_of(after, [str])
    with house.read() as session:
        if number:
            only = cards.summary(session, find_record(session, house.reader, number))
            return {"items": [only], "next": None}
        found = records_after(session, house.reader, wanted, place[0] if place else "", limit + 1)
        return page_of(found, limit, lambda row: [row.id], lambda row: cards.summary(session, row))


@resource.post("", status_code=201, response_model=Written)
def create(house: Writes, given: NewRecord, response: Response, key: IdempotencyKey = "") -> Answer:
    """Register a record, or keep a draft; under the same key only once."""
    kind = registrable_kind(house, given.class_name)

    def act(work: Work) -> Answer:
        roles, warnings = roles_named(
            house, work, [(each.role, each.name) for each in given.parties]
        )
        draft = Draft(
            class_name=kind.name,
            heading=given.heading,
            document_date=given.document_date,
            mark=given.mark or kind.default_mark,
            mark_basis=given.mark_basis,
            file_index="" if given.draft else given.file or kind.file_index,
            fields=given.fields,
            parties=roles,
            wish=None if given.draft else wish_of(kind, given.file),
            provider=kind.provider,
        )
        if given.draft:
            return written(drafting.draft(work, draft), warnings)
        done = register(work, house.deployment.calls, draft)
        return written(done.record, [*warnings, *done.warnings])

    answer = once(house, key, ["records.create", given.model_dump(mode="json")], act)
    response.headers["location"] = f"/api/v1/records/{answer['id']}"
    return tagged(response, answer)


@resource.get("/{record}", response_model=RecordCard)
def shown(house: Reads, record: str, response: Response) -> Answer:
    """Show a card with its tasks; its ETag is what corrections name."""
    context = TaskContext.of(house.deployment, house.reader)
    today = house.deployment.database.today()
    with house.read() as session:
        found = find_record(session, house.reader, record)
        tasks = task_list.seen_of_record(session, context, today, found.id)
        card = cards.card(session, house.reader, found)
    noted(house, found, access_log.CARD)
    return tagged(response, {**card, "tasks": [task_list.plain(row) for row in tasks]})


@resource.get("/{record}/export", response_class=Response)
def export(house: Reads, record: str, request: Request) -> Response:
    """Give the record as a ZIP archive: card, files and their digests."""
    made = export_record(house, record)
    return streamed(request, Pieces(made.pieces, made.name, MEDIA_TYPE))


@resource.get("/{record}/looks", response_model=list[LookShape])
def looks(house: Audits, record: str) -> list[dict[str, str]]:
    """Tell who looked at a record that bears a mark, the latest first (ACC-3)."""
    with house.read() as session:
        found = access_log.looks_at(session, house.reader, record)
        return [each.as_dict() for each in found.looks]


@resource.patch("/{record}", response_model=Written)
def correct(
    house: Writes, record: str, given: Correction, response: Response, if_match: IfMatch = ""
) -> Answer:
    """Correct the card; old and new stay in its history (REG-9)."""
    version = version_of(if_match)

    def change(work: Work, found: Record) -> Sequence[Problem]:
        if _MARK & given.changes.keys():
            record_rights.require_changing(house.reader, found, record_rights.MARK)
        calls = house.deployment.calls
        return records.correct(work, calls, found, given.changes, given.reason, version)

    right = record_rights.MARK if given.changes.keys() <= _MARK else record_rights.CORRECT
    return _changed(house, record, right, response, change)


@resource.post("/{record}/links", response_model=Written)
def link(house: Writes, record: str, given: NewLink, response: Response) -> Answer:
    """Link the record to another one; a link that is there already is left as it is."""

    def change(work: Work, found: Record) -> None:
        other = find_record(work.session, house.reader, given.target)
        records.link(work, house.deployment.calls, found, other, given.type)

    return _changed(house, record, record_rights.LINK, response, change)


@resource.put("/{record}/file", response_model=Written)
def put_in_file(house: Writes, record: str, given: Placing, response: Response) -> Answer:
    """Put the record into a file of the file plan (FL-1)."""

    def change(work: Work, found: Record) -> Sequence[Problem]:
        calls = house.deployment.calls
        return records.put_in_file(work, calls, found, given.index, given.reason)

    return _changed(house, record, record_rights.FILE, response, change)


@resource.post("/{record}/drop", response_model=Written)
def drop(house: Writes, record: str, given: Reason, response: Response) -> Answer:
    """Give a draft up; it stays with its reason and without a number (REG-8)."""

    def change(work: Work, found: Record) -> None:
        drafting.drop(work, found, given.reason)

    return _changed(house, record, record_rights.CORRECT, response, change)


@resource.post("/{record}/registration", response_model=Written)
def register_draft(house: Writes, record: str, response: Response) -> Answer:
    """Give a draft its number, once; what is missing on its card is refused (REG-8)."""
    with house.read() as session:
        kind_name = find_record(session, house.reader, record).class_name
    kind = registrable_kind(house, kind_name)
    with house.work() as work:
        found = find_record(work.session, house.reader, record)
        content = drafting.content_of(work.session, found)
        ready = Draft(
            class_name=content.class_name,
            heading=content.heading,
            document_date=content.document_date,
            received_at=content.received_at,
            mark=content.mark,
            mark_basis=content.mark_basis,
            file_index=kind.file_index,
            fields=content.fields,
            parties=content.parties,
            wish=wish_of(kind, ""),
            provider=content.provider,
        )
        done = register(work, house.deployment.calls, ready, found)
        return tagged(response, written(done.record, done.warnings))


def _changed(
    house: House, reference: str, right: str, response: Response, change: Change
) -> Answer:
    """Change a record that is seen, within the right to (10.3), and tell what it is now."""
    with house.work() as work:
        found = find_record(work.session, house.reader, reference)
        record_rights.require_changing(house.reader, found, right)
        warnings = change(work, found) or ()
        work.session.flush()
        return tagged(response, written(found, warnings))
