"""«Партнёры и соглашения» (5.2, 5.3)."""

from __future__ import annotations

from regest.api import PartyKind, RegestError
from regest.api.pages import Answer, Form, Page, Redirect, Routes, Visit
from regest.plugins.membership import papers
from regest.plugins.membership.declarations.catalogue import EDIT, READ
from regest.plugins.membership.pages import typed
from regest.plugins.membership.ties import partners

routes = Routes()
LIST = "/membership/partners"


class PartnerForm(Form):
    """A partner."""

    organisation: str = ""
    purpose: str = ""
    starts_on: str = ""


class AgreementForm(Form):
    """An agreement; `party` several times."""

    number: str = ""
    dated: str = ""
    subject: str = ""
    party: tuple[str, ...] = ()
    ends_on: str = ""
    reference: str = ""


class EndForm(Form):
    """The end of a partnership or agreement."""

    last_day: str = ""
    reason: str = ""


@routes.get(LIST, READ)
def listing(visit: Visit) -> Answer:
    """Show partners and agreements."""
    return _page(visit)


@routes.post(LIST, EDIT)
def add(visit: Visit) -> Answer:
    """Note a partner."""
    given = visit.form(PartnerForm)
    try:
        new = partners.NewPartner(
            organisation=given.organisation,
            purpose=given.purpose,
            starts_on=typed.day_named(given.starts_on),
        )
        partners.add_partner(visit.house, new)
    except RegestError as fault:
        return _page(visit, fault, partner=given)
    return Redirect(LIST)


@routes.post(LIST + "/agreements", EDIT)
def enter(visit: Visit) -> Answer:
    """Enter an agreement."""
    given = visit.form(AgreementForm)
    try:
        new = partners.NewAgreement(
            number=given.number,
            dated=typed.day_named(given.dated),
            subject=given.subject,
            parties=tuple(each.strip() for each in given.party if each.strip()),
            ends_on=typed.day_of(given.ends_on),
            paper=papers.received(visit.house, given.reference, typed.files_of(visit)),
        )
        partners.enter(visit.house, new)
    except RegestError as fault:
        return _page(visit, fault, agreement=given)
    return Redirect(LIST)


@routes.post(LIST + "/{partner}/end", EDIT)
def end_partner(visit: Visit) -> Answer:
    """End a partnership."""
    given = visit.form(EndForm)
    try:
        day = typed.day_named(given.last_day)
        partners.end_partner(visit.house, visit.parts["partner"], day, given.reason)
    except RegestError as fault:
        return _page(visit, fault)
    return Redirect(LIST)


@routes.post(LIST + "/agreements/{agreement}/end", EDIT)
def end_agreement(visit: Visit) -> Answer:
    """End an agreement early."""
    given = visit.form(EndForm)
    try:
        day = typed.day_named(given.last_day)
        partners.end_agreement(visit.house, visit.parts["agreement"], day, given.reason)
    except RegestError as fault:
        return _page(visit, fault)
    return Redirect(LIST)


def _page(
    visit: Visit,
    fault: RegestError | None = None,
    *,
    partner: PartnerForm | None = None,
    agreement: AgreementForm | None = None,
) -> Page:
    with visit.house.read() as session:
        values = {
            "partners": partners.partners(session),
            "agreements": partners.agreements(session, visit.reader),
            "organisations": typed.names(session, visit.house, PartyKind.ORGANISATION),
        }
    more = {
        "fault": fault,
        "partner": partner or PartnerForm(),
        "agreement": agreement or AgreementForm(),
        "today": visit.house.deployment.database.today(),
    }
    return Page("membership/partners.html", {**values, **more}, typed.status(fault))
