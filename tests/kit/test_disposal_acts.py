"""Acts of destruction from the draft to the last byte, on both databases."""

from __future__ import annotations

from pathlib import Path

import pytest

from regest.core.base.errors import Refusal
from regest.core.catalogue.tables import RecordState
from regest.core.retention.tables import ActState
from regest.core.store import verify_audit
from tests.support.destruction import JOURNAL, WORD, Archive


@pytest.fixture
def archive(shared: Path) -> Archive:
    """Give an archive with its people, on SQLite and on PostgreSQL."""
    return Archive(shared).found()


def test_what_is_destroyed_is_gone_to_the_last_byte(archive: Archive) -> None:
    """Blobs, texts, index, database: no file of the deployment holds the word any more."""
    file_id = archive.closed(JOURNAL, 2021, note=f"О {WORD}")
    with archive.house() as house:
        house.drain()
    assert archive.traces()

    act = archive.at(2027).destroyed(file_id)

    assert archive.traces() == []
    assert archive.act(act.id).state is ActState.EXECUTED
    assert archive.act(act.id).settled_at is not None
    assert archive.file(file_id).disposed_on is not None
