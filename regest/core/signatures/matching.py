"""Which of several files a container is upon: told by the digest in it and by names.

Nothing is read and nothing is asked here. How surely a container is called after a file is told
in `documents.signature_files`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from regest.core.documents.signature_files import likeness, names_a_file


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file that a container may be upon; `key` is what the caller knows it by."""

    key: str
    name: str
    sha256: str
    main: bool = False


def likely_first(container: str, files: Sequence[Candidate]) -> list[Candidate]:
    """Return the files as they should be tried: the named one, then main ones, then the rest."""
    # Sorting keeps the order of those that are alike.
    return sorted(files, key=lambda each: (-likeness(container, each.name), not each.main))


def with_digest(files: Sequence[Candidate], algorithm: str, digest: str) -> Candidate | None:
    """Return the file that a container says it is upon; None if it is none of these.

    `digest` is hexadecimal, by an `algorithm` of any spelling; only SHA-256 can be told here.
    """
    if spelled(algorithm) != "sha256" or not digest:
        return None
    wanted = digest.lower()
    return next((each for each in files if each.sha256 == wanted), None)


def names_another(container: str, files: Sequence[Candidate]) -> bool:
    """Say whether a container is called after a file, and that is none of these."""
    return names_a_file(container) and not any(likeness(container, each.name) for each in files)


def spelled(algorithm: str) -> str:
    """Return the name of a digest algorithm as Python spells it: `SHA-256` is `sha256`."""
    return re.sub(r"[^a-z0-9]", "", algorithm.lower())
