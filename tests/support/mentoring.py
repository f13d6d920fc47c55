"""Mentors and candidates in a deployment: organisations with the standings that make them such."""

from __future__ import annotations

import datetime as dt

from sqlmodel import select

from regest.core.people.parties import NewParty, add_party
from regest.core.people.standings import NewStanding, end_standing, start_standing
from regest.core.people.tables import Party, PartyKind, Standing
from regest.kit.house import House
from regest.plugins.mentoring.people import note_motivation

SINCE = dt.date(2025, 9, 1)
MENTORS_27 = ("Барнаул, школа", "Бийск, школа")
CANDIDATES_27 = ("Барнаул, школа", "Барнаул, СПО")


def furnish(house: House, mentors: tuple[str, ...], candidates: tuple[str, ...]) -> None:
    """Leave these mentors and candidates alone: `Барнаул, школа` makes Н1, Н2 …; К1, К2 …"""
    with house.work() as work:
        for kind in ("qms_certified", "candidate"):
            for each in work.session.exec(select(Standing).where(Standing.kind == kind)):
                if each.ends_on is None or each.ends_on >= work.today:
                    day = work.today - dt.timedelta(days=1)
                    end_standing(work, house.deployment.calls, each.id, day, "для проверки")
    for number, line in enumerate(mentors, start=1):
        stand(house, f"Н{number}", line, "member", "qms_certified")
    for number, line in enumerate(candidates, start=1):
        stand(house, f"К{number}", line, "candidate")
        note_motivation(house, f"К{number}")


def stand(house: House, name: str, line: str, *kinds: str, since: dt.date = SINCE) -> Party:
    """Bring an organisation with these standings, in the territory and sector of `line`."""
    territory, _comma, sector = line.partition(", ")
    with house.work() as work:
        party = add_party(
            work,
            NewParty(kind=PartyKind.ORGANISATION, name=name, territory=territory, sector=sector),
        )
        deployment = house.deployment
        for kind in kinds:
            new = NewStanding(kind=kind, party_id=party.id, starts_on=since, basis="проверка")
            start_standing(work, deployment.calls, deployment.rules, new)
    return party


def certify(house: House, name: str, day: dt.date) -> None:
    """Give an organisation the certificate of conformity from a day on."""
    deployment = house.deployment
    with house.work() as work:
        party = work.session.exec(select(Party).where(Party.name == name)).one()
        new = NewStanding(
            kind="qms_certified", party_id=party.id, starts_on=day, basis="сертификат"
        )
        start_standing(work, deployment.calls, deployment.rules, new)


def ended(house: House, name: str, kind: str, day: dt.date) -> None:
    """End the standing of an organisation on a day."""
    with house.work() as work:
        party = work.session.exec(select(Party).where(Party.name == name)).one()
        wanted = select(Standing).where(Standing.party_id == party.id, Standing.kind == kind)
        found = work.session.exec(wanted).one()
        end_standing(work, house.deployment.calls, found.id, day, "срок истёк")
