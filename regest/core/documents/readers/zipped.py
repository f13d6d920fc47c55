"""Zip archives: the names inside, for whoever looks for one, and the files for other readers."""

from __future__ import annotations

import zipfile

from regest.core.base.messages import Message, _
from regest.core.documents.archive import member, open_guarded
from regest.core.hooks.types import EmbeddedFile, ExtractedText

FILES = 50
# One answer of a child must hold them all.
FILES_BYTES = 64_000_000
_UTF8 = 0x800
# What programs put beside the files of people.
_CLUTTER = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini")


def read(content: bytes, _name: str) -> ExtractedText:
    """Return the names of the files inside, one a line, and the files themselves.

    Raises:
        ExtractionFault: the archive is damaged, locked, a bomb, or made to deceive.
    """
    archive = open_guarded(content)
    files = [
        info
        for info in archive.infolist()
        if not info.is_dir() and not any(each in info.filename for each in _CLUTTER)
    ]
    embedded: list[EmbeddedFile] = []
    remarks: list[Message] = []
    room = FILES_BYTES
    for info in files:
        if len(embedded) == FILES or info.file_size > room:
            remarks.append(_("Some enclosed files were not read: there are too many."))
            break
        with member(archive, info.filename) as stream:
            held = stream.read(info.file_size + 1)
        room -= len(held)
        embedded.append(EmbeddedFile(name_of(info), held))
    names = "\n".join(name_of(info) for info in files)
    return ExtractedText(names, tuple(remarks), tuple(embedded))


def name_of(info: zipfile.ZipInfo) -> str:
    """Return the name as its author wrote it: zipfile takes names without a flag for American.

    Old Windows wrote them in the code page of DOS, other systems in UTF-8 without saying so.
    """
    if info.flag_bits & _UTF8 or info.filename.isascii():
        return info.filename
    raw = info.filename.encode("cp437", "replace")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp866")
