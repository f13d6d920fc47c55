"""Packages of catalogues that chance made, an import that is killed, stubs and holds."""

from __future__ import annotations

import datetime as dt
import signal
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import select

from regest.core.catalogue import ledger, records
from regest.core.catalogue.components import PreparedFile
from regest.core.catalogue.tables import ComponentRole, Record, RecordState
from regest.core.documents.extract import TextOutcome
from regest.core.preservation.health import Patient
from regest.core.preservation.package_files import Files
from regest.core.preservation.package_import import Place, import_package
from regest.core.preservation.verify_package import Verifier
from regest.core.retention.tables import Hold, HoldReason, HoldScope
from regest.core.store.blobs import BlobStore
from regest.core.store.database import Database
from tests.support.archives import Archive
from tests.support.catalogue import CLERK, NOBODY, a_letter, a_party, furnish
from tests.support.databases import Templates, opened, prepare
from tests.support.packages import TABLES, empty_place, lines_of, pack, packed_again, rows_of

on_sqlite = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
# Letters of any script, quotes, backslashes, line ends and signs that drivers may stumble over.
TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=60).map(
    "я{}".format
)
STEPS = st.lists(
    st.tuples(st.sampled_from(["letter", "file", "annul", "reserve", "party", "hold"]), TEXTS),
    min_size=1,
    max_size=8,
)


def act(database: Database, blobs: BlobStore, step: str, words: str) -> None:
    """Do one thing that people do."""
    with database.work(CLERK) as work:
        if step == "party":
            a_party(work, words)
        elif step == "reserve":
            ledger.reserve(work, "incoming", words)
        elif step == "hold":
            hold = Hold(
                id=work.new_id(),
                reason=HoldReason.LITIGATION,
                scope=HoldScope.INDEX,
                index="01-06",
                basis=words,
                set_on=work.today,
                set_by="clerk",
                set_at=work.now,
            )
            work.session.add(hold)
            work.witness("hold.set", "hold", hold.id)
        elif step == "annul":
            record = work.session.exec(
                select(Record).where(Record.state == RecordState.REGISTERED)
            ).first()
            if record is not None:
                records.annul(work, NOBODY, record, words)
        else:
            stored = blobs.put_bytes(words.encode())
            text = TextOutcome(status="extracted", text=words)
            file = PreparedFile(
                "файл.txt", ComponentRole.MAIN, stored.sha256, stored.size_bytes, text
            )
            a_letter(
                work,
                words,
                document_date=dt.date(2026, 10, 1),
                files=(file,) if step == "file" else (),
            )


@settings(max_examples=3, suppress_health_check=[HealthCheck.too_slow])
@given(STEPS)
def test_any_catalogue_comes_back_as_it_was(steps: list[tuple[str, str]]) -> None:
    with TemporaryDirectory() as name:
        places = []
        for side in ("here", "there"):
            folder = Path(name, side)
            folder.mkdir()
            prepare(f"sqlite:///{folder}/db", folder)
            places.append(folder)
        here, there = places
        blobs = BlobStore(here / "blobs")
        with opened(f"sqlite:///{here}/db", here) as database:
            furnish(database)
            for step, words in steps:
                act(database, blobs, step, words)
            patient = Patient(here, database, blobs, TABLES)
            first = pack(Archive(patient, database, blobs, ()), Path(name, "first.zip"))
            again = pack(Archive(patient, database, blobs, ()), Path(name, "again"))
        with opened(f"sqlite:///{there}/db", there) as database:
            place = Place(database, BlobStore(there / "blobs"), TABLES, rehearsal=False)
            import_package(place, CLERK, first.path)
            second = packed_again(place, Path(name, "second"))
        assert lines_of(second.path) == lines_of(again.path)
        files = Files(second.path)
        assert Verifier(files).run().findings == []


@on_sqlite
def test_an_import_that_is_killed_leaves_nothing_but_orphans(
    archive: Archive, templates: Templates, tmp_path: Path
) -> None:
    first = pack(archive, tmp_path / "first")
    with empty_place(templates, "sqlite", tmp_path / "other", furnish) as place:
        before = lines_of(packed_again(place, tmp_path / "before").path)
        url = str(place.database.url)
        call = [sys.executable, "-m", "tests.support.dying_package", url]
        done = subprocess.run(
            [*call, str(tmp_path / "other"), str(first.path)],
            check=False,
            capture_output=True,
            cwd=Path(__file__).parents[3],
        )
        assert done.returncode == -signal.SIGKILL, done.stderr.decode()
        assert lines_of(packed_again(place, tmp_path / "after").path) == before
        assert set(place.blobs.all()) == set(archive.hashes)
        assert import_package(place, CLERK, first.path).records == 6
        assert lines_of(packed_again(place, tmp_path / "at_last").path) == lines_of(first.path)


@on_sqlite
def test_stubs_stay_stubs_and_holds_stay_in_force(
    archive: Archive, templates: Templates, tmp_path: Path
) -> None:
    act(archive.database, archive.blobs, "hold", "Дело № 2-17/2026")
    with archive.database.work(CLERK) as work:
        record = work.session.exec(select(Record)).first()
        assert record is not None
        record.state = RecordState.DISPOSED
        work.witness("record.disposed", "record", record.id)
        gone = record.id
    first = pack(archive, tmp_path / "first")
    with empty_place(templates, "sqlite", tmp_path / "other") as place:
        import_package(place, CLERK, first.path)
        with place.database.read() as session:
            assert session.get_one(Record, gone).state is RecordState.DISPOSED
            (hold,) = session.exec(select(Hold)).all()
        assert (hold.index, hold.basis, hold.lifted_at) == ("01-06", "Дело № 2-17/2026", None)


@on_sqlite
def test_a_record_that_was_destroyed_here_does_not_come_back(
    archive: Archive, templates: Templates, tmp_path: Path
) -> None:
    first = pack(archive, tmp_path / "first")
    with empty_place(templates, "sqlite", tmp_path / "other") as place:
        import_package(place, CLERK, first.path)
        with place.database.work(CLERK) as work:
            record = work.session.exec(select(Record)).first()
            assert record is not None
            record.state = RecordState.DISPOSED
            work.witness("record.disposed", "record", record.id)
            gone = record.id
        done = import_package(place, CLERK, first.path)
        assert (done.suppressed, done.changed) == ((gone,), False)
        again = packed_again(place, tmp_path / "again")
        states = {row["id"]: row["state"] for row in rows_of(again.path, "record")}
        assert states[gone] == "disposed"
