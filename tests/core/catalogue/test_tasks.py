"""Tasks given, seen, extended, executed, taken off control, moved by a calendar (domain 2.7)."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from sqlmodel import select

from regest.core.base.calendar import WorkCalendar, YearOverride
from regest.core.base.clock import ManualClock
from regest.core.base.errors import Ambiguous, NotFound, Refusal, RegestError, UsageFault
from regest.core.catalogue import control, records, task_list, tasks
from regest.core.catalogue.references import find_record
from regest.core.catalogue.tables import Record
from regest.core.catalogue.task_list import TaskFilter
from regest.core.catalogue.task_states import TaskState
from regest.core.catalogue.task_tables import ExtensionState, Task
from regest.core.catalogue.task_terms import Executor
from regest.core.people.access import CONSOLE_READER, Reader, Scope
from regest.core.store.database import Database
from regest.core.store.tables import AuditEntry
from regest.core.store.work import Actor
from tests.support.catalogue import CLERK, NOBODY, a_letter
from tests.support.tasks import TODAY, Desk, a_desk, acting, context

DUE = dt.date(2026, 11, 27)
LATER = dt.date(2026, 12, 10)


@pytest.fixture
def desk(database: Database, clock: ManualClock) -> Desk:
    """Give a letter and the people who work on it."""
    return a_desk(database, clock)


def rows(desk: Desk, reader: Reader, today: dt.date = TODAY, **wanted: Any) -> list[str]:
    """Return the texts of the tasks that a reader finds."""
    with desk.database.read() as session:
        found = task_list.listing(session, context(reader), today, TaskFilter(**wanted))
        return [row.task.text for row in found]


def row(
    desk: Desk, task: Task, today: dt.date = TODAY, reader: Reader = CONSOLE_READER
) -> dict[str, Any]:
    """Return a task as plain data with its history, as a reader has it on a day."""
    with desk.database.read() as session:
        seen = task_list.seen_task(session, context(reader), today, task.id)
        return task_list.whole(session, seen)


def refused(code: str, desk: Desk, reader: Reader, change: str, *arguments: object) -> RegestError:
    """Try a change of `control` that must be refused with `code`, and return the refusal."""
    with (
        pytest.raises(RegestError) as fault,
        desk.database.work(Actor(reader.login)) as work,
    ):
        getattr(control, change)(work, context(reader), *arguments)
    assert fault.value.code == code
    return fault.value


def change(desk: Desk, reader: Reader, name: str, *arguments: object) -> None:
    """Make a change of `control` in a unit of work of its own, a second after the last one."""
    desk.clock.advance(seconds=1)
    with desk.database.work(Actor(reader.login)) as work:
        getattr(control, name)(work, context(reader), *arguments)


def test_a_task_has_author_text_term_and_one_responsible(desk: Desk) -> None:
    task = desk.give(executors=(Executor(desk.clerk), Executor(desk.head, lead=True)))
    shown = row(desk, task)
    assert shown["reference"] == "Вх-1#1"
    assert (shown["author"], shown["text"]) == ("Ветрова Ирина Сергеевна", "Подготовить ответ")
    assert [(each["name"], each["lead"]) for each in shown["executors"]] == [
        ("Савушкина Т.Н.", False),
        ("Белова Наталья Павловна", True),
    ]
    assert (shown["due_on"], shown["rule"], shown["term"]) == (
        "2026-11-27", "control.no_term", "1 month previous",
    )  # fmt: skip
    assert shown["state"] == "on_control"


def test_the_first_executor_is_responsible(desk: Desk) -> None:
    task = desk.give(executors=(Executor(desk.clerk), Executor(desk.head)))
    assert [each["lead"] for each in row(desk, task)["executors"]] == [True, False]


@pytest.mark.parametrize("executors", [(), ("head", "head"), ("head!", "clerk!")])
def test_executors_are_named_once_and_one_is_responsible(
    desk: Desk, executors: tuple[str, ...]
) -> None:
    named = tuple(Executor(getattr(desk, name.strip("!")), "!" in name) for name in executors)
    with pytest.raises(UsageFault) as fault:
        desk.give(executors=named)
    assert fault.value.code == "task_executors"


@pytest.mark.parametrize(
    ("details", "code"),
    [
        ({"text": "  "}, "task_empty"),
        ({"kind": "wish"}, "task_kind_unknown"),
        ({"record_id": "nowhere"}, "record_unknown"),
        ({"executors": (Executor("nobody"),)}, "party_unknown"),
    ],
)
def test_a_task_that_says_nothing_is_refused(
    desk: Desk, details: dict[str, Any], code: str
) -> None:
    with pytest.raises(RegestError) as fault:
        desk.give(**details)
    assert fault.value.code == code


def test_an_annulled_document_gets_no_task(desk: Desk) -> None:
    with desk.database.work(CLERK) as work:
        records.annul(work, NOBODY, work.session.get_one(Record, desk.letter), "ошибка")
    with pytest.raises(Refusal) as refusal:
        desk.give()
    assert refusal.value.code == "record_ended"


def test_tasks_are_given_in_ones_own_name_or_entered_with_a_right_to(desk: Desk) -> None:
    """10.3: the chair gives, the secretary enters, an executor does neither."""
    assert desk.give(desk.clerks()).entered_by == "clerk"
    for reader, author in ((desk.heads(), desk.head), (desk.chairs(), desk.clerk)):
        with pytest.raises(Refusal) as refusal:
            desk.give(reader, author=author)
        assert refusal.value.code == "permission_missing"


def test_a_task_is_seen_by_those_named_and_by_who_reads_tasks_of_seen_records(desk: Desk) -> None:
    """Seeing the record is not enough, nor is the right to read tasks without the record."""
    desk.give()
    stranger = "00000000-0000-7000-8000-000000000000"
    assert rows(desk, desk.heads()) == rows(desk, desk.chairs()) == ["Подготовить ответ"]
    assert rows(desk, acting("member", stranger, scope=Scope.ALL)) == []
    assert rows(desk, acting("presidium", stranger, "task.read", scope=Scope.ALL)) != []
    assert rows(desk, acting("blind", stranger, "task.read", scope=Scope.NONE)) == []


def test_an_executor_sees_the_record_that_the_task_is_on(desk: Desk) -> None:
    """10.3: «if assigned»; before that the letter is nobody else's business."""
    with desk.database.read() as session, pytest.raises(NotFound):
        find_record(session, desk.heads(), "Вх-1")
    desk.give()
    with desk.database.read() as session:
        assert find_record(session, desk.heads(), "Вх-1").id == desk.letter
        assert task_list.listing(session, context(desk.heads()), TODAY)[0].record is not None


