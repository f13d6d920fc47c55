"""Puts a line at the head of every page of a Word template, inside the child process."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt

from regest.core.documents.docx import undated
from regest.core.documents.template_guard import opened


def mark(content: bytes, *, line: str) -> tuple[Mapping[str, object], Sequence[bytes]]:
    """Return the file whose pages all begin with `line`, in bold."""
    opened(content)
    document = docx.Document(io.BytesIO(content))
    for header in _headers(document):
        paragraph = header.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = paragraph.add_run(line)
        run.bold, run.font.size = True, Pt(9)
        header._element.insert(0, paragraph._p)  # noqa: SLF001 - the library adds at the end only
    written = io.BytesIO()
    document.save(written)
    return {}, [undated(written.getvalue())]


def _headers(document: Document) -> Iterator[Any]:
    """Yield the heads that pages have; sections without their own take the former's."""
    for place, section in enumerate(document.sections):
        heads: list[Any] = [section.header]
        if section.different_first_page_header_footer:
            heads.append(section.first_page_header)
        if document.settings.odd_and_even_pages_header_footer:
            heads.append(section.even_page_header)
        for header in heads:
            if place == 0 or not header.is_linked_to_previous:
                header.is_linked_to_previous = False
                yield header
