"""«К регистрации»: letters proposed for registration, and what a person decides of each.

A proposal is no record: it has no number, is in no search, and is seen only by those who register
incoming letters. Nothing registers it but a person; nothing that came is ever lost.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from sqlmodel import Session, col, func, or_, select

from regest.api import (
    ComponentRole,
    House,
    Ledger,
    NotFound,
    PreparedFile,
    Problem,
    Record,
    Refusal,
    Severity,
    Work,
    arriving,
    waiting_files,
)
from regest.plugins.journal.choice import Choice
from regest.plugins.journal.declarations import REGISTER_INCOMING
from regest.plugins.journal.intake.places import Place
from regest.plugins.journal.letters.correspondents import hold
from regest.plugins.journal.letters.descriptions import IncomingLetter, Sheets
from regest.plugins.journal.letters.enclosures import Enclosures
from regest.plugins.journal.letters.registration import Entry, register_letter, verified
from regest.plugins.journal.tables.proposals import JournalProposal, ProposalSource, ProposalState
from regest.plugins.journal.words import E_MAIL, INCOMING_LEDGER, LETTER, _

HOLDER = "journal_proposal"


@dataclass(frozen=True, kw_only=True, slots=True)
class Proposed:
    """A letter as it is offered: what is known of it, from where, and its files, prepared.

    `found` says for each field where its value was read. The main document comes first of its
    role. `by` is the account (id) that sent it from within; `key` tells the same letter offered
    again, by default all that is said of it; `original` is the SHA-256 of the message as it came.
    """

    source: ProposalSource
    sender: str
    subject: str
    sender_address: str = ""
    number: str = ""
    dated: dt.date | None = None
    received_at: dt.datetime | None = None
    kind: str = LETTER
    delivery: str = E_MAIL
    answers: str = ""
    due_on: dt.date | None = None
    signed_by: str = ""
    copy_number: str = ""
    mark: str = ""
    annex_sheets: str = ""
    files: tuple[PreparedFile, ...] = ()
    found: Mapping[str, Place] = field(default_factory=dict)
    note: str = ""
    by: str = ""
    key: str = ""
    original: str = ""

    def identity(self) -> str:
        """Return what tells it from every other letter, as 64 hex digits."""
        if self.key:
            told: list[object] = [self.source.value, self.key]
        else:
            said = (self.by, self.sender, self.number, str(self.dated), self.subject, self.answers)
            told = [self.source.value, *said, *(file.sha256 for file in self.files)]
        return hashlib.sha256(json.dumps(told, ensure_ascii=False).encode()).hexdigest()


def offer(house: House, work: Work, proposed: Proposed) -> JournalProposal:
    """Propose a letter for registration within the caller's unit of work.

    The same letter offered again gives the proposal that is there, whatever became of it.
    """
    # Of two that bring the same letter at once, the second waits and finds it.
    hold(work.session, Ledger, INCOMING_LEDGER)
    key = proposed.identity()
    known = proposal_of(work.session, proposed.original, key)
    if known is not None:
        return known
    last = work.session.exec(select(func.max(JournalProposal.sequence))).one()
    proposal = JournalProposal(
        id=work.new_id(),
        sequence=(last or 0) + 1,
        key=key,
        original=proposed.original,
        source=proposed.source,
        state=ProposalState.WAITING,
        sender=proposed.sender,
        sender_address=proposed.sender_address,
        number=proposed.number,
        dated=proposed.dated,
        # A clock that is ahead elsewhere must not stand in the way of registering today.
        received_at=min(proposed.received_at or work.now, work.now),
        subject=proposed.subject,
        kind=proposed.kind,
        delivery=proposed.delivery,
        answers=proposed.answers,
        due_on=proposed.due_on,
        signed_by=proposed.signed_by,
        copy_number=proposed.copy_number,
        mark=proposed.mark,
        annex_sheets=proposed.annex_sheets,
        note=proposed.note,
        places={name: place.as_dict() for name, place in proposed.found.items()},
        by_account=proposed.by or house.reader.account_id or "",
        offered_by=work.actor.name,
        offered_at=work.now,
    )
    work.session.add(proposal)
    waiting_files.keep(work, HOLDER, proposal.id, proposed.files)
    work.witness("journal.proposed", HOLDER, proposal.id, {"sequence": proposal.sequence})
    return proposal


def confirm(house: House, proposal_id: str, *, main: str = "", **changes: Any) -> Entry:
    """Register the proposed letter, with `changes` of an `IncomingLetter` where it was misread.

    `main` names the file that is the letter itself, if it is not the one proposed. Confirmed
    again, it answers with what was registered.

    Raises:
        SuspectedDuplicate: it looks registered already and `choice` does not say what to do.
        Refusal: a rule says no; the proposal stays as it was.
    """
    house.reader.require(REGISTER_INCOMING)
    with house.work() as work:
        entry = confirm_within(house, work, proposal_id, main=main, **changes)
    return verified(house, entry)


def confirm_within(
    house: House, work: Work, proposal_id: str, *, main: str = "", **changes: Any
) -> Entry:
    """Register the proposed letter within the caller's unit of work; as `confirm`."""
    proposal = _locked(work, proposal_id)
    if proposal.record_id is not None:
        return Entry(work.session.get_one(Record, proposal.record_id), repeated=True)
    if proposal.state is ProposalState.REJECTED:
        raise _rejected(proposal)
    files = _with_main(waiting_files.kept(work.session, HOLDER, proposal.id), main)
    letter = replace(letter_of(proposal), **changes)
    entry = register_letter(house, work, letter, Enclosures(files))
    waiting_files.let_go(work, HOLDER, proposal.id)
    proposal.record_id = entry.record.id
    attached = entry.attached
    _decide(work, proposal, ProposalState.ATTACHED if attached else ProposalState.REGISTERED)
    # A repeated letter starts no second control (DUP-4).
    silent = attached or letter.choice is Choice.REPEAT or letter.due_on is None
    told = () if silent else (_asked_by(letter.due_on),)
    return replace(entry, warnings=(*entry.warnings, *told))


