"""Tables of partners whom the chair brings in, and of agreements (5.2, 5.3)."""

import datetime as dt

from sqlmodel import Field, SQLModel

from regest.api import UtcDateTime, id_field, long_text, reference


class MembershipPartner(SQLModel, table=True):
    """A partner of the association from a day to a day, and what it takes part in."""

    __tablename__ = "membership_partner"

    id: str = id_field()
    party_id: str = reference("party.id", index=True)
    purpose: str = long_text()
    starts_on: dt.date
    ends_on: dt.date | None = None
    end_reason: str = long_text(default="")
    entered_by: str = Field(max_length=200)
    entered_at: dt.datetime = Field(sa_type=UtcDateTime)


class MembershipAgreement(SQLModel, table=True):
    """An agreement with a partner, or between members; its parties stand in a table of their own.

    `ends_on` is the last day that it names, or on which it ended early (`end_reason`).
    """

    __tablename__ = "membership_agreement"

    id: str = id_field()
    number: str = Field(max_length=120)
    dated: dt.date
    subject: str = long_text()
    starts_on: dt.date
    ends_on: dt.date | None = None
    end_reason: str = long_text(default="")
    record_id: str | None = reference("record.id", default=None)
    entered_by: str = Field(max_length=200)
    entered_at: dt.datetime = Field(sa_type=UtcDateTime)


class MembershipAgreementParty(SQLModel, table=True):
    """A party to an agreement."""

    __tablename__ = "membership_agreement_party"

    agreement_id: str = reference("membership_agreement.id", primary_key=True)
    party_id: str = reference("party.id", primary_key=True)
    position: int = 0
