"""An archive to look after: a furnished database with letters, their files, and their blobs."""

from __future__ import annotations

from dataclasses import dataclass

from regest.core.preservation.health import Patient
from regest.core.store.blobs import BlobStore
from regest.core.store.database import Database


@dataclass(frozen=True)
class Archive:
    """A database with six letters, the last annulled, each with a file, and one reserved number."""

    patient: Patient
    database: Database
    blobs: BlobStore
    hashes: tuple[str, ...]
