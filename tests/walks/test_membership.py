"""From an application in .docx to the certificate in hand: the secretary and the officer."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Request

from tests.support.filled_applications import HEAD, SCHOOL, filled_application
from tests.support.houses import copied
from tests.support.walk import Walk
from tests.walks.conftest import Walks, served

# The first test that asks for the house waits until it is furnished.
pytestmark = [pytest.mark.browser, pytest.mark.timeout(600)]

# What is typed or pressed in all, with the lines of the start page that lead to each next step.
HANDS = 14


def steps_of(*people: Walk) -> list[str]:
    """Return a list to which each form that these people send is added."""
    sent: list[str] = []

    def note(request: Request) -> None:
        if request.method == "POST" and request.is_navigation_request():
            sent.append(request.url)

    for each in people:
        each.page.on("request", note)
    return sent


def follow(walk: Walk, words: str) -> None:
    """Follow the line of the start page that says what waits."""
    walk.go("/")
    with walk.page.expect_navigation():
        walk.click(walk.page.locator("main .papers li", has_text=words).get_by_role("link").first)


def send(walk: Walk, button: str) -> None:
    """Send the form of this button."""
    with walk.page.expect_navigation():
        walk.click(walk.button(button))


def test_an_application_becomes_a_certificate_in_hand_in_eight_actions(
    walks: Walks, worked_in: Path, tmp_path: Path
) -> None:
    """An action is a step that a person answers for: a file handed over, or a form sent.

    Eight clicks cannot do it: the authority's order has a number and a day that somebody types,
    and two people work in turn, each led by what waits on the own start page. So the forms are
    counted as the browser sends them, and all that hands do is held to a measure of its own.
    """
    folder = copied(worked_in, tmp_path / "deployment")
    with served(folder, tmp_path / "serve.log") as address:
        secretary, officer = walks("secretary", at=address), walks("officer", at=address)
        steps = steps_of(secretary, officer)
        _admitted(secretary, officer, filled_application(tmp_path))
        follow(secretary, "Оформить 1 сертификат")
        assert secretary.page.locator("main input[name=member]:checked").count() == 1
        send(secretary, "Зарегистрировать и оформить")
        number = secretary.page.locator("h1").inner_text().rsplit(" ", 1)[-1]
        follow(officer, f"№ {number}")
        send(officer, "Подтвердить подпись")
        follow(secretary, f"№ {number}")
        assert secretary.page.input_value("#receiver") == HEAD
        send(secretary, "Записать вручение")
        assert HEAD in secretary.text
        assert len(steps) <= 8, steps
        assert secretary.actions + officer.actions <= HANDS
        stranger = walks(at=address)
        stranger.go(f"/certificates/check?number={number}")
        assert "Действует" in stranger.text
        assert SCHOOL in stranger.text
        assert HEAD not in stranger.text


def _admitted(secretary: Walk, officer: Walk, application: Path) -> None:
    """The form is dropped, looked through and registered, agreed on, and put in the order."""
    secretary.go("/membership/applications/new")
    secretary.drop(application)
    assert secretary.page.input_value("#organisation") == SCHOOL
    assert secretary.page.input_value("#head_name") == HEAD
    with secretary.page.expect_navigation():
        secretary.press("Enter")
    send(secretary, "Президиум согласен")
    follow(officer, SCHOOL)
    officer.type("731")
    officer.page.fill("#dated", "2026-11-20")
    officer.actions += 1
    send(officer, "Внести приказ")
    assert SCHOOL in officer.text
