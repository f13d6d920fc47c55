"""A tree of old papers in a folder: which files it holds, what is left out, what belongs together.

Nothing is opened here but folders; symbolic links are not followed, so that a walk ends and stays
inside the folder.
"""

from __future__ import annotations

import os
import re
import stat
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from regest.core.base.errors import UsageFault
from regest.core.base.messages import Message, _
from regest.core.catalogue.tables import ComponentRole
from regest.core.documents.file_names import readable

_SERVICE_NAMES = frozenset({"thumbs.db", "desktop.ini", "ehthumbs.db", "__macosx"})
_TEMPORARY = re.compile(r"~\$.*|~.*\.tmp|.*\.(?:tmp|part|crdownload|lnk|url|bak)|.*~", re.IGNORECASE)
_EDITED = frozenset({".docx", ".doc", ".odt", ".rtf"})
_SIGNATURES = frozenset({".sig", ".p7s", ".sgn"})
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
    """A file or folder that is not imported, and why: the rest of a sentence."""

    shown: str
    reason: Message


@dataclass(frozen=True, slots=True)
class Bundle:
    """The files of one paper with their roles; the main one is first."""

    files: tuple[tuple[OldFile, ComponentRole], ...]

    @property
    def main(self) -> OldFile:
        """The file that the paper is known by."""
        return self.files[0][0]


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
        size = entry.stat(follow_symlinks=False).st_size
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


def _bundles_of(files: Sequence[OldFile]) -> Iterator[Bundle]:
    belongs: dict[Path, tuple[Path, ComponentRole]] = {}
    named: dict[str, list[OldFile]] = defaultdict(list)
    for each in files:
        named[_stem(each)].append(each)
    for same in named.values():
        belongs.update(_renditions(same))
    mains = [each for each in files if each.path not in belongs]
    for each in mains:
        if (owner := _owner(each, mains)) is not None:
            role = _signs(each) and ComponentRole.SIGNATURE or ComponentRole.ANNEX
            belongs[each.path] = (owner.path, role)
    for main in files:
        if main.path not in belongs:
            others = [(each, belongs[each.path][1]) for each in files
                      if each.path in belongs and belongs[each.path][0] == main.path]
            yield Bundle(((main, ComponentRole.MAIN), *others))
