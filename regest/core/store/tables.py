"""Tables of the witness: audit chain, signed heads, index queue, what was asked before."""

import datetime as dt
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, Integer
from sqlmodel import Field, SQLModel

from regest.core.store.columns import UtcDateTime, long_text

_Counter = BigInteger().with_variant(Integer, "sqlite")


def _sequence() -> Any:
    """Return a primary key that counts entries of the chain and is never made by the database."""
    return Field(primary_key=True, sa_type=_Counter, sa_column_kwargs={"autoincrement": False})


class AuditEntry(SQLModel, table=True):
    """One act in the chain: `document` is the canonical JSON that `digest` covers."""

    __tablename__ = "audit_entry"

    sequence: int = _sequence()
    at: dt.datetime = Field(sa_type=UtcDateTime, index=True)
    actor: str = Field(max_length=200, index=True)
    action: str = Field(max_length=100, index=True)
    object_type: str = Field(max_length=60)
    object_id: str = Field(max_length=200, index=True)
    document: str = long_text()
    previous: str = Field(max_length=64)
    digest: str = Field(max_length=64)


class AuditHead(SQLModel, table=True):
    """The last entry of the chain; its single row is locked last in every unit of work."""

    __tablename__ = "audit_head"
    __table_args__ = (CheckConstraint("id = 1", name="single"),)

    id: int = Field(default=1, primary_key=True, sa_column_kwargs={"autoincrement": False})
    chain: str = Field(max_length=36)
    sequence: int = Field(sa_type=_Counter)
    digest: str = Field(max_length=64)


class AuditSignature(SQLModel, table=True):
    """A head signed with the deployment's Ed25519 key (hexadecimal), so that a rewrite shows."""

    __tablename__ = "audit_signature"

    sequence: int = _sequence()
    digest: str = Field(max_length=64)
    at: dt.datetime = Field(sa_type=UtcDateTime)
    key: str = Field(max_length=64)
    signature: str = Field(max_length=128)


class IndexQueue(SQLModel, table=True):
    """A record whose index document is out of date; written with the change itself."""

    __tablename__ = "index_queue"

    id: int | None = Field(default=None, primary_key=True, sa_type=_Counter)
    record_id: str = Field(max_length=36, index=True)
    queued_at: dt.datetime = Field(sa_type=UtcDateTime)


class IdempotencyKey(SQLModel, table=True):
    """What a caller asked under a key, so that asking again changes nothing."""

    __tablename__ = "idempotency_key"

    key: str = Field(max_length=200, primary_key=True)
    actor: str = Field(max_length=200)
    content: str = Field(max_length=64)
    record_id: str = Field(max_length=36)
    at: dt.datetime = Field(sa_type=UtcDateTime)


class DeploymentFact(SQLModel, table=True):
    """A named fact of this deployment that is truth, not setting (identity, preset, names)."""

    __tablename__ = "deployment_fact"

    name: str = Field(max_length=60, primary_key=True)
    value: str = long_text()
