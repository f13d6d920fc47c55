"""The page of a record: what it shows, what may be done on it, by whom, and what is refused."""

from __future__ import annotations

import re

import pytest

from regest.core.presets.reader import PRESETS
from tests.support.browser import Browser
from tests.support.command_line import CommandLine
from tests.web.conftest import Opens

PAPERS = PRESETS / "demo" / "papers"
PDF = PAPERS / "letter_02_membership_application.pdf"
PAYLOAD = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>"
LOGINS = ("secretary", "chair", "presidium", "member", "candidate", "officer", "admin", "auditor")
FORMS = {
    "correct": {"field": "heading", "value": "О другом", "reason": "опечатка", "version": "1"},
    "mark": {"mark": "Конфиденциально", "mark_basis": "решение", "reason": "так", "version": "1"},
    "link": {"type": "repeats", "target": "Вх-1"},
    "file": {"index": "04-02"},
    "drop": {"reason": "не нужен"},
}


@pytest.fixture
def letter(regest: CommandLine) -> str:
    """Register a letter of nobody in particular; return its id."""
    words = ("--from", "Бюро находок", "--number", "7", "--subject", "О забытой печати")
    return str(regest.given("journal", "in", *words, "--file", str(PDF))["id"])


def version_of(browser: Browser, letter: str) -> dict[str, str]:
    """Return what the page hides in its form of correction."""
    body = browser.get(f"/records/{letter}").body
    hidden = r'name="version" value="(\d+)"><input type="hidden" name="seen" value="(\d+)"'
    found = re.search(hidden, body)
    assert found is not None
    return {"version": found[1], "seen": found[2]}


def test_the_card_tells_facts_registration_links_and_history(
    opens: Opens, regest: CommandLine, letter: str
) -> None:
    regest.done("record", "correct", "Вх-1", "document_date=2026-10-20", "--reason", "по письму")
    page = opens("secretary").get(f"/records/{letter}")
    assert "Бюро находок" in page.text
    assert "20.10.2026" in page.text
    assert "Исправлено: Дата документа" in page.text
    assert "по письму" in page.text
    assert letter in page.text


@pytest.mark.parametrize("login", LOGINS)
def test_what_is_shown_is_what_is_allowed(opens: Opens, letter: str, login: str) -> None:
    """Every form that is on the page works for its reader; every other one is as if not there."""
    browser = opens(login)
    page = browser.get(f"/records/{letter}")
    for name, fields in FORMS.items():
        shown = f'action="/records/{letter}/{name}"' in page.body
        answer = browser.send(f"/records/{letter}/{name}", fields)
        if page.status == 404:
            assert answer.status == 404
        elif shown:
            assert answer.status != 404
        else:
            assert answer.status in {404, 422}
            assert name == "drop" or answer.status == 404
    task = browser.get(f"/records/{letter}/tasks/new")
    assert (task.status == 200) == (f"/records/{letter}/tasks/new" in page.body)


def test_a_correction_keeps_before_and_after(opens: Opens, letter: str) -> None:
    """REG-9: old and new value, who and why stand in the history."""
    browser = opens("secretary")
    fields = {"field": "heading", "value": "О найденной печати", "reason": "нашлась"}
    page = browser.send(f"/records/{letter}/correct", {**fields, **version_of(browser, letter)})
    assert page.status == 200
    assert "О найденной печати" in page.text
    assert "О забытой печати О найденной печати нашлась secretary" in page.text


def test_a_correction_of_a_card_that_changed_is_told_what_changed(
    opens: Opens, regest: CommandLine, letter: str
) -> None:
    browser = opens("secretary")
    seen = version_of(browser, letter)
    later = {"REGEST_NOW": "2026-10-27T10:00"}
    words = ("signed_by=Громов", "--reason", "другой подписал")
    regest.done("record", "correct", "Вх-1", *words, **later)
    fields = {"field": "heading", "value": "О печати", "reason": "короче"}
    page = browser.send(f"/records/{letter}/correct", {**fields, **seen})
    assert page.status == 409
    assert "REG-9" in page.text
    assert "«Громов»" in page.text
    assert 'value="О печати"' in page.body
    assert "О забытой печати" in page.text


def test_a_refusal_names_its_rule_and_keeps_what_was_typed(opens: Opens, letter: str) -> None:
    browser = opens("secretary")
    fields = {"field": "heading", "value": "Осталось в поле", "reason": " "}
    page = browser.send(f"/records/{letter}/correct", {**fields, **version_of(browser, letter)})
    assert page.status == 422
    assert "REG-9" in page.text
    assert 'value="Осталось в поле"' in page.body
    nowhere = browser.send(f"/records/{letter}/link", {"type": "repeats", "target": "Вх-999"})
    assert nowhere.status == 404
    assert 'value="Вх-999"' in nowhere.body


def test_a_mark_is_not_lifted_by_a_correction(opens: Opens, letter: str) -> None:
    """ACC-4: the form of corrections does not know the mark, whatever is sent to it."""
    browser = opens("secretary")
    fields = {"field": "mark", "value": "", "reason": "так", **version_of(browser, letter)}
    assert browser.send(f"/records/{letter}/correct", fields).status == 400