def test_a_confidential_record_stays_hidden_from_its_executor(desk: Desk) -> None:
    with desk.database.work(CLERK) as work:
        secret = a_letter(work, "Тайное", mark="ДСП", mark_basis="гриф").id
    task = desk.give(CONSOLE_READER, record_id=secret)
    shown = row(desk, task, reader=desk.heads())
    assert (shown["record"], shown["number"], shown["reference"]) == (None, None, task.id)


def test_a_task_is_found_by_document_and_number(desk: Desk) -> None:
    first, second = desk.give(), desk.give(text="Проверить")
    with desk.database.read() as session:
        assert tasks.find_task(session, desk.chairs(), "Вх-1#2").id == second.id
        assert tasks.find_task(session, desk.heads(), first.id).id == first.id
        with pytest.raises(Ambiguous) as several:
            tasks.find_task(session, desk.chairs(), "вх-1")
        assert several.value.candidates[0] == "вх-1#1: Подготовить ответ"
    change(desk, desk.heads(), "done", first.id, "Отправлено", TODAY)
    with desk.database.read() as session:
        assert tasks.find_task(session, desk.chairs(), "Вх-1").id == second.id
        for unknown in ("Вх-1#3", "00000000-0000-7000-8000-000000000000"):
            with pytest.raises(NotFound):
                tasks.find_task(session, desk.chairs(), unknown)


