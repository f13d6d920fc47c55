"""Registration of an incoming letter in the browser: few actions, and nothing typed is lost."""

from __future__ import annotations

import re

from regest.core.presets.reader import PRESETS
from tests.support.browser import PASSWORD, Browser, Seen
from tests.support.command_line import CommandLine
from tests.web.conftest import Opens

PAPERS = PRESETS / "demo" / "papers"
PAPER = PAPERS / "letter_05_mentoring_completed_conf.docx"
NEW = "/journal/in/new"
TYPED = {"sender": "Школа № 7", "subject": "О смотре", "number": "12/3", "dated": "2026-10-20"}


def begun(browser: Browser, *names: str) -> Seen:
    """Begin a registration with these papers of the demo."""
    files = [("files", (name, (PAPERS / name).read_bytes())) for name in names]
    return browser.send(NEW, {}, files=files or None)


def key_of(seen: Seen) -> str:
    """Return the key of the sheet that a page shows."""
    return value_of(seen, "key")


def value_of(seen: Seen, name: str) -> str:
    """Return what an input holds."""
    found = re.search(rf'<input[^>]* name="{name}"[^>]* value="([^"]*)"', seen.body)
    assert found is not None, name
    return found[1]


def test_three_actions_lead_from_the_scan_to_the_number(opens: Opens, regest: CommandLine) -> None:
    """Open the page, choose the file, register: the number is shown large."""
    secretary = opens("secretary")
    assert secretary.get(NEW).status == 200
    form = begun(secretary, PAPER.name)
    assert form.status == 200
    assert "letter_05" in form.text
    assert "<q>15.05.2026 № 44/к</q>" in form.body
    fields = {name: value_of(form, name) for name in ("sender", "number", "dated")}
    assert all(fields.values())
    subject = re.findall(r'name="subject"[^>]*>([^<]+)</textarea>', form.body)[0]
    done = secretary.send(form.path, {**fields, "subject": subject, "do": "register"})
    (number,) = re.findall(r'<h1 class="issued-number">([^<]+)</h1>', done.body)
    assert done.path == form.path
    card = regest.given("record", "show", number)
    assert card["components"][0]["name"] == PAPER.name
    assert secretary.get(form.path).body == done.body
    assert secretary.send(form.path, {**fields, "do": "register"}).body == done.body


def test_a_refusal_keeps_what_was_typed_and_takes_no_number(
    opens: Opens, regest: CommandLine
) -> None:
    secretary = opens("secretary")
    form = begun(secretary)
    refused = secretary.send(form.path, {**TYPED, "sender": "", "do": "register"})
    assert refused.status == 422
    assert 'role="alert"' in refused.body
    assert "О смотре" in refused.body
    again = secretary.get(form.path)
    assert value_of(again, "number") == "12/3"
    done = secretary.send(form.path, {**TYPED, "do": "register"})
    assert "Вх-1" in done.text


def test_a_likely_duplicate_stops_before_a_number(opens: Opens, regest: CommandLine) -> None:
    """DUP-1: three ways to go on, and what was typed stays whichever is taken."""
    secretary = opens("secretary")
    first = begun(secretary)
    assert "Вх-1" in secretary.send(first.path, {**TYPED, "do": "register"}).text
    second = begun(secretary, PAPER.name)
    stopped = secretary.send(second.path, {**TYPED, "do": "register"})
    assert stopped.status == 409
    assert "Похоже, этот документ уже зарегистрирован: Вх-1" in stopped.text
    for choice in ("attach", "repeat", "other"):
        assert f'value="{choice}"' in stopped.body
    silent = secretary.send(second.path, {**TYPED, "do": "register", "choice": "other"})
    assert silent.status == 422
    assert "DUP-1" in silent.text
    told = {"choice": "other", "reason": "Другой смотр"}
    assert "Вх-2" in secretary.send(second.path, {**TYPED, "do": "register", **told}).text
    third = begun(secretary)
    attached = secretary.send(third.path, {**TYPED, "do": "register", "choice": "attach"})
    assert "Вх-1" in attached.text
    numbers = regest.given("journal", "list")
    assert [row["number"] for row in numbers] == ["Вх-1", "Вх-2"]


def test_a_lost_session_loses_nothing(opens: Opens) -> None:
    """What was typed is kept by the key of the page alone, and shown after signing in again."""
    secretary = opens("secretary")
    form = begun(secretary)
    key = key_of(form)
    secretary.send("/sign-out")
    asked = secretary.send(form.path, {**TYPED, "key": key, "do": "register"})
    assert asked.path == "/sign-in"
    assert 'role="status"' in asked.body
    secretary.sign_in("secretary")
    assert value_of(secretary.get(form.path), "number") == "12/3"
    secretary.send("/sign-out")
    forged = secretary.send(form.path, {**TYPED, "number": "666", "key": "x" * 43})
    assert 'role="status"' not in forged.body
    secretary.sign_in("secretary")
    assert value_of(secretary.get(form.path), "number") == "12/3"


