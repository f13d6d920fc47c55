"""«Условия распределения»: what pairs are weighed by, distances, and who is kept apart."""

from __future__ import annotations

from regest.api import RegestError
from regest.api.pages import Answer, Form, Listing, Page, Redirect, Routes, Visit
from regest.plugins.mentoring import apart, distances, rulebook
from regest.plugins.mentoring.approving.lists import standing_on
from regest.plugins.mentoring.declarations.catalogue import LISTS, PROPOSE
from regest.plugins.mentoring.pages import refusals

routes = Routes()
TERMS = "/mentoring/terms"


class TermsForm(Form):
    """A table of distances, one that is forgotten, or two who are kept apart or let together."""

    step: str
    table: str = ""
    one: str = ""
    other: str = ""
    mentor: str = ""
    candidate: str = ""
    reason: str = ""


@routes.get(TERMS, LISTS)
def show(visit: Visit) -> Answer:
    """Show what distributions go by."""
    return _page(visit, TermsForm(step=""))


@routes.post(TERMS, PROPOSE)
def change(visit: Visit) -> Answer:
    """Note or forget distances, keep apart or let together."""
    given = visit.form(TermsForm)
    house = visit.house
    try:
        match given.step:
            case "distances":
                distances.note_distances(house, distances.read_distances(given.table))
            case "forget":
                distances.forget_distance(house, given.one, given.other)
            case "apart":
                apart.keep_apart(house, given.mentor, given.candidate, given.reason)
            case _:
                apart.let_together(house, given.mentor, given.candidate)
    except RegestError as fault:
        return _page(visit, given, fault)
    return Redirect(TERMS)


def _page(visit: Visit, typed: TermsForm, fault: RegestError | None = None) -> Page:
    house = visit.house
    status = refusals.status(fault)
    listing = Listing.of(visit, TERMS, (), ("one",), "one")
    today = house.deployment.database.today()
    with house.read() as session:
        standing = standing_on(house, session, today)
        named = standing.sides.parties
        values: dict[str, object] = {
            "rows": distances.distances_of(session, listing.start, listing.limit),
            "total": distances.count(session),
            "kept_apart": apart.shown_apart(session, today),
        }
    mentors = sorted((named[each.key].name, each.key) for each in standing.sides.mentors)
    candidates = sorted((named[each.key].name, each.key) for each in standing.sides.candidates)
    return Page(
        "mentoring/terms.html",
        {
            **values,
            "listing": listing,
            "mentors": mentors,
            "candidates": candidates,
            "weights": rulebook.weights_on(house, today),
            "cap": rulebook.cap_on(house, today),
            "typed": typed,
            "fault": fault,
        },
        status,
    )
