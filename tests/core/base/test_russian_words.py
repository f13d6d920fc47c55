"""The dictionary that is read where it lies holds what its files hold, and none of it as a copy."""

from __future__ import annotations

from pathlib import Path
from struct import pack

import pytest

from regest.core.base.russian_words import dictionary


def test_the_automata_are_their_files_looked_at_in_place() -> None:
    """Put together again, units and guides are the files byte by byte."""
    ours = dictionary()
    folder = Path(ours.dictionary.path)
    automata = {
        "words.dawg": ours.dictionary.words,
        "p_t_given_w.intdawg": ours.prob_estimator.p_t_given_w,
    }
    for number, each in enumerate(ours.dictionary.prediction_suffixes_dawgs):
        automata[f"prediction-suffixes-{number}.dawg"] = each
    for name, each in automata.items():
        units, pairs = each.dct._units, each.guide._units
        assert isinstance(units, memoryview), name
        assert isinstance(pairs, memoryview), name
        heads = pack("=I", len(units)), pack("=I", len(pairs) // 2)
        assert (folder / name).read_bytes() == heads[0] + bytes(units) + heads[1] + bytes(pairs)


@pytest.mark.parametrize(
    ("word", "lemma"), [("письма", "письмо"), ("людьми", "человек"), ("бутявками", "бутявка")]
)
def test_known_words_and_guessed_ones_are_read(word: str, lemma: str) -> None:
    """A word that no dictionary has is read by its end."""
    assert dictionary().parse(word)[0].normal_form == lemma
