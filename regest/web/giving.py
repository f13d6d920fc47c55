"""Bytes for whoever may have them: a stored file with ranges and an ETag, or pieces as they come.

Pages and the programming interface share it. A file is checked against its digest before a byte
leaves; it is read a megabyte at a time, whatever its size.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from regest.core.base.errors import UsageFault
from regest.core.base.messages import _
from regest.core.store.blobs import BlobStore
from regest.kit.pages import Bytes, Pieces, Stored

_RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})", re.ASCII)
BINARY = "application/octet-stream"
# A page that shows it may style it; nothing in it runs.
SANDBOX = "sandbox; default-src 'none'; style-src 'unsafe-inline'"


class RangeWrong(UsageFault):
    """The part that is asked for lies beyond the end; `headers` say how long the whole is."""

    def __init__(self, size_bytes: int) -> None:
        super().__init__(
            "range_wrong",
            _("The file ends before the part that is asked for"),
            rule="RFC 9110",
            remedy=_("Ask for the whole file, without Range."),
        )
        self.headers = {"content-range": f"bytes */{size_bytes}", "accept-ranges": "bytes"}


def given(request: Request, blobs: BlobStore, answer: Bytes | Stored | Pieces) -> Response:
    """Answer with a file, whichever kind it is; a part beyond its end is answered with 416."""
    if isinstance(answer, Bytes):
        kind = answer.media_type if answer.inline else BINARY
        headers = told_of(answer.name, inline=answer.inline)
        return Response(answer.content, headers=headers, media_type=kind)
    if isinstance(answer, Pieces):
        return streamed(request, answer)
    try:
        return stored(request, blobs, answer)
    except RangeWrong as fault:
        return Response(status_code=416, headers=fault.headers)


def stored(request: Request, blobs: BlobStore, file: Stored) -> Response:
    """Answer with a stored file, the part that `Range` names, or 304 where it is known already.

    Raises:
        RangeWrong: the part lies beyond the end.
        IntegrityBroken: the file is missing, or its bytes are not those that were filed.
    """
    tag = f'"{file.sha256}"'
    if _known(request.headers.get("if-none-match", ""), tag):
        return Response(status_code=304, headers={"etag": tag})
    digest = base64.b64encode(bytes.fromhex(file.sha256)).decode()
    headers = {
        **told_of(file.name, inline=file.inline),
        "etag": tag,
        "repr-digest": f"sha-256=:{digest}:",
        "accept-ranges": "bytes",
    }
    part = _part(request, tag, file.size_bytes)
    start, end = part or (0, file.size_bytes)
    if part is not None:
        headers["content-range"] = f"bytes {start}-{end - 1}/{file.size_bytes}"
    headers["content-length"] = str(end - start)
    kind = file.media_type if file.inline else BINARY
    status = 206 if part is not None else 200
    blobs.require_intact(file.sha256)
    if request.method == "HEAD":
        return Response(status_code=status, headers=headers, media_type=kind)
    pieces = blobs.pieces(file.sha256, start, end)
    return StreamingResponse(pieces, status, headers, media_type=kind)


def streamed(request: Request, made: Pieces) -> Response:
    """Answer with what is made while it is sent; nobody knows its length before."""
    headers = told_of(made.name)
    if request.method == "HEAD":
        return Response(headers=headers, media_type=made.media_type)
    return StreamingResponse(made.pieces, headers=headers, media_type=made.media_type)


def told_of(name: str, *, inline: bool = False) -> Mapping[str, str]:
    """Return what lets the browser neither guess what a file is nor run anything in it."""
    kind = "inline" if inline else "attachment"
    return {
        "content-disposition": f"{kind}; filename*=UTF-8''{quote(name, safe='')}",
        "content-security-policy": SANDBOX,
    }


def _known(header: str, tag: str) -> bool:
    named = [each.strip().removeprefix("W/") for each in header[:1000].split(",")]
    return tag in named or named == ["*"]


def _part(request: Request, tag: str, size_bytes: int) -> tuple[int, int] | None:
    """Return the part as a start and an end; None for the whole.

    Several parts, and what is no range of bytes, are as if none were named (RFC 9110, 14.2).
    """
    found = _RANGE.fullmatch(request.headers.get("range", "").strip())
    if found is None or request.headers.get("if-range", tag).strip() != tag:
        return None
    first, last = found.groups()
    if not first and not last:
        return None
    if not first:
        start, end = max(size_bytes - int(last), 0), size_bytes
    else:
        start, end = int(first), min(int(last) + 1 if last else size_bytes, size_bytes)
        if last and int(last) < start:
            return None
    if start >= end:
        raise RangeWrong(size_bytes)
    return start, end
