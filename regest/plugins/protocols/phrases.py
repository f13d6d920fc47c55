"""How papers put things: their words with what they name, and names as they print them."""

from __future__ import annotations

from regest.api import Titles, declension, names


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
    """Return « рабочей группы по …» as it follows «заседания»; «: …» where that is in doubt."""
    declined = declension.organisation(title, declension.Case.GENITIVE)
    if language != "ru" or not title or not declined.sure:
        return f": {title}"
    text = declined.text
    # «ЭПК» stays as it is.
    return f" {text}" if text[:2].isupper() else f" {text[0].lower()}{text[1:]}"
