"""The table of registers of members that were brought in (their lines become standings)."""

import datetime as dt

from sqlmodel import Field, SQLModel

from regest.api import UtcDateTime, id_field


class MembershipImport(SQLModel, table=True):
    """A file brought in once: its digest, and how many standings it began."""

    __tablename__ = "membership_import"

    id: str = id_field()
    sha256: str = Field(max_length=64, unique=True)
    name: str = Field(max_length=300)
    lines: int
    begun: int
    entered_by: str = Field(max_length=200)
    entered_at: dt.datetime = Field(sa_type=UtcDateTime)