def test_the_author_extends_and_the_count_and_the_history_keep_it(desk: Desk) -> None:
    task = desk.give()
    change(desk, desk.chairs(), "extend", task.id, LATER, "Ждём данные школ")
    change(desk, desk.chairs(), "extend", task.id, LATER + dt.timedelta(7), "Всё ещё ждём")
    shown = row(desk, task)
    assert (shown["state"], shown["extensions"], shown["due_on"]) == ("extended", 2, "2026-12-17")
    assert [(line["from"], line["to"], line["state"]) for line in shown["extended"]] == [
        ("2026-11-27", "2026-12-10", "granted"),
        ("2026-12-10", "2026-12-17", "granted"),
    ]
    told = {(line["action"], line["reason"], line["actor"]) for line in shown["history"]}
    assert ("extended", "Ждём данные школ", "chair") in told


def test_nobody_but_the_author_extends(desk: Desk) -> None:
    """CTL-6: not the executor, and who enters for the author names the author's paper."""
    task = desk.give()
    for reader in (desk.heads(), desk.clerks()):
        refusal = refused("author_alone", desk, reader, "extend", task.id, LATER, "надо")
        assert refusal.rule == "CTL-6"
    change(desk, desk.clerks(), "extend", task.id, LATER, "надо", "виза от 20.11.2026")
    assert row(desk, task)["extended"][0]["basis"] == "виза от 20.11.2026"


@pytest.mark.parametrize(
    ("day", "reason", "code"),
    [(DUE, "надо", "not_later"), (LATER, " ", "reason_missing")],
)
def test_an_extension_is_later_and_has_a_reason(
    desk: Desk, day: dt.date, reason: str, code: str
) -> None:
    task = desk.give()
    refused(code, desk, desk.chairs(), "extend", task.id, day, reason)
    refused(code, desk, desk.heads(), "ask_extension", task.id, day, reason)


def test_an_executor_asks_and_the_author_decides(desk: Desk) -> None:
    task = desk.give()
    refused("not_asked", desk, desk.chairs(), "refuse_extension", task.id, "незачем")
    change(desk, desk.heads(), "ask_extension", task.id, LATER, "Болезнь")
    assert row(desk, task)["asked_until"] == "2026-12-10"
    assert row(desk, task)["due_on"] == "2026-11-27"
    refused("asked_already", desk, desk.heads(), "ask_extension", task.id, LATER, "Болезнь")
    change(desk, desk.chairs(), "refuse_extension", task.id, "незачем")
    change(desk, desk.heads(), "ask_extension", task.id, LATER, "Всё-таки болезнь")
    change(desk, desk.chairs(), "extend", task.id, DUE + dt.timedelta(3), "Но не так долго")
    shown = row(desk, task)
    assert [(line["to"], line["state"]) for line in shown["extended"]] == [
        ("2026-12-10", "refused"),
        ("2026-11-30", "granted"),
    ]
    assert (shown["asked_until"], shown["due_on"]) == (None, "2026-11-30")


def test_it_is_asked_before_the_term_expires_and_by_who_carries_it(
    desk: Desk, clock: ManualClock
) -> None:
    task = desk.give()
    refused("task_of_others", desk, desk.chairs(), "ask_extension", task.id, LATER, "Болезнь")
    clock.advance(days=(DUE - TODAY).days + 1)
    refusal = refused(
        "asked_too_late", desk, desk.heads(), "ask_extension", task.id, LATER, "Болезнь"
    )
    assert refusal.rule == "CTL-6"
    change(desk, desk.chairs(), "extend", task.id, LATER, "Автор вправе")


