"""The files of a package that somebody sent: every name is judged before anything is read.

This module is part of the script that checks packages without the program: it imports the
standard library alone.
"""

from __future__ import annotations

import json
import os
import re
import stat
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, cast

CHUNK = 1024 * 1024
LISTED = 200
LONGEST_LINE = 64 * CHUNK
MOST_MEMBERS = 20_000_000
# Text of a catalogue shrinks some ten times; what shrinks more was made to fill the disk.
MOST_SHRUNK = 250
_HASH = "[0-9a-f]{64}"
NAMES = re.compile(
    r"package\.json|signature\.json|manifest-sha256\.txt|verify\.py|README(\.ru)?\.md"
    r"|(data|schema|plugins/[a-z][a-z0-9_]*(/schema)?|audit)/[a-z][a-z0-9_]*\.(jsonl|json)"
    rf"|blobs/[0-9a-f]{{2}}/[0-9a-f]{{2}}/{_HASH}"
)

Row = dict[str, Any]


class Finding(Exception):
    """Something that is not right: code, what it is about, what is wrong."""

    def __init__(self, code: str, subject: str, what: str) -> None:
        super().__init__(code, subject, what)
        self.code = code
        self.subject = subject
        self.what = what

    def __str__(self) -> str:
        return f"{self.code} {self.subject}: {self.what}"


class Files:
    """The files of a package by name, in a folder or an archive; none leads out of it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.archive = zipfile.ZipFile(path) if path.is_file() else None
        self.refused: list[Finding] = []
        self.sizes: dict[str, int] = {}
        listed = self._in_folder() if self.archive is None else self._in_archive(self.archive)
        for name, size in listed:
            if not NAMES.fullmatch(name):
                self._refuse(name, "has no place in a package")
            elif name in self.sizes:
                self._refuse(name, "is there twice")
            else:
                self.sizes[name] = size

    def close(self) -> None:
        """Let go of the archive."""
        if self.archive is not None:
            self.archive.close()

    def open(self, name: str) -> BinaryIO:
        """Open a file for reading; only names of `sizes` are opened."""
        if name not in self.sizes:
            raise Finding("P103", name, "is missing")
        if self.archive is not None:
            return cast(BinaryIO, self.archive.open(name))
        flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0)
        return os.fdopen(os.open(str(self.path / name), flags), "rb")

    def pieces(self, name: str) -> Iterator[bytes]:
        """Yield the bytes of a file, a megabyte at a time."""
        with self.open(name) as source:
            while True:
                piece = source.read(CHUNK)
                if not piece:
                    return
                yield piece

    def lines(self, name: str, digest: Any = None) -> Iterator[Row]:
        """Yield the JSON objects of a file, one a line; `digest` is updated with what is read."""
        with self.open(name) as source:
            while True:
                line = source.readline(LONGEST_LINE)
                if not line:
                    return
                if digest is not None:
                    digest.update(line)
                yield json_object(line, name)

    def value(self, name: str) -> Row:
        """Return the one JSON object of a file."""
        with self.open(name) as source:
            return json_object(source.read(LONGEST_LINE), name)

    def _in_folder(self) -> Iterator[tuple[str, int]]:
        for place, folders, names in os.walk(str(self.path)):
            for name in [*folders, *names]:
                path = Path(place, name)
                told = path.relative_to(self.path).as_posix()
                mode = path.lstat().st_mode
                if stat.S_ISREG(mode):
                    yield told, path.lstat().st_size
                elif not stat.S_ISDIR(mode):
                    self._refuse(told, "is a link or no ordinary file")

    def _in_archive(self, archive: zipfile.ZipFile) -> Iterator[tuple[str, int]]:
        if sum(member.compress_size for member in archive.infolist()) > self.path.stat().st_size:
            # The same bytes as many files: a small archive that never ends.
            self._refuse(self.path.name, "holds files that overlap")
            return
        for number, member in enumerate(archive.infolist()):
            if number >= MOST_MEMBERS:
                self._refuse(member.filename, "too many files")
                return
            if stat.S_ISLNK(member.external_attr >> 16):
                self._refuse(member.filename, "is a link")
            elif member.flag_bits & 1:
                self._refuse(member.filename, "is encrypted")
            elif member.file_size > CHUNK and member.file_size > MOST_SHRUNK * max(
                member.compress_size, 1
            ):
                self._refuse(member.filename, "is packed so that it would fill the disk")
            elif not member.is_dir():
                yield member.filename, member.file_size

    def _refuse(self, name: str, what: str) -> None:
        if len(self.refused) < LISTED:
            self.refused.append(Finding("P101", printable(name), what))


def printable(name: str) -> str:
    """Return a name that harms no terminal."""
    return "".join(c if c.isprintable() else "?" for c in name)[:200]


def json_object(content: bytes, name: str) -> Row:
    """Return the JSON object that `content` of the file `name` is."""
    try:
        value = json.loads(content)
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict):
        raise Finding("P107", name, "holds something that is no JSON object")
    return value
