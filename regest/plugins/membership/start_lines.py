"""What waits of membership for whoever opens the start page; a statement or two each."""

from __future__ import annotations

from collections.abc import Sequence

from regest.api.pages import StartLine, Visit
from regest.plugins.membership import composition, informing
from regest.plugins.membership.joining import applications
from regest.plugins.membership.joining import seats as proposals
from regest.plugins.membership.personal import consents
from regest.plugins.membership.tables.joining import ApplicationState
from regest.plugins.membership.words import _

_AT_ONCE = 10


def to_consider(visit: Visit) -> Sequence[StartLine]:
    """Return applications that the Presidium is to consider."""
    with visit.house.read() as session:
        rows = applications.listing(
            session, visit.reader, (ApplicationState.SUBMITTED,), limit=_AT_ONCE
        )
    return [
        StartLine(
            title=_("Application of {name}", name=party.name),
            path=f"/membership/applications/{row.id}",
            facts=record.number,
        )
        for row, party, record in rows
    ]


def to_order(visit: Visit) -> Sequence[StartLine]:
    """Return applications that wait for the order of the authority."""
    with visit.house.read() as session:
        rows = applications.listing(
            session, visit.reader, (ApplicationState.CONSIDERED,), limit=_AT_ONCE
        )
    return [
        StartLine(
            title=_("Enter the order on {name}", name=party.name),
            path=f"/membership/orders/new?application={row.id}",
            facts=record.number,
        )
        for row, party, record in rows
    ]


def seats(visit: Visit) -> Sequence[StartLine]:
    """Return seats that were proposed and wait for an answer."""
    with visit.house.read() as session:
        rows = proposals.proposed(session, visit.reader)[:_AT_ONCE]
    return [
        StartLine(
            title=_("Proposed seat in the Presidium: {name}", name=row.name),
            path=f"/membership/organisations/{party.id}",
            facts=party.name,
        )
        for row, party in rows
    ]


def to_inform(visit: Visit) -> Sequence[StartLine]:
    """Return what the authority is to be told of, with the last day."""
    with visit.house.read() as session:
        rows = informing.owed(session, _AT_ONCE)
    return [
        StartLine(
            title=_("Tell the authority of the change: {name}", name=party.name),
            path="/membership",
            due_on=row.due_on,
        )
        for row, party in rows
    ]


def personal_data(visit: Visit) -> Sequence[StartLine]:
    """Return consents that ended and requests that wait, with their last day."""
    with visit.house.read() as session:
        lines = [each for each in consents.register_of(visit.house, session) if each.due_on]
        asked = [row for row, _person in consents.requests(session) if row.answered_on is None]
    path = "/membership/consents"
    return [
        *(
            StartLine(title=_("Destroy or depersonalise: {name}", name=each.person.name),
                      path=path, due_on=each.due_on)
            for each in lines[:_AT_ONCE]
        ),
        *(
            StartLine(title=_("Answer a request about personal data"), path=path,
                      due_on=row.due_on)
            for row in asked[:_AT_ONCE]
        ),
    ]  # fmt: skip


def floor(visit: Visit) -> Sequence[StartLine]:
    """Return the warning that fewer are members than the statute wants."""
    house = visit.house
    with house.read() as session:
        found = composition.floor_warnings(house, session, house.deployment.database.today())
    return [StartLine(title=each.message, path="/membership") for each in found]
