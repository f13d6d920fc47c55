"""The job that reads tables of Word documents cell by cell, as a stream."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from regest.core.base.messages import _
from regest.core.documents import media
from regest.core.documents.archive import member, open_guarded
from regest.core.documents.readers.markup import TextTarget, feed
from regest.core.hooks.types import ExtractionFault

CELLS = 100_000
_TEXT = 4_000
_BODY = "word/document.xml"


def read(content: bytes, *, file_name: str) -> tuple[Mapping[str, object], Sequence[bytes]]:
    """Return `{sheets: [{name, rows, merged}]}`: every table of the body in its order.

    A cell that spans columns stands in the first of them, the others are empty.

    Raises:
        ExtractionFault: the file is damaged, locked, no Word document, or made to do harm.
    """
    if media.sniff(content, file_name) != media.DOCX:
        raise ExtractionFault(_("it is no Word document"))
    target = TableTarget()
    with member(open_guarded(content), _BODY) as stream:
        feed(stream, target)
    sheets = [{"name": "", "rows": rows, "merged": []} for rows in target.tables if rows]
    return {"sheets": sheets}, ()


class TableTarget(TextTarget):
    """Collects the rows of tables; a table inside a cell is text of that cell."""

    skipped = frozenset({"Fallback", "delText", "instrText", "delInstrText", "moveFrom", "rPr"})

    def __init__(self) -> None:
        super().__init__()
        self.tables: list[list[list[str | None]]] = []
        self.depth = self.cells = 0
        self.span = 1
        self.in_text = False
        self.words: list[str] = []

    def opened(self, name: str, attributes: Mapping[str, str]) -> None:
        """Note where tables, rows, cells and texts begin."""
        if name == "tbl":
            self.depth += 1
            if self.depth == 1:
                self.tables.append([])
        elif name == "tr" and self.depth == 1:
            self.tables[-1].append([])
        elif name == "tc" and self.depth == 1:
            self.words, self.span = [], 1
        elif name == "gridSpan" and self.depth == 1:
            self.span = _spanned(attributes)
        elif name == "t":
            self.in_text = True
        elif name in {"br", "tab", "cr"}:
            self.words.append(" ")

    def closed(self, name: str) -> None:
        """Keep what a cell holds once it ends."""
        if name == "t":
            self.in_text = False
        elif name == "p":
            self.words.append(" ")
        elif name == "tbl":
            self.depth -= 1
        elif name == "tc" and self.depth == 1 and self.tables[-1]:
            self._keep()

    def data(self, text: str) -> None:
        """Keep the text of runs."""
        if self.in_text and self.depth:
            self.words.append(text)

    def _keep(self) -> None:
        text = " ".join("".join(self.words).split())[:_TEXT]
        row = self.tables[-1][-1]
        row.append(text or None)
        row.extend([None] * (self.span - 1))
        self.cells += self.span
        if self.cells > CELLS:
            raise ExtractionFault(_("the file is too large when unpacked"))


def _spanned(attributes: Mapping[str, str]) -> int:
    for name, value in attributes.items():
        if name.rpartition("}")[2] == "val" and value.isdecimal() and len(value) < 3:
            return max(int(value), 1)
    return 1
