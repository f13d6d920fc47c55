"""An ending taken back: entered by mistake, or the organisation changed its mind in time (3.15).

Nothing is rewritten: the ending stays to be read with the reason, and a new standing goes on from
the day after its last day, so that the register shows one unbroken membership.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlmodel import Session

from regest.api import (
    House,
    NotFound,
    Party,
    Problem,
    Refusal,
    Severity,
    Standing,
    UsageFault,
    standings,
)
from regest.plugins.membership import informing, retention
from regest.plugins.membership.declarations.catalogue import END
from regest.plugins.membership.leaving import endings
from regest.plugins.membership.papers import official
from regest.plugins.membership.tables.leaving import MembershipEnding
from regest.plugins.membership.words import _

EVENT = "restored"
CLAUSE = "п. 3.15 Положения"


@dataclass(frozen=True, slots=True)
class TakenBack:
    """An ending that counts no more, and what a person should know of it."""

    row: MembershipEnding
    party: Party
    warnings: tuple[Problem, ...]


def take_back(house: House, ending_id: str, reason: str) -> TakenBack:
    """Take an ending back, with the reason; what ended with it is for a person to restore.

    Raises:
        NotFound: there is none.
        UsageFault: no reason.
        Refusal: `ending_taken_back`, it was already; or as standings refuse.
    """
    house.reader.require(END)
    if not reason.strip():
        raise UsageFault(
            "reason_missing",
            _("An ending is not taken back without a reason"),
            rule="R-3.15",
            clause=CLAUSE,
            remedy=_("Name the paper, or the mistake."),
        )
    deployment = house.deployment
    with house.work() as work:
        row = _held(work.session, ending_id)
        party = work.session.get_one(Party, row.organisation_id)
        if row.ends:
            ended = work.session.get_one(Standing, row.standing_id)
            again = standings.NewStanding(
                kind=row.kind,
                party_id=party.id,
                starts_on=row.last_day + dt.timedelta(days=1),
                authority_record_id=ended.authority_record_id,
                basis=official(house, _("the ending was taken back: {reason}", reason=reason)),
            )
            stood = standings.start_standing(work, deployment.calls, deployment.rules, again)
            row.restored_id = stood.standing.id
            informing.owe(house, work, party.id, EVENT, work.today)
            retention.ending_taken_back(work, row, reason.strip())
        row.withdrawn_by, row.withdrawn_at = work.actor.name, work.now
        row.withdrawn_reason = reason.strip()
        work.session.add(row)
        work.witness("membership.ending_taken_back", "membership_ending", row.id)
        warnings = _not_restored(work.session, row)
    return TakenBack(row, party, warnings)


def _held(session: Session, ending_id: str) -> MembershipEnding:
    row = session.get(MembershipEnding, ending_id, with_for_update=True)
    if row is None:
        raise NotFound("ending_unknown", _("There is no such ending"))
    if row.withdrawn_at is not None:
        raise Refusal(
            "ending_taken_back",
            _("It was taken back already"),
            rule="R-3.15",
            clause=CLAUSE,
            remedy=_("See the card of the organisation."),
        )
    return row


def _not_restored(session: Session, row: MembershipEnding) -> tuple[Problem, ...]:
    """Tell what had ended with it: seats, certificates and the like do not come back by itself."""
    done = [each.title for each in endings.kept(session, row.id) if each.chosen]
    if not done:
        return ()
    return (
        Problem(
            code="not_restored",
            message=_("What had ended with it does not come back: {lines}", lines="; ".join(done)),
            rule="R-3.15",
            clause=CLAUSE,
            severity=Severity.WARNING,
            remedy=_("Enter anew what is to go on."),
        ),
    )
