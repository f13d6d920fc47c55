"""Letters that wait for registration, as those see them who may: with files, places, duplicates."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy import ColumnElement, and_, true
from sqlmodel import Session, col, func, select

from regest.api import (
    House,
    Message,
    PreparedFile,
    Problem,
    Reader,
    Record,
    SignatureLine,
    arrived_signatures,
    normalise_number,
    parties,
    visibility,
    waiting_files,
)
from regest.plugins.journal.declarations import REGISTER_INCOMING
from regest.plugins.journal.intake.places import Place
from regest.plugins.journal.intake.proposals import HOLDER, no_proposal, proposal_called
from regest.plugins.journal.letters import duplicates
from regest.plugins.journal.letters.decisions import SuspectedDuplicate
from regest.plugins.journal.letters.duplicates import Suspect
from regest.plugins.journal.letters.enclosures import Enclosures
from regest.plugins.journal.tables.proposals import JournalProposal, ProposalSource, ProposalState

_CARD = (
    "sender",
    "number",
    "dated",
    "received_at",
    "subject",
    "kind",
    "signed_by",
    "answers",
    "due_on",
    "mark",
    "copy_number",
    "annex_sheets",
)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposal with what a person should know before deciding.

    `registered` is the number it got, empty when the reader may not see the letter. `duplicate`
    is what confirming would stop at; `same_files` are letters that hold the very same file, and
    `twins` the numbers of others in the list with the same sender, number and date.
    """

    row: JournalProposal
    files: tuple[PreparedFile, ...] = ()
    registered: str = ""
    duplicate: SuspectedDuplicate | None = None
    same_files: tuple[Problem, ...] = ()
    places: dict[str, Place] = field(default_factory=dict)
    twins: tuple[int, ...] = ()

    @property
    def likely(self) -> Message | None:
        """What it seems to be a duplicate of, in words."""
        return None if self.duplicate is None else self.duplicate.message

    def as_dict(self) -> dict[str, object]:
        """Return everything about it as data; texts in the language of the moment."""
        row = self.row
        card = {name: getattr(row, name) for name in _CARD}
        told = {
            name: {"place": str(place.told), "quote": place.quote}
            for name, place in self.places.items()
        }
        duplicate = None if self.duplicate is None else self.duplicate.as_dict()
        return {
            "number_in_list": row.sequence,
            "id": row.id,
            "state": row.state.value,
            "source": row.source.value,
            **card,
            "sender_address": row.sender_address,
            "note": row.note,
            "found": told,
            "files": [
                {"name": file.name, "role": file.role.value, "size": file.size_bytes}
                for file in self.files
            ],
            "duplicate": duplicate,
            "twins": list(self.twins),
            "same_files": [str(each.message) for each in self.same_files],
            "offered_at": row.offered_at,
            "decided_by": row.decided_by,
            "decided_at": row.decided_at,
            "reason": row.reason,
            "registered": self.registered,
        }


def proposals(house: House, states: Collection[ProposalState]) -> list[Proposal]:
    """Return the proposals in these states that the reader may see, the oldest first.

    Who may not register incoming letters sees the replies sent from the own account alone.
    """
    wanted = (
        select(JournalProposal)
        .where(seen_by(house.reader), col(JournalProposal.state).in_(states))
        .order_by(col(JournalProposal.received_at), col(JournalProposal.sequence))
    )
    with house.read() as session:
        return [_whole(session, house.reader, row) for row in session.exec(wanted).all()]


def page_of(
    house: House, state: ProposalState, *, offset: int, limit: int
) -> tuple[Sequence[JournalProposal], int]:
    """Return a page of the letters in one state, the oldest first, and how many there are.

    Those that are decided come the latest first.
    """
    mine = (seen_by(house.reader), col(JournalProposal.state) == state)
    came = (col(JournalProposal.received_at), col(JournalProposal.sequence))
    latest = (col(JournalProposal.decided_at).desc(), col(JournalProposal.sequence).desc())
    order = came if state is ProposalState.WAITING else latest
    wanted = select(JournalProposal).where(*mine).order_by(*order).offset(offset).limit(limit)
    with house.read() as session:
        total = session.exec(select(func.count()).select_from(JournalProposal).where(*mine)).one()
        return session.exec(wanted).all(), total


