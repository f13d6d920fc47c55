"""The job that recognises one page: renders it where it is a PDF's, and asks tesseract."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping, Sequence
from math import sqrt

from regest.core.base.messages import _
from regest.core.documents import media
from regest.core.documents.archive import damaged
from regest.core.documents.outcome import no_recognition
from regest.core.documents.readers import picture, programs
from regest.core.documents.readers.hyphens import MARK, mend
from regest.core.documents.readers.pdf import opened
from regest.core.documents.tidy import tidy
from regest.core.hooks.types import ExtractionFault

# What tesseract was trained on; more only costs time.
RESOLUTION = 300
POINTS = 20_000_000
_PER_INCH = 72
_LINE_BREAK = re.compile(r"(?<=[^\W\d_])-\n(?=[^\W\d_])")


def recognise(
    content: bytes, *, page: str, languages: str, turned: str, seconds: str
) -> tuple[Mapping[str, object], Sequence[bytes]]:
    """Return `{text}` of the page counted from 1; `turned` lets it lie on its side.

    Raises:
        ExtractionFault: there is no such page, it cannot be rendered, or tesseract gives up.
    """
    program = shutil.which("tesseract")
    if program is None:
        raise ExtractionFault(no_recognition())
    command = [program, "stdin", "stdout", "-l", languages, "--psm", "1" if turned else "3"]
    if media.sniff(content) == media.PDF:
        image, resolution = rendered(content, int(page))
        command += ["--dpi", str(resolution)]
    else:
        image = _checked(content, int(page))
        command += ["-c", f"tessedit_page_number={int(page) - 1}"]
    said = programs.run(command, float(seconds), image).decode("utf-8", "replace")
    return {"text": cleaned(said)}, ()


def rendered(content: bytes, page: int) -> tuple[bytes, int]:
    """Return a page of a PDF as a grey PNM image, and its points to the inch.

    Raises:
        ExtractionFault: there is no such page, or it cannot be rendered.
    """
    import pypdfium2

    document = opened(content)
    if not 1 <= page <= len(document):
        raise ExtractionFault(_("there is no such page"))
    try:
        leaf = document[page - 1]
        width, height = leaf.get_size()
        # A page may be declared as large as a field; its picture never is.
        most = sqrt(POINTS / max(width * height, 1.0))
        scale = min(RESOLUTION / _PER_INCH, most)
        bitmap = leaf.render(scale=scale, grayscale=True)
    except (pypdfium2.PdfiumError, ValueError) as fault:
        raise ExtractionFault(damaged()) from fault
    lines, step = memoryview(bitmap.buffer).cast("B"), bitmap.stride
    rows = (lines[row * step : row * step + bitmap.width] for row in range(bitmap.height))
    image = b"P5\n%d %d\n255\n" % (bitmap.width, bitmap.height) + b"".join(rows)
    return image, max(1, round(scale * _PER_INCH))


def _checked(content: bytes, page: int) -> bytes:
    """Return the image once its header is found harmless."""
    pages = picture.read(content, "").scanned_pages
    if page not in pages:
        raise ExtractionFault(_("there is no such page"))
    return content


def cleaned(said: str) -> str:
    """Return what tesseract said with words whole, and without lines that say nothing.

    Such lines are what specks and rules of the paper were taken for.
    """
    lines = (line for line in said.splitlines() if not line.strip() or any(map(str.isalnum, line)))
    return tidy(mend(_LINE_BREAK.sub(MARK, "\n".join(lines))))
