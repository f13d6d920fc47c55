"""One walk per role: what each of them comes for, by the way that they would take."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.dropped_letters import letter_to_drop
from tests.support.walk import Walk
from tests.walks.conftest import Walks

pytestmark = pytest.mark.browser


def found(walk: Walk, words: str) -> Walk:
    """Search from the keyboard; `/` leads to the box from anywhere."""
    walk.press("/")
    walk.type(words)
    walk.press("Enter")
    walk.page.wait_for_url("**/search?**")
    return walk


def test_secretary_registers_a_dropped_letter_by_keyboard_in_six_actions(
    walks: Walks, tmp_path: Path
) -> None:
    secretary = walks("secretary")
    secretary.go("/journal/in/new")
    secretary.drop(letter_to_drop(tmp_path, "14-к", 71))
    assert secretary.page.input_value("#number") == "14-к"
    secretary.press("Enter")
    secretary.page.wait_for_selector(".issued-number")
    assert secretary.page.inner_text(".issued-number").startswith("Вх-")
    assert secretary.actions <= 6
    with secretary.page.expect_download() as printed:
        secretary.click(secretary.page.locator("a[href^='/journal/receipts/']"))
    assert Path(printed.value.path()).read_bytes().startswith(b"%PDF")


def test_secretary_finds_by_an_inflected_word(walks: Walks) -> None:
    secretary = found(walks("secretary"), "аналитических записок")
    secretary.page.wait_for_selector(".hits li")
    assert "О представлении аналитической записки" in secretary.text
    assert secretary.actions <= 3


def test_secretary_prepares_an_answer(walks: Walks) -> None:
    secretary = found(walks("secretary"), "приглашение круглый стол")
    secretary.click(secretary.page.locator(".hits a.heading").first)
    secretary.page.wait_for_url("**/records/*")
    secretary.go(secretary.path.replace("/records/", "/journal/answers/"))
    secretary.click(secretary.page.locator("main form button.btn-primary"))
    secretary.page.wait_for_url("**/journal/drafts/*")
    assert secretary.actions <= 6


def test_chair_gives_a_task_on_a_letter(walks: Walks) -> None:
    chair = found(walks("chair"), "внутренних аудитах")
    chair.click(chair.page.locator(".hits a.heading", has_text="сведений").first)
    chair.page.wait_for_url("**/records/*")
    chair.click(chair.page.locator("a[href$='/tasks/new']"))
    chair.fill(chair.page.locator("#task-text"), "Обобщить и доложить Президиуму")
    chair.fill(chair.page.locator("#task-executors"), "Савушкина Тамара Никитична")
    chair.click(chair.page.locator("button[value=give]"))
    chair.page.wait_for_url(lambda address: "/tasks/new" not in address)
    assert "Обобщить и доложить Президиуму" in chair.text
    assert chair.actions <= 8


def test_member_finds_opens_and_executes(walks: Walks) -> None:
    member = found(walks("member"), "методических рекомендаций")
    member.click(member.page.locator(".hits a.heading").first)
    member.page.wait_for_url("**/records/*")
    assert "Савушкина Т" in member.text
    member.go("/")
    member.click(member.page.locator("main .papers a", has_text="Подготовить сведения"))
    member.click(member.page.locator("main a[href*='/tasks/']").first)
    member.fill(member.page.locator("#done-mark"), "Сведения переданы секретарю")
    member.click(member.page.locator("form[action$='/done'] button"))
    member.page.wait_for_load_state()
    assert "Сведения переданы секретарю" in member.text


def test_candidate_learns_nothing_of_what_is_confidential(walks: Walks) -> None:
    candidate = found(walks("candidate"), "Рябинка")
    assert candidate.page.locator(".hits li").count() == 0
    answer = candidate.go("/admin/accounts")
    assert answer is not None
    assert answer.status == 404


def test_administrator_keeps_accounts_and_reads_no_letters(walks: Walks) -> None:
    administrator = walks("admin")
    administrator.go("/admin/accounts")
    assert "chair" in administrator.text
    found(administrator, "аналитических записок")
    assert administrator.page.locator(".hits li").count() == 0


def test_auditor_reads_the_event_log(walks: Walks) -> None:
    auditor = walks("auditor")
    answer = auditor.go("/admin/events")
    assert answer is not None
    assert answer.status == 200
    assert auditor.page.locator("main table tbody tr, main li").count() > 3


def test_secretary_registers_and_searches_without_scripts(walks: Walks, tmp_path: Path) -> None:
    secretary = walks("secretary", scripts=False)
    secretary.go("/journal/in/new")
    letter = letter_to_drop(tmp_path, "15-к", 72, "О порядке аттестации наставников")
    secretary.page.set_input_files("#files", str(letter))
    secretary.click(secretary.page.locator("main form button.btn-primary").first)
    secretary.click(secretary.page.locator("button[value=register]"))
    assert secretary.page.inner_text(".issued-number").startswith("Вх-")
    secretary.click(secretary.page.locator(".issued-heading a"))
    assert "О порядке аттестации наставников" in secretary.text
    secretary.fill(secretary.page.locator("#q"), "методических рекомендаций")
    secretary.click(secretary.page.locator("form.find button"))
    assert "методические рекомендации" in secretary.text
