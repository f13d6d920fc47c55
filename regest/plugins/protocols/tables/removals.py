"""The table of removals: an organisation leaving not of its own will (3.14, domain §6.2)."""

import datetime as dt

from sqlmodel import Field, SQLModel

from regest.api import UtcDateTime, id_field, long_text, reference
from regest.plugins.protocols.tables import meetings  # noqa: F401 — keys point to it


class ProtocolsRemoval(SQLModel, table=True):
    """The removal of a member organisation that another one asks for, from application to its end.

    `application_id` is the initiator's application, `item_id` the question it became; the result
    is read from the votes on it. `notified_on` is the day on which the organisation was told and
    asked to be heard. `confirmed_by` is the chair, who confirmed the reading of clause 3.14 that
    the vote rests on (C13). `ended_on` is the last day of the membership, by `order_id`.
    """

    __tablename__ = "protocols_removal"

    id: str = id_field()
    target_id: str = reference("party.id", index=True)
    initiator_id: str = reference("party.id")
    application_id: str = reference("record.id")
    grounds: str = long_text(default="")
    item_id: str | None = reference("protocols_item.id", default=None, index=True)
    notified_on: dt.date | None = None
    notified_by: str = Field(default="", max_length=60)
    confirmed_by: str = Field(default="", max_length=200)
    confirmed_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    order_id: str | None = reference("record.id", default=None)
    ended_on: dt.date | None = None
    dropped_reason: str = long_text(default="")
    begun_by: str = Field(max_length=200)
    begun_at: dt.datetime = Field(sa_type=UtcDateTime)
