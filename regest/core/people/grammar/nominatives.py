"""Full names as papers decline them («директора … Нечаева Олега Викторовича») turned back."""

from __future__ import annotations

from regest.core.base.russian_words import dictionary

_KINDS = ("Surn", "Name", "Patr")
_OBLIQUE = {"gent", "accs"}


def nominative(name: str) -> str:
    """Return «Нечаев Олег Викторович» for «Нечаева Олега Викторовича».

    A name that is in the nominative, or that is not surname, name and patronymic, stays as it is:
    a person looks at it before it is written.
    """
    words = name.split()
    if len(words) != len(_KINDS):
        return name.strip()
    female = _is_female(words[2])
    if female is None or (not female and words[2].endswith("ич")):
        return " ".join(words)
    if female and words[2].endswith("на"):
        return " ".join(words)
    gender = "femn" if female else "masc"
    turned = [_turned(word, kind, gender) for word, kind in zip(words, _KINDS, strict=True)]
    return " ".join(turned)


def _is_female(patronymic: str) -> bool | None:
    """Say whose patronymic it is: «Викторовича», «Сергеевны»; None of what is none."""
    small = patronymic.casefold()
    if small.endswith(("вна", "вны", "вну", "чна", "чны", "чну", "шна", "шны")):
        return True
    if small.endswith(("ич", "ича", "ичу")):
        return False
    return None


def _turned(word: str, kind: str, gender: str) -> str:
    """Return one word of a name in the nominative; unknown surnames lose their usual ending."""
    for part in dictionary().parse(word):
        tag = part.tag
        if kind in tag and gender in tag and str(tag.case) in _OBLIQUE and "sing" in tag:
            form = part.inflect({"nomn", "sing", gender})
            if form is not None:
                return "-".join(each.capitalize() for each in str(form.word).split("-"))
    if kind == "Surn" and gender == "masc" and word.endswith(("ова", "ева", "ина", "ына")):
        return word[:-1]
    if kind == "Surn" and gender == "femn" and word.endswith("ой"):
        return f"{word[:-2]}а"
    if kind == "Patr" and gender == "masc":
        return word.removesuffix("а")
    if kind == "Patr" and word.endswith("ны"):
        return f"{word[:-1]}а"
    return word
