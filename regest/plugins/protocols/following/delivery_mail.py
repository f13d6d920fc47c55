"""A decision sent to an executor who has no account: one letter each, by a job (EXE-1)."""

from __future__ import annotations

from sqlmodel import Session

from regest.api import (
    House,
    Message,
    Party,
    Record,
    RunningJob,
    mail_attempts,
    outgoing_mail,
    spoken,
)
from regest.plugins.protocols.following.delivery import E_MAIL, settle_after
from regest.plugins.protocols.meetings import hold
from regest.plugins.protocols.tables.meetings import ProtocolsItem
from regest.plugins.protocols.tables.minutes import ProtocolsDelivery
from regest.plugins.protocols.tables.votes import ProtocolsPoint
from regest.plugins.protocols.words import _


def send(house: House, job: RunningJob) -> None:
    """Send one decision to one executor: the handler of the job `protocols.deliver`.

    A marked decision never goes by e-mail: it waits to be handed over.
    """
    with house.read() as session:
        row = session.get(ProtocolsDelivery, job.subject)
        if row is None or row.method != E_MAIL or row.delivered_at is not None:
            return
        point = session.get_one(ProtocolsPoint, row.point_id)
        if point.mark or point.record_id is None:
            return
        mail = _mail(session, house, row, point)
    mail_attempts.hand_over(house, job, mail)
    _keep(house, row.id, job)


def _keep(house: House, row_id: str, job: RunningJob) -> None:
    with house.work() as work:
        of = work.session.get_one(ProtocolsDelivery, row_id).point_id
        item_id = work.session.get_one(ProtocolsPoint, of).item_id
        # The meeting before the row: whoever hands the paper over takes them in that order.
        meeting = hold(work, work.session.get_one(ProtocolsItem, item_id).meeting_id)
        row = work.session.get_one(
            ProtocolsDelivery, row_id, with_for_update=True, populate_existing=True
        )
        row.delivered_at = work.now
        work.session.add(row)
        work.session.flush()
        work.witness("decision.mailed", "protocols_delivery", row.id)
        settle_after(work, meeting)
        job.finish(work)


def _mail(
    session: Session, house: House, row: ProtocolsDelivery, point: ProtocolsPoint
) -> outgoing_mail.OutgoingMail:
    party = session.get_one(Party, row.party_id)
    record = session.get_one(Record, point.record_id)
    facts = {"number": record.number, "day": f"{record.document_date:%d.%m.%Y}"}
    lines: list[Message | str] = [
        _("You are named as an executor of the decision No. {number} of {day}:", **facts),
        point.text,
    ]
    if point.due_on is not None:
        lines.append(_("Due: {day}.", day=f"{point.due_on:%d.%m.%Y}"))
    lines.append(_("Please answer that you have taken note of it."))
    lines.append(house.deployment.settings.association.name)
    with spoken(house.deployment.settings.association.language):
        return outgoing_mail.OutgoingMail(
            key=row.id,
            to_name=party.name,
            to_address=outgoing_mail.checked_address(party.email),
            subject=str(_("Decision No. {number} of {day}", **facts)),
            text="\n\n".join(map(str, lines)),
            moment=record.created_at,
        )
