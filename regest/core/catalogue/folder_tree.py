"""A tree of old papers in a folder: which files it holds, what is left out, what belongs together.

Nothing is opened here but folders; symbolic links are not followed, so that a walk ends and stays
inside the folder.
"""

from __future__ import annotations

import os
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from regest.core.base.errors import UsageFault
from regest.core.base.messages import Message, _
from regest.core.catalogue.tables import ComponentRole
from regest.core.documents import media
from regest.core.documents.file_names import readable
from regest.core.documents.signature_files import is_signature, likeness

_SERVICE_NAMES = frozenset({"thumbs.db", "desktop.ini", "ehthumbs.db", "__macosx"})
_TEMPORARY = re.compile(r"~\$.*|.*\.(?:tmp|part|crdownload|lnk|url|bak)|.*~", re.IGNORECASE)
_EDITED = frozenset({".docx", ".doc", ".odt", ".rtf"})
_ANNEX = re.compile(
    r"(?P<paper>.*\S)[\s_.,(–-]+(?:приложение|прил)\.?[\s_]*(?:№\s*)?(?P<number>\d*)\)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class OldFile:
    """A file of the tree; `shown` is its path from the folder on, with `/`, fit to be kept."""

    path: Path
    shown: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file or folder that is not imported, and why: the rest of a sentence.

    `known` when the catalogue has it already.
    """

    shown: str
    reason: Message
    known: bool = False


@dataclass(frozen=True, slots=True)
class Bundle:
    """The files of one paper with their roles; the main one is first."""

    files: tuple[tuple[OldFile, ComponentRole], ...]

    @property
    def main(self) -> OldFile:
        """The file that the paper is known by."""
        return self.files[0][0]

    def without(self, known: Collection[Path]) -> list[Bundle]:
        """Return what is left when the files at `known` are taken out.

        What stood with a paper that is known stands alone: a registered paper is not changed.
        """
        left = tuple(each for each in self.files if each[0].path not in known)
        if self.main.path not in known:
            return [Bundle(left)]
        return [Bundle(((file, ComponentRole.MAIN),)) for file, _role in left]


def walk(folder: Path, spared: Path) -> tuple[list[OldFile], list[LeftOut]]:
    """Return the files below `folder` in the order of their names, and what was left out.

    `spared` is the folder of the deployment, which is never imported into itself.

    Raises:
        UsageFault: `folder` is no folder that may be read, or it lies inside the deployment.
    """
    if not folder.is_dir():
        raise UsageFault(
            "folder_missing",
            _("There is no such folder: {path}", path=readable(str(folder))),
            remedy=_("Name a folder; a single file is registered by `regest record add --file`."),
        )
    root, home = folder.resolve(), spared.resolve()
    if root == home or home in root.parents:
        raise UsageFault(
            "folder_of_deployment",
            _("This folder belongs to the deployment: {path}", path=readable(str(folder))),
            remedy=_("Copy the papers to a folder outside it and import that one."),
        )
    files: list[OldFile] = []
    left_out: list[LeftOut] = []
    for entry, shown in _entries(root, readable(root.name) or "/", home, left_out):
        try:
            size = entry.stat(follow_symlinks=False).st_size
        except OSError:
            # Taken away since its folder was read.
            left_out.append(LeftOut(shown, _("it may not be read")))
            continue
        if size == 0:
            left_out.append(LeftOut(shown, _("the file is empty")))
        else:
            files.append(OldFile(Path(entry.path), shown, size))
    return files, left_out


def bundles(files: Iterable[OldFile]) -> list[Bundle]:
    """Return the papers that the files make up, in the order of their main files.

    Joined is only what its name leaves no doubt of: a PDF beside the one text document of the same
    name, annexes and signatures named after the one paper they belong to. All else stands alone.
    """
    folders: dict[Path, list[OldFile]] = defaultdict(list)
    for each in files:
        folders[each.path.parent].append(each)
    return [bundle for held in folders.values() for bundle in _bundles_of(held)]


def _bundles_of(files: Sequence[OldFile]) -> list[Bundle]:
    """Return the papers of one folder."""
    signatures = [each for each in files if is_signature(each.path.name, media.OTHER)]
    annexes = [each for each in files if each not in signatures and _paper_of_annex(each)]
    papers = [each for each in files if each not in signatures and each not in annexes]
    found = [_Gathered(group) for group in _together(papers)]
    for each in annexes:
        paper = _paper_of_annex(each)
        _join(found, each, [one for one in found if one.is_named(paper)], ComponentRole.ANNEX)
    for each in signatures:
        _join(found, each, _signed_by(each, found), ComponentRole.SIGNATURE)
    found.sort(key=lambda each: files.index(each.files[0][0]))
    return [Bundle(tuple(each.files)) for each in found]


class _Gathered:
    """The files of one paper while they are gathered."""

    def __init__(self, papers: Sequence[OldFile]) -> None:
        roles = (ComponentRole.MAIN, ComponentRole.RENDITION)
        self.files = list(zip(papers, roles, strict=False))

    def is_named(self, name: str) -> bool:
        """Say whether the paper, or one of its files with its ending, is called so."""
        named = {_stem(self.files[0][0])} | {_folded(each.path.name) for each, _role in self.files}
        return name in named


def _signed_by(signature: OldFile, found: Sequence[_Gathered]) -> list[_Gathered]:
    """Return the papers that a signature is called after as surely as after any."""
    name = _spaced(signature.path.name)
    ranks = [
        max(likeness(name, _spaced(file.path.name)) for file, _role in each.files) for each in found
    ]
    best = max(ranks, default=0)
    return [each for each, rank in zip(found, ranks, strict=True) if best and rank == best]


def _join(
    found: list[_Gathered], file: OldFile, owners: Sequence[_Gathered], role: ComponentRole
) -> None:
    """Put a file to its one paper; alone when there is none or several."""
    if len(owners) == 1:
        owners[0].files.append((file, role))
    else:
        found.append(_Gathered([file]))


def _together(papers: Sequence[OldFile]) -> Iterator[list[OldFile]]:
    """Give the files, a text document with the one PDF of the same name."""
    named: dict[str, list[OldFile]] = defaultdict(list)
    for each in papers:
        named[_stem(each)].append(each)
    for same in named.values():
        edited = [each for each in same if _ending(each) in _EDITED]
        printed = [each for each in same if _ending(each) == ".pdf"]
        if len(same) == 2 and edited and printed:
            yield [*edited, *printed]
        else:
            yield from ([each] for each in same)


def _entries(
    folder: Path, shown: str, home: Path, left_out: list[LeftOut]
) -> Iterator[tuple[os.DirEntry[str], str]]:
    """Give the files of a folder and of those in it, telling `left_out` of the rest."""
    # A stack of our own: folders may lie deeper in each other than calls may.
    ahead = [_held(folder, shown, left_out)]
    while ahead:
        entry = next(ahead[-1], None)
        if entry is None:
            ahead.pop()
            continue
        found, name = entry
        reason = _reason_to_leave(found, home)
        if reason is not None:
            left_out.append(LeftOut(name, reason))
        elif found.is_dir(follow_symlinks=False):
            ahead.append(_held(Path(found.path), name, left_out))
        else:
            yield found, name


def _held(
    folder: Path, shown: str, left_out: list[LeftOut]
) -> Iterator[tuple[os.DirEntry[str], str]]:
    """Return what lies in a folder itself, in the order of the names; none when it is closed."""
    try:
        with os.scandir(folder) as entries:
            held = sorted(entries, key=lambda each: _natural(each.name))
    except OSError:
        left_out.append(LeftOut(shown, _("the folder cannot be read")))
        held = []
    return iter([(each, f"{shown}/{readable(each.name)}") for each in held])


def _reason_to_leave(entry: os.DirEntry[str], home: Path) -> Message | None:
    name = entry.name.lower()
    if entry.is_symlink():
        return _("a link is not followed")
    if name in _SERVICE_NAMES or _TEMPORARY.fullmatch(name):
        return _("a file of the system or of a program, not a paper")
    if name.startswith("."):
        return _("hidden")
    if entry.is_dir(follow_symlinks=False):
        return _("the deployment itself") if Path(entry.path) == home else None
    if not entry.is_file(follow_symlinks=False):
        return _("not a regular file")
    return None if os.access(entry.path, os.R_OK) else _("it may not be read")


def _natural(name: str) -> tuple[tuple[int, str], ...]:
    """Return a sorting key by which «Протокол 2» stands before «Протокол 10»."""
    folded = PurePath(name.casefold())
    parts = re.split(r"([0-9]{1,18})", f"{folded.stem}\0{folded.suffix}")
    return tuple((int(each), "") if place % 2 else (-1, each) for place, each in enumerate(parts))


def _paper_of_annex(file: OldFile) -> str:
    found = _ANNEX.fullmatch(_stem(file))
    return found["paper"].strip(" .,–-(") if found else ""


def _stem(file: OldFile) -> str:
    return _folded(PurePath(file.path.name).stem)


def _ending(file: OldFile) -> str:
    return file.path.suffix.lower()


def _folded(name: str) -> str:
    return _spaced(name).casefold()


def _spaced(name: str) -> str:
    return " ".join(readable(name).replace("_", " ").split())
