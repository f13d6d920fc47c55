"""The job that draws one page of a PDF as a picture for a browser."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping, Sequence
from math import sqrt

from regest.core.base.messages import _
from regest.core.documents.archive import damaged
from regest.core.documents.readers.pdf import opened
from regest.core.hooks.types import ExtractionFault

# A page of A4 is 1240 × 1754 of them at this resolution; a page as large as a field never is more.
RESOLUTION = 150
POINTS = 4_000_000
_PER_INCH = 72
_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def drawn(content: bytes, *, page: str) -> tuple[Mapping[str, object], Sequence[bytes]]:
    """Return `{pages, width, height}` of the document and the page counted from 1 as PNG.

    Raises:
        ExtractionFault: the file is damaged or wants a password, or there is no such page.
    """
    import pypdfium2

    document = opened(content)
    if not 1 <= int(page) <= len(document):
        raise ExtractionFault(_("there is no such page"))
    document.init_forms()
    try:
        leaf = document[int(page) - 1]
        width, height = leaf.get_size()
        most = sqrt(POINTS / max(width * height, 1.0))
        scale = min(RESOLUTION / _PER_INCH, most)
        bitmap = leaf.render(scale=scale, rev_byteorder=True)
    except (pypdfium2.PdfiumError, ValueError) as fault:
        raise ExtractionFault(damaged()) from fault
    lines, row_bytes = memoryview(bitmap.buffer).cast("B"), 3 * bitmap.width
    rows = [
        b"\0" + bytes(lines[row * bitmap.stride : row * bitmap.stride + row_bytes])
        for row in range(bitmap.height)
    ]
    picture = png(bitmap.width, bitmap.height, b"".join(rows))
    facts = {"pages": len(document), "width": bitmap.width, "height": bitmap.height}
    return facts, (picture,)


def png(width: int, height: int, rows: bytes) -> bytes:
    """Return a PNG of eight-bit RGB; before each of the `rows` stands its filter, 0."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        _SIGNATURE
        + _chunk(b"IHDR", header)
        + _chunk(b"IDAT", zlib.compress(rows, 4))
        + _chunk(b"IEND", b"")
    )


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
