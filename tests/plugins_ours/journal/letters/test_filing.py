"""FL-2: executed letters are put in a file within ten days; who waits is computed."""

from __future__ import annotations

from regest.core.base.clock import ManualClock
from regest.core.catalogue import control, records
from regest.core.catalogue.references import find_record
from regest.core.catalogue.task_terms import TaskContext
from regest.core.people.access import CONSOLE_READER
from regest.kit.house import House
from regest.plugins.journal.letters import filing, numbers
from regest.plugins.journal.outgoing import answers
from regest.plugins.journal.outgoing.answers import Answer
from regest.plugins.journal.resolutions.giving import Resolution, resolve
from tests.support.command_line import CommandLine
from tests.support.houses import MINISTRY
from tests.support.letters import day, local, receive, send


def lines(house: House) -> list[tuple[str, str, int]]:
    """Return number, last day and days late of each letter that waits."""
    return [
        (each.record.number, f"{each.due_on:%d.%m.%Y}", each.days_late)
        for each in filing.waiting(house)
    ]


def put_on_control(house: House) -> str:
    """Put a resolution on Вх-1 and return the id of its task."""
    return resolve(
        house, "Вх-1", Resolution(text="Подготовить", executors=("Белова Н.П.",))
    ).row.task.id


def test_a_letter_without_control_waits_from_its_registration(
    house: House, clock: ManualClock
) -> None:
    receive(house, number="1")
    assert lines(house) == [("Вх-1", "06.11.2026", 0)]
    clock.set(local("10.11.2026 09:00"))
    assert lines(house) == [("Вх-1", "06.11.2026", 4)]


def test_a_last_day_that_is_off_moves_on(house: House, clock: ManualClock) -> None:
    clock.set(local("22.10.2026 09:00"))
    receive(house, number="1")  # ten days later is a Sunday
    assert lines(house) == [("Вх-1", "02.11.2026", 0)]


def test_a_letter_on_control_does_not_wait_until_it_is_executed(
    house: House, clock: ManualClock
) -> None:
    receive(house, number="1")
    task_id = put_on_control(house)
    assert lines(house) == []

    clock.set(local("09.11.2026 09:00"))
    with house.work() as work:
        context = TaskContext.of(house.deployment, house.reader)
        control.done(work, context, task_id, "исполнено", day("09.11.2026"))

    assert lines(house) == [("Вх-1", "19.11.2026", 0)]


def test_an_answer_executes_a_letter_without_control(house: House, clock: ManualClock) -> None:
    receive(house, number="1", dated=day("26.10.2026"))
    clock.set(local("02.11.2026 09:00"))
    draft = answers.prepare(house, "Вх-1", Answer()).record
    assert lines(house) == [("Вх-1", "06.11.2026", 0)]
    assert draft.number == ""
    send(house, answers="Вх-1")
    assert lines(house) == [("Вх-1", "12.11.2026", 0)]


def test_what_is_filed_or_annulled_does_not_wait(house: House) -> None:
    receive(house, number="1")
    receive(house, number="2")
    with house.work() as work:
        record = find_record(work.session, CONSOLE_READER, "Вх-1")
        records.put_in_file(work, house.deployment.calls, record, "01-05")
    numbers.void(house, "Вх-2", "ошибка")
    assert lines(house) == []


def test_the_term_is_a_rule_that_can_be_set(regest: CommandLine) -> None:
    regest.done("journal", "in", "--from", MINISTRY, "--number", "1", "--subject", "О записке")
    settings = regest.folder / "regest.toml"
    own = '\n[rules."filing.term"]\nvalue = "3 working next"\n'
    settings.write_text(settings.read_text("utf-8") + own, "utf-8")
    [row] = regest.given("journal", "filing")
    assert row["due_on"] == "2026-10-30"


def test_only_those_who_see_all_tasks_are_told(house: House, regest: CommandLine) -> None:
    """A day would tell of tasks that a member may not see."""
    receive(house, number="1")
    refused = regest.refusal("journal", "filing", "--as", "member")
    assert refused["code"] == "permission_missing"
    assert [row["number"] for row in regest.given("journal", "filing", "--as", "secretary")] == [
        "Вх-1"
    ]


def test_the_list_names_the_term(regest: CommandLine) -> None:
    regest.done("journal", "in", "--from", MINISTRY, "--number", "1", "--subject", "О записке")
    told = regest.done("journal", "filing")
    assert "Вх-1" in told
    assert "06.11.2026" in told
    assert regest.given("journal", "filing", "--overdue") == []
    later = regest.given("journal", "filing", "--overdue", REGEST_NOW="2026-11-10T09:00")
    assert [(row["number"], row["days_late"]) for row in later] == [("Вх-1", 4)]
