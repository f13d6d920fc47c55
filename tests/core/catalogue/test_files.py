"""Files: closed with what they hold, opened again, and what a closed one refuses (FL-6, FL-7)."""

from __future__ import annotations

import datetime as dt
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest
from sqlmodel import select

from regest.core.base.clock import ManualClock
from regest.core.base.errors import Ambiguous, NotFound, Refusal
from regest.core.catalogue import file_bars, fileplan, files, records
from regest.core.catalogue.components import PreparedFile
from regest.core.catalogue.file_bars import FileStatus
from regest.core.catalogue.file_years import closing_year
from regest.core.catalogue.files import Certification
from regest.core.catalogue.history import history_of
from regest.core.catalogue.tables import (
    ComponentRole,
    File,
    OpenState,
    Record,
    RecordState,
    VisibilityKey,
)
from regest.core.catalogue.visibility import key_for, tokens_of
from regest.core.documents.extract import TextOutcome
from regest.core.hooks.types import PeriodKind
from regest.core.retention.tables import ActState, DisposalAct, DisposalActRow
from regest.core.store.database import Database
from regest.core.store.tables import IndexQueue
from tests.support.catalogue import CLERK, NOBODY, a_letter, a_party

LAST_DAY = dt.datetime(2026, 12, 31, 3, 0, tzinfo=dt.UTC)


def filed(database: Database, index: str = "01-06", count: int = 1) -> str:
    """Register letters into the file of `index` and return the id of the file."""
    with database.work(CLERK) as work:
        for each in range(count):
            record = a_letter(work, f"Письмо {each}", file_index=index)
        assert record.file_id is not None
        return record.file_id


def close(database: Database, file_id: str, **how: object) -> None:
    """Close a file early, with a reason."""
    with database.work(CLERK) as work:
        files.close_file(work, file_id, **{"reason": "ликвидация раздела", **how})  # type: ignore[arg-type]


def refused(database: Database, act: object) -> Refusal:
    """Return the refusal of an act; nothing is written."""
    with pytest.raises(Refusal) as caught, database.work(CLERK) as work:
        act(work)  # type: ignore[operator]
    return caught.value


def test_a_year_is_closed_when_it_is_over(database: Database, clock: ManualClock) -> None:
    """FL-6: not before its last day; days, documents and size are kept with the closing."""
    file_id = filed(database, count=3)
    early = refused(database, lambda work: files.close_file(work, file_id))
    assert early.code == "file_runs"
    assert early.message.text("ru") == (
        "Закрыть дело 01-06 за 2026 ещё нельзя: оно ведётся до 31.12.2026"
    )
    clock.set(LAST_DAY)
    with database.work(CLERK) as work:
        closing = files.close_file(
            work, file_id, Certification(sheets=12, lettered="3а", remarks="без замечаний")
        )
        assert (closing.documents, closing.sheets, closing.volumes) == (3, 12, 1)
        assert closing.first_on == closing.last_on == date(2026, 10, 27)
    with database.read() as session:
        file = session.get_one(File, file_id)
        assert (file.state, file.closed_on) == (OpenState.CLOSED, date(2026, 12, 31))
        assert closing_year(session, file) == 2026
        assert file_bars.standing_of(session, file, date(2027, 1, 1)).status is FileStatus.CLOSED
    again = refused(database, lambda work: files.close_file(work, file_id))
    assert again.message.text("ru") == "Дело 01-06 за 2026 уже закрыто 31.12.2026"


def test_a_school_year_is_closed_on_31_august(database: Database, clock: ManualClock) -> None:
    """RET-1: its year is that of its second half."""
    file_id = filed(database, "03-02")
    clock.set(dt.datetime(2027, 8, 30, 3, 0, tzinfo=dt.UTC))
    assert refused(database, lambda work: files.close_file(work, file_id)).code == "file_runs"
    clock.set(dt.datetime(2027, 8, 31, 3, 0, tzinfo=dt.UTC))
    with database.work(CLERK) as work:
        files.close_file(work, file_id)
        file = work.session.get_one(File, file_id)
        assert (file.period, closing_year(work.session, file)) == ("2026/2027", 2027)


