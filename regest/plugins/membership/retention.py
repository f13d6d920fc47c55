"""What papers of the membership are kept by: events that their retention periods count from."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from sqlmodel import Session, col, select

from regest.api import Work, note_events, rosters, withdraw_events
from regest.plugins.membership.models import (
    MembershipApplication,
    MembershipAssignment,
    MembershipConsent,
    MembershipEnding,
    MembershipHelp,
    MembershipOpinion,
    MembershipPaper,
)
from regest.plugins.membership.tables.joining import ApplicationState
from regest.plugins.membership.words import CANDIDATE, MEMBER

MEMBERSHIP_ENDED, CONSENT_ENDED = "membership_ended", "consent_ended"
CONTRACT_ENDED, PROCESS_REASSIGNED = "contract_ended", "process_reassigned"
_REFUSED = frozenset({ApplicationState.DECLINED, ApplicationState.WITHDRAWN})
_UNDER_WAY = (ApplicationState.SUBMITTED, ApplicationState.CONSIDERED)


def membership_ended(work: Work, ending: MembershipEnding) -> None:
    """Let the papers of an admission, and of the leaving, count from the last day."""
    wanted = select(MembershipApplication).where(
        MembershipApplication.organisation_id == ending.organisation_id,
        MembershipApplication.registered_on <= ending.last_day,
    )
    rows = [each for each in work.session.exec(wanted) if each.state not in _REFUSED]
    opinions = _opinions(work.session, ending.organisation_id)
    ids = [*_of_applications(work.session, rows), *opinions, *_endings(work.session, ending)]
    _note(work, MEMBERSHIP_ENDED, ids, ending.last_day, ending.reason.value)


def ending_taken_back(work: Work, ending: MembershipEnding, reason: str) -> None:
    """Let them count no more: the membership goes on."""
    wanted = select(MembershipApplication).where(
        MembershipApplication.organisation_id == ending.organisation_id
    )
    rows = work.session.exec(wanted).all()
    gone_on = [each for each in rows if each.state not in _REFUSED]
    opinions = _opinions(work.session, ending.organisation_id)
    ids = [*_of_applications(work.session, gone_on), *opinions, ending.record_id]
    withdraw_events(work, MEMBERSHIP_ENDED, _known(ids), reason=reason)


def application_stepped(work: Work, row: MembershipApplication, day: dt.date, note: str) -> None:
    """Let the papers of a refused application count from that day, and no more once it goes on.

    With it go the returned ones in whose place it came, and the opinions on an organisation that
    stays outside: no membership will end for them.
    """
    session = work.session
    ids = _of_applications(session, [row, *_replaced(session, row)])
    if not _concerned(session, row, day):
        ids += _opinions(session, row.organisation_id)
    if row.state in _REFUSED:
        _note(work, MEMBERSHIP_ENDED, ids, day, note or row.state.value)
    else:
        withdraw_events(work, MEMBERSHIP_ENDED, ids, reason=note or row.state.value)


def consent_ends(work: Work, row: MembershipConsent) -> None:
    """Let a consent count from its withdrawal or its last day, whichever comes first."""
    days = [day for day in (row.withdrawn_on, row.valid_until) if day is not None]
    if days:
        ids = [row.record_id, row.withdrawal_id]
        _note(work, CONSENT_ENDED, ids, min(days), row.purpose)


def agreement_ends(work: Work, record_id: str | None, day: dt.date | None, reason: str) -> None:
    """Let an agreement count from its last day, early or not."""
    if day is not None:
        _note(work, CONTRACT_ENDED, [record_id], day, reason)


def process_reassigned(work: Work, row: MembershipAssignment) -> None:
    """Let the papers of a responsibility count from its last day."""
    if row.ends_on is None:
        return
    wanted = select(MembershipHelp.record_id).where(MembershipHelp.assignment_id == row.id)
    ids = [row.decision_id, *work.session.exec(wanted)]
    _note(work, PROCESS_REASSIGNED, ids, row.ends_on, row.end_reason)


def _of_applications(session: Session, rows: Iterable[MembershipApplication]) -> list[str]:
    """Return the records of applications and of the papers that came with them."""
    known = {row.id: row.record_id for row in rows}
    papers = select(MembershipPaper.record_id).where(
        col(MembershipPaper.application_id).in_(list(known))
    )
    return _known([*known.values(), *session.exec(papers)])


def _replaced(session: Session, row: MembershipApplication) -> list[MembershipApplication]:
    """Return the returned applications in whose place this one came, the latest first."""
    found: list[MembershipApplication] = []
    while row.replaces_id is not None:
        row = session.get_one(MembershipApplication, row.replaces_id)
        found.append(row)
    return found


def _concerned(session: Session, row: MembershipApplication, day: dt.date) -> bool:
    """Say whether the organisation stands in the Association on a day, or asks for it elsewhere."""
    other = select(MembershipApplication.id).where(
        MembershipApplication.organisation_id == row.organisation_id,
        MembershipApplication.id != row.id,
        col(MembershipApplication.state).in_(_UNDER_WAY),
        col(MembershipApplication.active_from).is_(None),
    )
    stands = any(
        rosters.list_standings(session, day, kind=kind, party_id=row.organisation_id)
        for kind in (MEMBER, CANDIDATE)
    )
    return stands or session.exec(other).first() is not None


def _endings(session: Session, ending: MembershipEnding) -> list[str | None]:
    """Return the papers of this ending and of those before it, which the membership outlived."""
    wanted = select(MembershipEnding.record_id).where(
        MembershipEnding.organisation_id == ending.organisation_id,
        MembershipEnding.last_day <= ending.last_day,
    )
    return [ending.record_id, *session.exec(wanted)]


def _opinions(session: Session, organisation_id: str) -> list[str]:
    wanted = select(MembershipOpinion.record_id).where(
        MembershipOpinion.organisation_id == organisation_id
    )
    return list(session.exec(wanted))


def _note(work: Work, trigger: str, ids: Iterable[str | None], day: dt.date, basis: str) -> None:
    note_events(work, trigger, _known(ids), happened_on=day, basis=basis)


def _known(ids: Iterable[str | None]) -> list[str]:
    return list(dict.fromkeys(each for each in ids if each is not None))
