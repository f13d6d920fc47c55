"""Taking a plugin's tables away for good: exported first, witnessed row by row, then dropped.

Records, their numbers and the words of the catalogue are core's and stay.
"""

from __future__ import annotations

import datetime as dt
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from regest.core.base.errors import NotFound, Refusal, UsageFault
from regest.core.base.messages import _
from regest.core.deployment import Deployment
from regest.core.store.columns import metadata
from regest.core.store.migrate import drop, owned_tables
from regest.core.store.revisions import TableSet, plugins_with_tables
from regest.core.store.work import Actor


@dataclass(frozen=True, slots=True)
class Purged:
    """What was taken away: rows by table, and the folder they were exported to."""

    name: str
    rows: Mapping[str, int]
    folder: Path


def purge(deployment: Deployment, actor: Actor, name: str, confirmed: str) -> Purged:
    """Export a disabled plugin's tables as JSON lines into `exports/`, then drop them.

    `confirmed` is the name once more, as a person typed it. The plugin need not be installed.

    Raises:
        UsageFault: `confirmed` is another name.
        Refusal: the plugin is enabled, or tables of somebody else refer to its tables.
        NotFound: the database holds no tables of it.
    """
    if confirmed != name:
        raise UsageFault(
            "purge_unconfirmed",
            _(
                "The name typed, {typed}, is not {name}: nothing was deleted",
                typed=confirmed or "—",
                name=name,
            ),
        )
    if name in deployment.settings.plugins:
        raise Refusal(
            "plugin_enabled",
            _("The module {name} is enabled: its data are in use", name=name),
            remedy=_("Disable it first: regest plugins disable {name}.", name=name),
        )
    tables = TableSet(name, "", Path())
    folder = _export_folder(deployment, name)
    with deployment.database.work(actor) as work:
        connection = work.session.connection()
        if name not in plugins_with_tables(connection):
            raise NotFound(
                "plugin_tables_missing",
                _("The database holds no tables of the module {name}", name=name),
            )
        owned = [_table(connection, each) for each in owned_tables(connection, tables)]
        rows = {table.name: _export(connection, table, folder) for table in owned}
        for table in owned:
            work.execute(sa.delete(table))
        work.witness("plugin.purged", "plugin", name, {"rows": rows, "exported": folder.name})
    drop(deployment.settings.database_url(deployment.folder), deployment.folder, tables)
    return Purged(name, rows, folder)


def _table(connection: Connection, name: str) -> sa.Table:
    """Return the table as its model or, with the plugin's code gone, the database describes it."""
    known = metadata.tables.get(name)
    return known if known is not None else sa.Table(name, sa.MetaData(), autoload_with=connection)


def _export_folder(deployment: Deployment, name: str) -> Path:
    moment = deployment.clock.now().astimezone(deployment.zone)
    return deployment.folder / "exports" / f"{name}-{moment:%Y-%m-%d-%H%M%S}"


def _export(connection: Connection, table: sa.Table, folder: Path) -> int:
    """Write a table as JSON lines, on disk when this returns; return the number of rows."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    rows = connection.execute(sa.select(table).order_by(*table.primary_key)).mappings()
    count = 0
    with (folder / f"{table.name}.jsonl").open("w", encoding="utf-8") as stream:
        for row in rows:
            stream.write(json.dumps(dict(row), ensure_ascii=False, default=_plain) + "\n")
            count += 1
        stream.flush()
        os.fsync(stream.fileno())
    return count


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, dt.date | dt.time) else str(value)
