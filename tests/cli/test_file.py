"""`regest file`: opened, closed, opened again, lent and printed from the command line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from docx import Document

from tests.support.command_line import CommandLine

LATER: dict[str, Any] = {"REGEST_NOW": "2026-12-31T12:00"}
RECORD = ("record", "add", "--class", "internal_document", "--heading", "О порядке работы")


@pytest.fixture
def filed(regest: CommandLine) -> str:
    """Give the number of a document that lies in file 01-09."""
    number: str = regest.given(*RECORD)["number"]
    regest.done("record", "file", number, "--case", "01-09")
    return number


def test_a_file_is_closed_and_opened_again(regest: CommandLine, filed: str) -> None:
    early = regest.refusal("file", "close", "01-09", language="ru")
    assert early["message"] == "Закрыть дело 01-09 за 2026 ещё нельзя: оно ведётся до 31.12.2026"
    closed = regest.given("file", "close", "01-09", "--sheets", "4", "--lettered", "2а", **LATER)
    assert (closed["status"], closed["closing_year"]) == ("closed", 2026)
    assert closed["closings"][0]["sheets"] == 4
    assert closed["closings"][0]["lettered"] == "2а"
    assert regest.refusal("record", "file", filed, "--case", "01-08", **LATER)["code"] == (
        "reason_missing"
    )
    again = regest.given(
        "file", "reopen", "01-09/2026", "--reason", "поступило приложение", **LATER
    )
    assert again["status"] == "open"
    assert again["closings"][0]["reopen_reason"] == "поступило приложение"
    regest.done("record", "file", filed, "--case", "01-08", "--reason", "распоряжение", **LATER)
    assert regest.given("file", "show", "01-09")["documents"] == 0


def test_a_closed_file_takes_nothing(regest: CommandLine, filed: str) -> None:
    regest.done("file", "close", "01-09", **LATER)
    other = regest.given(*RECORD, **LATER)["number"]
    refused = regest.refusal("record", "file", other, "--case", "01-09", language="ru", **LATER)
    assert refused["message"] == "Дело 01-09 за 2026 закрыто"
    assert refused["rule"] == "FL-6"


def test_files_are_listed_by_what_is_asked(regest: CommandLine, filed: str) -> None:
    regest.done("file", "open", "02-06", "--on", "2025-05-05")
    rows = regest.given("file", "list")
    found = {(row["index"], row["period"]): row["documents"] for row in rows}
    assert found["01-09", "2026"] == 1
    assert found["02-06", "2025"] == 0
    narrowed = regest.given("file", "list", "--year", "2025", "--section", "02")
    assert [row["index"] for row in narrowed] == ["02-06"]
    assert regest.given("file", "list", "--state", "closed") == []
    assert regest.given("file", "list", "--state", "seized") == []
    regest.done(
        "--as", "secretary", "retention", "hold", "--file", "01-09@2026",
        "--reason", "seizure", "--basis", "протокол выемки",
    )  # fmt: skip
    seized = regest.given("file", "list", "--state", "seized")
    assert [row["index"] for row in seized] == ["01-09"]
    assert "01-09" not in {row["index"] for row in regest.given("file", "list", "--state", "open")}
    burnt = regest.refusal("file", "list", "--state", "burnt", code=2, language="ru")
    assert burnt["code"] == "file_state_unknown"
    assert "seized" in burnt["remedy"]
    shown = regest.done("file", "list", language="ru")
    assert "Заведено" in shown
    assert regest.refusal("file", "open", "02-06", "--on", "2025-07-01")["code"] == "file_there"


def test_a_file_is_lent_and_comes_back(regest: CommandLine, filed: str) -> None:
    out = regest.given("file", "lend", "01-09", "--to", "Петрова А. С.", "--until", "2026-11-10")
    assert out["lendings"][0]["due_on"] == "2026-11-10"
    late = regest.given("file", "list", "--overdue", **LATER)
    assert [row["index"] for row in late] == ["01-09"]
    assert regest.given("file", "list", "--overdue") == []
    back = regest.given("file", "return", "01-09", "--remarks", "цело", **LATER)
    assert back["lendings"][0]["returned_on"] == "2026-12-31"


def test_volumes_and_references(regest: CommandLine, filed: str) -> None:
    opened = regest.given("file", "volume", "01-09")
    assert [each["number"] for each in opened["volumes"]] == [1, 2]
    other = regest.given(*RECORD)["number"]
    regest.done("record", "file", other, "--case", "02-06")
    named = regest.given("file", "refer", "01-09", other, "--note", "основание")
    assert named["references"][0]["number"] == other


def test_the_papers_are_printed(regest: CommandLine, filed: str, tmp_path: Path) -> None:
    """Cover, inner inventory and certification sheet; a marked document stands there unnamed."""
    marked = regest.given(
        *RECORD[:-1], "О премировании Иванова", "--mark", "Конфиденциально", "--mark-basis", "п. 3"
    )["number"]
    regest.done("record", "file", marked, "--case", "01-09")
    regest.done("file", "close", "01-09", "--sheets", "21", **LATER)
    regest.done("file", "print", "01-09", "--out", str(tmp_path / "дело.docx"), **LATER)
    document = Document(str(tmp_path / "дело.docx"))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    words = "\n".join([*(line.text for line in document.paragraphs), *cells]).replace("\xa0", " ")
    for expected in (
        "ДЕЛО № 01-09", "ВНУТРЕННЯЯ ОПИСЬ", "ЛИСТ-ЗАВЕРИТЕЛЬ ДЕЛА № 01-09", "5 лет ЭПК",
        "подшито и пронумеровано 21 (двадцать один) лист, в том числе", "Итого: 2 (два) документа",
        "Документ ограниченного доступа", "О порядке работы",
    ):  # fmt: skip
        assert expected in words
    assert "премировании" not in words
    regest.done("file", "print", "01-09", "--out", str(tmp_path / "лист.pdf"), "--paper", "cover")
    assert (tmp_path / "лист.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("login", ["member", "admin", "candidate"])
def test_others_see_no_files(regest: CommandLine, filed: str, login: str) -> None:
    assert regest.refusal("--as", login, "file", "list")["code"] == "permission_missing"
    refused = regest.refusal("--as", login, "file", "close", "01-09")
    assert refused["code"] == "permission_missing"


def test_the_chair_reads_and_the_secretary_closes(regest: CommandLine, filed: str) -> None:
    assert regest.given("--as", "chair", "file", "show", "01-09")["index"] == "01-09"
    refused = regest.refusal("--as", "chair", "file", "close", "01-09", **LATER)
    assert refused["code"] == "permission_missing"
    assert regest.given("--as", "secretary", "file", "close", "01-09", **LATER)["closed_on"]
