"""The public register: which organisations are members today, and nothing else (5.6, PRM-2)."""

from __future__ import annotations

from regest.api import NotFound
from regest.api.pages import Access, Answer, Listing, Page, Routes, Visit
from regest.plugins.membership import composition
from regest.plugins.membership.declarations.catalogue import PUBLIC
from regest.plugins.membership.words import MEMBER, _

routes = Routes()
PATH = "/membership/public"


@routes.get(PATH, Access.ANYBODY)
def register(visit: Visit) -> Answer:
    """Show members by name with territory and first day; candidates and people are not there.

    Raises:
        NotFound: the deployment keeps it closed.
    """
    house = visit.house
    today = house.deployment.database.today()
    if not house.deployment.rules.flag(PUBLIC, today):
        raise NotFound(
            "no_such_page", _("There is no such page"), remedy=_("Begin at the start page.")
        )
    listing = Listing.of(visit, PATH, (), ("name",), "name")
    with house.read() as session:
        places = composition.places_on(session, today, MEMBER)
    lines = [(each.name, each.organisation.territory, each.starts_on) for each in places]
    values = {
        "rows": lines[listing.offset : listing.offset + listing.at_once],
        "total": len(lines),
        "listing": listing,
        "day": today,
    }
    return Page("membership/public.html", values)