def test_an_open_file_has_no_year(database: Database) -> None:
    """RET-2: nothing is reckoned of a file that is not closed."""
    file_id = filed(database)
    with database.read() as session:
        assert closing_year(session, session.get_one(File, file_id)) is None


def test_a_closed_file_takes_nothing_in(database: Database) -> None:
    """FL-6: neither a new document, nor one from elsewhere, nor another sheet, nor annulling."""
    file_id = filed(database)
    with database.work(CLERK) as work:
        other = a_letter(work).id
        inside = work.session.exec(select(Record.id).where(Record.file_id == file_id)).one()
    close(database, file_id)
    scan = PreparedFile("скан.pdf", ComponentRole.SCAN, "a" * 64, 9, TextOutcome("extracted", ""))
    kept = PreparedFile(
        "копия.pdf", ComponentRole.RENDITION, "b" * 64, 9, TextOutcome("extracted", "")
    )
    roads = (
        lambda work: a_letter(work, file_index="01-06"),
        lambda work: records.put_in_file(
            work, NOBODY, work.session.get_one(Record, other), "01-06"
        ),
        lambda work: records.attach(work, NOBODY, work.session.get_one(Record, inside), [scan]),
        lambda work: records.annul(work, NOBODY, work.session.get_one(Record, inside), "ошибка"),
    )
    for road in roads:
        refusal = refused(database, road)
        assert refusal.code == "file_closed"
        assert refusal.message.text("ru") == "Дело 01-06 за 2026 закрыто"
    with database.work(CLERK) as work:
        records.attach(work, NOBODY, work.session.get_one(Record, inside), [kept])


def test_records_close_with_their_file_and_open_with_it(database: Database) -> None:
    """Each gets back the state it had, its key of visibility follows, and the index hears of it."""
    with database.work(CLERK) as work:
        for each in range(30):
            party = a_party(work, f"Школа {each % 7}")
            a_letter(work, correspondent=party.id, file_index="01-06")
        put = a_letter(work).id
        records.put_in_file(work, NOBODY, work.session.get_one(Record, put), "01-06")
        gone = a_letter(work, file_index="01-06").id
        records.annul(work, NOBODY, work.session.get_one(Record, gone), "двойная регистрация")
        file_id = work.session.get_one(Record, put).file_id or ""
        before = dict(work.session.exec(select(Record.id, Record.visibility_key)).all())
    with database.work(CLERK) as work:
        for row in work.session.exec(select(IndexQueue)):
            work.session.delete(row)
    close(database, file_id)
    with database.read() as session:
        states = dict(session.exec(select(Record.id, Record.state)).all())
        assert states.pop(gone) is RecordState.ANNULLED
        assert set(states.values()) == {RecordState.CLOSED}
        for record in session.exec(select(Record)):
            assert record.visibility_key == key_for(
                record.class_name, record.state.value, record.mark, tokens_of(session, record)
            )
            assert session.get(VisibilityKey, record.visibility_key) is not None
        queued = {row.record_id for row in session.exec(select(IndexQueue))}
        assert queued == set(states)
        assert history_of(session, put)[-1].action == "closed"
        assert files.closings_of(session, file_id)[0].documents == 31
    with database.work(CLERK) as work:
        files.reopen_file(work, file_id, "поступило приложение")
    with database.read() as session:
        assert session.get_one(Record, put).state is RecordState.FILED
        after = dict(session.exec(select(Record.id, Record.visibility_key)).all())
        assert after == before
        closing = files.closings_of(session, file_id)[0]
        assert (closing.reopen_reason, closing.reopened_by) == ("поступило приложение", "clerk")
        assert files.closing_of(session, file_id) is None


def test_a_file_is_not_reopened_without_a_reason(database: Database) -> None:
    file_id = filed(database)
    close(database, file_id)
    refusal = refused(database, lambda work: files.reopen_file(work, file_id, "  "))
    assert refusal.message.text("ru") == "Открыть дело повторно без причины нельзя"


