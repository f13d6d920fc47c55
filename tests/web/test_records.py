"""Documents on pages: found, listed, shown with their files, and absent for whoever may not see."""

from __future__ import annotations

import pytest

from regest.core.presets.reader import PRESETS
from tests.support.command_line import CommandLine
from tests.support.letters import receive_many
from tests.web.conftest import Opens

PAPERS = PRESETS / "demo" / "papers"
HEADING = "О получении сертификата соответствия"


@pytest.fixture
def secret(regest: CommandLine) -> dict[str, str]:
    """Register a confidential letter with a file; return its ids."""
    paper = PAPERS / "letter_05_mentoring_completed_conf.docx"
    words = ("--from", "Тайное бюро", "--number", "44/к", "--mark", "Конфиденциально")
    letter = regest.given("journal", "in", *words, "--subject", HEADING, "--file", str(paper))
    card = regest.given("record", "show", letter["number"])
    return {"record": letter["id"], "component": card["components"][0]["id"]}


def paths_of(secret: dict[str, str]) -> list[str]:
    """Return every address that speaks of the letter."""
    record = f"/records/{secret['record']}"
    file = f"{record}/files/{secret['component']}"
    return [record, file, f"{file}/text", f"{file}/picture"]


@pytest.mark.parametrize("login", ["member", "candidate", "officer", "admin"])
def test_what_may_not_be_seen_is_not_there(
    opens: Opens, secret: dict[str, str], login: str
) -> None:
    """ACC-2: the same words as for what does not exist, and nothing in lists and search."""
    browser = opens(login)
    for path in paths_of(secret):
        answer = browser.get(path)
        nothing = browser.get(path.replace(secret["record"], secret["component"]))
        assert answer.status == nothing.status == 404
        assert answer.text.replace(secret["record"], "") == nothing.text.replace(
            secret["component"], ""
        )
    for path, query in (("/", {}), ("/records", {}), ("/search", {"q": "сертификат"})):
        assert HEADING not in browser.get(path, **query).text


def test_the_chair_sees_card_file_and_text(opens: Opens, secret: dict[str, str]) -> None:
    browser = opens("chair")
    card, file, text, picture = (browser.get(each) for each in paths_of(secret))
    assert HEADING in card.text
    assert "Гриф" not in file.body
    assert file.headers["content-disposition"].startswith("attachment; filename*=UTF-8''letter_05")
    assert file.headers["content-type"] == "application/octet-stream"
    assert file.content == (PAPERS / "letter_05_mentoring_completed_conf.docx").read_bytes()
    assert "РЦМК-0117" in text.text
    assert picture.status == 404


def test_any_form_of_a_word_finds(opens: Opens, secret: dict[str, str]) -> None:
    browser = opens("chair")
    found = browser.get("/search", q="сертификатов")
    assert "Найден 1 документ" in found.text
    assert "<mark>сертификата</mark>" in found.body
    assert "Найдено по слову «сертификата»" in found.text
    assert secret["record"] in found.body
    (shown,) = [browser.get("/search/suggestions", q="сертиф").body]
    assert "сертификат" in shown


def test_names_are_text_wherever_they_stand(opens: Opens, regest: CommandLine) -> None:
    """A1: what somebody typed is shown, never run."""
    payload = "<script>alert(1)</script><img src=x onerror=alert(2)>"
    words = ("--from", payload, "--number", payload, "--subject", payload)
    letter = regest.given("journal", "in", *words)
    browser = opens("chair")
    for path in ("/", "/records", f"/records/{letter['id']}", "/search?q=alert"):
        body = browser.get(path).body
        assert "<script>alert" not in body
        assert "<img src=x" not in body
    assert "&lt;script&gt;alert(1)" in browser.get(f"/records/{letter['id']}").body


def test_a_long_list_has_pages(opens: Opens, regest: CommandLine) -> None:
    receive_many(regest.folder, 55)
    first = opens("chair").get("/records")
    assert "1–50 из 55" in first.text
    assert "51–55 из 55" in opens("chair").get("/records", **{"from": "50"}).text
