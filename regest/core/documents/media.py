"""What a file is, told from its bytes: names and senders' claims are not believed."""

from __future__ import annotations

import base64
import binascii
import contextlib
import re
import struct
from collections.abc import Iterator

from regest.core.documents.ole import MAGIC, BrokenDirectory, top_level

_OPEN_XML = "application/vnd.openxmlformats-officedocument"
_OPEN_DOCUMENT = "application/vnd.oasis.opendocument"

PDF = "application/pdf"
DOCX = f"{_OPEN_XML}.wordprocessingml.document"
XLSX = f"{_OPEN_XML}.spreadsheetml.sheet"
PPTX = f"{_OPEN_XML}.presentationml.presentation"
ODT = f"{_OPEN_DOCUMENT}.text"
ODS = f"{_OPEN_DOCUMENT}.spreadsheet"
ODP = f"{_OPEN_DOCUMENT}.presentation"
DOC = "application/msword"
XLS = "application/vnd.ms-excel"
PPT = "application/vnd.ms-powerpoint"
OUTLOOK = "application/vnd.ms-outlook"
RTF = "application/rtf"
MAIL = "message/rfc822"
HTML = "text/html"
XML = "application/xml"
TEXT = "text/plain"
ZIP = "application/zip"
# Archives whose listing no library of ours can read.
SEALED = ("application/x-7z-compressed", "application/vnd.rar", "application/gzip")
# An office document behind a password is an OLE file that says nothing else of itself.
LOCKED = "application/encrypted"
SIGNATURE = "application/pkcs7-signature"
# Images that text recognition reads.
PNG, JPEG, TIFF, BMP = "image/png", "image/jpeg", "image/tiff", "image/bmp"
PICTURES = (PNG, JPEG, TIFF, BMP)
OTHER = "application/octet-stream"
NOTHING = "application/x-empty"

# What the name of such a file usually ends in.
ENDINGS = {
    PDF: ".pdf", DOCX: ".docx", XLSX: ".xlsx", PPTX: ".pptx", ODT: ".odt", ODS: ".ods",
    ODP: ".odp", DOC: ".doc",
    XLS: ".xls", PPT: ".ppt", OUTLOOK: ".msg", RTF: ".rtf", MAIL: ".eml", HTML: ".html",
    TEXT: ".txt", ZIP: ".zip", JPEG: ".jpg", PNG: ".png", TIFF: ".tif", BMP: ".bmp",
}  # fmt: skip

