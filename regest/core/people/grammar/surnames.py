"""Parts of personal names by the rules of `pytrovich`, corrected where these are surely wrong.

Other mistakes of its rules are families' own choice or lists of words (docs/declension.md names
them): for these a person keeps the form.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from regest.core.base.russian_words import dictionary
from regest.core.people.grammar.cases import OBLIQUE, Case, Gender, Part

VOWELS = frozenset("аеёиоуыэюя")
_HUSHING = "жчшщц"
_PROPER = {"Surn", "Name", "Patr", "Geox"}
# «Кий», «Ной»: nouns, not adjectives.
_OF_KIY = dict(zip(OBLIQUE, ("я", "ю", "я", "ем", "е"), strict=True))
# «Кузнец», «Швец», «Чернец»: between so many consonants the vowel stays.
_KUZNETS = re.compile(r"[бвгджзклмнпрстфхцчшщ]{2}ец$", re.IGNORECASE)
_OF_KUZNETS = dict(zip(OBLIQUE, ("а", "у", "а", "ом", "е"), strict=True))


def declined_part(word: str, part: Part, gender: Gender, case: Case) -> str:
    """Return one word of a name in a case; double ones part by part."""
    if case is Case.NOMINATIVE:
        return word
    *first, last = word.split("-")
    # Of all parts but the last the library is told that the gender was guessed, as its rules want.
    made = [_cased(piece, part, gender, case, known=False) for piece in first]
    return "-".join((*made, _cased(last, part, gender, case, known=True)))


def gender_of(*, given: str = "", surname: str = "") -> Gender | None:
    """Return the gender that the parts of a name tell; None when they do not."""
    from pytrovich.enums import Gender as Found

    found = _detector().detect(firstname=given or None, lastname=surname or None)
    return {Found.MALE: Gender.MALE, Found.FEMALE: Gender.FEMALE}.get(found)


def _cased(piece: str, part: Part, gender: Gender, case: Case, *, known: bool) -> str:
    if not re.fullmatch(r"[А-ЯЁа-яё]+", piece):
        return piece
    shouted = piece.isupper() and len(piece) > 1
    plain = piece.capitalize() if shouted else piece
    made = _made(plain, part, gender, case, known=known)
    form = _corrected(plain, made, gender, case) if part is Part.SURNAME else made
    return form.upper() if shouted else form


def _corrected(surname: str, made: str, gender: Gender, case: Case) -> str:
    if made == surname:
        return made
    if gender is Gender.MALE:
        made = _of_a_man(surname, made, case)
    if case is Case.INSTRUMENTAL:
        made = _stressed(surname, made, gender)
    # After a hushing letter neither «я» nor «ю» is written.
    return re.sub(rf"([{_HUSHING}])([яю])$", lambda m: m[1] + {"я": "а", "ю": "у"}[m[2]], made)


def _of_a_man(surname: str, made: str, case: Case) -> str:
    """Return the form of a man's surname of the two kinds that the rules overlook."""
    if _KUZNETS.search(surname):
        return surname + _OF_KUZNETS[case]
    if sum(letter in VOWELS for letter in surname.lower()) != 1:
        return made
    if surname.endswith(("ий", "ой")):
        ending = "и" if case is Case.PREPOSITIONAL and surname.endswith("ий") else _OF_KIY[case]
        return surname[:-1] + ending
    if case is Case.INSTRUMENTAL and made.endswith("ым"):
        return f"{surname}ом"
    return made


def _stressed(surname: str, made: str, gender: Gender) -> str:
    """Return the instrumental after a hushing letter: «Ткачом», «Гущей», as the word is stressed.

    The rules know no stress; the dictionary does for surnames that are words.
    """
    masculine = gender is Gender.MALE and surname[-1] in _HUSHING
    if not masculine and not surname.endswith(tuple(f"{letter}а" for letter in _HUSHING)):
        return made
    for parse in dictionary().parse(surname.lower()):
        read = set(parse.tag.grammemes)
        if {"NOUN", "nomn", "sing"} <= read and not read & _PROPER and parse.is_known:
            form = parse.inflect({"ablt", "sing"})
            if form is not None and form.word[:-2] == made[:-2].lower():
                return made[:-2] + str(form.word)[-2:]
    return made


def _made(word: str, part: Part, gender: Gender, case: Case, *, known: bool) -> str:
    """Return the form by the library alone, which is loaded now: few programs decline names."""
    from pytrovich import enums

    kind = {
        Part.GIVEN: enums.NamePart.FIRSTNAME,
        Part.PATRONYMIC: enums.NamePart.MIDDLENAME,
        Part.SURNAME: enums.NamePart.LASTNAME,
    }[part]
    return str(_maker().make(kind, enums.Gender[gender.name], enums.Case[case.name], word, known))


@cache
def _maker() -> Any:
    from pytrovich.maker import PetrovichDeclinationMaker

    return PetrovichDeclinationMaker()


@cache
def _detector() -> Any:
    from pytrovich.detector import PetrovichGenderDetector

    return PetrovichGenderDetector()
