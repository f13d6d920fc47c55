"""One walk per role: what each of them comes for, by the way that they would take."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.dropped_letters import letter_to_drop
from tests.support.furnishing import ASKED, REQUEST
from tests.support.walk import Walk
from tests.walks.conftest import Walks

# The first test that asks for the house waits until it is furnished.
pytestmark = [pytest.mark.browser, pytest.mark.timeout(600)]


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
    secretary.click(secretary.link("Подготовить ответ"))
    secretary.click(secretary.page.locator("main form button.btn-primary"))
    secretary.page.wait_for_url("**/journal/drafts/*")
    assert secretary.actions <= 6


def test_chair_resolves_what_the_secretary_sent_from_the_start_page(
    walks: Walks, tmp_path: Path
) -> None:
    """The secretary's last button puts the letter before the chair; executor and term follow."""
    about = "О расписании занятий клуба"
    secretary = walks("secretary")
    secretary.go("/journal/in/new")
    secretary.drop(letter_to_drop(tmp_path, "16-к", 73, about))
    secretary.press("Enter")
    secretary.page.wait_for_selector(".issued-number")
    secretary.click(secretary.button("Передать на резолюцию"))
    secretary.page.locator("main", has_text="Передано на резолюцию").wait_for()
    assert secretary.actions <= 3
    chair = walks("chair")
    chair.click(chair.page.locator("main .papers li", has_text=about).get_by_role("link").first)
    chair.page.wait_for_url("**/records/*")
    chair.click(chair.link("Наложить резолюцию"))
    chair.fill(chair.page.locator("#task-text"), "Обобщить и доложить Президиуму")
    chair.fill(chair.page.locator("#task-executors"), "Савушкина Тамара Никитична")
    chair.click(chair.page.locator("button[value=give]"))
    chair.page.wait_for_url("**/tasks/*")
    assert "Обобщить и доложить Президиуму" in chair.text
    assert chair.actions <= 5
    chair.go("/")
    assert about not in chair.page.inner_text("section:has(#waiting)")


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
    assert member.actions <= 8


def test_member_answers_a_request_and_the_secretary_has_it_before_her(walks: Walks) -> None:
    member = walks("member")
    member.click(member.link("Ответить на запрос"))
    member.page.wait_for_url("**/records/*")
    member.click(member.link("Ответить на запрос"))
    member.page.wait_for_url("**/reply")
    member.type("Наставников четверо, список утверждён приказом № 12.")
    member.click(member.page.locator("main form button.btn-primary"))
    member.page.wait_for_url(lambda address: not address.endswith("/reply"))
    assert "ждёт регистрации" in member.text.lower()
    assert member.actions <= 4
    secretary = walks("secretary")
    secretary.go("/journal/intake")
    assert ASKED[0] in secretary.text


def test_secretary_prints_a_journal_and_a_card(walks: Walks) -> None:
    secretary = walks("secretary")
    secretary.click(secretary.page.locator(".menu-side a[href='/journal/books']"))
    with secretary.page.expect_download() as journal:
        secretary.click(secretary.link("Напечатать"))
    assert Path(journal.value.path()).read_bytes().startswith(b"%PDF")
    assert secretary.actions <= 2
    found(secretary, "аналитической записки")
    secretary.click(secretary.page.locator(".hits li", has_text="Вх-1").get_by_role("link").first)
    with secretary.page.expect_download() as card:
        secretary.click(secretary.link("РКК"))
    assert Path(card.value.path()).read_bytes().startswith(b"%PDF")
    assert secretary.actions <= 7


def test_candidate_sees_only_what_names_the_own_organisation(walks: Walks) -> None:
    """Neither lists nor the box nor an address that somebody passed on show anything else."""
    chair = walks("chair")
    chair.go("/records?q=Вх-1")
    foreign = chair.page.locator("main td a").first.get_attribute("href")
    candidate = walks("candidate")
    candidate.click(candidate.page.locator(".menu-side a[href='/records']"))
    candidate.page.wait_for_url("**/records")
    kinds = candidate.page.locator("main tbody td[data-label='Вид']").all_inner_texts()
    own = ["Исходящий документ", "Пара «наставник-кандидат»"]
    assert sorted(each for each in kinds if each != "Методическая разработка") == own
    assert REQUEST in candidate.text
    found(candidate, "аналитической записки")
    hits = candidate.page.locator(".hits li").all_inner_texts()
    assert all("Методическая разработка" in each for each in hits)
    for address in (str(foreign), "/admin/accounts", "/journal/books"):
        answer = candidate.go(address)
        assert answer is not None
        assert answer.status == 404
        assert "О представлении аналитической записки" not in candidate.text
    found(candidate, "Рябинка")
    assert "Конфиденциально" not in candidate.text


def test_administrator_keeps_accounts_and_reads_no_letters(walks: Walks) -> None:
    administrator = walks("admin")
    administrator.click(administrator.page.locator(".menu-side a[href='/admin']"))
    administrator.click(administrator.link("Учётные записи"))
    administrator.click(administrator.link("Добавить учётную запись"))
    administrator.fill(administrator.page.locator("#login"), "petrova")
    administrator.fill(administrator.page.locator("#name"), "Петрова А.С.")
    administrator.click(administrator.button("Добавить и пригласить"))
    administrator.page.locator(".once").wait_for()
    assert administrator.actions <= 6
    found(administrator, "аналитических записок")
    assert administrator.page.locator(".hits li").count() == 0


def test_menu_folds_on_a_phone_also_without_scripts(walks: Walks) -> None:
    secretary = walks("secretary", width=360, scripts=False)
    secretary.go("/")
    line = secretary.page.locator(".menu-fold a[href='/journal/out']")
    assert not line.is_visible()
    secretary.click(secretary.page.locator(".menu-fold summary"))
    secretary.click(line)
    assert secretary.path == "/journal/out"
    marked = secretary.page.locator(".menu-fold a[aria-current='page']")
    assert marked.get_attribute("href") == "/journal/out"
    secretary.page.locator(".menu-side").wait_for(state="hidden")


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
