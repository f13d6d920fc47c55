"""Tables of who is signed in and of tries to sign in; they change all day and are not audited."""

import datetime as dt
from enum import StrEnum

from sqlmodel import Field, SQLModel

from regest.core.store.columns import UtcDateTime, reference


class StepLeft(StrEnum):
    """What signing in still needs after the password."""

    NONE = ""
    CODE = "code"
    ENROLMENT = "enrolment"


class WebSession(SQLModel, table=True):
    """Somebody signed in on a browser; the browser holds the token, here is its SHA-256 alone.

    One with `waits_for` (a StepLeft) is not signed in yet: only the password was accepted.
    """

    __tablename__ = "web_session"

    token_hash: str = Field(max_length=64, primary_key=True)
    account_id: str = reference("account.id", index=True)
    started_at: dt.datetime = Field(sa_type=UtcDateTime)
    seen_at: dt.datetime = Field(sa_type=UtcDateTime)
    ends_at: dt.datetime = Field(sa_type=UtcDateTime, index=True)
    agent: str = Field(default="", max_length=200)
    waits_for: str = Field(default="", max_length=20)


class SignInTry(SQLModel, table=True):
    """How often signing in failed lately, by the digest of login and address, or of the address."""

    __tablename__ = "sign_in_try"

    key: str = Field(max_length=64, primary_key=True)
    failures: int = 0
    last_at: dt.datetime = Field(sa_type=UtcDateTime)
