"""Every blob is read by turns: what is due, what is kept, at what pace, and what is told of it."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlmodel import Session, select

from regest.core.catalogue.components import PreparedFile
from regest.core.catalogue.tables import ComponentRole
from regest.core.documents.extract import TextOutcome
from regest.core.preservation import rotation
from regest.core.preservation.rotation import Pace, Round
from regest.core.preservation.stored import check_rotation
from regest.core.preservation.tables import BlobCheck
from regest.core.store.audit import verify
from regest.core.store.tables import AuditEntry
from regest.core.store.work import Actor
from tests.support.archives import Archive
from tests.support.catalogue import CLERK, a_letter

DAYS = 30
READER = Actor("fixity")


def moment(archive: Archive, days: float) -> dt.datetime:
    """Return the moment so many days from now."""
    return archive.database.clock.now() + dt.timedelta(days=days)


def due(archive: Archive, days: float = 2, **wishes: bool | int) -> list[str]:
    """Return what is due so many days from now."""
    with archive.database.read() as session:
        return rotation.due(session, moment(archive, days), DAYS, **wishes)  # type: ignore[arg-type]


def read(archive: Archive, hashes: list[str], pace: Pace | None = None) -> Round:
    """Read these blobs."""
    return rotation.check(archive.database, archive.blobs, READER, hashes, pace or Pace(0))


def flip(archive: Archive, sha256: str, bit: int = 0) -> None:
    """Change one bit of a blob, as a rotting disk would."""
    path = archive.blobs.path(sha256)
    content = bytearray(path.read_bytes())
    content[bit // 8 % len(content)] ^= 1 << bit % 8
    path.chmod(0o600)
    path.write_bytes(content)


def acts(session: Session) -> list[tuple[str, str]]:
    """Return the acts about blobs, in order."""
    rows = session.exec(select(AuditEntry).order_by(AuditEntry.sequence))  # type: ignore[arg-type]
    return [(row.action, row.object_id) for row in rows if row.object_type == "blob"]


def test_blobs_come_to_their_turn_within_the_term(archive: Archive) -> None:
    """What was just stored was compared as it was written; a day later it waits to be read."""
    assert due(archive, 0.9) == []
    assert sorted(due(archive, 1)) == sorted(archive.hashes)
    assert read(archive, due(archive)).read == 6
    assert due(archive, 24.9) == []
    assert sorted(due(archive, 25)) == sorted(archive.hashes)
    assert len(due(archive, 0, everything=True)) == 6
    assert len(due(archive, 25, limit=4)) == 4


def test_what_was_read_longest_ago_comes_first_and_the_unread_before_it(archive: Archive) -> None:
    wanted = due(archive)
    read(archive, wanted[1:])
    assert due(archive, 26)[0] == wanted[0]


def test_a_killed_reading_goes_on_where_it_was(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was kept before the end is not read again."""
    monkeypatch.setattr(rotation, "_KEPT_EVERY", 2)
    # Two signs of life for each blob: it ends in the fourth of six.
    left = iter(range(6))

    def alive() -> None:
        if next(left, None) is None:
            raise KeyboardInterrupt

    wanted = due(archive)
    with pytest.raises(KeyboardInterrupt):
        read(archive, wanted, Pace(0, alive))
    assert due(archive) == wanted[2:]
    read(archive, due(archive))
    assert due(archive) == []


def test_a_flipped_bit_in_each_of_a_hundred_blobs_is_found_and_named(archive: Archive) -> None:
    hashes = [archive.blobs.put_bytes(f"paper {number}".encode()).sha256 for number in range(100)]
    files = tuple(
        PreparedFile(f"{number}.txt", ComponentRole.ANNEX, sha256, 8, TextOutcome(status="empty"))
        for number, sha256 in enumerate(hashes)
    )
    with archive.database.work(CLERK) as work:
        record = a_letter(work, "Сто приложений", files=files)
        number = record.number
    for bit, sha256 in enumerate(hashes):
        flip(archive, sha256, bit)
    found = read(archive, due(archive, 0, everything=True))
    assert found.read == 106
    assert found.wrong == dict.fromkeys(hashes, "changed")
    with archive.database.read() as session:
        told = rotation.known_damage(session)
        assert acts(session) == [("fixity.damaged", sha256) for sha256 in sorted(hashes)]
        assert verify(session, archive.database.signer.public_key).ok
    assert [each.name for each in told] == [f"{number}.txt" for number in range(100)]
    assert {(each.number, each.state) for each in told} == {(number, "changed")}


def test_damage_is_told_once_and_so_is_its_mending(archive: Archive) -> None:
    sha256 = archive.hashes[0]
    flip(archive, sha256)
    for _time in range(2):
        read(archive, list(archive.hashes))
    archive.blobs.put_bytes(b"letter 0")
    read(archive, list(archive.hashes))
    with archive.database.read() as session:
        assert acts(session) == [("fixity.damaged", sha256), ("fixity.mended", sha256)]
        assert rotation.known_damage(session) == ()


def test_reading_rests_to_keep_within_the_rate() -> None:
    """Ten megabytes at two a second take five seconds, with signs of life in between."""
    time, signs = [0.0], []

    def sleep(seconds: float) -> None:
        assert seconds <= 0.5
        time[0] += seconds

    pace = Pace(2_000_000, lambda: signs.append(time[0]), sleep, lambda: time[0])
    for _piece in range(10):
        pace.spent(1_000_000)
    assert time[0] == pytest.approx(5.0)
    assert len(signs) >= 20


def test_without_a_rate_nothing_rests() -> None:
    pace = Pace(0, sleep=lambda _seconds: pytest.fail("it rested"))
    pace.spent(10**12)


def test_the_standing_counts_every_blob_once(archive: Archive) -> None:
    flip(archive, archive.hashes[0])
    read(archive, list(archive.hashes[:4]))
    with archive.database.read() as session:
        now = rotation.standing(session, moment(archive, 0), DAYS)
        later = rotation.standing(session, moment(archive, 30), DAYS)
    assert (now.total, now.intact, now.damaged, now.never) == (6, 3, 1, 2)
    assert (now.waiting, now.overdue) == (0, 0)
    assert now.oldest is not None
    assert (later.waiting, later.overdue) == (6, 6)


def test_what_nobody_refers_to_is_forgotten(archive: Archive) -> None:
    orphan = archive.blobs.put_bytes(b"left by a crash").sha256
    read(archive, [*archive.hashes, orphan])
    with archive.database.work(READER) as work:
        assert rotation.forget_gone(work) == 1
    with archive.database.read() as session:
        assert session.get(BlobCheck, orphan) is None
        assert session.get(BlobCheck, archive.hashes[0]) is not None


def test_the_doctor_tells_what_was_found_and_what_nobody_reads(archive: Archive) -> None:
    assert check_rotation(archive.patient).findings == ()
    flip(archive, archive.hashes[2])
    read(archive, list(archive.hashes))
    (found,) = check_rotation(archive.patient).findings
    assert (found.code, found.message.text("ru")) == (
        "fixity_damaged",
        "При последнем чтении повреждены файлы: 1",
    )
    assert [each.text("en") for each in found.details] == [
        f"Вх-3: 2.txt (changed, {archive.hashes[2]})"
    ]


def test_the_doctor_tells_that_the_term_is_over(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    late = moment(archive, 31)
    monkeypatch.setattr(archive.database.clock, "now", lambda: late)
    (found,) = check_rotation(archive.patient).findings
    assert (found.code, found.status.value) == ("fixity_overdue", "warning")
    assert found.message.text("en") == "Files that nobody has read for 30 days: 6"