def reject(house: House, proposal_id: str, reason: str) -> JournalProposal:
    """Refuse to register the letter; it stays with its files, and may be reopened.

    Raises:
        Refusal: there is no reason, or it is registered already.
    """
    house.reader.require(REGISTER_INCOMING)
    if not reason.strip():
        raise Refusal(
            "reason_missing",
            _("A letter cannot be turned away without a reason"),
            rule="REG-1",
            remedy=_("Say with --reason why it is not registered."),
        )
    with house.work() as work:
        proposal = _locked(work, proposal_id)
        if proposal.record_id is not None:
            raise Refusal(
                "proposal_registered",
                _("Letter {number} of the list is registered already", number=proposal.sequence),
                rule="REG-6",
                remedy=_("Annul the registration: regest journal void."),
            )
        proposal.reason = reason.strip()
        return _decide(work, proposal, ProposalState.REJECTED)


def reopen(house: House, proposal_id: str) -> JournalProposal:
    """Let a rejected letter wait again; the reason it was rejected for is kept.

    Raises:
        Refusal: it was not rejected.
    """
    house.reader.require(REGISTER_INCOMING)
    with house.work() as work:
        proposal = _locked(work, proposal_id)
        if proposal.state is not ProposalState.REJECTED:
            raise Refusal(
                "proposal_not_rejected",
                _("Letter {number} of the list was not turned away", number=proposal.sequence),
                rule="REG-1",
                remedy=_("Nothing is to be done."),
            )
        return _decide(work, proposal, ProposalState.WAITING)


def letter_of(proposal: JournalProposal) -> IncomingLetter:
    """Return the proposed letter as it would be registered."""
    return IncomingLetter(
        sender=proposal.sender,
        subject=proposal.subject,
        number=proposal.number,
        dated=proposal.dated,
        received_at=proposal.received_at,
        kind=proposal.kind or LETTER,
        delivery=proposal.delivery,
        answers=proposal.answers,
        due_on=proposal.due_on,
        signed_by=proposal.signed_by,
        copy_number=proposal.copy_number,
        mark=proposal.mark,
        sheets=Sheets(annexes=proposal.annex_sheets),
    )


