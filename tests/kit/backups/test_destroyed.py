"""Destroyed stays destroyed, whatever backup is restored; where that is not known, it is said."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sqlmodel import Session, col, select

from regest.core.base.errors import IntegrityBroken, NotFound, Refusal
from regest.core.catalogue.tables import Component, File, Record, RecordState
from regest.core.preservation.health import Status
from regest.core.retention.disposals import Disposal, DisposalLog, DisposedFile, Phase
from regest.core.retention.tables import ActState, BlobRemoval, DisposalAct
from regest.core.store.tables import AuditEntry
from tests.kit.backups.conftest import Source, on_sqlite
from tests.support.databases import START
from tests.support.destruction import JOURNAL, WORD, Archive
from tests.support.houses import copied, opened_house


def disposal(session: Session, record: Record, number: int = 1) -> Disposal:
    """Return the destruction of one record, as an act's execution tells of it."""
    file = session.exec(select(File)).first()
    assert file is not None
    blobs = session.exec(select(Component.sha256).where(Component.record_id == record.id)).all()
    gone = DisposedFile(
        file_id=file.id,
        position=1,
        index=file.index,
        title="Переписка",
        closing_year=2020,
        act_from_year=2026,
        records=(record.id,),
    )
    return Disposal(
        act_id=f"01a17b23-b4a0-773e-9042-00000000000{number}",
        year=2026,
        number=number,
        printed=str(number),
        drawn_on="2026-10-27",
        approved_on="2026-10-27",
        executed_on="2026-10-27",
        executed_at=START.isoformat(),
        method="измельчение",
        drafted_by="secretary",
        compiler_id="",
        approved_by="chair",
        approver_id="",
        executed_by="chair",
        minutes="Протокол № 1",
        digest="0" * 64,
        files=(gone,),
        blobs=tuple(blobs),
    )


def destroyed(source: Source, phase: Phase = Phase.EXECUTED) -> tuple[str, str, Path]:
    """List the newest record as destroyed; return its id, its blob, and the list."""
    with opened_house(source.folder) as house, house.read() as session:
        record = session.exec(select(Record).order_by(col(Record.number_order).desc())).first()
        assert record is not None
        told = disposal(session, record)
        log: DisposalLog = house.deployment.disposals
        line = log.append_intent(told, START)
        if phase is not Phase.INTENDED:
            log.mark(phase, line, START)
    return record.id, told.blobs[0], log.path


def test_what_was_destroyed_after_the_backup_stays_so(source: Source, tmp_path: Path) -> None:
    source.back_up()
    record_id, blob, _path = destroyed(source)
    done = source.restore(tmp_path / "restored")
    assert done.suppressed.records == (record_id,)
    assert [each.title for each in done.suppressed.files] == ["Переписка"]
    broken = [each.name for each in done.checkups if each.diagnosis.status is Status.BROKEN]
    assert broken == []
    with opened_house(tmp_path / "restored") as house, house.read() as session:
        assert session.get_one(Record, record_id).state is RecordState.DISPOSED
        assert blob not in set(house.deployment.blobs.all())
        assert len(list(house.deployment.blobs.all())) == 1
        assert house.deployment.disposals.read().lines >= 2


@on_sqlite
def test_an_original_that_goes_on_keeps_its_own_list(source: Source, tmp_path: Path) -> None:
    source.back_up()
    _record, _blob, path = destroyed(source, Phase.INTENDED)
    before = path.read_bytes()
    done = source.restore(tmp_path / "restored")
    assert done.suppressed.records == ()
    assert done.suppressed.doubtful == ("1@2026",)
    assert path.read_bytes() == before


@on_sqlite
def test_without_the_list_nothing_is_restored_unless_the_loss_is_accepted(
    source: Source, tmp_path: Path
) -> None:
    source.back_up()
    source.folder.rename(tmp_path / "gone")
    near = {"near": tmp_path / "gone"}
    with pytest.raises(Refusal) as refused:
        source.restore(tmp_path / "restored", **near)
    assert refused.value.code == "restore_without_disposals"
    assert "Неизвестно, что было уничтожено" in str(refused.value)
    assert not (tmp_path / "restored").exists()
    assert source.restore(tmp_path / "restored", accept_loss=True, **near).partial
    with opened_house(tmp_path / "restored") as house, house.read() as session:
        entry = session.exec(
            select(AuditEntry).where(AuditEntry.action == "deployment.restored")
        ).one()
        assert json.loads(entry.document)["detail"]["accept_loss"] is True


@on_sqlite
def test_a_list_that_was_kept_elsewhere_is_named(source: Source, tmp_path: Path) -> None:
    source.back_up()
    record_id, _blob, path = destroyed(source)
    path.rename(tmp_path / "kept.jsonl")
    source.folder.rename(tmp_path / "gone")
    wishes = {"near": tmp_path / "gone", "journal": tmp_path / "kept.jsonl"}
    with pytest.raises(NotFound) as refused:
        source.restore(tmp_path / "restored", **{**wishes, "journal": tmp_path / "none"})
    assert refused.value.code == "no_disposals"
    done = source.restore(tmp_path / "restored", **wishes)
    assert done.suppressed.records == (record_id,)
    assert not done.partial


@on_sqlite
def test_a_list_that_was_cut_or_changed_is_refused(source: Source, tmp_path: Path) -> None:
    _record, _blob, path = destroyed(source)
    source.back_up()
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(lines[0].replace("измельчение".encode(), "сожжение".encode()))
    with pytest.raises(IntegrityBroken) as changed:
        source.restore(tmp_path / "restored")
    assert changed.value.code == "disposals_broken"
    path.unlink()
    with pytest.raises(Refusal) as refused:
        source.restore(tmp_path / "restored")
    assert refused.value.code == "restore_without_disposals"
    path.write_bytes(b"")
    with pytest.raises(IntegrityBroken) as cut:
        source.restore(tmp_path / "restored")
    assert cut.value.code == "disposals_cut"
    assert not (tmp_path / "restored").exists()


