"""Text of old Word documents and PowerPoint presentations, by programs of the package catdoc."""

from __future__ import annotations

import os
import resource
import shutil

import olefile  # type: ignore[import-untyped]  # ships no types

from regest.core.base.messages import _
from regest.core.documents.archive import locked
from regest.core.documents.readers import programs
from regest.core.hooks.types import ExtractedText, ExtractionFault

_SECONDS = 8


def read(content: bytes, _name: str) -> ExtractedText:
    """Return the text of a .doc.

    Raises:
        ExtractionFault: the file wants a password, or catdoc is missing or cannot read it.
    """
    if _wants_password(content):
        raise ExtractionFault(locked())
    return _asked("catdoc", ["-w"], content)


def read_slides(content: bytes, _name: str) -> ExtractedText:
    """Return the text of a .ppt.

    Raises:
        ExtractionFault: catppt, a part of catdoc, is not installed, or cannot read the file.
    """
    return _asked("catppt", [], content)


def _wants_password(content: bytes) -> bool:
    """Tell whether the head of the document says that the rest is encrypted ([MS-DOC] 2.5.2)."""
    try:
        with olefile.OleFileIO(content) as ole, ole.openstream("WordDocument") as stream:
            head = stream.read(12)
    except (OSError, ValueError, IndexError, TypeError, AttributeError):
        return False
    return len(head) == 12 and bool(head[11] & 1)


def _asked(name: str, options: list[str], content: bytes) -> ExtractedText:
    program = shutil.which(name)
    if program is None:
        raise ExtractionFault(
            _(
                "reading such files needs the program {program}, which is not installed",
                program=name,
            )
        )
    # It seeks in its file, and a file in memory counts as a file to the limits.
    most = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    with os.fdopen(os.memfd_create("letter"), "wb") as held:
        held.write(content)
        held.flush()
        command = [program, *options, "-d", "utf-8", f"/dev/fd/{held.fileno()}"]
        said = programs.run(command, _SECONDS, pass_fds=[held.fileno()])
    return ExtractedText(said.decode("utf-8", "replace"))
