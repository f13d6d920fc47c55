"""Notices by e-mail: each recipient is a row, and a job sends it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sqlmodel import Session

from regest.api import (
    House,
    Party,
    Record,
    RecordState,
    Refusal,
    RunningJob,
    UsageFault,
    Work,
    bodies,
    components,
    jobs,
    mail_attempts,
    outgoing_mail,
)
from regest.plugins.protocols.declarations.preparing import SEND
from regest.plugins.protocols.notices import calendar_file, paper, words
from regest.plugins.protocols.notices.facts import Facts
from regest.plugins.protocols.notices.owed import Owed, recipients_of
from regest.plugins.protocols.notices.paper import Told
from regest.plugins.protocols.phrases import said
from regest.plugins.protocols.sitting.composition import rows_of
from regest.plugins.protocols.tables.meetings import ProtocolsMeeting, ProtocolsParticipant
from regest.plugins.protocols.tables.notices import (
    NoticeKind,
    NoticeState,
    ProtocolsNotice,
    ProtocolsRecipient,
)
from regest.plugins.protocols.words import _

E_MAIL = "e-mail"


def post(
    house: House, work: Work, notice: ProtocolsNotice, due: Sequence[Owed], *, mail: bool
) -> list[ProtocolsRecipient]:
    """Write a row for each party that has none, and ask for letters to those with an address."""
    rows = {row.party_id: row for row in recipients_of(work.session, notice.id)}
    lines = []
    for each in due:
        address = address_of(house, each.party) if mail else ""
        row = rows.get(each.party.id) or ProtocolsRecipient(
            id=work.new_id(),
            notice_id=notice.id,
            party_id=each.party.id,
            state=NoticeState.BY_HAND,
        )
        row.state, row.attempts, row.answer = NoticeState.BY_HAND, 0, ""
        if address:
            row.state, row.address, row.channel = NoticeState.WAITING, address, E_MAIL
            row.message_id = outgoing_mail.message_id(house.deployment.settings.mail, row.id)
            jobs.enqueue(work, SEND, row.id)
        work.session.add(row)
        lines.append(row)
    work.session.flush()
    return lines


def address_of(house: House, party: Party) -> str:
    """Return the address that a letter to the party goes to; empty where none can be sent."""
    try:
        outgoing_mail.require_set_up(house.deployment.settings.mail)
        return outgoing_mail.checked_address(party.email)
    except (Refusal, UsageFault):
        return ""


def reached(work: Work, row: ProtocolsRecipient, channel: str, at: dt.datetime) -> None:
    """Note that a notice reached its recipient, and whom of the meeting it stands for."""
    row.state, row.channel, row.noticed_at = NoticeState.SENT, channel, at
    work.session.add(row)
    notice = work.session.get_one(ProtocolsNotice, row.notice_id)
    if notice.kind is not NoticeKind.CALLED_OFF:
        for each in _reached(work.session, notice.meeting_id, row.party_id):
            each.noticed_at, each.channel = at, channel
            work.session.add(each)
    work.session.flush()
    work.witness("meeting.told", "protocols_recipient", row.id, {"channel": channel})


def _reached(session: Session, meeting_id: str, party_id: str) -> Sequence[ProtocolsParticipant]:
    """Return the participants told with a party: itself; in the general meeting, its speaker."""
    meeting = session.get_one(ProtocolsMeeting, meeting_id)
    general = bodies.body_with(session, meeting.body_code).kind == bodies.GENERAL
    return [
        row
        for row in rows_of(session, meeting_id)
        if (row.organisation_id == party_id if general and row.seat else row.party_id == party_id)
    ]


def send(house: House, job: RunningJob) -> None:
    """Send one notice to one recipient: the handler of the job `protocols.send_notice`."""
    with house.read() as session:
        row = session.get(ProtocolsRecipient, job.subject)
        if row is None or row.state is not NoticeState.WAITING:
            return
        notice = session.get_one(ProtocolsNotice, row.notice_id)
        record = session.get_one(Record, notice.record_id)
        held = record.state in {RecordState.ANNULLED, RecordState.DISPOSED} or bool(record.mark)
        if not held:
            mail = _mail(house, session, row, notice)
            files = [each for each, _text in components.components_of(session, record.id)]
    if held:
        told = _("not sent: annulled or marked").text(_language(house))
        _keep(house, row.id, NoticeState.FAILED, told, job)
        return

    def keep(state: mail_attempts.Sending, answer: str, done: RunningJob | None) -> None:
        _keep(house, row.id, NoticeState(state.value), answer, done)

    mail_attempts.attempt(house, job, mail, files, made=row.attempts, keep=keep)


def _keep(
    house: House, row_id: str, state: NoticeState, answer: str, job: RunningJob | None = None
) -> None:
    """Keep what became of an attempt; with `job`, that it is done, both or neither."""
    with house.work() as work:
        row = work.session.get_one(ProtocolsRecipient, row_id, with_for_update=True)
        row.attempts += 1
        row.answer = answer
        # Whoever was told by hand while the letter was on its way is told already.
        if row.state is NoticeState.WAITING:
            row.state = state
            work.session.add(row)
            work.session.flush()
            work.witness(f"meeting.mail_{state.value}", "protocols_recipient", row.id)
            if state is NoticeState.SENT:
                reached(work, row, E_MAIL, work.now)
        else:
            work.session.add(row)
            work.session.flush()
            work.witness("meeting.mail_known", "protocols_recipient", row.id)
        if job is not None:
            job.finish(work)


def _mail(
    house: House, session: Session, row: ProtocolsRecipient, notice: ProtocolsNotice
) -> outgoing_mail.OutgoingMail:
    """Return the letter without the paper: the same each time it is asked for."""
    language = _language(house)
    settings = house.deployment.settings
    party = session.get_one(Party, row.party_id)
    meeting = session.get_one(ProtocolsMeeting, notice.meeting_id)
    facts = Facts.from_text(notice.facts)
    changes = tuple(filter(None, notice.changes.split("\n")))
    reason = meeting.reason if notice.kind is NoticeKind.CALLED_OFF else ""
    told = Told(
        kind=notice.kind, facts=facts, sent_on=notice.sent_on, changes=changes, reason=reason
    )
    entry = calendar_file.Entry(
        uid=outgoing_mail.message_id(settings.mail, meeting.id).strip("<>"),
        sequence=notice.sequence,
        begins=dt.datetime.combine(facts.held_on, facts.starts_at, settings.zone),
        stamped=notice.sent_at,
        summary=paper.summary(facts, language),
        location=facts.place,
        description="\n".join(paper.agenda_lines(facts.questions, language)),
        organiser=outgoing_mail.checked_address(settings.mail.sender),
        organiser_name=settings.association.short_name or settings.association.name,
        attendee=row.address,
        attendee_name=party.name,
        cancelled=notice.kind is NoticeKind.CALLED_OFF,
    )
    return outgoing_mail.OutgoingMail(
        key=row.id,
        to_name=party.name,
        to_address=row.address,
        subject=paper.heading(told, language),
        text=_letter(told, language, settings.association.name),
        moment=notice.sent_at,
        enclosures=(
            outgoing_mail.Enclosure(
                calendar_file.FILE_NAME,
                calendar_file.MEDIA_TYPE,
                calendar_file.written(entry),
            ),
        ),
    )


def _letter(told: Told, language: str, association: str) -> str:
    """Return the words of the letter: what the paper says, and no heading of a marked document."""
    if told.kind is NoticeKind.CALLED_OFF:
        parts = paper.cancelled_lines(told, language)
    else:
        parts = [paper.heading(told, language) + "."]
        if told.changes:
            changed = "\n".join(f"– {each}" for each in told.changes)
            parts.append(f"{said(words.CHANGED, language)}:\n{changed}")
        pairs = paper.when_and_where(told, language)
        parts.append("\n".join(f"{name}: {value}" for name, value in pairs))
        lines = paper.agenda_lines(told.facts.questions, language)
        if lines:
            parts.append("\n".join([f"{said(words.AGENDA, language)}:", *lines]))
        parts.append(said(words.ENCLOSED, language))
        parts.append(said(words.PLEASE_REPLY, language))
    return "\n\n".join([*parts, association])


def _language(house: House) -> str:
    return house.deployment.settings.association.language
