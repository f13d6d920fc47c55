"""Pairs of the directory that are likely one: by a name brought to its bones, then by its letters.

The bones of a name are its words without legal form, quotes and case, abbreviations written out
alike, and its numbers. Names with different numbers are never a pair. Only names that share a word
are compared, and of many that do only neighbours, so that 20,000 parties take seconds.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz import fuzz

from regest.core.people.names import match_key, with_initials
from regest.core.people.tables import Party, PartyKind

# Below this share of equal letters (0 to 100) two names are two.
ENOUGH = 88.0
_WINDOW = 12
_PREFIX = 4
_WORD = re.compile(r"\d+|[^\W\d_]+(?:-[^\W\d_]+)*")
_INITIALED = re.compile(r"[\w-]+ \w\. ?\w\.")
_LEGAL = tuple(
    match.split()
    for match in (
        "федеральное государственное бюджетное",
        "федеральное государственное автономное",
        "краевое государственное бюджетное",
        "краевое государственное автономное",
        "краевое государственное казенное",
        "государственное бюджетное",
        "государственное автономное",
        "муниципальное бюджетное",
        "муниципальное автономное",
        "муниципальное казенное",
        "муниципальное",
        "государственное",
        "частное",
        "автономная некоммерческая организация",
        "общество с ограниченной ответственностью",
        "общеобразовательное учреждение",
        "общеобразовательная организация",
        "дошкольное образовательное учреждение",
        "профессиональное образовательное учреждение",
        "профессиональная образовательная организация",
        "образовательное учреждение высшего образования",
        "образовательное учреждение",
        "учреждение дополнительного образования",
        "бюджетное учреждение",
    )
)
_FORMS = frozenset(
    {
        "мбоу", "моу", "маоу", "мкоу", "мбдоу", "мадоу", "мкдоу", "мдоу", "мбу", "мау", "мку",
        "мбоудо", "маоудо", "мбудо", "маудо", "кгбпоу", "кгбоу", "кгбу", "кау", "кгау", "кгку",
        "гбоу", "гбпоу", "гоу", "гаоу", "гапоу", "фгбоу", "фгаоу", "фгбу", "во", "спо", "до",
        "n", "no", "ано", "чоу", "нчоу", "ооо", "оао", "ао", "пао", "зао", "ип",
    }
)  # fmt: skip
_WRITTEN_OUT = (
    ("средняя общеобразовательная школа", "сош"),
    ("основная общеобразовательная школа", "оош"),
    ("начальная общеобразовательная школа", "нош"),
    ("средняя школа", "сош"),
    ("детский сад", "дс"),
    ("центр развития ребенка", "црр"),
    ("центр дополнительного образования", "цдо"),
    ("центр детского творчества", "цдт"),
    ("дом детского творчества", "ддт"),
    ("детская школа искусств", "дши"),
    ("детско-юношеская спортивная школа", "дюсш"),
    ("имени", "им"),
    ("город", "г"),
    ("село", "с"),
    ("поселок", "п"),
    ("район", "р-н"),
)
_SPELT = {"№": " ", "д/с": "дс"}


class Likeness(StrEnum):
    """Why two parties are thought to be one."""

    OTHER_NAME = "other_name"
    SAME_WORDS = "same_words"
    SPELLING = "spelling"
    INITIALS = "initials"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two parties that are likely one; `score` is the share of equal letters, 0 to 100."""

    first: Party
    second: Party
    why: Likeness
    score: float


@dataclass(frozen=True, slots=True)
class _Bones:
    """A name as it is compared."""

    party: Party
    text: str
    words: tuple[str, ...]
    numbers: frozenset[str]


def likely_pairs(parties: Sequence[Party], aliases: Iterable[tuple[str, str]]) -> list[Pair]:
    """Return the pairs that are likely one, the most alike first; `aliases` are (id, match key)."""
    found = _by_alias(parties, aliases)
    bones = [_bones(party) for party in parties]
    for one, other in _candidates(bones):
        key = _ids(one.party, other.party)
        pair = None if key in found else _compared(one, other)
        if pair is not None:
            found[key] = pair
    return sorted(found.values(), key=lambda pair: (-pair.score, pair.first.name, pair.second.name))


