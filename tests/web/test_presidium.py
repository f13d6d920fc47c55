"""«Президиум»: composition on a day, offices with warnings, and what may be entered by whom."""

from __future__ import annotations

import pytest

from tests.support.browser import Browser
from tests.support.command_line import CommandLine
from tests.web.conftest import Opens

BASIS = "протокол Президиума от 16.10.2026 № 4"


@pytest.fixture
def opens(opens: Opens) -> Opens:
    """Open browsers of people who read English."""

    def browser(login: str = "", language: str = "en") -> Browser:
        opened = opens(login)
        opened.send("/language", {"value": language, "next": "/"})
        return opened

    return browser


def test_everybody_sees_composition_and_offices(opens: Opens) -> None:
    """Domain 10.3, PRM-2: who sits in the Presidium is no secret among those who sign in."""
    for login in ("secretary", "chair", "presidium", "member", "candidate", "officer", "auditor"):
        shown = opens(login).get("/presidium")
        assert shown.status == 200, login
        assert "Ветрова Ирина Сергеевна" in shown.text
        assert "11 members on 27.10.2026" in shown.text
        assert ("/presidium/elect" in shown.body) == (login in {"secretary", "chair"})
        assert ("/presidium/appoint" in shown.body) == (login == "chair")


def test_the_composition_of_another_day(opens: Opens) -> None:
    browser = opens("member")
    assert "Nobody sits in the Presidium" in browser.get("/presidium?on=2024-09-01").text
    assert "11 members on 27.10.2026" in browser.get("/presidium?on=никогда").text


@pytest.mark.parametrize("login", ["presidium", "member", "candidate", "officer", "admin"])
def test_forms_are_not_there_for_others(opens: Opens, login: str) -> None:
    browser = opens(login)
    for path in ("/presidium/elect", "/presidium/act", "/presidium/bodies/new"):
        assert browser.get(path).status == 404
    assert browser.send("/presidium/elect", {"person": "Грачёв М.Е."}).status == 404


def test_the_secretary_does_not_appoint_a_secretary(opens: Opens) -> None:
    """4.4: the chair does."""
    assert opens("secretary").get("/presidium/appoint").status == 404
    assert opens("chair").get("/presidium/appoint").status == 200


def test_an_election_is_entered_and_what_was_typed_is_kept(
    opens: Opens, regest: CommandLine
) -> None:
    browser = opens("secretary")
    assert "Грачёв М.Е." in browser.get("/presidium/elect?office=deputy").body
    typed = {"office": "deputy", "person": "Белова Н.П.", "elected_on": "2026-10-16"}
    refused = browser.send("/presidium/elect", {**typed, "basis": BASIS})
    assert refused.status == 422
    assert "no seat in the Presidium on 16.10.2026" in refused.text
    assert BASIS in refused.body
    done = browser.send("/presidium/elect", {**typed, "person": "Грачёв М.Е.", "basis": BASIS})
    assert "Грачёв М.Е.: powers from 16.10.2026 to 16.10.2029." in done.text
    assert "Check that it was the first meeting" in done.text
    deputy = next(r for r in regest.given("office", "list") if r["office"] == "deputy")
    assert deputy["holder"]["person"] == "Грачёв М.Е."
    assert "elected on 16.10.2026" in browser.get("/presidium").text


def test_scenario_33_on_the_page(opens: Opens) -> None:
    browser = opens("secretary")
    typed = {"office": "chair", "person": "Грачёв М.Е.", "elected_on": "2026-10-16"}
    given = {**typed, "basis": BASIS, "powers_from": "2026-10-20"}
    refused = browser.send("/presidium/elect", given)
    assert refused.status == 422
    assert "The powers of the present chair end on 15.10.2027" in refused.text
    assert "no earlier than 16.10.2027" in refused.text
    assert browser.send("/presidium/elect", {**given, "powers_from": ""}).status == 422
    said = opens("chair", "ru").send("/presidium/elect", given).text
    assert "Полномочия действующего председателя истекают 15.10.2027" in said
    assert (
        "Укажите начало полномочий избранного не раньше 16.10.2027 "
        "или оформите досрочное прекращение (п. 3.7 Положения)." in said
    )
    accepted = browser.send("/presidium/elect", {**given, "powers_from": "2027-10-16"})
    assert "powers from 16.10.2027 to 16.10.2030" in accepted.text


