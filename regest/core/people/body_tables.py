"""Table of decisions on bodies: by which one a working group was created or closed (3.11)."""

import datetime as dt
from enum import StrEnum

from sqlmodel import Field, SQLModel

from regest.core.store.columns import UtcDateTime, enum_type, id_field, long_text


class BodyAct(StrEnum):
    """What a decision did to a body."""

    CREATED = "created"
    CLOSED = "closed"


class BodyDecision(SQLModel, table=True):
    """A body was created from `day` on, or closed with `day` as its last one.

    `purpose` is the direction that a group works in. A body that the statute itself names has no
    row until it is closed.
    """

    __tablename__ = "body_decision"

    id: str = id_field()
    body_code: str = Field(foreign_key="body.code", ondelete="RESTRICT", max_length=60, index=True)
    act: BodyAct = Field(sa_type=enum_type(BodyAct, "act"))
    day: dt.date
    purpose: str = long_text(default="")
    decision_record_id: str | None = Field(default=None, max_length=36)
    basis: str = long_text(default="")
    created_at: dt.datetime = Field(sa_type=UtcDateTime)
