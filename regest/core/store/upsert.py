"""INSERT … ON CONFLICT, which SQLite and PostgreSQL write alike but SQLAlchemy keeps apart."""

from __future__ import annotations

from typing import cast

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, SQLModel


def table_of(model: type[SQLModel]) -> Table:
    """Return the table behind a model."""
    return cast(Table, model.__table__)  # type: ignore[attr-defined]


def upsert(session: Session, model: type[SQLModel]) -> sqlite.Insert:
    """Return an INSERT into the model's table that takes `on_conflict_…`, on either database."""
    table = table_of(model)
    if session.get_bind().dialect.name == "postgresql":
        return cast(sqlite.Insert, postgresql.insert(table))
    return sqlite.insert(table)
