"""The dictionary of Russian words, read where it lies on the disk instead of taken into memory.

A search looks at few of its pages, and what several processes look at is there once for all.
"""

from __future__ import annotations

import mmap
from functools import cache
from pathlib import Path
from struct import unpack_from
from typing import Any

# An automaton's file: number of units, the units, number of pairs of its guide, the pairs.
_HEAD, _UNIT, _PAIR = 4, 4, 2


@cache
def dictionary() -> Any:
    """Return the analyzer of words of `pymorphy3`; the same one every time."""
    import pymorphy3

    found = pymorphy3.MorphAnalyzer()
    folder = Path(found.dictionary.path)
    automata = {
        "words.dawg": found.dictionary.words,
        "p_t_given_w.intdawg": found.prob_estimator.p_t_given_w,
    }
    for number, each in enumerate(found.dictionary.prediction_suffixes_dawgs):
        automata[f"prediction-suffixes-{number}.dawg"] = each
    for name, each in automata.items():
        _look_up_in(folder / name, each)
    return found


def _look_up_in(path: Path, automaton: Any) -> None:
    """Let an automaton look up its units in its file; one made otherwise stays as it is."""
    held = getattr(automaton, "dct", None), getattr(automaton, "guide", None)
    if not path.is_file() or not all(hasattr(each, "_units") for each in held):
        return
    with path.open("rb") as file:
        whole = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    units = len(automaton.dct._units) * _UNIT  # noqa: SLF001
    pairs = len(automaton.guide._units)  # noqa: SLF001
    middle = _HEAD + units
    if len(whole) != middle + _HEAD + pairs or (
        unpack_from("=I", whole)[0] * _UNIT,
        unpack_from("=I", whole, middle)[0] * _PAIR,
    ) != (units, pairs):
        return
    automaton.dct._units = whole[_HEAD:middle].cast("I")  # noqa: SLF001
    automaton.guide._units = whole[middle + _HEAD :]  # noqa: SLF001