def test_what_was_decided_on_is_not_reopened(database: Database) -> None:
    """An approved act names the file: it stays, and no document leaves it."""
    file_id = filed(database)
    close(database, file_id)
    with database.work(CLERK) as work:
        act = DisposalAct(
            id=work.new_id(), year=2026, number=3, state=ActState.APPROVED, drawn_on=work.today,
            drafted_by="clerk", drafted_at=work.now,
        )  # fmt: skip
        work.session.add(act)
        work.session.flush()
        work.session.add(
            DisposalActRow(
                id=work.new_id(), act_id=act.id, position=1, file_id=file_id, index="01-06",
                title="Переписка", closing_year=2026, act_from_year=2032,
            )
        )  # fmt: skip
        work.witness("act.approved", "disposal_act", act.id)
    refusal = refused(database, lambda work: files.reopen_file(work, file_id, "забыли"))
    assert refusal.code == "file_bound"
    assert refusal.message.text("ru") == (
        "Дело 01-06 за 2026 изменить нельзя: оно включено в акт № 3 за 2026 г."
    )

    def move(work: object) -> None:
        record = work.session.exec(select(Record)).one()  # type: ignore[attr-defined]
        records.put_in_file(work, NOBODY, record, "03-02", "ошибка")  # type: ignore[arg-type]

    assert refused(database, move).code == "file_bound"


@pytest.mark.parametrize("field", ["disposed_on", "transferred_on"])
def test_what_is_gone_stays_gone(database: Database, field: str) -> None:
    """DSP-6, TRF-1: neither reopened nor closed anew."""
    file_id = filed(database)
    close(database, file_id)
    with database.work(CLERK) as work:
        file = work.session.get_one(File, file_id)
        setattr(file, field, work.today)
        work.session.add(file)
        work.witness("file.ended", "file", file.id)
    refusal = refused(database, lambda work: files.reopen_file(work, file_id, "надо"))
    assert refusal.code in {"file_destroyed", "file_transferred"}


def test_a_record_moves_with_a_reason_alone(database: Database) -> None:
    """FL-8: what was put in a file lies there alone; history tells where it was and why."""
    with database.work(CLERK) as work:
        letter = a_letter(work).id
        records.put_in_file(work, NOBODY, work.session.get_one(Record, letter), "01-06")

    def move(reason: str) -> object:
        return lambda work: records.put_in_file(
            work, NOBODY, work.session.get_one(Record, letter), "03-02", reason
        )

    refusal = refused(database, move(""))
    assert refusal.message.text("ru") == "Переложить документ из дела 01-06 без причины нельзя"
    with database.work(CLERK) as work:
        move("о мероприятии")(work)  # type: ignore[operator]
    with database.read() as session:
        line = history_of(session, letter)[-1]
        assert (line.old, line.new, line.reason) == ("01-06", "03-02", "о мероприятии")


def test_open_tasks_hinder_the_closing(database: Database, clock: ManualClock) -> None:
    """FL-2: what is not executed yet is told; with a reason the file closes all the same."""
    from regest.core.catalogue.task_tables import Task

    file_id = filed(database)
    with database.work(CLERK) as work:
        author = a_party(work, "Председатель")
        record = work.session.exec(select(Record)).one()
        work.session.add(
            Task(
                id=work.new_id(), record_id=record.id, ordinal=1, kind="resolution",
                text="Ответить",
                author_id=author.id, signed_on=work.today, due_on=date(2027, 1, 20),
                entered_by="clerk", created_at=work.now,
            )
        )  # fmt: skip
        work.witness("task.added", "record", record.id)
    clock.set(LAST_DAY)
    refusal = refused(database, lambda work: files.close_file(work, file_id))
    assert refusal.message.text("ru") == (
        "Дело 01-06 за 2026 закрыть нельзя: по его документам не исполнено 1 поручение"
    )
    close(database, file_id, unfinished=True)


@pytest.fixture
def lasting(database: Database) -> str:
    """Give the id of a carried-over file with a document of 2026."""
    with database.work(CLERK) as work:
        plan = fileplan.PlannedFile(
            index="01-10", section="01", title="Договоры", period=PeriodKind.WHOLE_LIFE
        )
        fileplan.save_plan(work, [plan])
        work.witness("preset.loaded", "deployment", "test")
    return filed(database, "01-10")


