"""Who is named in the rows of an old journal, and what of it is no name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sqlmodel import Session

from regest.api import Party, PartyKind, Reader, many_names, parties
from regest.plugins.journal.importing.columns import Part
from regest.plugins.journal.importing.rows import Line
from regest.plugins.journal.words import ADDRESSEE, CORRESPONDENT, EXECUTOR, SIGNATORY

_MANY = re.compile(r"[;\n]+")
_PERSONS = re.compile(r"[;,\n]+")
_SURNAME = r"[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?"
_PERSON = re.compile(
    rf"{_SURNAME}\s+[А-ЯЁ]\.\s?(?:[А-ЯЁ]\.?)?|[А-ЯЁ]\.\s?(?:[А-ЯЁ]\.)?\s*{_SURNAME}"
    rf"|{_SURNAME}\s+[А-ЯЁ][а-яё]+\s+[А-ЯЁ][а-яё]+(?:ич|вна|чна)"
)
_LONGEST = 500


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody named in a row: the name as written, what as, and whether it is a person's."""

    name: str
    role: str
    person: bool


@dataclass(frozen=True, slots=True)
class NewName:
    """A name that the directory does not have yet, how often it stands, and a similar one."""

    name: str
    person: bool
    count: int
    others: tuple[str, ...] = ()
    similar: str = ""


def people_of(line: Line, direction: str) -> list[Named]:
    """Return who is named in a row, each once in a role."""
    found = dict.fromkeys(_everybody(line, direction))
    return list(found)


def nobody_of(line: Line, direction: str) -> Mapping[Part, str]:
    """Return what stands where persons are named and is no person: «бухгалтерия», «все»."""
    found = {}
    for part in _persons(direction):
        text = line.values.get(part, "")
        rest = [each for each in _split(_PERSONS, text) if not _PERSON.fullmatch(each)]
        if rest:
            found[part] = "; ".join(rest)
    return found


def new_names(
    session: Session, reader: Reader, named: Iterable[Named]
) -> tuple[list[NewName], dict[str, list[Party]]]:
    """Return the names that nobody has, the most used first, and the parties called by the others.

    Spellings of one name count as one.
    """
    counts: Counter[str] = Counter()
    persons: dict[str, bool] = {}
    for each in named:
        counts[each.name] += 1
        persons.setdefault(each.name, each.person)
    new, known = [], {}
    for spelt in many_names.spellings(counts):
        called = parties.find_parties(session, spelt.name)
        for name in (spelt.name, *spelt.others):
            known[name] = called
        if not called:
            new.append(NewName(spelt.name, persons[spelt.name], spelt.count, spelt.others))
    near = many_names.similar(session, reader, [each.name for each in new])
    told = [
        NewName(each.name, each.person, each.count, each.others, near.get(each.name, ""))
        for each in new
    ]
    return sorted(told, key=lambda each: (-each.count, each.name)), known


def kind_of(new: NewName) -> PartyKind:
    """Return what a new name becomes in the directory."""
    return PartyKind.PERSON if new.person else PartyKind.ORGANISATION


def _everybody(line: Line, direction: str) -> Iterator[Named]:
    role = CORRESPONDENT if direction == "in" else ADDRESSEE
    for values in (line.values, *line.more):
        for name in _split(_MANY, values.get(Part.CORRESPONDENT, "")):
            yield Named(name, role, _PERSON.fullmatch(name) is not None)
    for part, persons_role in _persons(direction).items():
        for name in _split(_PERSONS, line.values.get(part, "")):
            if _PERSON.fullmatch(name):
                yield Named(name, persons_role, person=True)


def _persons(direction: str) -> Mapping[Part, str]:
    if direction == "in":
        return {Part.EXECUTOR: EXECUTOR}
    return {Part.SIGNATORY: SIGNATORY, Part.EXECUTOR: EXECUTOR}


def _split(by: re.Pattern[str], text: str) -> Iterator[str]:
    for each in by.split(text):
        name = " ".join(each.split()).strip(" ,")[:_LONGEST]
        # A dash or a sign names nobody.
        if any(map(str.isalnum, name)):
            yield name
