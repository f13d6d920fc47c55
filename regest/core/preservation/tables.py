"""Table of what was last found of each blob: derived, made anew by reading them."""

import datetime as dt

from sqlmodel import Field, SQLModel

from regest.core.store.columns import UtcDateTime


class BlobCheck(SQLModel, table=True):
    """When a blob was last read, and whether it was `intact`, `changed` or `missing`."""

    __tablename__ = "blob_check"

    sha256: str = Field(max_length=64, primary_key=True)
    state: str = Field(max_length=20)
    checked_at: dt.datetime = Field(sa_type=UtcDateTime, index=True)
