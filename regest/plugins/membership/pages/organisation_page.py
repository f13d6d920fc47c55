"""An organisation: how it stands, its standings, applications, opinions, proposed seats."""

from __future__ import annotations

from regest.api import RegestError
from regest.api.pages import Access, Answer, Form, Page, Redirect, Routes, Visit
from regest.plugins.membership import organisations
from regest.plugins.membership.declarations.catalogue import EDIT, END
from regest.plugins.membership.joining import applications, considering, seats
from regest.plugins.membership.leaving import endings
from regest.plugins.membership.pages import typed
from regest.plugins.membership.pages.register_page import KINDS

routes = Routes()
ONE = "/membership/organisations/{organisation}"
SEAT = "/membership/seats/{seat}"


class SeatForm(Form):
    """An answer for a proposed seat."""

    reason: str = ""
    do: str = "decline"


@routes.get(ONE, Access.SIGNED_IN)
def show(visit: Visit) -> Answer:
    """Show an organisation to whoever may see it: its own people see theirs."""
    return shown(visit, visit.parts["organisation"])


@routes.post(SEAT, EDIT)
def answer(visit: Visit) -> Answer:
    """Give the proposed seat, or decline it."""
    given = visit.form(SeatForm)
    seat_id = visit.parts["seat"]
    with visit.house.read() as session:
        organisation_id = seats.organisation_of(session, seat_id)
    try:
        if given.do == "take":
            seats.take(visit.house, seat_id, given.reason)
        else:
            seats.decline(visit.house, seat_id, given.reason)
    except RegestError as fault:
        return shown(visit, organisation_id, fault)
    return Redirect(ONE.format(organisation=organisation_id))


def shown(visit: Visit, organisation_id: str, fault: RegestError | None = None) -> Page:
    """Return the page of an organisation."""
    status = typed.status(fault)
    with visit.house.read() as session:
        card = organisations.card_of(visit.house, session, organisation_id)
        # Lines name tasks and accounts: they are for those who end memberships.
        ended = card.endings if visit.reader.may(END) else ()
        followed = {each.id: endings.kept(session, each.id) for each in ended}
    today = visit.house.deployment.database.today()
    states = {
        row.id: applications.shown_state(row, today) for row, _party, _record in card.applications
    }
    words = {
        "states": organisations.STATES,
        "kinds": KINDS,
        "application_states": considering.STATES,
        "reasons": endings.REASONS,
        "forms": endings.FORMS,
    }
    return Page(
        "membership/organisation.html",
        {"card": card, "fault": fault, "shown": states, "followed": followed, **words},
        status,
    )
