"""What the doctor says of an archive in good health, and of each thing that may be wrong."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from regest.core.base.messages import Message
from regest.core.catalogue import registration
from regest.core.catalogue.components import PreparedFile
from regest.core.catalogue.drafts import Draft
from regest.core.catalogue.old_papers import ImportWishes, card_of, register_paper
from regest.core.catalogue.tables import ComponentRole
from regest.core.catalogue.vocabulary import class_row, field_rows
from regest.core.documents.outcome import TextOutcome
from regest.core.documents.proposals import propose
from regest.core.hooks.failures import PluginFailure, Stage
from regest.core.people.access import CONSOLE_READER
from regest.core.preservation import surroundings
from regest.core.preservation.checks import CHECKS, TITLES
from regest.core.preservation.health import (
    Checkup,
    Diagnosis,
    Patient,
    Status,
    examine,
    good,
    worst,
)
from tests.support.archives import Archive
from tests.support.catalogue import CLERK, NOBODY
from tests.support.forgery import behind_its_back

on_sqlite = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def looked_at(patient: Patient) -> dict[str, Diagnosis]:
    """Return the diagnosis of each check by its name."""
    return {each.name: each.diagnosis for each in examine(patient, CHECKS)}


def ill(patient: Patient) -> dict[str, Diagnosis]:
    """Return what is broken."""
    found = looked_at(patient)
    return {name: each for name, each in found.items() if each.status is Status.BROKEN}


def run(archive: Archive, *statements: str) -> None:
    """Run statements behind the program's back."""
    with behind_its_back(archive.database) as connection:
        for statement in statements:
            connection.execute(text(statement))


def particulars(diagnosis: Diagnosis) -> Sequence[str]:
    """Return the particulars in English."""
    return [detail.text("en") for detail in diagnosis.details]


def test_a_healthy_archive_is_healthy(archive: Archive) -> None:
    found = looked_at(archive.patient)
    assert set(found) == {name for name, _check in CHECKS} <= set(TITLES)
    assert ill(archive.patient) == {}
    assert found["numbers"].message.text("en") == "Numbers are without gaps; periods: 1"
    assert found["files"].message.text("en").startswith("Files intact: 6;")
    assert found["durability"].status is Status.OK


@on_sqlite
@pytest.mark.parametrize(
    ("statement", "told"),
    [
        (
            "UPDATE ledger_period SET last_number = 9",
            ["the counter stands at 9, the last number is 7", "numbers are missing: 8, 9"],
        ),
        ("DELETE FROM ledger_number WHERE sequence = 2", ["numbers are missing: 2", "Вх-2"]),
        ("UPDATE ledger_number SET sequence = 70 WHERE sequence = 7", ["missing: 7"]),
        ("UPDATE ledger_number SET printed = 'Вх-77' WHERE sequence = 3", ["Вх-3: the ledger"]),
        ("UPDATE record SET number = 'Вх-77' WHERE number = 'Вх-3'", ["Вх-77: the ledger"]),
        ("UPDATE record SET number = '' WHERE number = 'Вх-3'", ["without one", "no number in"]),
        ("UPDATE ledger_number SET state = 'void' WHERE sequence = 3", ["differ in its state"]),
        ("UPDATE record SET state = 'filed' WHERE number = 'Вх-6'", ["Вх-6: record and ledger"]),
        ("UPDATE ledger_number SET reason = '' WHERE sequence = 6", ["Вх-6 is reserved or void"]),
        ("UPDATE ledger_number SET record_id = NULL WHERE sequence = 1", ["issued to no record"]),
    ],
)
def test_numbers_that_do_not_agree_are_told(
    archive: Archive, statement: str, told: Sequence[str]
) -> None:
    run(archive, statement)
    found = ill(archive.patient)
    assert {"numbers", "audit"} <= set(found)
    lines = particulars(found["numbers"])
    for part in told:
        assert any(part in line for line in lines), lines


