"""Text of Excel workbooks: rows as lines, read as a stream and never as a grid."""

from __future__ import annotations

import datetime as dt
import re
import zipfile
from collections.abc import Container, Mapping

from regest.core.base.messages import _
from regest.core.documents.archive import member, open_guarded
from regest.core.documents.readers.markup import TextTarget, feed
from regest.core.hooks.types import ExtractedText, ExtractionFault

_STRINGS = "xl/sharedStrings.xml"
_STYLES = "xl/styles.xml"
# Formats of days that every Excel has built in; a format of one's own says so by its letters.
_DATES = frozenset({"14", "15", "16", "17", "22"})
_LITERALS = re.compile(r'"[^"]*"|[\\_*].|\[[^\]]*\]')
_DAY = re.compile(r"d|yy", re.IGNORECASE)
# Excel counts from here, because it believes in 29 February 1900.
_FIRST_DAY = dt.datetime(1899, 12, 30, tzinfo=dt.UTC)
# Most writers number their sheets, but none is bound to.
_SHEET = re.compile(r"xl/worksheets/[^/]*?(\d{0,9})\.xml")


def read(content: bytes, _name: str) -> ExtractedText:
    """Return the cells of all sheets, numbers as the file stores them, dates as `16.10.2026`.

    Raises:
        ExtractionFault: the file is damaged, locked, a bomb, or a workbook of binary sheets.
    """
    archive = open_guarded(content)
    shared = StringsTarget()
    if _STRINGS in archive.namelist():
        _parse(archive, _STRINGS, shared)
    styles = StylesTarget()
    if _STYLES in archive.namelist():
        _parse(archive, _STYLES, styles)
    dates = styles.dates()
    texts = []
    sheets = [match for name in archive.namelist() if (match := _SHEET.fullmatch(name))]
    if not sheets:
        raise ExtractionFault(_("there is no document inside the archive"))
    for match in sorted(sheets, key=lambda match: int(match[1] or 0)):
        sheet = SheetTarget(shared.strings, dates)
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


class StylesTarget(TextTarget):
    """Finds out which styles of cells show a number as a date."""

    def __init__(self) -> None:
        super().__init__()
        self.codes: dict[str, str] = {}
        self.formats: list[str] = []
        self.in_cells = False

    def opened(self, name: str, attributes: Mapping[str, str]) -> None:
        """Note formats, and the format of each style of cells."""
        if name == "numFmt":
            self.codes[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
        elif name == "cellXfs":
            self.in_cells = True
        elif name == "xf" and self.in_cells:
            self.formats.append(attributes.get("numFmtId", ""))

    def closed(self, name: str) -> None:
        """End the styles of cells."""
        self.in_cells = self.in_cells and name != "cellXfs"

    def dates(self) -> frozenset[str]:
        """Return the numbers of the styles that show days."""
        return frozenset(
            str(number)
            for number, each in enumerate(self.formats)
            if each in _DATES or _DAY.search(_LITERALS.sub("", self.codes.get(each, "")))
        )


class SheetTarget(TextTarget):
    """Turns cells into entries and rows into lines."""

    frames = frozenset({"c"})
    skipped = frozenset({"f", "rPh"})

    def __init__(self, strings: list[str], dates: Container[str] = ()) -> None:
        super().__init__()
        self.strings = strings
        self.dates = dates
        self.by_number = self.is_date = self.in_value = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Note how a cell holds its value."""
        if tag.rpartition("}")[2] == "c":
            self.by_number = attributes.get("t") == "s"
            self.is_date = "t" not in attributes and attributes.get("s") in self.dates
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
        elif self.is_date:
            text = _day(text)
        return f"{' '.join(text.split())}\t" if text else ""


def _day(number: str) -> str:
    """Return the day, and its time if it has one, that Excel counts as `number`."""
    try:
        moment = _FIRST_DAY + dt.timedelta(minutes=round(float(number) * 24 * 60))
    except (ValueError, OverflowError):
        return number
    return f"{moment:%d.%m.%Y}" if moment.time() == dt.time() else f"{moment:%d.%m.%Y %H:%M}"


def _parse(archive: zipfile.ZipFile, name: str, target: TextTarget) -> None:
    with member(archive, name) as stream:
        feed(stream, target)
