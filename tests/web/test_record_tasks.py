"""Tasks on the page of a record: given, checked before, extended, executed, dropped."""

from __future__ import annotations

import re

import pytest

from tests.support.command_line import CommandLine
from tests.web.conftest import Opens

EXECUTOR = "Ветрова Ирина Сергеевна"


@pytest.fixture
def letter(regest: CommandLine) -> str:
    """Register a letter; return its id."""
    words = ("--from", "Бюро находок", "--number", "7", "--subject", "О забытой печати")
    return str(regest.given("journal", "in", *words)["id"])


def given(**more: str) -> dict[str, str]:
    """Return a task as the form sends it."""
    return {"text": "Найти печать", "executors": EXECUTOR, "control": "yes", **more}


def test_a_task_is_given_with_its_term(opens: Opens, letter: str) -> None:
    page = opens("chair").send(f"/records/{letter}/tasks/new", given(term="fast"))
    assert "Найти печать" in page.text
    assert "06.11.2026" in page.text
    assert "На контроле" in page.text


def test_the_term_is_told_before_anything_is_given(opens: Opens, letter: str) -> None:
    """The button that checks says what days off make of the term, and writes nothing."""
    chair = opens("chair")
    sent = given(term="days", days="12", do="check")
    page = chair.send(f"/records/{letter}/tasks/new", sent)
    assert "перенесён" in page.text
    assert "06.11.2026" in page.text
    assert "Найти печать" in page.body
    assert "Найти печать" not in chair.get(f"/records/{letter}").text


def test_a_day_that_leaves_no_time_is_asked_about(opens: Opens, letter: str) -> None:
    """CTL-7, worked example 10: «срочно» inside holidays proposes the next working day."""
    chair = opens("chair")
    sent = given(term="urgent", signed_on="2026-04-30")
    asked = chair.send(f"/records/{letter}/tasks/new", sent)
    assert asked.status == 422
    assert "CTL-7" in asked.text
    assert "04.05.2026" in asked.text
    assert 'name="confirmed"' in asked.body
    done = chair.send(f"/records/{letter}/tasks/new", {**sent, "confirmed": "yes"})
    assert "04.05.2026" in done.text
    assert "CTL-7" not in done.text


def test_what_was_typed_survives_a_refusal(opens: Opens, letter: str) -> None:
    page = opens("chair").send(f"/records/{letter}/tasks/new", given(term="days", days="скоро"))
    assert page.status == 400
    assert 'value="скоро"' in page.body
    assert EXECUTOR in page.body


def test_names_are_not_told_to_whoever_may_not_give_tasks(opens: Opens, letter: str) -> None:
    """ACC-2: refused before any name is looked up."""
    presidium = opens("presidium")
    known = presidium.send(f"/records/{letter}/tasks/new", given())
    unknown = presidium.send(f"/records/{letter}/tasks/new", {**given(), "executors": "Никто"})
    assert known.status == unknown.status == 404
    assert known.text == unknown.text


def test_a_task_is_extended_executed_and_dropped(opens: Opens, letter: str) -> None:
    """CTL-6: the author extends; each refusal keeps what was typed."""
    chair = opens("chair")
    path = chair.send(f"/records/{letter}/tasks/new", given(term="fast")).path
    early = chair.send(f"{path}/extend", {"due_on": "2026-10-28", "reason": "раньше"})
    assert early.status == 422
    assert "CTL-6" in early.text
    assert 'value="раньше"' in early.body
    later = chair.send(f"{path}/extend", {"due_on": "2026-11-20", "reason": "ждём ответа"})
    assert "20.11.2026" in later.text
    assert "ждём ответа" in later.text
    done = chair.send(f"{path}/done", {"mark": "Нашлась в сейфе"})
    assert "Исполнено в срок" in done.text
    assert f'action="{path}/drop"' not in done.body
    assert chair.send(f"{path}/drop", {"reason": "так"}).status == 422


def test_each_role_sees_the_steps_that_it_may_take(opens: Opens, letter: str) -> None:
    path = opens("chair").send(f"/records/{letter}/tasks/new", given(term="fast")).path
    secretary = opens("secretary")
    page = secretary.get(path)
    assert page.status == 200
    for step in re.findall(rf'action="{path}/(\w+)"', page.body):
        answer = secretary.send(f"{path}/{step}", {})
        assert "permission" not in answer.text
        assert answer.status in {400, 422}
    assert "Бумага, на которой автор это решил" in page.text
    for login in ("member", "candidate", "officer", "admin"):
        stranger = opens(login)
        assert stranger.get(path).status == 404
        assert stranger.send(f"{path}/done", {"mark": "так"}).status == 404


def test_a_task_stands_under_its_own_record_alone(
    opens: Opens, regest: CommandLine, letter: str
) -> None:
    other = regest.given("journal", "in", "--from", "Б", "--number", "9", "--subject", "О другом")
    chair = opens("chair")
    path = chair.send(f"/records/{letter}/tasks/new", given(term="fast")).path
    assert chair.get(path.replace(letter, other["id"])).status == 404


def test_a_resolution_is_given_by_the_chair_or_from_paper(opens: Opens, letter: str) -> None:
    path = f"/journal/resolutions/{letter}"
    resolution = {"text": "К исполнению", "executors": EXECUTOR, "control": "yes"}
    checked = opens("chair").send(path, {**resolution, "term": "fast", "do": "check"})
    assert "06.11.2026" in checked.text
    secretary = opens("secretary")
    refused = secretary.send(path, resolution)
    assert refused.status == 422
    assert "К исполнению" in refused.body
    entered = secretary.send(path, {**resolution, "from_paper": "на письме"})
    assert "Внесено с бумаги (на письме)" in entered.text
    assert opens("presidium").get(path).status == 404
