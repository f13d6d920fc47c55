"""Text as it may be kept: composed, and without characters that databases or papers refuse."""

from __future__ import annotations

import re
import unicodedata

_UNSTORABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def storable(text: str) -> str:
    r"""Return `text` in NFC, without control characters (but `\n`, `\t`, `\r`) and surrogates.

    PostgreSQL keeps no NUL, a printed paper no control character, and two ways to write «й» must
    not make two names.
    """
    if text.isascii() and text.isprintable():
        return text
    return unicodedata.normalize("NFC", _UNSTORABLE.sub("", text))
