"""Pairs on pages without scripts: proposed, changed, agreed, approved, followed; own ones alone."""

from __future__ import annotations

import re

import pytest

from tests.support.browser import Browser
from tests.support.command_line import CommandLine
from tests.support.houses import opened_house
from tests.support.mentoring import CANDIDATES_27, MENTORS_27, furnish, stand
from tests.web.conftest import Opens

RYABINKA = "МАДОУ «Детский сад № 19 «Рябинка»"


@pytest.fixture(name="opens")
def english(opens: Opens) -> Opens:
    """Open browsers that ask for pages in English."""

    def browser(login: str = "") -> Browser:
        opened = opens(login)
        opened.client.cookies.set("language", "en")
        return opened

    return browser


@pytest.fixture
def furnished(regest: CommandLine) -> None:
    """Leave the organisations of scenario 27, and a candidate whose motivation is not noted."""
    with opened_house(regest.folder) as house:
        furnish(house, MENTORS_27, CANDIDATES_27)
        stand(house, "К3", "Бийск, СПО", "candidate")


def proposed(chair: Browser) -> str:
    """Propose the list and return its path."""
    seen = chair.send("/mentoring/list")
    assert seen.status == 200, seen.text
    return seen.path


@pytest.mark.usefixtures("furnished")
def test_a_list_goes_from_the_proposal_to_the_decision(opens: Opens) -> None:
    """The whole way, by the chair, a member of the Presidium and the secretary."""
    chair = opens("chair")
    assert "There are no pairs yet" in chair.get("/mentoring").text
    here = proposed(chair)
    shown = chair.get(here).body
    assert shown.count("<line ") == 2
    ids = re.findall(r'name="(?:mentor|candidate)" value="([^"]+)"', shown)
    refused = chair.send(here, {"step": "assign", "mentor": "Н1", "candidate": "К1"})
    assert refused.status == 422
    assert "Н1 cannot have a second candidate" in refused.text
    assert "regest mentor" not in refused.text
    chair.send(here, {"step": "unassign", "mentor": ids[0], "candidate": ids[1]})
    assert "has no mentor" in chair.get(here).text
    chair.send(here, {"step": "assign", "mentor": "Н2", "candidate": "К1"})
    chair.send(here, {"step": "submit"})
    member = opens("presidium")
    assert "Agree to the list of pairs" in member.get("/").text
    member.send(f"{here}/agree", {"step": "remark", "remark": "Далеко ехать"})
    assert "Agree to the list of pairs" not in member.get("/").text
    assert "Далеко ехать" in chair.get(here).text
    secretary = opens("secretary")
    typed = {"number": "4/1.1", "decided_on": "2026-10-27"}
    unheard = secretary.send(f"{here}/approve", typed)
    assert unheard.status == 422
    assert "Not all members of the Presidium were heard" in unheard.text
    assert 'value="4/1.1"' in unheard.body
    done = secretary.send(f"{here}/approve", {**typed, "unheard": "в отпуске"})
    assert "by decision No. 4/1.1 of 27.10.2026" in done.text
    assert "НК-1" in chair.get("/mentoring").text


@pytest.mark.usefixtures("furnished")
def test_motivation_is_noted_on_the_page(opens: Opens) -> None:
    """A candidate noted here is on the next list."""
    chair = opens("chair")
    shown = chair.get("/mentoring").body
    assert shown.count('name="noted"') == 1
    (name,) = re.findall(r'name="name" value="([^"]+)">\s*<button[^>]*name="noted"', shown)
    chair.send("/mentoring/motivation", {"name": name, "noted": "1"})
    assert 'name="noted"' not in chair.get("/mentoring").body


def test_a_candidate_sees_and_keeps_its_own_pair_alone(opens: Opens, regest: CommandLine) -> None:
    """10.3: own pairs are read, their log is kept; lists and other pairs are not there."""
    decided = ("--on", "2026-09-16", "--number", "3/1.1")
    lyceum, college = "МБОУ «Лицей № 3»", "КГБПОУ «Каменогорский аграрный колледж»"
    regest.done("mentor", "enter", "МБДОУ «Детский сад № 4 «Колосок»", RYABINKA, *decided)
    regest.done("mentor", "enter", college, lyceum, *decided, "--why", "по просьбе")
    candidate = opens("candidate")
    shown = candidate.get("/mentoring").body
    assert RYABINKA in shown
    assert lyceum not in shown
    assert "High motivation" not in shown
    (own,) = re.findall(r'href="(/mentoring/pairs/[^"]+)"', shown)
    new = {"step": "log", "topic": "policy", "text": "Разобрана политика", "day": "2026-10-01"}
    noted = candidate.send(own, new)
    assert "Разобрана политика" in noted.text
    assert "End the pair" not in noted.text
    wrong = candidate.send(own, {**new, "day": "2026-01-01", "text": "Рано"})
    assert wrong.status == 422
    assert 'value="Рано"' in wrong.body
    everything = opens("secretary").get("/mentoring").body
    (other,) = set(re.findall(r'href="(/mentoring/pairs/[^"]+)"', everything)) - {own}
    assert candidate.get(other).status == 404
    assert candidate.send(other, new).status == 404
    assert candidate.get("/mentoring/report").status == 404


@pytest.mark.usefixtures("furnished")
def test_annex_and_report_are_papers(opens: Opens, regest: CommandLine) -> None:
    """Both are given as PDF and as Word."""
    chair = opens("chair")
    here = proposed(chair)
    regest.done("mentor", "enter", "Н1", "К1", "--on", "2026-09-16", "--number", "3/1.1")
    for path in (f"{here}/annex", "/mentoring/report"):
        for kind, begins in (("pdf", b"%PDF"), ("docx", b"PK")):
            assert chair.client.get(f"{path}?as={kind}").content.startswith(begins)
