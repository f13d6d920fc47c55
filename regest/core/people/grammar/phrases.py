"""Posts and names of organisations in a case: the head is declined, what hangs on it stays.

«исполняющему обязанности заведующего», «Муниципальному бюджетному учреждению «СОШ № 7»».
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from regest.core.base.russian_words import dictionary
from regest.core.people.grammar.cases import Case, Declined, Source

_GRAMMEMES = {
    Case.GENITIVE: "gent",
    Case.DATIVE: "datv",
    Case.ACCUSATIVE: "accs",
    Case.INSTRUMENTAL: "ablt",
    Case.PREPOSITIONAL: "loct",
}
_QUOTES = "«„“\"'"
_WORD = re.compile(r"[А-ЯЁа-яё]+(?:-[А-ЯЁа-яё]+)*")
_ABBREVIATED = re.compile(r"[А-ЯЁA-Z][А-ЯЁA-Z0-9-]+|(?:[А-ЯЁа-яё]+\.)+")
# «и. о. директора», «врио директора»: they have one form.
_ACTING = re.compile(r"(?:и\.?\s?о\.?|вр\.?\s?и\.?\s?о\.?)\s", re.IGNORECASE)
# What joins a second post or a second name, which is declined as the first one is.
_JOINS = re.compile(r"(,\s+|\s+[–—-]\s+)")
_AND = {"и", "или"}
# First halves of compound words that have one form.
_UNDECLINED = {"арт", "бизнес", "веб", "вице", "интернет", "медиа", "пиар", "пресс", "топ", "экс"}
_ADJECTIVE, _NOUN = ("ADJF", "PRTF"), "NOUN"


@dataclass(frozen=True, slots=True)
class _Head:
    """The words of a phrase that are declined, with their readings, which agree with the noun."""

    readings: tuple[tuple[Any, ...], ...]
    noun: Any


@lru_cache(maxsize=4096)
def post(text: str, case: Case) -> Declined:
    """Return a post in a case; as it stands, in doubt, where its head is not found.

    A post in the masculine stays masculine whoever holds it: «директору Ветровой».
    """
    if _ACTING.match(text):
        return Declined(text, Source.RULE)
    return _declined(text, case, of_person=True)


@lru_cache(maxsize=4096)
def organisation(name: str, case: Case) -> Declined:
    """Return the name of an organisation in a case; «МБОУ СОШ № 7» and the like as they stand.

    Nothing within quotation marks is declined.
    """
    return _declined(name, case, of_person=False)


def _declined(text: str, case: Case, *, of_person: bool) -> Declined:
    if case is Case.NOMINATIVE or not text.strip():
        return Declined(text, Source.RULE)
    quoted = min((text.find(mark) for mark in _QUOTES if mark in text), default=len(text))
    pieces = _JOINS.split(text[:quoted])
    first = _phrase(pieces[0], case, of_person=of_person)
    if first is None:
        return Declined(text, Source.DOUBT)
    # What follows a comma or a dash is a second post or name, or an enumeration to be left alone.
    more = [
        piece if number % 2 == 0 else (_phrase(piece, case, of_person=of_person) or piece)
        for number, piece in enumerate(pieces[1:])
    ]
    return Declined("".join((first, *more)) + text[quoted:], Source.RULE)


def _phrase(phrase: str, case: Case, *, of_person: bool) -> str | None:
    """Return a phrase with its head declined; None when there is none to be sure of."""
    if _starts_abbreviated(phrase):
        return phrase
    words = phrase.split(" ")
    head = _head(words, of_person=of_person)
    if head is None:
        return None
    made = [
        _turned(word, each, head, case) for word, each in zip(words, head.readings, strict=False)
    ]
    rest = words[len(made) :]
    if rest and rest[0] in _AND:
        # «директор и учитель»: a second head; anything else after «и» nobody can tell.
        second = _phrase(" ".join(rest[1:]), case, of_person=of_person)
        if second is None or not of_person:
            return None
        rest = [rest[0], second]
    return " ".join((*made, *rest)) if all(made) else None


def _starts_abbreviated(phrase: str) -> bool:
    return _ABBREVIATED.fullmatch(phrase.split(" ", maxsplit=1)[0]) is not None


def _head(words: Sequence[str], *, of_person: bool) -> _Head | None:
    """Return the adjectives at the beginning with their noun; a lone participle is a noun."""
    before: list[tuple[Any, ...]] = []
    for place in range(len(words)):
        before.append(tuple(_readings(words[place], _ADJECTIVE)))
        if not before[-1]:
            break
    for place in range(len(before) - 1, -1, -1):
        nouns = _nouns(words[place], of_person=of_person) if place < len(words) else ()
        for noun in nouns:
            agreeing = [_agreeing(each, noun[-1]) for each in before[:place]]
            if all(agreeing):
                after = _after(words[place + 1 :], noun[-1])
                return _Head((*((each,) for each in agreeing), noun, *after), noun[-1])
    if of_person and before and before[0]:
        return _Head(((before[0][0],),), None)
    return None


def _after(words: Sequence[str], noun: Any) -> list[tuple[Any, ...]]:
    """Return the readings of adjectives that follow the noun: «Учреждение высшее»."""
    found: list[tuple[Any, ...]] = []
    for word in words:
        reading = _agreeing(_readings(word, _ADJECTIVE), noun)
        if reading is None:
            break
        found.append((reading,))
    return found


def _readings(word: str, kinds: Sequence[str]) -> list[Any]:
    """Return how a word in the nominative singular may be read as one of these kinds."""
    if not _WORD.fullmatch(word):
        return []
    return [
        parse
        for parse in dictionary().parse(word.lower())
        if parse.tag.POS in kinds
        and {"nomn", "sing"} <= set(parse.tag.grammemes)
        and "Abbr" not in parse.tag.grammemes
    ]


def _nouns(word: str, *, of_person: bool) -> list[tuple[Any, ...]]:
    """Return the readings of a noun, for a compound one of each declined half."""
    whole = [each for each in _readings(word, (_NOUN,)) if _fits(each, of_person=of_person)]
    if "-" not in word or any(_known(each) for each in whole):
        return [(each,) for each in whole]
    halves = word.split("-")
    found: list[Any] = []
    for half in halves:
        if half.lower() in _UNDECLINED:
            found.append(None)
            continue
        fitting = [
            each
            for each in _readings(half, (_NOUN, *_ADJECTIVE))
            if each.tag.POS != _NOUN or _fits(each, of_person=of_person)
        ]
        if not fitting:
            return []
        found.append(fitting[0])
    return [tuple(found)] if found and found[-1] is not None else []


def _fits(parse: Any, *, of_person: bool) -> bool:
    """Say whether a noun may be a post, or an organisation: who it is, or what it is."""
    names = {"Name", "Surn", "Patr", "Geox"} & set(parse.tag.grammemes)
    if of_person:
        return parse.tag.animacy == "anim" and not names
    return parse.tag.animacy == "inan" and not names and _known(parse)


def _known(parse: Any) -> bool:
    return bool(parse.is_known)


def _agreeing(adjectives: Sequence[Any], noun: Any) -> Any | None:
    genders = {"masc", "femn"} if "ms-f" in noun.tag.grammemes else {str(noun.tag.gender)}
    return next((each for each in adjectives if str(each.tag.gender) in genders), None)


def _turned(word: str, readings: Sequence[Any], head: _Head, case: Case) -> str:
    halves = word.split("-") if len(readings) > 1 else [word]
    animacy = "anim" if head.noun is None else str(head.noun.tag.animacy)
    made = [
        half if reading is None else _inflected(half, reading, animacy, case)
        for half, reading in zip(halves, readings, strict=True)
    ]
    return "-".join(made) if all(made) else ""


def _inflected(word: str, reading: Any, animacy: str, case: Case) -> str:
    wanted = {_GRAMMEMES[case], "sing"}
    if reading.tag.POS in _ADJECTIVE:
        wanted.add(str(reading.tag.gender))
        if case is Case.ACCUSATIVE and reading.tag.gender == "masc":
            wanted.add(animacy)
    made = _form(word.lower(), reading, wanted)
    if not made:
        return ""
    if "ё" in reading.word and "ё" not in word.lower():
        # «ученый» is written without it, «секретарём» with it.
        made = made.replace("ё", "е")
    if word.isupper() and len(word) > 1:
        return made.upper()
    return made[0].upper() + made[1:] if word[0].isupper() else made


def _form(word: str, reading: Any, wanted: set[str]) -> str:
    if reading.tag.POS in _ADJECTIVE:
        # «высшая» must not become «высочайшей», which the dictionary has as the same word.
        forms = (each.word for each in reading.lexeme if wanted <= set(each.tag.grammemes))
        alike = next((each for each in forms if each.startswith(word[:-2])), None)
        if alike is not None:
            return str(alike)
    form = reading.inflect(wanted)
    return "" if form is None else str(form.word)
