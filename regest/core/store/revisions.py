"""Where the tables of core and of each plugin stand: the database's revision against the code's.

A table set has a folder with `versions/NNNN_slug.py`, whose revision is `NNNN`, one
after another without branches. So a start reads file names and one row, and loads no Alembic.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from regest.core.base.errors import Unavailable
from regest.core.base.messages import _

CORE = "core"

_REVISION_FILE = re.compile(r"(\d{4})_[a-z0-9_]+\.py")


@dataclass(frozen=True, slots=True)
class TableSet:
    """The tables of core or of a plugin: `folder` holds `versions/` and may be missing."""

    name: str
    version: str
    folder: Path

    @property
    def version_table(self) -> str:
        """Return the table that holds this set's revision."""
        return "alembic_version" if self.name == CORE else f"{self.name}_alembic_version"

    def revisions(self) -> tuple[str, ...]:
        """Return the revisions that the code knows, oldest first; empty without tables."""
        matches = map(_REVISION_FILE.fullmatch, _file_names(self.folder / "versions"))
        return tuple(match[1] for match in matches if match)

    def owns(self, table: str, others: Sequence[str] = ()) -> bool:
        """Tell whether `table` belongs here; `others` are the names of all plugins.

        A plugin owns what begins with its name; core owns what no plugin does.
        """
        if self.name != CORE:
            return table.startswith(f"{self.name}_") and table != self.version_table
        prefixes = tuple(f"{name}_" for name in others)
        return table != self.version_table and not table.startswith(prefixes)


class MigrationStatus(StrEnum):
    """How the database relates to the code."""

    CURRENT = "current"
    BEHIND = "behind"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class MigrationState:
    """The revision of a table set (empty: none yet) and the one the code wants."""

    tables: TableSet
    current: str
    head: str
    status: MigrationStatus

    def complaint(self) -> Unavailable | None:
        """Return why these tables cannot be used, or None when its tables are current."""
        if self.status is MigrationStatus.CURRENT:
            return None
        if self.tables.name == CORE and not self.current:
            return Unavailable(
                "database_empty",
                _("The database holds no catalogue"),
                remedy=_("Restore it from a backup, or mend its address in regest.toml."),
            )
        if self.status is MigrationStatus.BEHIND:
            return Unavailable(
                "database_behind",
                _(
                    "The tables of {owner} are behind the program: they stand at revision "
                    "{current}, {head} is needed",
                    owner=self.tables.name,
                    current=self.current or "—",
                    head=self.head,
                ),
                remedy=_("Back up, then run: regest db upgrade."),
            )
        return Unavailable(
            "database_ahead",
            _(
                "The tables of {owner} are newer than the program: version {version} does not "
                "know their revision {current}",
                owner=self.tables.name,
                version=self.tables.version,
                current=self.current,
            ),
            remedy=_("Install the version that made them; tables are never taken back silently."),
        )


def state(connection: Connection, tables: TableSet) -> MigrationState:
    """Compare the set's revision in the database with those of the code.

    `connection` should be a reader's: inspecting through a writer takes SQLite's write lock.
    """
    known = tables.revisions()
    head = known[-1] if known else ""
    current = _stored_revision(connection, tables)
    if current == head:
        status = MigrationStatus.CURRENT
    elif current and current not in known:
        status = MigrationStatus.AHEAD
    else:
        status = MigrationStatus.BEHIND
    return MigrationState(tables, current, head, status)


def plugins_with_tables(connection: Connection) -> tuple[str, ...]:
    """Return the names of plugins that the database holds tables of, enabled or not, sorted."""
    suffix = "_alembic_version"
    names = sa.inspect(connection).get_table_names()
    return tuple(sorted(name.removesuffix(suffix) for name in names if name.endswith(suffix)))


def _stored_revision(connection: Connection, tables: TableSet) -> str:
    if not sa.inspect(connection).has_table(tables.version_table):
        return ""
    version = sa.table(tables.version_table, sa.column("version_num", sa.String))
    rows = connection.execute(sa.select(version.c.version_num).order_by(sa.text("1"))).scalars()
    return "+".join(rows)


def _file_names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("*.py")) if folder.is_dir() else []
