"""A vote on the live sheet: one key for each voter, counted along, lost by no reload; a tablet."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator

from tests.support.furnishing import NOW
from tests.support.walk import Walk
from tests.walks.conftest import Walks

pytestmark = [pytest.mark.browser, pytest.mark.walks]

CAME = ("Ветрова", "Грачёв", "Ильин", "Кедров", "Мохова", "Полевой", "Рябова", "Сомова")


def held(walk: Walk, title: str) -> None:
    """Plan a meeting with one question, mark who came, and open it."""
    walk.go("/protocols/meetings/new")
    walk.fill(walk.page.locator("#held_on"), NOW[:10])
    walk.fill(walk.page.locator("#starts_at"), "08:30")
    walk.click(walk.page.locator("main form button.btn-primary"))
    walk.click(walk.page.locator("main a[href$='/agenda']").first)
    walk.fill(walk.page.locator("#title"), title)
    walk.click(walk.page.locator("main form button.btn-outline-primary").last)
    walk.go(walk.path.replace("/agenda", "/live"))
    for name in CAME:
        walk.click(person(walk, name))
        walk.page.locator(".person-in", has_text=name).wait_for()
    walk.click(walk.page.locator("form[action$='/open'] button"))
    walk.page.locator("[data-voter]").first.wait_for()
    walk.actions = 0


def person(walk: Walk, name: str) -> Locator:
    """Return the button that marks somebody's coming and going."""
    return walk.page.locator("button.person", has_text=name)


def counted(walk: Walk, choice: str) -> str:
    """Return the count that runs along."""
    return walk.page.locator(f"[data-count={choice}]").inner_text()


def test_a_vote_takes_one_key_for_each_voter(walks: Walks) -> None:
    """The letters by their place on a Russian keyboard, whatever layout is on, and figures."""
    secretary = walks("secretary")
    held(secretary, "О голосовании по клавишам")
    secretary.press("p", "1", "g", "d", "1", "p", "f", "1")
    assert [counted(secretary, each) for each in ("for", "against", "abstained")] == ["6", "1", "1"]
    assert counted(secretary, "marked") == "8"
    secretary.press("Enter")
    secretary.page.locator(".outcome-adopted").wait_for()
    assert secretary.actions == len(CAME) + 1
    assert re.search(r"за – 6, против – 1, воздержались – 1", secretary.text)


def test_marks_of_a_vote_survive_a_reload(walks: Walks) -> None:
    secretary = walks("secretary", width=820)
    held(secretary, "О сохранённых отметках")
    with secretary.page.expect_response("**/kept"):
        secretary.press("2", "2", "2")
    secretary.page.reload()
    secretary.page.locator("[data-tally]").wait_for()
    assert (counted(secretary, "against"), counted(secretary, "marked")) == ("3", "3")
    secretary.click(secretary.page.locator("#others"))
    assert (counted(secretary, "for"), counted(secretary, "marked")) == ("5", "8")


def test_a_tablet_shows_room_and_question_side_by_side(walks: Walks) -> None:
    """Buttons are as large as a finger; the quorum stays in sight while the sheet is scrolled."""
    secretary = walks("secretary", width=820)
    held(secretary, "О планшете")
    room, work = (
        secretary.page.locator(each).bounding_box() for each in (".live-room", ".live-work")
    )
    assert room is not None
    assert work is not None
    assert room["x"] + room["width"] <= work["x"]
    for each in (person(secretary, "Ильин"), secretary.page.locator("[data-voter] .btn").first):
        box = each.bounding_box()
        assert box is not None
        assert box["height"] >= 44
    secretary.page.evaluate("window.scrollTo(0, 600)")
    bar = secretary.page.locator(".quorum").bounding_box()
    assert bar is not None
    assert 0 <= bar["y"] < 60
    assert secretary.hindrances() == []


def test_without_scripts_every_voter_has_four_choices(walks: Walks) -> None:
    secretary = walks("secretary", scripts=False)
    held(secretary, "О голосовании без скриптов")
    for row in secretary.page.locator("[data-voter]").all()[:-1]:
        row.locator(".choice-for").click()
    secretary.page.locator("[data-voter] .choice-against").last.click()
    secretary.click(secretary.page.locator("button[value=vote]"))
    secretary.page.locator(".outcome-adopted").wait_for()
    assert "7" in secretary.page.locator(".outcome-adopted").inner_text()
