"""Acts of destruction from the draft to the last byte, on both databases."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlmodel import select

from regest.core.base.errors import Refusal
from regest.core.catalogue.components import prepare
from regest.core.catalogue.drafts import Draft
from regest.core.catalogue.registration import register
from regest.core.catalogue.tables import Component, RecordState
from regest.core.retention.destroying import disposal_of
from regest.core.retention.disposals import Phase
from regest.core.retention.tables import ActState, DisposalAct
from regest.core.store.tables import AuditEntry
from regest.core.store.work import Work
from regest.kit import disposal_acts
from regest.kit.checkup import check_up
from tests.support.destruction import CHIEF, JOURNAL, METHOD, WORD, Archive


@pytest.fixture
def archive(shared: Path) -> Archive:
    """Give an archive with its people, on SQLite and on PostgreSQL."""
    return Archive(shared).found()


def components(archive: Archive, record_id: str) -> list[Component]:
    """Return the files of a record."""
    with archive.house() as house, house.read() as session:
        return list(session.exec(select(Component).where(Component.record_id == record_id)))


def test_what_is_destroyed_is_gone_to_the_last_byte(archive: Archive) -> None:
    """Blobs, texts, index, database: no file of the deployment holds the word any more."""
    file_id = archive.closed(JOURNAL, 2021, note=f"О {WORD}")
    with archive.house() as house:
        house.drain()
    assert archive.traces()

    act = archive.at(2027).destroyed(file_id)

    assert archive.traces() == []
    done = archive.act(act.id)
    assert (done.state, done.method) == (ActState.EXECUTED, METHOD)
    assert done.settled_at is not None
    assert archive.file(file_id).disposed_on == done.executed_on


def test_copies_in_the_folder_of_the_deployment_go_with_it(archive: Archive) -> None:
    """A package that the page made, and the database from before an upgrade."""
    file_id = archive.closed(JOURNAL, 2021, f"Текст {WORD}")
    package = archive.folder / "exports" / "catalogue-2026-10-01T120000-chair.zip"
    safety = archive.folder / "safety" / "before-upgrade-20261001T120000000000Z.db"
    for path in (package, safety):
        path.parent.mkdir(exist_ok=True)
        path.write_text(WORD, "utf-8")

    archive.at(2027).destroyed(file_id)

    assert archive.traces() == []
    assert not package.exists()
    assert not safety.exists()
    with archive.house() as house, house.read() as session:
        wanted = select(AuditEntry).where(AuditEntry.action == "act.copies_removed")
        assert '"exports":1' in session.exec(wanted).one().document


def test_the_stub_stays_and_all_is_in_order(archive: Archive) -> None:
    """DSP-5: heading, days, numbers stay; the event log, the checks and the list agree."""
    archive.clock.set(archive.at(2021, 12, 31).clock.now())
    record_id = archive.paper(JOURNAL, 2021, f"Текст {WORD}", note="о содержании")
    file_id = archive.close(JOURNAL, 2021)
    act = archive.at(2027).destroyed(file_id)

    stub = archive.record(record_id)
    assert stub.state is RecordState.DISPOSED
    assert (stub.heading, stub.file_id) == ("О работе за 2021 год", file_id)
    assert components(archive, record_id) == []
    with archive.house() as house:
        listed = house.deployment.disposals.read()
        found = {each.name: each.diagnosis for each in check_up(house.deployment)}
    (told,) = listed.disposals
    assert (told.act_id, told.phase, told.records) == (act.id, Phase.SETTLED, (record_id,))
    assert [name for name, each in found.items() if each.status.value == "broken"] == []


def test_bytes_that_somebody_else_has_survive(archive: Archive) -> None:
    """A blob goes only when nobody refers to it any more."""
    shared = f"Общий текст {WORD}".encode()
    archive.at(2021, 12, 31)
    gone = archive.paper(JOURNAL, 2021, content=shared)
    sha256 = components(archive, gone)[0].sha256
    file_id = archive.close(JOURNAL, 2021)
    archive.at(2026, 12, 1)
    kept = archive.paper(JOURNAL, 2026, content=shared)

    archive.at(2027).destroyed(file_id)

    assert components(archive, gone) == []
    assert components(archive, kept)[0].sha256 == sha256
    with archive.house() as house:
        assert house.deployment.blobs.read(sha256) == shared


def test_a_wrong_password_destroys_nothing(archive: Archive) -> None:
    """Approval and execution are proved anew, each time."""
    file_id = archive.closed(JOURNAL, 2021)
    act = archive.at(2027).draft(file_id)
    with archive.house(CHIEF) as house, pytest.raises(Refusal) as caught:
        disposal_acts.approve(house, act.id, proof=archive.proof("не тот пароль"))
    assert caught.value.code == "not_proved"
    act = archive.approve(act)
    with archive.house(CHIEF) as house, pytest.raises(Refusal) as caught:
        disposal_acts.execute(house, act.id, method=METHOD, proof=archive.proof("не тот пароль"))
    assert caught.value.code == "not_proved"
    assert archive.traces()


def test_the_paper_is_filed_twice(archive: Archive) -> None:
    """The approved paper, and after the execution the one that says how and when."""
    file_id = archive.closed(JOURNAL, 2021)
    act = archive.at(2027).destroyed(file_id)
    record = archive.record(archive.act(act.id).record_id or "")
    names = [each.name for each in components(archive, record.id)]
    assert (record.class_name, record.number) == ("disposal_act", "1")
    assert names == ["act.pdf", "act.docx", "act-executed.pdf", "act-executed.docx"]


def test_an_intent_that_was_not_committed_is_withdrawn(archive: Archive) -> None:
    """The list outside never says of something kept that it is destroyed."""
    file_id = archive.closed(JOURNAL, 2021)
    act = archive.at(2027).approve(archive.draft(file_id))
    with archive.house() as house:
        disposals = house.deployment.disposals
        with house.read() as session:
            told = disposal_of(session.get_one(DisposalAct, act.id))
        disposals.append_intent(told, archive.clock.now())
        assert disposal_acts.finish(house)
        assert [each.phase for each in disposals.read().disposals] == [Phase.WITHDRAWN]
    archive.execute(act)
    assert archive.traces() == []


def test_nothing_is_destroyed_while_the_list_lacks_an_earlier_act(archive: Archive) -> None:
    """DSP-5: what the list does not tell, a restored backup would bring back for good."""
    first, second = archive.closed(JOURNAL, 2020), archive.closed(JOURNAL, 2021)
    done = archive.at(2027).destroyed(first)
    act = archive.approve(archive.draft(second))
    with archive.house() as house:
        place = house.deployment.disposals.path
    kept = place.read_bytes()
    place.unlink()

    with pytest.raises(Refusal) as caught:
        archive.execute(act)

    refusal = caught.value
    assert (refusal.code, refusal.rule) == ("disposals_missing", "DSP-5")
    assert refusal.message.text("ru") == (
        f"Ничего не уничтожено: в перечне уничтоженного нет акта № {done.number} за 2027 г. "
        f"({place})"
    )
    assert refusal.remedy is not None
    assert "regest doctor" in refusal.remedy.text("ru")
    assert archive.act(act.id).state is ActState.APPROVED
    assert archive.file(second).disposed_on is None
    assert not place.exists()
    place.write_bytes(kept)
    archive.execute(act)
    assert archive.act(act.id).state is ActState.EXECUTED


def test_the_same_bytes_are_not_taken_in_while_they_are_removed(archive: Archive) -> None:
    """Whoever stored them before the removal is told to bring them again."""
    file_id = archive.closed(JOURNAL, 2021, "Те же байты")
    with archive.house() as house:
        stored = prepare(
            house.deployment.blobs, house.deployment.read_text, "a.txt", "Те же байты".encode()
        )
    archive.at(2027).destroyed(file_id)
    draft = Draft("paper", "Новая бумага", files=(stored,))

    def file_it(work: Work) -> None:
        with archive.house() as house:
            register(work, house.deployment.calls, draft)

    with pytest.raises(Refusal) as caught:
        archive.within(file_it)
    assert caught.value.code == "bytes_removed"
    archive.paper(JOURNAL, 2027, "Те же байты")
