"""The page on which anybody checks a number: typed, or by the QR code of the sheet (CRT-8)."""

from __future__ import annotations

from regest.api.pages import Access, Answer, Page, Routes, Visit
from regest.plugins.certificates import checking
from regest.plugins.certificates.words import CHECK_PATH

routes = Routes()


@routes.get(CHECK_PATH, Access.ANYBODY, measured=True)
def check(visit: Visit) -> Answer:
    """Tell state, number and organisation; of any other number the same words."""
    number = visit.asked("number")[: checking.LONGEST].strip()
    told: list[checking.Told] = []
    if number:
        with visit.house.read() as session:
            told = checking.check(session, number)
    values = {"number": number, "told": told, "states": checking.STATES, "path": CHECK_PATH}
    return Page("certificates/check.html", {**values, "unknown": checking.UNKNOWN})
