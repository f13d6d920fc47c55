"""Text of HTML as a person sees it: blocks as lines, cells as entries, no scripts or styles."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from regest.core.documents.coding import decode_text
from regest.core.hooks.types import ExtractedText

_UNSEEN = frozenset({"script", "style", "head", "template", "noscript", "svg"})
_BLOCKS = (
    "address article aside blockquote br dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li "
    "main nav ol p pre section table tr ul"
)
_DEPTH = 200
_LINES = frozenset(_BLOCKS.split())
_CELLS = frozenset({"td", "th"})
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]{1,40})", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\r\n\f]+")


def read(content: bytes, _name: str) -> ExtractedText:
    """Return the text of a page."""
    return ExtractedText(text_of(decode_page(content)))


def decode_page(content: bytes) -> str:
    """Return the markup of `content` in the coding that it declares truly, or else judged."""
    declared = _CHARSET.search(content[:2000])
    if declared:
        try:
            return content.decode(declared[1].decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            pass
    return decode_text(content)[0]


def text_of(markup: str) -> str:
    """Return the visible text of `markup`."""
    page = _Page()
    page.feed(markup)
    page.close()
    return "".join(page.pieces)


class _Page(HTMLParser):
    """Collects visible text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.unseen: list[str] = []

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            # Deeper than any page; to look each time through more would take forever.
            if len(self.unseen) < _DEPTH:
                self.unseen.append(tag)
        elif tag in _LINES:
            self._end_line()

    def handle_endtag(self, tag: str) -> None:
        if tag in self.unseen:
            del self.unseen[self.unseen.index(tag) :]
        elif tag in _LINES:
            self._end_line()
        elif tag in _CELLS:
            self.pieces.append("\t")

    def handle_data(self, data: str) -> None:
        if not self.unseen:
            text = _SPACES.sub(" ", data)
            starting = not self.pieces or self.pieces[-1].endswith("\n")
            self.pieces.append(text.lstrip(" ") if starting else text)

    def _end_line(self) -> None:
        if self.pieces and not self.pieces[-1].endswith("\n"):
            self.pieces.append("\n")
