"""The one form that extracted text is kept in: composed, without control characters, bounded."""

from __future__ import annotations

import re
import unicodedata

TEXT_LENGTH = 2_000_000

# A soft hyphen shows only where a line ends; the word must stay one word.
_BROKEN_WORD = re.compile("\u00ad[ \t]*\r?\n?")
_LINE_ENDS = re.compile("\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")
# Control characters, invisible ones that hide or reorder words, surrogates and non-characters.
_UNWANTED = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\ufff0-\ufffb\ufffe\uffff]"
)
# No-break, thin and other spaces: «№ 4» must be found whichever was typed.
_SPACES = re.compile("[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_SPACES_AT_END = re.compile(r"[ \t]+(?=\n|\Z)")
_EMPTY_LINES = re.compile(r"\n{3,}")


def tidy(text: str) -> str:
    r"""Return `text` in NFC, with no control characters but `\n` and `\t` and one kind of space.

    Lines end in `\n` without spaces before it; at most one of them in a row is empty.
    """
    text = _BROKEN_WORD.sub("", text)
    text = _LINE_ENDS.sub("\n", text)
    text = _SPACES.sub(" ", _UNWANTED.sub("", text))
    # Composing comes after the removal: a mark may now stand beside its letter.
    text = unicodedata.normalize("NFC", text)
    text = _SPACES_AT_END.sub("", text)
    return _EMPTY_LINES.sub("\n\n", text).strip("\n")


def cut(text: str, length: int = TEXT_LENGTH) -> tuple[str, bool]:
    """Return at most `length` characters of `text`, and whether anything was left off."""
    return text[:length], len(text) > length
