"""The readers of our own, declared as a plugin declares its: core and plugins use one door.

Order is precedence. Nothing here imports a parser: that happens in the child.
"""

from __future__ import annotations

from regest.core.documents import media
from regest.core.hooks.types import TextExtractorDeclaration

_ROOM = "regest.core.documents.readers"


def _own(
    name: str, target: str, *media_types: str, version: str = "1", rescue: bool = False
) -> TextExtractorDeclaration:
    return TextExtractorDeclaration(
        name=name,
        version=version,
        media_types=media_types,
        target=f"{_ROOM}.{target}",
        rescue=rescue,
    )


BUILT_IN: tuple[TextExtractorDeclaration, ...] = (
    _own("docx", "docx:read", media.DOCX),
    _own("pdfium", "pdf:read", media.PDF, version="2"),
    _own("pypdf", "pdf:read_carefully", media.PDF, rescue=True),
    _own("image", "picture:read", *media.PICTURES),
    _own("letter", "letter:read", media.MAIL),
    _own("outlook", "outlook:read", media.OUTLOOK),
    _own("text", "plain:read", media.TEXT),
    _own("html", "html:read", media.HTML),
    _own("rtf", "rtf:read", media.RTF),
    _own("odt", "odt:read", media.ODT),
    _own("open-document", "odt:read_body", media.ODS, media.ODP),
    _own("xlsx", "xlsx:read", media.XLSX, version="2"),
    _own("calamine", "xls:read", media.XLS),
    _own("pptx", "slides:read", media.PPTX),
    _own("zip", "zipped:read", media.ZIP),
    _own("catdoc", "doc:read", media.DOC),
    _own("catppt", "doc:read_slides", media.PPT),
    _own("locked", "locked:read", media.LOCKED),
)
