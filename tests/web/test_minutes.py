"""Minutes on pages without scripts: drawn up, worded, remarked on, signed, delivered, extracted."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest

from regest.kit.house import House
from tests.support.browser import PASSWORD, Browser, Seen
from tests.support.command_line import NOW, CommandLine
from tests.support.signed_minutes import closed_meeting
from tests.web.conftest import Opens

LIST = "/protocols/minutes"
TEXT = "Наставникам представить планы до начала четверти."


@pytest.fixture
def meeting(regest: CommandLine, monkeypatch: pytest.MonkeyPatch) -> str:
    """Hold the meeting of the sample and close it; return the path of its minutes."""
    monkeypatch.setenv("REGEST_NOW", NOW)
    return f"{LIST}/{held(regest.folder)}"


def held(folder: Path) -> str:
    """Hold the meeting in a deployment."""
    house = House.open(folder)
    try:
        return closed_meeting(house)
    finally:
        house.close()


def record_of(seen: Seen) -> str:
    """Return the path of the record that a page of minutes leads to."""
    found = re.search(r'href="(/records/[0-9a-f-]{36})"', seen.body)
    assert found is not None
    return found[1]


def drafted(secretary: Browser, meeting: str) -> Seen:
    """Draw the minutes up."""
    seen = secretary.send(f"{meeting}/draft", {"form": "full"})
    assert (seen.status, seen.path) == (200, meeting)
    return seen


def sign(browser: Browser, record: str) -> Seen:
    """Sign what is shown."""
    shown = browser.get(f"{record}/sign")
    found = re.search(r'name="shown" value="([^"]+)"', shown.body)
    assert found is not None, shown.text
    return browser.send(f"{record}/sign", {"shown": found[1], "password": PASSWORD})


def signed(opens: Opens, meeting: str) -> None:
    """Draw the minutes up and let both sign."""
    secretary = opens("secretary")
    record = record_of(drafted(secretary, meeting))
    secretary.send(f"{meeting}/put-up", {})
    sign(secretary, record)
    assert sign(opens("chair"), record).status == 200


@pytest.mark.parametrize("login", ["member", "candidate", "officer", "admin", "auditor"])
def test_who_is_no_member_of_the_presidium_finds_no_minutes(
    opens: Opens, meeting: str, login: str
) -> None:
    """Domain 10.3: what is there is answered like what is not."""
    drafted(opens("secretary"), meeting)
    browser = opens(login)
    nothing = browser.get(f"{LIST}/{'0' * 36}")
    for path in (LIST, meeting, f"{meeting}/wording", f"{meeting}/delivery", f"{meeting}/extract",
                 f"{meeting}/print"):  # fmt: skip
        seen = browser.get(path)
        assert (seen.status, seen.text) == (404, nothing.text), path
    for path in ("draft", "put-up", "wording", "delivery", "extract", "remarks", "answers", "form"):
        assert browser.send(f"{meeting}/{path}", {}).status == 404, path


def test_the_list_says_by_when_and_narrows(opens: Opens, meeting: str) -> None:
    """The term of 16.10.2026 ended on 21.10.; counted in working days on 23.10. (4.10)."""
    secretary = opens("secretary")
    shown = secretary.get(LIST)
    assert meeting in shown.body
    assert "23.10.2026" in shown.text
    drafted(secretary, meeting)
    late = secretary.get(LIST, state="overdue", body="presidium", year="2026")
    assert meeting in late.body
    assert "21.10.2026" in late.text
    assert meeting not in secretary.get(LIST, state="signed").body
    assert meeting in secretary.get(LIST, year="нет", order="due").body
    assert secretary.get(LIST, **{"as": "csv"}).status == 200


def test_the_page_is_the_paper(opens: Opens, meeting: str) -> None:
    seen = drafted(opens("secretary"), meeting)
    for text in ("ПРОТОКОЛ", "за – 6, против – 1, воздержались – 1", "8 голосов", "ПОСТАНОВИЛИ"):
        assert text in seen.text
    for form, start in (("pdf", b"%PDF"), ("docx", b"PK")):
        assert opens("presidium").get(f"{meeting}/print", **{"as": form}).content.startswith(start)


def test_only_texts_are_worded_and_what_was_counted_stays(opens: Opens, meeting: str) -> None:
    secretary = opens("secretary")
    drafted(secretary, meeting)
    shown = secretary.get(f"{meeting}/wording")
    mark = re.search(r'name="seen" value="(\w+)"', shown.body)
    assert mark is not None
    assert "за – 6" in shown.text
    assert shown.body.count('value="annexes"') == 1
    assert not re.search(r"<textarea[^>]*>[^<]*за – 6", shown.body)
    fields = {"place": ["point:1.2", "annexes"], "text": [TEXT, "Программа на 2 л."]}
    saved = secretary.send(f"{meeting}/wording", {**fields, "seen": mark[1]})
    assert TEXT in saved.text
    assert "Программа на 2 л." in saved.text
    again = secretary.send(f"{meeting}/wording", {**fields, "seen": mark[1]})
    assert again.status == 409
    assert TEXT in html.unescape(again.body)
    assert opens("presidium").get(f"{meeting}/wording").status == 404


def test_a_brief_form_leaves_speeches_out_and_keeps_them(opens: Opens, meeting: str) -> None:
    secretary = opens("secretary")
    assert "ВЫСТУПИЛИ" in drafted(secretary, meeting).text
    assert "ВЫСТУПИЛИ" not in secretary.send(f"{meeting}/form", {"form": "brief"}).text
    assert "ВЫСТУПИЛИ" in secretary.send(f"{meeting}/form", {"form": "full"}).text


def test_a_remark_is_made_and_answered(opens: Opens, meeting: str) -> None:
    secretary, member = opens("secretary"), opens("presidium")
    drafted(secretary, meeting)
    assert member.send(f"{meeting}/remarks", {"text": " "}).status == 422
    assert "Уточните 1.2" in member.send(f"{meeting}/remarks", {"text": "Уточните 1.2"}).text
    answered = secretary.send(f"{meeting}/answers", {"number": "1", "text": "Уточнено"})
    assert "Уточнено" in answered.text
    assert secretary.send(f"{meeting}/answers", {"number": "x", "text": "Нет"}).status == 422


def test_a_change_after_the_first_signature_asks_and_cancels(opens: Opens, meeting: str) -> None:
    secretary = opens("secretary")
    record = record_of(drafted(secretary, meeting))
    secretary.send(f"{meeting}/put-up", {})
    sign(secretary, record)
    warned = secretary.get(f"{meeting}/wording")
    assert "<textarea" not in warned.body
    assert "go=1" in warned.body
    assert "<textarea" in secretary.get(f"{meeting}/wording", go="1").body
    fields = {"place": ["point:1.2"], "text": [TEXT]}
    assert secretary.send(f"{meeting}/wording", fields).status == 422
    done = secretary.send(f"{meeting}/wording", {**fields, "reason": "опечатка"})
    assert (done.status, done.path) == (200, meeting)
    assert TEXT in done.text
    assert f"{meeting}/put-up" in done.body


def test_signed_minutes_are_delivered_and_taken_note_of(opens: Opens, meeting: str) -> None:
    signed(opens, meeting)
    secretary, executor = opens("secretary"), opens("presidium")
    shown = secretary.get(f"{meeting}/delivery")
    assert "25.12.2026" in shown.text
    assert "руководители организаций-наставников" in shown.text
    names = {"point": ["1.2"], "names": ["Никто и нигде"]}
    refused = secretary.send(f"{meeting}/delivery", names)
    assert refused.status == 422
    assert "Никто и нигде" in refused.text
    done = secretary.send(f"{meeting}/delivery", {**names, "names": ["Ильин К.Р.; Кедров А.П."]})
    assert done.status == 200
    assert "Ильин К.Р." in done.text
    assert executor.send(f"{meeting}/delivery", {}).status == 404
    decision = re.search(r'href="(/records/[0-9a-f-]{36})">4/2\.1', executor.get(
        "/protocols/decisions", point="4/2.1").body)  # fmt: skip
    assert decision is not None
    body = executor.get(decision[1]).body
    fields = dict(re.findall(r'name="(meeting|point|record)" value="([^"]+)"', body))
    noted = executor.send("/protocols/decisions/noted", fields)
    assert noted.path == decision[1]
    assert "/protocols/decisions/noted" not in noted.body
    handed = {"name": "Ильин К.Р.", "point": "1.2", "signed": "yes"}
    assert secretary.send(f"{meeting}/handed", handed).status == 200


def test_scenario_37_a_member_sees_decisions_and_own_extracts_alone(
    opens: Opens, meeting: str
) -> None:
    signed(opens, meeting)
    secretary, member = opens("secretary"), opens("member")
    seen = member.get("/protocols/decisions")
    for point in ("4/1.1", "4/1.2", "4/2.1", "4/3.1", "4/3.2", "4/4.1"):
        assert point in seen.text
    assert "4/1.2" in member.get("/protocols/decisions", text="планы работы").text
    assert "4/1.1" not in member.get("/protocols/decisions", executor="Грачёв").text
    assert "выводе" not in seen.text
    assert member.get(meeting).status == 404
    head = "Белова Наталья Павловна"
    asked = {"to": head, "item": ["3"]}
    assert secretary.send(f"{meeting}/extract", asked).status == 422
    issued = secretary.send(f"{meeting}/extract", {**asked, "basis": "запрос члена Ассоциации"})
    assert issued.path.startswith("/records/")
    own = secretary.send(f"{meeting}/extract", {"to": "Грачёв М.Е.", "item": ["2"]})
    assert own.path.startswith("/records/")
    register = secretary.get("/protocols/extracts")
    assert head in register.text
    assert "Грачёв М.Е." in register.text
    theirs = member.get("/protocols/extracts")
    assert head in theirs.text
    assert "Грачёв" not in theirs.text
    assert member.get(own.path).status == 404
    printed = secretary.get("/protocols/extracts/print", year="2026")
    assert printed.content.startswith(b"%PDF")


def test_the_start_page_says_what_waits_for_whom(opens: Opens, meeting: str) -> None:
    secretary, chair = opens("secretary"), opens("chair")
    assert meeting in secretary.get("/").body
    record = record_of(drafted(secretary, meeting))
    secretary.send(f"{meeting}/put-up", {})
    assert f'{meeting}"' not in secretary.get("/").body
    assert f"{record}/sign" in secretary.get("/").body
    sign(secretary, record)
    assert chair.get("/").body.count(f"{record}/sign") == 1
    assert "21.10.2026" in chair.get("/").text
    sign(chair, record)
    assert f"{record}/sign" not in chair.get("/").body
    assert f"{meeting}/delivery" in secretary.get("/").body
