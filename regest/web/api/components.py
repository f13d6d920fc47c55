"""Files of records: taken in as a stream with a digest, given with ranges and an ETag."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
import tempfile
from collections.abc import Sequence
from typing import IO, Annotated

from fastapi import File, Header, Query, Request, Response, UploadFile
from sqlmodel import Session, col, select
from starlette.concurrency import run_in_threadpool

from regest.core.base.errors import NotFound, UsageFault
from regest.core.base.messages import Message, _
from regest.core.catalogue import access_log, components, drafting, record_rights, records
from regest.core.catalogue.references import find_record
from regest.core.catalogue.tables import Component, ComponentRole, Record
from regest.core.catalogue.visibility import visible
from regest.core.documents import media
from regest.core.documents.signature_files import is_signature
from regest.core.people.access import Reader
from regest.core.signatures import arriving
from regest.kit.destroyed import require_there
from regest.kit.house import House
from regest.kit.looks import noted
from regest.kit.pages import Stored
from regest.kit.read_versions import IfMatch, require_version, tagged, version_of, written
from regest.kit.rest import Answer, Resource, dependency
from regest.web.api.shapes import ComponentShape, Written
from regest.web.giving import stored

resource = Resource(prefix="/records/{record}/components", tags=["components"])
Reads = Annotated[House, dependency("records")]
Writes = Annotated[House, dependency("records", write=True)]
_DIGEST = re.compile(r"sha-256=:([A-Za-z0-9+/]{43}=):")
_IN_MEMORY = 1024 * 1024
_PARTS = [
    {"in": "header", "name": each, "schema": {"type": "string", "maxLength": 1000}}
    for each in ("Range", "If-Range", "If-None-Match")
]
_BODY = {
    "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
}


@resource.post(
    "",
    status_code=201,
    response_model=ComponentShape,
    openapi_extra={"requestBody": {"required": True, **_BODY}},
)
async def take(
    house: Writes,
    record: str,
    request: Request,
    response: Response,
    name: Annotated[str, Query(min_length=1, max_length=300)],
    content_digest: Annotated[
        str, Header(max_length=200, description="RFC 9530: sha-256=:BASE64:")
    ] = "",
    role: ComponentRole = ComponentRole.ANNEX,
) -> Answer:
    """Attach the body as a file; bytes that are not those of the digest leave nothing behind."""
    await run_in_threadpool(_require, house, record)
    expected = digest_in(content_digest)
    with tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY) as spool:
        found = await _received(request, spool, house)
        if found != expected:
            raise _wrong(_("What arrived is not what was sent: its digest is another one"))
        spool.seek(0)
        answer = await run_in_threadpool(_attached, house, record, name, spool.read(), role)
    response.headers["location"] = f"/api/v1/records/{record}/components/{answer['id']}"
    return answer


@resource.put("", response_model=Written)
def replace(
    house: Writes,
    record: str,
    files: Annotated[list[UploadFile], File(min_length=1, max_length=50)],
    response: Response,
    if_match: IfMatch = "",
) -> Answer:
    """Put these files in the place of all that a draft has, the main one first (REG-8)."""
    _require(house, record)
    version = version_of(if_match)
    prepared = _prepared(house, files)
    with house.work() as work:
        found = find_record(work.session, house.reader, record)
        record_rights.require_changing(house.reader, found, record_rights.ATTACH)
        require_version(work, found, version)
        drafting.replace_files(work, found, prepared)
        work.session.flush()
        return tagged(response, written(found, ()))


@resource.head("/{component}", response_class=Response, include_in_schema=False)
@resource.get("/{component}", response_class=Response, openapi_extra={"parameters": _PARTS})
def given(house: Reads, record: str, component: str, request: Request) -> Response:
    """Give the bytes of a file, or the part that `Range` names."""
    with house.read() as session:
        found = _seen(session, house.reader, record, component)
        of = session.get_one(Record, found.record_id)
    noted(house, of, access_log.SAVED, found.name)
    file = Stored(found.sha256, found.size_bytes, found.name)
    return stored(request, house.deployment.blobs, file)


def digest_in(header: str) -> str:
    """Return the SHA-256 that the header names, in hexadecimal.

    Raises:
        UsageFault: `digest_wrong`, it names none.
    """
    found = _DIGEST.search(header)
    if found is not None:
        try:
            return base64.b64decode(found[1], validate=True).hex()
        except binascii.Error:
            pass
    raise _wrong(_("A file comes with its digest, and there is none"))


async def _received(request: Request, spool: IO[bytes], house: House) -> str:
    """Write the body to the spool, within the limit, and return its SHA-256."""
    digest, size = hashlib.sha256(), 0
    async for chunk in request.stream():
        size += len(chunk)
        house.deployment.blobs.check_size(size)
        digest.update(chunk)
        spool.write(chunk)
    return digest.hexdigest()


def _require(house: House, reference: str) -> None:
    """Refuse before anything is received."""
    with house.read() as session:
        found = find_record(session, house.reader, reference)
    record_rights.require_changing(house.reader, found, record_rights.ATTACH)


def _prepared(house: House, files: Sequence[UploadFile]) -> list[components.PreparedFile]:
    """Store and read files: signatures stand beside what they sign, whatever came first."""
    deployment = house.deployment
    for each in files:
        deployment.blobs.check_size(each.size or 0)
    arrived = arriving.sorted_out([(each.filename or "", each.file.read()) for each in files])
    return [
        components.prepare(
            deployment.blobs, deployment.read_text, each.name, each.content, each.role
        )
        for each in arrived
    ]


def _attached(
    house: House, reference: str, name: str, content: bytes, role: ComponentRole
) -> Answer:
    deployment = house.deployment
    if role is ComponentRole.ANNEX and is_signature(name, media.sniff(content, name)):
        role = ComponentRole.SIGNATURE
    prepared = components.prepare(deployment.blobs, deployment.read_text, name, content, role)
    with house.work() as work:
        found = find_record(work.session, house.reader, reference)
        record_rights.require_changing(house.reader, found, record_rights.ATTACH)
        records.attach(work, deployment.calls, found, [prepared])
        wanted = select(Component).where(Component.record_id == found.id)
        added = work.session.exec(wanted.order_by(col(Component.position).desc())).first()
        assert added is not None  # noqa: S101 — it was attached in this very unit of work
        return {
            "id": added.id,
            "name": added.name,
            "role": added.role.value,
            "media_type": added.media_type,
            "size_bytes": added.size_bytes,
            "sha256": added.sha256,
        }


def _seen(session: Session, reader: Reader, reference: str, component_id: str) -> Component:
    """Return the file if its record may be seen (ACC-2)."""
    record = find_record(session, reader, reference)
    wanted = (
        select(Component)
        .join(Record, col(Record.id) == col(Component.record_id))
        .where(Component.id == component_id, Record.id == record.id, visible(reader))
    )
    found = session.exec(wanted).first()
    if found is None:
        require_there(session, record)
        raise NotFound("file_unknown", _("There is no such file"), remedy=_("Open its document."))
    return found


def _wrong(message: Message) -> UsageFault:
    return UsageFault(
        "digest_wrong",
        message,
        rule="RFC 9530",
        remedy=_("Send the SHA-256 of the bytes: Content-Digest: sha-256=:BASE64:"),
    )
