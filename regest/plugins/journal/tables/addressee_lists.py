"""Tables of the lists of addressees, and of who is on them."""

import datetime as dt

from sqlmodel import Field, SQLModel

from regest.api import UtcDateTime, id_field, reference


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
