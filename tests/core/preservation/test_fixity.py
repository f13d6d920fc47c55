"""Every blob is read and compared; damage is named by record and file."""

from __future__ import annotations

import os
import random
import shutil

import pytest

from regest.core.catalogue.components import PreparedFile
from regest.core.catalogue.tables import ComponentRole
from regest.core.documents.extract import TextOutcome
from regest.core.preservation.fixity import Fixity, check_fixity
from regest.core.preservation.health import Status
from regest.core.preservation.stored import check_bytes, findings_of
from regest.core.retention.tables import ActState, BlobRemoval, DisposalAct
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


def test_what_is_no_blob_in_its_place_is_a_stray(archive: Archive) -> None:
    """Whoever opens the folder by hand may leave something there; a fresh upload is none."""
    store = archive.blobs.folder
    right = archive.blobs.path(archive.hashes[0])
    shutil.copy(right, right.parent / "Копия.txt")
    (store / "ff").mkdir(exist_ok=True)
    shutil.copy(right, store / "ff" / archive.hashes[0])
    (store / "tmp" / "tmpfresh").write_bytes(b"on its way")
    old = store / "tmp" / "tmpold"
    old.write_bytes(b"left by a crash")
    os.utime(old, (0, 0))
    found = checked(archive)
    assert found.ok
    assert set(found.strays) == {
        str((right.parent / "Копия.txt").relative_to(store)),
        f"ff/{archive.hashes[0]}",
        "tmp/tmpold",
    }
    assert found.orphans == ()


def destroyed(archive: Archive, sha256: str, *, settled: bool) -> None:
    """Enter that an act destroys a blob, as its execution does."""
    with archive.database.work(CLERK) as work:
        act = DisposalAct(
            id=work.new_id(), year=2026, number=1, state=ActState.EXECUTED, drawn_on=work.today,
            drafted_by="secretary", drafted_at=work.now,
        )  # fmt: skip
        work.session.add(act)
        work.session.flush()
        removed = work.now if settled else None
        work.session.add(
            BlobRemoval(id=work.new_id(), act_id=act.id, sha256=sha256, removed_at=removed)
        )
        work.witness("act.executed", "disposal_act", act.id)


@pytest.mark.parametrize(
    ("settled", "code"), [(False, "removal_unsettled"), (True, "destroyed_returned")]
)
def test_what_an_act_destroyed_is_no_orphan(archive: Archive, code: str, *, settled: bool) -> None:
    """It is told by itself: either its removal was cut short, or somebody brought it back."""
    sha256 = archive.blobs.put_bytes(b"destroyed").sha256
    destroyed(archive, sha256, settled=settled)
    found = checked(archive)
    assert (found.orphans, [each.sha256 for each in found.destroyed]) == ((), [sha256])
    (told,) = findings_of(found)
    assert (told.code, told.status, told.remedy is not None) == (code, Status.BROKEN, True)


def test_destroyed_bytes_that_another_record_has_belong_to_it(archive: Archive) -> None:
    destroyed(archive, archive.hashes[0], settled=False)
    assert checked(archive).destroyed == ()


def test_changed_missing_extra_and_orphaned_are_told_apart(archive: Archive) -> None:
    flip(archive, archive.hashes[0], 3)
    archive.blobs.path(archive.hashes[1]).unlink()
    archive.blobs.put_bytes(b"left by a crash")
    (archive.blobs.folder / "readme.txt").write_text("hello")
    found = check_bytes(archive.patient)
    assert found.status is Status.BROKEN
    assert [each.code for each in found.parts] == [
        "blob_changed",
        "blob_missing",
        "blob_extra",
        "blob_orphaned",
    ]
    assert all(each.remedy is not None for each in found.parts)
    assert [each.details[0].text("en").split(":")[0] for each in found.parts[:2]] == [
        "Вх-1",
        "Вх-2",
    ]


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
