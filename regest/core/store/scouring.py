"""Scouring: a database whose own file holds nothing any more of what was deleted from it.

A deleted row leaves its bytes in free pages, in the log of SQLite and in dead rows of PostgreSQL.
SQLite is written anew and its log emptied; on PostgreSQL the tables are written anew. Copies that
others keep (backups, archived logs of the server) are not reached.
"""

from __future__ import annotations

import sqlite3

import structlog
from sqlalchemy import inspect
from sqlalchemy.exc import SQLAlchemyError

from regest.core.store.database import Database

log = structlog.get_logger(__name__)

# What is never deleted needs no scouring, and is large.
_WRITTEN_ONCE = frozenset({"audit_entry", "audit_signature", "audit_head"})


def scour(database: Database) -> bool:
    """Write the database anew without what was deleted; say whether it could be done now.

    A reader that does not let go, or a full disk, puts it off: nothing is lost by that.
    """
    try:
        if database.is_sqlite:
            return database.rewrite()
        _rewrite_tables(database)
    except (sqlite3.Error, SQLAlchemyError) as fault:
        log.warning("scouring_put_off", error=str(fault))
        return False
    return True


def _rewrite_tables(database: Database) -> None:
    with database.writer_engine.connect() as opened:
        connection = opened.execution_options(isolation_level="AUTOCOMMIT")
        for table in sorted(set(inspect(connection).get_table_names()) - _WRITTEN_ONCE):
            connection.exec_driver_sql(f'VACUUM (FULL) "{table}"')
