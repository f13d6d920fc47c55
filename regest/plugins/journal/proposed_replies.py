"""Replies that members have offered and nobody has registered yet, known by request and sender."""

from __future__ import annotations

from sqlmodel import Session, select

from regest.api import Record
from regest.plugins.journal.intake_tables import JournalProposal, ProposalSource, ProposalState


def quoted(record: Record) -> str:
    """Return a request as its replies quote it: «01-06/112 от 05.10.2026»."""
    return f"{record.number} от {record.registered_on:%d.%m.%Y}"


def waiting(session: Session, record: Record) -> frozenset[str]:
    """Return the names of the organisations whose replies to this request wait."""
    wanted = select(JournalProposal.sender).where(
        JournalProposal.source == ProposalSource.REPLY,
        JournalProposal.state == ProposalState.WAITING,
        JournalProposal.answers == quoted(record),
    )
    return frozenset(session.exec(wanted))
