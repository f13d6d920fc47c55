"""Invitations of several accounts at once: one paper with a strip for each, to be cut apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from regest.core.base.errors import UsageFault
from regest.core.base.messages import _
from regest.core.documents.paper import Block, Gap, Heading, Pairs, Paragraph, QrCode
from regest.core.documents.pdf import write_pdf
from regest.core.people import accounts
from regest.kit.official import official
from regest.kit.pages import Answer, Bytes, Form, Routes, Visit
from regest.web.accounts.listed import EDIT, PATH

routes = Routes()
MOST = 100


class Chosen(Form):
    """The accounts to be invited."""

    logins: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Strip:
    """What one person is given."""

    name: str
    login: str
    token: str


@routes.post(f"{PATH}/invitations", EDIT)
def invite_all(visit: Visit) -> Answer:
    """Invite the chosen accounts and give the paper; earlier invitations become void."""
    logins = sorted(set(visit.form(Chosen).logins))
    if not 0 < len(logins) <= MOST:
        raise UsageFault(
            "nobody_chosen",
            _("Choose from 1 to {most} accounts", most=MOST),
            remedy=_("Tick those whom to invite in the list of accounts."),
        )
    strips = []
    with visit.house.work() as work:
        for login in logins:
            name = accounts.active_account(work.session, login).name
            strips.append(Strip(name, login, accounts.invite(work, login)))
    return Bytes(_paper(visit, strips), _file_name(visit), "application/pdf")


def _paper(visit: Visit, strips: Sequence[Strip]) -> bytes:
    association = visit.house.deployment.settings.association
    spoken = association.language
    title = _("Invitations").text(spoken)
    blocks: list[Block] = []
    for strip in strips:
        blocks.extend(_blocks(visit.origin, strip, association.short_name, spoken))
    return write_pdf(official(visit.house, title, blocks))


def _blocks(origin: str, strip: Strip, house: str, spoken: str) -> list[Block]:
    link = f"{origin}/invitation/{strip.token}"
    lead = _(
        "Invitation to the records system {house}. Open the address, or let a telephone read the "
        "code, and set a password. It is good once, for 24 hours.",
        house=house,
    )
    rows = (
        (_("Login").text(spoken), strip.login),
        (_("Address").text(spoken), f"{origin}/invitation"),
        (_("Code").text(spoken), accounts.printed(strip.token)),
    )
    return [
        Heading(strip.name, 2),
        Paragraph(lead.text(spoken)),
        Pairs(rows, name_width_mm=30.0),
        QrCode(link, size_mm=28.0),
        Paragraph("– " * 44, align="center"),
        Gap(3.0),
    ]


def _file_name(visit: Visit) -> str:
    spoken = visit.house.deployment.settings.association.language
    return f"{_('Invitations').text(spoken)}.pdf"
