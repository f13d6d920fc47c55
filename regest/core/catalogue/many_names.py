"""Many names at once: an old journal names thousands, of which few are different."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from rapidfuzz import process
from sqlmodel import Session, select

from regest.core.catalogue.directory import seen_parties
from regest.core.people.access import Reader
from regest.core.people.names import match_key
from regest.core.people.tables import Party

_SIMILAR = 80


@dataclass(frozen=True, slots=True)
class Spelt:
    """A name in the spelling used most, its other spellings, and how often all are used."""

    name: str
    others: tuple[str, ...]
    count: int


def spellings(names: Mapping[str, int]) -> list[Spelt]:
    """Return names, given with how often each is used, one for all spellings of it."""
    groups: dict[str, dict[str, int]] = {}
    for name, count in names.items():
        groups.setdefault(match_key(name), {})[name] = count
    found = []
    for group in groups.values():
        first = max(group, key=lambda name: group[name])
        others = tuple(name for name in group if name != first)
        found.append(Spelt(first, others, sum(group.values())))
    return found


def similar(session: Session, reader: Reader, names: Collection[str]) -> dict[str, str]:
    """Return, for names that nobody has, that of the directory which is spelt nearly like it.

    Only names that the reader may know of are told (ACC-2).
    """
    known = {
        match_key(name): name
        for name in session.exec(select(Party.name).where(seen_parties(reader)))
    }
    keys = list(known)
    found = {}
    for name in names:
        near = process.extractOne(match_key(name), keys, score_cutoff=_SIMILAR)
        if near is not None:
            found[name] = known[near[0]]
    return found
