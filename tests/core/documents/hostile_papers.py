"""Papers made to hurt: entities, depth, circles, false sizes, and records that lead astray."""

from __future__ import annotations

import struct
import zlib

from tests.core.documents import compound, hostile, scans
from tests.core.documents.hostile import pdf, zipped
from tests.core.documents.scans import Grey

_LEVELS = "".join(f'<!ENTITY l{level} "{f"&l{level - 1};" * 10}">' for level in range(1, 10))
LAUGHS = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">{_LEVELS}]>'


def laughing(kind: str) -> bytes:
    """An .odt, .pptx or .xlsx with ten levels of entities, each ten times the one below."""
    text = LAUGHS + '<x xmlns:a="a"><a:p><a:t>&l9;</a:t></a:p><p>&l9;</p></x>'
    return _office(kind, text)


def leaking(kind: str, target: str = "/etc/passwd") -> bytes:
    """An .odt, .pptx or .xlsx that asks for a file by an external entity."""
    prologue = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY leak SYSTEM "file://{target}">]>'
    return _office(kind, prologue + '<x xmlns:a="a"><a:p><a:t>&leak;</a:t></a:p><p>&leak;</p></x>')


def _office(kind: str, text: str) -> bytes:
    if kind == "odt":
        content = zipped({"content.xml": text.encode()})
        return (
            b"PK\x03\x04"
            + bytes(26)
            + b"mimetype"
            + (b"application/vnd.oasis.opendocument.text" + content)
        )
    places = {"pptx": ("ppt/presentation.xml", "ppt/slides/slide1.xml"),
              "xlsx": ("xl/workbook.xml", "xl/worksheets/sheet1.xml")}[kind]  # fmt: skip
    return zipped({"[Content_Types].xml": b"<T/>", places[0]: b"<x/>", places[1]: text.encode()})


def deep_slides(levels: int = 100_000) -> bytes:
    """A .pptx of groups inside groups."""
    groups = b"<g>" * levels + b"</g>" * levels
    return zipped({"[Content_Types].xml": b"<T/>", "ppt/presentation.xml": b"<x/>",
                   "ppt/slides/slide1.xml": b"<x>" + groups + b"</x>"})  # fmt: skip


def repeated_cells() -> bytes:
    """An .ods of one cell that claims to fill sixteen thousand million."""
    body = (
        "<table:table-row table:number-rows-repeated='1048576'><table:table-cell"
        " table:number-columns-repeated='16384'><text:p>x</text:p></table:table-cell>"
        "</table:table-row>"
    )
    text = f'<o:x xmlns:o="o" xmlns:text="t" xmlns:table="b">{body}</o:x>'
    kind = b"application/vnd.oasis.opendocument.spreadsheet"
    return b"PK\x03\x04" + bytes(26) + b"mimetype" + kind + zipped({"content.xml": text.encode()})


def loop_pdf() -> bytes:
    """A PDF whose pages hold themselves, and whose drawing draws itself."""
    form = b"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 5"
    return pdf(
        b"<< /Type /Catalog /Pages 2 0 R /Outlines 6 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 1000000 /Parent 2 0 R >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents [4 0 R 4 0 R]"
        b" /Resources << /XObject << /X 5 0 R >> >> >>",
        b"<< /Length 5 /Filter 4 0 R >>\nstream\n/X Do\nendstream",
        form + b" /Resources << /XObject << /X 5 0 R >> >> >>\nstream\n/X Do\nendstream",
        b"<< /First 6 0 R /Last 6 0 R /Next 6 0 R /Parent 6 0 R >>",
    )


def deep_pdf(levels: int = 200_000) -> bytes:
    """A PDF with arrays inside arrays, and with pages inside pages."""
    pages = [
        b"<< /Type /Pages /Kids [%d 0 R] /Count 1 /Parent %d 0 R >>" % (number + 1, number - 1)
        for number in range(2, 3_000)
    ]
    arrays = b"[" * levels + b"]" * levels
    return pdf(b"<< /Type /Catalog /Pages 2 0 R /X %s >>" % arrays, *pages)


def vast_page() -> bytes:
    """A PDF whose page is as large as a town and shows one picture."""
    content = scans.scanned_pdf(Grey(300, 300, b"\0" * 90_000))
    return content.replace(b"[0 0 595 842]", b"[0 0 9e8 9e8]")


def deep_rtf(levels: int = 20_000_000) -> bytes:
    """An .rtf of groups inside groups."""
    return b"{\\rtf1 " + b"{" * levels


def linked_rtf(links: int = 60_000) -> bytes:
    """An .rtf of one line with links that never end: a trap for patterns that look back."""
    return b"{\\rtf1 " + b'{\\field{\\*\\fldinst{HYPERLINK "x' * links


def deep_page(levels: int = 400_000) -> bytes:
    """An .html of pictures inside pictures that nobody closes, but for others."""
    return b"<html><body>" + b"<svg>" * levels + b"</b>" * levels


