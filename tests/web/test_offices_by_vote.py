"""Offices that votes gave, entered on the record of signed minutes without scripts (3.6–3.8)."""

from __future__ import annotations

import datetime as dt

import pytest

from regest.kit.house import House
from regest.plugins.protocols.measures import DEPUTY_ELECTION, DISMISSAL
from tests.support.command_line import NOW, CommandLine
from tests.support.office_votes import CHAIR, OTHER, called, signed, voted
from tests.web.conftest import Opens

DAY = dt.date(2026, 10, 16)
ENTER, LINE = "Оформить полномочия", f"Оформить полномочия заместителя председателя: {OTHER}"


def decided(regest: CommandLine, question: str, target: str) -> str:
    """Decide on an office and sign the minutes; return the path that the form sends to."""
    house = House.open(regest.folder)
    try:
        meeting_id = called(house, question, target=target, day=DAY)
        voted(house, meeting_id, (9, 0, 0))
        signed(house, meeting_id)
        return f"/protocols/minutes/{meeting_id}/offices/1"
    finally:
        house.close()


@pytest.fixture(autouse=True)
def _now(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REGEST_NOW", NOW)


def test_the_start_page_leads_to_the_office_that_a_vote_gave(
    regest: CommandLine, opens: Opens
) -> None:
    """One line, one form; then neither is left, and the deputy is the deputy."""
    form = decided(regest, DEPUTY_ELECTION, OTHER)
    secretary = opens("secretary")
    assert LINE in secretary.get("/").text

    early = secretary.send(form, {"day": "2026-10-01"})
    assert early.status == 422
    assert "2026-10-01" in early.body
    seen = secretary.send(form, {"day": ""})

    assert seen.status == 200
    assert seen.path.startswith("/records/")
    assert ENTER not in seen.text
    assert LINE not in secretary.get("/").text
    (deputy,) = [each for each in regest.given("office", "list") if each["office"] == "deputy"]
    assert OTHER in str(deputy)


def test_an_early_end_wants_a_ground(regest: CommandLine, opens: Opens) -> None:
    """3.7: the page offers the grounds of the statute."""
    form = decided(regest, DISMISSAL, CHAIR)
    secretary = opens("secretary")
    groundless = secretary.send(form, {"day": "", "ground": "надоел"})
    assert groundless.status == 422
    assert "Собственное заявление" in groundless.text
    assert secretary.send(form, {"day": "", "ground": "own_request"}).status == 200
    chairs = [each for each in regest.given("office", "list") if each["office"] == "chair"]
    assert CHAIR not in str(chairs)


def test_the_sheet_says_before_the_vote_who_presides_over_it(
    regest: CommandLine, opens: Opens
) -> None:
    """C16: and by how few votes the powers of the chair may end."""
    house = House.open(regest.folder)
    meeting_id = called(house, DISMISSAL, target=CHAIR, day=DAY)
    house.close()
    seen = opens("secretary").get(f"/protocols/meetings/{meeting_id}/live?item=1").text
    assert "Членов Президиума – 11; для такого решения может хватить голосов – 3" in seen
    assert "Заместителя нет: вести заседание при решении о председателе некому" in seen


@pytest.mark.parametrize("login", ["member", "presidium", "officer", "auditor"])
def test_whoever_may_not_enter_offices_finds_nothing(
    regest: CommandLine, opens: Opens, login: str
) -> None:
    form = decided(regest, DEPUTY_ELECTION, OTHER)
    browser = opens(login)
    assert LINE not in browser.get("/").text
    assert browser.send(form, {"day": ""}).status in {403, 404}
