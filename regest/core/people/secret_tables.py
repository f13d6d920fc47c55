"""Tables of what proves who somebody is beside a password; none of them holds a word to type."""

import datetime as dt

from sqlalchemy import JSON
from sqlmodel import Field, SQLModel

from regest.core.store.columns import UtcDateTime, id_field, reference


class SecondFactor(SQLModel, table=True):
    """The shared secret of somebody's code generator (RFC 6238), sealed (see `sealing`).

    `secret` is in use since `confirmed_at`; `offered` waits for its first code. `last_step` is the
    30-second step of the last code taken: no code is good twice.
    """

    __tablename__ = "second_factor"

    account_id: str = reference("account.id", primary_key=True)
    secret: str = Field(default="", max_length=64)
    offered: str = Field(default="", max_length=64)
    confirmed_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    last_step: int = 0


class RecoveryCode(SQLModel, table=True):
    """A printed code that stands in for the code generator once; `number` is printed before it."""

    __tablename__ = "recovery_code"

    account_id: str = reference("account.id", primary_key=True)
    number: int = Field(primary_key=True)
    code_hash: str = Field(max_length=300)
    used_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)


class ActTicket(SQLModel, table=True):
    """Leave to do one thing to one thing, within two minutes of having proved anew who one is."""

    __tablename__ = "act_ticket"

    token_hash: str = Field(max_length=64, primary_key=True)
    account_id: str = reference("account.id", index=True)
    purpose: str = Field(max_length=60)
    digest: str = Field(max_length=64)
    ends_at: dt.datetime = Field(sa_type=UtcDateTime, index=True)


class ApiToken(SQLModel, table=True):
    """A word by which a program acts for an account, within `scopes`; here is its SHA-256 alone."""

    __tablename__ = "api_token"

    id: str = id_field()
    account_id: str = reference("account.id", index=True)
    name: str = Field(max_length=100)
    token_hash: str = Field(max_length=64, unique=True)
    scopes: list[str] = Field(default_factory=list, sa_type=JSON)
    created_at: dt.datetime = Field(sa_type=UtcDateTime)
    ends_at: dt.datetime = Field(sa_type=UtcDateTime)
    revoked_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
