"""Blobs: the bytes of components, kept under their SHA-256 so that they cannot be swapped.

Protocol: temporary file → fsync → rename → fsync of the folder, and only then the row that refers
to it. A crash leaves at worst a blob without a row (collected later), never a row without its blob.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import os
import re
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from regest.core.base.errors import IntegrityBroken, Refusal, Unavailable
from regest.core.base.messages import _

_CHUNK = 1024 * 1024
_SPOOL = "tmp"
_NAME = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class StoredBlob:
    """A blob that is safely on disk: its SHA-256 (64 hex digits) and size in bytes."""

    sha256: str
    size_bytes: int


class BlobStore:
    """A folder of blobs; `limit_bytes` bounds one of them."""

    def __init__(self, folder: Path, limit_bytes: int = 200 * 1024 * 1024) -> None:
        self.folder = folder
        self.limit_bytes = limit_bytes

    def put(self, source: BinaryIO) -> StoredBlob:
        """Store what `source` yields and return its identity; the same bytes are stored once.

        Raises:
            Refusal: the content is larger than the limit; nothing is kept.
            Unavailable: the disk is full or cannot be written; nothing is kept.
        """
        spool = self.folder / _SPOOL
        try:
            _make_folder(spool)
            handle, name = tempfile.mkstemp(dir=spool)
            temporary = Path(name)
            try:
                with os.fdopen(handle, "wb") as target:
                    stored = self._copy(source, target)
                    target.flush()
                    os.fchmod(target.fileno(), 0o440)
                    os.fsync(target.fileno())
                self._settle(temporary, self.path(stored.sha256))
            finally:
                temporary.unlink(missing_ok=True)
        except OSError as fault:
            raise Unavailable(
                "blob_unwritable",
                _("The file cannot be stored: {cause}", cause=fault.strerror or fault),
                remedy=_("`regest doctor` explains what to mend."),
            ) from fault
        return stored

    def put_bytes(self, content: bytes) -> StoredBlob:
        """Store `content`; as `put`."""
        with tempfile.SpooledTemporaryFile(max_size=_CHUNK) as source:
            source.write(content)
            source.seek(0)
            return self.put(source)  # type: ignore[arg-type]

    def path(self, sha256: str) -> Path:
        """Return where the blob lies; made from the hash alone, never from a name."""
        return self.folder / sha256[:2] / sha256[2:4] / sha256

    def read(self, sha256: str) -> bytes:
        """Return the bytes of a blob, checked against its name.

        Raises:
            IntegrityBroken: the blob is missing or its bytes are not what its name says.
        """
        try:
            content = self.path(sha256).read_bytes()
        except OSError as fault:
            raise _broken(sha256, "missing") from fault
        if hashlib.sha256(content).hexdigest() != sha256:
            raise _broken(sha256, "changed")
        return content

    def verify(self, sha256: str, heard: Callable[[int], None] = lambda _bytes: None) -> str:
        """Return `intact`, `changed` or `missing`, reading the blob in pieces.

        `heard` is told the size of each piece that was read.
        """
        digest = hashlib.sha256()
        try:
            with self.path(sha256).open("rb") as source:
                while chunk := source.read(_CHUNK):
                    digest.update(chunk)
                    heard(len(chunk))
        except OSError:
            return "missing"
        return "intact" if digest.hexdigest() == sha256 else "changed"

    def require_intact(self, sha256: str) -> None:
        """Check a blob against its name, in pieces.

        Raises:
            IntegrityBroken: as `read`.
        """
        state = self.verify(sha256)
        if state != "intact":
            raise _broken(sha256, state)

    def pieces(self, sha256: str, start: int = 0, end: int | None = None) -> Iterator[bytes]:
        """Yield the bytes of a blob from `start` up to `end`, at most a megabyte at a time.

        They are not checked; `require_intact` is.
        """
        with self.path(sha256).open("rb") as source:
            source.seek(start)
            left = _CHUNK if end is None else end - start
            while left > 0 and (piece := source.read(min(_CHUNK, left))):
                yield piece
                left -= 0 if end is None else len(piece)

    def all(self) -> Iterator[str]:
        """Yield the hashes of all blobs that lie in the store, referred to or not."""
        for path in self.folder.glob("[0-9a-f][0-9a-f]/[0-9a-f][0-9a-f]/*"):
            if self._is_blob(path):
                yield path.name

    def strays(self, older_than: dt.datetime) -> Iterator[Path]:
        """Yield what lies in the store and is no blob in its place, by its path within the store.

        Files on their way in (`tmp/`) count once they are older than a moment.
        """
        for folder, _folders, names in os.walk(self.folder):
            for name in names:
                path = Path(folder, name)
                within = path.relative_to(self.folder)
                if within.parts[0] == _SPOOL:
                    with contextlib.suppress(FileNotFoundError):
                        if path.lstat().st_mtime < older_than.timestamp():
                            yield within
                elif not self._is_blob(path):
                    yield within

    def check_size(self, size_bytes: int) -> None:
        """Refuse a file larger than the limit."""
        if size_bytes > self.limit_bytes:
            raise Refusal(
                "file_too_large",
                _("The file is larger than {limit} MB", limit=self.limit_bytes // _CHUNK),
                rule="limits.upload",
                remedy=_("Split the file or ask the administrator to raise the limit."),
            )

    def _is_blob(self, path: Path) -> bool:
        named = bool(_NAME.fullmatch(path.name)) and path == self.path(path.name)
        return named and path.is_file() and not path.is_symlink()

    def _copy(self, source: BinaryIO, target: BinaryIO) -> StoredBlob:
        digest = hashlib.sha256()
        size = 0
        while chunk := source.read(_CHUNK):
            size += len(chunk)
            self.check_size(size)
            digest.update(chunk)
            target.write(chunk)
        return StoredBlob(digest.hexdigest(), size)

    def _settle(self, temporary: Path, final: Path) -> None:
        _make_folder(final.parent)
        if self.verify(final.name) == "intact":
            # The collector of orphans spares what was touched lately.
            os.utime(final)
        else:
            # Either new, or a damaged blob that the same bytes mend.
            temporary.rename(final)
        # Also when another process renamed it: its own sync may still be to come.
        _sync_folder(final.parent)


def _broken(sha256: str, state: str) -> IntegrityBroken:
    told = (
        _("The stored file {sha256} is missing", sha256=sha256[:16])
        if state == "missing"
        else _("The stored file {sha256} was changed after it was filed", sha256=sha256[:16])
    )
    return IntegrityBroken(f"blob_{state}", told, remedy=_("Restore it from a backup."))


def _make_folder(folder: Path) -> None:
    if folder.is_dir():
        return
    _make_folder(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)
    _sync_folder(folder.parent)


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
