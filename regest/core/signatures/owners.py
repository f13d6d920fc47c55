"""Whose certificate it is, beside who signs: a person, an own school, or somebody else (9.1).

The association has no certificate of its own: a chair signs as a natural person or as head of a
school. So a certificate that names more than the person is told, and only one that names another
person has to be confirmed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from enum import StrEnum

from regest.core.base.messages import Message, _
from regest.core.hooks.signature_types import SignerAnswer

_WORDS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


class Likeness(StrEnum):
    """How the name in a certificate stands to that of whoever signs with it."""

    SAME = "same"
    ALIKE = "alike"
    OTHER = "other"


def likeness(name: str, owner: str) -> Likeness:
    """Compare who signs with a certificate's owner, blind to case, ё, order and initials.

    `SAME`: nothing contradicts; `ALIKE`: surname and first name are those of the person, and there
    is more, or another patronymic; `OTHER`: surname or first name is missing, or another's.
    """
    person, told = _words(name), _words(owner)
    if not person or person[0] not in told:
        return Likeness.OTHER
    others = list(told)
    others.remove(person[0])
    for position, part in enumerate(person[1:]):
        fits = next((each for each in others if _stands_for(each, part)), None)
        if fits is not None:
            others.remove(fits)
        elif position == 0 and others:
            return Likeness.OTHER
    return Likeness.ALIKE if others else Likeness.SAME


def likest(name: str, answers: Sequence[SignerAnswer]) -> tuple[Likeness, str]:
    """Return how the best fitting of a container's owners stands to `name`, and what it says.

    Where no certificate is known, nothing contradicts.
    """
    owners = [each.owner for each in answers if each.owner]
    order = list(Likeness)
    found = [(likeness(name, each), each) for each in owners]
    return min(found, key=lambda each: order.index(each[0]), default=(Likeness.SAME, ""))


def remark(name: str, owner: str) -> Message | None:
    """Return what is said of a certificate that names more than `name`, or another; None if not."""
    if not owner or likeness(name, owner) is Likeness.SAME:
        return None
    return _("The certificate is issued to {owner}, and {name} signs", owner=owner, name=name)


def _words(name: str) -> list[str]:
    composed = unicodedata.normalize("NFKC", name).casefold().replace("ё", "е")
    return _WORDS.findall(composed)


def _stands_for(word: str, part: str) -> bool:
    return word == part or (len(word) == 1 and part.startswith(word))
