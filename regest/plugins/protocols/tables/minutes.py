"""Tables of minutes and of what follows them: annexes, extracts, delivery of decisions."""

import datetime as dt
from enum import StrEnum

from sqlmodel import Field, SQLModel

from regest.api import UtcDateTime, enum_type, id_field, long_text, reference
from regest.plugins.protocols.tables import meetings, votes  # noqa: F401 — keys point to it


class MinutesState(StrEnum):
    """Where minutes stand: `signing` from the first signature on, which freezes them (PRT-6)."""

    DRAFT = "draft"
    SIGNING = "signing"
    SIGNED = "signed"
    DELIVERED = "delivered"


class ProtocolsMinutes(SQLModel, table=True):
    """The minutes of a meeting: their record, their term (PRT-3…5), what the paper holds.

    `due_on` is the last day for both signatures by `term`, `other_due_on` the day that counting
    the other kind of days gives, shown beside it (PRT-4). `brief` leaves ВЫСТУПИЛИ out.
    `digest` is the SHA-256 of the PDF that is put up for signing, `content` that of the blocks it
    was set from: as long as nobody has signed, other blocks want another PDF.
    """

    __tablename__ = "protocols_minutes"

    meeting_id: str = reference("protocols_meeting.id", primary_key=True)
    record_id: str = reference("record.id", unique=True)
    state: MinutesState = Field(sa_type=enum_type(MinutesState, "state"), index=True)
    due_on: dt.date = Field(index=True)
    other_due_on: dt.date | None = None
    term: str = Field(max_length=60)
    brief: bool = False
    digest: str = Field(default="", max_length=64)
    content: str = Field(default="", max_length=64)
    drafted_by: str = Field(max_length=200)
    drafted_at: dt.datetime = Field(sa_type=UtcDateTime)
    signed_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    delivered_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)


class ProtocolsRemark(SQLModel, table=True):
    """A remark of a member of the body on draft minutes, with what the secretary answered."""

    __tablename__ = "protocols_remark"

    id: str = id_field()
    meeting_id: str = reference("protocols_meeting.id", index=True)
    author: str = Field(max_length=200)
    account_id: str | None = reference("account.id", default=None)
    text: str = long_text()
    given_at: dt.datetime = Field(sa_type=UtcDateTime)
    answer: str = long_text(default="")
    answered_by: str = Field(default="", max_length=200)
    answered_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)


class ProtocolsAnnex(SQLModel, table=True):
    """An annex of minutes as their list names it; `sheets` 0 is not counted."""

    __tablename__ = "protocols_annex"

    id: str = id_field()
    meeting_id: str = reference("protocols_meeting.id", index=True)
    position: int
    title: str = long_text()
    sheets: int = 0
    record_id: str | None = reference("record.id", default=None)


class ProtocolsExtract(SQLModel, table=True):
    """An extract issued from signed minutes: one line of the register of extracts (EXE-3).

    `positions` are the questions it holds («1, 3»), `issued_to` who got it, on what `basis` where
    the questions are not about them.
    """

    __tablename__ = "protocols_extract"

    record_id: str = reference("record.id", primary_key=True)
    meeting_id: str = reference("protocols_meeting.id", index=True)
    positions: str = Field(max_length=200)
    issued_to: str = Field(max_length=500)
    basis: str = long_text(default="")
    party_id: str | None = reference("party.id", default=None, index=True)
    issued_by: str = Field(max_length=200)
    issued_at: dt.datetime = Field(sa_type=UtcDateTime)


class ProtocolsDelivery(SQLModel, table=True):
    """A decision brought to one executor: when, how, and when they took note (EXE-1, R-4.4)."""

    __tablename__ = "protocols_delivery"

    id: str = id_field()
    point_id: str = reference("protocols_point.id", index=True)
    party_id: str = reference("party.id", index=True)
    task_id: str | None = reference("task.id", default=None)
    method: str = Field(max_length=60)
    delivered_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    acknowledged_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    acknowledged_by: str = Field(default="", max_length=200)
