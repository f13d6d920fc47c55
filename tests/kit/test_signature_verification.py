"""Verifying what came with a record: which file, what it is worth, what is kept, by when."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography import x509
from sqlmodel import col, select

from regest.core.base.clock import ManualClock
from regest.core.catalogue.components import CHECK_SIGNATURES
from regest.core.catalogue.records import attach
from regest.core.catalogue.seen_jobs import jobs_seen
from regest.core.catalogue.tables import ComponentRole, Record
from regest.core.catalogue.task_tables import Task, TaskExecutor
from regest.core.hooks.signature_types import SignatureFinding
from regest.core.people.accounts import active_account
from regest.core.signatures import checks
from regest.core.signatures.finding_words import said_of
from regest.core.signatures.received import Received
from regest.core.signatures.tables import SignatureCheck
from regest.core.store.tables import AuditEntry, Job
from regest.kit import signature_verification, trusting
from regest.kit.house import House
from regest.kit.signature_state import signatures_of
from regest.kit.signature_verification import verify_record
from regest.kit.trusting import TrustFile
from regest.kit.worker import Worker
from tests.support.arrived import TEXT, file_of, read_here, registered, trusts
from tests.support.databases import START
from tests.support.houses import opened_house
from tests.support.pki import TO, Authority, moment, signed

ROOT = Authority("Головной удостоверяющий центр")
CHAIR = ROOT.person("Ветрова Ирина Сергеевна", "Школа № 7")
STAMPER = ROOT.stamper(valid_to=moment(2039, 1, 1))
AT = moment(2026, 10, 16)
SIG = signed(CHAIR, TEXT, at=AT)


@pytest.fixture
def house(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    """Give the house opened for the secretary; containers are read in this process."""
    read_here(monkeypatch)
    with opened_house(folder, ManualClock(START), login="secretary") as opened:
        yield opened


@pytest.fixture
def console(house: House) -> House:
    """Give the same deployment at the same moment, for its administrator."""
    return House(house.deployment)


def received(house: House, record: str) -> list[Received]:
    with house.read() as session:
        return list(signatures_of(house, session, session.get_one(Record, record)).received)


def findings(house: House, record: str) -> list[str]:
    return [each.finding.value for each in received(house, record)]


def kept(house: House, record: str) -> list[SignatureCheck]:
    with house.read() as session:
        return list(checks.of_record(session, record))


def tasks_of(house: House, record: str) -> list[Task]:
    with house.read() as session:
        wanted = select(Task).where(Task.record_id == record)
        return list(session.exec(wanted.order_by(col(Task.ordinal))).all())


def move(house: House, to: dt.datetime) -> None:
    clock = house.deployment.database.clock
    assert isinstance(clock, ManualClock)
    clock.set(to)


def do_jobs(house: House) -> int:
    return Worker(House(house.deployment), threading.Event()).run_once()


def test_a_container_is_checked_in_a_child(folder: Path) -> None:
    """The whole way, through the process that other people's bytes are read in."""
    with opened_house(folder) as house:
        record = registered(house, [("letter.txt", TEXT)], {"letter.txt.sig": SIG})
        (check,) = verify_record(house, record).checks
        assert (check.finding, check.owner) == ("untrusted", "Ветрова Ирина Сергеевна")
        assert findings(house, record) == ["untrusted"]


def test_a_sound_signature_is_proved_and_kept_sealed(house: House, console: House) -> None:
    trusts(console, ROOT)
    record = registered(house, [("letter.txt", TEXT)], {"letter.txt.sig": SIG})
    assert findings(house, record) == ["unchecked"]
    (check,) = verify_record(house, record).checks
    assert (check.finding, check.serial) == ("valid", CHAIR.serial)
    assert check.checked_by == "secretary"
    assert check.valid_to == TO
    assert checks.genuine(check, house.deployment.signer.public_key)
    (one,) = received(house, record)
    assert one.good
    assert one.component is not None
    assert one.component.name == "letter.txt"


