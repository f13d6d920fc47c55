"""Text of old Word documents, by the program catdoc where it is installed."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess

from regest.core.base.messages import _
from regest.core.documents.archive import damaged
from regest.core.hooks.types import ExtractedText, ExtractionFault

_SECONDS = 8


def read(content: bytes, _name: str) -> ExtractedText:
    """Return the text of a .doc.

    Raises:
        ExtractionFault: catdoc is not installed, or cannot read the file.
    """
    program = shutil.which("catdoc")
    if program is None:
        raise ExtractionFault(_("reading .doc needs the program catdoc, which is not installed"))
    # catdoc seeks in its file, and a file in memory counts as a file to the limits.
    most = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    with os.fdopen(os.memfd_create("letter"), "wb") as held:
        held.write(content)
        held.flush()
        try:
            done = subprocess.run(
                [program, "-w", "-d", "utf-8", f"/dev/fd/{held.fileno()}"],
                pass_fds=[held.fileno()], capture_output=True, timeout=_SECONDS, check=False,
            )  # fmt: skip
        except subprocess.TimeoutExpired as fault:
            raise ExtractionFault(_("reading took too long")) from fault
    if done.returncode:
        raise ExtractionFault(damaged())
    return ExtractedText(done.stdout.decode("utf-8", "replace"))
