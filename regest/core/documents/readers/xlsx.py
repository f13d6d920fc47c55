"""Text of Excel workbooks: rows as lines, read as a stream and never as a grid."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping

from regest.core.documents.archive import member, open_guarded
from regest.core.documents.readers.markup import TextTarget, feed
from regest.core.hooks.types import ExtractedText

_STRINGS = "xl/sharedStrings.xml"
_SHEET = re.compile(r"xl/worksheets/sheet(\d+)\.xml")


def read(content: bytes, _name: str) -> ExtractedText:
    """Return the cells of all sheets; numbers and dates as the file stores them.

    Raises:
        ExtractionFault: the file is damaged, locked or a bomb.
    """
    archive = open_guarded(content)
    shared = StringsTarget()
    if _STRINGS in archive.namelist():
        _parse(archive, _STRINGS, shared)
    texts = []
    sheets = (match for name in archive.namelist() if (match := _SHEET.fullmatch(name)))
    for match in sorted(sheets, key=lambda match: int(match[1])):
        sheet = SheetTarget(shared.strings)
        _parse(archive, match[0], sheet)
        texts.append(sheet.text())
    return ExtractedText("\n\n".join(texts))


class StringsTarget(TextTarget):
    """Collects the strings that cells refer to by number."""

    frames = frozenset({"si"})
    skipped = frozenset({"rPh"})

    def __init__(self) -> None:
        super().__init__()
        self.strings: list[str] = []
        self.in_text = False

    def opened(self, name: str, _attributes: Mapping[str, str]) -> None:
        """Note text."""
        self.in_text = name == "t"

    def closed(self, name: str) -> None:
        """End text."""
        self.in_text = self.in_text and name != "t"

    def data(self, text: str) -> None:
        """Keep text."""
        if self.in_text:
            self.write(text)

    def framed(self, _name: str, text: str) -> str:
        """Number the string."""
        self.strings.append(text)
        return ""


class SheetTarget(TextTarget):
    """Turns cells into entries and rows into lines."""

    frames = frozenset({"c"})
    skipped = frozenset({"f", "rPh"})

    def __init__(self, strings: list[str]) -> None:
        super().__init__()
        self.strings = strings
        self.by_number = self.in_value = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Note how a cell holds its value."""
        if tag.rpartition("}")[2] == "c":
            self.by_number = attributes.get("t") == "s"
        super().start(tag, attributes)

    def opened(self, name: str, _attributes: Mapping[str, str]) -> None:
        """Note values."""
        self.in_value = name in {"v", "t"}

    def closed(self, name: str) -> None:
        """End values and rows."""
        self.in_value = False
        if name == "row":
            self.write("\n")

    def data(self, text: str) -> None:
        """Keep values."""
        if self.in_value:
            self.write(text)

    def framed(self, _name: str, text: str) -> str:
        """Return the value of a cell as one entry of its row."""
        if self.by_number and text.isdecimal() and len(text) < 10 and int(text) < len(self.strings):
            text = self.strings[int(text)]
        return f"{' '.join(text.split())}\t" if text else ""


def _parse(archive: zipfile.ZipFile, name: str, target: TextTarget) -> None:
    with member(archive, name) as stream:
        feed(stream, target)
