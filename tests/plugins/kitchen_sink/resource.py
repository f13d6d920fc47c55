"""A resource of a stranger's plugin."""

from __future__ import annotations

from typing import Annotated

from regest.api import House
from regest.api.rest import Answer, Resource, dependency

sink = Resource()


@sink.get("")
def show(house: Annotated[House, dependency("records")]) -> Answer:
    """Show who looks."""
    return {"login": house.reader.login}
