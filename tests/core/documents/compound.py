"""OLE files as old Office programs write them: workbooks of BIFF records and letters of Outlook."""

from __future__ import annotations

import datetime as dt
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

SECTOR, SMALL, CUTOFF = 512, 64, 4096
END, FREE, TABLE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
Tree = Mapping[str, "bytes | Tree"]


@dataclass
class _Writer:
    """Collects sectors and directory entries."""

    sectors: list[bytes] = field(default_factory=list)
    chain: list[int] = field(default_factory=list)
    small: bytes = b""
    small_chain: list[int] = field(default_factory=list)
    entries: list[bytes] = field(default_factory=list)

    def stored(self, content: bytes) -> int:
        """Store `content` in sectors of its own and return the first."""
        first = len(self.sectors)
        count = -(-len(content) // SECTOR)
        if not count:
            return END
        padded = content.ljust(count * SECTOR, b"\0")
        self.sectors += [padded[at : at + SECTOR] for at in range(0, len(padded), SECTOR)]
        self.chain += [*range(first + 1, first + count), END]
        return first

    def stream(self, content: bytes) -> int:
        """Store a stream, a short one among the other short ones."""
        if len(content) >= CUTOFF:
            return self.stored(content)
        first = len(self.small) // SMALL
        count = -(-len(content) // SMALL)
        if not count:
            return END
        self.small += content.ljust(count * SMALL, b"\0")
        self.small_chain += [*range(first + 1, first + count), END]
        return first

    def folder(self, tree: Tree) -> int:
        """Write the entries of a folder, each naming the next, and return the first."""
        following = FREE
        for name, held in reversed(list(tree.items())):
            if isinstance(held, bytes):
                made = _entry(name, 2, following, FREE, self.stream(held), len(held))
            else:
                made = _entry(name, 1, following, self.folder(held), 0, 0)
            self.entries.append(made)
            following = len(self.entries)
        return following


def compound(tree: Tree) -> bytes:
    """Return an OLE file of streams (bytes) and storages (mappings)."""
    writer = _Writer()
    child = writer.folder(tree)
    small = writer.stored(writer.small)
    root = _entry("Root Entry", 5, FREE, child, small, len(writer.small))
    directory = writer.stored(b"".join([root, *writer.entries]))
    packed = struct.pack(f"<{len(writer.small_chain)}I", *writer.small_chain)
    small_table = writer.stored(packed.ljust(-(-len(packed) // SECTOR) * SECTOR, b"\xff"))
    per_table = SECTOR // 4
    tables = -(-(len(writer.sectors)) // (per_table - 1)) or 1
    places = range(len(writer.sectors), len(writer.sectors) + tables)
    chain = [*writer.chain, *[TABLE] * tables]
    chain += [FREE] * (tables * per_table - len(chain))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    header += struct.pack("<IIIIIIIIII", 0, tables, directory, 0, CUTOFF, small_table,
                          -(-len(packed) // SECTOR), END, 0, *places[:1])  # fmt: skip
    header += struct.pack(f"<{len(places) - 1}I", *places[1:])
    return (
        header.ljust(SECTOR, b"\xff") + b"".join(writer.sectors)
        + struct.pack(f"<{len(chain)}I", *chain)
    )  # fmt: skip


def _entry(name: str, kind: int, right: int, child: int, start: int, size: int) -> bytes:
    wide = name.encode("utf-16-le")
    return (
        wide.ljust(64, b"\0") + struct.pack("<HBBIII", len(wide) + 2, kind, 1, FREE, right, child)
        + bytes(36) + struct.pack("<IQ", start, size)
    )  # fmt: skip


def record(kind: int, body: bytes = b"") -> bytes:
    """Return one record of a workbook."""
    return struct.pack("<HH", kind, len(body)) + body


def workbook(*sheets: Sequence[tuple[int, int, str | float]], extra: bytes = b"") -> bytes:
    """Return an .xls whose sheets hold these cells (row, column, value); `extra` goes before."""
    return compound({"Workbook": _records(sheets, extra).ljust(CUTOFF, b"\0")})


def _records(sheets: Sequence[Sequence[tuple[int, int, str | float]]], extra: bytes) -> bytes:
    start = record(0x0809, struct.pack("<HHHHII", 0x0600, 5, 0, 0, 0, 0)) + extra
    start += record(0x0042, struct.pack("<H", 1200))
    bodies = [_sheet(cells) for cells in sheets]
    names = [f"Лист{number}" for number in range(1, len(sheets) + 1)]
    # A sheet is found by its place, which the length of the names before it moves.
    lengths = sum(4 + 8 + 2 * len(name) for name in names)
    place = len(start) + lengths + 4
    for name, body in zip(names, bodies, strict=True):
        said = struct.pack("<IHBB", place, 0, len(name), 1) + name.encode("utf-16-le")
        start += record(0x0085, said)
        place += len(body)
    return start + record(0x000A) + b"".join(bodies)


def _sheet(cells: Sequence[tuple[int, int, str | float]]) -> bytes:
    body = record(0x0809, struct.pack("<HHHHII", 0x0600, 0x10, 0, 0, 0, 0))
    for row, column, value in cells:
        place = struct.pack("<HHH", row, column, 0)
        if isinstance(value, str):
            text = struct.pack("<HB", len(value), 1) + value.encode("utf-16-le")
            body += record(0x0204, place + text)
        else:
            body += record(0x0203, place + struct.pack("<d", value))
    return body + record(0x000A)


def outlook(
    texts: Mapping[int, str | bytes],
    *,
    attachments: Sequence[Tree] = (),
    recipients: Sequence[Tree] = (),
    code_page: int = 0,
    sent: dt.datetime | None = None,
    inner: bool = False,
) -> Tree:
    """Return the tree of a letter: texts are wide when `str`, in its code page when bytes."""
    fixed = b""
    if code_page:
        fixed += struct.pack("<HHIQ", 3, 0x3FFD, 0, code_page)
    if sent:
        ticks = int((sent - dt.datetime(1601, 1, 1, tzinfo=dt.UTC)).total_seconds()) * 10_000_000
        fixed += struct.pack("<HHIQ", 0x40, 0x0039, 0, ticks)
    tree: dict[str, bytes | Tree] = {"__properties_version1.0": bytes(24 if inner else 32) + fixed}
    tree |= _texts(texts)
    tree |= {f"__recip_version1.0_#{at:08X}": each for at, each in enumerate(recipients)}
    tree |= {f"__attach_version1.0_#{at:08X}": each for at, each in enumerate(attachments)}
    return tree


def recipient(name: str, address: str) -> Tree:
    """Return the tree of a recipient."""
    return {"__properties_version1.0": bytes(8), **_texts({0x3001: name, 0x39FE: address})}


def attachment(name: str, content: bytes | Tree) -> Tree:
    """Return the tree of a file, or of a letter, enclosed in a letter."""
    kind = "0102" if isinstance(content, bytes) else "000D"
    held: Tree = {f"__substg1.0_3701{kind}": content}
    return {"__properties_version1.0": bytes(8), **_texts({0x3707: name}), **held}


def _texts(texts: Mapping[int, str | bytes]) -> dict[str, bytes]:
    return {
        f"__substg1.0_{number:04X}{'001F' if isinstance(text, str) else '001E'}": (
            text.encode("utf-16-le") if isinstance(text, str) else text
        )
        for number, text in texts.items()
    }
