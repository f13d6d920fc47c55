"""Text of Word documents: headers, the body in document order, notes, footers.

Tables and text boxes stand where they are met. Deleted text, comments and field codes are no
part of a letter.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Mapping

from regest.core.base.messages import _
from regest.core.documents.archive import member, open_guarded
from regest.core.documents.readers.markup import TextTarget, cell_of_table, feed
from regest.core.hooks.types import ExtractedText, ExtractionFault

# In the order in which a reader of the paper meets them.
_PARTS = ("header", "main", "footnotes", "endnotes", "footer")


def read(content: bytes, _name: str) -> ExtractedText:
    """Return the text of a .docx, .docm or .dotx.

    Raises:
        ExtractionFault: the file is damaged, locked, a bomb, or no Word document.
    """
    archive = open_guarded(content)
    parts = _parts(archive)
    if not parts["main"]:
        raise ExtractionFault(_("there is no document inside the archive"))
    texts: list[str] = []
    for kind in _PARTS:
        for name in parts[kind]:
            text = _text(archive, name)
            # First-page, odd and even headers often say the same.
            if text.strip() and (kind == "main" or text not in texts):
                texts.append(text)
    return ExtractedText("\n".join(texts))


class WordTarget(TextTarget):
    """Knows the elements of WordprocessingML."""

    frames = frozenset({"p", "tc"})
    # A Fallback repeats its Choice for old programs; properties hold tab stops, not tabs.
    skipped = frozenset(
        {"Fallback", "delText", "instrText", "delInstrText", "moveFrom", "pPr", "rPr", "tblPr"}
    )
    _breaks: Mapping[str, str] = {
        "tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "tr": "",
    }  # fmt: skip

    def __init__(self) -> None:
        super().__init__()
        self.in_text = False

    def opened(self, name: str, _attributes: Mapping[str, str]) -> None:
        """Note text runs and write what stands for a character."""
        if name == "t":
            self.in_text = True
        elif name in self._breaks:
            self.write(self._breaks[name])

    def closed(self, name: str) -> None:
        """End text runs and table rows."""
        if name == "t":
            self.in_text = False
        elif name == "tr":
            self.write("\n")

    def data(self, text: str) -> None:
        """Keep the text of runs."""
        if self.in_text:
            self.write(text)

    def framed(self, name: str, text: str) -> str:
        """Return a paragraph as a line, a cell as one entry of its row."""
        return cell_of_table(text) if name == "tc" else f"{text}\n"


class _ContentTypes(TextTarget):
    """Sorts part names by what [Content_Types].xml says they are."""

    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, list[str]] = {kind: [] for kind in _PARTS}

    def opened(self, name: str, attributes: Mapping[str, str]) -> None:
        if name != "Override":
            return
        kind = attributes.get("ContentType", "").removesuffix("+xml").rpartition(".")[2]
        if kind in self.found:
            self.found[kind].append(attributes.get("PartName", "").lstrip("/"))


def _parts(archive: zipfile.ZipFile) -> Mapping[str, list[str]]:
    types = _ContentTypes()
    with member(archive, "[Content_Types].xml") as stream:
        feed(stream, types)
    names = set(archive.namelist())
    return {kind: sorted(_present(found, names)) for kind, found in types.found.items()}


def _present(found: list[str], names: set[str]) -> Iterator[str]:
    return (name for name in found if name in names)


def _text(archive: zipfile.ZipFile, name: str) -> str:
    target = WordTarget()
    with member(archive, name) as stream:
        feed(stream, target)
    return target.text()