def test_an_early_end_says_how_few_votes_decide(opens: Opens, regest: CommandLine) -> None:
    """C16: before it is entered, and after."""
    browser = opens("secretary")
    assert "With 11 members 3 votes may be enough" in browser.get("/presidium/dismiss").text
    given = {"office": "chair", "ground": "own_request", "decided_on": "2026-10-26"}
    missing = browser.send("/presidium/dismiss", given)
    assert missing.status == 400
    assert "The decision that this rests on is not named" in missing.text
    done = browser.send("/presidium/dismiss", {**given, "basis": BASIS})
    assert "Powers end on 26.10.2026." in done.text
    history = browser.get("/presidium/history").text
    assert "Own request" in history
    assert "Own request" not in opens("member").get("/presidium/history").text
    [chair, *_rest] = regest.given("office", "list")
    assert chair["notices"][0]["code"] == "office_vacant"


def test_an_acting_period_is_entered_and_ended(opens: Opens) -> None:
    browser = opens("secretary")
    given = {"person": "Грачёв М.Е.", "starts_on": "2026-10-26", "ends_on": "2026-11-10"}
    done = browser.send("/presidium/act", {**given, "reason": "отпуск"})
    assert "lasts from 26.10.2026 to 10.11.2026" in done.text
    assert opens("presidium").get("/presidium/appoint").status == 200
    assert "The chair is back" in browser.get("/presidium").text
    back = {"last_day": "2026-10-26", "reason": "вышла из отпуска"}
    assert "ends on 26.10.2026" in browser.send("/presidium/act/end", back).text
    assert opens("presidium").get("/presidium/appoint").status == 404


def test_the_chair_appoints_the_secretary(opens: Opens) -> None:
    given = {"person": "Белова Н.П.", "organisation": "МБОУ «СОШ № 15»", "basis": BASIS}
    given |= {"decided_on": "2026-10-27", "powers_from": "2026-11-01"}
    done = opens("chair").send("/presidium/appoint", given)
    assert "Белова Наталья Павловна: powers from 01.11.2026." in done.text


def test_a_group_on_pages(opens: Opens) -> None:
    browser = opens("secretary")
    given = {"title": "Группа внутренних аудитов", "code": "audit_group", "day": "2026-10-26"}
    assert (
        "works from 26.10.2026"
        in browser.send("/presidium/bodies/new", {**given, "basis": BASIS}).text
    )
    page = "/presidium/bodies/audit_group"
    seat = {"person": "Зимин В.В.", "office": "chair", "starts_on": "2026-10-26"}
    assert "sits there" in browser.send(f"{page}/seat", seat).text
    shown = browser.get(page).body
    assert "Зимин В.В." in shown
    assert "1 member on 27.10.2026" in browser.get(page).text
    person = shown.partition("unseat?person=")[2].partition('"')[0]
    assert "Зимин В.В." in browser.get(f"{page}/unseat?person={person}").text
    ended = {"person": person, "day": "2026-10-27", "reason": "по собственному желанию"}
    assert "ends on 27.10.2026" in browser.send(f"{page}/unseat", ended).text
    closed = browser.send(f"{page}/close", {"day": "2026-10-31", "basis": BASIS})
    assert "end on 31.10.2026" in closed.text
    assert browser.get("/presidium/bodies/council").status == 404


