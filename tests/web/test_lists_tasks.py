"""Tasks on pages: tabs, filters, files, the report; each sees only theirs."""

from __future__ import annotations

import csv
import io

import pytest

from tests.support.command_line import CommandLine
from tests.web.conftest import Opens


@pytest.fixture
def given(regest: CommandLine) -> dict[str, str]:
    """Register a letter and give a task on it to the secretary."""
    letter = regest.given(
        "journal", "in", "--from", "Школа № 7", "--number", "7", "--subject", "О смотре"
    )
    secretary = "Савушкина Тамара Никитична"
    words = ("--text", "=Подготовить ответ", "--due", "30.11.2026")
    regest.given("task", "add", letter["number"], "--executor", secretary, *words)
    return {"record": letter["id"], "executor": secretary}


def test_tabs_show_who_may_and_nobody_else(opens: Opens, given: dict[str, str]) -> None:
    chair = opens("chair")
    assert "=Подготовить ответ" in chair.get("/tasks", tab="control").text
    assert "Подготовить" not in chair.get("/tasks", tab="overdue").text
    assert given["executor"] in chair.get("/tasks", tab="control").text
    for login in ("member", "candidate", "officer", "admin"):
        seen = opens(login)
        for tab in ("mine", "control", "overdue", "done"):
            assert "Подготовить" not in seen.get("/tasks", tab=tab).text
            file = seen.get("/tasks", **{"tab": tab, "as": "csv"}).content.decode()
            assert "Подготовить" not in file
        assert seen.get("/tasks/report").status == 404


def test_words_narrow_the_list_whatever_their_case(opens: Opens, given: dict[str, str]) -> None:
    chair = opens("chair")
    assert "=Подготовить" in chair.get("/tasks", tab="control", q="подготовить ОТВЕТ").text
    assert "=Подготовить" not in chair.get("/tasks", tab="control", q="смета").text


def test_a_file_holds_no_formula(opens: Opens, given: dict[str, str]) -> None:
    answer = opens("chair").get("/tasks", **{"tab": "control", "as": "csv"})
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig")), delimiter=";"))
    assert len(rows) == 2
    assert rows[1][1] == "'=Подготовить ответ"
    assert answer.headers["content-disposition"].startswith("attachment")
    workbook = opens("chair").get("/tasks", **{"tab": "control", "as": "xlsx"})
    assert workbook.content.startswith(b"PK")


@pytest.mark.parametrize(("form", "magic"), [("pdf", b"%PDF"), ("docx", b"PK"), ("xlsx", b"PK")])
def test_the_report_is_shown_and_printed(
    opens: Opens, given: dict[str, str], form: str, magic: bytes
) -> None:
    chair = opens("chair")
    assert given["executor"] in chair.get("/tasks/report").text
    assert chair.get("/tasks/report", **{"as": form}).content.startswith(magic)
    assert chair.get("/tasks/report", since="завтра").status == 400
    assert chair.get("/tasks/report", **{"as": "exe"}).status == 404
