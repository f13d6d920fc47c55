"""Tables of people: parties, bodies, standings, accounts."""

import datetime as dt
from enum import StrEnum

from sqlalchemy import JSON, CheckConstraint, UniqueConstraint
from sqlmodel import Field, SQLModel

from regest.core.store.columns import UtcDateTime, enum_type, id_field, long_text, reference


class PartyKind(StrEnum):
    """Whether a party is an organisation or a person."""

    ORGANISATION = "organisation"
    PERSON = "person"


class AccountState(StrEnum):
    """Whether an account may be used."""

    INVITED = "invited"
    ACTIVE = "active"
    DISABLED = "disabled"


class Party(SQLModel, table=True):
    """An organisation or a person; `match_key` is its name blind to case, ё, quotes and spaces.

    `name`, `short_name` and `post` are those of the latest day that `party_name` knows. A row
    with `merged_into` is a duplicate that means the party with that id.
    """

    __tablename__ = "party"

    id: str = id_field()
    kind: PartyKind = Field(sa_type=enum_type(PartyKind, "kind"))
    name: str = Field(max_length=500)
    short_name: str = Field(default="", max_length=200)
    match_key: str = Field(max_length=500, index=True)
    group_name: str = Field(default="", max_length=60, index=True)
    territory: str = Field(default="", max_length=120)
    sector: str = Field(default="", max_length=120)
    post: str = Field(default="", max_length=200)
    address: str = long_text(default="")
    email: str = Field(default="", max_length=200)
    phone: str = Field(default="", max_length=60)
    created_at: dt.datetime = Field(sa_type=UtcDateTime)
    # No foreign key: SQLite cannot add one to a table that is there.
    merged_into: str | None = Field(default=None, max_length=36, index=True)


class AliasOrigin(StrEnum):
    """How a name that was not given beside the first one came about.

    Borne before; a duplicate's; a duplicate's that stood in papers of restricted access only: that
    is neither shown to those who do not keep the directory, nor indexed (ACC-2).
    """

    FORMER = "former"
    MERGED = "merged"
    RESTRICTED = "restricted"


class PartyAlias(SQLModel, table=True):
    """Another name that a party is known by.

    `origin` is an AliasOrigin, None for a name given beside the first one; `merge_id` is the merge
    that brought it.
    """

    __tablename__ = "party_alias"

    id: str = id_field()
    party_id: str = reference("party.id", index=True)
    name: str = Field(max_length=500)
    match_key: str = Field(max_length=500, index=True)
    origin: str | None = Field(default=None, max_length=20)
    merge_id: str | None = Field(default=None, max_length=36)


class Body(SQLModel, table=True):
    """A collegial body or working group of the association."""

    __tablename__ = "body"

    code: str = Field(max_length=60, primary_key=True)
    title_ru: str = Field(max_length=300)
    title_en: str = Field(max_length=300)
    kind: str = Field(max_length=60)
    clause: str = Field(default="", max_length=60)


class StandingKindRow(SQLModel, table=True):
    """A kind of standing with its titles, so that standings are read with every plugin off."""

    __tablename__ = "standing_kind"

    name: str = Field(max_length=60, primary_key=True)
    title_ru: str = Field(max_length=200)
    title_en: str = Field(max_length=200)
    role: str = Field(default="", max_length=60)
    provider: str = Field(default="core", max_length=60)


class Standing(SQLModel, table=True):
    """Who stands as what, in which body or organisation, from which day to which (inclusive)."""

    __tablename__ = "standing"
    __table_args__ = (
        CheckConstraint("ends_on IS NULL OR ends_on >= starts_on", name="ends_after_start"),
    )

    id: str = id_field()
    kind: str = Field(
        foreign_key="standing_kind.name", ondelete="RESTRICT", max_length=60, index=True
    )
    party_id: str = reference("party.id", index=True)
    body_code: str | None = Field(
        default=None, foreign_key="body.code", ondelete="RESTRICT", max_length=60, index=True
    )
    organisation_id: str | None = reference("party.id", default=None, index=True)
    starts_on: dt.date
    ends_on: dt.date | None = None
    authority_record_id: str | None = Field(default=None, max_length=36)
    basis: str = long_text(default="")
    end_reason: str = long_text(default="")
    created_at: dt.datetime = Field(sa_type=UtcDateTime)


class Account(SQLModel, table=True):
    """Somebody who may act here; rights come from roles and from the person's standings."""

    __tablename__ = "account"

    id: str = id_field()
    login: str = Field(max_length=100, unique=True)
    name: str = Field(max_length=300)
    person_id: str | None = reference("party.id", default=None)
    organisation_id: str | None = reference("party.id", default=None)
    state: AccountState = Field(sa_type=enum_type(AccountState, "state"))
    password_hash: str = Field(default="", max_length=300)
    created_at: dt.datetime = Field(sa_type=UtcDateTime)


class AccountRole(SQLModel, table=True):
    """A role given to an account directly."""

    __tablename__ = "account_role"

    account_id: str = reference("account.id", primary_key=True)
    role: str = Field(max_length=60, primary_key=True)


class Invitation(SQLModel, table=True):
    """A single-use way to set the first password; only the hash of the token is kept."""

    __tablename__ = "invitation"

    id: str = id_field()
    account_id: str = reference("account.id", index=True)
    token_hash: str = Field(max_length=64, unique=True)
    expires_at: dt.datetime = Field(sa_type=UtcDateTime)
    used_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)


class RoleRow(SQLModel, table=True):
    """A role with what it may see and do (domain §10.3), as data of the deployment.

    `scopes` maps a record class (or `*`) to `all`, `own` or `none`; `marked_scopes` the same for
    records under an access mark; `permissions` is a list of names.
    """

    __tablename__ = "role"
    __table_args__ = (UniqueConstraint("title_ru"),)

    name: str = Field(max_length=60, primary_key=True)
    title_ru: str = Field(max_length=200)
    title_en: str = Field(max_length=200)
    scopes: dict[str, str] = Field(default_factory=dict, sa_type=JSON)
    marked_scopes: dict[str, str] = Field(default_factory=dict, sa_type=JSON)
    permissions: list[str] = Field(default_factory=list, sa_type=JSON)
