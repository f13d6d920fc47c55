"""What counts as the same word: one analysis for indexing, querying and highlighting.

Every word is known by its lemma (dictionary form) and by its stem; a query finds it by either.
Lemmas join forms that a stemmer tears apart (письмо, писем), stems what the dictionary lacks.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterator
from importlib.metadata import version
from typing import Any, NamedTuple

from regest.core.base.numbers import fold_lookalikes, normalise_number
from regest.core.base.russian_words import dictionary

ANALYSIS_VERSION = 2

# Soft hyphens, zero-width characters and stress marks stand inside words without being letters.
_SIGNS_INSIDE = "\u00ad\u0301\u200b\u200c\u200d\u2060\ufeff"
_INSIDE_WORDS = re.compile(f"[{_SIGNS_INSIDE}]+")
WORD = re.compile(r"\d+|[^\W\d_]+")
_CYRILLIC = re.compile("[а-яё]", re.IGNORECASE)
_LATIN = re.compile("[a-z]", re.IGNORECASE)
_HYPHENS = "-\u2010\u2011"
_JOINED_BEFORE = re.compile(rf"\d/?$|\w[{_HYPHENS}]$")
_JOINED_AFTER = re.compile(rf"/?\d|[{_HYPHENS}]\w")
_WORD_BEFORE = re.compile(r"([^\W\d_]+)[ \u00a0]+$")
_WORD_AFTER = re.compile(r"[ \u00a0]+([^\W\d_]+)")
_LONG_WORD = 40
_ACRONYM = re.compile("[А-ЯЁ]{2,6}")
_FUNCTION_WORDS = """
а без бы был была были было быть в вам вас во вот все всего вы да для до его ее если еще же за и
из изо или им их к как ко ли либо лишь мы на над нам нас не него нее нет ни них но о об обо он она
они оно от ото по под при про с со так также то того тоже той только том тот у уже чего чем что
чтобы эта эти это этого этой этом этот я
"""
_ENDINGS = "й я е ю го му м х ми ый ой ая ое ые ого ому ом ых ым ую"
_ORDINAL_ENDINGS = frozenset(_ENDINGS.split())
_SURNAME_ENDING = re.compile("(.{2,}?(?:[ое]в|[иы]н))(?:а|у|ым|е|ой|ы|ых|ыми)?")
_SURNAME_ENDINGS = ("", "а", "у", "ым", "е", "ой", "ы", "ых", "ыми")
_SURNAME = "Surn"
_STOP_WORDS = frozenset(_FUNCTION_WORDS.split())


class Forms(NamedTuple):
    """What a word is known by; `stem` is empty for numbers, foreign words and acronyms.

    `label` marks capitals that would be a stop word if they were small («Приложение В», «по ОТ»).
    """

    lemma: str
    stem: str
    label: bool = False


class Word(NamedTuple):
    """A word of a text: `text[start:end]`."""

    start: int
    end: int
    forms: Forms


@functools.cache
def analysis_id() -> str:
    """Return what an index must have been made with to be understood: ours and the libraries'."""
    parts = (f"{name}-{version(name)}" for name in ("pystemmer", "pymorphy3", "pymorphy3-dicts-ru"))
    return " ".join([str(ANALYSIS_VERSION), *parts])


def tidy(text: str) -> str:
    """Return `text` composed (NFC) and free of characters that hide inside words."""
    composed = unicodedata.normalize("NFC", text)
    if not any(sign in composed for sign in _SIGNS_INSIDE):
        return composed
    return _INSIDE_WORDS.sub("", composed)


def words(text: str) -> Iterator[Word]:
    """Yield the words of tidy `text` without stop words; digits and letters stand apart."""
    for match in WORD.finditer(text):
        start, end = match.span()
        known = forms(match[0])
        # Most small words stand between blanks, and few others need a look at what is around them.
        if known is None and text[start - 1 : start] == text[end : end + 1] == " ":
            continue
        if known is None or known.label or text[start - 1] in _HYPHENS:
            known = forms_at(text, start, end)
        if known is not None:
            yield Word(start, end, known)


def forms_at(text: str, start: int, end: int) -> Forms | None:
    """Return what the word at a place of tidy `text` is known by; None for a stop word there.

    A stop word joined to another word or to digits counts («кто-либо», «12а»), the ending of an
    ordinal («2-го») does not.
    """
    word = text[start:end]
    known = forms(word)
    after_digits = start > 1 and text[start - 1] in _HYPHENS and text[start - 2].isdigit()
    if after_digits and word.lower() in _ORDINAL_ENDINGS:
        return None
    if known is not None and not known.label:
        return known
    if _JOINED_BEFORE.search(text[max(0, start - 2) : start]) or _JOINED_AFTER.match(text, end):
        return Forms(fold(word), "")
    return None if known is None or _is_small_word(text, start, end) else known


