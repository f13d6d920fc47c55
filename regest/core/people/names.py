"""How names are compared: blind to case, ё, quotes and spaces; legal forms and numbers count."""

from __future__ import annotations

import re
import unicodedata

_IGNORED = re.compile(r"[\s\u00ad\u200b-\u200d\u2060\ufeff«»„“”\"'`‘’‹›]+")
_DASHES = re.compile(r"[\u2010-\u2015\u2212]")
_INITIALS_FIRST = re.compile(r"((?:\w\.\s*){1,2})([\w-]{2,})")
_FULL = re.compile(r"([\w-]+)\s+(\w)[\w-]*\s+(\w)[\w-]+")


def match_key(name: str) -> str:
    """Return what two spellings of one name share: «МБОУ „СОШ №208“» and `мбоу "сош № 208"`."""
    folded = unicodedata.normalize("NFKC", name).casefold()
    bare = _IGNORED.sub("", _DASHES.sub("-", unicodedata.normalize("NFKC", folded)))
    return unicodedata.normalize("NFKC", bare).replace("ё", "е")


def person_key(name: str) -> str:
    """Return the key of a person's name; «И.С. Ветрова» and «Ветрова И. С.» are one name."""
    turned = _INITIALS_FIRST.fullmatch(name.strip())
    return match_key(f"{turned[2]} {turned[1]}" if turned else name)


def with_initials(name: str) -> str:
    """Return «Ветрова И.С.» for «Ветрова Ирина Сергеевна», and nothing for any other form."""
    full = _FULL.fullmatch(name.strip())
    return f"{full[1]} {full[2]}.{full[3]}." if full else ""
