"""What the authority is to be told of: changes of the composition, each by a day (5.3)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sqlmodel import Session, col, select

from regest.api import (
    House,
    NotFound,
    Party,
    Refusal,
    UsageFault,
    Work,
    deadlines,
    references,
)
from regest.plugins.membership.declarations.catalogue import EDIT, INFORM_TERM
from regest.plugins.membership.tables.leaving import MembershipInforming
from regest.plugins.membership.words import _

# A change may be entered ahead of its day, but not one of another generation.
_YEARS_AHEAD = 10


def owe(
    house: House, work: Work, organisation_id: str, event: str, happened_on: dt.date
) -> MembershipInforming:
    """Note in the caller's unit of work that the authority is to be told of a change.

    The term runs from the day of the change, or from today where that is long past.

    Raises:
        UsageFault: as `require_near`.
    """
    require_near(happened_on, work.today)
    deployment = house.deployment
    term = deployment.rules.term(INFORM_TERM, work.today)
    start = max(happened_on, work.today)
    row = MembershipInforming(
        id=work.new_id(),
        organisation_id=organisation_id,
        event=event,
        happened_on=happened_on,
        due_on=deadlines.reckon(start, term, deployment.calendar).due,
    )
    work.session.add(row)
    work.session.flush()
    return row


def require_near(day: dt.date, today: dt.date) -> None:
    """Refuse a day so far ahead that only a slip of the hand explains it.

    Raises:
        UsageFault: `day_far`.
    """
    if day.year > today.year + _YEARS_AHEAD:
        raise UsageFault(
            "day_far",
            _("The day {day} is too far ahead to be meant", day=f"{day:%d.%m.%Y}"),
            remedy=_("Check the year."),
        )


def inform(
    house: House, informing_id: str, on: dt.date, how: str, reference: str = ""
) -> MembershipInforming:
    """Note when and how the authority was told; `reference` is the letter, where there is one.

    Raises:
        NotFound: no such reminder, or letter.
        Refusal: `informed_already`; `informed_later`, the day is still to come.
    """
    house.reader.require(EDIT)
    with house.work() as work:
        row = work.session.get(MembershipInforming, informing_id, with_for_update=True)
        if row is None:
            raise NotFound("informing_unknown", _("There is no such reminder"))
        if row.informed_on is not None:
            raise Refusal(
                "informed_already", _("The authority was told on {day}", day=row.informed_on)
            )
        if on > work.today:
            raise Refusal("informed_later", _("The day is still to come"), rule="п. 5.3")
        if reference.strip():
            row.record_id = references.find_record(work.session, house.reader, reference).id
        row.informed_on, row.informed_how = on, how.strip()
        row.informed_by = work.actor.name
        work.session.add(row)
        work.witness("membership.informed", "membership_informing", row.id)
    return row


def owed(session: Session, limit: int = 50) -> Sequence[tuple[MembershipInforming, Party]]:
    """Return what the authority has not been told of yet, the most urgent first."""
    wanted = (
        select(MembershipInforming, Party)
        .join(Party, col(Party.id) == col(MembershipInforming.organisation_id))
        .where(col(MembershipInforming.informed_on).is_(None))
        .order_by(col(MembershipInforming.due_on), col(MembershipInforming.id))
    )
    return session.exec(wanted.limit(limit)).all()
