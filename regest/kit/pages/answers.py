"""What a page answers with: a template filled in, another address, or a file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Page:
    """A template by name («journal/list.html») with its values; `status` is the HTTP status."""

    template: str
    values: Mapping[str, object] = field(default_factory=dict)
    status: int = 200


@dataclass(frozen=True, slots=True)
class Redirect:
    """Go on at `path` of this house (303: what was sent is not sent again by a reload)."""

    path: str


@dataclass(frozen=True, slots=True)
class Bytes:
    """A file for the browser; one that is not `inline` is only saved, never shown."""

    content: bytes
    name: str
    media_type: str = "application/octet-stream"
    inline: bool = False


@dataclass(frozen=True, slots=True)
class Stored:
    """A file of the blob store, given whole or in the part that is asked for; as `Bytes`."""

    sha256: str
    size_bytes: int
    name: str
    media_type: str = "application/octet-stream"
    inline: bool = False


@dataclass(frozen=True, slots=True)
class Pieces:
    """A file that is made while it is sent, to be saved."""

    pieces: Iterable[bytes]
    name: str
    media_type: str = "application/octet-stream"


Answer = Page | Redirect | Bytes | Stored | Pieces