def corner_workbook() -> bytes:
    """An .xls of ten sheets with two cells each at opposite corners."""
    return compound.workbook(*[[(0, 0, "x"), (65_535, 255, "y")]] * 10)


def boastful_workbook() -> bytes:
    """An .xls that claims more rows and columns than there are numbers for."""
    size = compound.record(0x0200, struct.pack("<IIHHH", 0, 0xFFFFFFFF, 0, 0xFFFF, 0))
    content = compound.workbook([(0, 0, "x")])
    body = compound.record(0x0809, struct.pack("<HHHHII", 0x0600, 0x10, 0, 0, 0, 0))
    place = content.find(body) + len(body)
    return content[:place] + size + content[place : -len(size)]


def broken_workbook() -> bytes:
    """An .xls whose records claim to be longer than the file, and strings longer than both."""
    body = compound.record(0x0809, struct.pack("<HHHHII", 0x0600, 5, 0, 0, 0, 0))
    body += compound.record(0x00FC, struct.pack("<II", 0xFFFFFFFF, 0xFFFFFFFF) + b"\xff" * 20)
    return compound.compound({"Workbook": (body + b"\xfd\0\xff\xff").ljust(5_000, b"\xff")})


def looping_letter() -> bytes:
    """A .msg whose sectors lead in a circle, in the directory as in the streams."""
    content = bytearray(_letter(b"x" * 200_000))
    table = struct.unpack_from("<I", content, 76)[0]
    place = (table + 1) * 512
    first = struct.unpack_from("<I", content, 48)[0]
    for sector in (0, 5, first):
        struct.pack_into("<I", content, place + 4 * sector, sector)
    return bytes(content)


def circular_folders() -> bytes:
    """A .msg whose folders are their own children and brothers."""
    content = bytearray(_letter(b"x"))
    start = (struct.unpack_from("<I", content, 48)[0] + 1) * 512
    for entry in range(start + 128, min(start + 128 * 8, len(content) - 128), 128):
        struct.pack_into("<III", content, entry + 68, 1, 1, 1)
    return bytes(content)


def shared_streams(streams: int = 900) -> bytes:
    """A .msg of 4 MB with 900 attachments that are all the same 4 MB."""
    content = bytearray(
        compound.compound(
            {"__properties_version1.0": bytes(32), "big": bytes(4_000_000)}
            | {
                f"__attach_version1.0_#{number:08X}": {"__substg1.0_37010102": b""}
                for number in range(streams)
            }
        )
    )
    name = "__substg1.0_37010102".encode("utf-16-le")
    place = content.find(name)
    while place >= 0:
        struct.pack_into("<IQ", content, place + 116, 0, 4_000_000)
        place = content.find(name, place + 1)
    return bytes(content)


def _letter(enclosed: bytes) -> bytes:
    return compound.compound(
        compound.outlook(
            {0x0037: "x", 0x1000: "body"}, attachments=[compound.attachment("a.txt", enclosed)]
        )
    )


def giant_tiff() -> bytes:
    """A TIFF of 200 bytes that announces 4,000 million points on each of its endless pages."""
    content = bytearray(scans.tiff(Grey(4, 4, bytes(16))))
    for tag in (256, 257):
        place = content.find(struct.pack("<HH", tag, 4))
        struct.pack_into("<I", content, place + 8, 65_000)
    # The last directory names the first as the one that follows.
    struct.pack_into("<I", content, 8 + 2 + 12 * 9, 8)
    return bytes(content)


def giant_bmp() -> bytes:
    """A BMP of no picture at all, 2,000 million points wide and high."""
    content = bytearray(scans.bmp(Grey(4, 4, bytes(16))))
    struct.pack_into("<ii", content, 18, 2_000_000_000, -2_000_000_000)
    return bytes(content)


def letter_of_bombs() -> bytes:
    """A letter that encloses a bomb of forms and other files that hurt less."""
    parts = (hostile.form_bomb(), corner_workbook(), hostile.billion_laughs())
    body = b"From: a@b.example\r\nTo: c@d.example\r\nMIME-Version: 1.0\r\n"
    body += b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n'
    for number, part in enumerate(parts):
        body += b"--b\r\nContent-Transfer-Encoding: 8bit\r\nContent-Disposition: attachment;"
        body += b' filename="%d"\r\n\r\n' % number + part + b"\r\n"
    return body + b"--b--\r\n"


def endless() -> bytes:
    """The data of a PNG that unpack to 200 MB, whatever size its head announces."""
    return zlib.compress(bytes(200_000_000), 9)


def giant_picture_pdf() -> bytes:
    """A PDF of one page with a picture of 4,000 million points."""
    content = scans.scanned_pdf(Grey(300, 300, b"\0" * 90_000))
    return content.replace(b"/Width 300 /Height 300", b"/Width 65000 /Height 65000")
