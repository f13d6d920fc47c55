"""The outbox: letters that are to go by e-mail, and the job that hands them to the server.

Each sending to an addressee is a row of its own; how a job hands the letter over, and when it gives
up, is that of every letter that leaves by e-mail.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session

from regest.api import (
    Component,
    House,
    Message,
    Party,
    Problem,
    Record,
    RecordParty,
    Refusal,
    RunningJob,
    Severity,
    Work,
    arriving,
    components,
    jobs,
    mail_attempts,
    outgoing_mail,
    spoken,
    views,
)
from regest.plugins.journal.declarations import SEND
from regest.plugins.journal.outgoing.dispatch_marks import OVER, note_on_card
from regest.plugins.journal.tables.dispatch import DispatchState, JournalDispatch
from regest.plugins.journal.tables.requests import JournalRequest
from regest.plugins.journal.words import E_MAIL, _

To = tuple[RecordParty, Party, Sequence[JournalDispatch]]


def put(
    work: Work, house: House, record: Record, chosen: Sequence[To], address: str
) -> list[Problem]:
    """Ask for the letter to be sent to these addressees, each apart; a failed one is tried anew.

    Those without an address, or with what is none, are left out, with a warning.

    Raises:
        Refusal: the letter has no file, none of them has an address, or `address` is none.
    """
    if not components.components_of(work.session, record.id):
        raise Refusal(
            "nothing_to_send",
            _("{number} has no file that could be sent", number=record.number),
            rule="REG-8",
            remedy=_("Attach the signed letter: regest record attach."),
        )
    warnings, put_out = [], 0
    for addressee, party, rows in chosen:
        try:
            to = outgoing_mail.checked_address(address or party.email)
        except Refusal as fault:
            if address:
                raise
            warnings.append(_left_out(party, fault))
            continue
        row = next((each for each in rows if _failed_mail(each)), None)
        row = row or _new(work, record, addressee)
        row.state, row.attempts, row.answer = DispatchState.WAITING, 0, ""
        row.address = to
        row.message_id = outgoing_mail.message_id(house.deployment.settings.mail, row.id)
        work.session.add(row)
        jobs.enqueue(work, SEND, row.id)
        put_out += 1
    if not put_out:
        raise Refusal(
            "no_address",
            _("None of the addressees of {number} has an e-mail address", number=record.number),
            rule="REG-8",
            remedy=_("Name it with --address, or send the letter by another way."),
        )
    work.session.flush()
    return warnings


def send(house: House, job: RunningJob) -> None:
    """Send one letter to one addressee: the handler of the job `journal.send`."""
    with house.read() as session:
        row = session.get(JournalDispatch, job.subject)
        if row is None or row.state is not DispatchState.WAITING:
            return
        record = session.get_one(Record, row.record_id)
        if record.state in OVER or record.mark:
            told = _("not sent: annulled or marked").text(_language(house))
            _keep(house, row.id, DispatchState.FAILED, told, job)
            return
        mail, files = _mail(session, house, row, record)

    def keep(state: mail_attempts.Sending, answer: str, done: RunningJob | None) -> None:
        _keep(house, row.id, DispatchState(state.value), answer, done)

    mail_attempts.attempt(house, job, mail, files, made=row.attempts, keep=keep)


def _keep(
    house: House, row_id: str, state: DispatchState, answer: str, job: RunningJob | None = None
) -> None:
    """Keep what became of an attempt; with `job`, that it is done, both or neither."""
    with house.work() as work:
        row = work.session.get_one(JournalDispatch, row_id, with_for_update=True)
        row.state, row.answer = state, answer
        row.attempts += 1
        if state is DispatchState.SENT:
            row.dispatched_on = work.today
        work.session.add(row)
        work.session.flush()
        work.witness(f"journal.mail_{state.value}", "journal_dispatch", row.id)
        if state is DispatchState.SENT:
            note_on_card(work, house, work.session.get_one(Record, row.record_id))
        if job is not None:
            job.finish(work)


def _mail(
    session: Session, house: House, row: JournalDispatch, record: Record
) -> tuple[outgoing_mail.OutgoingMail, Sequence[Component]]:
    """Return the letter without its files, and the files."""
    party = session.get_one(Party, session.get_one(RecordParty, row.addressee_id).party_id)
    held = [component for component, _text in components.components_of(session, record.id)]
    files = arriving.beside(held)
    request = session.get(JournalRequest, record.id)
    view = views.record_view(session, record)
    subject = _("No. {number} of {day}. {heading}", **_of(record))
    lines: list[Message | str] = [
        _("We send you the letter No. {number} of {day}: «{heading}».", **_of(record))
    ]
    if view.fields.get("reference"):
        lines.append(view.fields["reference"])
    if request is not None:
        lines.append(_("Please reply by {day}.", day=request.due_on))
    lines.append(_("Files: {names}.", names="; ".join(each.name for each in files)))
    lines.append(house.deployment.settings.association.name)
    with spoken(_language(house)):
        mail = outgoing_mail.OutgoingMail(
            key=row.id,
            to_name=party.name,
            to_address=row.address,
            subject=str(subject),
            text="\n\n".join(map(str, lines)),
            moment=row.asked_at,
        )
    return mail, files


def _of(record: Record) -> dict[str, object]:
    return {"number": record.number, "day": record.registered_on, "heading": record.heading}


def _language(house: House) -> str:
    return house.deployment.settings.association.language


def _failed_mail(row: JournalDispatch) -> bool:
    return row.method == E_MAIL and row.state is DispatchState.FAILED and bool(row.message_id)


def _new(work: Work, record: Record, addressee: RecordParty) -> JournalDispatch:
    return JournalDispatch(
        id=work.new_id(),
        record_id=record.id,
        addressee_id=addressee.id,
        method=E_MAIL,
        state=DispatchState.WAITING,
        asked_by=work.actor.name,
        asked_at=work.now,
    )


def _left_out(party: Party, fault: Refusal) -> Problem:
    told = (
        _("{name}: {fault}; nothing is sent there", name=party.name, fault=fault.message)
        if party.email.strip()
        else _("{name} has no e-mail address: nothing is sent there", name=party.name)
    )
    remedy = _("Send it by another way, or name the address with --address.")
    return Problem(code="address_missing", message=told, remedy=remedy, severity=Severity.WARNING)
