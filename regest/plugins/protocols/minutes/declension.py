"""Surnames of minutes in the case that their place asks for: «СЛУШАЛИ: Ветрову И.С.».

Only endings that leave no doubt are declined, by which the sex is known as well; any other name
stays as it is, and a person writes the sentence.
"""

from __future__ import annotations

# Ending of the nominative → of the accusative, of the genitive. The first that fits is taken.
_ENDINGS = (
    ("ова", "ову", "овой"),
    ("ева", "еву", "евой"),
    ("ёва", "ёву", "ёвой"),
    ("ина", "ину", "иной"),
    ("ына", "ыну", "ыной"),
    ("ская", "скую", "ской"),
    ("цкая", "цкую", "цкой"),
    ("ов", "ова", "ова"),
    ("ев", "ева", "ева"),
    ("ёв", "ёва", "ёва"),
    ("ин", "ина", "ина"),
    ("ын", "ына", "ына"),
    ("ский", "ского", "ского"),
    ("цкий", "цкого", "цкого"),
    ("вой", "вого", "вого"),
    ("стой", "стого", "стого"),
)
_SHORTEST = 4


def accusative(name: str) -> str:
    """Return «Ветрову И.С.» for «Ветрова И.С.»; nothing for a name whose form is in doubt."""
    return _declined(name, 1)


def genitive(name: str) -> str:
    """Return «Ветровой И.С.» for «Ветрова И.С.»; nothing for a name whose form is in doubt."""
    return _declined(name, 2)


def _declined(name: str, case: int) -> str:
    surname, space, initials = name.partition(" ")
    # A first name in full would want its own case: minutes give initials.
    if initials and not initials.endswith("."):
        return ""
    parts = [_part(each, case) for each in surname.split("-")]
    return f"{'-'.join(parts)}{space}{initials}" if all(parts) else ""


def _part(surname: str, case: int) -> str:
    if len(surname) < _SHORTEST:
        return ""
    for ending in _ENDINGS:
        if surname.endswith(ending[0]):
            return surname.removesuffix(ending[0]) + ending[case]
    return ""
