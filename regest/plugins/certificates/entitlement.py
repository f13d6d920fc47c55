"""Who may get a certificate: members of the day, each with one alone (CRT-1, R-3.13c)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session

from regest.api import House, Party, Record, Refusal, UsageFault, Work
from regest.plugins.certificates import register
from regest.plugins.certificates.declarations import ISSUE
from regest.plugins.certificates.membership import membership_on, organisation_called
from regest.plugins.certificates.naming import given_to
from regest.plugins.certificates.words import CLAUSE, _

MOST_AT_ONCE = 100


@dataclass(frozen=True, kw_only=True, slots=True)
class Wanted:
    """Who is to get a certificate: name or id; `basis` is the order, by default the standing's."""

    organisation: str
    basis: str = ""


@dataclass(frozen=True, slots=True)
class Entitled:
    """A member that may get a certificate, with what the sheet says of it."""

    party: Party
    standing_id: str
    basis: str
    basis_record_id: str | None
    given_to: str


def checked(house: House, wanted: Sequence[Wanted]) -> list[Entitled]:
    """Return who gets a certificate, if all of them may.

    Raises:
        RegestError: as of `issue`.
    """
    house.reader.require(ISSUE)
    if not 0 < len(wanted) <= MOST_AT_ONCE:
        raise UsageFault(
            "organisations_missing",
            _("Between 1 and {most} organisations are named at once", most=MOST_AT_ONCE),
            remedy=_("Name the members who get a certificate."),
        )
    with house.read() as session:
        entitled = [_entitled(house, session, each) for each in wanted]
        _refuse_twice(entitled)
        for each in entitled:
            refuse_second(session, each.party)
    return entitled


def entitled_to_replace(
    session: Session, house: House, organisation: Party, basis: str
) -> Entitled:
    """Return a member whose certificate is to be replaced, as it is called now.

    Raises:
        Refusal: `not_a_member`, `order_missing`.
    """
    standing = membership_on(session, organisation, house.deployment.database.today())
    said = _basis(organisation, basis or standing.basis)
    named = given_to(session, organisation.id, organisation.name)
    return Entitled(organisation, standing.id, said, None, named)


def refuse_second(session: Session, party: Party) -> None:
    """Refuse a second certificate for a member that has one in force.

    Raises:
        Refusal: `certificate_in_force`.
    """
    held = register.of_organisation(session, party.id)
    if held is None:
        return
    number = session.get_one(Record, held.record_id).number
    raise Refusal(
        "certificate_in_force",
        _("{name} has certificate {number} already", name=party.name, number=number),
        rule="CRT-4",
        clause=CLAUSE,
        remedy=_("Issue a duplicate if it is lost, replace it if name or address changed."),
    )


def hold_party(work: Work, party_id: str) -> Party:
    """Return the organisation, held until the commit: nobody else issues to it meanwhile."""
    return work.session.get_one(Party, party_id, with_for_update=True, populate_existing=True)


def _entitled(house: House, session: Session, wanted: Wanted) -> Entitled:
    organisation = organisation_called(session, wanted.organisation)
    standing = membership_on(session, organisation, house.deployment.database.today())
    basis = _basis(organisation, wanted.basis.strip() or standing.basis)
    record_id = standing.authority_record_id if basis == standing.basis.strip() else None
    named = given_to(session, organisation.id, organisation.name)
    return Entitled(organisation, standing.id, basis, record_id, named)


def _basis(organisation: Party, basis: str) -> str:
    if not basis.strip():
        raise Refusal(
            "order_missing",
            _("The membership of {name} names no order of the authority", name=organisation.name),
            rule="CRT-1",
            clause="п. 3.3 Положения",
            remedy=_("Say by which order it was admitted: --order."),
        )
    return basis.strip()


def _refuse_twice(entitled: Sequence[Entitled]) -> None:
    seen: set[str] = set()
    for each in entitled:
        if each.party.id in seen:
            raise UsageFault(
                "organisation_twice",
                _("{name} is named twice", name=each.party.name),
                remedy=_("Name each organisation once."),
            )
        seen.add(each.party.id)