def surfaces(text: str) -> list[str]:
    """Return the words of `text` as written, stop words included: what a query is read from."""
    return WORD.findall(tidy(text))


@functools.lru_cache(maxsize=200_000)
def forms(word: str) -> Forms | None:
    """Return what `word`, as written, is known by; None for a stop word."""
    folded = fold(word)
    if folded in _STOP_WORDS:
        return Forms(folded, "", label=True) if word.isupper() else None
    if len(folded) == 1 or not _CYRILLIC.match(folded):
        return Forms(folded, "")
    if _ACRONYM.fullmatch(word) and not dictionary().word_is_known(folded):
        return Forms(folded, "")
    surname = _surname(folded) if word[0].isupper() else ""
    return Forms(surname or _lemma(folded), _stemmer().stemWord(folded))


@functools.lru_cache(maxsize=10_000)
def alternatives(word: str, *, name: bool = False) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the lemmas and the stems by which a query finds `word`; both empty for a stop word.

    An unknown word is also sought as typed, so that `смк` finds «СМК», which is kept whole, and an
    acronym as a word. A `name` is sought by the stems of all forms that it may have as a name.
    """
    known = forms(word)
    if known is None:
        return (), ()
    folded = fold(word)
    lemmas = [known.lemma, _surname(folded)] if known.stem else [known.lemma]
    if known.stem and not dictionary().word_is_known(folded):
        lemmas.append(folded)
    elif not known.stem and len(folded) > 1 and _CYRILLIC.match(folded):
        lemmas.append(_lemma(folded))
    stems = [known.stem]
    if name and known.stem:
        more_lemmas, stems = _as_name(folded, known.stem)
        lemmas += more_lemmas
    return tuple(filter(None, dict.fromkeys(lemmas))), tuple(filter(None, dict.fromkeys(stems)))


def _as_name(folded: str, stem: str) -> tuple[list[str], list[str]]:
    """Return the lemmas and stems of all forms that a word may have as a name.

    Dictionaries know few surnames, so that one in -ов or -ин has the forms of its ending too. One
    that they know is known by its lemma: the stems of «Ветров» and «Иванов» are those of others.
    """
    readings = dictionary().parse(folded)
    names = [each for each in readings if _SURNAME in each.tag]
    forms = [form.word.replace("ё", "е") for each in names or readings for form in each.lexeme]
    ending = _SURNAME_ENDING.fullmatch(folded)
    if ending is not None:
        by_ending = [ending[1] + each for each in _SURNAME_ENDINGS]
        forms += by_ending
    stems = [stem, *map(_stemmer().stemWord, forms)]
    if names and ending is not None:
        lemmas = [_surname(form) or _lemma(form) for form in by_ending]
        return lemmas, [each for each in stems if each.startswith(ending[1])]
    return [each.normal_form.replace("ё", "е") for each in readings], stems


def is_known(word: str) -> bool:
    """Say whether the dictionary has `word`, in any form and with or without its ё."""
    return bool(dictionary().word_is_known(fold(word)))


def fold(word: str) -> str:
    """Return `word` in lower case, ё as е, and Latin look-alikes among Cyrillic letters folded."""
    if _LATIN.search(word) and _CYRILLIC.search(word):
        word = fold_lookalikes(word.upper())
    return word.lower().replace("ё", "е")


def exact_form(number: str) -> str | None:
    """Return a registration number as the exact column holds it; None when there is no number."""
    normal = normalise_number(number)
    return normal.lower() if normal else None


def _is_small_word(text: str, start: int, end: int) -> bool:
    """Say whether capitals at a place are a stop word among capitals, or begin a sentence."""
    if end - start > 1:
        before = _WORD_BEFORE.search(text[max(0, start - _LONG_WORD) : start])
        around = (before, _WORD_AFTER.match(text, end))
        return any(word is not None and word[1].isupper() for word in around)
    last = text[max(0, start - 9) : start].rstrip(" \u00a0")[-2:]
    if not last or not last[-1].isalnum():
        return True
    return last.isupper() and text[end : end + 9].lstrip(" \u00a0")[:1].isalpha()


@functools.lru_cache(maxsize=10_000)
def _surname(folded: str) -> str:
    """Return the surname that a word can be a form of; empty when it can be none."""
    readings = (each for each in dictionary().parse(folded) if _SURNAME in each.tag)
    name: str = next((each.normal_form for each in readings), "")
    return name.replace("ё", "е")


def _lemma(folded: str) -> str:
    lemma: str = dictionary().parse(folded)[0].normal_form
    return lemma.replace("ё", "е")


@functools.cache
def _stemmer() -> Any:
    import Stemmer

    return Stemmer.Stemmer("russian", 0)
