"""Tables of pairs in force: how they began and ended, what they plan and what they did."""

import datetime as dt
from enum import StrEnum

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlmodel import Field, SQLModel

from regest.api import UtcDateTime, enum_type, id_field, long_text, reference


class PairState(StrEnum):
    """Whether a pair works, was completed by the certificate (PAR-3), or broken off (PAR-5)."""

    ACTIVE = "active"
    COMPLETED = "completed"
    TERMINATED = "terminated"


class Ending(StrEnum):
    """On what ground a pair ended."""

    CERTIFICATE = "certificate"
    DECISION = "decision"
    CHAIR_NOTE = "chair_note"
    REPLACED = "replaced"


class Doubt(StrEnum):
    """Why a pair wants a decision of the chair (PAR-4, PAR-5)."""

    MENTOR_CERTIFICATE = "mentor_certificate"
    MENTOR_LEFT = "mentor_left"
    CANDIDATE_LEFT = "candidate_left"


class Topic(StrEnum):
    """The five things in which a mentor helps (3.16)."""

    POLICY = "policy"
    COUNCIL = "council"
    AUDIT = "audit"
    ANALYSIS = "analysis"
    CORRECTION = "correction"


class Form(StrEnum):
    """How a consultation was held."""

    VISIT = "visit"
    ONLINE = "online"
    PHONE = "phone"
    WRITTEN = "written"


class MentoringPair(SQLModel, table=True):
    """A pair approved by a decision (PAR-1): it works from the day of the meeting.

    `ends_on` is its last day, `ending` and `end_reason` the ground, `end_record_id` the record the
    end rests on. `replaces_id` is the pair in whose place it was approved.
    """

    __tablename__ = "mentoring_pair"
    __table_args__ = (
        CheckConstraint("ends_on IS NULL OR ends_on >= starts_on", name="ends_after_start"),
    )

    id: str = id_field()
    mentor_id: str = reference("party.id", index=True)
    candidate_id: str = reference("party.id", index=True)
    criterion: str = Field(max_length=20)
    justification: str = long_text(default="")
    state: PairState = Field(sa_type=enum_type(PairState, "state"), index=True)
    starts_on: dt.date
    ends_on: dt.date | None = None
    ending: str = Field(default="", max_length=60)
    end_reason: str = long_text(default="")
    end_record_id: str | None = reference("record.id", default=None)
    ended_by: str = Field(default="", max_length=200)
    ended_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    record_id: str = reference("record.id", unique=True)
    decision_record_id: str | None = reference("record.id", default=None)
    replaces_id: str | None = reference("mentoring_pair.id", default=None)
    created_by: str = Field(max_length=200)
    created_at: dt.datetime = Field(sa_type=UtcDateTime)


class MentoringQuestion(SQLModel, table=True):
    """A pair that wants a decision of the chair, why, since when, and how that was settled."""

    __tablename__ = "mentoring_question"

    id: str = id_field()
    pair_id: str = reference("mentoring_pair.id", index=True)
    doubt: Doubt = Field(sa_type=enum_type(Doubt, "doubt"))
    since: dt.date
    task_id: str | None = reference("task.id", default=None)
    raised_by: str = Field(max_length=200)
    raised_at: dt.datetime = Field(sa_type=UtcDateTime)
    settled_on: dt.date | None = None
    settlement: str = long_text(default="")
    settled_by: str = Field(default="", max_length=200)
    settled_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)


class MentoringWarning(SQLModel, table=True):
    """The chair was told that a mentor's certificate ends on a day while its pairs work (PAR-4).

    One for each certificate that ends; `closed_on` is the day from which nothing is to be done.
    """

    __tablename__ = "mentoring_warning"
    __table_args__ = (UniqueConstraint("mentor_id", "ends_on"),)

    id: str = id_field()
    mentor_id: str = reference("party.id", index=True)
    ends_on: dt.date
    task_id: str = reference("task.id")
    raised_by: str = Field(max_length=200)
    raised_at: dt.datetime = Field(sa_type=UtcDateTime)
    closed_on: dt.date | None = None


class MentoringConsultation(SQLModel, table=True):
    """A line of the log of a pair; a wrong one is struck out with a reason, never deleted."""

    __tablename__ = "mentoring_consultation"

    id: str = id_field()
    pair_id: str = reference("mentoring_pair.id", index=True)
    held_on: dt.date
    topic: Topic = Field(sa_type=enum_type(Topic, "topic"))
    form: Form = Field(sa_type=enum_type(Form, "form"))
    text: str = long_text()
    minutes: int | None = None
    record_id: str | None = reference("record.id", default=None)
    noted_by: str = Field(max_length=200)
    noted_at: dt.datetime = Field(sa_type=UtcDateTime)
    struck_reason: str = long_text(default="")
    struck_by: str = Field(default="", max_length=200)
    struck_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)


class MentoringStep(SQLModel, table=True):
    """A line of a pair's plan of work, by topic; done with a result, or dropped with a reason."""

    __tablename__ = "mentoring_step"

    id: str = id_field()
    pair_id: str = reference("mentoring_pair.id", index=True)
    topic: Topic = Field(sa_type=enum_type(Topic, "topic"))
    text: str = long_text()
    due_on: dt.date | None = None
    done_on: dt.date | None = None
    result: str = long_text(default="")
    dropped_reason: str = long_text(default="")
    planned_by: str = Field(max_length=200)
    planned_at: dt.datetime = Field(sa_type=UtcDateTime)
    closed_by: str = Field(default="", max_length=200)
    closed_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
