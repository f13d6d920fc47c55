"""Tables of the witness and of work: audit chain, heads, index queue, jobs, what was asked."""

import datetime as dt
from enum import StrEnum
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, Index, Integer, text
from sqlmodel import Field, SQLModel

from regest.core.store.columns import UtcDateTime, enum_type, id_field, long_text

PENDING = text("state IN ('waiting', 'running')")
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


class JobState(StrEnum):
    """Where a job is in its life; a failed one was given up and waits for a person."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


class Job(SQLModel, table=True):
    """Background work and how far it has come; its moments are the machine's, not a rehearsal's."""

    __tablename__ = "job"
    __table_args__ = (
        # Of the same work one waits at most, and one is done at a time.
        Index(
            "ux_job_pending",
            "kind",
            "subject",
            "state",
            unique=True,
            sqlite_where=PENDING,
            postgresql_where=PENDING,
        ),
        Index("ix_job_due", "state", "not_before", "id"),
    )

    id: str = id_field()
    kind: str = Field(max_length=60)
    subject: str = Field(max_length=200)
    arguments: str = long_text(default="{}")
    state: JobState = Field(sa_type=enum_type(JobState, "state"))
    attempts: int = 0
    not_before: dt.datetime = Field(sa_type=UtcDateTime)
    holder: str = Field(default="", max_length=200)
    held_until: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    progress: str = long_text(default="{}")
    error: str = long_text(default="")
    created_at: dt.datetime = Field(sa_type=UtcDateTime)
    finished_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)


class IdempotencyKey(SQLModel, table=True):
    """What a caller asked under a key, so that asking again changes nothing."""

    __tablename__ = "idempotency_key"

    key: str = Field(max_length=200, primary_key=True)
    actor: str = Field(max_length=200)
    content: str = Field(max_length=64)
    record_id: str = Field(max_length=36)
    at: dt.datetime = Field(sa_type=UtcDateTime)


class KeptAnswer(SQLModel, table=True):
    """What a program was answered under a key of its own, to be answered again."""

    __tablename__ = "kept_answer"

    actor: str = Field(max_length=200, primary_key=True)
    key: str = Field(max_length=200, primary_key=True)
    asked: str = Field(max_length=64)
    answer: str = long_text()
    at: dt.datetime = Field(sa_type=UtcDateTime, index=True)


class DeploymentFact(SQLModel, table=True):
    """A named fact of this deployment that is truth, not setting (identity, preset, names)."""

    __tablename__ = "deployment_fact"

    name: str = Field(max_length=60, primary_key=True)
    value: str = long_text()
