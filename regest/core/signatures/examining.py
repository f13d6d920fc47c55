"""A container against the files that came with it: which one it is upon, and what it is worth.

Bytes are read and signers asked outside any unit of work; nothing is kept here.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from regest.core.base.messages import Message, _
from regest.core.hooks.signature_types import SignatureFinding, SignerAnswer
from regest.core.signatures import matching
from regest.core.signatures.matching import Candidate

Ask = Callable[[bytes, bytes], Sequence[SignerAnswer]]
Read = Callable[[Candidate], bytes]
Held = Callable[[str], bool]
Within = Callable[[bytes], bytes | None]
# A digest that only its signer can compute is tried on so many files, the likeliest first.
TRIED = 8
_COMPUTED = frozenset({"sha1", "sha224", "sha256", "sha384", "sha512"})


@dataclass(frozen=True, slots=True)
class Examined:
    """The file that a container is upon, None when it is none of those, and what was found."""

    candidate: Candidate | None
    answers: tuple[SignerAnswer, ...]


def examine(
    name: str,
    container: bytes,
    files: Sequence[Candidate],
    *,
    read: Read,
    ask: Ask,
    held: Held = lambda _digest: False,
    within: Within = lambda _container: None,
) -> Examined:
    """Find the file that the container called `name` is upon, and what each signature is worth.

    `held` says whether a file with a SHA-256 is kept anywhere else: a signature upon such a one
    belongs to another file. Where no file fits, the document was changed; yet a container that is
    sound over content of its own (`within` gives it), or called after another file, belongs to
    that one (SIG-2). Without any file, a container is judged by its own content.
    """
    likely = matching.likely_first(name, files)
    if not likely:
        own = within(container)
        answers = tuple(ask(own if own is not None else b"", container))
        return Examined(None, answers if own is not None else _of_no_file(answers))
    first = likely[0]
    answers = tuple(ask(read(first), container))
    if _fits(answers):
        return Examined(first, answers)
    for each in _to_try(answers, likely, read)[:TRIED]:
        other = tuple(ask(read(each), container))
        if _fits(other):
            return Examined(each, other)
    if _of_another(name, answers, likely, held) or _sound_alone(container, ask, within):
        return Examined(None, _elsewhere(answers))
    return Examined(first, answers)


def _fits(answers: Sequence[SignerAnswer]) -> bool:
    """Say whether nothing more is to be looked for: other bytes would not make it better."""
    return any(each.finding is not SignatureFinding.CHANGED for each in answers)


def _to_try(
    answers: Sequence[SignerAnswer], likely: Sequence[Candidate], read: Read
) -> list[Candidate]:
    """Return the other files that may fit; those whose digest can be told here, if one does."""
    told = [each for each in answers if each.digest]
    for answer in told:
        found = matching.with_digest(likely, answer.digest_algorithm, answer.digest)
        if found is not None:
            return [found]
    algorithms = {matching.spelled(each.digest_algorithm) for each in told}
    if told and algorithms <= {"sha256"}:
        return []
    if told and algorithms <= _COMPUTED:
        wanted = {(matching.spelled(each.digest_algorithm), each.digest.lower()) for each in told}
        return [each for each in likely[1:] if _digests(read(each), algorithms) & wanted]
    return list(likely[1:])


def _digests(content: bytes, algorithms: set[str]) -> set[tuple[str, str]]:
    return {(each, hashlib.new(each, content).hexdigest()) for each in algorithms}


def _of_another(
    name: str, answers: Sequence[SignerAnswer], files: Sequence[Candidate], held: Held
) -> bool:
    told = [each for each in answers if matching.spelled(each.digest_algorithm) == "sha256"]
    if any(each.digest and held(each.digest.lower()) for each in told):
        return True
    return matching.names_another(name, files)


def _sound_alone(container: bytes, ask: Ask, within: Within) -> bool:
    own = within(container)
    return own is not None and _fits(ask(own, container))


def _elsewhere(answers: Sequence[SignerAnswer]) -> tuple[SignerAnswer, ...]:
    """Return the answers with «changed» as «of another file»."""
    return tuple(
        replace(each, finding=SignatureFinding.OTHER_FILE)
        if each.finding is SignatureFinding.CHANGED
        else each
        for each in answers
    )


def _of_no_file(answers: Sequence[SignerAnswer]) -> tuple[SignerAnswer, ...]:
    """Return what a container without any file comes to: nothing may be called sound."""
    kept = (SignatureFinding.BROKEN, SignatureFinding.UNCHECKED)
    why: Message = _("the file that was signed did not come with the signature")
    return tuple(
        each
        if each.finding in kept
        else replace(each, finding=SignatureFinding.OTHER_FILE, remarks=(*each.remarks, why))
        for each in answers
    )
