"""Tables of personal data: consents as papers of their own, withdrawal, requests (PD-1…6)."""

import datetime as dt
from enum import StrEnum

from sqlmodel import Field, SQLModel

from regest.api import UtcDateTime, enum_type, id_field, long_text, reference


class Settlement(StrEnum):
    """What was done with the data when a consent ended (PD-3)."""

    DESTROYED = "destroyed"
    DEPERSONALISED = "depersonalised"
    KEPT = "kept"


class MembershipConsent(SQLModel, table=True):
    """A consent of a person: to what, for what, until when; the paper is a record of its own.

    When it was withdrawn or ran out, `due_on` is the last day to destroy or depersonalise the
    data (PD-3); `settled_note` says where archival documents keep them.
    """

    __tablename__ = "membership_consent"

    id: str = id_field()
    person_id: str = reference("party.id", index=True)
    data: str = long_text()
    purpose: str = long_text()
    given_on: dt.date
    valid_until: dt.date | None = None
    record_id: str = reference("record.id")
    withdrawn_on: dt.date | None = None
    withdrawal_id: str | None = reference("record.id", default=None)
    due_on: dt.date | None = None
    settled_on: dt.date | None = None
    settled: Settlement | None = Field(default=None, sa_type=enum_type(Settlement, "settled"))
    settled_note: str = long_text(default="")
    entered_by: str = Field(max_length=200)
    entered_at: dt.datetime = Field(sa_type=UtcDateTime)


class MembershipDataRequest(SQLModel, table=True):
    """What a person asked about their data, to be answered by `due_on` (PD-6)."""

    __tablename__ = "membership_data_request"

    id: str = id_field()
    person_id: str = reference("party.id", index=True)
    asked: str = long_text()
    received_on: dt.date
    due_on: dt.date
    record_id: str | None = reference("record.id", default=None)
    answered_on: dt.date | None = None
    answer: str = long_text(default="")
    entered_by: str = Field(max_length=200)
    entered_at: dt.datetime = Field(sa_type=UtcDateTime)