def test_a_carried_over_file_takes_the_span_of_its_years(
    database: Database, clock: ManualClock, lasting: str
) -> None:
    """FL-7: its year is that of the last document, and a new one may open at once."""
    refusal = refused(database, lambda work: files.close_file(work, lasting))
    assert refusal.message.text("ru") == ("Дело 01-10 – переходящее, его закрывают после события")
    clock.set(dt.datetime(2028, 3, 1, 3, 0, tzinfo=dt.UTC))
    filed(database, "01-10")
    clock.set(dt.datetime(2029, 3, 1, 3, 0, tzinfo=dt.UTC))
    close(database, lasting)
    with database.read() as session:
        file = session.get_one(File, lasting)
        assert (file.period, closing_year(session, file)) == ("2026–2028", 2028)
    second = filed(database, "01-10")
    assert second != lasting
    with database.work(CLERK) as work:
        assert files.reopen_file(work, lasting, "дополнение").period == "2026–2028"
    close(database, second)
    close(database, lasting)
    with database.work(CLERK) as work:
        assert files.reopen_file(work, lasting, "дополнение").period == "life"


def test_two_of_one_span_are_told_apart(database: Database, lasting: str) -> None:
    close(database, lasting)
    second = filed(database, "01-10")
    close(database, second)
    with database.read() as session:
        found = {session.get_one(File, each).period for each in (lasting, second)}
        assert found == {"2026–2026", "2026–2026.2"}
        assert {closing_year(session, session.get_one(File, second))} == {2026}


def test_a_file_is_found_as_people_name_it(database: Database) -> None:
    file_id = filed(database)
    with database.read() as session:
        for name in ("01-06", "01-06/2026", "01-06@2026", file_id):
            assert files.find_file(session, name).id == file_id
        assert files.find_file(session, "01-06", "2026").id == file_id
        with pytest.raises(NotFound) as caught:
            files.find_file(session, "01-06", "2019")
        assert caught.value.message.text("ru") == "Нет дела 01-06 2019"


def test_of_several_files_the_open_one_is_meant(database: Database, clock: ManualClock) -> None:
    first = filed(database)
    clock.set(dt.datetime(2027, 2, 1, 3, 0, tzinfo=dt.UTC))
    second = filed(database)
    with database.read() as session, pytest.raises(Ambiguous):
        files.find_file(session, "01-06")
    close(database, first)
    with database.read() as session:
        assert files.find_file(session, "01-06").id == second


def test_what_held_at_the_opening_is_kept(database: Database) -> None:
    """RET-4: the periods of all authorities are frozen with the file."""
    with database.work(CLERK) as work:
        retention = {"kind": "years", "years": "5", "review": "yes", "article": "ст. 70"}
        plan = fileplan.PlannedFile(
            index="01-05", section="01", title="Переписка", retention=retention
        )
        fileplan.save_plan(work, [plan])
        work.witness("preset.loaded", "deployment", "test")
    file_id = filed(database, "01-05")
    with database.read() as session:
        sources = session.get_one(File, file_id).sources
        assert sources is not None
        assert [(each["years"], each["article"]) for each in sources] == [("5", "ст. 70")]


@pytest.mark.parametrize("attempt", range(5))
def test_of_placing_and_closing_at_once_one_comes_first(database: Database, attempt: int) -> None:
    """What came before the closing is counted by it, what came after is refused (FL-6)."""
    file_id = filed(database, count=attempt + 1)
    ready = threading.Barrier(5)

    def put(_each: int) -> str:
        ready.wait(60)
        try:
            with database.work(CLERK) as work:
                a_letter(work, file_index="01-06")
        except Refusal as refusal:
            return refusal.code
        return ""

    def shut(_each: int) -> str:
        ready.wait(60)
        close(database, file_id)
        return "closed"

    with ThreadPoolExecutor(5) as pool:
        waiting = [pool.submit(put, each) for each in range(4)] + [pool.submit(shut, 0)]
        told = [each.result() for each in waiting]
    with database.read() as session:
        held = session.exec(select(Record).where(Record.file_id == file_id)).all()
        assert len(held) == attempt + 1 + told.count("")
        assert files.closings_of(session, file_id)[0].documents == len(held)
        assert {each.state for each in held} == {RecordState.CLOSED}
    assert set(told) <= {"", "file_closed", "closed"}
