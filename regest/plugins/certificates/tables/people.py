"""Table of the people on certificates: who signs from when to when."""

import datetime as dt
from enum import StrEnum

from sqlmodel import Field, SQLModel

from regest.api import UtcDateTime, enum_type, id_field, long_text


class SignatoryPlace(StrEnum):
    """Which of the two signatures of appendix Б: the authority's, or the association's."""

    AUTHORITY = "authority"
    ASSOCIATION = "association"


class CertificateSignatory(SQLModel, table=True):
    """Who signs certificates in one of the two places, from one day to another (inclusive).

    `issuer` is the authority as the head of the sheet names it. Lines of one place do not overlap.
    """

    __tablename__ = "certificates_signatory"

    id: str = id_field()
    place: SignatoryPlace = Field(sa_type=enum_type(SignatoryPlace, "place"), index=True)
    issuer: str = long_text(default="")
    post: str = long_text()
    name: str = Field(max_length=300)
    starts_on: dt.date
    ends_on: dt.date | None = None
    basis: str = long_text(default="")
    entered_by: str = Field(max_length=200)
    entered_at: dt.datetime = Field(sa_type=UtcDateTime)
