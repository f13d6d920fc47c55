"""How papers put things: their words with what they name, and names as they print them."""

from __future__ import annotations

from regest.api import Titles, names


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
