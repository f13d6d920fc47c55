"""What a PDF page shows besides its text: pictures of text, filled form fields, typed notes."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from itertools import islice

import pypdfium2
import pypdfium2.raw as pdfium

# A page number or the mark of an electronic signature on a scan is not the text of the page.
_FEW_LETTERS = 200
_SHARE_OF_PAGE = 0.6
_OBJECTS = 2_000
_ANNOTATIONS = 2_000
_VALUE_BYTES = 20_000
_FILLED = frozenset(
    {pdfium.FPDF_FORMFIELD_TEXTFIELD, pdfium.FPDF_FORMFIELD_COMBOBOX, pdfium.FPDF_FORMFIELD_LISTBOX}
)
_PASSWORD = 1 << 13
_Reader = Callable[[object, int], int]


def is_scanned(page: pypdfium2.PdfPage, text: str) -> bool:
    """Tell whether the page shows a picture where its text should be.

    Without any letter every drawing counts: text may be drawn as curves.
    """
    letters = sum(map(str.isalnum, text))
    if letters == 0:
        return bool(pdfium.FPDFPage_CountObjects(page) > 0)
    if letters >= _FEW_LETTERS:
        return False
    return _pictured(page) >= _SHARE_OF_PAGE


def _pictured(page: pypdfium2.PdfPage) -> float:
    """Return how much of the page its images take, from 0 to 1 and above."""
    width, height = page.get_size()
    images = page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3)
    area = 0.0
    for image in islice(images, _OBJECTS):
        left, bottom, right, top = image.get_bounds()
        area += float(abs((right - left) * (top - bottom)))
    return area / max(float(width * height), 1.0)


def typed(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage) -> Iterator[str]:
    """Yield what people typed on the page: values of form fields and notes in text boxes."""
    seen = set[str]()
    for place in range(min(pdfium.FPDFPage_GetAnnotCount(page), _ANNOTATIONS)):
        annotation = pdfium.FPDFPage_GetAnnot(page, place)
        if not annotation:
            continue
        try:
            value = _value(document, annotation).strip()
        finally:
            pdfium.FPDFPage_CloseAnnot(annotation)
        # One field may be shown at several places of a page.
        if value and value not in seen:
            seen.add(value)
            yield value


def _value(document: pypdfium2.PdfDocument, annotation: object) -> str:
    if pdfium.FPDFAnnot_GetFlags(annotation) & pdfium.FPDF_ANNOT_FLAG_HIDDEN:
        return ""
    kind = pdfium.FPDFAnnot_GetSubtype(annotation)
    if kind == pdfium.FPDF_ANNOT_FREETEXT:
        return _string(
            lambda room, size: pdfium.FPDFAnnot_GetStringValue(annotation, b"Contents", room, size)
        )
    if kind != pdfium.FPDF_ANNOT_WIDGET or document.formenv is None:
        return ""
    form = document.formenv
    if pdfium.FPDFAnnot_GetFormFieldType(form, annotation) not in _FILLED:
        return ""
    if pdfium.FPDFAnnot_GetFormFieldFlags(form, annotation) & _PASSWORD:
        return ""
    return _string(
        lambda room, size: pdfium.FPDFAnnot_GetFormFieldValue(form, annotation, room, size)
    )


def _string(ask: _Reader) -> str:
    """Return the UTF-16 string that `ask` writes into the room it is given."""
    size = min(ask(None, 0), _VALUE_BYTES)
    if size <= 2:
        return ""
    room = (ctypes.c_ushort * (size // 2 + 1))()
    if ask(room, size) > size:
        return ""
    return bytes(room)[: size - 2].decode("utf-16-le", "replace")