def test_a_seat_ends_with_what_hangs_on_it_after_the_list_was_seen(
    opens: Opens, regest: CommandLine
) -> None:
    """TRM-5: the office that rests on the seat waits for a person; the list is not passed by."""
    browser = opens("secretary")
    page = "/presidium/bodies/presidium/unseat"
    (seat,) = [
        each
        for each in regest.given("standing", "list", "--kind", "presidium_seat")
        if each["party"] == "Ветрова Ирина Сергеевна"
    ]
    ended = {"person": seat["party_id"], "day": "2026-10-27", "reason": "уволена"}
    listed = browser.send(page, ended)
    assert "end the powers on 27.10.2026, if the Presidium has decided so" in listed.text
    line = listed.body.partition('name="seen" value="')[2].partition('"')[0]
    assert browser.send(page, {**ended, "sure": "yes"}).status == 409
    assert "ends on 27.10.2026" in browser.send(page, {**ended, "sure": "yes", "seen": line}).text
    chairs = regest.given("standing", "list", "--kind", "chair", "--on", "28.10.2026")
    assert [each["party"] for each in chairs] == ["Ветрова Ирина Сергеевна"]


def test_a_representative_speaks_in_the_general_meeting(opens: Opens) -> None:
    browser = opens("secretary")
    given = {"person": "Савушкина Т.Н.", "organisation": "МБОУ «СОШ № 15»"}
    given |= {"starts_on": "2026-10-27", "basis": "доверенность № 7"}
    page = "/presidium/bodies/assembly"
    assert "sits there" in browser.send(f"{page}/seat", given).text
    assert "or Белова Наталья Павловна" in opens("member").get(page).text


def test_mandates_in_bodies_of_others(opens: Opens) -> None:
    browser = opens("secretary")
    council = "Совет по качеству образования Приобского края"
    given = {"person": "Ветрова И.С.", "outside": council, "starts_on": "2024-10-16"}
    done = browser.send("/presidium/mandate", {**given, "basis": "п. 6.2 Положения"})
    assert f"sits in {council}" in done.text
    shown = browser.get("/presidium").body
    assert "with a consultative voice" in shown
    address = shown.partition("/presidium/mandate/end?")[2].partition('"')[0]
    query = address.replace("&amp;", "&")
    assert council in browser.get(f"/presidium/mandate/end?{query}").text
    parts = dict(each.split("=") for each in query.split("&"))
    ended = {**parts, "last_day": "2026-10-26", "reason": "отзыв"}
    assert "ends on 26.10.2026" in browser.send("/presidium/mandate/end", ended).text


def test_the_act_of_handing_over(opens: Opens) -> None:
    """C26: nothing to hand over before a change; then it is shown and registered."""
    browser = opens("secretary")
    assert "No chair has followed another yet" in browser.get("/presidium/handover").text
    assert browser.send("/presidium/handover", {"basis": ""}).status == 422
    ended = {"office": "chair", "ground": "own_request", "decided_on": "2026-10-25"}
    browser.send("/presidium/dismiss", {**ended, "basis": BASIS})
    elected = {"office": "chair", "person": "Грачёв М.Е.", "elected_on": "2026-10-26"}
    browser.send("/presidium/elect", {**elected, "basis": BASIS})
    shown = browser.get("/presidium/handover").text
    assert "Ветрова Ирина Сергеевна hands over to Грачёв М.Е.; the act is to be signed by" in shown
    assert "Draw up the act of handing over the files" in browser.get("/").text
    record = browser.send("/presidium/handover", {"basis": BASIS})
    assert record.path.startswith("/records/")
    assert "приёма-передачи дел: Ветрова Ирина Сергеевна – Грачёв М.Е." in record.text
    assert "Waits for signatures" in browser.get("/presidium/handover").text


def test_the_start_page_tells_of_offices(
    opens: Opens, regest: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """TRM-2: whoever enters elections is told, others are not."""
    said = "The deputy chair is not elected"
    assert said in opens("secretary").get("/").text
    assert said in opens("chair").get("/").text
    assert said not in opens("presidium").get("/").text
    elect = ("--as", "secretary", "office", "elect", "deputy", "Грачёв М.Е.", "--on", "16.10.2026")
    regest.done(*elect, "--basis", BASIS)
    assert said not in opens("secretary").get("/").text
