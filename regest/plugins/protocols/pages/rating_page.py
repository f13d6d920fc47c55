"""A rating vote on the sheet: of three options and more, which is put to the vote (C10)."""

from __future__ import annotations

from itertools import zip_longest

from regest.api import RegestError, UsageFault
from regest.api.pages import Answer, Form, Page, Redirect, Routes, Visit
from regest.plugins.protocols import meetings
from regest.plugins.protocols.declarations.catalogue import CONDUCT
from regest.plugins.protocols.pages import meetings_view, refusals
from regest.plugins.protocols.pages.live import QUESTION, at_question, position_of
from regest.plugins.protocols.sheet import read_sheet
from regest.plugins.protocols.sitting.presence import voters_at
from regest.plugins.protocols.voting.rating import LEAST_OPTIONS, rate
from regest.plugins.protocols.words import _

routes = Routes()
HERE = QUESTION + "/rating"
# How many rows a form begins with, and how many more a button gives.
ROWS, MORE = 4, 3
MOST = 30


class RatingForm(Form):
    """Options and the votes for each, row by row; `do` asks for more rows."""

    option: tuple[str, ...] = ()
    votes: tuple[str, ...] = ()
    at: str = ""
    do: str = ""

    def rows(self) -> list[tuple[str, str]]:
        """Return the rows in which something stands."""
        pairs = zip_longest(self.option, self.votes, fillvalue="")
        return [(option.strip(), votes.strip()) for option, votes in pairs if option or votes]


@routes.get(HERE, CONDUCT)
def show(visit: Visit) -> Answer:
    """Show the form of a rating."""
    return _page(visit, RatingForm())


@routes.post(HERE, CONDUCT)
def write_down(visit: Visit) -> Answer:
    """Write the rating down; its leader is then put to the vote on the sheet."""
    given = visit.form(RatingForm)
    if given.do == "more":
        return _page(visit, given)
    try:
        at = refusals.time_of(given.at)
        rate(visit.house, visit.parts["meeting"], position_of(visit), _options(given), at)
    except RegestError as fault:
        return _page(visit, given, fault)
    return Redirect(at_question(visit, position_of(visit)))


def _options(given: RatingForm) -> dict[str, int]:
    """Return the votes of each option.

    Raises:
        UsageFault: an option without words or without its votes, or one that stands twice.
    """
    options: dict[str, int] = {}
    for option, votes in given.rows():
        number = refusals.whole(votes)
        if not option or number is None:
            raise UsageFault(
                "option_half",
                _("An option has its words and its votes"),
                rule="C10",
                remedy=_("Fill in both; nobody for it is 0."),
            )
        if option in options:
            raise UsageFault(
                "option_twice",
                _("The option “{option}” stands twice", option=option),
                rule="C10",
                remedy=_("Leave one of them."),
            )
        options[option] = number
    return options


def _page(visit: Visit, given: RatingForm, fault: RegestError | None = None) -> Page:
    house = visit.house
    status = refusals.status(fault)
    rows = given.rows()
    more = MORE if given.do == "more" else 0
    rows += [("", "")] * (min(max(ROWS, len(rows) + more), MOST) - len(rows))
    with house.read() as session:
        meeting = meetings.meeting_with(session, visit.parts["meeting"])
        item = meetings.item_at(session, meeting, position_of(visit))
        values = {
            **meetings_view.heads(session, read_sheet(house, session, meeting)),
            "item": item,
            "present": len(voters_at(session, meeting.id)),
        }
    shown = {"rows": rows, "least": LEAST_OPTIONS, "at": given.at, "fault": fault}
    return Page("protocols/rating.html", {**values, **shown}, status)
