"""What a database says of itself at one moment, so that a restored one can be held against it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy import Connection

from regest.core.base.errors import Refusal
from regest.core.base.messages import _
from regest.core.catalogue.tables import RecordState

_VERSIONS = "alembic_version"
_VERSION: sa.ColumnClause[str] = sa.column("version_num")


@dataclass(frozen=True, slots=True)
class DatabaseFacts:
    """Head of the chain, rows by table, revisions by version table, blobs (hash → size).

    Blobs are those that components and waiting files refer to; what an executed act is removing
    is not among them unless something else refers to it.
    """

    chain: str
    sequence: int
    head: str
    counts: Mapping[str, int]
    revisions: Mapping[str, str]
    blobs: Mapping[str, int]


def facts_of(connection: Connection) -> DatabaseFacts:
    """Read the facts; tables need not be current, so they are asked by name.

    Raises:
        Refusal: `backup_empty`, this database holds no catalogue.
    """
    names = sorted(sa.inspect(connection).get_table_names())
    if "audit_head" not in names:
        raise Refusal(
            "backup_empty",
            _("The database holds no catalogue: there is nothing to back up"),
            remedy=_("Restore it from a backup, or mend its address in regest.toml."),
        )
    counts = {
        name: connection.execute(
            sa.select(sa.func.count()).select_from(sa.table(name))
        ).scalar_one()
        for name in names
    }
    head = connection.exec_driver_sql("SELECT chain, sequence, digest FROM audit_head").one()
    revisions = {
        name: str(connection.execute(sa.select(_VERSION).select_from(sa.table(name))).scalar())
        for name in names
        if name.endswith(_VERSIONS)
    }
    return DatabaseFacts(
        head.chain, head.sequence, head.digest, counts, revisions, _blobs(connection, names)
    )


def removed_blobs(connection: Connection) -> frozenset[str]:
    """Return the hashes of blobs that executed acts took away or are taking away."""
    if "blob_removal" not in sa.inspect(connection).get_table_names():
        return frozenset()
    return frozenset(connection.exec_driver_sql("SELECT sha256 FROM blob_removal").scalars())


def _blobs(connection: Connection, names: list[str]) -> dict[str, int]:
    filed = sa.text(
        "SELECT c.sha256, c.size_bytes FROM component c JOIN record r ON r.id = c.record_id "
        "WHERE r.state <> :disposed"
    )
    rows = connection.execute(filed, {"disposed": RecordState.DISPOSED.value})
    found = {row.sha256: row.size_bytes for row in rows}
    if "waiting_file" in names:
        waiting = connection.exec_driver_sql("SELECT sha256, size_bytes FROM waiting_file")
        found |= {row.sha256: row.size_bytes for row in waiting}
    return found
