"""Who asks: the account, what it may do, and what a token is for."""

from __future__ import annotations

import datetime as dt

from fastapi import Request

from regest.core.base.messages import language
from regest.core.people.api_tokens import SCOPES
from regest.kit.rest import Answer, Resource, asking
from regest.web.api.shapes import Shape

resource = Resource(tags=["me"])


class Me(Shape):
    """The account, its roles and permissions, the scopes of the token, the day here."""

    login: str
    roles: list[str]
    permissions: list[str]
    scopes: list[str]
    today: dt.date
    language: str


@resource.get("/me", response_model=Me)
def shown(request: Request) -> Answer:
    """Tell who asks; any token may."""
    house, holder = asking(request)
    return {
        "login": house.reader.login,
        "roles": sorted(house.reader.roles),
        "permissions": sorted(house.reader.permissions),
        "scopes": sorted(holder.scopes) if holder is not None else list(SCOPES),
        "today": house.deployment.database.today(),
        "language": language(),
    }
