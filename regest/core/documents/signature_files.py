"""Which files are signatures, and upon which files by their names (SIG-5, domain 9.2).

Names and what bytes were told to be are enough here: nothing is opened and nothing is verified.
"""

from __future__ import annotations

import re
from pathlib import PurePath

from regest.core.base.text import one_line
from regest.core.documents import media

ENDINGS = (".sig", ".p7s", ".sgn", ".sign", ".p7m")
# Bundles of certificates are written the same way, and are signatures upon nothing.
_BUNDLES = frozenset({".p7b", ".p7c", ".spc"})
# What mail programs call the signature of a message as a whole.
_OF_MESSAGES = frozenset({"smime.p7s", "smime.p7m"})
# What programs put behind the name of the file that they sign, or of the signature.
_ADDED = re.compile(
    r"[\s._()-]+(?:signed|signature|sign|подписано|подписан|подпись|эцп|эп|укэп|унэп)[\s._()-]*$"
)
_COPY = re.compile(r"[\s_-]*\(\d{1,3}\)$")
# A letter comes first: the year of «письмо от 12.05.2026» is no ending.
_ENDING = re.compile(r"\.[^\W\d_][^\W_]{1,4}$")


def is_signature(name: str, media_type: str) -> bool:
    """Say whether a file is a container of signatures; `media_type` was told from its bytes.

    One that is called so is, whatever is in it, unless it is encrypted.
    """
    ending = PurePath(name).suffix.casefold()
    if media_type == media.SIGNATURE:
        return ending not in _BUNDLES
    return ending in ENDINGS and media_type != media.LOCKED


def is_of_message(name: str) -> bool:
    """Say whether a container signs an e-mail message as a whole (S/MIME), and so no file."""
    return name.strip().casefold() in _OF_MESSAGES


def likeness(container: str, file: str) -> int:
    """Return how surely a container is called after a file, from 3 down to 0 for not at all.

    3 is the whole name (`letter.pdf.sig`), 2 the same with words that programs add, 1 the stem
    alone (`letter.sig`).
    """
    whole, name = folded(container), folded(file)
    signed = without_ending(whole)
    if not signed or signed == whole:
        return 0
    # A container that another signer put into one of theirs has an ending for each.
    while (shorter := without_ending(signed)) != signed:
        signed = shorter
    if signed == name:
        return 3
    own, other = _ENDING.search(signed), _ENDING.search(name)
    if own is not None and other is not None and own[0] != other[0]:
        return 0
    if _bare(signed) != _bare(name) or not _bare(name):
        return 0
    return 2 if own is not None else 1


def names_a_file(container: str) -> bool:
    """Say whether a container's name holds the whole name of a file: `letter.pdf.sig`."""
    return has_ending(without_ending(folded(container)))


def has_ending(name: str) -> bool:
    """Say whether a name tells by its ending what the file is."""
    return _ENDING.search(name) is not None


def without_ending(name: str) -> str:
    """Return a name without the ending of a signature; one that has none stays as it is."""
    for ending in ENDINGS:
        if name.casefold().endswith(ending):
            return name[: -len(ending)].rstrip()
    return name


def folded(name: str) -> str:
    """Return a file's name blind to case, ё and spaces."""
    return one_line(name).casefold().replace("ё", "е")


def _bare(name: str) -> str:
    """Return a name without its ending and without what programs and browsers add to it."""
    bare = _ENDING.sub("", name)
    while (shorter := _COPY.sub("", _ADDED.sub("", bare)).strip()) != bare:
        bare = shorter
    return bare
