"""Seats, offices, bodies and mandates as plain data of a day: the same wherever they are shown."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from sqlmodel import Session

from regest.core.hooks.types import Problem
from regest.core.people.body_decisions import BodyState
from regest.core.people.dated_names import body_names, name_on, names_among, title_on
from regest.core.people.mandates import ExternalMandate
from regest.core.people.office_list import OfficeLine, PastOffice
from regest.core.people.offices import CHAIR, SECRETARY, holder_on
from regest.core.people.rosters import Seat, roster_on
from regest.core.people.tables import Party, Standing

Card = dict[str, Any]


class Names:
    """What parties were called on a day; a list is of its day."""

    def __init__(self, session: Session, parties: Iterable[Party | None], day: dt.date) -> None:
        ids = {each.id for each in parties if each is not None}
        rows = names_among(session, ids)
        self._called: Mapping[str, str] = {each: name_on(rows[each], day) for each in rows}

    def of(self, party: Party | None) -> str:
        """Return the name of a party, "" of none."""
        return (self._called.get(party.id) or party.name) if party is not None else ""


def roster_cards(session: Session, body_code: str, day: dt.date) -> list[Card]:
    """Return the seats of a body on a day.

    Raises:
        NotFound: there is no such body.
    """
    seats = roster_on(session, body_code, day)
    people = [each.person for each in seats]
    names = Names(session, [*people, *(each.organisation for each in seats)], day)
    return [seat_card(each, names) for each in seats]


def seat_card(seat: Seat, names: Names) -> Card:
    """Return a seat."""
    return {
        "id": seat.standing_id,
        "person": names.of(seat.person),
        "person_id": seat.person.id,
        "organisation": names.of(seat.organisation),
        "organisation_id": seat.organisation.id if seat.organisation is not None else None,
        "from": seat.starts_on,
        "to": seat.ends_on,
        "others": [names.of(each) for each in seat.others],
        "remarks": problem_cards(seat.remarks),
    }


def problem_cards(problems: Iterable[Problem]) -> list[Card]:
    """Return warnings as code, message, rule and clause."""
    return [
        {
            "code": each.code,
            "message": str(each.message),
            "rule": each.rule,
            "clause": each.clause,
        }
        for each in problems
    ]


def office_cards(session: Session, lines: Sequence[OfficeLine], day: dt.date) -> list[Card]:
    """Return offices with whoever holds them on a day."""
    seats = [seat for each in lines for seat in (each.seat, each.successor) if seat is not None]
    people = [each.person for each in seats]
    names = Names(session, [*people, *(each.organisation for each in seats)], day)
    return [
        {
            "office": each.office,
            "title": {"ru": each.title.ru, "en": each.title.en},
            "holder": seat_card(each.seat, names) if each.seat is not None else None,
            "mode": each.term.mode.value if each.term is not None else None,
            "decided_on": each.term.decided_on if each.term is not None else None,
            "successor": seat_card(each.successor, names) if each.successor is not None else None,
            "notices": problem_cards(each.notices),
            "urgent": each.urgent,
        }
        for each in lines
    ]


def past_card(past: PastOffice, seen: Collection[str], *, whole: bool) -> Card:
    """Return a line of the history; `seen` are ids of records that may be named.

    Why an office ended early is told to those who see the decisions themselves (`whole`).
    """
    standing, term, dismissal = past.line.standing, past.term, past.dismissal
    record = dismissal.decision_record_id if dismissal is not None else None
    return {
        "id": standing.id,
        "office": past.line.kind.name,
        "title": {"ru": past.line.kind.title_ru, "en": past.line.kind.title_en},
        "person": past.line.party.name,
        "organisation": past.line.organisation.name if past.line.organisation else "",
        "from": standing.starts_on,
        "to": standing.ends_on,
        "mode": term.mode.value if term is not None else None,
        "decided_on": term.decided_on if term is not None else None,
        "basis": standing.basis if whole else "",
        "record": _seen(standing, seen),
        "early": dismissal is not None,
        "ground": dismissal.ground if dismissal is not None and whole else None,
        "dismissal_basis": dismissal.basis if dismissal is not None and whole else "",
        "dismissal_record": record if record in seen else None,
    }


def body_card(session: Session, state: BodyState, day: dt.date) -> Card:
    """Return a body with its title, decisions, officers and number of seats on a day."""
    body = state.body
    title = title_on(body, body_names(session, body.code), day)
    leader = holder_on(session, CHAIR, body.code, day)
    secretary = holder_on(session, SECRETARY, body.code, day)
    created, closed = state.created, state.closed
    return {
        "code": body.code,
        "title": {"ru": title.ru, "en": title.en},
        "kind": body.kind,
        "clause": body.clause,
        "purpose": created.purpose if created is not None else "",
        "from": created.day if created is not None else None,
        "basis": created.basis if created is not None else "",
        "closed_on": closed.day if closed is not None else None,
        "closing_basis": closed.basis if closed is not None else "",
        "open": state.open_on(day),
        "leader": leader.person.name if leader is not None else "",
        "secretary": secretary.person.name if secretary is not None else "",
        "seats": len(roster_on(session, body.code, day)),
    }


def mandate_cards(
    session: Session, mandates: Sequence[ExternalMandate], day: dt.date
) -> list[Card]:
    """Return mandates in bodies of others."""
    parties = [party for each in mandates for party in (each.person, each.body)]
    names = Names(session, parties, day)
    return [
        {
            "id": each.standing_id,
            "person": names.of(each.person),
            "person_id": each.person.id,
            "body": names.of(each.body),
            "body_id": each.body.id,
            "capacity": "vote" if each.voice.name == "VOTE" else "consultative",
            "from": each.starts_on,
            "to": each.ends_on,
            "basis": each.basis,
            "chair": each.of_chair,
        }
        for each in mandates
    ]


def _seen(standing: Standing, seen: Collection[str]) -> str | None:
    record = standing.authority_record_id
    return record if record in seen else None
