"""Tables of offices: how each came to its holder, and how it ended before its term."""

import datetime as dt
from enum import StrEnum

from sqlmodel import Field, SQLModel

from regest.core.store.columns import UtcDateTime, enum_type, long_text, reference


class OfficeMode(StrEnum):
    """How an office came to its holder (C18)."""

    ELECTION = "election"
    APPOINTMENT = "appointment"


class OfficeTerm(SQLModel, table=True):
    """How the office that a standing is came to its holder.

    `decided_on` is the day of the election or appointment, `term` the value of the rule that its
    length was taken from («3 year none», empty without a term). `proposed_by` is who proposed the
    deputy (3.8) or appointed the secretary (4.4).
    """

    __tablename__ = "office_term"

    standing_id: str = reference("standing.id", primary_key=True)
    mode: OfficeMode = Field(sa_type=enum_type(OfficeMode, "mode"))
    decided_on: dt.date
    term: str = Field(default="", max_length=60)
    proposed_by: str | None = reference("party.id", default=None)
    created_at: dt.datetime = Field(sa_type=UtcDateTime)


class OfficeDismissal(SQLModel, table=True):
    """An early end of an office: on which ground, by which decision (3.7)."""

    __tablename__ = "office_dismissal"

    standing_id: str = reference("standing.id", primary_key=True)
    ground: str = Field(max_length=60)
    decided_on: dt.date
    decision_record_id: str | None = Field(default=None, max_length=36)
    basis: str = long_text(default="")
    created_at: dt.datetime = Field(sa_type=UtcDateTime)
