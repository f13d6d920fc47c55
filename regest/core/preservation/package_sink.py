"""Where a package is written: a folder or an archive that appears whole, or not at all.

Everything is written under a name of its own beside the wanted one, synced, and renamed. The
manifest lists the SHA-256 of each file, so that `sha256sum -c` checks it, and is signed.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
import shutil
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, cast

from regest.core.base.errors import Refusal, Unavailable
from regest.core.base.messages import _
from regest.core.preservation.verify_package import MANIFEST, SIGNATURE
from regest.core.store.chain import HeadSigner

_LEVEL = 3


class Member:
    """A file of a package that is being written; what went through is hashed."""

    def __init__(self, target: BinaryIO) -> None:
        self._target = target
        self.digest = hashlib.sha256()
        self.size_bytes = 0

    def write(self, content: bytes) -> None:
        """Write the next bytes."""
        self._target.write(content)
        self.digest.update(content)
        self.size_bytes += len(content)


class Sink:
    """A package that is being written to `path`; use it within `writing`."""

    def __init__(self, path: Path, made: dt.datetime) -> None:
        self.path = path
        self.size_bytes = 0
        self._made = made.timetuple()[:6]
        self._partial = path.with_name(f".{path.name}.{os.getpid()}.partial")
        self._manifest: list[str] = []
        self._archive: zipfile.ZipFile | None = None
        if path.suffix.lower() == ".zip":
            self._archive = zipfile.ZipFile(self._partial, "w")
        else:
            self._partial.mkdir(mode=0o700)

    @contextmanager
    def member(self, name: str, *, packed: bool = True, listed: bool = True) -> Iterator[Member]:
        """Give the file `name` for writing; one that is `packed` is compressed in an archive."""
        with self._opened(name, packed=packed) as target:
            member = Member(target)
            yield member
        self.size_bytes += member.size_bytes
        if listed:
            self._manifest.append(f"{member.digest.hexdigest()}  {name}\n")

    def put(self, name: str, pieces: Iterable[bytes], *, packed: bool = True) -> None:
        """Write a file as a whole."""
        with self.member(name, packed=packed) as target:
            for piece in pieces:
                target.write(piece)

    def settle(self, signer: HeadSigner) -> None:
        """Write the signed manifest, sync everything and give the package its name."""
        with self.member(MANIFEST, listed=False) as target:
            for line in self._manifest:
                target.write(line.encode())
            sha256 = target.digest.hexdigest()
        signature = {
            "sha256": sha256,
            "public_key": signer.public_key,
            "signature": signer.seal(manifest_words(sha256)),
        }
        with self.member(SIGNATURE, listed=False) as target:
            target.write(json.dumps(signature, indent=1).encode() + b"\n")
        if self._archive is not None:
            self._archive.close()
            self._partial.chmod(0o600)
            _sync(self._partial)
        else:
            for folder, _names, _files in os.walk(self._partial):
                _sync(Path(folder))
            if self.path.is_dir():
                self.path.rmdir()
        self._partial.rename(self.path)
        _sync(self.path.parent)

    def give_up(self) -> None:
        """Leave nothing behind."""
        if self._archive is not None:
            with suppress(OSError, ValueError):
                self._archive.close()
            self._partial.unlink(missing_ok=True)
        else:
            shutil.rmtree(self._partial, ignore_errors=True)

    @contextmanager
    def _opened(self, name: str, *, packed: bool) -> Iterator[BinaryIO]:
        if self._archive is not None:
            entry = zipfile.ZipInfo(name, self._made)
            entry.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
            entry.external_attr = 0o600 << 16
            entry._compresslevel = _LEVEL  # type: ignore[attr-defined]  # noqa: SLF001
            with self._archive.open(entry, "w", force_zip64=True) as target:
                yield cast(BinaryIO, target)
            return
        path = self._partial / name
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with path.open("xb") as target:
            yield target
            target.flush()
            os.fsync(target.fileno())


@contextmanager
def writing(path: Path, made: dt.datetime, signer: HeadSigner) -> Iterator[Sink]:
    """Give a sink for a package at `path`; after the block it is there whole, or nothing is.

    Raises:
        Refusal: something lies there already, or the folder is not there.
        Unavailable: the disk is full or cannot be written.
    """
    _require_free(path)
    try:
        sink = Sink(path, made)
        try:
            yield sink
            sink.settle(signer)
        except BaseException:
            sink.give_up()
            raise
    except OSError as fault:
        raise Unavailable(
            "package_unwritable",
            _("The package cannot be written: {cause}", cause=fault.strerror or fault),
            remedy=_("Free some space or name another place; nothing was left behind."),
        ) from fault


def manifest_words(sha256: str) -> bytes:
    """Return what the deployment signs of a manifest."""
    return f"regest-package\n{sha256}\n".encode()


def _require_free(path: Path) -> None:
    if not path.parent.is_dir():
        raise Refusal(
            "no_such_folder",
            _("The folder {folder} is not there", folder=path.parent),
            rule="package",
            remedy=_("Make it, or name another place."),
        )
    if path.is_symlink() or (path.exists() and not (path.is_dir() and not any(path.iterdir()))):
        raise Refusal(
            "place_taken",
            _("The package cannot be written to {path}: something lies there already", path=path),
            rule="package",
            remedy=_("Name a place where nothing lies."),
        )


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
