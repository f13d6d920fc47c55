"""A PDF without its own signatures: a rendition that is changed must not pretend to be signed."""

from __future__ import annotations

import io

import pypdfium2
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import enumerate_sig_fields

from regest.core.documents.readers.pdf import opened


def has_signatures(reader: PdfFileReader) -> bool:
    """Say whether the file holds signatures of its own."""
    return any(True for _field in enumerate_sig_fields(reader, filled_status=True))


def flattened(content: bytes) -> bytes:
    """Return a signed PDF as mere pictures of its fields; one without signatures as it is.

    Raises:
        ExtractionFault: the file is damaged or wants a password.
        PdfError, PdfiumError: it cannot be taken apart.
    """
    if not has_signatures(PdfFileReader(io.BytesIO(content), strict=False)):
        return content
    document = opened(content)
    document.init_forms()
    for number in range(len(document)):
        leaf = document[number]
        if leaf.formenv:
            leaf.flatten(pypdfium2.raw.FLAT_PRINT)
    plain = io.BytesIO()
    document.save(plain)
    writer = IncrementalPdfFileWriter(plain, strict=False)
    for key in ("/AcroForm", "/Perms"):
        if key in writer.root:
            del writer.root[key]
            writer.update_root()  # type: ignore[no-untyped-call]
    made = io.BytesIO()
    writer.write(made)  # type: ignore[no-untyped-call]
    return made.getvalue()
