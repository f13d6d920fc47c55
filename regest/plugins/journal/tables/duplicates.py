"""Table of decisions on letters that looked registered already."""

import datetime as dt

from sqlmodel import Field, SQLModel

from regest.api import UtcDateTime, enum_type, id_field, long_text, reference
from regest.plugins.journal.choice import Choice


class JournalDuplicate(SQLModel, table=True):
    """A decision on a suspected duplicate (DUP-1): who took it, when and why.

    `record_id` is the letter that was registered, or None when the paper was only attached to the
    original. `marked` says that it bore «ПОВТОРНО», which raises the priority of the first (DUP-4).
    """

    __tablename__ = "journal_duplicate"

    id: str = id_field()
    record_id: str | None = reference("record.id", default=None, index=True)
    original_id: str = reference("record.id", index=True)
    choice: Choice = Field(sa_type=enum_type(Choice, "choice"))
    reason: str = long_text(default="")
    marked: bool = False
    decided_by: str = Field(max_length=200)
    decided_at: dt.datetime = Field(sa_type=UtcDateTime)