def proposals_after(
    house: House, state: ProposalState, sequence: int, limit: int
) -> list[Proposal]:
    """Return the letters in one state whose numbers follow `sequence`, by number."""
    wanted = (
        select(JournalProposal)
        .where(seen_by(house.reader), col(JournalProposal.state) == state)
        .where(col(JournalProposal.sequence) > sequence)
        .order_by(col(JournalProposal.sequence))
        .limit(limit)
    )
    with house.read() as session:
        return [_whole(session, house.reader, row) for row in session.exec(wanted).all()]


def proposal(house: House, reference: str) -> Proposal:
    """Return one proposal by its number in the list, or its id.

    Raises:
        NotFound: there is none, or not for this reader.
    """
    with house.read() as session:
        row = proposal_called(session, reference)
        mine = select(JournalProposal.id).where(JournalProposal.id == row.id, seen_by(house.reader))
        if session.exec(mine).first() is None:
            raise no_proposal(reference)
        return _whole(session, house.reader, row)


def signatures(house: House, found: Proposal) -> tuple[SignatureLine, ...]:
    """Return what the signatures among the files of a waiting letter are worth, before it counts.

    Nothing is kept: the protocols are made once the letter is registered (SIG-5).
    """
    return arrived_signatures.foreseen(house, found.files)


def seen_by(reader: Reader) -> ColumnElement[bool]:
    """Say in SQL which proposals a reader may see."""
    if reader.may(REGISTER_INCOMING):
        return true()
    return and_(
        col(JournalProposal.source) == ProposalSource.REPLY,
        col(JournalProposal.by_account) == (reader.account_id or "nobody"),
    )


def _whole(session: Session, reader: Reader, row: JournalProposal) -> Proposal:
    files = waiting_files.kept(session, HOLDER, row.id)
    found = Proposal(row, files, _number(session, reader, row), places=_places(row))
    # Of what the journal holds only its keeper is told (ACC-2).
    if row.state is not ProposalState.WAITING or not reader.may(REGISTER_INCOMING):
        return found
    return _compared(session, reader, found)


def _compared(session: Session, reader: Reader, found: Proposal) -> Proposal:
    """Return the proposal with the registered letters that it looks like (DUP-1 … DUP-3)."""
    row = found.row
    senders = parties.find_parties(session, row.sender) if row.sender else []
    suspect = Suspect(
        sender_id=senders[0].id if len(senders) == 1 else "",
        number=normalise_number(row.number),
        dated=row.dated,
        heading=row.subject,
        files=Enclosures(found.files).main,
    )
    originals = duplicates.originals(session, reader, suspect) if suspect.sender_id else []
    same = duplicates.same_file(session, reader, suspect, originals)
    duplicate = SuspectedDuplicate(originals, suspect) if originals else None
    twins = _twins(session, row)
    return replace(found, duplicate=duplicate, same_files=tuple(same), twins=twins)


def _twins(session: Session, row: JournalProposal) -> tuple[int, ...]:
    """Return the other waiting letters that the journal would take for the same one."""
    number = normalise_number(row.number)
    if number is None:
        return ()
    dated = col(JournalProposal.dated)
    wanted = (
        select(JournalProposal.sequence, JournalProposal.number)
        .where(JournalProposal.state == ProposalState.WAITING, JournalProposal.id != row.id)
        .where(JournalProposal.sender == row.sender)
        .where(dated.is_(None) if row.dated is None else dated == row.dated)
        .order_by(col(JournalProposal.sequence))
    )
    return tuple(
        sequence for sequence, theirs in session.exec(wanted) if normalise_number(theirs) == number
    )


def _number(session: Session, reader: Reader, row: JournalProposal) -> str:
    if row.record_id is None:
        return ""
    wanted = select(Record.number).where(Record.id == row.record_id, visibility.visible(reader))
    return session.exec(wanted).first() or ""


def _places(row: JournalProposal) -> dict[str, Place]:
    named = {name: row.places[name] for name in _CARD if name in row.places}
    return {name: Place.of(kept) for name, kept in named.items()}