def test_verifying_is_no_edit_and_is_in_the_event_log(house: House) -> None:
    record = registered(house, [("letter.txt", TEXT)], {"letter.txt.sig": SIG})
    with house.read() as session:
        before = session.get_one(Record, record).version
    (check,) = verify_record(house, record).checks
    with house.read() as session:
        assert session.get_one(Record, record).version == before
        entry = session.exec(select(AuditEntry).where(AuditEntry.object_id == check.id)).one()
    assert (entry.action, entry.actor) == ("signature.checked", "secretary")


def test_whoever_does_not_see_a_record_verifies_nothing(folder: Path, house: House) -> None:
    from regest.core.base.errors import NotFound

    record = registered(house, [("letter.txt", TEXT)], {"letter.txt.sig": SIG})
    with opened_house(folder, login="member") as other, pytest.raises(NotFound):
        verify_record(other, record)
    assert kept(house, record) == []


@pytest.mark.parametrize(
    ("files", "containers", "expected"),
    [
        (["letter.txt"], {"letter.txt.sig": SIG}, [("letter.txt", "untrusted")]),
        (["other.txt", "letter.txt"], {"x.p7s": SIG}, [("letter.txt", "untrusted")]),
        (["other.txt"], {"other.txt.sig": SIG}, [("other.txt", "changed")]),
        (["other.txt"], {"letter.txt.sig": SIG}, [(None, "other_file")]),
        (["letter.txt"], {"letter.sig": SIG[:-9]}, [("letter.txt", "broken")]),
        (["letter.txt"], {"letter.sig": b"PK\x03\x04 no container"}, [("letter.txt", "broken")]),
        (
            ["letter.txt", "other.txt"],
            {"letter.txt.sig": SIG, "other.txt.sig": signed(CHAIR, b"other.txt", at=AT)},
            [("letter.txt", "untrusted"), ("other.txt", "untrusted")],
        ),
        (
            ["letter.txt"],
            {"letter.txt.sig": signed(CHAIR, TEXT, others=[STAMPER], encoding="base64")},
            [("letter.txt", "untrusted"), ("letter.txt", "untrusted")],
        ),
    ],
)
def test_each_container_is_told_with_its_file(
    house: House,
    files: list[str],
    containers: dict[str, bytes],
    expected: list[tuple[str | None, str]],
) -> None:
    contents = [(name, TEXT if name == "letter.txt" else name.encode()) for name in files]
    record = registered(house, contents, containers)
    verify_record(house, record)
    found = [
        (each.component.name if each.component is not None else None, each.finding.value)
        for each in received(house, record)
    ]
    assert found == expected


def test_a_signature_upon_a_file_of_another_record_belongs_to_that(house: House) -> None:
    registered(house, [("contract.txt", b"contract")])
    container = signed(CHAIR, b"contract", at=AT)
    record = registered(house, [("letter.txt", TEXT)], {"letter.txt.sig": container})
    verify_record(house, record)
    assert findings(house, record) == ["other_file"]


def test_a_signature_upon_another_signature_names_that(house: House) -> None:
    """A file of this very document may be named; those of other documents never are."""
    over = signed(CHAIR, SIG, at=AT)
    containers = {"letter.txt.sig": SIG, "letter.txt.sig.sig": over}
    record = registered(house, [("letter.txt", TEXT)], containers)
    verify_record(house, record)
    first, second = received(house, record)
    assert (first.finding.value, second.finding.value) == ("untrusted", "other_file")
    assert "letter.txt.sig" in second.remarks[-1].text("en")


def test_a_file_that_is_damaged_in_the_store_is_told(house: House, console: House) -> None:
    """What was proved says nothing of bytes that are others by now."""
    trusts(console, ROOT)
    record = registered(house, [("letter.txt", TEXT)], {"letter.txt.sig": SIG})
    (check,) = verify_record(house, record).checks
    path = house.deployment.blobs.path(check.sha256)
    path.chmod(0o600)
    path.write_bytes(b"?" + TEXT)
    assert findings(house, record) == ["changed"]
    verify_record(house, record)
    assert kept(house, record)[-1].finding == "changed"
    path.unlink()
    assert findings(house, record) == ["missing"]


