"""Table of files that lie in the store and wait for a record."""

import datetime as dt

from sqlalchemy import BigInteger, Index
from sqlmodel import Field, SQLModel

from regest.core.catalogue.tables import ComponentRole, TextStatus
from regest.core.store.columns import UtcDateTime, enum_type, id_field, long_text


class WaitingFile(SQLModel, table=True):
    """A file that waits for a record, with the text that was read out of it.

    `holder` is the kind of thing it waits in, `holder_id` which one: a letter proposed for
    registration. It stands in core so that its bytes are checked and kept with its plugin off.
    """

    __tablename__ = "waiting_file"
    __table_args__ = (Index("ix_waiting_file_holder", "holder", "holder_id", "position"),)

    id: str = id_field()
    holder: str = Field(max_length=60)
    holder_id: str = Field(max_length=36)
    position: int
    role: ComponentRole = Field(sa_type=enum_type(ComponentRole, "role"))
    name: str = Field(max_length=300)
    media_type: str = Field(max_length=150)
    size_bytes: int = Field(sa_type=BigInteger)
    sha256: str = Field(max_length=64, index=True)
    # A text that a job will read is queued, as that of a component is.
    status: TextStatus = Field(sa_type=enum_type(TextStatus, "status"))
    waits: bool = False
    extractor: str = Field(default="", max_length=60)
    extractor_version: str = Field(default="", max_length=30)
    reason: str = long_text(default="")
    text: str = long_text(default="")
    created_at: dt.datetime = Field(sa_type=UtcDateTime)
