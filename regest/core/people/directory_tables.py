"""Tables of the directory's own history: names with their first days, and merged duplicates."""

import datetime as dt

from sqlmodel import Field, SQLModel

from regest.core.store.columns import UtcDateTime, id_field, long_text, reference


class PartyName(SQLModel, table=True):
    """What a party was called, or held as its post, from a day on; without a day, from the first.

    Each row tells what changed on its day, the rest is None. A party that was never renamed has
    no row.
    """

    __tablename__ = "party_name"

    id: str = id_field()
    party_id: str = reference("party.id", index=True)
    name: str | None = Field(default=None, max_length=500)
    short_name: str | None = Field(default=None, max_length=200)
    post: str | None = Field(default=None, max_length=200)
    starts_on: dt.date | None = None
    basis: str = long_text(default="")
    created_at: dt.datetime = Field(sa_type=UtcDateTime)


class BodyName(SQLModel, table=True):
    """What a body was called from a day on; one that was never renamed has no row."""

    __tablename__ = "body_name"

    id: str = id_field()
    body_code: str = Field(foreign_key="body.code", ondelete="RESTRICT", max_length=60, index=True)
    title_ru: str | None = Field(default=None, max_length=300)
    title_en: str | None = Field(default=None, max_length=300)
    starts_on: dt.date | None = None
    basis: str = long_text(default="")
    created_at: dt.datetime = Field(sa_type=UtcDateTime)


class PartyMerge(SQLModel, table=True):
    """A duplicate found to be the same as another party: who said so, when and why."""

    __tablename__ = "party_merge"

    id: str = id_field()
    duplicate_id: str = reference("party.id", index=True)
    kept_id: str = reference("party.id", index=True)
    at: dt.datetime = Field(sa_type=UtcDateTime)
    actor: str = Field(max_length=200)
    reason: str = long_text()
    undone_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    undone_by: str = Field(default="", max_length=200)
    undone_reason: str = long_text(default="")


class PartyMoved(SQLModel, table=True):
    """A row of any table that meant the duplicate and now means the kept party.

    `row_key` is its primary key as a JSON list, as it is after the move; `dropped` the whole row
    (JSON) where the kept party had the same one already.
    """

    __tablename__ = "party_moved"

    id: str = id_field()
    merge_id: str = reference("party_merge.id", index=True)
    table_name: str = Field(max_length=100)
    column_name: str = Field(max_length=100)
    row_key: str = long_text()
    dropped: str = long_text(default="")
