"""Tables of imports: which old journals came over, from which rows, by which headings."""

import datetime as dt
from typing import Any

from sqlalchemy import JSON
from sqlmodel import Field, SQLModel

from regest.api import UtcDateTime, id_field, long_text, reference


class JournalImport(SQLModel, table=True):
    """An old journal that came over: the file, its sheets and columns, and what was left out.

    `columns` is heading → part; `left_out` holds place, number and reason of entries that were
    not taken.
    """

    __tablename__ = "journal_import"

    id: str = id_field()
    ledger: str = Field(foreign_key="ledger.name", ondelete="RESTRICT", max_length=60)
    period: str = Field(max_length=12)
    file_name: str = long_text()
    sha256: str = Field(max_length=64, index=True)
    columns: dict[str, str] = Field(default_factory=dict, sa_type=JSON)
    letters: int = 0
    void: int = 0
    left_out: list[dict[str, Any]] = Field(default_factory=list, sa_type=JSON)
    imported_by: str = Field(max_length=200)
    imported_at: dt.datetime = Field(sa_type=UtcDateTime)


class JournalImportRow(SQLModel, table=True):
    """The row of an old journal that a number came from, as it was then (REG-7)."""

    __tablename__ = "journal_import_row"

    number_id: str = reference("ledger_number.id", primary_key=True)
    import_id: str = reference("journal_import.id", index=True)
    sheet: str = Field(default="", max_length=200)
    row: int
    content: dict[str, str] = Field(default_factory=dict, sa_type=JSON)


class JournalImportHeading(SQLModel, table=True):
    """What a person said that a heading of old journals means, remembered for the next file."""

    __tablename__ = "journal_import_heading"

    direction: str = Field(max_length=3, primary_key=True)
    heading: str = Field(max_length=300, primary_key=True)
    part: str = Field(max_length=30)
