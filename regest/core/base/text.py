"""Text as it may be kept: composed, and without characters that databases or papers refuse."""

from __future__ import annotations

import re
import unicodedata

_UNSTORABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)
_INVISIBLE = frozenset("CZ")


def storable(text: str) -> str:
    r"""Return `text` in NFC, without control characters (but `\n`, `\t`, `\r`) and surrogates.

    PostgreSQL keeps no NUL, a printed paper no control character, two ways to write «й» must not
    make two names, and no mark that turns the reading direction may pass `fdp.exe` for `exe.pdf`.
    """
    if text.isascii() and text.isprintable():
        return text
    return unicodedata.normalize("NFC", _UNSTORABLE.sub("", text))


def one_line(text: str) -> str:
    """Return storable `text` with one blank for each run of blanks and line ends."""
    return " ".join(storable(text).split())


def is_blank(text: str) -> bool:
    """Say whether there is nothing to be seen in `text`: blanks and invisible characters alone."""
    return all(unicodedata.category(letter)[0] in _INVISIBLE for letter in text)
