"""«Проекты»: certificates that have no number yet, looked over, registered or given up."""

from __future__ import annotations

from regest.api import RegestError
from regest.api.pages import Answer, Form, Page, Redirect, Routes, Visit
from regest.plugins.certificates import drafts
from regest.plugins.certificates.declarations import ISSUE, READ
from regest.plugins.certificates.entitlement import Wanted
from regest.plugins.certificates.pages.forms import status
from regest.plugins.certificates.pages.issuing import IssueForm, issuing_page

routes = Routes()
LIST = "/certificates/drafts"


class DropForm(Form):
    """Why a draft is given up."""

    reason: str = ""


@routes.get(LIST, READ)
def listed(visit: Visit) -> Answer:
    """List the drafts with the sheets as they would be."""
    return _page(visit)


@routes.post(LIST, ISSUE)
def prepare(visit: Visit) -> Answer:
    """Draft certificates for the chosen members, all of them or none."""
    given = visit.form(IssueForm)
    try:
        wanted = [Wanted(organisation=each, basis=given.order) for each in given.member]
        drafts.prepare(visit.house, wanted, origin=visit.origin)
    except RegestError as fault:
        return issuing_page(visit.house, given, fault)
    return Redirect(LIST)


@routes.post(LIST + "/{draft}/drop", ISSUE)
def drop(visit: Visit) -> Answer:
    """Give a draft up."""
    given = visit.form(DropForm)
    try:
        drafts.drop(visit.house, visit.parts["draft"], given.reason)
    except RegestError as fault:
        return _page(visit, fault)
    return Redirect(LIST)


def _page(visit: Visit, fault: RegestError | None = None) -> Page:
    code = status(fault)
    with visit.house.read() as session:
        found = drafts.listed(visit.house, session)
    return Page("certificates/drafts.html", {"drafts": found, "fault": fault, "here": LIST}, code)
