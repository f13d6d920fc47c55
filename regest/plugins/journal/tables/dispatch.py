"""Table of sendings: how each addressee got a letter, and when."""

import datetime as dt
from enum import StrEnum

from sqlmodel import Field, SQLModel

from regest.api import UtcDateTime, enum_type, id_field, long_text, reference


class DispatchState(StrEnum):
    """Where the sending of a letter to one addressee stands."""

    WAITING = "waiting"
    SENT = "sent"
    FAILED = "failed"


class JournalDispatch(SQLModel, table=True):
    """One sending of a letter to one addressee, by whatever way.

    `dispatched_on` is empty until it is sent. `message_id` and `address` are those of an e-mail
    that the program sends itself; `answer` is what the mail server said last, `attempts` how often
    it was asked.
    """

    __tablename__ = "journal_dispatch"

    id: str = id_field()
    record_id: str = reference("record.id", index=True)
    addressee_id: str = reference("record_party.id", index=True)
    method: str = Field(max_length=60)
    state: DispatchState = Field(sa_type=enum_type(DispatchState, "state"))
    dispatched_on: dt.date | None = None
    address: str = Field(default="", max_length=320)
    message_id: str = Field(default="", max_length=200)
    answer: str = long_text(default="")
    attempts: int = 0
    asked_by: str = Field(max_length=200)
    asked_at: dt.datetime = Field(sa_type=UtcDateTime)
