"""Tables of the retention schedule: what each authority prescribes, and conflicts resolved."""

import datetime as dt

from sqlalchemy import JSON, UniqueConstraint
from sqlmodel import Field, SQLModel

from regest.core.store.columns import UtcDateTime, id_field, long_text


class RetentionRule(SQLModel, table=True):
    """What one authority prescribes for a position, in one of its versions (domain 4.2, 4.3).

    `authority` is `law`, `list` (the list of 2019), `sector`, `statute` or `local`; `period` is a
    retention period as the file plan keeps it: kind, years, review, trigger, action. A changed
    rule is a new version; an ended one keeps the day until which it held.
    """

    __tablename__ = "retention_rule"
    __table_args__ = (UniqueConstraint("index", "authority", "version"),)

    id: str = id_field()
    index: str = Field(max_length=20, index=True)
    authority: str = Field(max_length=20)
    source: str = Field(default="", max_length=300)
    article: str = Field(default="", max_length=100)
    period: dict[str, str] = Field(default_factory=dict, sa_type=JSON)
    version: int = 1
    valid_from: dt.date
    valid_to: dt.date | None = None
    set_by: str = Field(max_length=200)
    set_at: dt.datetime = Field(sa_type=UtcDateTime)
    note: str = long_text(default="")


class RetentionResolution(SQLModel, table=True):
    """What a named person decided about a warning of the schedule: conflict or shortening (4.3).

    `digest` is that of the candidates as they stood: once one of them changes, the warning is back.
    """

    __tablename__ = "retention_resolution"

    id: str = id_field()
    index: str = Field(max_length=20, index=True)
    warning: str = Field(max_length=60)
    digest: str = Field(max_length=64)
    decision: str = long_text()
    resolved_by: str = Field(max_length=200)
    resolved_at: dt.datetime = Field(sa_type=UtcDateTime)
