"""Table of who looked at confidential records (ACC-3)."""

import datetime as dt

from sqlmodel import Field, SQLModel

from regest.core.store.columns import UtcDateTime, id_field, reference


class RecordLook(SQLModel, table=True):
    """One look at a record that bears a mark: its card, or one of its files by name.

    `channel` says whether it was a page, the programming interface or the command line.

    Kept for three years and more; looks change nothing, so the event log does not hold them.
    """

    __tablename__ = "record_look"

    id: str = id_field()
    record_id: str = reference("record.id", index=True)
    at: dt.datetime = Field(sa_type=UtcDateTime)
    actor: str = Field(max_length=200)
    what: str = Field(max_length=20)
    file: str = Field(default="", max_length=300)
    channel: str | None = Field(default=None, max_length=20)
