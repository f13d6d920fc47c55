"""Which file a container is upon: told by the digest in it, by its name, by the file's place.

Nothing is read and nothing is asked here: names and digests alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from regest.core.base.text import one_line

ENDINGS = (".sig", ".p7s", ".sgn", ".p7m")
# What programs put behind the name of the file that they sign, or of the signature.
_ADDED = re.compile(
    r"[\s._()-]+(?:signed|signature|sign|подписано|подписан|подпись|эцп|эп|укэп|унэп)[\s._()-]*$"
)
_COPY = re.compile(r"[\s_-]*\(\d{1,3}\)$")
_ENDING = re.compile(r"\.[^\W_]{2,5}$")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file that a container may be upon; `key` is what the caller knows it by."""

    key: str
    name: str
    sha256: str
    main: bool = False


def likely_first(container: str, files: Sequence[Candidate]) -> list[Candidate]:
    """Return the files as they should be tried: the named one, then main ones, then the rest."""
    ranks = {each.key: _likeness(container, each.name) for each in files}
    # Sorting keeps the order of those that are alike.
    return sorted(files, key=lambda each: (-ranks[each.key], not each.main))


def with_digest(files: Sequence[Candidate], algorithm: str, digest: str) -> Candidate | None:
    """Return the file that a container says it is upon; None if it is none of these.

    `digest` is hexadecimal, by an `algorithm` of any spelling; only SHA-256 can be told here.
    """
    if spelled(algorithm) != "sha256" or not digest:
        return None
    wanted = digest.lower()
    return next((each for each in files if each.sha256 == wanted), None)


def names(container: str, file: str) -> bool:
    """Say whether a container is called after a file: `letter.pdf.sig` or `letter.sig`."""
    return _likeness(container, file) > 0


def names_another(container: str, files: Sequence[Candidate]) -> bool:
    """Say whether a container is called after a file, and that is none of these."""
    signed = _without(ENDINGS, _folded(container))
    told = _ENDING.search(signed) is not None
    return told and not any(names(container, each.name) for each in files)


def spelled(algorithm: str) -> str:
    """Return the name of a digest algorithm as Python spells it: `SHA-256` is `sha256`."""
    return re.sub(r"[^a-z0-9]", "", algorithm.lower())


def _likeness(container: str, file: str) -> int:
    """Return 3 for the whole name, 2 for it with words of programs, 1 for the stem, 0 for none."""
    signed, name = _without(ENDINGS, _folded(container)), _folded(file)
    if not signed or signed == _folded(container):
        return 0
    if signed == name:
        return 3
    own, other = _ENDING.search(signed), _ENDING.search(name)
    if own is not None and other is not None and own[0] != other[0]:
        return 0
    if _bare(signed) != _bare(name) or not _bare(name):
        return 0
    return 2 if own is not None else 1


def _bare(name: str) -> str:
    """Return a name without its ending and without what programs and browsers add to it."""
    bare = _ENDING.sub("", name)
    while (shorter := _COPY.sub("", _ADDED.sub("", bare)).strip()) != bare:
        bare = shorter
    return bare


def _without(endings: Sequence[str], name: str) -> str:
    for ending in endings:
        if name.endswith(ending):
            return name.removesuffix(ending).rstrip()
    return name


def _folded(name: str) -> str:
    return one_line(name).casefold().replace("ё", "е")
