"""Words broken at line ends in PDF files: which hyphen belongs to the word, and which to the line.

PDFium marks both with U+FFFE and drops the line end, so «наставник-кандидат» and «регио-нальный»
look alike. The rest of the text tells: a word met whole elsewhere, and whether lines are
hyphenated here at all (most official letters are not).
"""

from __future__ import annotations

import re

MARK = "\ufffe"
_BROKEN = re.compile(rf"(\w+){MARK}\s*(\w+)")
_PARTICLES = frozenset({"то", "либо", "нибудь", "таки", "ка"})
# Justified Russian text breaks a word on every fifth to tenth line.
_LINES_PER_BREAK = 25
_FEWEST_BREAKS = 3


def mend(text: str) -> str:
    """Return `text` with every marked word whole: joined, or with the hyphen it is written with."""
    breaks = text.count(MARK)
    if not breaks:
        return text
    hyphenated = breaks >= _FEWEST_BREAKS and breaks * _LINES_PER_BREAK > text.count("\n")
    known = frozenset(re.findall(r"\w+(?:-\w+)*", text.lower()))

    def whole(match: re.Match[str]) -> str:
        first, second = match[1], match[2]
        joined, compound = f"{first}{second}", f"{first}-{second}"
        if joined.lower() in known:
            return joined
        if compound.lower() in known or second.lower() in _PARTICLES:
            return compound
        return joined if hyphenated else compound

    # A word may be broken twice, and the second break must see the first one mended.
    while _BROKEN.search(text):
        text = _BROKEN.sub(whole, text)
    return text.replace(MARK, "-")
