"""Who signs certificates, from when to when, and who is to sign from a day on."""

from __future__ import annotations

from regest.api import RegestError
from regest.api.pages import Answer, Form, Page, Redirect, Routes, Visit
from regest.plugins.certificates import signatories
from regest.plugins.certificates.declarations import ISSUE, READ
from regest.plugins.certificates.pages.forms import day_of, status

routes = Routes()
PATH = "/certificates/signatories"


class SignatoryForm(Form):
    """A signatory as it was typed."""

    place: str = "authority"
    issuer: str = ""
    post: str = ""
    name: str = ""
    starts_on: str = ""
    ends_on: str = ""
    basis: str = ""


@routes.get(PATH, READ)
def show(visit: Visit) -> Answer:
    """Show everybody who signs or signed."""
    return _page(visit, SignatoryForm(), None)


@routes.post(PATH, ISSUE)
def add(visit: Visit) -> Answer:
    """Enter who signs from a day on."""
    given = visit.form(SignatoryForm)
    try:
        new = signatories.NewSignatory(
            place=signatories.place_called(given.place),
            issuer=given.issuer,
            post=given.post,
            name=given.name,
            starts_on=day_of(given.starts_on) or visit.house.deployment.database.today(),
            ends_on=day_of(given.ends_on),
            basis=given.basis,
        )
        signatories.add(visit.house, new)
    except RegestError as fault:
        return _page(visit, given, fault)
    return Redirect(PATH)


def _page(visit: Visit, given: SignatoryForm, fault: RegestError | None) -> Page:
    with visit.house.read() as session:
        rows = signatories.listed(session)
    today = visit.house.deployment.database.today()
    values = {"rows": rows, "places": signatories.PLACES, "given": given, "fault": fault}
    return Page(
        "certificates/signatories.html", {**values, "here": PATH, "today": today}, status(fault)
    )
