"""«Действующие правила»: rule, value, clause and source on a day, with what the deployment sets."""

from __future__ import annotations

import datetime as dt

from regest.core.base.dates import parse_day
from regest.core.base.errors import UsageFault
from regest.core.base.rules import Rule, shown_value
from regest.kit.pages import Answer, Listing, Routes, Visit
from regest.web.admin.sections import LOOK, section_page

routes = Routes()
PATH = "/admin/rules"


@routes.get(PATH, LOOK)
def rules(visit: Visit) -> Answer:
    """Show the rules in force on a day, those that hold the words asked for."""
    listing = Listing.of(visit, PATH, ("q", "on", "own"), ("name",), "name")
    book = visit.house.deployment.rules
    today = visit.house.deployment.database.today()
    day, fault = _day(listing.chosen["on"], today)
    found = [
        rule
        for rule in book.listing(day)
        if _fits(rule, listing.chosen["q"].casefold())
        and (not listing.chosen["own"] or rule.name in book.overridden)
    ]
    shown = found[listing.offset : listing.offset + listing.at_once]
    values = {
        "listing": listing,
        "rows": [(rule, shown_value(rule.value), rule.name in book.overridden) for rule in shown],
        "total": len(found),
        "day": day,
        "today": today,
        "fault": fault,
        "unknown": book.unknown,
        "example": next((rule for rule in shown), None),
        "always": dt.date.min,
    }
    return section_page(visit, "rules", values, 400 if fault else 200)


def _day(text: str, today: dt.date) -> tuple[dt.date, UsageFault | None]:
    try:
        return (parse_day(text) if text else today), None
    except UsageFault as fault:
        return today, fault


def _fits(rule: Rule, words: str) -> bool:
    texts = (rule.name, rule.title.ru, rule.title.en, rule.clause, rule.source)
    held = " ".join(texts).casefold()
    return all(word in held for word in words.split())
