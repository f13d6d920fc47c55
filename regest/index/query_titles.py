"""Whether a title is the one that was typed: «протокол» names «Протоколы заседаний»."""

from __future__ import annotations

import re

from regest.index import analysis
from regest.index.terms import PREFIX_LETTERS

_WORD = re.compile(r"[^\W_]+\*?")


def fits(typed: str, title: str) -> bool:
    """Say whether `title` is what was typed, or has all its words: in any form, or begun."""
    if analysis.fold(typed.strip()) == analysis.fold(title):
        return True
    parts = [part.removesuffix("*") for part in _WORD.findall(typed)]
    parts = [part for part in parts if analysis.forms(part) is not None]
    has = analysis.surfaces(title)
    return bool(parts) and all(any(_same(part, word) for word in has) for part in parts)


def _same(typed: str, word: str) -> bool:
    folded = analysis.fold(typed)
    if len(folded) >= PREFIX_LETTERS and analysis.fold(word).startswith(folded):
        return True
    lemmas, stems = analysis.alternatives(typed)
    has = analysis.forms(word)
    return has is not None and (has.lemma in lemmas or has.stem in stems)
