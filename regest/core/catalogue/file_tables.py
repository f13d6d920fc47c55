"""Tables of files («дела») through the years: plans, volumes, closings, lending (domain §3)."""

import datetime as dt
from enum import StrEnum

from sqlalchemy import JSON, BigInteger, UniqueConstraint
from sqlmodel import Field, SQLModel

from regest.core.hooks.types import PeriodKind
from regest.core.store.columns import UtcDateTime, enum_type, id_field, long_text, reference


class PlanState(StrEnum):
    """Where the file plan of a year is: drawn up, approved, or summed up at the year's end."""

    DRAFT = "draft"
    APPROVED = "approved"
    CLOSED = "closed"


class FilePlanYear(SQLModel, table=True):
    """The file plan of one calendar year («номенклатура дел на … год», FP-2).

    `summary` is the entry at the year's end: by group of periods the files, those carried over,
    and those with the mark ЭПК. `record_id` is the printed plan, filed. `applied_on` is the day
    since which the positions of the catalogue say what an approved plan says.
    """

    __tablename__ = "file_plan_year"

    year: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    state: PlanState = Field(sa_type=enum_type(PlanState, "state"))
    drafted_from: int | None = None
    drafted_by: str = Field(max_length=200)
    drafted_at: dt.datetime = Field(sa_type=UtcDateTime)
    agreed_by: str = Field(default="", max_length=500)
    approved_by: str = Field(default="", max_length=200)
    approved_on: dt.date | None = None
    basis: str = long_text(default="")
    applied_on: dt.date | None = None
    closed_by: str = Field(default="", max_length=200)
    closed_on: dt.date | None = None
    summary: dict[str, dict[str, int]] = Field(default_factory=dict, sa_type=JSON)
    record_id: str | None = reference("record.id", default=None)


class FilePlanRow(SQLModel, table=True):
    """A row of a year's plan; `note` is what a person wrote into column 5 (FP-3).

    Events of column 5 that follow from files (carried over, opened, transferred, destroyed) are
    computed when it is shown. `sources` are the periods of all authorities as they stood.
    `replaces` is the index that the position had before it was explicitly indexed anew (FP-1).
    """

    __tablename__ = "file_plan_row"
    __table_args__ = (UniqueConstraint("year", "index"),)

    id: str = id_field()
    year: int = Field(foreign_key="file_plan_year.year", ondelete="RESTRICT")
    index: str = Field(max_length=20)
    section: str = Field(max_length=300)
    title: str = Field(max_length=500)
    statute_code: str = Field(default="", max_length=10)
    period: PeriodKind = Field(sa_type=enum_type(PeriodKind, "period"))
    reserve: bool = False
    retention: dict[str, str] = Field(default_factory=dict, sa_type=JSON)
    sources: list[dict[str, str]] = Field(default_factory=list, sa_type=JSON)
    note: str = long_text(default="")
    added_on: dt.date | None = None
    replaces: str | None = Field(default=None, max_length=20)


class FileVolume(SQLModel, table=True):
    """A volume («том») of a file of several; the first is made when the second is opened (FL-5)."""

    __tablename__ = "file_volume"
    __table_args__ = (UniqueConstraint("file_id", "number"),)

    id: str = id_field()
    file_id: str = reference("file.id", index=True)
    number: int
    opened_on: dt.date
    closed_on: dt.date | None = None
    first_on: dt.date | None = None
    last_on: dt.date | None = None
    documents: int | None = None
    sheets: int | None = None


class FileClosing(SQLModel, table=True):
    """One closing of a file with its certification («лист-заверитель»), and its reopening (FL-6).

    Days of the first and last document, documents, sheets (lettered and missing numbers apart)
    and size are as they stood that day. A reopened file gets a new row at its next closing.
    """

    __tablename__ = "file_closing"

    id: str = id_field()
    file_id: str = reference("file.id", index=True)
    closed_on: dt.date
    closed_by: str = Field(max_length=200)
    closed_at: dt.datetime = Field(sa_type=UtcDateTime)
    reason: str = long_text(default="")
    first_on: dt.date | None = None
    last_on: dt.date | None = None
    documents: int
    volumes: int = 1
    sheets: int | None = None
    lettered: str = Field(default="", max_length=500)
    missing: str = Field(default="", max_length=500)
    size_bytes: int = Field(default=0, sa_type=BigInteger)
    remarks: str = long_text(default="")
    reopened_on: dt.date | None = None
    reopened_by: str = Field(default="", max_length=200)
    reopened_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    reopen_reason: str = long_text(default="")


class FileLending(SQLModel, table=True):
    """A file given out for use («карта-заместитель») until it is brought back."""

    __tablename__ = "file_lending"

    id: str = id_field()
    file_id: str = reference("file.id", index=True)
    volume: int | None = None
    borrower: str = Field(max_length=500)
    borrower_id: str | None = reference("party.id", default=None)
    purpose: str = long_text(default="")
    lent_on: dt.date
    due_on: dt.date
    lent_by: str = Field(max_length=200)
    returned_on: dt.date | None = None
    returned_by: str = Field(default="", max_length=200)
    remarks: str = long_text(default="")


class FileReference(SQLModel, table=True):
    """A document of another file that a file refers to: it lies in one file alone (FL-8)."""

    __tablename__ = "file_reference"
    __table_args__ = (UniqueConstraint("file_id", "record_id"),)

    id: str = id_field()
    file_id: str = reference("file.id")
    record_id: str = reference("record.id", index=True)
    note: str = long_text(default="")
    added_by: str = Field(max_length=200)
    added_at: dt.datetime = Field(sa_type=UtcDateTime)
