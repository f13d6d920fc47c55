"""The rows of a journal of a year, reserved and annulled numbers among them."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from regest.api import House
from regest.api.rest import After, Answer, Limit, page_of, place_of
from regest.plugins.journal.books.listing import rows_after
from regest.plugins.journal.resources.base import Reads, journals

Year = Annotated[str, Field(max_length=20)]


@journals.get("/in/{year}")
def incoming(house: Reads, year: Year, after: After = "", limit: Limit = 50) -> Answer:
    """List the incoming letters of a year in the order of their numbers."""
    return _rows(house, "in", year, after, limit)


@journals.get("/out/{year}")
def outgoing(house: Reads, year: Year, after: After = "", limit: Limit = 50) -> Answer:
    """List the outgoing letters of a year in the order of their numbers."""
    return _rows(house, "out", year, after, limit)


def _rows(house: House, direction: str, year: str, after: str, limit: int) -> Answer:
    place = place_of(after, [int, str])
    found = rows_after(house, direction, year, place, limit + 1)
    return page_of(found, limit, lambda row: row[0], lambda row: row[1].as_dict())
