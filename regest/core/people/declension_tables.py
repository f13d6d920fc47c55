"""Table of what people said of the declension of a name or a post."""

import datetime as dt
from enum import StrEnum

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel

from regest.core.store.columns import UtcDateTime, enum_type, id_field, reference

_HELD = text("ended_at IS NULL")


class DeclinedPart(StrEnum):
    """What of a party is declined: its name, its post; or the gender that a name goes by."""

    NAME = "name"
    POST = "post"
    GENDER = "gender"


class PartyDeclension(SQLModel, table=True):
    """A name or a post in a case as a person has set it, or the gender that a name goes by.

    It holds for papers that name the party by `nominative`, until it is taken back (`ended_at`).
    A row of a gender has neither case nor nominative and holds for every name. Of one part, case
    and nominative at most one row holds.
    """

    __tablename__ = "party_declension"
    __table_args__ = (
        Index(
            "ux_party_declension_held",
            "party_id",
            "part",
            "grammatical_case",
            "nominative",
            unique=True,
            sqlite_where=_HELD,
            postgresql_where=_HELD,
        ),
    )

    id: str = id_field()
    party_id: str = reference("party.id", index=True)
    part: DeclinedPart = Field(sa_type=enum_type(DeclinedPart, "part"))
    grammatical_case: str = Field(default="", max_length=20)
    nominative: str = Field(default="", max_length=500)
    text: str = Field(max_length=500)
    set_by: str = Field(max_length=200)
    set_at: dt.datetime = Field(sa_type=UtcDateTime)
    ended_by: str = Field(default="", max_length=200)
    ended_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
