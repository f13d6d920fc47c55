"""Column types and naming that every table shares; import this before defining any table."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Any

from sqlalchemy import DateTime, Enum, MetaData, Text, TypeDecorator
from sqlalchemy.engine import Dialect
from sqlmodel import Field, SQLModel

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
SQLModel.metadata.naming_convention = NAMING

metadata: MetaData = SQLModel.metadata

ID_LENGTH = 36


class UtcDateTime(TypeDecorator[dt.datetime]):
    """A moment, kept in UTC; naive values are refused, since SQLite would lose their offset."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(
        self, value: dt.datetime | None, _dialect: Dialect
    ) -> dt.datetime | None:
        """Return `value` in UTC for the database."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise TypeError("a moment without a zone cannot be stored")
        return value.astimezone(dt.UTC)

    def process_result_value(
        self, value: dt.datetime | None, _dialect: Dialect
    ) -> dt.datetime | None:
        """Return the stored moment as aware UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=dt.UTC) if value.tzinfo is None else value.astimezone(dt.UTC)


def enum_type(kind: type[StrEnum], name: str) -> Enum:
    """Return a column type that stores the values of `kind` as text under a named CHECK."""
    return Enum(
        kind,
        name=name,
        native_enum=False,
        create_constraint=True,
        values_callable=lambda members: [member.value for member in members],
        length=32,
    )


def id_field(**kwargs: Any) -> Any:
    """Return a field for a UUIDv7 in text form, primary key unless told otherwise."""
    return Field(max_length=ID_LENGTH, **{"primary_key": True, **kwargs})


def reference(target: str, **kwargs: Any) -> Any:
    """Return a field that refers to `table.column` and keeps it from being deleted."""
    return Field(foreign_key=target, ondelete="RESTRICT", max_length=ID_LENGTH, **kwargs)


def long_text(**kwargs: Any) -> Any:
    """Return a field for text of any length."""
    return Field(sa_type=Text, **kwargs)