def test_who_carries_the_task_marks_its_execution(desk: Desk) -> None:
    """The responsible one, the author, who closes, who enters; nobody else, and nothing twice."""
    pair = (Executor(desk.head, lead=True), Executor(desk.clerk))
    task = desk.give(executors=pair)
    beside = acting("beside", desk.clerk)
    refused("task_of_others", desk, beside, "done", task.id, "Готово", TODAY)
    refused("mark_empty", desk, desk.heads(), "done", task.id, " ", TODAY)
    for day in (TODAY + dt.timedelta(1), TODAY - dt.timedelta(1)):
        refused("done_on_wrong", desk, desk.heads(), "done", task.id, "Готово", day)
    change(desk, desk.heads(), "done", task.id, "Готово", TODAY)
    assert row(desk, task)["state"] == "done_in_time"
    for name, more in (("done", ("Готово", TODAY)), ("drop", ("не нужно",))):
        refused("task_ended", desk, desk.chairs(), name, task.id, *more)


def test_the_mark_names_the_record_that_answers(desk: Desk) -> None:
    task = desk.give()
    with desk.database.work(CLERK) as work:
        answer = a_letter(work, "Ответ").id
    refused("record_unknown", desk, desk.heads(), "done", task.id, "Готово", TODAY, answer)
    change(desk, desk.chairs(), "done", task.id, "Дан ответ", TODAY, answer)
    assert row(desk, task)["answer"] == "Вх-2"
    assert row(desk, task, reader=desk.heads())["answer"] is None


def test_a_task_is_taken_off_control_with_a_reason(desk: Desk) -> None:
    task = desk.give()
    refused("author_alone", desk, desk.heads(), "drop", task.id, "не хочу")
    refused("author_alone", desk, desk.clerks(), "drop", task.id, "не нужно")
    refused("reason_missing", desk, desk.chairs(), "drop", task.id, "")
    change(desk, desk.heads(), "ask_extension", task.id, LATER, "Болезнь")
    change(desk, desk.chairs(), "drop", task.id, "Мероприятие отменено")
    shown = row(desk, task, LATER)
    assert (shown["state"], shown["drop_reason"]) == ("dropped", "Мероприятие отменено")
    assert shown["extended"][0]["state"] == ExtensionState.REFUSED


@pytest.mark.parametrize(
    ("passed", "state", "late"),
    [(31, "on_control", 0), (32, "overdue", 1), (34, "overdue", 3)],
)
def test_overdue_is_counted_in_days(desk: Desk, passed: int, state: str, late: int) -> None:
    shown = row(desk, desk.give(), TODAY + dt.timedelta(passed))
    assert (shown["state"], shown["days_overdue"]) == (state, late)


def test_executed_late_says_by_how_much(desk: Desk, clock: ManualClock) -> None:
    task = desk.give()
    clock.advance(days=40)
    change(desk, desk.heads(), "done", task.id, "Готово", DUE + dt.timedelta(2))
    shown = row(desk, task, LATER)
    assert (shown["state"], shown["days_overdue"]) == ("done_late", 2)


@pytest.mark.parametrize(
    ("today", "remind"),
    [
        ("2026-11-19", None),
        ("2026-11-20", 5),  # Friday; the term is Friday 27.11
        ("2026-11-23", 5),
        ("2026-11-24", 3),
        ("2026-11-26", 1),
        ("2026-11-27", 1),
        ("2026-11-28", None),  # overdue now, which is more than a reminder
    ],
)
def test_reminders_come_five_three_and_one_working_days_before(
    desk: Desk, today: str, remind: int | None
) -> None:
    task = desk.give()
    day = dt.date.fromisoformat(today)
    assert row(desk, task, day)["remind"] == remind
    with desk.database.read() as session:
        near = task_list.reminders(session, context(), day)
    assert bool(near) == (remind is not None or day > DUE)


