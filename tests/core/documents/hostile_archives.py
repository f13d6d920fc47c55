"""Archives made to hurt: far larger inside than outside, crowded, overlapping, lying or locked."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence

from tests.core.documents.hostile import WORD, zipped

_TYPES = (
    b'<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-'
    b'officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_HEAD = f'<w:document xmlns:w="{WORD}"><w:body>'.encode()
_PARAGRAPH = b"<w:p><w:r><w:t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</w:t></w:r></w:p>"


def repeated(piece: bytes, times: int) -> bytes:
    """Return `piece` deflated `times` over, without ever holding it so often."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    # After a full flush a piece stands alone, so it may be repeated without packing it again.
    packed = packer.compress(piece) + packer.flush(zlib.Z_FULL_FLUSH)
    return packed * times + b"\x03\x00"


def packed_zip(members: Sequence[tuple[bytes, bytes, int, int]]) -> bytes:
    """Return a zip of members that are packed: name, packed bytes, checksum, size claimed."""
    body, directory = bytearray(), bytearray()
    for name, packed, check, size in members:
        numbers = struct.pack("<HHHHIII", 0, 8, 0, 33, check, len(packed), size)
        place = len(body)
        body += b"PK\x03\x04" + struct.pack("<H", 20) + numbers
        body += struct.pack("<HH", len(name), 0) + name + packed
        directory += b"PK\x01\x02" + struct.pack("<HH", 20, 20) + numbers
        directory += struct.pack("<HHHHHII", len(name), 0, 0, 0, 0, 0, place) + name
    count = min(len(members), 0xFFFF)
    end = struct.pack("<HHHHIIH", 0, 0, count, count, len(directory), len(body), 0)
    return bytes(body + directory) + b"PK\x05\x06" + end


def _deflated(content: bytes) -> tuple[bytes, int, int]:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(content) + packer.flush(), zlib.crc32(content), len(content)


def word_bomb(piece: bytes, times: int, claimed: int | None = None) -> bytes:
    """Return a .docx whose document says `piece` so often; `claimed` is the size it admits."""
    # Nobody who unpacks it all comes to see that the checksum is wrong.
    packed = repeated(piece, times)
    size = len(piece) * times if claimed is None else claimed
    return packed_zip(
        [
            (b"[Content_Types].xml", *_deflated(_TYPES)),
            (b"word/document.xml", packed, 0, size),
        ]
    )


def text_bomb() -> bytes:
    """A .docx of 1.5 MB whose only text is 1.5 GB long."""
    return word_bomb(b"a" * 10_000_000, 150)


def paragraph_bomb() -> bytes:
    """A .docx of 1 MB with 340 MB of paragraphs."""
    return word_bomb(_PARAGRAPH * 50_000, 100)


def lying_bomb() -> bytes:
    """A .docx that admits 1 KB and holds 1.5 GB."""
    return word_bomb(b"a" * 10_000_000, 150, claimed=1_000)


def crowded() -> bytes:
    """A zip of 200,000 empty files."""
    nothing = (b"\x03\x00", 0, 0)
    return packed_zip([(b"%d" % number, *nothing) for number in range(200_000)])


def overlapping() -> bytes:
    """A zip of 2,000 files that are all the same 50 MB of nothing (CVE-2024-0450)."""
    packed = repeated(b"\0" * 5_000_000, 10)
    single = packed_zip([(b"0", packed, 0, 50_000_000)])
    start = single.find(b"PK\x01\x02")
    entry = single[start : single.find(b"PK\x05\x06")]
    names = (b"%04d" % number for number in range(2_000))
    directory = b"".join(entry[:28] + struct.pack("<H", 4) + entry[30:46] + name for name in names)
    end = struct.pack("<HHHHIIH", 0, 0, 2_000, 2_000, len(directory), start, 0)
    return single[:start] + directory + b"PK\x05\x06" + end


def nested(levels: int = 12) -> bytes:
    """A zip in a zip in a zip …"""
    content = b"deep inside"
    for level in range(levels):
        content = zipped({f"{level}.zip" if level else "end.txt": content})
    return content


def nested_bombs() -> bytes:
    """A zip of forty zips, each of which unpacks to 90 MB."""
    packed = repeated(b"0123456789" * 100_000, 90)
    inner = packed_zip([(b"a.txt", packed, 0, 90_000_000)])
    return zipped({f"{number}.zip": inner for number in range(40)})


def wide_and_deep() -> bytes:
    """A zip of ten zips of ten zips of ten texts …"""
    content = zipped({f"{number}.txt": b"leaf" for number in range(10)})
    for _level in range(5):
        content = zipped({f"{number}.zip": content for number in range(10)})
    return content


def straying() -> bytes:
    """A zip whose files want to lie in /etc."""
    return zipped({"../../../../etc/cron.d/job": b"x", "/etc/passwd": b"x", "..\\x": b"x"})


def locked(members: int = 3) -> bytes:
    """A zip whose files carry the flag of zip encryption."""
    content = bytearray(zipped({f"{number}.txt": b"secret" for number in range(members)}))
    for signature, flag in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = content.find(signature)
        while place >= 0:
            content[place + flag] |= 1
            place = content.find(signature, place + 4)
    return bytes(content)
