"""Table of requests: which letters await replies, and until when."""

import datetime as dt

from sqlmodel import Field, SQLModel

from regest.api import UtcDateTime, reference


class JournalRequest(SQLModel, table=True):
    """An outgoing letter that awaits a reply of each of its addressees (LNK-3).

    Who has replied is in no table: links and states of letters say so. `rule` is where `due_on`
    comes from, `term` the term that it was reckoned by, empty for a day that a person named.
    """

    __tablename__ = "journal_request"

    record_id: str = reference("record.id", primary_key=True)
    due_on: dt.date = Field(index=True)
    term: str = Field(default="", max_length=60)
    rule: str = Field(max_length=60)
    set_by: str = Field(max_length=200)
    set_at: dt.datetime = Field(sa_type=UtcDateTime)
