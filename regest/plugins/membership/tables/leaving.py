"""Tables of leaving: endings with what they rest on, and what the authority is told of."""

import datetime as dt
from enum import StrEnum

from sqlmodel import Field, SQLModel

from regest.api import UtcDateTime, enum_type, id_field, long_text, reference


class EndReason(StrEnum):
    """Why a membership or candidacy ends (3.14, 3.15, C15)."""

    EXIT = "exit"
    REORGANISATION = "reorganisation"
    REMOVAL = "removal"
    LIQUIDATION = "liquidation"


class Reorganisation(StrEnum):
    """In what form an organisation is reorganised (R-3.15)."""

    MERGER = "merger"
    ACCESSION = "accession"
    ABSORPTION = "absorption"
    DIVISION = "division"
    SEPARATION = "separation"
    TRANSFORMATION = "transformation"


class MembershipEnding(SQLModel, table=True):
    """How an organisation left, or was reorganised and stayed (`ends` is false then, with a note).

    `last_day` is inclusive; of a reorganisation or liquidation it is the day of the state register.
    `record_id` is the application of an exit or removal, or the paper it rests on. `body`,
    `number`, `decided_on` and `decision_id` name the decision of a removal, `initiator_id` who
    asked for it, `order_id` the order of the authority; `votes_for` of `roster` seats were
    counted, `share` asked for `needed` of them, and `confirmed_by` is the chair who confirmed the
    reading of 3.14 (C13). `kind` is the standing that ended. What was taken back stays to be read;
    `restored_id` is the standing that went on then.
    """

    __tablename__ = "membership_ending"

    id: str = id_field()
    organisation_id: str = reference("party.id", index=True)
    kind: str = Field(max_length=60)
    reason: EndReason = Field(sa_type=enum_type(EndReason, "reason"))
    form: Reorganisation | None = Field(default=None, sa_type=enum_type(Reorganisation, "form"))
    ends: bool = True
    last_day: dt.date = Field(index=True)
    record_id: str | None = reference("record.id", default=None)
    decided_on: dt.date | None = None
    decision_id: str | None = reference("record.id", default=None)
    body: str = Field(default="", max_length=300)
    number: str = Field(default="", max_length=120)
    votes_for: int | None = None
    roster: int | None = None
    needed: int | None = None
    share: str = Field(default="", max_length=60)
    confirmed_on: dt.date | None = None
    confirmed_by: str = Field(default="", max_length=300)
    initiator_id: str | None = reference("party.id", default=None)
    successor_id: str | None = reference("party.id", default=None)
    order_id: str | None = reference("record.id", default=None)
    standing_id: str = reference("standing.id")
    note: str = long_text(default="")
    restored_id: str | None = reference("standing.id", default=None)
    entered_by: str = Field(max_length=200)
    entered_at: dt.datetime = Field(sa_type=UtcDateTime)
    withdrawn_by: str = Field(default="", max_length=200)
    withdrawn_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    withdrawn_reason: str = long_text(default="")


class MembershipConsequence(SQLModel, table=True):
    """A consequence shown when a membership ended: what it was, and whether it was chosen."""

    __tablename__ = "membership_consequence"

    id: str = id_field()
    ending_id: str = reference("membership_ending.id", index=True)
    position: int
    provider: str = Field(max_length=60)
    code: str = Field(max_length=60)
    subject: str = Field(max_length=120)
    title: str = long_text()
    chosen: bool


class MembershipInforming(SQLModel, table=True):
    """Something that the authority is to be told of in time (5.3), and when it was."""

    __tablename__ = "membership_informing"

    id: str = id_field()
    organisation_id: str = reference("party.id", index=True)
    event: str = Field(max_length=60)
    happened_on: dt.date
    due_on: dt.date = Field(index=True)
    informed_on: dt.date | None = None
    informed_how: str = Field(default="", max_length=500)
    record_id: str | None = reference("record.id", default=None)
    informed_by: str = Field(default="", max_length=200)
