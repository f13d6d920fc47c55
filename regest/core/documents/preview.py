"""Pages of a PDF as pictures: drawn in a child process, one page at a time, a few at once.

A browser that shows the PDF itself would run what stands in it; a picture runs nothing.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass

from regest.core.base.errors import Refusal, Unavailable
from regest.core.base.messages import _
from regest.core.documents.limits import Limits

LIMITS = Limits(
    memory_bytes=512 << 20, cpu_seconds=6, wall_seconds=8.0, answer_bytes=24_000_000, file_bytes=0
)
FILE_BYTES = 64_000_000
_JOB = "regest.core.documents.readers.leaf:drawn"
_AT_ONCE, _PATIENCE = 2, 10.0
_KEPT_BYTES = 32_000_000


@dataclass(frozen=True, slots=True)
class DrawnPage:
    """A page as PNG, its size in points of the picture, and how many pages the document has."""

    picture: bytes
    pages: int
    width: int
    height: int


class Previews:
    """Draws pages and keeps the last ones in memory; whoever asks has to be let in first."""

    def __init__(self, limits: Limits = LIMITS, kept_bytes: int = _KEPT_BYTES) -> None:
        self.limits = limits
        self.kept_bytes = kept_bytes
        self._kept: OrderedDict[tuple[str, int], DrawnPage] = OrderedDict()
        self._size = 0
        self._lock = threading.Lock()
        self._turns = threading.BoundedSemaphore(_AT_ONCE)

    def kept(self, sha256: str, number: int) -> DrawnPage | None:
        """Return the page of the file with this digest, if it was drawn lately."""
        with self._lock:
            found = self._kept.get((sha256, number))
            if found is not None:
                self._kept.move_to_end((sha256, number))
            return found

    def draw(self, sha256: str, content: bytes, number: int) -> DrawnPage:
        """Return page `number`, from 1, of the PDF in `content`, which has this digest.

        Raises:
            Refusal: `preview_failed`, the page cannot be drawn; says why.
            Unavailable: too many pages are being drawn.
        """
        if len(content) > FILE_BYTES:
            raise _not_drawn(_("the file is too large"))
        if not self._turns.acquire(timeout=_PATIENCE):
            raise Unavailable(
                "previews_busy",
                _("Too many pages are being drawn just now"),
                remedy=_("Try again in a moment, or save the file."),
            )
        try:
            page = _drawn(content, number, self.limits)
        finally:
            self._turns.release()
        self._keep((sha256, number), page)
        return page

    def _keep(self, key: tuple[str, int], page: DrawnPage) -> None:
        with self._lock:
            if key in self._kept or len(page.picture) > self.kept_bytes:
                return
            self._kept[key] = page
            self._size += len(page.picture)
            while self._size > self.kept_bytes:
                _key, oldest = self._kept.popitem(last=False)
                self._size -= len(oldest.picture)


def _drawn(content: bytes, number: int, limits: Limits) -> DrawnPage:
    # multiprocessing is loaded when a page is drawn, not whenever records are listed.
    from regest.core.documents.child import ChildFault, work

    try:
        answer = work(_JOB, content, {"page": str(number)}, limits)
        (picture,) = answer.parts
        told = answer.data
        pages, width, height = (int(str(told[name])) for name in ("pages", "width", "height"))
    except ChildFault as fault:
        raise _not_drawn(fault.reason) from fault
    except (KeyError, ValueError) as fault:
        raise _not_drawn(_("the reading program failed")) from fault
    return DrawnPage(picture, pages, width, height)


def _not_drawn(reason: object) -> Refusal:
    return Refusal(
        "preview_failed",
        _("The page cannot be shown: {reason}", reason=reason),
        remedy=_("Save the file and open it with a program of your own, with care."),
    )
