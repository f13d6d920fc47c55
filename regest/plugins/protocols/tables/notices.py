"""Tables of notices: what was sent of a meeting, to whom, how and when it reached them (MTG-2)."""

import datetime as dt
from enum import StrEnum

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, SQLModel

from regest.api import UtcDateTime, enum_type, id_field, long_text, reference
from regest.plugins.protocols.tables import meetings  # noqa: F401 — keys point to it


class NoticeKind(StrEnum):
    """What a notice tells: that there is a meeting, what changed of it, that it is called off."""

    CALL = "call"
    CHANGE = "change"
    CALLED_OFF = "called_off"


class NoticeState(StrEnum):
    """Where a notice to one recipient stands; `by_hand` waits for a person to hand it over."""

    BY_HAND = "by_hand"
    WAITING = "waiting"
    SENT = "sent"
    FAILED = "failed"


class ProtocolsNotice(SQLModel, table=True):
    """A notice of a meeting; `sequence` counts those of one meeting from 0, as calendars do.

    `facts` is the JSON of what was told: the next notice tells what differs from it. `last_day` is
    the last day on which notice was in time by `rule`; a late one is never told in silence.
    """

    __tablename__ = "protocols_notice"
    __table_args__ = (UniqueConstraint("meeting_id", "sequence"),)

    id: str = id_field()
    meeting_id: str = reference("protocols_meeting.id", index=True)
    sequence: int
    kind: NoticeKind = Field(sa_type=enum_type(NoticeKind, "kind"))
    record_id: str = reference("record.id", unique=True)
    facts: str = long_text()
    changes: str = long_text(default="")
    last_day: dt.date
    rule: str = Field(max_length=60)
    rule_value: str = Field(max_length=60)
    clause: str = Field(default="", max_length=200)
    late: bool = False
    sent_on: dt.date
    sent_by: str = Field(max_length=200)
    sent_at: dt.datetime = Field(sa_type=UtcDateTime)


class ProtocolsRecipient(SQLModel, table=True):
    """A member organisation or a person owed a notice: by which channel, and when it was told.

    Each has one row of each notice. `answer` is what the mail server said last.
    """

    __tablename__ = "protocols_recipient"
    __table_args__ = (UniqueConstraint("notice_id", "party_id"),)

    id: str = id_field()
    notice_id: str = reference("protocols_notice.id", index=True)
    party_id: str = reference("party.id", index=True)
    channel: str = Field(default="", max_length=60)
    state: NoticeState = Field(sa_type=enum_type(NoticeState, "state"), index=True)
    address: str = Field(default="", max_length=320)
    message_id: str = Field(default="", max_length=400)
    attempts: int = 0
    answer: str = long_text(default="")
    noticed_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)


class ProtocolsHandout(SQLModel, table=True):
    """A document handed out to somebody before a meeting: when and how (R-4.8)."""

    __tablename__ = "protocols_handout"

    participant_id: str = reference("protocols_participant.id", primary_key=True)
    record_id: str = reference("record.id", primary_key=True)
    issued_at: dt.datetime = Field(sa_type=UtcDateTime)
    channel: str = Field(max_length=60)
    issued_by: str = Field(max_length=200)
