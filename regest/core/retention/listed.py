"""Whether the signed list outside the database has every act that was executed here (DSP-5).

Acts of another deployment came with its catalogue, and stand in the list there.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session, col, select

from regest.core.base.errors import Refusal
from regest.core.base.messages import _
from regest.core.retention.disposals import DisposalList, DisposalLog, Phase
from regest.core.retention.tables import ActState, DisposalAct
from regest.core.store.tables import AuditEntry


def executed_here(session: Session) -> Sequence[DisposalAct]:
    """Return the acts that were executed, or repeated, in this deployment, the earliest first."""
    ours = select(AuditEntry.object_id).where(
        col(AuditEntry.action).in_(("act.executed", "act.repeated"))
    )
    wanted = select(DisposalAct).where(
        DisposalAct.state == ActState.EXECUTED, col(DisposalAct.id).in_(ours)
    )
    return session.exec(wanted.order_by(col(DisposalAct.executed_at))).all()


def told(listed: DisposalList) -> set[str]:
    """Return the acts that a list tells of; an intent that was withdrawn is none."""
    return {each.act_id for each in listed.disposals if each.phase is not Phase.WITHDRAWN}


def lacked(executed: Sequence[DisposalAct], listed: DisposalList) -> list[DisposalAct]:
    """Return those of the acts that a list does not tell of."""
    known = told(listed)
    return [each for each in executed if each.id not in known]


def require_listed(session: Session, disposals: DisposalLog) -> None:
    """Refuse unless the list has all that was destroyed here: a restore relies on nothing else.

    Raises:
        Refusal: `disposals_missing`.
        IntegrityBroken: the list is not as it was written.
        Unavailable: it cannot be read.
    """
    lost = lacked(executed_here(session), disposals.read())
    if lost:
        raise Refusal(
            "disposals_missing",
            _(
                "Nothing was destroyed: the list of what was destroyed lacks act No. {number} of "
                "{year} ({path})",
                number=lost[0].number,
                year=lost[0].year,
                path=disposals.path,
            ),
            rule="DSP-5",
            remedy=_(
                "Put back the copy of the list that the last backup holds, see that `regest "
                "doctor` finds it whole, and carry the act out then."
            ),
        )
