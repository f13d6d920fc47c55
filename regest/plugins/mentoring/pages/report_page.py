"""«Отчёт о работе пар»: a period, by pair, mentor or candidate; who is silent; as a paper."""

from __future__ import annotations

from pathlib import Path

from regest.api import RegestError
from regest.api.pages import Answer, Listing, Page, Routes, Visit, paper
from regest.plugins.mentoring.declarations.catalogue import READ
from regest.plugins.mentoring.in_force import reports
from regest.plugins.mentoring.in_force.report_paper import report_paper
from regest.plugins.mentoring.pages import refusals
from regest.plugins.mentoring.rulebook import silent_months_on
from regest.plugins.mentoring.words import _

routes = Routes()
REPORT = "/mentoring/report"
_FILTERS = ("start", "end", "by", "silent")
_MOST_MONTHS = 120


@routes.get(REPORT, READ)
def show(visit: Visit) -> Answer:
    """Show the report of a period, or give it as a paper."""
    if visit.asked("as") in {"pdf", "docx"}:
        return _printed(visit)
    try:
        asked = _asked(visit)
    except RegestError as fault:
        return _page(visit, _default(visit), fault)
    return _page(visit, asked)


def _printed(visit: Visit) -> Answer:
    house = visit.house
    made = report_paper(house, reports.report(house, _asked(visit)))

    def write(path: Path) -> None:
        from regest.api.papers import save

        save(house, made, path, overwrite=True)

    return paper(made.title, visit.asked("as"), write)


def _page(visit: Visit, asked: reports.Asked, fault: RegestError | None = None) -> Page:
    listing = Listing.of(visit, REPORT, _FILTERS, ("name",), "name")
    made = reports.report(visit.house, asked)
    sides = made.sides()
    whole = sides or made.works
    last = listing.start + listing.limit
    values: dict[str, object] = {
        "made": made,
        "asked": asked,
        "sides": sides[listing.start : last],
        "works": () if sides else made.works[listing.start : last],
        "total": len(whole),
        "shown": len(whole[listing.start : last]),
        "listing": listing,
        "lines": {
            "pair": _.p("report", "by pair"),
            "mentor": _.p("report", "by mentor"),
            "candidate": _.p("report", "by candidate"),
        },
        "usual": silent_months_on(visit.house, asked.end),
        "fault": fault,
    }
    return Page("mentoring/report.html", values, refusals.status(fault))


def _asked(visit: Visit) -> reports.Asked:
    usual = _default(visit)
    end = refusals.day_of(visit.asked("end")) or usual.end
    start = refusals.day_of(visit.asked("start")) or end.replace(month=1, day=1)
    by = visit.asked("by")
    return reports.Asked(
        start=start,
        end=end,
        by=reports.By(by) if by in set(reports.By) else reports.By.PAIR,
        silent_months=min(visit.number("silent", 0), _MOST_MONTHS),
    )


def _default(visit: Visit) -> reports.Asked:
    today = visit.house.deployment.database.today()
    return reports.Asked(start=today.replace(month=1, day=1), end=today)