def proposal_called(session: Session, reference: str) -> JournalProposal:
    """Return the proposal with this id, or this number of the list.

    Raises:
        NotFound: there is none.
    """
    named = [JournalProposal.id == reference]
    if reference.isdecimal() and len(reference) < 10:
        named.append(JournalProposal.sequence == int(reference))
    found = session.exec(select(JournalProposal).where(or_(*named))).first()
    if found is None:
        raise no_proposal(reference)
    return found


def proposal_of(session: Session, original: str, key: str = "") -> JournalProposal | None:
    """Return the proposal that was made of this message or letter, whatever became of it."""
    same = [
        column == value
        for column, value in (
            (col(JournalProposal.original), original),
            (col(JournalProposal.key), key),
        )
        if value
    ]
    return session.exec(select(JournalProposal).where(or_(*same))).first() if same else None


def waiting_count(session: Session) -> int:
    """Return how many letters wait to be registered."""
    wanted = select(func.count()).where(JournalProposal.state == ProposalState.WAITING)
    return session.exec(wanted).one()


def no_proposal(reference: str) -> NotFound:
    """Return the fault of a letter that is not in the list, or not in the reader's."""
    return NotFound(
        "proposal_unknown",
        _("There is no letter {reference} among those to be registered", reference=reference),
        remedy=_("See the list: regest journal intake list."),
    )


def _locked(work: Work, reference: str) -> JournalProposal:
    found = proposal_called(work.session, reference)
    return work.session.get_one(
        JournalProposal, found.id, with_for_update=True, populate_existing=True
    )


def _decide(work: Work, proposal: JournalProposal, state: ProposalState) -> JournalProposal:
    proposal.state = state
    proposal.decided_by, proposal.decided_at = work.actor.name, work.now
    work.session.add(proposal)
    detail = {"record": proposal.record_id} if proposal.record_id else {}
    work.witness(f"journal.proposal_{state.value}", HOLDER, proposal.id, detail)
    return proposal


def _with_main(files: tuple[PreparedFile, ...], main: str) -> tuple[PreparedFile, ...]:
    """Return the files with the one called `main` as the letter itself, before all others.

    Raises:
        NotFound: there is no such file.
        Refusal: it is a signature, and there is another file.
    """
    if not main:
        return files
    named = [file for file in files if file.name == main]
    if not named:
        raise NotFound(
            "file_unknown",
            _("The letter has no file {name}", name=main),
            remedy=_("Its files: {names}.", names=", ".join(file.name for file in files)),
        )
    rest = [
        replace(file, role=ComponentRole.ANNEX) if file.role is ComponentRole.MAIN else file
        for file in files
        if file is not named[0]
    ]
    chosen = arriving.placed((replace(named[0], role=ComponentRole.MAIN), *rest))
    if chosen[0].name != main:
        raise Refusal(
            "signature_is_no_letter",
            _("{name} is a signature, not the letter itself", name=main),
            rule="SIG-5",
            remedy=_("Name the file that was signed."),
        )
    return chosen


def _rejected(proposal: JournalProposal) -> Refusal:
    return Refusal(
        "proposal_rejected",
        _(
            "Letter {number} of the list was turned away: {reason}",
            number=proposal.sequence,
            reason=proposal.reason,
        ),
        rule="REG-1",
        remedy=_(
            "Take it back first: regest journal intake reopen {number}.", number=proposal.sequence
        ),
    )


def _asked_by(due: dt.date | None) -> Problem:
    return Problem(
        code="due_named",
        message=_("The letter names a term: {due}", due=due),
        rule="CTL-8",
        severity=Severity.WARNING,
        remedy=_("Put it on control with a resolution or a task of this term."),
    )


__all__ = [
    "HOLDER",
    "Place",
    "Proposed",
    "confirm",
    "letter_of",
    "no_proposal",
    "offer",
    "proposal_called",
    "proposal_of",
    "reject",
    "reopen",
    "waiting_count",
]
