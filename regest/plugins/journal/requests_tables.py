"""Tables of what goes out: which letters await replies, how each was sent, and to what lists."""

import datetime as dt
from enum import StrEnum

from sqlmodel import Field, SQLModel

from regest.api import UtcDateTime, enum_type, id_field, long_text, reference


class DispatchState(StrEnum):
    """Where the sending of a letter to one addressee stands."""

    WAITING = "waiting"
    SENT = "sent"
    FAILED = "failed"


class JournalRequest(SQLModel, table=True):
    """An outgoing letter that awaits a reply of each of its addressees (LNK-3).

    Who has replied is in no table: links and states of letters say so. `rule` is where `due_on`
    comes from, `term` the term that it was reckoned by, empty for a day that a person named.
    """

    __tablename__ = "journal_request"

    record_id: str = reference("record.id", primary_key=True)
    due_on: dt.date = Field(index=True)
    term: str = Field(default="", max_length=60)
    rule: str = Field(max_length=60)
    set_by: str = Field(max_length=200)
    set_at: dt.datetime = Field(sa_type=UtcDateTime)


class JournalDispatch(SQLModel, table=True):
    """One sending of a letter to one addressee, by whatever way.

    `dispatched_on` is empty until it is sent. `message_id` and `address` are those of an e-mail
    that the program sends itself; `answer` is what the mail server said last, `attempts` how often
    it was asked.
    """

    __tablename__ = "journal_dispatch"

    id: str = id_field()
    record_id: str = reference("record.id", index=True)
    addressee_id: str = reference("record_party.id", index=True)
    method: str = Field(max_length=60)
    state: DispatchState = Field(sa_type=enum_type(DispatchState, "state"))
    dispatched_on: dt.date | None = None
    address: str = Field(default="", max_length=320)
    message_id: str = Field(default="", max_length=200)
    answer: str = long_text(default="")
    attempts: int = 0
    asked_by: str = Field(max_length=200)
    asked_at: dt.datetime = Field(sa_type=UtcDateTime)


class JournalAddresseeList(SQLModel, table=True):
    """A list of addressees: named parties, or with `standing` whoever stands so on the day."""

    __tablename__ = "journal_addressee_list"

    id: str = id_field()
    name: str = Field(max_length=200)
    match_key: str = Field(max_length=200, unique=True)
    standing: str = Field(default="", max_length=60)
    created_by: str = Field(max_length=200)
    created_at: dt.datetime = Field(sa_type=UtcDateTime)


class JournalListedAddressee(SQLModel, table=True):
    """A party on a list of addressees."""

    __tablename__ = "journal_listed_addressee"

    list_id: str = reference("journal_addressee_list.id", primary_key=True)
    party_id: str = reference("party.id", primary_key=True)
    position: int = 0
