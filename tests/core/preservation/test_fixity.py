"""Every blob is read and compared; damage is named by record and file."""

from __future__ import annotations

import random

import pytest

from regest.core.catalogue.components import PreparedFile
from regest.core.catalogue.tables import ComponentRole
from regest.core.documents.extract import TextOutcome
from regest.core.preservation.fixity import Fixity, check_fixity
from tests.support.archives import Archive
from tests.support.catalogue import CLERK, a_letter

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def checked(archive: Archive) -> Fixity:
    """Return what the check of all bytes finds."""
    with archive.database.read() as session:
        return check_fixity(session, archive.blobs)


def flip(archive: Archive, sha256: str, place: int, bit: int = 0) -> None:
    """Change one bit of a blob, as a rotting disk would."""
    path = archive.blobs.path(sha256)
    content = bytearray(path.read_bytes())
    content[place % len(content)] ^= 1 << bit
    path.chmod(0o600)
    path.write_bytes(content)


def test_an_untouched_archive_is_intact(archive: Archive) -> None:
    found = checked(archive)
    assert (found.ok, found.intact, found.damaged, found.orphans) == (True, 6, (), ())


def test_one_flipped_bit_in_each_blob_is_named(archive: Archive) -> None:
    chance = random.Random(7)
    for sha256 in archive.hashes:
        flip(archive, sha256, chance.randrange(100), chance.randrange(8))
    found = checked(archive)
    assert found.intact == 0
    assert {(each.sha256, each.state) for each in found.damaged} == {
        (sha256, "changed") for sha256 in archive.hashes
    }


def test_damage_is_told_by_number_and_file(archive: Archive) -> None:
    flip(archive, archive.hashes[2], 3)
    archive.blobs.path(archive.hashes[4]).unlink()
    found = checked(archive)
    assert not found.ok
    assert [(each.number, each.name, each.state) for each in found.damaged] == [
        ("Вх-3", "2.txt", "changed"),
        ("Вх-5", "4.txt", "missing"),
    ]


def test_a_blob_nobody_refers_to_is_an_orphan_and_no_damage(archive: Archive) -> None:
    orphan = archive.blobs.put_bytes(b"left by a crash").sha256
    found = checked(archive)
    assert (found.ok, found.orphans) == (True, (orphan,))


def test_each_blob_is_a_step_of_progress(archive: Archive) -> None:
    steps: list[None] = []
    with archive.database.read() as session:
        check_fixity(session, archive.blobs, lambda: steps.append(None))
    assert len(steps) == 6


def test_a_damaged_blob_of_two_records_is_told_twice(archive: Archive) -> None:
    """Both records have lost their bytes, though these were stored once."""
    sha256 = archive.hashes[0]
    file = PreparedFile("copy.txt", ComponentRole.ANNEX, sha256, 8, TextOutcome(status="empty"))
    with archive.database.work(CLERK) as work:
        a_letter(work, "Копия", files=(file,))
    flip(archive, sha256, 0)
    assert [each.name for each in checked(archive).damaged] == ["0.txt", "copy.txt"]
