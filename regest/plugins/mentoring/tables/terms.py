"""Tables of what a distribution goes by: who is kept apart, how far territories lie apart."""

import datetime as dt

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlmodel import Field, SQLModel

from regest.api import UtcDateTime, id_field, long_text, reference


class MentoringApart(SQLModel, table=True):
    """A mentor and a candidate who are not to be paired, from one day until another, and why.

    Never deleted: it is taken back from a day on.
    """

    __tablename__ = "mentoring_apart"

    id: str = id_field()
    mentor_id: str = reference("party.id", index=True)
    candidate_id: str = reference("party.id", index=True)
    since: dt.date
    until: dt.date | None = None
    reason: str = long_text()
    noted_by: str = Field(max_length=200)
    noted_at: dt.datetime = Field(sa_type=UtcDateTime)


class MentoringDistance(SQLModel, table=True):
    """Kilometres between two territories, the same both ways.

    `one_key` and `other_key` are the names as they are compared, in order; a new figure takes the
    place of the old one, which the event log keeps.
    """

    __tablename__ = "mentoring_distance"
    __table_args__ = (
        UniqueConstraint("one_key", "other_key"),
        CheckConstraint("km >= 0", name="km_natural"),
    )

    id: str = id_field()
    one: str = Field(max_length=300)
    other: str = Field(max_length=300)
    one_key: str = Field(max_length=300)
    other_key: str = Field(max_length=300, index=True)
    km: int
    noted_by: str = Field(max_length=200)
    noted_at: dt.datetime = Field(sa_type=UtcDateTime)
