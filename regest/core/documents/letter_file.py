"""The text of a letter that somebody wants to read now, a scan's first pages recognised at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from regest.core.documents.outcome import TextOutcome

# The card of a letter stands on its first page and below its signature.
PAGES = 2


def read_now(
    content: bytes, name: str, read_text: Callable[[bytes, str], TextOutcome], pages: int = PAGES
) -> TextOutcome:
    """Return the text of a letter; of a scan that of its first `pages`, if scans can be recognised.

    Never raises for what is in `content`; a page takes a minute at most.
    """
    # Loads multiprocessing, which listing records does not need.
    from regest.core.documents import ocr

    first = read_text(content, name)
    wanted = first.scanned_pages[:pages]
    if first.text or not wanted or not ocr.languages():
        return first
    recognised = {page: ocr.read_page(content, page) for page in wanted}
    return replace(ocr.joined(first, recognised), media_type=first.media_type)
