"""Papers that arrive signed: which files are signatures, where they stand, what is in them (SIG-5).

A signature stands behind the file that it is called after and is never the paper itself while
there is another file. What an attached container holds becomes a file of its own before it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from regest.core.catalogue.components import PreparedFile
from regest.core.catalogue.tables import Component, ComponentRole
from regest.core.documents import mail, media, signature_files
from regest.core.signatures.cms.content import content_within

# A container may hold a container: each signer signed what the one before had made.
DEPTH = 3


@dataclass(frozen=True, slots=True)
class Arrived:
    """A file as it came, or as it was taken out of a container, and what it is to the paper."""

    name: str
    content: bytes
    role: ComponentRole

    @property
    def media_type(self) -> str:
        """What it is, told from its bytes."""
        return media.sniff(self.content, self.name)


F = TypeVar("F", Arrived, PreparedFile)
S = TypeVar("S", Arrived, PreparedFile, Component)


def sorted_out(given: Sequence[tuple[str, bytes]], *, new: bool = True) -> tuple[Arrived, ...]:
    """Return files, names with bytes, in the order in which a record takes them.

    Of a `new` record the first that is no signature is the paper itself; else all are annexes.
    Containers are opened in child processes: call it outside any unit of work.
    """
    brought = {hashlib.sha256(content).digest() for _name, content in given}
    files: list[Arrived] = []
    for name, content in given:
        files += _opened(Arrived(name, content, ComponentRole.ANNEX), brought, DEPTH)
    return _placed(files, lambda each: each.media_type, new=new)


def placed(files: Sequence[PreparedFile], *, new: bool = True) -> tuple[PreparedFile, ...]:
    """Return prepared files in the order in which a record takes them, with their roles.

    Of a `new` record one file is the paper itself: the one that was, unless it is a signature.
    """
    return _placed(files, lambda each: each.text.media_type, new=new)


def beside(files: Sequence[Component]) -> tuple[Component, ...]:
    """Return the files of a record with each signature behind what it is called after.

    They stand in the order in which they came; a signature that was given later came last.
    """
    signatures = [each for each in files if each.role is ComponentRole.SIGNATURE]
    papers = [each for each in files if each.role is not ComponentRole.SIGNATURE]
    return _beside(papers, signatures, lambda each: each.media_type, stray_last=True)


def is_signature(file: PreparedFile) -> bool:
    """Say whether a prepared file is a container of signatures."""
    return signature_files.is_signature(file.name, file.text.media_type)


def taken_out(name: str, content: bytes) -> Arrived | None:
    """Return the file that an attached container holds; None for any other file.

    It is called as the container without its ending. The signature of a message as a whole is not
    opened: the message beside it says the same.
    """
    if not signature_files.is_signature(name, media.sniff(content, name)):
        return None
    inside = None if signature_files.is_of_message(name) else content_within(content)
    if inside is None:
        return None
    bare = signature_files.without_ending(name) or name
    if not signature_files.has_ending(bare):
        bare += media.ENDINGS.get(media.sniff(inside), "")
    return Arrived(bare, inside, ComponentRole.ANNEX)


def _opened(file: Arrived, brought: set[bytes], depth: int) -> Iterator[Arrived]:
    """Yield what a container holds, unless it was brought as well, and then itself."""
    inside = taken_out(file.name, file.content) if depth else None
    if inside is not None and hashlib.sha256(inside.content).digest() not in brought:
        brought.add(hashlib.sha256(inside.content).digest())
        yield from _opened(inside, brought, depth - 1)
    yield file


def _placed(files: Sequence[F], type_of: Callable[[F], str], *, new: bool = True) -> tuple[F, ...]:
    papers: list[F] = []
    signatures: list[F] = []
    for each in files:
        if signature_files.is_signature(each.name, type_of(each)):
            signatures.append(replace(each, role=ComponentRole.SIGNATURE))
        else:
            papers.append(each)
    if not new:
        return _beside([_demoted(each) for each in papers], signatures, type_of, stray_last=True)
    if not papers:
        # Signatures alone: the first stands for the paper until that comes.
        signatures[:1] = [replace(each, role=ComponentRole.MAIN) for each in signatures[:1]]
        return tuple(signatures)
    main = next((each for each in papers if each.role is ComponentRole.MAIN), None)
    main = main or next((each for each in papers if each.role is ComponentRole.ANNEX), papers[0])
    papers = [_demoted(each) for each in papers if each is not main]
    papers.insert(0, replace(main, role=ComponentRole.MAIN))
    return _beside(papers, signatures, type_of)


def _beside(
    papers: Sequence[S],
    signatures: Sequence[S],
    type_of: Callable[[S], str],
    *,
    stray_last: bool = False,
) -> tuple[S, ...]:
    """Return each signature behind the file it is called after; one called after none is a stray.

    Strays stand behind the first file: they sign something of the paper.
    """
    behind: dict[int, list[S]] = {}
    for signature in signatures:
        behind.setdefault(_place(signature, papers, type_of), []).append(signature)
    strays: list[S] = behind.pop(-1, [])
    ordered: list[S] = []
    for place, paper in enumerate(papers):
        ordered.append(paper)
        if place == 0 and not stray_last:
            ordered += strays
        ordered += behind.get(place, [])
    return tuple(ordered + strays) if stray_last else tuple(ordered)


def _place(signature: S, papers: Sequence[S], type_of: Callable[[S], str]) -> int:
    if signature_files.is_of_message(signature.name):
        messages = [place for place, each in enumerate(papers) if type_of(each) in mail.LETTERS]
        return messages[-1] if messages else -1
    ranks = [signature_files.likeness(signature.name, each.name) for each in papers]
    best = max(ranks, default=0)
    return ranks.index(best) if best else -1


def _demoted(file: F) -> F:
    """Return what is not the paper itself as an annex; what has a role of its own keeps it."""
    if file.role in {ComponentRole.MAIN, ComponentRole.SIGNATURE}:
        return replace(file, role=ComponentRole.ANNEX)
    return file
