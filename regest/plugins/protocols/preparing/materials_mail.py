"""Materials sent by e-mail: a job for each letter; one that nobody took hands nothing out."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session

from regest.api import House, Party, Record, RunningJob, components, mail_attempts, outgoing_mail
from regest.plugins.protocols.notices import words
from regest.plugins.protocols.notices.outbox import address_of
from regest.plugins.protocols.phrases import said
from regest.plugins.protocols.tables.meetings import ProtocolsMeeting, ProtocolsParticipant
from regest.plugins.protocols.tables.notices import ProtocolsHandout


def send(house: House, job: RunningJob) -> None:
    """Send documents to one who takes part: the handler of the job `protocols.send_materials`."""
    participant, ids = str(job.arguments["participant"]), list(job.arguments["records"])
    with house.read() as session:
        row = session.get_one(ProtocolsParticipant, participant)
        records = [session.get_one(Record, each) for each in ids]
        # What was marked since does not leave the house by e-mail (ACC-2).
        mail = _mail(house, session, job, row, [each for each in records if not each.mark])
    attempts = int(job.progress.get("attempts", 0)) + 1
    if mail is None:
        _undone(house, job, participant, ids)
        return
    job.beat({"attempts": attempts})
    try:
        mail_attempts.hand_over(house, job, mail)
    except outgoing_mail.Undelivered as fault:
        if not fault.final and attempts < mail_attempts.MOST_ATTEMPTS:
            raise
        _undone(house, job, participant, ids)
        return
    with house.work() as work:
        work.witness("materials.sent", "protocols_participant", participant, {"records": ids})
        job.finish(work)


def _undone(house: House, job: RunningJob, participant: str, ids: Sequence[str]) -> None:
    """Take back that documents were handed out: the report shows them as missing again."""
    with house.work() as work:
        for record_id in ids:
            row = work.session.get(ProtocolsHandout, (participant, record_id))
            if row is not None:
                work.session.delete(row)
        work.session.flush()
        work.witness("materials.undelivered", "protocols_participant", participant)
        job.finish(work)


def _mail(
    house: House,
    session: Session,
    job: RunningJob,
    row: ProtocolsParticipant,
    records: Sequence[Record],
) -> outgoing_mail.OutgoingMail | None:
    settings, blobs = house.deployment.settings, house.deployment.blobs
    party = session.get_one(Party, row.party_id)
    address = address_of(house, party)
    files = [
        each for record in records for each, _text in components.components_of(session, record.id)
    ]
    if not address or not files:
        return None
    meeting = session.get_one(ProtocolsMeeting, row.meeting_id)
    day = f"{meeting.held_on:%d.%m.%Y}"
    language = settings.association.language
    lines = [f"– {each.heading}" for each in records]
    intro = said(words.HANDED_OUT, language, day=day)
    return outgoing_mail.OutgoingMail(
        key=job.subject,
        to_name=party.name,
        to_address=address,
        subject=said(words.MATERIALS_OF, language, day=day),
        text="\n\n".join([intro, "\n".join(lines), settings.association.name]),
        moment=row.materials_at or meeting.created_at,
        enclosures=tuple(
            outgoing_mail.Enclosure(each.name, each.media_type, blobs.read(each.sha256))
            for each in files
        ),
    )