@on_sqlite
def test_a_paper_of_the_archive_needs_no_number(archive: Archive) -> None:
    """It keeps the number it had, though a journal counts what comes of its class today."""
    text, wishes, day = "ПРОТОКОЛ\n12.03.2021 № 3\n", ImportWishes(), dt.date(2026, 10, 27)
    file = PreparedFile(
        "а.txt", ComponentRole.MAIN, archive.hashes[0], 10, TextOutcome("extracted", text)
    )
    with archive.database.work(CLERK) as work:
        kind = class_row(work.session, "outgoing_letter")
        defined = field_rows(work.session, kind.name)
        card = card_of(propose(text, "а.txt", day), text, "а.txt", defined, wishes)
        taken = register_paper(work, NOBODY, CONSOLE_READER, kind, card, [file], wishes)
    assert taken is not None
    assert "numbers" not in ill(archive.patient)
    run(archive, "UPDATE record_history SET action = 'noted' WHERE action = 'imported'")
    assert particulars(ill(archive.patient)["numbers"]) == [
        f"A registered record has no number in outgoing: {taken}"
    ]


@on_sqlite
def test_a_name_that_no_journal_counts_is_no_fault(archive: Archive) -> None:
    """A point of minutes is 4/1.1 after the minutes' number; the journal has none for it."""
    draft = Draft("annual_plan", "План", fields={"period": "2026"}, named="4/1.1")
    with archive.database.work(CLERK) as work:
        registration.register(work, NOBODY, draft)
    assert "numbers" not in ill(archive.patient)
    run(archive, "UPDATE record_class SET ledger = 'incoming' WHERE name = 'annual_plan'")
    assert particulars(ill(archive.patient)["numbers"]) == [
        "4/1.1: the ledger holds another number for the record"
    ]


@on_sqlite
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE record SET mark = 'confidential' WHERE number = 'Вх-1'",
        "UPDATE record_party SET role = 'addressee'",
        "UPDATE visibility_key SET mark = 'confidential' WHERE state = 'registered'",
        "DELETE FROM visibility_token",
    ],
)
def test_sight_that_does_not_agree_with_the_cards_is_told(archive: Archive, statement: str) -> None:
    run(archive, statement)
    found = ill(archive.patient)
    assert {"visibility", "audit"} <= set(found)
    assert particulars(found["visibility"])


@on_sqlite
def test_changed_bytes_are_told_with_number_and_name(archive: Archive) -> None:
    path = archive.blobs.path(archive.hashes[1])
    path.chmod(0o600)
    path.write_bytes(b"letter X")
    found = ill(archive.patient)
    assert set(found) == {"files"}
    assert particulars(found["files"]) == [f"Вх-2: 1.txt (changed, {archive.hashes[1]})"]


@on_sqlite
def test_a_change_by_hand_is_told(archive: Archive) -> None:
    run(archive, "UPDATE record SET heading = 'другое' WHERE number = 'Вх-4'")
    found = ill(archive.patient)["audit"]
    assert found.message.text("en") == "The event log shows changes made by hand; findings: 1"
    assert particulars(found)[0].startswith("record ")


@on_sqlite
def test_missing_guards_are_told(archive: Archive) -> None:
    run(archive)
    found = ill(archive.patient)
    assert set(found) == {"guards"}
    assert "guard_record_history_delete" in found["guards"].message.text("en")


@on_sqlite
def test_a_broken_module_is_told(archive: Archive) -> None:
    failure = PluginFailure("choir", "choir", "1.0", Stage.IMPORT, Message("ImportError: no choir"))
    found = ill(replace(archive.patient, failures=(failure,)))
    assert set(found) == {"plugins"}
    assert "choir" in particulars(found["plugins"])[0]


@on_sqlite
def test_secrets_that_others_can_read_are_told(archive: Archive) -> None:
    (archive.patient.folder / "secrets" / "key").chmod(0o440)
    found = ill(archive.patient)["secrets"]
    assert particulars(found) == [str(archive.patient.folder / "secrets" / "key")]
    assert found.remedy is not None
    assert "chmod" in found.remedy.text("en")


