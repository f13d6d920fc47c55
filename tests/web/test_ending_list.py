"""The page of what follows from an ending: looked through, chosen line by line, kept afterwards."""

from __future__ import annotations

import re

import pytest

from regest.core.people.parties import party_called
from tests.support.browser import Seen
from tests.support.command_line import NOW, CommandLine
from tests.support.hanging import task_for
from tests.support.houses import opened_house
from tests.web.conftest import Opens

MEMBER = "МБОУ «Гимназия № 7»"


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REGEST_NOW", NOW)


@pytest.fixture
def own(regest: CommandLine) -> str:
    """Give the id of the member."""
    with opened_house(regest.folder) as house, house.read() as session:
        return party_called(session, MEMBER).id


def keys(shown: Seen, *, chosen: bool = False) -> list[str]:
    """Return what a page would send of the lines that are shown, or of those that are chosen."""
    if chosen:
        return re.findall(r'name="chosen"[^>]*value="([^"]+)" checked', shown.body)
    return re.findall(r'name="seen" value="([^"]+)"', shown.body)


def test_a_list_that_changed_is_shown_again_and_what_was_left_is_kept(
    opens: Opens, regest: CommandLine, own: str
) -> None:
    secretary = opens("secretary")
    typed = {"reason": "liquidation", "last_day": "2026-09-30"}
    review = secretary.send(f"/membership/organisations/{own}/end", typed)
    with opened_house(regest.folder) as house:
        task_for(house, "Представить сведения", MEMBER)
    sent = {"seen": keys(review), "chosen": keys(review, chosen=True)}
    again = secretary.send(review.path, sent)
    assert again.status == 409
    assert len(keys(again)) == len(keys(review)) + 1
    assert "Представить сведения" in again.text
    kinds = {
        each["party"] for each in regest("standing", "list", "--kind", "member", "--json").data()
    }
    assert MEMBER in kinds
    picked = [each for each in keys(again, chosen=True) if ":account:" not in each]
    assert len(picked) == len(keys(again, chosen=True)) - 1
    done = secretary.send(review.path, {"seen": keys(again), "chosen": picked})
    assert done.path == f"/membership/organisations/{own}"
    followed = done.body.partition("<details>")[2].partition("</details>")[0]
    assert followed.count("<li>") == len(keys(again))
    assert "presidium" in followed
    assert "presidium" in regest.done("user", "list")
    # What followed names tasks and accounts: the organisation itself sees that it left, no more.
    card = opens("officer").get(f"/membership/organisations/{own}")
    assert card.status == 200
    assert 'id="endings"' in card.body
    assert "<details>" not in card.body
    # The sheet went with the act: sent once more, it does nothing.
    assert secretary.send(review.path, {"seen": keys(again)}).path == done.path
