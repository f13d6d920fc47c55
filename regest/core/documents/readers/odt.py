"""Text of OpenDocument files: headers and footers of the page styles, and the body in order.

Workbooks are read cell by cell as they come, never as a grid: a cell may claim to repeat itself
through a million rows.
"""

from __future__ import annotations

import zipfile
from collections.abc import Mapping

from regest.core.documents.archive import locked, member, open_guarded
from regest.core.documents.readers.markup import TextTarget, cell_of_table, feed
from regest.core.hooks.types import ExtractedText, ExtractionFault

_MANIFEST = "META-INF/manifest.xml"


def read(content: bytes, _name: str) -> ExtractedText:
    """Return the text of an .odt.

    Raises:
        ExtractionFault: the file is damaged, locked or a bomb.
    """
    archive = _opened(content)
    texts = []
    if "styles.xml" in archive.namelist():
        texts.append(_text(archive, "styles.xml", PageTarget()))
    texts.append(_text(archive, "content.xml", OpenTarget()))
    return ExtractedText("\n".join(texts))


def read_body(content: bytes, _name: str) -> ExtractedText:
    """Return the text of an .ods or .odp, whose styles hold nothing but placeholders.

    Raises:
        ExtractionFault: the file is damaged, locked or a bomb.
    """
    return ExtractedText(_text(_opened(content), "content.xml", OpenTarget()))


def _opened(content: bytes) -> zipfile.ZipFile:
    archive = open_guarded(content)
    if _encrypted(archive):
        raise ExtractionFault(locked())
    return archive


class OpenTarget(TextTarget):
    """Knows the elements of OpenDocument text."""

    frames = frozenset({"p", "h", "table-cell"})
    skipped = frozenset({"tracked-changes", "annotation", "note-citation", "title", "desc"})
    _breaks: Mapping[str, str] = {"tab": "\t", "line-break": "\n"}

    def opened(self, name: str, attributes: Mapping[str, str]) -> None:
        """Write what stands for a character."""
        if name == "s":
            count = next((v for k, v in attributes.items() if k.endswith("}c")), "1")
            self.write(" " * int(count[:2]) if count.isdecimal() else " ")
        elif name in self._breaks:
            self.write(self._breaks[name])

    def closed(self, name: str) -> None:
        """End table rows."""
        if name == "table-row":
            self.write("\n")

    def data(self, text: str) -> None:
        """Keep the text of paragraphs."""
        if len(self.stack) > 1:
            self.write(text)

    def framed(self, name: str, text: str) -> str:
        """Return a paragraph as a line, a cell as one entry of its row."""
        return cell_of_table(text) if name == "table-cell" else f"{text}\n"


class PageTarget(OpenTarget):
    """Reads headers and footers out of the styles."""

    _areas = frozenset({"header", "footer", "header-left", "footer-left", "header-first"})

    def __init__(self) -> None:
        super().__init__()
        self.inside = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Count the areas that the reading is in."""
        self.inside += tag.rpartition("}")[2] in self._areas
        super().start(tag, attributes)

    def end(self, tag: str) -> None:
        """Leave an area."""
        super().end(tag)
        self.inside -= tag.rpartition("}")[2] in self._areas

    def data(self, text: str) -> None:
        """Keep the text of the areas."""
        if self.inside:
            super().data(text)


def _encrypted(archive: zipfile.ZipFile) -> bool:
    if _MANIFEST not in archive.namelist():
        return False
    with member(archive, _MANIFEST) as stream:
        return b"encryption-data" in stream.read(1_000_000)


def _text(archive: zipfile.ZipFile, name: str, target: TextTarget) -> str:
    with member(archive, name) as stream:
        feed(stream, target)
    return target.text()
