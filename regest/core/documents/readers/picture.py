"""Images: how many pages of what size they hold, told from their headers alone.

Nothing is unpacked: a picture of a milliard points is refused before anybody makes room for it.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from regest.core.base.messages import Message, _
from regest.core.documents import media
from regest.core.documents.archive import damaged
from regest.core.hooks.types import ExtractedText, ExtractionFault

# A3 at 600 points to the inch, with some room.
POINTS = 80_000_000
# Less than a calling card at 100 points to the inch is a logo or an icon.
FEWEST_POINTS = 40_000
PAGES = 500
_WIDTH, _HEIGHT = 256, 257
_SHORT, _LONG = 3, 4
# SOF markers, without DHT, JPG and DAC, which lie among them.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def read(content: bytes, _name: str) -> ExtractedText:
    """Return no text, and the pages that recognition may read.

    Raises:
        ExtractionFault: the image is damaged or far too large.
    """
    pages = sizes(content)
    if not pages:
        raise ExtractionFault(damaged())
    if any(width * height > POINTS for width, height in pages):
        raise ExtractionFault(too_large())
    worth = (
        number
        for number, (width, height) in enumerate(pages, start=1)
        if width * height >= FEWEST_POINTS
    )
    return ExtractedText("", scanned_pages=tuple(worth))


def too_large() -> Message:
    """Return the reason for an image that nobody can have scanned."""
    return _("the image is too large")


def sizes(content: bytes) -> list[tuple[int, int]]:
    """Return width and height in points of each page; none when the headers are broken."""
    kind = media.sniff(content)
    try:
        if kind == media.PNG:
            return [struct.unpack_from(">II", content, 16)]
        if kind == media.BMP:
            return [_bitmap(content)]
        if kind == media.JPEG:
            return [_jpeg(content)]
        if kind == media.TIFF:
            return list(_tiff(content))
    except struct.error:
        pass
    return []


def _bitmap(content: bytes) -> tuple[int, int]:
    header = struct.unpack_from("<I", content, 14)[0]
    if header == 12:
        return struct.unpack_from("<HH", content, 18)
    width, height = struct.unpack_from("<ii", content, 18)
    # A negative height says that the picture is stored from the top.
    return abs(width), abs(height)


def _jpeg(content: bytes) -> tuple[int, int]:
    """Walk the segments until a frame tells the size.

    Raises:
        struct.error: there is none.
    """
    place = 2
    while True:
        start, marker = struct.unpack_from(">BB", content, place)
        if start != 0xFF:
            raise struct.error("no marker where a segment should begin")
        if marker == 0xFF:
            place += 1
            continue
        if marker in _FRAMES:
            height, width = struct.unpack_from(">HH", content, place + 5)
            return width, height
        place += 2 + struct.unpack_from(">H", content, place + 2)[0]


def _tiff(content: bytes) -> Iterator[tuple[int, int]]:
    """Yield the sizes of the pages; directories that lead back to one another end the walk."""
    order = "<" if content[:2] == b"II" else ">"
    place, seen = struct.unpack_from(f"{order}I", content, 4)[0], set[int]()
    while place and place not in seen and len(seen) < PAGES:
        seen.add(place)
        count = struct.unpack_from(f"{order}H", content, place)[0]
        values = {}
        for number in range(count):
            entry = place + 2 + 12 * number
            tag, kind = struct.unpack_from(f"{order}HH", content, entry)
            if tag in {_WIDTH, _HEIGHT} and kind in {_SHORT, _LONG}:
                form = "H" if kind == _SHORT else "I"
                values[tag] = struct.unpack_from(f"{order}{form}", content, entry + 8)[0]
        yield values.get(_WIDTH, 0), values.get(_HEIGHT, 0)
        place = struct.unpack_from(f"{order}I", content, place + 2 + 12 * count)[0]
