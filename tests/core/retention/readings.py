"""What a test reads of the catalogue to compare it with what must be."""

from __future__ import annotations

from sqlmodel import Session, col, select

from regest.core.catalogue.tables import Component, File, Record, RecordState


def states_of(session: Session) -> dict[str, RecordState]:
    """Return the state of every record by its id."""
    return {key: RecordState(state) for key, state in session.exec(select(Record.id, Record.state))}


def destroyed_files(session: Session) -> set[str]:
    """Return the files that say they are destroyed."""
    return set(session.exec(select(File.id).where(col(File.disposed_on).is_not(None))))


def held_content(session: Session) -> dict[str, list[str]]:
    """Return the hashes of each record's files."""
    found: dict[str, list[str]] = {}
    for record_id, sha256 in session.exec(select(Component.record_id, Component.sha256)):
        found.setdefault(record_id, []).append(sha256)
    return found