def test_a_changed_protocol_is_told(house: House, console: House) -> None:
    from sqlalchemy import text

    from tests.support.forgery import behind_its_back

    record = registered(house, [("letter.txt", TEXT)], {"letter.txt.sig": SIG})
    verify_record(house, record)
    with behind_its_back(house.deployment.database) as connection:
        connection.execute(text("UPDATE signature_check SET finding = 'valid'"))
    assert findings(house, record) == ["forged"]


def test_files_that_come_meanwhile_are_looked_at_too(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The container came before its file; that one is put in while the others are read."""
    record = registered(house, [("other.txt", b"other")], {"x.sig": SIG})
    examined = signature_verification._examined
    rounds: list[int] = []

    def late(house: House, held: signature_verification._Held) -> Iterator[object]:
        found = list(examined(house, held))
        if not rounds:
            file = file_of(house, "letter.txt", TEXT, ComponentRole.ANNEX)
            with house.work() as work:
                attach(work, house.deployment.calls, work.session.get_one(Record, record), [file])
        rounds.append(len(held.files))
        yield from found

    monkeypatch.setattr(signature_verification, "_examined", late)
    (check,) = verify_record(house, record).checks
    assert rounds == [2, 3]
    assert check.finding == "untrusted"


def test_no_way_in_forgets_the_job(house: House, console: House) -> None:
    """Whatever brings a container asks for its check; done twice, it keeps nothing twice."""
    trusts(console, ROOT)
    record = registered(house, [("letter.txt", TEXT)])
    with house.read() as session:
        assert session.exec(select(Job).where(Job.kind == CHECK_SIGNATURES)).all() == []
    container = file_of(house, "letter.txt.sig", SIG, ComponentRole.ANNEX)
    with house.work() as work:
        attach(work, house.deployment.calls, work.session.get_one(Record, record), [container])
    with house.read() as session:
        (job,) = session.exec(select(Job).where(Job.kind == CHECK_SIGNATURES)).all()
        assert job.subject == record
    assert do_jobs(house) == 1
    assert [each.finding for each in kept(house, record)] == ["valid"]
    with house.work() as work:
        from regest.core.store import jobs

        jobs.enqueue(work, CHECK_SIGNATURES, record)
        jobs.enqueue(work, CHECK_SIGNATURES, "no such record")
    assert do_jobs(house) == 2
    assert len(kept(house, record)) == 1
    verify_record(house, record)
    assert len(kept(house, record)) == 2


def test_a_signature_that_is_not_proved_is_a_task_until_it_is(house: House, console: House) -> None:
    """Due on the certificate's last day, carried out by whoever registered the document (SIG-6)."""
    record = registered(house, [("letter.txt", TEXT)], {"letter.txt.sig": SIG})
    verify_record(house, record)
    verify_record(house, record)
    (task,) = tasks_of(house, record)
    assert task.text == "Проверить подпись до 12.06.2027"
    assert task.due_on == dt.date(2027, 6, 12)
    with house.read() as session:
        person = active_account(session, "secretary").person_id
        executors = session.exec(select(TaskExecutor.party_id).where(
            TaskExecutor.task_id == task.id)).all()  # fmt: skip
    assert (executors, task.author_id) == ([person], person)
    trusts(console, ROOT)
    assert do_jobs(house) == 1
    (task,) = tasks_of(house, record)
    assert task.done_on == dt.date(2026, 10, 27)
    assert task.mark == said_of(SignatureFinding.VALID).text("ru")


def test_a_certificate_that_tells_no_last_day_is_to_be_checked_within_a_term(house: House) -> None:
    container = signed(CHAIR, TEXT, with_certificate=False)
    record = registered(house, [("letter.txt", TEXT)], {"letter.txt.sig": container})
    verify_record(house, record)
    (task,) = tasks_of(house, record)
    assert task.due_on == dt.date(2026, 11, 26)


def test_a_certificate_that_expires_earlier_moves_the_task(house: House) -> None:
    record = registered(house, [("letter.txt", TEXT)], {"letter.txt.sig": SIG})
    verify_record(house, record)
    soon = ROOT.person("Савушкина Тамара Никитична", valid_to=moment(2026, 12, 1))
    container = file_of(house, "2.sig", signed(soon, TEXT), ComponentRole.SIGNATURE)
    with house.work() as work:
        attach(work, house.deployment.calls, work.session.get_one(Record, record), [container])
    verify_record(house, record)
    first, second = tasks_of(house, record)
    assert first.dropped_on is not None
    assert (second.due_on, second.done_on, second.dropped_on) == (dt.date(2026, 12, 1), None, None)


def test_what_will_never_be_proved_ends_the_task(house: House) -> None:
    """The certificate expired and nothing proves the time: the task says so, and is no more."""
    record = registered(house, [("letter.txt", TEXT)], {"letter.txt.sig": SIG})
    verify_record(house, record)
    move(house, moment(2027, 7, 1))
    verify_record(house, record)
    assert findings(house, record) == ["expired"]
    (task,) = tasks_of(house, record)
    assert task.dropped_on == dt.date(2027, 7, 1)
    assert "12.06.2027" in task.drop_reason


def test_a_task_opens_a_record_to_nobody(house: House, console: House) -> None:
    """A record that the console registered under a mark has nobody who is asked."""
    record = registered(console, [("letter.txt", TEXT)], {"letter.txt.sig": SIG})
    with house.read() as session:
        row = session.get_one(Record, record)
        assert row.registered_by.startswith("console")
    verify_record(console, record)
    (task,) = tasks_of(console, record)
    with house.read() as session:
        assert task.author_id == active_account(session, "secretary").person_id


def test_a_list_that_revokes_before_the_proof_undoes_it_by_itself(
    house: House, console: House
) -> None:
    """Nobody has to ask: whoever supplies the list has every certificate in force checked anew."""
    root = Authority("УЦ, который отзывает")
    person = root.person("Кедров Пётр Ильич")
    trusts(console, root)
    record = registered(house, [("letter.txt", TEXT)], {"letter.txt.sig": signed(person, TEXT)})
    verify_record(house, record)
    assert findings(house, record) == ["valid"]
    do_jobs(house)
    root.revoke(person, moment(2026, 9, 1))
    newer = root.crl(moment(2026, 10, 20), moment(2027, 1, 1))
    assert trusting.add_lists(console, [TrustFile("уц.crl", newer)]).rechecked == 1
    assert do_jobs(house) == 1
    assert findings(house, record) == ["revoked"]


def test_a_list_that_lifts_a_hold_proves_it_again_by_itself(house: House, console: House) -> None:
    root = Authority("УЦ, который приостанавливает")
    person = root.person("Кедров Пётр Ильич")
    root.revoke(person, moment(2026, 9, 1), x509.ReasonFlags.certificate_hold)
    trusts(console, root)
    record = registered(house, [("letter.txt", TEXT)], {"letter.txt.sig": signed(person, TEXT)})
    verify_record(house, record)
    assert findings(house, record) == ["revoked"]
    do_jobs(house)
    root.release(person)
    newer = root.crl(moment(2026, 10, 20), moment(2027, 1, 1))
    assert trusting.add_lists(console, [TrustFile("уц.crl", newer)]).rechecked == 1
    assert do_jobs(house) == 1
    assert findings(house, record) == ["valid"]


def test_it_goes_the_same_way_on_both_databases(
    shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Registered, checked by the job, given as a task, proved, and the task ended."""
    read_here(monkeypatch)
    with opened_house(shared, ManualClock(START), login="secretary") as house:
        record = registered(house, [("letter.txt", TEXT)], {"letter.txt.sig": SIG})
        assert do_jobs(house) == 1
        assert findings(house, record) == ["untrusted"]
        trusts(House(house.deployment), ROOT)
        assert do_jobs(house) == 1
        assert findings(house, record) == ["valid"]
        (task,) = tasks_of(house, record)
        assert task.done_on is not None


def test_a_job_on_a_hidden_record_is_told_to_nobody(house: House, folder: Path) -> None:
    record = registered(house, [("letter.txt", TEXT)], {"letter.txt.sig": SIG})
    with opened_house(folder, login="member") as member:
        for reader, told in ((house.reader, [record]), (member.reader, [])):
            with house.read() as session:
                wanted = select(Job.subject).where(Job.kind == CHECK_SIGNATURES, jobs_seen(reader))
                assert list(session.exec(wanted).all()) == told
