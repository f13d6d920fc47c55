"""What of membership keeps a file from going: applications under way, what is still in force."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Sequence

from sqlalchemy.orm import aliased
from sqlmodel import Session, and_, col, or_, select

from regest.api import DisposalView, Problem, Record
from regest.plugins.membership.joining.applications import OPEN
from regest.plugins.membership.models import (
    MembershipAgreement,
    MembershipApplication,
    MembershipConsent,
    MembershipDataRequest,
    MembershipOpinion,
    MembershipPaper,
)
from regest.plugins.membership.tables.joining import ApplicationState
from regest.plugins.membership.words import _

Said = Iterator[tuple[str, Problem]]
AGREEMENTS_CLAUSE, APPLICATIONS_CLAUSE = "п. 5.2, 5.3 Положения", "п. 3.13 Положения"
CONSENTS_CLAUSE, ANSWERS_CLAUSE = "ст. 9, 21 152-ФЗ", "ст. 20 152-ФЗ"


def objections(session: Session, disposals: Sequence[DisposalView]) -> dict[str, list[Problem]]:
    """Return what is not over of membership in each file, in a few statements."""
    found: defaultdict[str, list[Problem]] = defaultdict(list)
    ids, on = [each.file_id for each in disposals], max(each.on for each in disposals)
    for said in (
        _applications(session, ids),
        _agreements(session, ids, on),
        _consents(session, ids, on),
        _requests(session, ids),
    ):
        for file_id, problem in said:
            found[file_id].append(problem)
    return found


def _applications(session: Session, file_ids: Sequence[str]) -> Said:
    for file_id, number in sorted(set(_under_way(session, file_ids))):
        yield (
            file_id,
            Problem(
                code="application_under_way",
                message=_("Application {number} is under consideration", number=number),
                rule="R-3.13",
                clause=APPLICATIONS_CLAUSE,
                remedy=_(
                    "Enter what became of it; one that was given up is taken back: regest member "
                    "withdraw."
                ),
            ),
        )


def _under_way(session: Session, file_ids: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield file and number of each application under way with a paper in one of these files."""
    paper, shown, later = aliased(Record), aliased(Record), aliased(MembershipApplication)
    row, opinion = MembershipApplication, MembershipOpinion
    replaced = select(later.id).where(col(later.replaces_id) == col(row.id)).exists()
    returned = and_(col(row.state) == ApplicationState.RETURNED, ~replaced)
    going_on = (
        select(paper.file_id, shown.number)
        .select_from(row)
        .join(shown, col(shown.id) == col(row.record_id))
        .where(
            or_(col(row.state).in_(OPEN), returned),
            col(row.active_from).is_(None),
            col(paper.file_id).in_(file_ids),
        )
    )
    brought = MembershipPaper
    ways = (
        going_on.join(paper, col(paper.id) == col(row.record_id)),
        going_on.join(brought, col(brought.application_id) == col(row.id)).join(
            paper, col(paper.id) == col(brought.record_id)
        ),
        going_on.join(opinion, col(opinion.organisation_id) == col(row.organisation_id)).join(
            paper, col(paper.id) == col(opinion.record_id)
        ),
    )
    for wanted in ways:
        for file_id, number in session.exec(wanted):
            yield file_id or "", number


def _agreements(session: Session, file_ids: Sequence[str], on: dt.date) -> Said:
    wanted = (
        select(Record.file_id, Record.number, MembershipAgreement)
        .join(MembershipAgreement, col(MembershipAgreement.record_id) == col(Record.id))
        .where(
            col(Record.file_id).in_(file_ids),
            or_(col(MembershipAgreement.ends_on).is_(None), col(MembershipAgreement.ends_on) >= on),
        )
        .order_by(col(Record.number))
    )
    for file_id, number, row in session.exec(wanted):
        told = (
            _("Agreement {number} is in force", number=number or row.number)
            if row.ends_on is None
            else _(
                "Agreement {number} is in force until {day}",
                number=number or row.number,
                day=row.ends_on,
            )
        )
        yield (
            file_id or "",
            Problem(
                code="agreement_in_force",
                message=told,
                clause=AGREEMENTS_CLAUSE,
                remedy=_("Enter its end if it ended earlier: regest member part --agreement."),
            ),
        )


def _consents(session: Session, file_ids: Sequence[str], on: dt.date) -> Said:
    row = MembershipConsent
    valid = or_(col(row.valid_until).is_(None), col(row.valid_until) >= on)
    wanted = (
        select(Record.file_id, Record.number, row)
        .join(row, or_(col(row.record_id) == Record.id, col(row.withdrawal_id) == Record.id))
        .where(
            col(Record.file_id).in_(file_ids),
            or_(
                and_(col(row.withdrawn_on).is_(None), valid),
                and_(col(row.due_on).is_not(None), col(row.settled_on).is_(None)),
            ),
        )
        .order_by(col(Record.number))
    )
    for file_id, number, consent in session.exec(wanted):
        ended = consent.withdrawn_on is not None
        told = (
            _("What becomes of the data of consent {number} is not decided", number=number)
            if ended
            else _("Consent {number} is in force", number=number)
        )
        remedy = (
            _("Enter what was done with the data: regest consent settle.")
            if ended
            else _("It ends when it is withdrawn, or on its last day: regest consent withdraw.")
        )
        yield (
            file_id or "",
            Problem(
                code="consent_unsettled" if ended else "consent_in_force",
                message=told,
                rule="PD-3" if ended else "PD-1",
                clause=CONSENTS_CLAUSE,
                remedy=remedy,
            ),
        )


def _requests(session: Session, file_ids: Sequence[str]) -> Said:
    wanted = (
        select(Record.file_id, Record.number)
        .join(MembershipDataRequest, col(MembershipDataRequest.record_id) == col(Record.id))
        .where(col(Record.file_id).in_(file_ids), col(MembershipDataRequest.answered_on).is_(None))
        .order_by(col(Record.number))
    )
    for file_id, number in session.exec(wanted):
        yield (
            file_id or "",
            Problem(
                code="data_request_open",
                message=_(
                    "The request {number} about personal data is not answered", number=number
                ),
                rule="PD-6",
                clause=ANSWERS_CLAUSE,
                remedy=_("Enter the answer: regest consent answer."),
            ),
        )
