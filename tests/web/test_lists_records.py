"""Documents, catalogue and file plan: filters, shelves, files, and nothing of what is hidden."""

from __future__ import annotations

import pytest

from tests.support.command_line import CommandLine
from tests.web.conftest import Opens


@pytest.fixture
def letters(regest: CommandLine) -> dict[str, str]:
    """Register an open letter that is put in a file, and a confidential one."""
    words = ("--from", "Школа № 7", "--number", "1", "--subject", "О смотре знаний")
    shown = regest.given("journal", "in", *words)
    secret = ("--from", "Тайное бюро", "--number", "2", "--subject", "О тайне")
    hidden = regest.given("journal", "in", *secret, "--mark", "Конфиденциально")
    for each in (shown, hidden):
        regest.done("record", "file", each["number"], "--case", "04-02")
    return {"shown": shown["id"], "hidden": hidden["id"]}


def test_hidden_documents_are_in_no_list_count_shelf_or_file(
    opens: Opens, letters: dict[str, str]
) -> None:
    """ACC-2, by the secretary, who registered neither, and by those who see less."""
    for login in ("secretary", "member", "candidate", "officer", "admin"):
        browser = opens(login)
        for path in (
            "/records", "/records?as=csv", "/records?file=04-02", "/catalogue",
            "/catalogue?q=бюро", "/file-plan", "/records?q=тайне",
        ):  # fmt: skip
            answer = browser.get(path)
            assert answer.status == 200
            told = answer.text + answer.content.decode("utf-8", "replace")
            assert "О тайне" not in told
            assert "Тайное" not in told
            assert letters["hidden"] not in told
    secretary, chair = opens("secretary"), opens("chair")
    assert "(1)" in secretary.get("/file-plan").text
    assert "(2)" in chair.get("/file-plan").text
    assert "2026" not in opens("officer").get("/file-plan").text
    assert "Тайное бюро" in chair.get("/catalogue").text


def test_shelves_lead_to_what_is_on_them(opens: Opens, letters: dict[str, str]) -> None:
    chair = opens("chair")
    for path in ("/records?class=incoming_letter", "/records?year=2026", "/records?file=04-02"):
        assert letters["shown"] in chair.get(path).body
    for path in ("/records?class=decision", "/records?year=1999", "/records?file=01-01"):
        assert letters["shown"] not in chair.get(path).body
    assert letters["shown"] in chair.get("/records", q="СМОТРЕ").body
    assert letters["hidden"] not in chair.get("/records", q="СМОТРЕ").body
    assert letters["shown"] not in chair.get("/records", without_file="1").body


def test_the_list_goes_by_any_column_and_takes_nonsense(
    opens: Opens, letters: dict[str, str]
) -> None:
    chair = opens("chair")
    for order in ("date", "-date", "number", "-number", "heading", "-heading", "';--"):
        assert chair.get("/records", order=order).status == 200
    assert chair.get("/records", **{"from": "99999999999", "as": "exe"}).status == 200
    up = chair.get("/records", order="heading").body
    assert up.index(letters["shown"]) < up.index(letters["hidden"])


def test_a_file_of_the_list_holds_what_is_listed(opens: Opens, letters: dict[str, str]) -> None:
    chair = opens("chair")
    rows = chair.get("/records", **{"as": "csv", "q": "смотре"}).content.decode("utf-8-sig")
    assert len(rows.splitlines()) == 2
    assert "О смотре знаний" in rows
    assert chair.get("/records", **{"as": "xlsx"}).content.startswith(b"PK")
