"""How papers put things: their words with what they name, and names as they print them."""

from __future__ import annotations

from regest.api import Titles, names

# What groups are called by: the noun and its genitive, of an adjective with the same endings.
_GROUPS = {"группа": "группы", "комиссия": "комиссии", "секция": "секции"}
_HUSHING = "жцчшщ"


def said(title: Titles, language: str, **values: object) -> str:
    """Return the words of a paper with what they name."""
    return title.text(language).format(**values)


def short(name: str) -> str:
    """Return «Ветрова И.С.» for a full name, and any other name as it is."""
    return names.with_initials(name) or name


def turned(name: str) -> str:
    """Return «И.С. Ветрова» for «Ветрова И.С.», as a signature is written out."""
    surname, _space, initials = name.partition(" ")
    return f"{initials} {surname}" if initials.endswith(".") else name


def of_body(title: str, language: str) -> str:
    """Return « рабочей группы по …» as it follows «заседания»; «: Совет …» where that is in doubt.

    Only «Рабочая группа», «Экспертная комиссия» and the like are declined; what follows them stays.
    """
    adjective, _space, rest = title.partition(" ")
    noun, space, more = rest.partition(" ")
    genitive, stem = _GROUPS.get(noun), adjective.removesuffix("ая")
    if language != "ru" or genitive is None or stem in {"", adjective}:
        return f": {title}"
    ending = "ей" if stem[-1] in _HUSHING else "ой"
    return f" {stem[0].lower()}{stem[1:]}{ending} {genitive}{space}{more}"
