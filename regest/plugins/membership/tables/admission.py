"""Tables of admission: orders of the authority, what each changed, and seats proposed on it."""

import datetime as dt
from enum import StrEnum

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, SQLModel

from regest.api import UtcDateTime, enum_type, id_field, long_text, reference
from regest.plugins.membership.tables import joining  # noqa: F401 — keys point to it


class ProposalState(StrEnum):
    """What became of a proposed seat."""

    OPEN = "open"
    TAKEN = "taken"
    DECLINED = "declined"


class Source(StrEnum):
    """Whether the person is the one whom the application names, or the head (C4)."""

    NOMINEE = "nominee"
    HEAD = "head"


class LineKind(StrEnum):
    """What a line of an order does: admits, or revises a line of an order before it."""

    ADMITS = "admits"
    MOVES = "moves"
    CANCELS = "cancels"


class MembershipOrder(SQLModel, table=True):
    """An order of the authority that approves the composition (3.3), as its officer entered it."""

    __tablename__ = "membership_order"

    id: str = id_field()
    record_id: str = reference("record.id", unique=True)
    number: str = Field(max_length=120)
    dated: dt.date = Field(index=True)
    entered_by: str = Field(max_length=200)
    entered_at: dt.datetime = Field(sa_type=UtcDateTime)


class MembershipOrderLine(SQLModel, table=True):
    """An organisation in an order: what it becomes from which day, by which application.

    `standing_id` is the standing that the order began, or the one that it confirms. A correcting
    order has lines of its own, each with the line that it `revises_id`: `first_day` is the day
    that holds from then on, or the day after the last one of a cancelled admission.
    """

    __tablename__ = "membership_order_line"
    __table_args__ = (UniqueConstraint("order_id", "application_id"),)

    id: str = id_field()
    order_id: str = reference("membership_order.id", index=True)
    application_id: str = reference("membership_application.id", index=True)
    organisation_id: str = reference("party.id", index=True)
    kind: str = Field(max_length=60)
    first_day: dt.date
    standing_id: str = reference("standing.id")
    does: LineKind = Field(default=LineKind.ADMITS, sa_type=enum_type(LineKind, "does"))
    revises_id: str | None = reference("membership_order_line.id", default=None)
    reason: str = long_text(default="")


class MembershipSeat(SQLModel, table=True):
    """A seat in the Presidium proposed for a new member, until somebody takes or declines it."""

    __tablename__ = "membership_seat"

    id: str = id_field()
    application_id: str = reference("membership_application.id", index=True)
    organisation_id: str = reference("party.id", index=True)
    name: str = Field(max_length=300)
    post: str = Field(default="", max_length=200)
    source: Source = Field(sa_type=enum_type(Source, "source"))
    first_day: dt.date
    state: ProposalState = Field(sa_type=enum_type(ProposalState, "state"), index=True)
    standing_id: str | None = reference("standing.id", default=None)
    reason: str = long_text(default="")
    answered_by: str = Field(default="", max_length=200)
    answered_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
