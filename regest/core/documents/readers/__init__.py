"""The readers of our own, declared as a plugin declares its: core and plugins use one door.

Order is precedence. Nothing here imports a parser: that happens in the child.
"""

from __future__ import annotations

from regest.core.documents import media
from regest.core.hooks.types import TextExtractorDeclaration

_ROOM = "regest.core.documents.readers"

BUILT_IN: tuple[TextExtractorDeclaration, ...] = (
    TextExtractorDeclaration(
        name="docx", version="1", media_types=(media.DOCX,), target=f"{_ROOM}.docx:read"
    ),
    TextExtractorDeclaration(
        name="pdfium", version="2", media_types=(media.PDF,), target=f"{_ROOM}.pdf:read"
    ),
    TextExtractorDeclaration(
        name="pypdf",
        version="1",
        media_types=(media.PDF,),
        target=f"{_ROOM}.pdf:read_carefully",
        rescue=True,
    ),
    TextExtractorDeclaration(
        name="image", version="1", media_types=media.PICTURES, target=f"{_ROOM}.picture:read"
    ),
    TextExtractorDeclaration(
        name="letter", version="1", media_types=(media.MAIL,), target=f"{_ROOM}.letter:read"
    ),
    TextExtractorDeclaration(
        name="text", version="1", media_types=(media.TEXT,), target=f"{_ROOM}.plain:read"
    ),
    TextExtractorDeclaration(
        name="html", version="1", media_types=(media.HTML,), target=f"{_ROOM}.html:read"
    ),
    TextExtractorDeclaration(
        name="odt", version="1", media_types=(media.ODT,), target=f"{_ROOM}.odt:read"
    ),
    TextExtractorDeclaration(
        name="xlsx", version="1", media_types=(media.XLSX,), target=f"{_ROOM}.xlsx:read"
    ),
    TextExtractorDeclaration(
        name="catdoc", version="1", media_types=(media.DOC,), target=f"{_ROOM}.doc:read"
    ),
    TextExtractorDeclaration(
        name="locked", version="1", media_types=(media.LOCKED,), target=f"{_ROOM}.locked:read"
    ),
)
