"""Tables of processes of the quality system: who answers for which, and the help given (3.17)."""

import datetime as dt
from enum import StrEnum

from sqlmodel import Field, SQLModel

from regest.api import UtcDateTime, enum_type, id_field, long_text, reference


class Help(StrEnum):
    """What the help was in (3.17)."""

    PROCEDURE = "procedure"
    INSTRUCTION = "instruction"
    AUDIT = "audit"


class MembershipProcess(SQLModel, table=True):
    """A process of the quality system; `match_key` is its name blind to case and spaces."""

    __tablename__ = "membership_process"

    id: str = id_field()
    name: str = Field(max_length=300)
    match_key: str = Field(max_length=300, unique=True)
    created_at: dt.datetime = Field(sa_type=UtcDateTime)


class MembershipAssignment(SQLModel, table=True):
    """An organisation that answers for a process from a day, by a decision of signed minutes.

    `decision_id` is the decision in the catalogue; `body`, `number` and `decided_on` say it in
    words. It ends by another decision or with the membership, with the reason.
    """

    __tablename__ = "membership_assignment"

    id: str = id_field()
    process_id: str = reference("membership_process.id", index=True)
    organisation_id: str = reference("party.id", index=True)
    starts_on: dt.date
    ends_on: dt.date | None = None
    end_reason: str = long_text(default="")
    decision_id: str | None = reference("record.id", default=None)
    body: str = Field(default="", max_length=300)
    number: str = Field(default="", max_length=120)
    decided_on: dt.date
    entered_by: str = Field(max_length=200)
    entered_at: dt.datetime = Field(sa_type=UtcDateTime)


class MembershipHelp(SQLModel, table=True):
    """A line of the log of help: whom the organisation helped with its process, when, in what."""

    __tablename__ = "membership_help"

    id: str = id_field()
    assignment_id: str = reference("membership_assignment.id", index=True)
    helped_id: str = reference("party.id", index=True)
    given_on: dt.date
    kind: Help = Field(sa_type=enum_type(Help, "kind"))
    description: str = long_text()
    record_id: str | None = reference("record.id", default=None)
    entered_by: str = Field(max_length=200)
    entered_at: dt.datetime = Field(sa_type=UtcDateTime)
    withdrawn_by: str = Field(default="", max_length=200)
    withdrawn_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    withdrawn_reason: str = long_text(default="")
