"""Table of sheets: what people have put into long forms and not handed in yet."""

import datetime as dt
from typing import Any

from sqlalchemy import JSON
from sqlmodel import Field, SQLModel

from regest.core.store.columns import UtcDateTime, id_field, reference


class FormSheet(SQLModel, table=True):
    """A form as somebody left it, so that no reload, refusal or lost session loses what was typed.

    `kind` says which form, `about` what it is filled in for. `key` lets the page that shows it go
    on saving when the session is over. `told` is what the pages keep beside the fields. Its files
    wait in `waiting_file`. It is no record and not in the event log, which learns of files alone.
    """

    __tablename__ = "form_sheet"

    id: str = id_field()
    account_id: str = reference("account.id", index=True)
    kind: str = Field(max_length=60)
    about: str = Field(default="", max_length=60)
    key: str = Field(max_length=64)
    fields: dict[str, str] = Field(default_factory=dict, sa_type=JSON)
    told: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    started_at: dt.datetime = Field(sa_type=UtcDateTime)
    changed_at: dt.datetime = Field(sa_type=UtcDateTime, index=True)
    done_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
