"""A backup holds everything, costs what is new, and is restored to what was."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest
from sqlmodel import Session, col, func, select

from regest.core.base.errors import IntegrityBroken, Refusal, UsageFault
from regest.core.base.settings_file import read_settings_file
from regest.core.catalogue.tables import LedgerNumber, NumberState, Record
from regest.core.catalogue.texts import READ_TEXT
from regest.core.people import accounts, api_tokens
from regest.core.people.session_tables import WebSession
from regest.core.people.tables import Account, Invitation
from regest.core.preservation.backups import dumping, snapshots
from regest.core.preservation.health import Status
from regest.core.retention.tables import ActState, DisposalAct
from regest.core.store.jobs import enqueue
from regest.core.store.tables import AuditEntry, Job, JobState
from regest.index.check import compare
from tests.kit.backups.conftest import Source, on_sqlite
from tests.support.houses import furnished, opened_house


def counted(session: Session) -> int:
    return session.exec(select(func.count()).select_from(Record)).one()


def test_what_is_restored_is_what_was(source: Source, tmp_path: Path) -> None:
    source.back_up()
    done = source.restore(tmp_path / "restored")
    assert done.folder == tmp_path / "restored"
    assert done.indexed == 2
    broken = [each.name for each in done.checkups if each.diagnosis.status is Status.BROKEN]
    assert broken == []
    with opened_house(source.folder) as was, opened_house(tmp_path / "restored") as now:
        with was.read() as before, now.read() as after:
            numbers = select(LedgerNumber.printed, LedgerNumber.state).order_by(
                LedgerNumber.printed
            )
            assert after.exec(numbers).all() == before.exec(numbers).all()
            assert counted(after) == counted(before) == 2
            assert compare(after, now.index).agrees
            last = after.exec(select(AuditEntry).order_by(AuditEntry.sequence.desc())).first()  # type: ignore[attr-defined]
            assert last is not None
            assert last.action == "deployment.restored"
        assert set(now.deployment.blobs.all()) == set(was.deployment.blobs.all())
        assert now.deployment.database.url != was.deployment.database.url


def test_a_second_backup_copies_new_files_alone(source: Source, tmp_path: Path) -> None:
    first = source.back_up().made
    paper = tmp_path / "third.txt"
    paper.write_text("Третье письмо", "utf-8")
    source.letter(paper)
    second = source.back_up().made
    assert (first.copied, first.linked) == (2, 0)
    assert (second.copied, second.linked) == (1, 2)
    shared = next(iter(first.manifest.blobs))
    paths = [each.folder / "blobs" / shared[:2] / shared[2:4] / shared for each in (first, second)]
    assert paths[0].samefile(paths[1])


@on_sqlite
def test_secrets_are_for_their_owner_alone(source: Source) -> None:
    made = source.back_up().made
    key = made.folder / "secrets" / "audit.key"
    assert key.stat().st_mode & 0o077 == 0
    assert made.folder.stat().st_mode & 0o077 == 0
    assert not (made.folder / "secrets" / "database_url").exists()


@on_sqlite
def test_only_complete_backups_of_its_own_are_removed(source: Source) -> None:
    (source.place / "notes").mkdir(parents=True)
    (source.place / "20200101T000000Z").mkdir()
    names = [source.back_up(keep=2).made.folder.name for _time in range(3)]
    left = {each.name for each in source.place.iterdir() if not each.name.startswith(".")}
    assert left == {"notes", "20200101T000000Z", *names[1:]}
    assert source.back_up(keep=1, keep_days=2).removed == (names[1],)


@on_sqlite
def test_an_empty_folder_is_taken_and_anothers_backups_stay(source: Source, tmp_path: Path) -> None:
    other = Source(furnished(tmp_path / "other"), source.place, "")
    kept = other.back_up().made.folder
    source.back_up(keep=1)
    source.back_up(keep=1)
    assert kept.is_dir()
    (tmp_path / "restored").mkdir()
    source.restore(tmp_path / "restored")
    assert not (tmp_path / "restored" / "restore-in-progress").exists()


@on_sqlite
def test_an_interrupted_backup_is_told_and_is_none(source: Source) -> None:
    made = source.back_up().made
    (made.folder / "manifest.json").unlink()
    [found] = snapshots.listed(source.place)
    assert not found.complete
    assert "manifest.json" in str(found.problem)
    with pytest.raises(Refusal) as refused:
        snapshots.named(source.place)
    assert refused.value.code == "no_backup"


@on_sqlite
def test_a_damaged_file_is_told_and_the_rest_is_backed_up(source: Source) -> None:
    with source.opened() as deployment:
        first, second = sorted(deployment.blobs.all())
        deployment.blobs.path(first).chmod(0o600)
        deployment.blobs.path(first).write_bytes(b"rotten")
        deployment.blobs.path(second).unlink()
    made = source.back_up().made
    assert made.manifest.damaged == {first: "changed", second: "missing"}
    assert made.manifest.blobs == {}
    trial = source.try_out()
    assert [each.code for each in trial.findings] == ["B210", "B210"]


def test_a_trial_restores_and_looks(source: Source) -> None:
    source.back_up()
    trial = source.try_out()
    assert trial.ok, trial.findings
    assert trial.findings == ()
    found = snapshots.newest(source.place)
    assert found is not None
    assert found.verified is not None
    assert found.verified.ok
    assert {each.name for each in source.place.iterdir()} == {
        ".lock",
        found.name,
        f"{found.name}.verified.json",
    }


@on_sqlite
def test_a_report_of_a_trial_cannot_be_forged(source: Source) -> None:
    name = source.back_up().made.folder.name
    source.try_out()
    report = source.place / f"{name}.verified.json"
    given = json.loads(report.read_bytes())
    given["report"]["at"] = "2030-01-01T00:00:00.000000+00:00"
    report.write_text(json.dumps(given))
    assert snapshots.named(source.place).verified is None


def test_who_was_signed_in_is_no_longer(source: Source, tmp_path: Path) -> None:
    with opened_house(source.folder) as house, house.work() as work:
        account = work.session.exec(select(Account)).first()
        assert account is not None
        api_tokens.issue(
            work, account, name="программа", scopes=api_tokens.SCOPES[:1], days=30, now=work.now
        )
        work.session.add(
            WebSession(
                token_hash="0" * 64,
                account_id=account.id,
                started_at=work.now,
                seen_at=work.now,
                ends_at=work.now,
            )
        )
        accounts.invite(work, account.login)
        enqueue(work, "journal.send", "2")
        enqueue(work, "journal.send_letter_of_old", "1")
        enqueue(work, READ_TEXT, "1")
    source.back_up()
    done = source.restore(tmp_path / "restored")
    assert (done.sessions, done.tokens, done.held) == (1, 1, 2)
    assert done.invitations >= 1
    with opened_house(tmp_path / "restored") as house, house.read() as session:
        assert session.exec(select(WebSession)).all() == []
        held = session.exec(select(Job).where(Job.state == JobState.FAILED)).all()
        assert {each.kind for each in held} == {"journal.send", "journal.send_letter_of_old"}
        assert all("могло быть уже выполнено" in each.error for each in held)
        waiting = select(Invitation).where(col(Invitation.used_at).is_(None))
        assert session.exec(waiting).all() == []


def test_numbers_of_the_original_are_issued_to_nobody_else(source: Source, tmp_path: Path) -> None:
    source.back_up()
    after = [source.letter() for _time in range(2)]
    done = source.restore(tmp_path / "restored")
    assert done.known
    assert done.reserved == 2
    with opened_house(tmp_path / "restored") as house, house.read() as session:
        reserved = session.exec(
            select(LedgerNumber).where(LedgerNumber.state == NumberState.RESERVED)
        ).all()
        assert sorted(each.printed for each in reserved) == sorted(after)
        assert all("Номер выдан после резервной копии" in each.reason for each in reserved)


@on_sqlite
def test_numbers_of_papers_are_reserved_where_the_original_is_gone(
    source: Source, tmp_path: Path
) -> None:
    source.back_up()
    source.folder.rename(tmp_path / "gone")
    wishes = {"near": tmp_path / "gone", "accept_loss": True}
    done = source.restore(tmp_path / "restored", issued={"incoming": 5}, **wishes)
    assert not done.known
    assert done.partial
    assert done.reserved == 3
    assert {each.last for each in done.numbers if each.ledger == "incoming"} == {5}


@on_sqlite
def test_nothing_is_restored_over_anything(source: Source, tmp_path: Path) -> None:
    source.back_up()
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("важно")
    with pytest.raises(Refusal) as refused:
        source.restore(tmp_path / "full")
    assert refused.value.code == "restore_not_empty"
    assert "не пуста" in str(refused.value)
    assert [each.name for each in (tmp_path / "full").iterdir()] == ["letter.txt"]


@pytest.mark.postgresql
@pytest.mark.parametrize("source", ["postgresql"], indirect=True)
def test_a_database_that_holds_anything_is_not_filled(source: Source, tmp_path: Path) -> None:
    source.back_up()
    source.restore(tmp_path / "restored")
    with pytest.raises(Refusal) as refused:
        source.restore(tmp_path / "again")
    assert refused.value.code == "restore_not_empty"
    with pytest.raises(UsageFault) as missing:
        source.restore(tmp_path / "again", database="")
    assert missing.value.code == "restore_database"
    assert not (tmp_path / "again").exists()


@on_sqlite
def test_a_backup_without_the_key_needs_it_from_elsewhere(source: Source, tmp_path: Path) -> None:
    source.back_up(secrets=False)
    made = snapshots.named(source.place)
    assert not (made.folder / "secrets").exists()
    with pytest.raises(UsageFault) as refused:
        source.restore(tmp_path / "restored")
    assert refused.value.code == "restore_secrets"
    source.restore(tmp_path / "restored", secrets=source.folder / "secrets")
    with opened_house(tmp_path / "restored") as house:
        assert house.deployment.signer.public_key == made.held.public_key


@on_sqlite
def test_an_address_of_the_original_database_is_left_behind(source: Source, tmp_path: Path) -> None:
    """The restored deployment must not open the database of the one that goes on."""
    with (source.folder / "regest.toml").open("a", encoding="utf-8") as file:
        file.write(f'\n[database]\nurl = "sqlite:///{source.folder / "regest.db"}"\n')
    source.back_up()
    source.restore(tmp_path / "restored")
    assert "url" not in read_settings_file(tmp_path / "restored").get("database", {})


@on_sqlite
def test_a_variable_that_leads_elsewhere_is_refused(
    source: Source, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source.back_up()
    monkeypatch.setenv("REGEST_DATABASE__URL", f"sqlite:///{source.folder / 'regest.db'}")
    with pytest.raises(UsageFault) as refused:
        source.restore(tmp_path / "restored")
    assert refused.value.code == "restore_variable"


@on_sqlite
def test_backups_do_not_lie_among_what_they_hold(source: Source) -> None:
    source.place = source.folder / "blobs" / "mine"
    with pytest.raises(Refusal) as refused:
        source.back_up()
    assert refused.value.code == "backup_place"
    source.place = source.folder / "backups"
    first = source.back_up().made
    second = source.back_up().made
    assert set(first.manifest.files) == set(second.manifest.files)


@on_sqlite
def test_a_torn_database_is_not_backed_up(source: Source, tmp_path: Path) -> None:
    file = source.folder / "regest.db"
    content = bytearray(file.read_bytes())
    content[4096:8192] = b"\xff" * 4096
    file.write_bytes(content)
    with pytest.raises(IntegrityBroken) as refused:
        dumping.dump(f"sqlite:///{file}", tmp_path / "copy")
    assert refused.value.code == "database_torn"


@on_sqlite
def test_the_doctor_wants_backups_that_are_new_and_tried(source: Source) -> None:
    from regest.kit.backups import diagnose

    with (source.folder / "regest.toml").open("a", encoding="utf-8") as file:
        file.write(f'\n[backup]\nfolder = "{source.place}"\n')

    def told(days: int = 0) -> tuple[Status, str]:
        with source.opened() as deployment:
            found = diagnose(deployment, source.clock.now() + dt.timedelta(days=days))
        return found.status, found.message.text("en")

    assert told() == (Status.WARNING, f"There is no complete backup in {source.place}")
    source.back_up()
    assert told() == (Status.WARNING, "No backup has been tried by a restore")
    source.try_out()
    assert told()[0] is Status.OK
    assert told(3)[1].startswith("The newest backup is of ")
    source.clock.advance(days=31)
    source.back_up()
    assert told()[1].startswith("The last trial of a backup was at ")


def test_backups_from_before_an_act_are_told(source: Source) -> None:
    from regest.kit.backups import diagnose

    with (source.folder / "regest.toml").open("a", encoding="utf-8") as file:
        file.write(f'\n[backup]\nfolder = "{source.place}"\n')
    older = source.back_up().made.folder
    with opened_house(source.folder) as house, house.work() as work:
        act = DisposalAct(
            id=work.new_id(),
            year=2026,
            number=1,
            state=ActState.EXECUTED,
            drawn_on=work.today,
            drafted_by="secretary",
            drafted_at=work.now,
            executed_at=source.clock.now() + dt.timedelta(hours=1),
        )
        work.session.add(act)
        work.witness("act.executed", "disposal_act", act.id)
    source.back_up()
    source.try_out()
    with source.opened() as deployment:
        found = diagnose(deployment, source.clock.now())
    assert found.status is Status.OK
    [told] = found.findings
    assert (told.code, [str(each) for each in told.details]) == (
        "backup_holds_destroyed",
        [older.name],
    )
