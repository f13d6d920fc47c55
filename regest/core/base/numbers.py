"""Registration numbers as people write them, brought to one form for matching (NUM-5)."""

from __future__ import annotations

import re
import unicodedata

_SPACES = re.compile(r"\s+")
_INVISIBLE = re.compile("[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+")
_DASHES = re.compile("[\u2010-\u2015\u2212]")
# NFKC has already turned «№» into "No".
_NUMBER_SIGN = re.compile(r"^(?:NO?\.?|#)(?=[^A-ZА-ЯЁ]|$)")
_LOOKALIKES = str.maketrans("ABCEHKMOPTXYЁ", "АВСЕНКМОРТХУЕ")
_NO_NUMBER = frozenset({"", "Б/Н", "БН", "БЕЗНОМЕРА"})


def normalise_number(raw: str) -> str | None:
    """Return `raw` in the form that numbers are compared in, or None for «б/н» (NUM-5 (1)–(6)).

    Used for matching only: what the sender wrote is stored as written.
    """
    number = unicodedata.normalize("NFKC", raw).upper()
    number = _INVISIBLE.sub("", _SPACES.sub("", number))
    number = _DASHES.sub("-", number)
    number = _NUMBER_SIGN.sub("", number, count=1)
    number = fold_lookalikes(number).rstrip(".,")
    return None if number in _NO_NUMBER else number


def fold_lookalikes(text: str) -> str:
    """Return upper-case `text` with Latin letters that look Cyrillic made Cyrillic, and Ё as Е."""
    return text.translate(_LOOKALIKES)
