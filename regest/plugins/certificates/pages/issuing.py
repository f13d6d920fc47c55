"""Certificates issued to members: the list of those without one, ticked, and one press (CRT-1)."""

from __future__ import annotations

from regest.api import House, RegestError
from regest.api.pages import Answer, Form, Page, Redirect, Routes, Visit
from regest.plugins.certificates import issuing, signatories
from regest.plugins.certificates.declarations import ISSUE
from regest.plugins.certificates.entitlement import Wanted
from regest.plugins.certificates.pages.forms import status
from regest.plugins.certificates.without import without_certificate

routes = Routes()
NEW = "/certificates/new"


class IssueForm(Form):
    """Ids of the chosen members, and the order if it is another than the membership's."""

    member: tuple[str, ...] = ()
    order: str = ""


@routes.get(NEW, ISSUE)
def show(visit: Visit) -> Answer:
    """Show the members without a certificate, those admitted last ticked, and who would sign."""
    return issuing_page(visit.house, None, None)


@routes.post(NEW, ISSUE)
def issue(visit: Visit) -> Answer:
    """Issue certificates to the chosen members, all of them or none."""
    given = visit.form(IssueForm)
    try:
        wanted = [Wanted(organisation=each, basis=given.order) for each in given.member]
        made = issuing.issue(visit.house, wanted, origin=visit.origin)
    except RegestError as fault:
        return issuing_page(visit.house, given, fault)
    if len(made) == 1:
        return Redirect(f"/certificates/line/{made[0].record.id}")
    return Redirect("/certificates?state=to_sign")


def issuing_page(house: House, given: IssueForm | None, fault: RegestError | None) -> Page:
    """Return the page on which members are chosen, with the refusal above it."""
    missing: RegestError | None = None
    signed = None
    with house.read() as session:
        found = without_certificate(house, session)
        try:
            signed = signatories.signing_on(house, session, house.deployment.database.today())
        except RegestError as nobody:
            missing = nobody
    values = {
        "members": found.members,
        "given": given or IssueForm(member=tuple(found.new)),
        "fault": fault or missing,
        "signed": signed,
        "here": NEW,
    }
    return Page("certificates/new.html", values, status(fault))
