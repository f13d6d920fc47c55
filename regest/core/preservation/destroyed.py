"""Checks of destruction: what was carried out is finished, and the list outside agrees."""

from __future__ import annotations

from regest.core.base.errors import RegestError
from regest.core.base.messages import Message, _
from regest.core.preservation.health import SHOWN, Diagnosis, Patient, Status, good
from regest.core.retention.disposals import DisposalLog
from regest.core.retention.listed import executed_here, lacked, told
from regest.core.retention.tables import DisposalAct


def check_disposals(patient: Patient) -> Diagnosis:
    """Every act executed here is settled and stands in the signed list outside the database.

    Acts of another deployment came with its catalogue, and stand in the list there.
    """
    with patient.database.read() as session:
        executed = executed_here(session)
    if patient.disposals is None:
        return good(_("Acts of destruction are carried out to the end"))
    try:
        listed = DisposalLog(patient.disposals, patient.database.signer).read()
    except RegestError as fault:
        return Diagnosis(Status.BROKEN, fault.message, fault.remedy, code="disposals_broken")
    lost = lacked(executed, listed)
    if lost:
        return Diagnosis(
            Status.BROKEN,
            _(
                "The list of what was destroyed lacks act No. {number} of {year}",
                number=lost[0].number,
                year=lost[0].year,
            ),
            _("Put back the copy of the list that backups hold."),
            tuple(_named(each) for each in lost[:SHOWN]),
            code="disposals_missing",
        )
    unsettled = [each for each in executed if each.settled_at is None]
    if unsettled:
        return Diagnosis(
            Status.WARNING,
            _(
                "Destruction is not finished: act No. {number} of {year}",
                number=unsettled[0].number,
                year=unsettled[0].year,
            ),
            _("Finish it: regest act execute {number}.", number=unsettled[0].number),
            tuple(_named(each) for each in unsettled[:SHOWN]),
            code="disposal_unsettled",
        )
    return good(_("The list of what was destroyed is whole: {count}", count=len(told(listed))))


def _named(act: DisposalAct) -> Message:
    return _("act No. {number} of {year}", number=act.number, year=act.year)
