"""Names of persons in a case: «Ветровой Ирине Сергеевне», «Ветровой И. С.», «И. С. Ветровой»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from regest.core.base.russian_words import dictionary
from regest.core.people.grammar.cases import Case, Declined, Gender, Part, Source
from regest.core.people.grammar.surnames import declined_part, gender_of

_SPACE = re.compile(r"\s+")
_INITIALS = re.compile(r"(?:[А-ЯЁA-Z][а-яё]?\.-?)+")
_PATRONYMIC = re.compile(r".+(?:[вьмктнг]ич|[вчш]на)", re.IGNORECASE)
_MALE_TAIL = {"оглы", "оглу", "углы", "улы", "уулу"}
_FEMALE_TAIL = {"кызы", "гызы", "кизи"}
# Endings of surnames that leave no doubt of whose they are, where nothing but initials stands by.
_OF_WOMEN = ("ова", "ева", "ёва", "ина", "ына", "ская", "цкая")
_OF_MEN = ("ов", "ев", "ёв", "ин", "ын", "ский", "цкий", "вой", "стой")
_SHORTEST = 4
# None is a part that stays as it is: initials, «оглы» and the name before it.
_Kind = Part | None


@lru_cache(maxsize=4096)
def person(name: str, case: Case, gender: Gender | None = None) -> Declined:
    """Return a person's name in a case; `gender` outranks what the name tells of it.

    The order of its parts, initials and spaces stay as they are. Where it takes the gender and
    nothing tells it, or nobody can say which word is what, the name stays as it is, in doubt.
    """
    words = [word for word in _SPACE.split(name.strip()) if word]
    kinds = _kinds(words)
    if not words or kinds is None:
        return Declined(name, Source.DOUBT if words else Source.RULE)
    known = gender or person_gender(name)
    genders = [known] if known is not None else list(Gender)
    made = {_joined(name, words, kinds, each, case) for each in genders}
    # «Шевченко», «Черных»: whoever it is, the form is the same.
    return Declined(made.pop(), Source.RULE) if len(made) == 1 else Declined(name, Source.DOUBT)


@lru_cache(maxsize=4096)
def person_gender(name: str) -> Gender | None:
    """Return the gender that a name tells: by patronymic, first name, or a plain surname."""
    words = [word for word in _SPACE.split(name.strip()) if word]
    tails = {re.split(r"-", word.lower())[-1] for word in words}
    if tails & _MALE_TAIL:
        return Gender.MALE
    if tails & _FEMALE_TAIL:
        return Gender.FEMALE
    kinds = _kinds(words)
    if kinds is None:
        return None
    parts = {kind: word for word, kind in zip(words, kinds, strict=True) if kind is not None}
    patronymic, given = parts.get(Part.PATRONYMIC, ""), parts.get(Part.GIVEN, "")
    if patronymic:
        return Gender.FEMALE if patronymic.lower().endswith("на") else Gender.MALE
    surname = parts.get(Part.SURNAME, "")
    if given:
        return _of_given(given) or gender_of(given=given, surname=surname)
    last = surname.split("-")[-1]
    if len(last) < _SHORTEST:
        return None
    if last.lower().endswith(_OF_WOMEN):
        return Gender.FEMALE
    return Gender.MALE if last.lower().endswith(_OF_MEN) else None


def _of_given(given: str) -> Gender | None:
    """Return the gender of a first name that the dictionary knows as one of a single gender."""
    found = {
        str(parse.tag.gender)
        for parse in dictionary().parse(given.rsplit("-", maxsplit=1)[-1].lower())
        if {"Name", "nomn", "sing"} <= set(parse.tag.grammemes)
    }
    if len(found) != 1:
        return None
    return {"masc": Gender.MALE, "femn": Gender.FEMALE}.get(found.pop())


def _kinds(words: Sequence[str]) -> list[_Kind] | None:
    """Return which part of a name each word is; None where that is in doubt."""
    plain = [word for word in words if not _INITIALS.fullmatch(word)]
    if len(plain) < len(words):
        # Beside initials stands a surname.
        if len(plain) != 1:
            return None
        return [Part.SURNAME if word in plain else None for word in words]
    if words and re.split(r"-", words[-1].lower())[-1] in _MALE_TAIL | _FEMALE_TAIL:
        # Such a patronymic stays as it is, written with a hyphen or apart.
        tail: list[_Kind] = [None] if "-" in words[-1] else [None, None]
        before = _kinds(words[: -len(tail)]) if len(words) > len(tail) else []
        return None if before is None else [*before, *tail]
    match len(words):
        case 1:
            alone = _is_given(words[0], alone=True)
            return [Part.GIVEN if alone else Part.SURNAME]
        case 2:
            return list(_of_two(*words))
        case 3:
            return _of_three(words[1], words[2])
        case _:
            return None


def _of_two(first: str, second: str) -> tuple[Part, Part]:
    if _PATRONYMIC.fullmatch(second) and _is_given(first):
        return Part.GIVEN, Part.PATRONYMIC
    # «Любовь Ким»: where both may be first names, the one that is a surname as well is it.
    if _is_given(first) and not _is_given(second, alone=True):
        return Part.GIVEN, Part.SURNAME
    return Part.SURNAME, Part.GIVEN


def _of_three(second: str, third: str) -> list[_Kind] | None:
    # «Иван Петрович Рабинович»: a patronymic in the middle settles it.
    if _PATRONYMIC.fullmatch(second):
        return [Part.GIVEN, Part.PATRONYMIC, Part.SURNAME]
    if _PATRONYMIC.fullmatch(third):
        return [Part.SURNAME, Part.GIVEN, Part.PATRONYMIC]
    return None


def _is_given(word: str, *, alone: bool = False) -> bool:
    """Say whether a word is a first name; with `alone`, and no surname."""
    read = [
        set(parse.tag.grammemes)
        for parse in dictionary().parse(word.rsplit("-", maxsplit=1)[-1].lower())
        if parse.is_known
    ]
    given = any({"Name", "nomn", "sing"} <= each for each in read)
    return given and not (alone and any({"Surn", "nomn", "sing"} <= each for each in read))


def _joined(name: str, words: Sequence[str], kinds: Sequence[_Kind], gender: Gender,
            case: Case) -> str:  # fmt: skip
    made = [
        word if kind is None else declined_part(word, kind, gender, case)
        for word, kind in zip(words, kinds, strict=True)
    ]
    return "".join(map(str.__add__, made, [*_SPACE.findall(name.strip()), ""]))
