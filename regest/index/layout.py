"""What a person meant to type when the keyboard was set to the other language.

Works on the text as typed, before a query is read from it: the keys of х, ъ, ж, э, б, ю and ё bear
punctuation on an English keyboard, and a query would take that for brackets and quotes.
"""

from __future__ import annotations

import re

_RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ№:/"
_ENGLISH = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~#^|"
_TO_RUSSIAN = str.maketrans(_ENGLISH, _RUSSIAN)
# On the way back letters alone: the English keyboard has no keys of its own under punctuation.
_TO_ENGLISH = str.maketrans(_RUSSIAN[:-3], _ENGLISH[:-3])
_LATIN = re.compile("[a-z]", re.IGNORECASE)
_CYRILLIC = re.compile("[а-яё]", re.IGNORECASE)
_KEYS = "[];',.`{}:\"<>~"
_NEVER_INSIDE = '[];,`{}"<>~'
# Signs that may stand around a word for their own sake.
_AROUND = re.compile(r"^([-\"'«(\[{]*)(.*?)([\"'»)\]},.;:!?]*)$", re.DOTALL)


def retyped(token: str) -> tuple[str, ...]:
    """Return what a word without blanks may be in the other layout, the likeliest first.

    Signs at its ends are taken for letters as well as for themselves; a word of both alphabets is
    read either way; a word without letters has no other reading. What stands before a colon may
    have been typed rightly.
    """
    readings: dict[str, None] = {}
    if _LATIN.search(token) or _only_keys(token):
        readings.update(dict.fromkeys(_with_ends(token)))
    if _CYRILLIC.search(token):
        readings.update(dict.fromkeys(_in_english(token)))
    name, colon, value = token.partition(":")
    if name and colon:
        readings.update((f"{name}:{each}", None) for each in retyped(value))
    readings.pop(token, None)
    return tuple(readings)


def _in_english(token: str) -> list[str]:
    """Return the token in English keys, unless signs then stand inside a word."""
    retyped_token = token.translate(_TO_ENGLISH)
    inside = retyped_token.strip(_KEYS)
    return [] if any(sign in _NEVER_INSIDE for sign in inside) else [retyped_token]


def _with_ends(token: str) -> list[str]:
    before, core, after = _ends(token)
    whole = token.translate(_TO_RUSSIAN)
    inner = core.translate(_TO_RUSSIAN)
    found = [before + inner + after] if core else []
    if before and core:
        found.append(whole[: len(before) + len(core)] + after)
    if after and core:
        found.append(before + whole[len(before) :])
    return [*found, whole]


def _ends(token: str) -> tuple[str, str, str]:
    match = _AROUND.match(token)
    return (match[1], match[2], match[3]) if match else ("", token, "")


def _only_keys(token: str) -> bool:
    """Say whether the token is made of keys that bear Russian letters."""
    return len(token) > 1 and all(each in _KEYS for each in token)
