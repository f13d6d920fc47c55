"""Tables of the people on certificates: who signs from when to when, and declined names."""

import datetime as dt
from enum import StrEnum

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, SQLModel

from regest.api import UtcDateTime, enum_type, id_field, long_text, reference


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


class NameDeclension(SQLModel, table=True):
    """A name in a case as a person has set it; it holds while the party is called `nominative`."""

    __tablename__ = "certificates_declension"
    __table_args__ = (UniqueConstraint("party_id", "grammatical_case"),)

    id: str = id_field()
    party_id: str = reference("party.id", index=True)
    grammatical_case: str = Field(max_length=20)
    nominative: str = Field(max_length=500)
    text: str = Field(max_length=500)
    set_by: str = Field(max_length=200)
    set_at: dt.datetime = Field(sa_type=UtcDateTime)