def _bones(party: Party) -> _Bones:
    text = _bones_of(party.name, legal=party.kind is PartyKind.ORGANISATION)
    words = tuple(text.split())
    return _Bones(party, text, words, frozenset(word for word in words if word.isdecimal()))


def _bones_of(name: str, *, legal: bool) -> str:
    """Return the bones of a name: МБОУ «СОШ № 208» → `208 сош`."""
    folded = name.casefold().replace("ё", "е")
    for written, short in _SPELT.items():
        folded = folded.replace(written, short)
    text = f" {' '.join(_WORD.findall(folded))} "
    if legal:
        for form in _LEGAL:
            text = text.replace(f" {' '.join(form)} ", " ")
        for long, short in _WRITTEN_OUT:
            text = text.replace(f" {long} ", f" {short} ")
        kept = [word for word in text.split() if word not in _FORMS]
        return " ".join(sorted(kept or text.split()))
    return text.strip()


def _by_alias(
    parties: Sequence[Party], aliases: Iterable[tuple[str, str]]
) -> dict[tuple[str, str], Pair]:
    """Return the pairs in which one bears as its other name what the other is called."""
    by_key: dict[tuple[str, str], Party] = {(each.kind, each.match_key): each for each in parties}
    by_id = {each.id: each for each in parties}
    found = {}
    for party_id, key in aliases:
        party = by_id.get(party_id)
        other = by_key.get((party.kind, key)) if party is not None else None
        if party is not None and other is not None and other.id != party.id:
            first, second = sorted((party, other), key=lambda each: each.id)
            found[_ids(first, second)] = Pair(first, second, Likeness.OTHER_NAME, 100.0)
    return found


def _candidates(bones: Sequence[_Bones]) -> Iterator[tuple[_Bones, _Bones]]:
    """Yield pairs that share the beginning of a word and all numbers: each near in the alphabet."""
    blocks: dict[tuple[object, ...], list[_Bones]] = defaultdict(list)
    for each in bones:
        stems = {word[:_PREFIX] for word in each.words if not word.isdecimal()} or {""}
        for stem in stems:
            blocks[each.party.kind, each.numbers, stem].append(each)
    for members in blocks.values():
        ordered = sorted(members, key=lambda each: (each.text, each.party.id))
        for place, one in enumerate(ordered):
            for other in ordered[place + 1 : place + 1 + _WINDOW]:
                yield one, other


def _compared(one: _Bones, other: _Bones) -> Pair | None:
    first, second = sorted((one.party, other.party), key=lambda each: each.id)
    if first.territory and second.territory and first.territory != second.territory:
        return None
    if first.kind is PartyKind.PERSON:
        return _compared_persons(first, second)
    if one.text == other.text:
        return Pair(first, second, Likeness.SAME_WORDS, 100.0)
    return _spelt_alike(first, second, one.text, other.text)


def _compared_persons(first: Party, second: Party) -> Pair | None:
    """Compare whole names; initials stand for every name that begins so."""
    names = [party.name.strip() for party in (first, second)]
    initials = [_INITIALED.fullmatch(name) is not None for name in names]
    if any(initials):
        short = {match_key(with_initials(name) or name) for name in names}
        return Pair(first, second, Likeness.INITIALS, 95.0) if len(short) == 1 else None
    return _spelt_alike(first, second, *(name.casefold().replace("ё", "е") for name in names))


def _spelt_alike(first: Party, second: Party, one: str, other: str) -> Pair | None:
    score = fuzz.ratio(one, other, score_cutoff=ENOUGH)
    return Pair(first, second, Likeness.SPELLING, score) if score else None


def _ids(first: Party, second: Party) -> tuple[str, str]:
    low, high = sorted((first.id, second.id))
    return low, high
