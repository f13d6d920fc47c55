"""Tables of the register: certificates of membership, and the sheets of paper of each."""

import datetime as dt
from enum import StrEnum

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, SQLModel

from regest.api import UtcDateTime, enum_type, id_field, long_text, reference


class CertificateState(StrEnum):
    """Where a certificate stands; the first two are in force."""

    REGISTERED = "registered"
    HANDED_OVER = "handed_over"
    REPLACED = "replaced"
    ANNULLED = "annulled"


class HandOver(StrEnum):
    """How a certificate reached its holder."""

    IN_PERSON = "in_person"
    MEETING = "meeting"
    POST = "post"


class MemberCertificate(SQLModel, table=True):
    """A certificate of membership: one line of the register (CRT-3); its number is its record's.

    `holder_name` and `holder_address` are as printed, whatever the organisation is called later;
    `holder_key` is the name blind to case, ё, quotes and spaces, to look for.
    `basis` is the order of the authority that the membership `standing_id` rests on. `ended_on` is
    the day since which it is replaced or annulled, `end_basis` why. An `adopted` one comes from the
    register that was kept before, and has no paper here.
    """

    __tablename__ = "certificates_certificate"

    record_id: str = reference("record.id", primary_key=True)
    organisation_id: str = reference("party.id", index=True)
    state: CertificateState = Field(sa_type=enum_type(CertificateState, "state"), index=True)
    holder_name: str = Field(max_length=500)
    holder_key: str = Field(max_length=500)
    holder_address: str = long_text(default="")
    basis: str = long_text(default="")
    basis_record_id: str | None = reference("record.id", default=None)
    standing_id: str | None = reference("standing.id", default=None)
    replaced_by_id: str | None = reference("record.id", default=None, index=True)
    ended_on: dt.date | None = None
    end_basis: str = long_text(default="")
    ended_by: str = Field(default="", max_length=200)
    note: str = long_text(default="")
    adopted: bool = False
    issued_by: str = Field(max_length=200)
    issued_at: dt.datetime = Field(sa_type=UtcDateTime)


class CertificateCopy(SQLModel, table=True):
    """A sheet of a certificate: `position` 1 is the first one, the others duplicates (CRT-4).

    Who signs is kept as printed. `pdf_id` and `docx_id` are components of the record, without
    foreign keys: they die with its destruction. `invalid_from` is the day since which another
    sheet has taken its place.
    """

    __tablename__ = "certificates_copy"
    __table_args__ = (UniqueConstraint("record_id", "position"),)

    id: str = id_field()
    record_id: str = reference("certificates_certificate.record_id", index=True)
    position: int
    issued_on: dt.date
    reason: str = Field(default="", max_length=20)
    application: str = long_text(default="")
    application_id: str | None = reference("record.id", default=None)
    issuer: str = long_text(default="")
    authority_post: str = long_text(default="")
    authority_name: str = Field(default="", max_length=300)
    chair_post: str = long_text(default="")
    chair_name: str = Field(default="", max_length=300)
    pdf_id: str | None = Field(default=None, max_length=36)
    docx_id: str | None = Field(default=None, max_length=36)
    signed_on: dt.date | None = None
    confirmed_by: str = Field(default="", max_length=200)
    confirmed_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    handed_on: dt.date | None = None
    receiver: str = Field(default="", max_length=300)
    receiver_post: str = Field(default="", max_length=300)
    method: HandOver | None = Field(default=None, sa_type=enum_type(HandOver, "method"))
    handed_by: str = Field(default="", max_length=200)
    invalid_from: dt.date | None = None
