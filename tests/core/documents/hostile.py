"""Files made to hurt whoever reads them, built on the fly: none lies in the repository."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-'
    'officedocument.wordprocessingml.document.main+xml"/></Types>'
)


def zipped(members: Mapping[str, bytes]) -> bytes:
    """Return a deflated archive of `members`."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def word_file(
    body: str | bytes, prologue: str = "", more: Mapping[str, bytes] | None = None
) -> bytes:
    """Return a .docx whose body is `body`, with `prologue` before its root element."""
    inner = body if isinstance(body, bytes) else body.encode()
    head = f'<?xml version="1.0"?>{prologue}<w:document xmlns:w="{WORD}"><w:body>'.encode()
    document = head + inner + b"</w:body></w:document>"
    types = _TYPES.encode()
    return zipped({"[Content_Types].xml": types, "word/document.xml": document, **(more or {})})


def paragraph_bomb() -> bytes:
    """A .docx within the guard's limits that has a million paragraphs."""
    words = b"".join(b"<w:p><w:r><w:t>%x</w:t></w:r></w:p>" % (n * 7919) for n in range(1_000_000))
    return word_file(words)


def entity_file(target: str) -> bytes:
    """A .docx that asks for the file at `target` by an external entity."""
    prologue = f'<!DOCTYPE w [<!ENTITY leak SYSTEM "file://{target}">]>'
    return word_file("<w:p><w:r><w:t>before &leak; after</w:t></w:r></w:p>", prologue)


def billion_laughs() -> bytes:
    """A .docx with ten levels of entities, each ten times the one below."""
    levels = "".join(f'<!ENTITY l{level} "{f"&l{level - 1};" * 10}">' for level in range(1, 10))
    prologue = f'<!DOCTYPE w [<!ENTITY l0 "ha">{levels}]>'
    return word_file("<w:p><w:r><w:t>&l9;</w:t></w:r></w:p>", prologue)


def deep_word_file(levels: int = 20_000) -> bytes:
    """A .docx of tables inside tables inside tables."""
    return word_file("<w:tbl><w:tr><w:tc>" * levels + "</w:tc></w:tr></w:tbl>" * levels)


def overlapping_zip() -> bytes:
    """A .docx whose members all unpack the same bytes, as in CVE-2024-0450."""
    kernel = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = kernel.compress(b"\0" * 900_000) + kernel.flush()
    names = [b"[Content_Types].xml", b"word/document.xml"]
    names += [b"word/%d.xml" % number for number in range(100)]
    crc = zlib.crc32(b"\0" * 900_000)
    sizes = struct.pack("<III", crc, len(packed), 900_000)
    first = names[0]
    local = b"PK\x03\x04" + struct.pack("<HHHHH", 20, 0, 8, 0, 33) + sizes
    data = local + struct.pack("<HH", len(first), 0) + first + packed
    directory = b"".join(
        b"PK\x01\x02" + struct.pack("<HHHHHH", 20, 20, 0, 8, 0, 33) + sizes
        + struct.pack("<HHHHHII", len(name), 0, 0, 0, 0, 0, 0) + name
        for name in names
    )  # fmt: skip
    count = len(names)
    end = struct.pack("<HHHHIIH", 0, 0, count, count, len(directory), len(data), 0)
    return data + directory + b"PK\x05\x06" + end


def crowded_zip(members: int = 60_000) -> bytes:
    """A .docx with more members than any letter has."""
    crowd = {f"word/{number}": b"" for number in range(members)}
    return word_file("<w:p/>", more=crowd)


def locked_zip() -> bytes:
    """A .docx whose members carry the flag of zip encryption."""
    content = bytearray(word_file("<w:p/>"))
    place = content.find(b"PK\x01\x02")
    while place >= 0:
        content[place + 8] |= 1
        place = content.find(b"PK\x01\x02", place + 4)
    return bytes(content)


def pdf(*objects: bytes) -> bytes:
    """Return a PDF file of numbered `objects`; the first is the catalogue."""
    body, places = b"%PDF-1.7\n", []
    for number, each in enumerate(objects, start=1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return (
        body + b"xref\n0 %d\n0000000000 65535 f \n" % size + table
        + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, len(body))
    )  # fmt: skip


def _stream(content: bytes, entries: bytes = b"") -> bytes:
    return b"<< %s /Length %d >>\nstream\n%s\nendstream" % (entries, len(content), content)


def _page_with(resources: bytes) -> tuple[bytes, bytes, bytes]:
    return (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << %s >> >>" % resources,
    )


def flate_bomb() -> bytes:
    """A PDF of 4 KB whose page unpacks, twice over, to 2 GB."""
    return pdf(*_page_with(b""), flate_bomb_stream())


def flate_bomb_stream() -> bytes:
    """The content of that page, as an object of a PDF file."""
    megabytes = b" " * 10_000_000
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    # After a full flush a piece stands alone, so it may be repeated without packing it again.
    piece = packer.compress(megabytes) + packer.flush(zlib.Z_FULL_FLUSH)
    check = 1
    for _part in range(200):
        check = zlib.adler32(megabytes, check)
    inner = b"\x78\xda" + piece * 200 + b"\x03\x00" + struct.pack(">I", check)
    outer = zlib.compress(inner, 9)
    return _stream(outer, b"/Filter [/FlateDecode /FlateDecode]")


def form_bomb(levels: int = 10) -> bytes:
    """A PDF of 3 KB that draws a form that draws ten forms that draw ten forms …"""
    drawing = b"/X Do " * 10
    forms = [
        _stream(
            drawing if number < levels - 1 else b"BT ET",
            b"/Type /XObject /Subtype /Form /BBox [0 0 9 9]"
            b" /Resources << /XObject << /X %d 0 R >> >>" % (6 + number),
        )
        for number in range(levels)
    ]
    return pdf(*_page_with(b"/XObject << /X 5 0 R >>"), _stream(drawing), *forms)


def deep_letter(levels: int = 5_000) -> bytes:
    """A letter inside a letter inside a letter …"""
    head = b"From: a@b.example\r\nSubject: deep\r\nMIME-Version: 1.0\r\n"
    return (head + b"Content-Type: message/rfc822\r\n\r\n") * levels + b"\r\nend"


def deep_multipart(levels: int = 3_000) -> bytes:
    """A letter whose parts hold parts that hold parts …"""
    text = b"From: a@b.example\r\nSubject: deep\r\nMIME-Version: 1.0\r\n"
    for level in range(levels):
        text += b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (level, level)
    return text + b"Content-Type: text/plain\r\n\r\nend"


def sparse_workbook() -> bytes:
    """An .xlsx of two cells at opposite corners of sixteen thousand million."""
    sheet = (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        '<row r="1"><c r="A1" t="inlineStr"><is><t>угол</t></is></c></row>'
        '<row r="1048576"><c r="XFD1048576"><v>7</v></c></row></sheetData></worksheet>'
    )
    return zipped({"[Content_Types].xml": b"<Types/>", "xl/worksheets/sheet1.xml": sheet.encode()})
