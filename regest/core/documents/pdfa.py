"""PDF/A: whether a PDF says that it is, and bears the least that this asks for.

No validator: the claim in its metadata (ISO 19005, `pdfaid`), no encryption, every font inside.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from regest.core.base.messages import _
from regest.core.documents.child import ChildFault, work
from regest.core.documents.limits import Limits

LIMITS = Limits(cpu_seconds=20, wall_seconds=30.0, total_seconds=35.0)
_JOB = "regest.core.documents.pdfa:look"
_PART = re.compile(rb"pdfaid:part(?:>|\s*=\s*[\"'])\s*(\d)")
_LEVEL = re.compile(rb"pdfaid:conformance(?:>|\s*=\s*[\"'])\s*([A-Za-z])")
_FONT_FILES = ("/FontFile", "/FontFile2", "/FontFile3")
_PAGES = 2000


@dataclass(frozen=True, slots=True)
class Archival:
    """What a PDF is for an archive: `2B` or nothing, and what speaks against its claim."""

    level: str
    encrypted: bool
    fonts_outside: tuple[str, ...]

    @property
    def holds(self) -> bool:
        """Whether it says that it is PDF/A and nothing here speaks against it."""
        return bool(self.level) and not self.encrypted and not self.fonts_outside


def examine(content: bytes) -> Archival:
    """Look at a PDF in a child process.

    Raises:
        ChildFault: it cannot be read.
    """
    data = work(_JOB, content, {}, LIMITS).data
    outside = data["fonts_outside"]
    if not isinstance(outside, list):
        raise ChildFault(_("the reading program failed"))
    return Archival(str(data["level"]), bool(data["encrypted"]), tuple(map(str, outside)))


def look(content: bytes) -> tuple[Mapping[str, object], Sequence[bytes]]:
    """Do the job of the child: read metadata and fonts."""
    from pypdf import PdfReader

    reader = PdfReader(io.BytesIO(content))
    if reader.is_encrypted:
        return {"level": "", "encrypted": True, "fonts_outside": []}, ()
    root: Any = reader.trailer["/Root"]
    metadata = root.get("/Metadata")
    told = metadata.get_object().get_data() if metadata is not None else b""
    part, level = _PART.search(told), _LEVEL.search(told)
    claim = (part[1].decode() + (level[1].decode() if level else "")).upper() if part else ""
    outside = sorted({name for page in reader.pages[:_PAGES] for name in _outside(page)})
    return {"level": claim, "encrypted": False, "fonts_outside": outside[:20]}, ()


def _outside(page: Any) -> Iterator[str]:
    resources = page.get("/Resources")
    fonts = resources.get_object().get("/Font") if resources is not None else None
    for font in fonts.get_object().values() if fonts is not None else ():
        given = font.get_object()
        if given.get("/Subtype") == "/Type3":
            continue
        below = given.get("/DescendantFonts")
        described = below.get_object()[0].get_object() if below is not None else given
        descriptor = described.get("/FontDescriptor")
        held = descriptor.get_object() if descriptor is not None else {}
        if not any(name in held for name in _FONT_FILES):
            yield str(given.get("/BaseFont", "?"))