def test_links_are_read_from_either_end_and_hidden_ends_are_absent(
    opens: Opens, regest: CommandLine, letter: str
) -> None:
    """ACC-2: of a link to what may not be seen there is no line and no count."""
    words = ("--from", "Тайное бюро", "--number", "1", "--subject", "Секрет")
    secret = regest.given("journal", "in", *words, "--mark", "Конфиденциально")
    words = ("--from", "Бюро находок", "--number", "8", "--subject", "О печати ещё раз")
    other = regest.given("journal", "in", *words)
    secretary = opens("secretary")
    before = secretary.get(f"/records/{letter}").text
    regest.done("record", "link", "Вх-1", secret["number"], "--type", "repeats")
    assert secretary.get(f"/records/{letter}").text == before
    sent = {"type": "repeats", "target": other["number"]}
    assert other["id"] in secretary.send(f"/records/{letter}/link", sent).body
    assert letter in secretary.get(f"/records/{other['id']}").body


def test_files_are_attached_and_shown_by_their_kind(opens: Opens, letter: str) -> None:
    browser = opens("secretary")
    files = [
        ("files", ("лист.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 40)),
        ("files", ("злой.html", b"<html><script>alert(1)</script>")),
    ]
    page = browser.send(f"/records/{letter}/attach", files=files)
    assert page.status == 200
    ids = dict.fromkeys(re.findall(rf"/records/{letter}/files/([0-9a-f-]+)/view", page.body))
    pdf, png, html = (f"/records/{letter}/files/{each}" for each in ids)
    assert browser.get(f"{png}/picture").headers["content-type"] == "image/png"
    assert "<script>alert" not in browser.get(f"{html}/view").body
    assert browser.get(html).headers["content-disposition"].startswith("attachment")
    view = browser.get(f"{pdf}/view")
    assert "страница 1 из 1" in view.text
    leaf = browser.get(f"{pdf}/pages/1")
    assert leaf.content.startswith(b"\x89PNG")
    assert "sandbox" in leaf.headers["content-security-policy"]
    assert browser.get(f"{pdf}/pages/2").status == 422
    assert browser.get(f"{pdf}/pages/0x1").status == 404
    assert browser.get(f"{png}/pages/1").status == 404


def test_nothing_that_was_typed_runs(opens: Opens, regest: CommandLine, letter: str) -> None:
    """A1: every field of every form of the page, shown again or stored, is text."""
    browser = opens("secretary")
    for name, fields in FORMS.items():
        hostile = dict.fromkeys(fields, PAYLOAD)
        answer = browser.send(f"/records/{letter}/{name}", hostile)
        assert "<script>alert" not in answer.body
        assert "<img src=x" not in answer.body
    browser.send(
        f"/records/{letter}/correct",
        {"field": "note", "value": PAYLOAD, "reason": PAYLOAD, **version_of(browser, letter)},
    )
    task = dict.fromkeys(("text", "executors", "author", "days"), PAYLOAD)
    assert "<script>alert" not in browser.send(f"/records/{letter}/tasks/new", task).body
    regest.done("task", "add", "Вх-1", "--text", PAYLOAD, "--executor", PAYLOAD)
    pages = [f"/records/{letter}", f"/journal/resolutions/{letter}"]
    body = browser.get(pages[0]).body
    pages += re.findall(rf'href="(/records/{letter}/tasks/[0-9a-f-]+)"', body)
    assert "&lt;script&gt;alert(1)" in body
    for path in pages:
        assert "<script>alert" not in browser.get(path).body
        assert "<img src=x" not in browser.get(path).body


def test_looks_at_a_confidential_document_are_kept(opens: Opens, regest: CommandLine) -> None:
    """ACC-3: who looked at the card and who took the file, told to readers of the event log."""
    words = ("--from", "Бюро", "--number", "1", "--subject", "Тайна", "--mark", "Конфиденциально")
    secret = regest.given("journal", "in", *words, "--mark-basis", "гриф", "--file", str(PDF))
    path = f"/records/{secret['id']}"
    presidium = opens("presidium")
    body = presidium.get(path).body
    assert "Кто смотрел" not in body
    (file,) = dict.fromkeys(re.findall(rf"{path}/files/[0-9a-f-]+(?=/view)", body))
    presidium.get(file)
    presidium.get(f"{file}/text")
    opens("member").get(path)
    seen = opens("chair").get(path).text
    assert "Кто смотрел" in seen
    assert f"presidium Сохранён файл: {PDF.name}" in seen
    assert f"presidium Показан файл: {PDF.name}" in seen
    assert " member " not in seen.partition("Кто смотрел")[2]


def test_a_plain_document_leaves_no_looks(opens: Opens, letter: str) -> None:
    chair = opens("chair")
    chair.get(f"/records/{letter}")
    assert "Кто смотрел" not in chair.get(f"/records/{letter}").text


def test_a_registration_is_annulled_with_its_reason(opens: Opens, letter: str) -> None:
    """REG-6: asked for on a page of its own; afterwards nothing may be done any more."""
    secretary = opens("secretary")
    path = f"/journal/annulments/{letter}"
    assert path in secretary.get(f"/records/{letter}").body
    empty = secretary.send(path, {"reason": ""})
    assert empty.status == 422
    assert "REG-6" in empty.text
    assert opens("chair").send(path, {"reason": "так"}).status == 404
    page = secretary.send(path, {"reason": "зарегистрировано дважды"})
    assert "Аннулирован" in page.text
    assert "зарегистрировано дважды" in page.text
    assert f'action="/records/{letter}/correct"' not in page.body