def test_lists_are_narrowed(desk: Desk) -> None:
    desk.give(text="открытое")
    desk.give(text="без контроля", control=False, due_on=LATER)
    done = desk.give(text="исполненное", executors=(Executor(desk.clerk),))
    change(desk, desk.chairs(), "done", done.id, "Готово", TODAY)
    chairs, late = desk.chairs(), dt.date(2026, 12, 1)
    assert rows(desk, chairs, open_only=True) == ["открытое", "без контроля"]
    assert rows(desk, chairs, executed=True) == ["исполненное"]
    assert rows(desk, chairs, control=True, open_only=True) == ["открытое"]
    assert rows(desk, chairs, late, overdue=True) == ["открытое"]
    assert rows(desk, chairs, executor_id=desk.clerk) == ["исполненное"]
    assert rows(desk, desk.clerks(), mine=True) == ["исполненное"]
    assert rows(desk, chairs, record_id="none") == []


def test_a_changed_calendar_moves_open_reckoned_terms_and_logs_each(desk: Desk) -> None:
    """CAL-2: named, extended and ended ones stay; history and event log tell what moved."""
    reckoned, named = desk.give(), desk.give(due_on=DUE, text="названный")
    extended, ended = desk.give(text="продлённый"), desk.give(text="исполненный")
    change(desk, desk.chairs(), "extend", extended.id, LATER, "надо")
    change(desk, desk.chairs(), "done", ended.id, "Готово", TODAY)
    off = frozenset({DUE, LATER})
    calendar = WorkCalendar({2026: YearOverride(source="приказ", non_working=off)})
    given = context(desk.clerks(), calendar)
    with desk.database.read() as session:
        assert [each.task.id for each in control.moved_by_calendar(session, given)] == [reckoned.id]
    with desk.database.work(Actor("clerk")) as work:
        moved = control.recalculate(work, given)
        assert [(each.old.day, each.new.day, each.settled) for each in moved] == [(27, 26, True)]
        assert control.recalculate(work, given) == ()
    days = [row(desk, each)["due_on"] for each in (reckoned, named, extended, ended)]
    assert days == ["2026-11-26", "2026-11-27", "2026-12-10", "2026-11-27"]
    assert row(desk, reckoned)["history"][-1]["action"] == "recalculated"
    with desk.database.read() as session:
        logged = select(AuditEntry.object_id).where(AuditEntry.action == "task.recalculated")
        assert session.exec(logged).all() == [reckoned.id]


def test_a_calendar_that_leaves_no_time_asks_the_author(desk: Desk) -> None:
    """CTL-7 holds for a new calendar too: the old day stays until the author says another."""
    task = desk.give(urgency="urgent")
    off = frozenset(TODAY + dt.timedelta(days) for days in (1, 2, 3))
    calendar = WorkCalendar({2026: YearOverride(source="приказ", non_working=off)})
    with desk.database.work(Actor("clerk")) as work:
        moved = control.recalculate(work, context(desk.clerks(), calendar))
        assert [each.settled for each in moved] == [False]
    assert row(desk, task)["due_on"] == "2026-10-30"


def test_recalculation_needs_a_right(desk: Desk) -> None:
    refused("permission_missing", desk, desk.heads(), "recalculate")


def test_every_change_is_witnessed(desk: Desk, database: Database) -> None:
    task = desk.give()
    change(desk, desk.heads(), "ask_extension", task.id, LATER, "Болезнь")
    change(desk, desk.chairs(), "extend", task.id, LATER, "надо")
    change(desk, desk.heads(), "done", task.id, "Готово", TODAY)
    with database.read() as session:
        logged = session.exec(select(AuditEntry.action).where(AuditEntry.object_id == task.id))
        assert logged.all() == [
            "task.added", "task.extension_asked", "task.extended", "task.done",
        ]  # fmt: skip


def test_states_are_those_of_the_office() -> None:
    assert {state.value for state in TaskState} == {
        "in_work", "on_control", "extended", "done_in_time", "done_late", "dropped", "overdue",
    }  # fmt: skip
