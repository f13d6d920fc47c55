"""What proposals hold of letters that are destroyed: what was read out of them goes."""

from __future__ import annotations

from sqlmodel import select

from regest.api import RecordView, Work, waiting_files
from regest.plugins.journal.intake.proposals import HOLDER
from regest.plugins.journal.tables.proposals import JournalProposal


def erase(work: Work, record: RecordView) -> None:
    """Forget the places where values were read, notes, and files that still wait."""
    wanted = select(JournalProposal).where(JournalProposal.record_id == record.id)
    for proposal in work.session.exec(wanted).all():
        waiting_files.let_go(work, HOLDER, proposal.id)
        proposal.places, proposal.note = {}, ""
        work.session.add(proposal)
        work.witness("journal.proposal_erased", "record", record.id)
