"""Text of Word documents with its marks: what `marked_text` asks a child process for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from regest.core.documents.archive import member, open_guarded
from regest.core.documents.marked_text import EMPTY, TICKED, UNDERLINED
from regest.core.documents.readers.docx import WordTarget
from regest.core.documents.readers.markup import feed
from regest.core.documents.tidy import TEXT_LENGTH

_BODY = "word/document.xml"
# Characters of Wingdings that people take for boxes and ticks.
_SYMBOLS = {
    **dict.fromkeys(("F0FE", "F0FD", "F052", "F053", "F0FC", "F0FB", "F050", "F04F"), TICKED),
    **dict.fromkeys(("F0A8", "F06F", "F0A3", "F02A", "F071"), EMPTY),
}
_OFF = frozenset({"0", "false", "none", "off"})


def read(content: bytes) -> tuple[Mapping[str, object], Sequence[bytes]]:
    """Return `{text}` of the body.

    Raises:
        ExtractionFault: it is no Word document, damaged, locked or a bomb.
    """
    target = MarkedTarget()
    with member(open_guarded(content), _BODY) as stream:
        feed(stream, target)
    return {"text": target.text()[:TEXT_LENGTH]}, ()


class MarkedTarget(WordTarget):
    """Knows the looks of runs besides."""

    skipped = WordTarget.skipped - {"rPr"}

    def __init__(self) -> None:
        super().__init__()
        self.in_looks = self.underlined = self.crossed = self.begun = False

    def opened(self, name: str, attributes: Mapping[str, str]) -> None:
        """Note how the run looks, and write what stands for a box."""
        values = {key.rpartition("}")[2]: value for key, value in attributes.items()}
        on = values.get("val", "1").casefold() not in _OFF
        if name == "r":
            self.underlined = self.crossed = self.begun = False
        elif name == "rPr":
            self.in_looks = True
        elif self.in_looks:
            self.underlined |= name == "u" and "val" in values and on
            self.crossed |= name in {"strike", "dstrike"} and on
        elif name == "sym":
            self.write(_SYMBOLS.get(values.get("char", "").upper(), ""))
        elif name == "checkBox":
            self.write(EMPTY)
        elif name in {"checked", "default"} and on:
            self._tick()
        else:
            super().opened(name, attributes)

    def closed(self, name: str) -> None:
        """End the looks of a run."""
        if name == "rPr":
            self.in_looks = False
        elif name == "r":
            if self.begun:
                self.write(UNDERLINED[1])
            self.underlined = self.crossed = self.begun = False
        else:
            super().closed(name)

    def data(self, text: str) -> None:
        """Keep the text of runs that are not crossed out."""
        if not self.in_text or self.crossed:
            return
        if self.underlined and not self.begun:
            self.write(UNDERLINED[0])
            self.begun = True
        super().data(text)

    def _tick(self) -> None:
        """Turn the box of a form field that was just written into a ticked one."""
        last = self.stack[-1]
        if last and last[-1] == EMPTY:
            last[-1] = TICKED
