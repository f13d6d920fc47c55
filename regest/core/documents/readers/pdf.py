"""Text of PDF files: by PDFium, and, where a file makes PDFium abort, carefully by pypdf."""

from __future__ import annotations

import io
from collections.abc import Iterator

from regest.core.base.messages import Message, _
from regest.core.documents.archive import damaged, locked
from regest.core.documents.readers.hyphens import mend
from regest.core.documents.tidy import TEXT_LENGTH
from regest.core.hooks.types import ExtractedText, ExtractionFault

PAGES = 3_000


def read(content: bytes, _name: str) -> ExtractedText:
    """Return the text of all pages, by PDFium.

    Raises:
        ExtractionFault: the file is damaged or wants a password.
    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as fault:
        reason = locked() if "password" in str(fault).lower() else damaged()
        raise ExtractionFault(reason) from fault

    def pages() -> Iterator[str]:
        for number in range(min(len(document), PAGES)):
            try:
                yield mend(document[number].get_textpage().get_text_range())
            except pypdfium2.PdfiumError:
                yield ""

    return _gathered(pages(), len(document))


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

    def pages() -> Iterator[str]:
        for number in range(min(count, PAGES)):
            try:
                yield document.pages[number].extract_text()
            # One page made to hurt must not take the others with it.
            except Exception:  # noqa: BLE001 - pypdf raises whatever a broken file provokes
                yield ""

    return _gathered(pages(), count)


def _gathered(pages: Iterator[str], count: int) -> ExtractedText:
    """Return the pages' text, with remarks on pages that have none or were not read."""
    texts: list[str] = []
    length = 0
    for text in pages:
        texts.append(text)
        length += len(text)
        if length > TEXT_LENGTH:
            break
    silent = sum(not text.strip() for text in texts)
    remarks: list[Message] = []
    if 0 < silent < len(texts):
        remarks.append(_.n("{count} page has no text.", "{count} pages have no text.", silent))
    if count > PAGES:
        remarks.append(_("Only the first {pages} pages were read.", pages=PAGES))
    return ExtractedText("\n\n".join(texts), tuple(remarks))