def test_what_is_typed_is_saved_meanwhile(opens: Opens) -> None:
    secretary = opens("secretary")
    form = begun(secretary)
    assert secretary.send(f"{form.path}/kept", {**TYPED, "key": key_of(form)}).status == 200
    assert value_of(secretary.get(form.path), "sender") == "Школа № 7"
    assert "О смотре" in secretary.get(NEW).text


def test_sheets_of_others_are_not_there(opens: Opens, regest: CommandLine) -> None:
    """ACC-2: also for somebody who may register, and with the very words for what is not there."""
    form = begun(opens("secretary"), PAPER.name)
    words = ("user", "add", "clerk", "--name", "Второй секретарь", "--role", "secretary")
    invitation = regest.given(*words)["invitation"]
    clerk = opens()
    clerk.send(f"/invitation/{invitation}", {"password": PASSWORD, "again": PASSWORD})
    assert clerk.get(NEW).status == 200
    for browser in (opens("member"), clerk):
        for seen in (
            browser.get(form.path),
            browser.send(form.path, {**TYPED, "do": "register"}),
            browser.send(f"{form.path}/kept", TYPED),
        ):
            assert seen.status == 404
            assert PAPER.name not in seen.body
    assert opens("member").get(NEW).status == 404


def test_files_are_added_taken_away_and_put_in_order(opens: Opens, regest: CommandLine) -> None:
    secretary = opens("secretary")
    form = begun(secretary, PAPER.name)
    annex = ("files", ("Приложение.txt", "Список".encode()))
    both = secretary.send(form.path, {"subject": "О деле", "sender": "Школа"}, files=[annex])
    assert "Приложение.txt" in both.text
    swapped = secretary.send(form.path, {"do": "main:2"})
    assert swapped.body.index("Приложение.txt") < swapped.body.index(PAPER.name)
    left = secretary.send(form.path, {"do": "remove:2"})
    assert PAPER.name not in left.text
    done = secretary.send(form.path, {**TYPED, "do": "register"})
    (number,) = re.findall(r'<h1 class="issued-number">([^<]+)</h1>', done.body)
    names = [each["name"] for each in regest.given("record", "show", number)["components"]]
    assert names == ["Приложение.txt"]
    mark = secretary.get(f"/journal/receipts/{regest.given('record', 'show', number)['id']}")
    assert mark.content.startswith(b"%PDF")


def test_a_letter_by_e_mail_is_registered_from_the_list(opens: Opens, regest: CommandLine) -> None:
    """The list, the letter, the form, the number: four actions; turned away, it may come back."""
    message = PAPERS / "letter_04_invitation_no_number.eml"
    regest.done("journal", "intake", "add", str(message))
    secretary = opens("secretary")
    assert "1." in secretary.get("/journal/intake").text
    assert secretary.send("/journal/intake/1/reject", {"reason": " "}).status == 422
    secretary.send("/journal/intake/1/reject", {"reason": "Реклама"})
    assert "Реклама" in secretary.get("/journal/intake/1").text
    secretary.send("/journal/intake/1/reopen")
    form = secretary.send("/journal/intake/1/register")
    assert form.path.startswith("/journal/in/sheets/")
    assert secretary.send("/journal/intake/1/register").path == form.path
    fields = {"sender": value_of(form, "sender"), "subject": "О приглашении", "do": "register"}
    done = secretary.send(form.path, fields)
    (number,) = re.findall(r'<h1 class="issued-number">([^<]+)</h1>', done.body)
    assert regest.given("record", "show", number)["components"]
    assert number in secretary.get("/journal/intake/1").text
    assert opens("member").get("/journal/intake").status == 404


def test_numbers_run_without_a_gap_whatever_is_refused(opens: Opens, regest: CommandLine) -> None:
    """REG-6: refusals, given up forms and second clicks take no number."""
    secretary = opens("secretary")
    for turn in range(3):
        form = begun(secretary)
        secretary.send(form.path, {"do": "register"})
        own = {**TYPED, "number": str(turn), "do": "register"}
        secretary.send(form.path, {**own, "reserved": "77"})
        secretary.send(form.path, own)
        secretary.send(form.path, own)
        dropped = begun(secretary)
        secretary.send(dropped.path, {**TYPED, "do": "drop"})
        assert secretary.get(dropped.path).status == 404
    rows = regest.given("journal", "list")
    assert [row["number"] for row in rows] == ["Вх-1", "Вх-2", "Вх-3"]


def test_a_letter_sent_for_resolution_waits_for_the_chair(
    opens: Opens, regest: CommandLine
) -> None:
    """It is among what the chair's start page shows until a resolution stands on it."""
    secretary = opens("secretary")
    form = begun(secretary)
    secretary.send(form.path, {**TYPED, "do": "register"})
    sent = secretary.send(f"{form.path}/resolution")
    assert "28.10.2026" in sent.text
    assert secretary.send(f"{form.path}/resolution").body == sent.body
    chair = opens("chair")
    assert "Вх-1" in chair.get("/").text
    words = ("--text", "Подготовить ответ", "--executor", "Ветрова Ирина Сергеевна")
    regest.done("--as", "chair", "journal", "resolve", "Вх-1", *words)
    tasks = regest.given("task", "list", "--all")
    assert [task["state"] for task in tasks if task["reference"] == "Вх-1#1"] == ["done_in_time"]
