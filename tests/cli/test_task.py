"""`regest task`: tasks given, listed, extended, executed and shown with their documents."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.command_line import CommandLine

HEAD = "Белова Наталья Павловна"
LATER = "2026-12-10"


@pytest.fixture
def office(regest: CommandLine) -> CommandLine:
    """Give the program with one document that tasks can be given on."""
    work = ("--class", "methodical_work", "--field", "work_version=1.0")
    regest.done("record", "add", *work, "--heading", "Порядок")
    return regest


def given(office: CommandLine, *more: str, text: str = "Подготовить ответ") -> dict[str, Any]:
    """Give a task on the document and return its data."""
    words = ("task", "add", "Вн-1", "--executor", HEAD, "--text", text, *more)
    task: dict[str, Any] = office.given(*words)
    return task


def test_a_task_is_due_in_a_month_and_is_the_chairs(office: CommandLine) -> None:
    task = given(office)
    assert task["reference"] == "Вн-1#1"
    assert (task["author"], task["due_on"]) == ("Ветрова Ирина Сергеевна", "2026-11-27")
    assert [each["lead"] for each in task["executors"]] == [True]
    assert task["state"] == "on_control"


@pytest.mark.parametrize(
    ("words", "due"),
    [
        (("--urgent",), "2026-10-30"),
        (("--fast",), "2026-11-06"),
        (("--days", "5"), "2026-10-30"),
        (("--due", "20.11.2026"), "2026-11-20"),
        (("--due", "20.11.2026", "--before"), "2026-11-19"),
        (("--signed", "2026-01-30"), "2026-02-27"),
    ],
)
def test_the_term_is_said_in_one_word(
    office: CommandLine, words: tuple[str, ...], due: str
) -> None:
    assert given(office, *words)["due_on"] == due


def test_two_terms_are_refused(office: CommandLine) -> None:
    words = ("task", "add", "Вн-1", "--executor", HEAD, "--text", "x", "--urgent", "--fast")
    assert office.refusal(*words, code=2)["code"] == "terms_many"


def test_a_term_eaten_up_by_holidays_is_confirmed(office: CommandLine) -> None:
    """Scenario 10: a program that asks nobody has to say so itself."""
    words = ("--urgent", "--signed", "30.04.2026")
    add = ("task", "add", "Вн-1", "--executor", HEAD, "--text", "Срочно")
    refused = office.refusal(*add, *words)
    assert (refused["code"], refused["rule"]) == ("due_unconfirmed", "CTL-7")
    assert "04.05.2026" in refused["remedy"]
    assert given(office, *words, "--confirm-due")["due_on"] == "2026-05-04"


def test_a_moved_term_is_explained(office: CommandLine) -> None:
    words = ("--executor", HEAD, "--text", "x", "--signed", "2026-01-30")
    answer = office("task", "add", "Вн-1", *words)
    assert "moved to the preceding working day 27.02.2026" in answer.err


def test_an_unknown_executor_is_taken_in_with_a_note(office: CommandLine) -> None:
    answer = office("task", "add", "Вн-1", "--executor", "Новиков П.П.", "--text", "Прочесть")
    assert answer.code == 0
    assert "Новиков П.П. is new in the directory" in answer.err


def test_the_responsible_one_may_be_named_apart(office: CommandLine) -> None:
    task = given(office, "--executor", "Грачёв М.Е.", "--lead", "Грачёв М.Е.")
    assert [(each["name"], each["lead"]) for each in task["executors"]] == [
        (HEAD, False),
        ("Грачёв М.Е.", True),
    ]


def test_who_does_not_enter_for_the_author_gives_no_task(office: CommandLine) -> None:
    words = ("task", "add", "Вн-1", "--executor", HEAD, "--text", "x", "--as", "member")
    assert office.refusal(*words)["code"] == "permission_missing"


def test_the_executor_asks_and_the_author_extends(office: CommandLine) -> None:
    given(office)
    change = ("task", "extend", "Вн-1", "--to", LATER, "--reason", "Болезнь")
    assert office.refusal(*change, "--as", "member")["rule"] == "CTL-6"
    assert office.given(*change, "--ask", "--as", "member")["asked_until"] == LATER
    task = office.given("task", "extend", "Вн-1", "--reason", "Согласна", "--as", "chair")
    assert (task["due_on"], task["state"], task["extensions"]) == (LATER, "extended", 1)
    shown = office.done("task", "show", "Вн-1#1")
    assert "Extended (1)" in shown
    assert "Asked to extend from 27.11.2026 to 10.12.2026 (Болезнь), member" in shown


def test_the_author_declines(office: CommandLine) -> None:
    given(office)
    ask = ("task", "extend", "Вн-1", "--ask", "--reason", "Болезнь", "--as", "member")
    assert office.refusal(*ask, code=2)["code"] == "extension_day_missing"
    office.done(*ask, "--to", LATER)
    words = ("task", "extend", "Вн-1", "--decline", "--reason", "Незачем", "--as", "chair")
    assert office.given(*words)["due_on"] == "2026-11-27"
    both = office.refusal(*words, "--to", LATER, code=2)
    assert both["code"] == "extension_unclear"


def test_the_executor_marks_and_the_answer_is_named(office: CommandLine) -> None:
    given(office)
    work = ("--class", "methodical_work", "--field", "work_version=2.0")
    office.done("record", "add", *work, "--heading", "Ответ")
    words = ("task", "done", "Вн-1", "--mark", "Дан ответ", "--answer", "Вн-2", "--as", "member")
    task = office.given(*words)
    assert (task["state"], task["done_on"], task["answer"]) == (
        "done_in_time", "2026-10-27", "Вн-2",
    )  # fmt: skip
    assert office.given("task", "list") == []
    assert len(office.given("task", "list", "--done")) == 1


def test_the_chair_takes_a_task_off_control(office: CommandLine) -> None:
    given(office)
    words = ("task", "drop", "Вн-1", "--reason", "Отменено")
    assert office.refusal(*words, "--as", "member")["code"] == "author_alone"
    assert office.given(*words, "--as", "chair")["state"] == "dropped"
    assert [row["state"] for row in office.given("task", "list", "--all")] == ["dropped"]


def test_lists_are_narrowed_and_trimmed_to_the_reader(office: CommandLine) -> None:
    given(office, "--signed", "2026-08-03", text="Просроченное")
    given(office, "--urgent", text="Скоро")
    given(office, "--no-control", "--due", LATER, text="Без контроля")

    def texts(*words: str) -> list[str]:
        return [row["text"] for row in office.given("task", "list", *words)]

    assert texts() == ["Просроченное", "Скоро", "Без контроля"]
    assert texts("--overdue") == ["Просроченное"]
    assert texts("--soon") == ["Просроченное", "Скоро"]
    assert texts("--control") == ["Просроченное", "Скоро"]
    assert texts("--executor", HEAD) == texts("--record", "Вн-1") == texts()
    assert texts("--mine", "--as", "member") == texts("--as", "presidium") == texts()
    assert texts("--mine", "--as", "presidium") == texts("--as", "officer") == []


def test_a_list_keeps_numbers_and_dates_whole_at_eighty_columns(office: CommandLine) -> None:
    given(office, "--signed", "2026-08-03", text="Подготовить ответ на запрос Министерства")
    shown = office.done("task", "list", COLUMNS="80")
    assert max(map(len, shown.splitlines())) <= 80
    line = next(line for line in shown.splitlines() if line.startswith("Вн-1#1"))
    assert line.split()[1] == "03.09.2026"
    assert "Overdue by 54" in line
    assert "Белова" in line
    assert "Наталья" not in shown


def test_a_document_shows_its_tasks_to_those_who_may_see_them(office: CommandLine) -> None:
    given(office)
    assert "Подготовить ответ" in office.done("record", "show", "Вн-1")
    assert len(office.given("record", "show", "Вн-1", "--as", "member")["tasks"]) == 1
    hidden = office.given("record", "show", "Вн-1", "--as", "officer")
    assert hidden["tasks"] == []
    assert "Подготовить" not in office.done("record", "show", "Вн-1", "--as", "officer")


def test_a_changed_calendar_is_told_and_applied(office: CommandLine) -> None:
    """CAL-2: the list says that terms are behind, and the named day stays."""
    given(office)
    given(office, "--due", "27.11.2026", text="Названный день")
    settings = office.folder / "regest.toml"
    year = '\n[calendar.2026]\nsource = "приказ"\ndays_off = [2026-11-27]\n'
    settings.write_text(settings.read_text("utf-8") + year, "utf-8")
    assert "1 term differs from the present calendar" in office("task", "list").err
    planned = office.given("task", "recalculate", "--dry-run")
    assert [(row["old"], row["new"]) for row in planned] == [("2026-11-27", "2026-11-26")]
    assert office.given("task", "recalculate") == planned
    assert office.given("task", "recalculate") == []
    assert [row["due_on"] for row in office.given("task", "list")] == ["2026-11-26", "2026-11-27"]
    assert "Moved by the calendar from 27.11.2026 to 26.11.2026" in office.done(
        "task", "show", "Вн-1#1"
    )
    assert office.given("audit", "verify")["ok"] is True


def test_the_report_counts_for_the_responsible_and_only_what_is_seen(office: CommandLine) -> None:
    given(office, "--signed", "2026-08-03", "--executor", "Грачёв М.Е.")
    given(office, "--urgent")
    given(office)
    office.done("task", "done", "Вн-1#2", "--mark", "Готово")
    (row,) = office.given("task", "report")
    counted = {"given": 3, "done_in_time": 1, "in_work": 1, "overdue": 1, "dropped": 0}
    assert (row["executor"], row["done_late"]) == (HEAD, 0)
    assert {name: row[name] for name in counted} == counted
    (row,) = office.given("task", "report", "--from", "2026-09-01")
    assert row["given"] == 2
    assert office.given("task", "report", "--as", "officer") == []
    shown = office.done("task", "report", COLUMNS="80")
    assert shown.splitlines()[-1].split()[-6:] == ["3", "1", "0", "1", "1", "0"]


def test_an_unknown_task_is_refused(office: CommandLine) -> None:
    for reference in ("Вн-1#7", "Вн-1"):
        assert office.refusal("task", "show", reference)["code"] == "task_unknown"