@on_sqlite
def test_a_database_that_has_lost_its_revision_is_told(archive: Archive) -> None:
    run(archive, "DELETE FROM alembic_version")
    found = ill(archive.patient)["tables"]
    assert found.remedy is not None
    assert "backup" in found.remedy.text("en")


@on_sqlite
def test_a_damaged_database_file_is_told(archive: Archive) -> None:
    archive.database.dispose()
    path = Path(str(archive.database.url.database))
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    connection.close()
    with path.open("r+b") as stream:
        stream.seek(size * 8)
        stream.write(b"\xff" * size * 12)
    found = ill(archive.patient)
    assert "database" in found


@on_sqlite
def test_an_unreachable_database_is_told_and_the_rest_goes_on(archive: Archive) -> None:
    archive.database.dispose()
    path = Path(str(archive.database.url.database))
    for each in path.parent.glob(f"{path.name}*"):
        each.unlink()
    path.mkdir()
    found = looked_at(archive.patient)
    assert found["database"].status is Status.BROKEN
    assert found["secrets"].status is Status.OK
    assert all(found[name].status is Status.BROKEN for name in ("numbers", "audit", "files"))


MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
tmpfs /run tmpfs rw 0 0
server:/share /mnt/share nfs4 rw 0 0
//server/disk /mnt/with\\040space cifs rw 0 0
/dev/sdb1 /mnt/share/local xfs rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/srv/regest", "ext4"),
        ("/run/regest", "tmpfs"),
        ("/mnt/share/regest", "nfs4"),
        ("/mnt/share/local/regest", "xfs"),
        ("/mnt/with space/regest", "cifs"),
        ("/mnt/shared", "ext4"),
    ],
)
def test_the_nearest_mount_decides(folder: str, kind: str) -> None:
    assert surroundings.file_system(Path(folder), MOUNTS) == kind


@on_sqlite
def test_what_a_check_raises_is_its_diagnosis(archive: Archive) -> None:
    def fail(_patient: Patient) -> Diagnosis:
        raise OSError("no such disk")

    def pass_on(_patient: Patient) -> Diagnosis:
        return good(Message("fine"))

    first, second = examine(archive.patient, (("one", fail), ("two", pass_on)))
    assert first.diagnosis.status is Status.BROKEN
    assert "no such disk" in first.diagnosis.message.text("en")
    assert second.diagnosis.status is Status.OK
    assert worst((first, second)) is Status.BROKEN
    assert worst(()) is Status.OK


@on_sqlite
def test_a_checkup_is_told_as_json(archive: Archive) -> None:
    told = Checkup("two", good(Message("fine"))).as_dict("en")
    nothing = {"message": "fine", "remedy": "", "details": [], "findings": []}
    assert told == {"name": "two", "status": "ok", **nothing}


def test_a_finding_is_told_with_its_code(archive: Archive) -> None:
    ill_one = Diagnosis(Status.WARNING, Message("little"), Message("more"), code="space_low")
    told = Checkup("space", ill_one).as_dict("en")
    assert told["findings"] == [
        {"code": "space_low", "status": "warning", "message": "little", "remedy": "more",
         "details": []}
    ]  # fmt: skip


def test_programs_for_reading_are_named_when_they_are_missing(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An archive without scans needs none of them: it is told, and not called ill."""
    monkeypatch.setenv("PATH", str(tmp_path))
    found = surroundings.check_programs(archive.patient)
    assert found.status is Status.OK
    assert found.message.text("en") == "Not all files can be read: programs are missing"
    assert particulars(found) == [
        "tesseract with Russian, for scans",
        "catdoc, for old Word documents",
    ]
    assert found.remedy is not None
    assert "regest text retry --failed" in found.remedy.text("en")
