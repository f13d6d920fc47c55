"""What is typed into the form of a letter stays: reload, lost session, refusal, dropped files."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.support.dropped_letters import letter_to_drop
from tests.support.walk import Walk
from tests.walks.conftest import PASSWORD, Walks

pytestmark = [pytest.mark.browser, pytest.mark.walks]

SUBJECT = "О сохранности набранного"
SAVED = "Введённое сохранено"


@pytest.fixture
def typing(walks: Walks) -> Walk:
    """Begin a letter without files; its subject is typed and not saved by anybody."""
    secretary = walks("secretary")
    secretary.go("/journal/in/new")
    secretary.click(secretary.page.locator("main form button").last)
    secretary.page.wait_for_url("**/sheets/*")
    secretary.fill(secretary.page.locator("#subject"), SUBJECT)
    return secretary


def told(walk: Walk, words: str) -> None:
    """Wait until the form tells how the input stands, in a line that begins with the words."""
    walk.page.locator("[data-state]", has_text=re.compile(rf"^\s*{words}")).wait_for()


def subject(walk: Walk) -> str:
    """Return what the form shows as the subject."""
    return walk.page.input_value("#subject")


def test_what_is_typed_is_saved_meanwhile_and_survives_a_reload(typing: Walk) -> None:
    told(typing, SAVED)
    typing.page.reload()
    assert subject(typing) == SUBJECT


def test_what_was_typed_a_moment_ago_survives_that_the_page_is_left(typing: Walk) -> None:
    """Nobody waits for the form to save itself before following a link."""
    here = typing.path
    typing.click(typing.page.locator(".menu-side a[href='/tasks']"))
    typing.page.wait_for_url("**/tasks")
    typing.go(here)
    assert subject(typing) == SUBJECT


def test_a_lost_session_is_told_of_and_loses_nothing(typing: Walk) -> None:
    told(typing, SAVED)
    here = typing.path
    typing.page.context.clear_cookies(name="regest")
    longer = f"{SUBJECT} и прочего"
    typing.fill(typing.page.locator("#subject"), longer)
    told(typing, "Сеанс завершён")
    typing.click(typing.page.locator("button[value=register]"))
    if typing.path == here:
        typing.fill(typing.page.locator("#sender"), "МБОУ «Лицей № 70»")
        typing.click(typing.page.locator("button[value=register]"))
    typing.page.wait_for_url("**/sign-in?**")
    assert "сохранено" in typing.text
    typing.page.fill("#login", "secretary")
    typing.page.fill("#password", PASSWORD)
    typing.page.click("main form button")
    typing.page.wait_for_url("**/sheets/*")
    assert typing.path == here
    assert (subject(typing), typing.page.input_value("#sender")) == (longer, "МБОУ «Лицей № 70»")


def test_a_refusal_keeps_every_field(typing: Walk) -> None:
    typing.fill(typing.page.locator("#sender"), "МБОУ «Лицей № 70»")
    typing.fill(typing.page.locator("#received_at"), "2027-01-31T10:00")
    typing.click(typing.page.locator("button[value=register]"))
    typing.page.locator("main [role=alert]").wait_for()
    assert subject(typing) == SUBJECT
    assert typing.page.input_value("#received_at") == "2027-01-31T10:00"


def test_a_lost_connection_is_told_of_and_made_good(typing: Walk) -> None:
    told(typing, SAVED)
    typing.page.context.set_offline(True)
    typing.fill(typing.page.locator("#subject"), f"{SUBJECT} снова")
    told(typing, "Пока не сохранено: нет связи")
    typing.page.context.set_offline(False)
    told(typing, SAVED)
    typing.page.reload()
    assert subject(typing) == f"{SUBJECT} снова"
    # The browser itself tells of the lost connection in the console.
    typing.faults[:] = [each for each in typing.faults if "ERR_INTERNET_DISCONNECTED" not in each]


def test_files_that_are_dropped_leave_what_was_typed(typing: Walk, tmp_path: Path) -> None:
    typing.drop(letter_to_drop(tmp_path, "70-к", 70, "О прочитанном из файла"))
    assert "письмо 70.docx" in typing.text
    assert subject(typing) == SUBJECT
    assert typing.page.input_value("#number") == "70-к"