@on_sqlite
def test_an_older_copy_of_the_list_is_refused_by_a_later_backup(
    source: Source, tmp_path: Path
) -> None:
    """Every line of it is signed, and its end was left out."""
    first = source.back_up().made.folder
    destroyed(source)
    with source.opened() as deployment:
        path = deployment.disposals.path
    older = tmp_path / "older.jsonl"
    older.write_bytes(path.read_bytes().splitlines(keepends=True)[0])
    later = source.back_up().made.folder
    source.folder.rename(tmp_path / "gone")
    wishes = {"near": tmp_path / "gone", "backup": first}
    with pytest.raises(IntegrityBroken) as cut:
        source.restore(tmp_path / "restored", journal=older, **wishes)
    assert cut.value.code == "disposals_cut"
    assert str(later) in str(cut.value.remedy)
    done = source.restore(tmp_path / "restored", journal=older, accept_loss=True, **wishes)
    assert done.partial
    assert len(done.suppressed.records) == 1


def act_of_the_original(source: Source) -> None:
    """Let the event log of the original tell of an act."""
    with opened_house(source.folder) as house, house.work() as work:
        work.witness("act.executed", "disposal_act", "01a17b23-b4a0-773e-9042-000000000001")


@on_sqlite
def test_a_list_that_lacks_an_act_of_the_original_is_refused(
    source: Source, tmp_path: Path
) -> None:
    source.back_up()
    _record, _blob, path = destroyed(source)
    act_of_the_original(source)
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"")
    with pytest.raises(IntegrityBroken) as cut:
        source.restore(tmp_path / "restored")
    assert cut.value.code == "disposals_cut"
    assert "нет актов" in str(cut.value)
    path.unlink()
    with pytest.raises(Refusal) as gone:
        source.restore(tmp_path / "restored")
    assert gone.value.code == "restore_without_disposals"
    # Intended is enough where the original says that it was carried out.
    path.write_bytes(lines[0])
    done = source.restore(tmp_path / "restored")
    assert (len(done.suppressed.records), done.suppressed.doubtful) == (1, ())


@on_sqlite
def test_a_list_that_nobody_can_vouch_for_is_not_taken_as_empty(
    source: Source, tmp_path: Path
) -> None:
    """The original's database is lost as well: whether it destroyed anything is not known."""
    source.back_up()
    (source.folder / "regest.db").rename(tmp_path / "lost.db")
    with pytest.raises(Refusal) as refused:
        source.restore(tmp_path / "restored")
    assert refused.value.code == "restore_without_disposals"
    assert source.restore(tmp_path / "restored", accept_loss=True).partial


@on_sqlite
def test_a_list_that_breaks_off_is_refused_unless_the_original_vouches(
    source: Source, tmp_path: Path
) -> None:
    source.back_up()
    _record, _blob, path = destroyed(source)
    path.write_bytes(path.read_bytes()[:-20])
    act_of_the_original(source)
    (source.folder / "regest.db").rename(tmp_path / "lost.db")
    with pytest.raises(IntegrityBroken) as torn:
        source.restore(tmp_path / "torn")
    assert "обрывается посреди строки" in str(torn.value)
    (tmp_path / "lost.db").rename(source.folder / "regest.db")
    assert len(source.restore(tmp_path / "restored").suppressed.records) == 1


@on_sqlite
def test_what_is_taken_away_while_the_backup_is_made_is_no_damage(source: Source) -> None:
    """The database was copied before the act, the blobs after it."""
    with opened_house(source.folder) as house:
        with house.read() as session:
            record = session.exec(select(Record)).first()
            assert record is not None
            told = disposal(session, record)
        with house.work() as work:
            act = DisposalAct(
                id=told.act_id,
                year=2026,
                number=1,
                state=ActState.EXECUTED,
                drawn_on=work.today,
                drafted_by="secretary",
                drafted_at=work.now,
            )
            work.session.add(act)
            work.session.flush()
            work.session.add(BlobRemoval(id=work.new_id(), act_id=act.id, sha256=told.blobs[0]))
            work.witness("act.executed", "disposal_act", act.id)
        house.deployment.blobs.path(told.blobs[0]).unlink()
    made = source.back_up().made
    assert made.manifest.removed == told.blobs
    assert made.manifest.damaged == {}
    assert source.try_out().ok


def test_after_a_real_act_an_older_backup_brings_nothing_back(
    template: Path, tmp_path: Path
) -> None:
    """To the last byte: no file of the restored deployment holds the word."""
    archive = Archive(copied(template, tmp_path / "archive")).found()
    archive.at(2021, 12, 31)
    record_id = archive.paper(JOURNAL, 2021, f"Текст {WORD}", note=f"О {WORD}")
    file_id = archive.close(JOURNAL, 2021)
    older = Source(archive.folder, tmp_path / "backups", "")
    older.back_up()
    act = archive.at(2027).destroyed(file_id)
    done = older.restore(tmp_path / "restored")
    assert done.suppressed.records == (record_id,)
    restored = Archive(tmp_path / "restored", clock=archive.clock)
    assert restored.traces() == []
    assert restored.record(record_id).state is RecordState.DISPOSED
    assert restored.act(act.id).state is ActState.EXECUTED
    broken = [each.name for each in done.checkups if each.diagnosis.status is Status.BROKEN]
    assert broken == []
