"""Table of proposals: letters that came and wait for a person to register them or not."""

import datetime as dt
from enum import StrEnum

from sqlalchemy import JSON
from sqlmodel import Field, SQLModel

from regest.api import UtcDateTime, enum_type, id_field, long_text, reference


class ProposalSource(StrEnum):
    """How a proposal came: a message, a member's reply to a request, a file that was given."""

    E_MAIL = "e-mail"
    REPLY = "reply"
    FILE = "file"


class ProposalState(StrEnum):
    """What became of a proposal; an attached one was a duplicate of a registered letter."""

    WAITING = "waiting"
    REGISTERED = "registered"
    ATTACHED = "attached"
    REJECTED = "rejected"


class JournalProposal(SQLModel, table=True):
    """A letter as it was read, before a person confirms it; its files wait in `waiting_file`.

    `sequence` is the number that people name it by; it is none of the journal. `key` tells that
    the same letter is offered again, `original` is the SHA-256 of the message as it came. `places`
    says for each value where it was read. `by_account` is the account of who sent it from here.
    """

    __tablename__ = "journal_proposal"

    id: str = id_field()
    sequence: int = Field(unique=True)
    key: str = Field(max_length=64, unique=True)
    original: str = Field(default="", max_length=64, index=True)
    source: ProposalSource = Field(sa_type=enum_type(ProposalSource, "source"))
    state: ProposalState = Field(sa_type=enum_type(ProposalState, "state"), index=True)
    sender: str = long_text(default="")
    sender_address: str = long_text(default="")
    number: str = long_text(default="")
    dated: dt.date | None = None
    received_at: dt.datetime = Field(sa_type=UtcDateTime)
    subject: str = long_text(default="")
    kind: str = long_text(default="")
    delivery: str = long_text(default="")
    answers: str = long_text(default="")
    due_on: dt.date | None = None
    signed_by: str = long_text(default="")
    copy_number: str = long_text(default="")
    mark: str = long_text(default="")
    annex_sheets: str = Field(default="", max_length=20)
    note: str = long_text(default="")
    places: dict[str, dict[str, str | int]] = Field(default_factory=dict, sa_type=JSON)
    by_account: str = Field(default="", max_length=36, index=True)
    offered_by: str = Field(max_length=200)
    offered_at: dt.datetime = Field(sa_type=UtcDateTime)
    decided_by: str = Field(default="", max_length=200)
    decided_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    reason: str = long_text(default="")
    record_id: str | None = reference("record.id", default=None, index=True)
