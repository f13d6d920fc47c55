"""What membership holds of its destroyed papers: words go, the lines of the registers stay.

Organisations, people whom the catalogue knows, states, days, numbers, votes, the bodies and
decisions that things rest on, and who entered them stay: registers have no holes, and periods go
on. In the place of words that a register shows stands by which act they were destroyed; names,
posts and the addressee of an application, which are read out of it alone, are left empty. What
was done when a consent ended stays too: it is said of the data, not by the paper (PD-3).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlmodel import Session, col, or_, select

from regest.api import RecordView, Work
from regest.plugins.membership.tables.admission import (
    MembershipOrder,
    MembershipOrderLine,
    MembershipSeat,
)
from regest.plugins.membership.tables.consents import MembershipConsent, MembershipDataRequest
from regest.plugins.membership.tables.joining import (
    MembershipApplication,
    MembershipOpinion,
    MembershipPaper,
    MembershipStep,
)
from regest.plugins.membership.tables.leaving import MembershipEnding, MembershipInforming
from regest.plugins.membership.tables.partners import MembershipAgreement
from regest.plugins.membership.tables.processes import MembershipHelp

Row = tuple[Any, tuple[str, ...]]

_OF_PAPER = ("description", "withdrawn_reason")
# Tables whose rows tell of the paper in `record_id` alone, and what they say of it.
_OWN: tuple[tuple[Any, tuple[str, ...]], ...] = (
    (MembershipConsent, ("data", "purpose")),
    (MembershipDataRequest, ("asked", "answer")),
    (MembershipStep, ("note",)),
    (MembershipPaper, _OF_PAPER),
    (MembershipOpinion, ("given_by", "withdrawn_reason")),
    (MembershipEnding, ("note", "withdrawn_reason")),
    (MembershipInforming, ("informed_how",)),
    (MembershipAgreement, ("subject", "end_reason")),
    (MembershipHelp, _OF_PAPER),
)
_EMPTIED = ("addressed_to", "head_name", "head_post", "nominee_name", "nominee_post", "post")


def erase(work: Work, record: RecordView, stub: str) -> None:
    """Put `stub` in the place of what is said of a paper that is destroyed, wherever it is said."""
    count = 0
    for row, names in _rows(work.session, record.id):
        for name in names:
            if getattr(row, name):
                setattr(row, name, "" if name in _EMPTIED else stub)
        work.session.add(row)
        count += 1
    if count:
        work.witness("membership.erased", "record", record.id, {"rows": count})


def _rows(session: Session, record_id: str) -> Iterator[Row]:
    for table, names in _OWN:
        for row in session.exec(select(table).where(col(table.record_id) == record_id)).all():
            yield row, names
    ids = select(MembershipOrder.id).where(MembershipOrder.record_id == record_id)
    lines = select(MembershipOrderLine).where(col(MembershipOrderLine.order_id).in_(ids))
    for line in session.exec(lines).all():
        yield line, ("reason",)
    found = select(MembershipApplication).where(MembershipApplication.record_id == record_id)
    for application in session.exec(found).all():
        yield application, _EMPTIED[:-1]
        yield from _of_application(session, application.id)


def _of_application(session: Session, application_id: str) -> Iterator[Row]:
    """Yield what came with an application and has no paper of its own."""
    steps = select(MembershipStep).where(MembershipStep.application_id == application_id)
    for step in session.exec(steps).all():
        yield step, ("note",)
    papers = select(MembershipPaper).where(
        MembershipPaper.application_id == application_id, col(MembershipPaper.record_id).is_(None)
    )
    for paper in session.exec(papers).all():
        yield paper, _OF_PAPER
    # Whoever is proposed stays until somebody takes the seat or declines it.
    seats = select(MembershipSeat).where(
        MembershipSeat.application_id == application_id,
        or_(col(MembershipSeat.answered_at).is_not(None), col(MembershipSeat.reason) != ""),
    )
    for seat in session.exec(seats).all():
        yield seat, ("post", "reason")
