"""Pairs on pages without scripts: proposed, changed, agreed, approved, followed; own ones alone."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from sqlmodel import select

from regest.plugins.mentoring.tables.pairs import MentoringPair
from tests.support.browser import Browser
from tests.support.command_line import CommandLine
from tests.support.houses import opened_house
from tests.support.letters import receive
from tests.support.marks import put_under_mark
from tests.support.mentoring import CANDIDATES_27, MENTORS_27, ended, furnish, stand
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


@pytest.mark.usefixtures("furnished")
def test_what_distributions_go_by_is_shown_and_changed(opens: Opens) -> None:
    """Distances as a table, two kept apart; a wrong line is told with what was typed."""
    chair = opens("chair")
    page = "/mentoring/terms"
    assert "No distance is noted" in chair.get(page).text
    chair.send(page, {"step": "distances", "table": "Барнаул;Бийск;163\nБийск;Алейск;290"})
    assert "163" in chair.get(page).text
    wrong = chair.send(page, {"step": "distances", "table": "Барнаул;Бийск;далеко"})
    assert wrong.status == 422
    assert "Line 1 is no distance" in wrong.text
    assert "далеко" in wrong.body
    chair.send(page, {"step": "forget", "one": "Бийск", "other": "Алейск"})
    assert "290" not in chair.get(page).text
    both = {"mentor": "Н1", "candidate": "К2"}
    chair.send(page, {"step": "apart", "reason": "один учредитель", **both})
    assert "один учредитель" in chair.get(page).text
    again = chair.send(page, {"step": "together", **both})
    assert "один учредитель" not in again.text
    member = opens("presidium")
    assert "<textarea" not in member.get(page).body
    assert member.send(page, {"step": "apart", "reason": "нет", **both}).status == 404
    assert opens("member").get(page).status == 404


def test_reports_are_asked_for_by_mentor_and_silence(opens: Opens, regest: CommandLine) -> None:
    """A period, a line for each mentor, pairs without consultations; and as papers."""
    decided = ("--on", "2026-09-16", "--number", "3/1.1")
    regest.done("mentor", "enter", "МБДОУ «Детский сад № 4 «Колосок»", RYABINKA, *decided)
    secretary = opens("secretary")
    page = "/mentoring/report"
    assert "НК-1" in secretary.get(page).text
    assert "НК-1" not in secretary.get(f"{page}?by=mentor").text
    assert "Колосок" in secretary.get(f"{page}?by=mentor").text
    assert "НК-1" in secretary.get(f"{page}?silent=1").text
    assert "Every pair that works had a consultation" in secretary.get(f"{page}?silent=2").text
    assert "No pair worked" in secretary.get(f"{page}?start=2025-01-01&end=2025-02-01").text
    assert "is no day" in secretary.get(f"{page}?start=вчера").text
    for query in ("by=candidate&as=pdf", "silent=1&as=docx"):
        begins = b"%PDF" if "pdf" in query else b"PK"
        assert secretary.client.get(f"{page}?{query}").content.startswith(begins)


def test_the_start_page_says_what_own_pairs_wait_for(opens: Opens, regest: CommandLine) -> None:
    """A plan to be drawn up, then one behind its terms; nobody reads of pairs of others."""
    decided = ("--on", "2026-05-20", "--number", "3/1.1")
    regest.done("mentor", "enter", "МБДОУ «Детский сад № 4 «Колосок»", RYABINKA, *decided)
    candidate = opens("candidate")
    assert "Draw up the plan of work of the pair НК-1" in candidate.get("/").text
    step = ("--topic", "audit", "--text", "Обучить группу", "--due", "2026-10-01")
    line = regest.given("mentor", "plan", "НК-1", *step)["id"]
    assert "The plan of the pair НК-1 is behind its terms" in candidate.get("/").text
    regest.done("mentor", "plan", "НК-1", "--close", line, "--result", "Обучены")
    assert "has had no consultation since 20.05.2026" in candidate.get("/").text
    regest.done("mentor", "log", "НК-1", "--topic", "audit", "--text", "Разбор")
    for login in ("candidate", "member"):
        told = opens(login).get("/").text
        assert "of the pair НК-1" not in told
        assert "The pair НК-1" not in told


def test_the_start_page_of_the_chair_says_what_is_to_be_decided(
    opens: Opens, regest: CommandLine
) -> None:
    """A certificate that ends soon, then one that lapsed; the button gives the tasks."""
    with opened_house(regest.folder) as house:
        furnish(house, ("Барнаул, школа",) * 2, ("Барнаул, СПО",) * 2)
        today = house.deployment.database.today()
        ended(house, "Н1", "qms_certified", today + dt.timedelta(days=30))
        ended(house, "Н2", "qms_certified", today - dt.timedelta(days=1))
    day = f"{today - dt.timedelta(days=40)}"
    for number in "12":
        decided = ("--on", day, "--number", "3/1.1")
        regest.done("mentor", "enter", f"Н{number}", f"К{number}", *decided)
    chair = opens("chair")
    told = chair.get("/").text
    assert "Н1: the certificate of conformity ends on" in told
    assert "1 pair wants a decision of the chair" in told
    assert "Give the chair tasks" in chair.get("/mentoring").text
    chair.send("/mentoring/check")
    assert "wants a decision of the chair" in chair.get("/mentoring").text
    assert "wants a decision" not in opens("presidium").get("/").text


@pytest.mark.usefixtures("furnished")
def test_a_word_on_a_list_that_changed_is_told_and_words_come_from_paper(opens: Opens) -> None:
    """Whoever agrees, agrees to the list on the screen."""
    chair = opens("chair")
    here = proposed(chair)
    chair.send(here, {"step": "submit"})
    member = opens("presidium")
    (seen,) = set(re.findall(r'name="version" value="(\d+)"', member.get(here).body))
    chair.send(here, {"step": "take_back"})
    chair.send(here, {"step": "submit"})
    stale = member.send(f"{here}/agree", {"step": "agree", "version": seen})
    assert stale.status == 422
    assert "The list of pairs was changed since you read it" in stale.text
    people = re.findall(r'name="person" value="([^"]+)"', chair.get(here).body)
    chair.send(here, {"step": "opine", "person": people[0], "text": "Далеко"})
    assert "Далеко" in chair.get(here).text
    for person in people[1:]:
        chair.send(here, {"step": "opine", "person": person, "text": ""})
    assert "agreed" in chair.get(here).text
    assert "is agreed: have it decided on" in chair.get("/").text


def test_a_pair_approved_before_is_entered_on_the_page(opens: Opens) -> None:
    """What is wrong keeps what was typed."""
    secretary = opens("secretary")
    typed = {"mentor": "МБДОУ «Детский сад № 4 «Колосок»", "candidate": RYABINKA, "number": ""}
    wrong = secretary.send("/mentoring/pairs", {**typed, "decided_on": "2026-09-16"})
    assert wrong.status == 422
    assert "Колосок" in wrong.body
    done = secretary.send(
        "/mentoring/pairs", {**typed, "number": "3/1.1", "decided_on": "2026-09-16"}
    )
    assert "16.09.2026" in done.text
    assert "Pair НК-1" in done.text


@pytest.mark.usefixtures("furnished")
def test_the_picture_says_what_the_table_says(opens: Opens) -> None:
    """A line for each pair, names in full for who cannot see, and both options with their costs."""
    with_options = opens("chair")
    body = with_options.get(proposed(with_options)).body
    svg = body[body.index("<svg") : body.index("</svg>")]
    assert svg.count("<line ") == 2
    assert set(re.findall(r"<title>([^<]+)</title>", svg)) == {"Н1", "Н2", "К1", "К2"}
    assert 'role="img"' in svg


@pytest.mark.usefixtures("furnished")
def test_figures_without_end_are_refused_like_any_nonsense(opens: Opens) -> None:
    """What no program reads as a number is neither a version of a list nor a distance."""
    chair = opens("chair")
    here = proposed(chair)
    stale = chair.send(here, {"step": "submit", "version": "9" * 5000})
    assert stale.status == 422
    assert "was changed since you read it" in stale.text
    assert chair.send(here, {"step": "submit", "version": "первая"}).status == 422
    table = f"Барнаул;Бийск;{'9' * 5000}"
    wrong = chair.send("/mentoring/terms", {"step": "distances", "table": table})
    assert wrong.status == 422
    assert "Line 1 is no distance" in wrong.text


@pytest.mark.usefixtures("furnished")
def test_a_report_reaches_back_no_further_than_days_do(opens: Opens, regest: CommandLine) -> None:
    """Nobody was silent before the first day that there is."""
    regest.done("mentor", "enter", "Н1", "К1", "--on", "2026-09-16", "--number", "3/1.1")
    for end in ("0001-01-01", "0010-12-31"):
        seen = opens("chair").get("/mentoring/report", end=end, silent="120")
        assert seen.status == 200, end


def test_a_decision_under_a_mark_is_not_told_of_beside_its_pair(
    opens: Opens, regest: CommandLine
) -> None:
    """A pair stands without the number of a decision that its own people may not know (ACC-2)."""
    kolosok = "МБДОУ «Детский сад № 4 «Колосок»"
    regest.done("mentor", "enter", kolosok, RYABINKA, "--on", "2026-09-16", "--number", "3/1.1")
    with opened_house(regest.folder) as house:
        record = receive(house, sender=kolosok, subject="Решение о парах").record
        with house.work() as work:
            pair = work.session.exec(select(MentoringPair)).one()
            pair.decision_record_id = record.id
            work.witness("pair.decided", "pair", pair.id)
    shown = f"decision {record.number}"
    assert shown in opens("candidate").get("/mentoring/pairs/НК-1").text
    with opened_house(regest.folder) as house:
        put_under_mark(house, record.id)
    assert record.number not in opens("candidate").get("/mentoring/pairs/НК-1").text
