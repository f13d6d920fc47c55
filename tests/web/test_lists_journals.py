"""The journals on pages: states, lines by filter, printing, closing, and what waits in them."""

from __future__ import annotations

import re

import pytest

from tests.support.command_line import CommandLine
from tests.support.letters import receive_many
from tests.web.conftest import Opens

BOOK = "/journal/books/in"


@pytest.fixture
def letters(regest: CommandLine) -> dict[str, str]:
    """Register three letters, one of them confidential and registered by the console."""
    ids = {}
    for sender, subject, more in (
        ("Школа № 7", "О смотре", ()),
        ("Тайное бюро", "О тайне", ("--mark", "Конфиденциально")),
        ("Лицей № 2", "=Смета расходов", ()),
    ):
        words = ("--from", sender, "--number", "5", "--subject", subject, *more)
        ids[subject] = regest.given("journal", "in", *words)["id"]
    return ids


def test_the_state_of_journals_is_for_those_who_print(
    opens: Opens, letters: dict[str, str]
) -> None:
    seen = opens("secretary").get("/journal/books").text
    assert "1–3" in seen
    for login in ("member", "candidate", "officer", "admin", "presidium"):
        assert opens(login).get("/journal/books").status == 404


def test_hidden_letters_have_no_line_no_count_and_no_cell(
    opens: Opens, letters: dict[str, str]
) -> None:
    """ACC-2: the secretary did not register the confidential letter and may not see it."""
    for login, shown in (("secretary", 2), ("officer", 0), ("chair", 3)):
        browser = opens(login)
        page = browser.get(BOOK)
        assert page.status == 200
        assert page.body.count('class="number"><a') == shown
        file = browser.get(BOOK, **{"as": "csv"}).content.decode("utf-8-sig")
        assert len(file.splitlines()) == shown + 1
        for text in (page.text, file, browser.get(BOOK, q="тайне").text.replace("тайне", "", 0)):
            assert ("О тайне" in text) == (login == "chair")


def test_lines_are_filtered_and_sorted(opens: Opens, letters: dict[str, str]) -> None:
    chair = opens("chair")
    assert "О смотре" in chair.get(BOOK, correspondent="школа").text
    assert "Смета" not in chair.get(BOOK, correspondent="школа").text
    assert "Смета" in chair.get(BOOK, q="СМЕТА").text
    assert chair.get(BOOK, state="annulled").body.count("/records/") == 0
    first = chair.get(BOOK, order="number").body
    assert first.index(letters["О смотре"]) < first.index(letters["=Смета расходов"])
    last = chair.get(BOOK, order="-number").body
    assert last.index(letters["О смотре"]) > last.index(letters["=Смета расходов"])
    assert chair.get("/journal/books/aside").status == 404


def test_a_long_journal_has_pages(opens: Opens, regest: CommandLine) -> None:
    receive_many(regest.folder, 52)
    chair = opens("chair")
    assert chair.get(BOOK).body.count('class="number"><a') == 50
    assert "51–52" in chair.get(BOOK, **{"from": "50"}).text


@pytest.mark.parametrize(
    ("form", "magic"),
    [("pdf", b"%PDF"), ("docx", b"PK"), ("xlsx", b"PK"), ("csv", b"\xef\xbb\xbf")],
)
def test_a_journal_is_printed(
    opens: Opens, letters: dict[str, str], form: str, magic: bytes
) -> None:
    secretary = opens("secretary")
    answer = secretary.get(f"{BOOK}/print", **{"as": form, "year": "2026"})
    assert answer.content.startswith(magic)
    days = {"since": "2026-10-01", "to": "2026-10-31", "as": form}
    assert secretary.get(f"{BOOK}/print", **days).content.startswith(magic)
    assert secretary.get(f"{BOOK}/print", since="2026-10-02", to="2026-10-01").status == 400
    assert opens("member").get(f"{BOOK}/print", year="2026").status == 404


def test_summary_and_volume(opens: Opens, letters: dict[str, str]) -> None:
    secretary = opens("secretary")
    assert secretary.get("/journal/summary", month="2026-10").content.startswith(b"%PDF")
    assert secretary.get("/journal/summary", month="осень").status == 400
    assert "10.2026" not in opens("member").get("/journal/volume").text
    for by in ("month", "kind", "correspondent"):
        assert "Тайное бюро" not in secretary.get("/journal/volume", by=by).text
    assert "Тайное бюро" in opens("chair").get("/journal/volume", by="correspondent").text
    assert secretary.get("/journal/volume", **{"as": "xlsx"}).content.startswith(b"PK")


