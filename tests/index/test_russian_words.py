"""The dictionary that is read where it lies answers as the one that is taken into memory."""

from __future__ import annotations

import pymorphy3

from regest.index.russian_words import dictionary

# Known words, words it must guess by their ends, words with several readings.
WORDS = (
    "письма", "людьми", "стали", "президиуму", "кредитованием", "ёлки", "бутявками", "зуму",
    "соучредителю", "незнамов", "е", "", "летопись", "ковида", "мыла", "супервузов",
)  # fmt: skip


def test_every_word_is_read_as_the_library_reads_it_from_memory() -> None:
    """Lemmas, tags and their probabilities are the same."""
    plain, ours = pymorphy3.MorphAnalyzer(), dictionary()
    for word in WORDS:
        assert [(each.normal_form, str(each.tag), each.score) for each in ours.parse(word)] == [
            (each.normal_form, str(each.tag), each.score) for each in plain.parse(word)
        ]
        assert ours.word_is_known(word) == plain.word_is_known(word)


def test_the_automata_are_looked_up_in_their_files() -> None:
    """None of their units is held as a copy."""
    ours = dictionary()
    automata = [
        ours.dictionary.words,
        ours.prob_estimator.p_t_given_w,
        *ours.dictionary.prediction_suffixes_dawgs,
    ]
    assert {type(part._units) for each in automata for part in (each.dct, each.guide)} == {
        memoryview
    }
