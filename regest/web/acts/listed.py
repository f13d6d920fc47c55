"""Acts of destruction on pages: the list, what is due with what keeps it, drawing one up."""

from __future__ import annotations

from typing import Any

from regest.core.base.errors import RegestError, UsageFault
from regest.core.base.messages import _
from regest.kit import disposal_acts
from regest.kit.act_words import STATES, act_card
from regest.kit.pages import Answer, Form, Page, Redirect, Routes, Visit
from regest.web.failures import status_of

routes = Routes()
HERE = "/acts"


class Drafting(Form):
    """Which files an act is to name: all that are due, or those ticked."""

    files: tuple[str, ...] = ()
    grouped: str = ""


@routes.get(HERE, disposal_acts.READ)
def show(visit: Visit) -> Answer:
    """List acts, and the files whose term is over."""
    return _list(visit)


@routes.post(HERE, disposal_acts.DRAFT)
def draft(visit: Visit) -> Answer:
    """Draw an act up of the ticked files."""
    given = visit.form(Drafting)
    try:
        if not given.files:
            raise UsageFault(
                "act_nothing_chosen",
                _.p("act", "No file is chosen"),
                rule="DSP-3",
                remedy=_("Tick the files that the act is to name."),
            )
        done = disposal_acts.draft(visit.house, given.files, grouped=given.grouped == "yes")
    except RegestError as fault:
        return _list(visit, fault, given)
    return Redirect(f"{HERE}/{done.act.id}?done=drafted")


def _list(visit: Visit, fault: RegestError | None = None, given: Drafting | None = None) -> Page:
    values: dict[str, Any] = {
        "acts": [act_card(each) for each in disposal_acts.all_acts(visit.house)],
        "looked": disposal_acts.candidates(visit.house),
        "states": STATES,
        "fault": fault,
        "chosen": given.files if given is not None else None,
        "grouped": given is not None and given.grouped == "yes",
        "may": visit.reader.may(disposal_acts.DRAFT) and visit.reader.account_id is not None,
    }
    return Page("acts/acts.html", values, status_of(fault) if fault else 200)
