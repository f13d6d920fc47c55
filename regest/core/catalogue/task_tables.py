"""Tables of tasks («поручения»): what is to be done, by whom, by when, and what became of it."""

import datetime as dt
from enum import StrEnum

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from regest.core.store.columns import UtcDateTime, enum_type, id_field, long_text, reference


class ExtensionState(StrEnum):
    """What became of another due day: asked for, set by the author, or refused."""

    ASKED = "asked"
    GRANTED = "granted"
    REFUSED = "refused"


class Task(SQLModel, table=True):
    """A task on a record; `ordinal` counts those of one record.

    `term` and `rule` say how `due_on` was reckoned from `signed_on`; a day that a person named has
    no `term` and is never reckoned anew. Whether it is overdue is computed, not kept.
    """

    __tablename__ = "task"
    __table_args__ = (
        UniqueConstraint("record_id", "ordinal"),
        Index("ix_task_open", "done_on", "dropped_on", "due_on"),
    )

    id: str = id_field()
    record_id: str = reference("record.id")
    ordinal: int
    kind: str = Field(max_length=40)
    text: str = long_text()
    author_id: str = reference("party.id", index=True)
    signed_on: dt.date
    term: str = Field(default="", max_length=60)
    rule: str = Field(default="", max_length=60)
    due_on: dt.date
    control: bool = True
    extensions: int = 0
    done_on: dt.date | None = None
    mark: str = long_text(default="")
    answer_id: str | None = reference("record.id", default=None, index=True)
    dropped_on: dt.date | None = None
    drop_reason: str = long_text(default="")
    entered_by: str = Field(max_length=200)
    created_at: dt.datetime = Field(sa_type=UtcDateTime)


class TaskExecutor(SQLModel, table=True):
    """Somebody who carries a task out; the one who leads is responsible («созывает»)."""

    __tablename__ = "task_executor"

    task_id: str = reference("task.id", primary_key=True)
    party_id: str = reference("party.id", primary_key=True, index=True)
    position: int
    lead: bool = False


class TaskExtension(SQLModel, table=True):
    """Another due day of a task: asked for, granted by the author, or refused (CTL-6)."""

    __tablename__ = "task_extension"

    id: str = id_field()
    task_id: str = reference("task.id", index=True)
    due_before: dt.date
    due_after: dt.date
    reason: str = long_text()
    state: ExtensionState = Field(sa_type=enum_type(ExtensionState, "state"))
    asked_by: str = Field(max_length=200)
    asked_at: dt.datetime = Field(sa_type=UtcDateTime)
    decided_by: str = Field(default="", max_length=200)
    decided_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    basis: str = long_text(default="")


class TaskEvent(SQLModel, table=True):
    """A line of a task's history: what, from which value to which, who, when and why.

    `ordinal` counts those of one task, under its lock: two at the same instant, or one whose
    writer waited for the other, have the order in which they came true.
    """

    __tablename__ = "task_event"

    id: str = id_field()
    task_id: str = reference("task.id", index=True)
    ordinal: int | None = None
    at: dt.datetime = Field(sa_type=UtcDateTime)
    actor: str = Field(max_length=200)
    action: str = Field(max_length=40)
    old: str = long_text(default="")
    new: str = long_text(default="")
    reason: str = long_text(default="")
