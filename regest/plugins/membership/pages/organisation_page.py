"""An organisation: how it stands, its standings, applications, opinions, proposed seats."""

from __future__ import annotations

from regest.api import RegestError
from regest.api.pages import Access, Answer, Form, Page, Redirect, Routes, Visit
from regest.plugins.membership import organisations, renaming
from regest.plugins.membership.declarations.catalogue import EDIT, END
from regest.plugins.membership.joining import applications, considering, seats
from regest.plugins.membership.leaving import endings, taking_back
from regest.plugins.membership.pages import typed
from regest.plugins.membership.pages.register_page import KINDS

routes = Routes()
ONE = "/membership/organisations/{organisation}"
SEAT = "/membership/seats/{seat}"


class SeatForm(Form):
    """An answer for a proposed seat."""

    reason: str = ""
    do: str = "decline"


class RenameForm(Form):
    """A new name."""

    name: str = ""
    short_name: str = ""
    first_day: str = ""
    basis: str = ""


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


@routes.get(ONE + "/rename", EDIT)
def rename_form(visit: Visit) -> Answer:
    """Ask for the new name."""
    return _renaming(visit, RenameForm())


@routes.post(ONE + "/rename", EDIT)
def rename(visit: Visit) -> Answer:
    """Rename the organisation, with the reminder to tell the authority."""
    given = visit.form(RenameForm)
    try:
        new = renaming.NewName(
            organisation=visit.parts["organisation"],
            name=given.name,
            short_name=given.short_name,
            first_day=typed.day_named(given.first_day),
            basis=given.basis,
        )
        renaming.rename(visit.house, new)
    except RegestError as fault:
        return _renaming(visit, given, fault)
    return Redirect(ONE.format(organisation=visit.parts["organisation"]))


@routes.post("/membership/organisations/{organisation}/endings/{ending}/back", END)
def take_back(visit: Visit) -> Answer:
    """Take an ending back."""
    given = visit.form(SeatForm)
    try:
        taking_back.take_back(visit.house, visit.parts["ending"], given.reason)
    except RegestError as fault:
        return shown(visit, visit.parts["organisation"], fault)
    return Redirect(ONE.format(organisation=visit.parts["organisation"]))


def _renaming(visit: Visit, given: RenameForm, fault: RegestError | None = None) -> Page:
    with visit.house.read() as session:
        card = organisations.card_of(visit.house, session, visit.parts["organisation"])
    values = {"party": card.party, "given": given, "fault": fault}
    return Page("membership/rename.html", values, typed.status(fault))


def shown(visit: Visit, organisation_id: str, fault: RegestError | None = None) -> Page:
    """Return the page of an organisation."""
    status = typed.status(fault)
    with visit.house.read() as session:
        card = organisations.card_of(visit.house, session, organisation_id)
        # Lines name tasks and accounts: they are for those who end memberships.
        tells = visit.reader.may(END)
        followed = {
            each.id: endings.kept(session, each.id) if tells else () for each in card.endings
        }
    today = visit.house.deployment.database.today()
    states = {
        row.id: applications.shown_state(row, today) for row, _party, _record in card.applications
    }
    words = {
        "states": organisations.STATES,
        "level": organisations.level,
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
