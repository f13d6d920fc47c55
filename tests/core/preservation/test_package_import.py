"""A package brought into another deployment: an equal state, or a refusal that says why."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sqlmodel import select

from regest.core.base.errors import IntegrityBroken, Refusal
from regest.core.catalogue.tables import LedgerNumber, LedgerPeriod, OpenState, Record
from regest.core.people import accounts
from regest.core.people.tables import Account
from regest.core.preservation.consistency import (
    check_chain,
    check_numbers,
    check_visibility,
)
from regest.core.preservation.destroyed import check_disposals
from regest.core.preservation.health import Patient, Status
from regest.core.preservation.package_import import Destroyed, Place, import_package
from regest.core.retention.tables import ActState, DisposalAct
from regest.core.store.audit import verify
from regest.core.store.database import Database
from regest.core.store.tables import AuditEntry, IndexQueue
from tests.support.archives import Archive
from tests.support.catalogue import CLERK, a_letter, a_party, furnish
from tests.support.databases import Templates
from tests.support.packages import TABLES, empty_place, lines_of, pack, packed_again, rows_of

on_sqlite = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
OTHER = {"sqlite": "postgresql", "postgresql": "sqlite"}


def with_preset(database: Database) -> None:
    """Fill a deployment as founding does: words, a file plan, one account of each."""
    furnish(database)
    with database.work(CLERK) as work:
        accounts.add_account(work, login="admin", name="Администратор")
        accounts.add_account(work, login="here", name="Здешний")
        accounts.invite(work, "admin")


def sound(place: Place) -> None:
    """The event log tells of every row."""
    with place.database.read() as session:
        found = verify(session, place.database.signer.public_key)
    assert [str(each.message) for each in found.findings] == []


@pytest.mark.postgresql
def test_a_whole_catalogue_crosses_databases_and_is_equal(
    archive: Archive, templates: Templates, tmp_path: Path
) -> None:
    other = OTHER[archive.database.dialect]
    first = pack(archive, tmp_path / "first")
    with empty_place(templates, other, tmp_path / "other", furnish) as place:
        done = import_package(place, CLERK, first.path)
        assert (done.records, done.replaced, done.blobs) == (6, True, 6)
        sound(place)
        second = packed_again(place, tmp_path / "second.zip")
        third = packed_again(place, tmp_path / "third")
        assert lines_of(third.path) == lines_of(first.path)
    with empty_place(templates, archive.database.dialect, tmp_path / "back") as place:
        import_package(place, CLERK, second.path)
        fourth = packed_again(place, tmp_path / "fourth")
        assert lines_of(fourth.path) == lines_of(first.path)
        sound(place)


@on_sqlite
def test_the_second_time_nothing_changes(
    archive: Archive, templates: Templates, tmp_path: Path
) -> None:
    first = pack(archive, tmp_path / "first")
    with empty_place(templates, "sqlite", tmp_path / "other") as place:
        import_package(place, CLERK, first.path)
        with place.database.read() as session:
            before = len(session.exec(select(AuditEntry.sequence)).all())
            assert len(session.exec(select(IndexQueue.record_id)).all()) == 6
        again = import_package(place, CLERK, first.path)
        assert (again.changed, again.kept) == (False, {})
        with place.database.read() as session:
            assert len(session.exec(select(AuditEntry.sequence)).all()) == before


@on_sqlite
def test_a_try_keeps_nothing(archive: Archive, templates: Templates, tmp_path: Path) -> None:
    first = pack(archive, tmp_path / "first")
    with empty_place(templates, "sqlite", tmp_path / "other", furnish) as place:
        before = lines_of(packed_again(place, tmp_path / "before").path)
        assert import_package(place, CLERK, first.path, dry_run=True).records == 6
        assert lines_of(packed_again(place, tmp_path / "after").path) == before
        assert list(place.blobs.all()) == []


@on_sqlite
def test_its_checkup_finds_nothing_wrong(
    archive: Archive, templates: Templates, tmp_path: Path
) -> None:
    first = pack(archive, tmp_path / "first.zip")
    with empty_place(templates, "sqlite", tmp_path / "other", furnish) as place:
        import_package(place, CLERK, first.path)
        patient = Patient(tmp_path / "other", place.database, place.blobs, TABLES)
        for check in (check_numbers, check_visibility, check_chain):
            assert check(patient).status is Status.OK
        assert {place.blobs.verify(each) for each in archive.hashes} == {"intact"}


@on_sqlite
def test_people_keep_how_they_prove_themselves(
    archive: Archive, templates: Templates, tmp_path: Path
) -> None:
    with archive.database.work(CLERK) as work:
        accounts.add_account(work, login="admin", name="Прежний администратор")
    first = pack(archive, tmp_path / "first")
    ours = rows_of(first.path, "account")[0]
    with empty_place(templates, "sqlite", tmp_path / "other", with_preset) as place:
        import_package(place, CLERK, first.path)
        with place.database.read() as session:
            found = {each.login: each for each in session.exec(select(Account))}
            assert (found["admin"].id, found["admin"].name) == (ours["id"], "Прежний администратор")
            assert found["here"].name == "Здешний"
        with place.database.work(CLERK) as work:
            assert accounts.invite(work, "admin")
        sound(place)


@on_sqlite
def test_a_part_joins_what_is_there_and_numbers_stay_without_gaps(
    archive: Archive, templates: Templates, tmp_path: Path
) -> None:
    whole = pack(archive, tmp_path / "whole")
    ids = [row["id"] for row in rows_of(whole.path, "record")]
    late = pack(archive, tmp_path / "late", records=[ids[3]])
    early = pack(archive, tmp_path / "early", records=[ids[1]])
    with empty_place(templates, "sqlite", tmp_path / "other", furnish) as place:
        assert import_package(place, CLERK, late.path).records == 1
        assert import_package(place, CLERK, early.path).records == 1
        assert not import_package(place, CLERK, early.path).changed
        with place.database.read() as session:
            numbers = session.exec(select(LedgerNumber).order_by("sequence")).all()
            assert [(each.sequence, each.state.value) for each in numbers] == [
                (1, "reserved"),
                (2, "issued"),
                (3, "reserved"),
                (4, "issued"),
            ]
            assert session.exec(select(LedgerPeriod.last_number)).one() == 4
        sound(place)
        with place.database.work(CLERK) as work:
            assert a_letter(work).number == "Вх-5"


@on_sqlite
def test_a_number_that_is_taken_is_named(
    archive: Archive, templates: Templates, tmp_path: Path
) -> None:
    whole = pack(archive, tmp_path / "whole")
    part = pack(archive, tmp_path / "part", records=[rows_of(whole.path, "record")[0]["id"]])
    with empty_place(templates, "sqlite", tmp_path / "other", furnish) as place:
        with place.database.work(CLERK) as work:
            a_letter(work, "Своё письмо")
        before = lines_of(packed_again(place, tmp_path / "before").path)
        with pytest.raises(Refusal) as refusal:
            import_package(place, CLERK, part.path)
        assert "номер Вх-1 здесь уже занят" in str(refusal.value)
        assert "REG-6" in str(refusal.value)
        assert lines_of(packed_again(place, tmp_path / "after").path) == before


@on_sqlite
def test_a_closed_journal_takes_nothing_in(
    archive: Archive, templates: Templates, tmp_path: Path
) -> None:
    whole = pack(archive, tmp_path / "whole")
    part = pack(archive, tmp_path / "part", records=[rows_of(whole.path, "record")[4]["id"]])
    with empty_place(templates, "sqlite", tmp_path / "other", furnish) as place:
        with place.database.work(CLERK) as work:
            a_letter(work, "Своё письмо")
            period = work.session.exec(select(LedgerPeriod)).one()
            period.state, period.closed_on = OpenState.CLOSED, work.today
            work.witness("ledger.closed", "ledger_period", period.id)
        with pytest.raises(Refusal) as refusal:
            import_package(place, CLERK, part.path)
        assert "журнал incoming 2026 закрыт" in str(refusal.value)


@on_sqlite
def test_the_same_record_with_other_content_is_named(
    archive: Archive, templates: Templates, tmp_path: Path
) -> None:
    first = pack(archive, tmp_path / "first")
    with empty_place(templates, "sqlite", tmp_path / "other") as place:
        import_package(place, CLERK, first.path)
        with place.database.work(CLERK) as work:
            record = work.session.exec(select(Record)).first()
            assert record is not None
            record.heading = "Иначе"
            work.witness("record.corrected", "record", record.id)
        with pytest.raises(Refusal) as refusal:
            import_package(place, CLERK, first.path)
        assert f"record {record.number} ({record.id}): здесь у неё другое содержание" in str(
            refusal.value
        )


@on_sqlite
def test_what_was_destroyed_here_stays_destroyed(
    archive: Archive, templates: Templates, tmp_path: Path
) -> None:
    first = pack(archive, tmp_path / "first")
    gone = rows_of(first.path, "component")[0]
    destroyed = Destroyed(frozenset({gone["record_id"]}), frozenset({gone["sha256"]}))
    with empty_place(templates, "sqlite", tmp_path / "other", destroyed=destroyed) as place:
        done = import_package(place, CLERK, first.path)
        assert done.suppressed == (gone["record_id"],)
        assert gone["sha256"] not in set(place.blobs.all())
        again = packed_again(place, tmp_path / "again")
        assert gone["record_id"] not in {
            row["record_id"] for row in rows_of(again.path, "component")
        }


@on_sqlite
def test_a_tampered_package_is_refused_before_anything_is_read_in(
    archive: Archive, templates: Templates, tmp_path: Path
) -> None:
    first = pack(archive, tmp_path / "first")
    file = first.path / "data" / "record.jsonl"
    file.write_text(file.read_text().replace("Письмо 2", "Письмо 9"))
    with empty_place(templates, "sqlite", tmp_path / "other") as place:
        with pytest.raises(IntegrityBroken) as broken:
            import_package(place, CLERK, first.path)
        assert "P105 data/record.jsonl" in str(broken.value)
        with pytest.raises(Refusal) as refusal:
            import_package(place, CLERK, tmp_path / "nowhere.zip")
        assert "Пакет нельзя прочитать" in str(refusal.value)
        assert list(place.blobs.all()) == []


@on_sqlite
def test_a_package_of_another_version_is_refused(
    archive: Archive, templates: Templates, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from regest.core.preservation import package_import

    first = pack(archive, tmp_path / "first")
    header = json.loads((first.path / "package.json").read_text())
    assert header["revisions"]["core"]
    foreign = {**header, "revisions": {"core": "0001"}}
    with empty_place(templates, "sqlite", tmp_path / "other") as place:
        with pytest.raises(Refusal) as refusal:
            package_import._require_fitting(place, foreign)
        assert "другой версией программы" in str(refusal.value)
        with pytest.raises(Refusal) as refusal:
            package_import._require_fitting(place, {**header, "rehearsal": True})
        assert refusal.value.code == "package_rehearsal"


@on_sqlite
def test_a_party_known_here_under_another_name_stays_ours(
    archive: Archive, templates: Templates, tmp_path: Path
) -> None:
    first = pack(archive, tmp_path / "first")
    party = rows_of(first.path, "party")[0]
    with empty_place(templates, "sqlite", tmp_path / "other", furnish) as place:
        with place.database.work(CLERK) as work:
            ours = a_party(work, "Минцифры России")
            a_letter(work, "Своё", correspondent=ours.id)
        part = pack(archive, tmp_path / "part", records=[rows_of(first.path, "record")[2]["id"]])
        import_package(place, CLERK, part.path)
        again = packed_again(place, tmp_path / "again")
        assert {row["id"] for row in rows_of(again.path, "party")} == {party["id"], ours.id}


@on_sqlite
def test_acts_of_the_other_deployment_need_no_list_here(
    archive: Archive, templates: Templates, tmp_path: Path
) -> None:
    with archive.database.work(CLERK) as work:
        act = DisposalAct(
            id=work.new_id(),
            year=2026,
            number=1,
            state=ActState.EXECUTED,
            drawn_on=work.today,
            drafted_by="secretary",
            drafted_at=work.now,
            executed_at=work.now,
            settled_at=work.now,
        )
        work.session.add(act)
        work.witness("act.executed", "disposal_act", act.id)
    first = pack(archive, tmp_path / "first")
    with empty_place(templates, "sqlite", tmp_path / "other") as place:
        import_package(place, CLERK, first.path)
        listed = tmp_path / "other" / "disposals.jsonl"
        patient = Patient(tmp_path / "other", place.database, place.blobs, TABLES, disposals=listed)
        assert check_disposals(patient).status is Status.OK
    ours = Patient(tmp_path, archive.database, archive.blobs, TABLES, disposals=listed)
    assert check_disposals(ours).code == "disposals_missing"
