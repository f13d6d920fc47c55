"""A zip looked over before anything in it is unpacked: bombs are refused by their directory."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

from regest.core.base.messages import Message, _
from regest.core.hooks.types import ExtractionFault

MEMBERS = 2_000
TOTAL_BYTES = 200_000_000
MEMBER_BYTES = 100_000_000
# Judged above a megabyte only: small members of honest files are often one repeated line.
RATIO, RATIO_FROM_BYTES = 200, 1_000_000
_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_ENCRYPTED = 0x1
# What zipfile raises, while it reads, for members that are not what the directory says.
_BROKEN = (KeyError, zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError)
_MEMBER_HEADER = 30
_DRIVE = re.compile("[A-Za-z]:/")


def damaged() -> Message:
    """Return the reason for a file that is not what its format demands."""
    return _("the file is damaged")


def locked() -> Message:
    """Return the reason for a file behind a password."""
    return _("the file is protected by a password")


def open_guarded(content: bytes) -> zipfile.ZipFile:
    """Return the archive in `content` once its directory is found harmless; unpacks nothing.

    Raises:
        ExtractionFault: it is damaged, locked, too large unpacked, or made to deceive.
    """
    if _announced_members(content) > MEMBERS:
        raise ExtractionFault(_("the archive holds too many files"))
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except (zipfile.BadZipFile, ValueError, NotImplementedError, struct.error) as fault:
        raise ExtractionFault(damaged()) from fault
    objection = _objection(archive.infolist(), archive.start_dir)
    if objection is not None:
        raise ExtractionFault(objection)
    return archive


@contextmanager
def member(archive: zipfile.ZipFile, name: str) -> Iterator[IO[bytes]]:
    """Open a member; what is found broken while it is read is a damaged file.

    Raises:
        ExtractionFault: there is no such member, or its data are broken.
    """
    try:
        with archive.open(name) as stream:
            yield stream
    except _BROKEN as fault:
        raise ExtractionFault(damaged()) from fault


def _announced_members(content: bytes) -> int:
    # zipfile reads the whole directory when it opens: the count is looked at before.
    end = content.rfind(b"PK\x05\x06", max(0, len(content) - 66_000))
    if end < 0 or len(content) < end + 22:
        return 0
    directory = int(struct.unpack_from("<I", content, end + 12)[0])
    # A directory entry takes 46 bytes and more, whatever the (16-bit) count says.
    return max(int(struct.unpack_from("<H", content, end + 10)[0]), directory // 300)


def _objection(members: list[zipfile.ZipInfo], directory: int) -> Message | None:
    if len(members) > MEMBERS or len({info.filename for info in members}) < len(members):
        return _("the archive holds too many files or the same file twice")
    if any(info.flag_bits & _ENCRYPTED for info in members):
        return locked()
    if _too_large(members):
        return _("the file is too large when unpacked")
    if _overlap(members, directory):
        return _("the archive is made so that its files overlap")
    if any(_strays(info.filename) or info.compress_type not in _METHODS for info in members):
        return damaged()
    return None


def _too_large(members: list[zipfile.ZipInfo]) -> bool:
    return sum(info.file_size for info in members) > TOTAL_BYTES or any(
        info.file_size > MEMBER_BYTES
        or (info.file_size > RATIO_FROM_BYTES and info.file_size > RATIO * info.compress_size)
        for info in members
    )


def _overlap(members: list[zipfile.ZipInfo], directory: int) -> bool:
    """Tell whether two members share bytes, or one reaches into the directory."""
    last = 0
    for info in sorted(members, key=lambda each: each.header_offset):
        if info.header_offset < last:
            return True
        last = info.header_offset + _MEMBER_HEADER + info.compress_size
    return last > directory


def _strays(name: str) -> bool:
    """Tell whether a name would lead out of the folder that an archive is unpacked in."""
    steps = name.replace("\\", "/")
    return steps.startswith("/") or ".." in steps.split("/") or bool(_DRIVE.match(steps))
