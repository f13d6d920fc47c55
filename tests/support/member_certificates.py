"""Certificates of membership for tests: who signs them, and one that was handed over."""

from __future__ import annotations

import datetime as dt

from sqlmodel import select

from regest.core.people.rosters import list_standings
from regest.core.people.standings import end_standing
from regest.core.people.tables import Party
from regest.kit.house import House
from regest.plugins.certificates import copies, issuing, signatories
from regest.plugins.certificates.copies import Handed
from regest.plugins.certificates.entitlement import Wanted
from regest.plugins.certificates.issuing import Issued
from regest.plugins.certificates.signatories import NewSignatory
from regest.plugins.certificates.tables.people import SignatoryPlace
from tests.support.houses import opened_house

LYCEUM = "МБОУ «Лицей № 3»"
GYMNASIUM = "МБОУ «Гимназия № 7»"
SCHOOL_31 = "МБОУ «СОШ № 31»"
CANDIDATE = "МАДОУ «Детский сад № 19 «Рябинка»"
DEPUTY = "Заместитель Губернатора Приобского края, министр образования"
MINISTRY = "МИНИСТЕРСТВО ОБРАЗОВАНИЯ ПРИОБСКОГО КРАЯ"
TODAY = dt.date(2026, 10, 27)


def with_signatory(house: House) -> House:
    """Enter who signs for the authority."""
    signatories.add(
        house,
        NewSignatory(
            place=SignatoryPlace.AUTHORITY,
            issuer=MINISTRY,
            post=DEPUTY,
            name="Ю.Н. Ленский",
            starts_on=dt.date(2024, 1, 1),
        ),
    )
    return house


def issued(house: House, name: str = LYCEUM) -> Issued:
    """Issue a certificate."""
    (made,) = issuing.issue(house, [Wanted(organisation=name)])
    return made


def signed(house: House, number: str) -> None:
    """Let the officer of the authority confirm that it is signed."""
    with opened_house(house.deployment.folder, house.deployment.clock, "officer") as officer:
        copies.confirm_signed(officer, number)


def handed(house: House, name: str = LYCEUM) -> str:
    """Issue a certificate, have it signed and handed over; return its number."""
    number = issued(house, name).record.number
    signed(house, number)
    copies.hand_over(house, number, Handed(receiver="Ветрова И.С.", post="директор"))
    return number


def moved(house: House, name: str, address: str) -> None:
    """Enter another address of an organisation."""
    with house.work() as work:
        party = work.session.exec(select(Party).where(Party.name == name)).one()
        party.address = address
        work.session.add(party)
        work.witness("party.changed", "party", party.id)


def membership_ended(house: House, name: str, day: dt.date, reason: str = "реорганизация") -> None:
    """End a membership."""
    with house.work() as work:
        (line,) = [
            each for each in list_standings(work.session, kind="member") if each.party.name == name
        ]
        end_standing(work, house.deployment.calls, line.standing.id, day, reason)
