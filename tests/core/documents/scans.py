"""Pictures of papers, as a scanner gives them: the sample letters rendered and packed again."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from functools import cache

import pypdfium2

from tests.core.documents.hostile import pdf
from tools.sample_papers.layout import read_source
from tools.sample_papers.pdf import pdf_file


@dataclass(frozen=True, slots=True)
class Grey:
    """A picture of one byte a point, rows from the top."""

    width: int
    height: int
    points: bytes


@cache
def paper(resolution: int = 150) -> Grey:
    """Return the college's reply as a scanner of so many points to the inch sees it."""
    document = pypdfium2.PdfDocument(pdf_file(read_source("letter_03_reply_college"), "Ответ"))
    bitmap = document[0].render(scale=resolution / 72, grayscale=True)
    held, step = bytes(bitmap.buffer), bitmap.stride
    rows = (held[row * step : row * step + bitmap.width] for row in range(bitmap.height))
    return Grey(bitmap.width, bitmap.height, b"".join(rows))


def blank() -> Grey:
    """Return an empty sheet."""
    return Grey(800, 1000, b"\xff" * 800_000)


def upside_down(picture: Grey) -> Grey:
    """Return the picture as when the sheet lay the wrong way round."""
    return Grey(picture.width, picture.height, picture.points[::-1])


def png(picture: Grey) -> bytes:
    """Return a PNG file."""
    rows = (
        b"\0" + picture.points[row * picture.width : (row + 1) * picture.width]
        for row in range(picture.height)
    )
    return png_of(picture.width, picture.height, zlib.compress(b"".join(rows)))


def png_of(width: int, height: int, data: bytes) -> bytes:
    """Return a grey PNG file that announces this size, whatever `data` holds."""
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", data), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in chunks
    )


def bmp(picture: Grey) -> bytes:
    """Return a BMP file of 256 greys, rows from the bottom."""
    width, height = picture.width, picture.height
    padding = bytes(-width % 4)
    rows = (picture.points[row * width : (row + 1) * width] + padding for row in range(height))
    body = b"".join(reversed(list(rows)))
    palette = b"".join(bytes((grey, grey, grey, 0)) for grey in range(256))
    start = 54 + len(palette)
    head = b"BM" + struct.pack("<IHHI", start + len(body), 0, 0, start)
    info = struct.pack("<IiiHHIIiiII", 40, width, height, 1, 8, 0, len(body), 5906, 5906, 256, 0)
    return head + info + palette + body


def tiff(*pictures: Grey) -> bytes:
    """Return a TIFF file with one uncompressed page for each picture."""
    content = b"II*\0\x08\0\0\0"
    for number, picture in enumerate(pictures, start=1):
        data = len(content) + 2 + 12 * 9 + 4
        end = data + len(picture.points)
        content += _directory(picture, data, end if number < len(pictures) else 0)
        content += picture.points
    return content


def _directory(picture: Grey, data: int, following: int) -> bytes:
    entries = (
        (256, picture.width), (257, picture.height), (258, 8), (259, 1), (262, 1), (273, data),
        (277, 1), (278, picture.height), (279, len(picture.points)),
    )  # fmt: skip
    packed = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in entries)
    return struct.pack("<H", len(entries)) + packed + struct.pack("<I", following)


def scanned_pdf(*pages: Grey | str) -> bytes:
    """Return a PDF with a page for each picture, or for each line of Latin text."""
    kids = b" ".join(b"%d 0 R" % (3 + 3 * place) for place in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(pages)),
    ]
    for place, page in enumerate(pages):
        objects += _pictured(page, 3 + 3 * place) if isinstance(page, Grey) else _typed(page, place)
    return pdf(*objects)


def _pictured(picture: Grey, number: int) -> tuple[bytes, bytes, bytes]:
    data = zlib.compress(picture.points)
    entries = (
        b"/Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray"
        b" /BitsPerComponent 8 /Filter /FlateDecode" % (picture.width, picture.height)
    )
    return (
        _page(number, b"/XObject << /I %d 0 R >>" % (number + 2)),
        _stream(b"q 595 0 0 842 0 0 cm /I Do Q"),
        _stream(data, entries),
    )


def _typed(words: str, place: int) -> tuple[bytes, bytes, bytes]:
    number = 3 + 3 * place
    return (
        _page(number, b"/Font << /F %d 0 R >>" % (number + 2)),
        _stream(b"BT /F 12 Tf 50 700 Td (%s) Tj ET" % words.encode("ascii")),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    )


def _page(number: int, resources: bytes) -> bytes:
    return (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R"
        b" /Resources << %s >> >>" % (number + 1, resources)
    )


def _stream(content: bytes, entries: bytes = b"") -> bytes:
    return b"<< %s /Length %d >>\nstream\n%s\nendstream" % (entries, len(content), content)
