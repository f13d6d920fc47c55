"""Files that come in while the very same bytes are being destroyed: refused, to be brought again.

Whoever destroys unlinks bytes that nobody refers to. One who stored them just before, and refers to
them just after, would be left without; rows of what is removed tell, under a lock.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from sqlalchemy import Column, DateTime, MetaData, String, Table, select

from regest.core.base.errors import Unavailable
from regest.core.base.messages import _
from regest.core.store.work import Work

_REMOVAL = Table(
    "blob_removal",
    MetaData(),
    Column("sha256", String),
    Column("removed_at", DateTime(timezone=True)),
)


def require_kept(work: Work, stored: Mapping[str, Path | None]) -> None:
    """Refuse bytes that are being removed, or were since they were stored; by their SHA-256.

    Raises:
        Unavailable: `bytes_removed`.
    """
    wanted = (
        select(_REMOVAL.c.sha256, _REMOVAL.c.removed_at)
        .where(_REMOVAL.c.sha256.in_(list(stored)))
        .with_for_update()
    )
    for sha256, removed_at in work.session.execute(wanted):
        place = stored[sha256]
        if removed_at is None or (place is not None and not place.exists()):
            raise Unavailable(
                "bytes_removed",
                _("These bytes are being destroyed just now"),
                rule="DSP-5",
                remedy=_("Attach the file again in a minute."),
            )
