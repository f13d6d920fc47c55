"""The table of closed journals: what the closing entry says, who signed it, and the volume."""

import datetime as dt

from sqlmodel import Field, SQLModel

from regest.api import id_field, long_text, reference


class JournalClosing(SQLModel, table=True):
    """The closing of a journal's year (JRN-1); `record_id` is the journal as a record (JRN-5)."""

    __tablename__ = "journal_closing"

    id: str = id_field()
    period_id: str = reference("ledger_period.id", unique=True)
    record_id: str = reference("record.id")
    entry: str = long_text()
    post: str = Field(max_length=300)
    signed_by: str = Field(max_length=300)
    signed_on: dt.date
    closed_by: str = Field(max_length=200)