_HEAD = 4096
_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"{\\rtf", RTF),
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"\xff\xd8\xff", JPEG),
    (b"GIF8", "image/gif"),
    (b"II*\x00", TIFF),
    (b"MM\x00*", TIFF),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"\x1f\x8b", "application/gzip"),
)
_ARMOURED = (b"-----BEGIN PKCS7", b"-----BEGIN CMS")
# Both stand at the beginning of a CMS container, behind its length: signed, or encrypted.
_PKCS7_SIGNED = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02"
_PKCS7_SEALED = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03"
_ARMOUR = re.compile(rb"\s*(?:-----BEGIN [^-\r\n]{1,60}-----\s+)?(M[A-Za-z0-9+/=\s]{40,})")
_OLE_STREAMS = (
    ("EncryptedPackage", LOCKED),
    ("WordDocument", DOC),
    ("Workbook", XLS),
    ("Book", XLS),
    ("PowerPoint Document", PPT),
    ("__properties_version1.0", OUTLOOK),
)
_HEADER = re.compile(rb"([!-9;-~]{1,60}):[ \t]?[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n")
_MAIL_HEADERS = frozenset(
    b"from to subject date received return-path message-id mime-version delivered-to".split()
)
_MARKUP = re.compile(rb"\s*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


def sniff(content: bytes, file_name: str = "") -> str:
    """Return the media type of `content`; `application/octet-stream` when it is none we know.

    The name decides one thing only: whether a text that opens with letter headers is a letter
    or, named `.txt`, a text. Reads at most a bounded part of the content and unpacks nothing.
    """
    if not content:
        return NOTHING
    if content.startswith(b"PK\x03\x04"):
        return _zip_type(content)
    if content.startswith(MAGIC):
        return _ole_type(content)
    # An attached container may hold a PDF within its first bytes.
    if container := _container_type(content[:_HEAD]):
        return container
    # Rubbish may stand before a PDF, but a letter that encloses one is a letter.
    if b"%PDF-" in content[:1024] and not _opens_a_letter(content[:_HEAD]):
        return PDF
    for magic, media_type in _MAGIC:
        if content.startswith(magic):
            return media_type
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    if content.startswith(b"BM") and content[6:10] == bytes(4):
        return BMP
    return _text_type(content[:_HEAD], file_name)


def _container_type(head: bytes) -> str:
    """Return the type of a CMS container, as DER or as Base64; empty for anything else."""
    der = head
    armoured = _ARMOUR.match(head.removeprefix(b"\xef\xbb\xbf"))
    if armoured is not None:
        with contextlib.suppress(binascii.Error):
            der = base64.b64decode(b"".join(armoured[1].split())[:40], validate=True)
    if der[:1] == b"0" and _PKCS7_SEALED in der[:32]:
        return LOCKED
    if der[:1] == b"0" and _PKCS7_SIGNED in der[:32]:
        return SIGNATURE
    return SIGNATURE if head.startswith(_ARMOURED) else ""


def _text_type(head: bytes, file_name: str) -> str:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return TEXT
    plain = head.removeprefix(b"\xef\xbb\xbf")
    if _MARKUP.match(plain):
        return HTML
    if plain.lstrip().startswith(b"<?xml"):
        return HTML if b"<html" in plain else XML
    if _opens_a_letter(plain) and not file_name.lower().endswith(".txt"):
        return MAIL
    # Control bytes are no text in any one-byte coding; UTF-16 has one at each letter.
    if len(_CONTROLS.findall(head)) > len(head) // 200 and not _looks_like_utf16(head):
        return OTHER
    return TEXT


def _opens_a_letter(head: bytes) -> bool:
    """Tell whether the first lines are mail headers, at least two of them well-known."""
    if head.startswith(b"From "):
        head = head.partition(b"\n")[2]
    known, place = set(), 0
    while match := _HEADER.match(head, place):
        known.add(match[1].lower())
        place = match.end()
    ended = head[place : place + 2].startswith((b"\n", b"\r\n")) or place >= len(head) - 1000
    return ended and len(known & _MAIL_HEADERS) >= 2


def _looks_like_utf16(head: bytes) -> bool:
    pairs = len(head) // 2
    return any(
        sum(byte in {0, 4} for byte in half[:pairs]) > 0.9 * pairs
        for half in (head[1::2], head[0::2])
    )


def _ole_type(content: bytes) -> str:
    try:
        names = top_level(content)
        known = (media_type for name, media_type in _OLE_STREAMS if name in names)
    except BrokenDirectory:
        # Of a file cut short, what names are left still tells; a workbook's old name is no word.
        known = (
            media_type
            for name, media_type in _OLE_STREAMS
            if name != "Book" and name.encode("utf-16-le") in content
        )
    return next(known, "application/x-ole-storage")


def _zip_type(content: bytes) -> str:
    names = set(_zip_names(content))
    if "[Content_Types].xml" in names:
        for folder, media_type in (("word/", DOCX), ("xl/", XLSX), ("ppt/", PPTX)):
            if any(name.startswith(folder) for name in names):
                return media_type
    # OpenDocument says what it is in its first member, stored without compression.
    if content[30:38] == b"mimetype":
        said = re.match(rb"application/vnd\.oasis\.opendocument\.[a-z]+", content[38:120])
        if said:
            # A template (…text-template) is read as what it makes.
            return said[0].decode()
    return ZIP


def _zip_names(content: bytes, most: int = 2000) -> Iterator[str]:
    """Yield names from the central directory, or from the first members when it is cut off."""
    end = content.rfind(b"PK\x05\x06", max(0, len(content) - 66_000))
    if end >= 0 and len(content) >= end + 22:
        size, offset = struct.unpack_from("<II", content, end + 12)
        # A prefix before the archive shifts everything; the directory still ends at `end`.
        place = end - size if end >= size else offset
        signature, header, lengths = b"PK\x01\x02", 46, 28
    else:
        place, signature, header, lengths = 0, b"PK\x03\x04", 30, 26
    for _count in range(most):
        if content[place : place + 4] != signature or len(content) < place + header:
            return
        name_length, extra = struct.unpack_from("<HH", content, place + lengths)
        yield content[place + header : place + header + name_length].decode("utf-8", "replace")
        step = header + name_length + extra
        if signature == b"PK\x01\x02":
            step += struct.unpack_from("<H", content, place + 32)[0]
        else:
            step += struct.unpack_from("<I", content, place + 18)[0]
        place += step
