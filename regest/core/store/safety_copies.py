"""A copy of the embedded database as it was before its tables are changed, kept beside it.

It is no backup: files, keys and settings are not in it. The newest few are kept.
"""

from __future__ import annotations

import datetime as dt
import os
import sqlite3
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote

from sqlalchemy.engine import make_url

from regest.core.base.errors import Unavailable
from regest.core.base.messages import _

FOLDER = "safety"
KEPT = 3
_PREFIX = "before-upgrade-"


def keep_copy(url: str, folder: Path, now: dt.datetime) -> Path | None:
    """Copy the database at `url` into `folder`'s safety folder and return the copy.

    `now` is a moment in UTC, which names the copy. None on a database server, which is copied by
    its own means. Older copies than the newest `KEPT` are removed.

    Raises:
        Unavailable: `safety_copy`, the copy could not be made; nothing may be changed then.
    """
    source = make_url(url)
    if source.get_backend_name() != "sqlite" or not source.database:
        return None
    target = folder / FOLDER / f"{_PREFIX}{now:%Y%m%dT%H%M%S%f}Z.db"
    draft = target.with_suffix(".part")
    try:
        target.parent.mkdir(mode=0o700, exist_ok=True)
        _copy(Path(source.database), draft)
        draft.replace(target)
        _settle(target.parent)
    except (OSError, sqlite3.Error) as fault:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise Unavailable(
            "safety_copy",
            _("The database could not be copied before the upgrade: {cause}", cause=fault),
            remedy=_(
                "Free some space and try again, or copy the folder yourself and say --no-copy."
            ),
        ) from fault
    for old in copies(folder)[:-KEPT]:
        old.unlink(missing_ok=True)
    return target


def copies(folder: Path) -> list[Path]:
    """Return the copies in a deployment's folder, oldest first."""
    return sorted((folder / FOLDER).glob(f"{_PREFIX}*.db"))


def _copy(source: Path, target: Path) -> None:
    os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
    taken = sqlite3.connect(f"file:{quote(str(source))}?mode=ro", uri=True)
    made = sqlite3.connect(target)
    try:
        taken.backup(made)
    finally:
        made.close()
        taken.close()
    _settle(target)


def _settle(path: Path) -> None:
    """Have a file, or the names in a folder, survive a power cut."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
