"""Files that survive a power cut: written aside, synced, renamed; never through a symbolic link."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

_CHUNK = 1024 * 1024
DRAFT = ".new"


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: size in bytes and SHA-256 (64 hex digits)."""

    size: int
    sha256: str


def pieces(source: Path) -> Iterator[bytes]:
    """Yield the bytes of a file, a megabyte at a time.

    Raises:
        OSError: it is missing, or no plain file; a symbolic link is none.
    """
    handle = os.open(source, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    with os.fdopen(handle, "rb") as stream:
        if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
            raise OSError(f"{source}: not a plain file")
        while piece := stream.read(_CHUNK):
            yield piece


def measure(source: Path) -> Written:
    """Read a file and say what it holds; as `pieces`."""
    digest, size = hashlib.sha256(), 0
    for piece in pieces(source):
        digest.update(piece)
        size += len(piece)
    return Written(size, digest.hexdigest())


def copy(source: Path, target: Path, mode: int = 0o600, wanted: Written | None = None) -> Written:
    """Copy a file and say what was copied; a copy that is not as `wanted` is not kept.

    Folders on the way are made, for the owner alone. The name of the copy is synced by whoever
    syncs the folders. Raises as `pieces`.
    """
    make_folder(target.parent)
    draft = target.with_name(target.name + DRAFT)
    with suppress(FileNotFoundError):
        draft.unlink()
    try:
        written = _written(source, draft, mode, wanted)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    if wanted is not None and written != wanted:
        draft.unlink()
    else:
        draft.replace(target)
    return written


def _written(source: Path, draft: Path, mode: int, wanted: Written | None) -> Written:
    digest, size = hashlib.sha256(), 0
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
    with os.fdopen(os.open(draft, flags, 0o600), "wb") as stream:
        for piece in pieces(source):
            size += len(piece)
            if wanted is not None and size > wanted.size:
                break
            digest.update(piece)
            stream.write(piece)
        stream.flush()
        os.fchmod(stream.fileno(), mode)
        os.fsync(stream.fileno())
    return Written(size, digest.hexdigest())


def write(target: Path, content: bytes, mode: int = 0o600) -> None:
    """Put `content` into `target` such that it is there as a whole or not at all."""
    make_folder(target.parent)
    draft = target.with_name(target.name + DRAFT)
    with suppress(FileNotFoundError):
        draft.unlink()
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC
    with os.fdopen(os.open(draft, flags, mode), "wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    draft.replace(target)
    sync_folder(target.parent)


def make_folder(folder: Path) -> None:
    """Make a folder and those above it that are missing, for their owner alone."""
    if folder.is_dir():
        return
    make_folder(folder.parent)
    with suppress(FileExistsError):
        folder.mkdir(mode=0o700)


def sync_folder(folder: Path) -> None:
    """Have the names in a folder survive a power cut."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_file(file: Path) -> None:
    """Have the bytes of a file that another program wrote survive a power cut."""
    handle = os.open(file, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_tree(folder: Path) -> None:
    """Have all names below a folder survive a power cut."""
    for place, _folders, _files in os.walk(folder, topdown=False):
        sync_folder(Path(place))


def clear(folders: Iterable[Path]) -> None:
    """Remove folders with all that is in them; a symbolic link is removed, not followed."""
    import shutil

    for folder in list(folders):
        if folder.is_symlink():
            folder.unlink()
        elif folder.exists():
            shutil.rmtree(folder)
