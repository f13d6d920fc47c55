"""Builds the index of a deployment with an engine, and is killed when all but the end is done.

Run as `python -m tests.index.mover URL FOLDER ENGINE`.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from regest.index.builtin import register_search_engines
from regest.index.engine import SearchIndex
from regest.index.indexer import rebuild
from regest.index.lease import Lease
from tests.support.databases import opened


def main(url: str, folder: Path, engine: str) -> None:
    """Begin to move to `engine`."""
    declared = {each.name: each for each in register_search_engines()}
    with opened(url, folder.parent) as database, Lease(database, folder).attempt(10):
        index = SearchIndex(folder, declared[engine], declared.values())
        rebuild(database, index, lambda _done, _all: os.kill(os.getpid(), signal.SIGKILL))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3])
