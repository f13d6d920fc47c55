"""Drains the index queue of a deployment until it is killed; says so after each batch.

Run as `python -m tests.index.drainer URL FOLDER ENGINE`.
"""

from __future__ import annotations

import sys
from pathlib import Path

from regest.index.builtin import register_search_engines
from regest.index.engine import IndexNeedsRebuild, SearchIndex
from regest.index.indexer import drain_batch, rebuild
from regest.index.lease import Lease
from tests.support.databases import opened

BATCH = 3


def main(url: str, folder: Path, engine: str) -> None:
    """Work off the queue in small batches, building the index first if there is none."""
    with opened(url, folder) as database:
        declared = {each.name: each for each in register_search_engines()}
        index = SearchIndex(folder / "index", declared[engine])
        with Lease(database, folder / "index").attempt(10) as held:
            if not held:
                raise SystemExit("the lease of a killed process is still held")
            try:
                index.open()
            except IndexNeedsRebuild:
                rebuild(database, index)
            sys.stdout.write("open\n")
            while drain_batch(database, index, BATCH):
                sys.stdout.write("batch\n")
                sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3])