def test_a_year_that_runs_is_not_closed(opens: Opens, letters: dict[str, str]) -> None:
    """JRN-1: the page says what would be written and why it cannot be done yet."""
    secretary = opens("secretary")
    page = secretary.get(f"{BOOK}/close", year="2026")
    assert "год не окончен (JRN-1)" in page.text
    assert "Всего в журнале зарегистрировано 3 (три) документа" in page.text
    assert 'name="sure"' not in page.body
    form = {"year": "2026", "signed_by": "Ветрова И. С.", "sure": "yes"}
    assert secretary.send(f"{BOOK}/close", form).status == 422
    assert secretary.get(f"{BOOK}/close", year="1999").status == 404
    assert opens("chair").get(f"{BOOK}/close", year="2026").status == 404


def test_a_year_that_is_over_is_closed_once(opens: Opens, regest: CommandLine) -> None:
    """JRN-1, JRN-2: after a look at the entry, with a tick and a signature."""
    words = ("--from", "Школа", "--number", "1", "--subject", "О деле")
    regest.done("journal", "in", *words, REGEST_NOW="2025-10-27T09:15")
    secretary, form = opens("secretary"), {"year": "2025", "signed_by": "Савушкина Т. Н."}
    look = secretary.get(f"{BOOK}/close", year="2025")
    assert 'name="sure"' in look.body
    unsure = secretary.send(f"{BOOK}/close", form)
    assert unsure.status == 422
    assert "Савушкина Т. Н." in unsure.body
    assert opens("chair").send(f"{BOOK}/close", {**form, "sure": "yes"}).status == 404
    done = secretary.send(f"{BOOK}/close", {**form, "sure": "yes"})
    assert done.status == 200
    assert "Всего в журнале зарегистрирован" in done.text
    assert secretary.send(f"{BOOK}/close", {**form, "sure": "yes"}).status == 422
    assert "27.10.2026" in secretary.get("/journal/books").text


def test_the_start_page_says_what_waits(opens: Opens, regest: CommandLine) -> None:
    """Each sees only theirs."""
    regest.done("journal", "in", "--from", "Школа", "--number", "1", "--subject", "О деле")
    assert "/records?without_file=1" in opens("secretary").get("/").body
    for login in ("member", "officer", "admin"):
        assert "without_file" not in opens(login).get("/").body


def test_requests_wait_for_their_addressees_and_then_for_who_asked(
    opens: Opens, regest: CommandLine
) -> None:
    """Nobody else is told of them."""
    words = ("--to", "МБОУ «СОШ № 15»", "--subject", "О внутренних аудитах", "--case", "01-06")
    signed = ("--signed-by", "Ветрова Ирина Сергеевна")
    request = regest.given("journal", "out", *words, *signed, "--reply-by", "28.10.2026")
    number = request["number"]
    assert f"Ответить на запрос {number}" in spoken(opens("member").get("/").text)
    for login in ("candidate", "officer", "admin"):
        assert number not in opens(login).get("/").text
    assert "overdue" not in spoken(opens("secretary").get("/").text)


def test_overdue_replies_wait_for_the_secretary(opens: Opens, regest: CommandLine) -> None:
    words = ("--to", "МБОУ «СОШ № 15»", "--subject", "Об аудитах", "--case", "01-06")
    late = ("--signed-by", "Ветрова Ирина Сергеевна", "--reply-by", "02.10.2026")
    request = regest.given("journal", "out", *words, *late, REGEST_NOW="2026-10-01T09:00")
    assert f"Просрочены ответы на {request['number']}" in spoken(opens("secretary").get("/").text)
    assert "Просрочены" not in spoken(opens("candidate").get("/").text)


def spoken(text: str) -> str:
    """Return the page with the lines of the journal in Russian, whether translated yet or not."""
    text = text.replace("Reply to the request ", "Ответить на запрос ")
    return re.sub(r"Replies to (\S+) are overdue", r"Просрочены ответы на \1", text)
