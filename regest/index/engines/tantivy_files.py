"""Opening an index of tantivy, and telling its faults apart."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from tantivy import Index

from regest.index.engines.tantivy_rows import schema

CONTENTS = "meta.json"
_SYSTEM_FAULT = re.compile(r"os error (\d+)|code: (\d+)")


class Commit(NamedTuple):
    """What tells one commit of an index from another without opening it."""

    inode: int
    written_ns: int
    size: int


def commit_of(folder: Path) -> Commit:
    """Return what the last commit is known by.

    Raises:
        FileNotFoundError: there is no index.
    """
    found = (folder / CONTENTS).stat()
    return Commit(found.st_ino, found.st_mtime_ns, found.st_size)


def open_index(folder: Path) -> Index:
    """Return the index in `folder`, made if the folder is empty; it is read as of its last reload.

    Raises:
        ValueError: the index is torn, or was made with other columns.
    """
    if not (folder / CONTENTS).exists() and any(folder.iterdir()):
        raise ValueError(f"an index without {CONTENTS}")
    index = Index(schema(), path=str(folder))
    index.config_reader("manual")
    return index


@contextmanager
def library_faults() -> Iterator[None]:
    """Let a fault of the system out as `OSError`, and a panic as an ordinary fault.

    The library says everything by `ValueError`; its panics are no `Exception`.
    """
    try:
        yield
    except BaseException as fault:
        number = _SYSTEM_FAULT.search(str(fault)) if isinstance(fault, ValueError) else None
        if number is not None:
            code = int(number[1] or number[2])
            raise OSError(code, os.strerror(code)) from fault
        if type(fault).__name__ == "PanicException":
            raise RuntimeError(str(fault)) from fault
        raise
