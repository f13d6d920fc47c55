"""Packages as archives know them: BagIt 1.0 (RFC 8493), with SHA-256 of every file."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from regest.core.retention.disposals import sync_folder

PAYLOAD = "data"
_DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
_MANIFEST, _TAGS = "manifest-sha256.txt", "tagmanifest-sha256.txt"
_CHUNK = 1024 * 1024


def seal(folder: Path, info: Mapping[str, str]) -> str:
    """Make a folder with `data/` a bag: declaration, `info`, manifests; return the last one's hash.

    Everything is on the disk when it returns. Names within `data/` hold no line end and no `%`.
    """
    payload = sorted(_files(folder / PAYLOAD))
    size = sum(path.stat().st_size for path in payload)
    _write(folder / "bagit.txt", _DECLARATION)
    told = {**info, "Payload-Oxum": f"{size}.{len(payload)}"}
    lines = (f"{name}: {' '.join(value.split())}\n" for name, value in told.items())
    _write(folder / "bag-info.txt", "".join(lines))
    _write(folder / _MANIFEST, _listed(folder, payload))
    tags = sorted(path for path in folder.iterdir() if path.is_file() and path.name != _TAGS)
    _write(folder / _TAGS, _listed(folder, tags))
    for parent in {path.parent for path in payload} | {folder}:
        sync_folder(parent)
    return _sha256(folder / _TAGS)


def check(folder: Path, sha256: str = "") -> list[str]:
    """Return what is wrong with a bag, one line for each file; empty: it is whole and unchanged.

    `sha256` is what `seal` returned.
    """
    wrong: list[str] = []
    if sha256 and _sha256(folder / _TAGS) != sha256:
        wrong.append(_TAGS)
    listed: set[Path] = {folder / _TAGS}
    for manifest in (_TAGS, _MANIFEST):
        try:
            lines = (folder / manifest).read_text("utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            wrong.append(manifest)
            continue
        for line in lines:
            digest, _space, name = line.partition("  ")
            listed.add(folder / name)
            if _sha256(folder / name) != digest:
                wrong.append(name)
    wrong += [str(path.relative_to(folder)) for path in _files(folder) if path not in listed]
    return sorted(set(wrong))


def _files(folder: Path) -> Iterator[Path]:
    for parent, _folders, names in os.walk(folder):
        yield from (Path(parent, name) for name in names)


def _listed(folder: Path, paths: list[Path]) -> str:
    return "".join(f"{_sha256(path)}  {path.relative_to(folder).as_posix()}\n" for path in paths)


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    try:
        with path.open("rb") as source:
            while chunk := source.read(_CHUNK):
                digest.update(chunk)
    except OSError:
        return ""
    return digest.hexdigest()


def _write(path: Path, text: str) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as target:
        target.write(text)
        target.flush()
        os.fsync(target.fileno())
