"""An import that is killed right before it would be kept: `python -m … DATABASE FOLDER PACKAGE`."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from regest.core.preservation.package_import import Place, import_package
from regest.core.preservation.package_merge import Merge
from regest.core.store.blobs import BlobStore
from tests.support.catalogue import CLERK
from tests.support.databases import opened
from tests.support.packages import TABLES


def _die(_merge: Merge) -> None:
    """Die with everything written and nothing committed."""
    os.kill(os.getpid(), signal.SIGKILL)


def main(url: str, folder: Path, package: Path) -> None:
    """Import and die."""
    Merge.finish = _die  # type: ignore[method-assign, assignment]
    with opened(url, folder) as database:
        place = Place(database, BlobStore(folder / "blobs"), TABLES, rehearsal=False)
        import_package(place, CLERK, package)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
