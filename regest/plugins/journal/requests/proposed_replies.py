"""Replies that members have offered and nobody has registered yet, known by request and sender."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping

from sqlmodel import Session, col, select

from regest.api import Record
from regest.plugins.journal.tables.proposals import JournalProposal, ProposalSource, ProposalState


def quoted(record: Record) -> str:
    """Return a request as its replies quote it: «01-06/112 от 05.10.2026»."""
    return f"{record.number} от {record.registered_on:%d.%m.%Y}"


def waiting(session: Session, asked: Collection[str]) -> Mapping[str, frozenset[str]]:
    """Return by quoted request, of those `asked`, the names of whose replies to it wait."""
    wanted = select(JournalProposal.answers, JournalProposal.sender).where(
        JournalProposal.source == ProposalSource.REPLY,
        JournalProposal.state == ProposalState.WAITING,
        col(JournalProposal.answers).in_(asked),
    )
    found: dict[str, set[str]] = defaultdict(set)
    for answers, sender in session.exec(wanted):
        found[answers].add(sender)
    return {answers: frozenset(names) for answers, names in found.items()}
