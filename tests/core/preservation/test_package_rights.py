"""A package that joins a catalogue gives nobody rights, and hangs nothing upon what stood here."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlmodel import Session, select

from regest.core.base.errors import Refusal
from regest.core.catalogue.tables import Component, ComponentRole, Record, RecordAccess
from regest.core.people import accounts
from regest.core.people.tables import (
    Account,
    AccountRole,
    AccountState,
    Party,
    RoleRow,
    Standing,
    StandingKindRow,
)
from regest.core.preservation.package_import import Place, import_package, told_of
from tests.support.archives import Archive
from tests.support.catalogue import CLERK, a_party, furnish
from tests.support.databases import Templates
from tests.support.packages import empty_place, pack, rows_of

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def first_record(session: Session) -> Record:
    """Return the first letter."""
    return session.exec(select(Record).order_by("number_order")).first()  # type: ignore[return-value]


@contextmanager
def begun(archive: Archive, templates: Templates, folder: Path) -> Iterator[Place]:
    """Give a deployment that holds the first letter of the archive, so that more of it joins."""
    whole = pack(archive, folder / "whole")
    ids = [row["id"] for row in rows_of(whole.path, "record")]
    part = pack(archive, folder / "part", records=[ids[0]])
    with empty_place(templates, "sqlite", folder / "other", furnish) as place:
        import_package(place, CLERK, part.path)
        yield place


def test_nobody_gets_a_role_by_a_package(
    archive: Archive, templates: Templates, tmp_path: Path
) -> None:
    """Whoever signs a package could make himself chair here."""
    with begun(archive, templates, tmp_path) as place:
        with archive.database.work(CLERK) as work:
            work.session.add(RoleRow(name="chair", title_ru="Председатель", title_en="Chair"))
            work.session.flush()
            for login in ("ivan", "petr"):
                made = accounts.add_account(work, login=login, name=login, roles=["chair"])
                made.state, made.password_hash = AccountState.ACTIVE, "hash"
            work.witness("preset.loaded", "deployment", "test")
        with place.database.work(CLERK) as work:
            accounts.add_account(work, login="ivan", name="Здешний")
        done = import_package(place, CLERK, pack(archive, tmp_path / "evil").path)
        assert done.withheld == {"account_role": 2}
        told = " ".join(map(str, told_of(done)))
        assert "Права с пакетом не приходят" in told
        assert "пригласите людей" in told
        with place.database.read() as session:
            assert session.exec(select(AccountRole)).all() == []
            found = {each.login: each for each in session.exec(select(Account))}
        assert found["ivan"].name == "Здешний"
        assert (found["petr"].state, found["petr"].password_hash) == (AccountState.INVITED, "")


def test_standings_come_only_with_the_people_of_the_same_package(
    archive: Archive, templates: Templates, tmp_path: Path
) -> None:
    with begun(archive, templates, tmp_path) as place:
        with archive.database.work(CLERK) as work:
            kind = StandingKindRow(name="chair", title_ru="Председатель", title_en="Chair")
            work.session.add(kind)
            work.session.flush()
            known = work.session.exec(select(Party)).one()
            for party in (known.id, a_party(work, "Новая школа").id):
                standing = Standing(
                    id=work.new_id(),
                    kind="chair",
                    party_id=party,
                    starts_on=work.today,
                    created_at=work.now,
                )
                work.session.add(standing)
            work.witness("preset.loaded", "deployment", "test")
        done = import_package(place, CLERK, pack(archive, tmp_path / "evil").path)
        assert done.withheld == {"standing": 1}
        with place.database.read() as session:
            [standing] = session.exec(select(Standing)).all()
            assert session.get_one(Party, standing.party_id).name == "Новая школа"


def test_no_way_is_opened_to_a_document_that_stood_here(
    archive: Archive, templates: Templates, tmp_path: Path
) -> None:
    with begun(archive, templates, tmp_path) as place:
        with archive.database.work(CLERK) as work:
            reader = a_party(work, "Чужая школа")
            record = first_record(work.session)
            access = RecordAccess(record_id=record.id, party_id=reader.id, allowed=True)
            work.session.add(access)
            work.witness("record.access", "record", record.id)
        done = import_package(place, CLERK, pack(archive, tmp_path / "evil").path)
        assert done.withheld == {"record_access": 1}
        with place.database.read() as session:
            assert session.exec(select(RecordAccess)).all() == []


def test_nothing_is_added_to_what_a_document_here_says(
    archive: Archive, templates: Templates, tmp_path: Path
) -> None:
    with begun(archive, templates, tmp_path) as place:
        stored = archive.blobs.put_bytes("подброшено".encode())
        with archive.database.work(CLERK) as work:
            record = first_record(work.session)
            file = Component(
                id=work.new_id(),
                record_id=record.id,
                role=ComponentRole.ANNEX,
                position=2,
                name="подброшено.txt",
                media_type="text/plain",
                sha256=stored.sha256,
                size_bytes=stored.size_bytes,
                created_at=work.now,
            )
            work.session.add(file)
            work.witness("component.added", "record", record.id)
        with pytest.raises(Refusal) as refusal:
            import_package(place, CLERK, pack(archive, tmp_path / "evil").path)
        assert refusal.value.code == "package_conflicts"
        assert "относится к документу, который здесь уже есть" in str(refusal.value)
        with place.database.read() as session:
            assert len(session.exec(select(Component)).all()) == 1
