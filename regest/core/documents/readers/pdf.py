"""Text of PDF files: by PDFium, and, where a file makes PDFium abort, carefully by pypdf."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from regest.core.base.messages import Message, _
from regest.core.documents.archive import damaged, locked
from regest.core.documents.readers.hyphens import mend
from regest.core.documents.tidy import TEXT_LENGTH
from regest.core.hooks.types import ExtractedText, ExtractionFault

if TYPE_CHECKING:
    import pypdfium2

PAGES = 3_000
# Recognition takes a second or two for each page.
SCANNED_PAGES = 500


@dataclass(frozen=True, slots=True)
class Page:
    """The text of a page, and whether it shows a picture of text besides."""

    text: str
    scanned: bool = False


def read(content: bytes, _name: str) -> ExtractedText:
    """Return the text of all pages, form fields and typed notes included, by PDFium.

    Raises:
        ExtractionFault: the file is damaged or wants a password.
    """
    import pypdfium2

    from regest.core.documents.readers.pdf_pages import is_scanned, typed

    document = opened(content)
    document.init_forms()

    def pages() -> Iterator[Page]:
        for number in range(min(len(document), PAGES)):
            try:
                leaf = document[number]
                text = mend(leaf.get_textpage().get_text_range())
                filled = "\n".join(typed(document, leaf))
                yield Page(f"{text}\n{filled}" if filled else text, is_scanned(leaf, text))
            except pypdfium2.PdfiumError:
                yield Page("")

    return _gathered(pages(), len(document))


def opened(content: bytes) -> pypdfium2.PdfDocument:
    """Return the document in `content`.

    Raises:
        ExtractionFault: the file is damaged or wants a password.
    """
    import pypdfium2

    try:
        return pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as fault:
        reason = locked() if "password" in str(fault).lower() else damaged()
        raise ExtractionFault(reason) from fault


def read_carefully(content: bytes, _name: str) -> ExtractedText:
    """Return the text of all pages, by pypdf, which sets limits to what it unpacks.

    Raises:
        ExtractionFault: the file is damaged, or wants a password.
    """
    from pypdf import PdfReader
    from pypdf.errors import FileNotDecryptedError, PyPdfError

    try:
        document = PdfReader(io.BytesIO(content))
        count = len(document.pages)
    except FileNotDecryptedError as fault:
        raise ExtractionFault(locked()) from fault
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError) as fault:
        raise ExtractionFault(damaged()) from fault

    def pages() -> Iterator[Page]:
        for number in range(min(count, PAGES)):
            try:
                yield Page(document.pages[number].extract_text())
            # One page made to hurt must not take the others with it.
            except Exception:  # noqa: BLE001 - pypdf raises whatever a broken file provokes
                yield Page("")

    return _gathered(pages(), count)


def _gathered(pages: Iterator[Page], count: int) -> ExtractedText:
    """Return the pages' text, with remarks on those that have none or were not read."""
    texts: list[str] = []
    scanned: list[int] = []
    silent = length = 0
    for number, page in enumerate(pages, start=1):
        texts.append(page.text)
        if page.scanned and len(scanned) < SCANNED_PAGES:
            scanned.append(number)
        elif not page.text.strip():
            silent += 1
        length += len(page.text)
        if length > TEXT_LENGTH:
            break
    remarks: list[Message] = []
    if 0 < silent < len(texts):
        remarks.append(_.n("{count} page has no text.", "{count} pages have no text.", silent))
    if count > PAGES:
        remarks.append(_("Only the first {pages} pages were read.", pages=PAGES))
    return ExtractedText("\n\n".join(texts), tuple(remarks), scanned_pages=tuple(scanned))
