"""Drafts the next revision of a table set from its models, for a person to read.

The newest revisions are applied to an empty scratch database, compared with the models, and the
difference is written as the next `NNNN_slug.py`. Neither changed CHECKs nor moved data are drafted.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import sqlalchemy as sa
from alembic.autogenerate import produce_migrations, render_python_code
from alembic.runtime.migration import MigrationContext
from sqlmodel import SQLModel
from sqlmodel.sql.sqltypes import AutoString

from regest.core.store.columns import UtcDateTime
from regest.core.store.drift import compare_options
from regest.core.store.migrate import downgrade, upgrade
from regest.core.store.revisions import TableSet, plugins_with_tables

TEMPLATE = '''\
"""{message}."""

import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = {previous}
branch_labels = None
depends_on = None


def upgrade() -> None:
    {upgrades}


def downgrade() -> None:
    {downgrades}
'''


def draft(core: TableSet, tables: TableSet, message: str) -> Path | None:
    """Write the revision that brings `tables` to its models; None when there is no difference.

    The models of all sets must have been imported. What is written has gone up, down and up again.
    """
    sets = [core] if tables == core else [core, tables]
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/scratch.sqlite"
        upgrade(url, Path(folder), sets)
        engine = sa.create_engine(url)
        try:
            with engine.connect() as connection:
                code = _difference(connection, tables)
        finally:
            engine.dispose()
    if code is None:
        return None
    known = tables.revisions()
    revision = f"{int(known[-1]) + 1 if known else 1:04d}"
    slug = re.sub(r"[^a-z0-9]+", "_", message.lower()).strip("_")[:40]
    versions = tables.folder / "versions"
    versions.mkdir(parents=True, exist_ok=True)
    path = versions / f"{revision}_{slug}.py"
    previous = f'"{known[-1]}"' if known else "None"
    text = TEMPLATE.format(
        message=message[:1].upper() + message[1:].rstrip("."),
        revision=revision,
        previous=previous,
        upgrades=code[0],
        downgrades=code[1],
    )
    path.write_text(text, encoding="utf-8")
    _try_out(sets, tables)
    return path


def _try_out(sets: Sequence[TableSet], tables: TableSet) -> None:
    """Go up, down and up again on an empty database: a draft that cannot is no draft."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/scratch.sqlite"
        upgrade(url, Path(folder), sets)
        downgrade(url, Path(folder), tables)
        upgrade(url, Path(folder), sets)


def _difference(connection: sa.Connection, tables: TableSet) -> tuple[str, str] | None:
    options = {
        **compare_options(tables, plugins_with_tables(connection), "sqlite"),
        "target_metadata": SQLModel.metadata,
        "render_item": _render_item,
        "sqlalchemy_module_prefix": "sa.",
        "alembic_module_prefix": "op.",
        "user_module_prefix": None,
    }
    context = MigrationContext.configure(connection, opts=options)
    script = produce_migrations(context, SQLModel.metadata)
    if script.upgrade_ops is None or script.downgrade_ops is None or script.upgrade_ops.is_empty():
        return None
    upgrades, downgrades = (
        render_python_code(
            ops,
            # New tables need no batches; changing one on SQLite may mean making it anew.
            render_as_batch=bool(tables.revisions()),
            render_item=_render_item,
            migration_context=context,
        )
        for ops in (script.upgrade_ops, script.downgrade_ops)
    )
    return _body(upgrades), _body(downgrades)


def _body(code: str) -> str:
    lines = [line for line in code.splitlines() if not line.strip().startswith("# ###")]
    return "\n".join(lines).strip()


def _render_item(kind: str, item: object, _context: object) -> str | Literal[False]:
    """Render own types as what they are in the database, since a migration imports no models.

    Truth values are left to each database: rendered for SQLite they would be numbers, which
    PostgreSQL does not take for a default of a Boolean.
    """
    if kind == "server_default" and isinstance(item, sa.DefaultClause):
        if isinstance(item.arg, sa.False_ | sa.True_):
            return "sa.true()" if isinstance(item.arg, sa.True_) else "sa.false()"
        return False
    if kind != "type":
        return False
    if isinstance(item, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    if isinstance(item, AutoString):
        return f"sa.String(length={item.length})" if item.length else "sa.String()"
    return False
