"""`regest act`: drawn up, considered, approved, carried out and cancelled from the command line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from docx import Document

from tests.support.command_line import CommandLine
from tests.support.destruction import (
    CHIEF,
    COMPILER,
    JOURNAL,
    METHOD,
    PASSWORD,
    WORD,
    Archive,
)

BOARD = ("Ильин Олег Петрович", "Рощина Анна Львовна", "Юрьев Пётр Ильич")
MEMBERS = tuple(word for name in BOARD for word in ("--member", name))
MINUTES = ("--minutes", "протокол от 11.01.2027 № 1")
NOW: dict[str, Any] = {"REGEST_NOW": "2027-01-11T12:00", "language": "ru"}
PROOF: dict[str, Any] = {**NOW, "stdin": f"{PASSWORD}\n"}
DRAWER, CHAIR = ("--as", COMPILER, "act"), ("--as", CHIEF, "act")


@pytest.fixture
def record(regest: CommandLine) -> str:
    """Give a document in a file of 2021 whose term is over."""
    archive = Archive(regest.folder).found().at(2021, 12, 31)
    paper = archive.paper(JOURNAL, 2021, f"Содержание {WORD}")
    archive.close(JOURNAL, 2021)
    return paper


def refused(regest: CommandLine, *words: str, code: int = 1, **rest: Any) -> str:
    """Call the program and return the sentence of its refusal."""
    message: str = regest.refusal(*words, code=code, **rest)["message"]
    return message


def drafted(regest: CommandLine) -> None:
    """Draw act No. 1 up, considered by the commission."""
    drawn = regest.given(*DRAWER, "draft", f"{JOURNAL}/2021", *MEMBERS, *MINUTES, **NOW)
    assert (drawn["number"], drawn["year"], drawn["files"]) == (1, 2027, 1)


def test_the_whole_road(regest: CommandLine, record: str, tmp_path: Path) -> None:
    """Draft, commission, approval by another with the password, execution, papers."""
    regest.done(*DRAWER, "draft", **NOW)
    assert refused(regest, *CHAIR, "approve", "1", **PROOF) == (
        "Утвердить акт № 1 нельзя: экспертная комиссия его не рассмотрела"
    )
    assert refused(regest, *DRAWER, "execute", "1", "--method", METHOD, **PROOF) == (
        "Акт № 1 не утверждён"
    )
    considered = regest.given(*DRAWER, "consider", "1", *MEMBERS, *MINUTES, **NOW)
    assert considered["members"] == 3
    wrong = regest.refusal(*CHAIR, "approve", "1", **{**NOW, "stdin": "не тот\n"})
    assert wrong["code"] == "not_proved"
    assert regest.given(*CHAIR, "approve", "1", **PROOF)["record"]
    assert refused(regest, *CHAIR, "approve", "1", **PROOF) == "Акт № 1 уже утверждён"
    done = regest.given(*DRAWER, "execute", "1", "--method", METHOD, **PROOF)
    assert (done["files"], done["records"], done["settled"]) == (1, 1, True)
    assert refused(regest, *DRAWER, "cancel", "1", "--reason", "ошибка", **NOW) == (
        "Акт № 1 исполнен 11.01.2027"
    )
    (listed,) = regest.given(*DRAWER, "list", **NOW)["acts"]
    assert (listed["state"], listed["method"], listed["documents"]) == ("executed", METHOD, 1)
    shown = regest.given(*CHAIR, "show", "1@2027", **NOW)
    assert [(row["index"], row["period"]) for row in shown["rows"]] == [(JOURNAL, "2021")]
    assert shown["minutes"] == "протокол от 11.01.2027 № 1"
    assert "Исполнен" in regest.done(*DRAWER, "list", **NOW)

    target = tmp_path / "акт.docx"
    printed = regest.given(*DRAWER, "print", "1", "--out", str(target), **NOW)
    assert printed == {"file": str(target)}
    document = Document(str(target))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    words = "\n".join([*(line.text for line in document.paragraphs), *cells]).replace("\xa0", " ")
    for expected in (
        "УТВЕРЖДАЮ", "И. С. Ветрова", "Протокол экспертной комиссии от 11.01.2027 № 1",
        "Итого 1 (одна) ед. хр. за 2021 год", f"способ: {METHOD}", "Лицо, уничтожившее документы",
    ):  # fmt: skip
        assert expected in words
    again = refused(regest, *DRAWER, "print", "1", "--out", str(target), **NOW)
    assert again == f"Файл {target} уже есть"


def test_a_cancelled_act_leaves_its_number_void(regest: CommandLine, record: str) -> None:
    drafted(regest)
    blank = refused(regest, *DRAWER, "cancel", "1", "--reason", " ", code=2, **NOW)
    assert blank == "Сделать это без указания причины нельзя"
    assert regest.given(*DRAWER, "cancel", "1", "--reason", "ошибка в годах", **NOW)["number"] == 1
    assert refused(regest, *CHAIR, "approve", "1", **PROOF) == "Акт № 1 отменён"
    shown = regest.given(*DRAWER, "show", "1", **NOW)
    assert (shown["state"], shown["cancel_reason"]) == ("cancelled", "ошибка в годах")
    assert regest.given(*DRAWER, "draft", *MEMBERS, *MINUTES, **NOW)["number"] == 2


def test_what_is_refused_to_whoever_draws_up(regest: CommandLine, record: str) -> None:
    """The console draws nothing up; the commission has three; minutes are named; one act a file."""
    assert refused(regest, "act", "draft", **NOW) == (
        "Акт составляет лицо со своей учётной записью, не консоль"
    )
    regest.done(*DRAWER, "draft", **NOW)
    bare = refused(regest, *DRAWER, "consider", "1", *MEMBERS, code=2, **NOW)
    assert bare == "Не указан протокол экспертной комиссии"
    few = regest.refusal(*DRAWER, "consider", "1", *MEMBERS[:4], *MINUTES, **NOW)
    assert few["rule"] == "appraisal.board"
    twice = refused(regest, *DRAWER, "draft", f"{JOURNAL}/2021", **NOW)
    assert "№ 1" in twice
    unknown = regest.refusal(*DRAWER, "show", "9", **NOW)
    assert unknown["code"] == "act_unknown"


@pytest.mark.parametrize("login", ["member", "candidate", "admin"])
def test_others_see_no_acts(regest: CommandLine, record: str, login: str) -> None:
    drafted(regest)
    for words in (("list",), ("show", "1"), ("cancel", "1", "--reason", "так")):
        assert regest.refusal("--as", login, "act", *words, **NOW)["code"] == "permission_missing"


def test_the_presidium_reads_and_the_console_binds_nothing(
    regest: CommandLine, record: str
) -> None:
    drafted(regest)
    assert regest.given("--as", "presidium", "act", "show", "1", **NOW)["number"] == 1
    for words in (("approve", "1"), ("execute", "1", "--method", METHOD)):
        for who in ((), ("--as", "presidium")):
            answer = regest.refusal(*who, "act", *words, **PROOF)
            assert answer["code"] == "permission_missing"


def test_a_stub_tells_what_it_was(regest: CommandLine, record: str) -> None:
    """Heading, file and act stay; there is nothing to take out."""
    drafted(regest)
    regest.done(*CHAIR, "approve", "1", **PROOF)
    regest.given(*DRAWER, "execute", "1", "--method", METHOD, **PROOF)
    stub = regest.given("--as", COMPILER, "record", "show", record, **NOW)
    assert (stub["state"], stub["heading"]) == ("disposed", "О работе за 2021 год")
    file = regest.given("--as", COMPILER, "file", "show", f"{JOURNAL}/2021", **NOW)
    assert file["status"] == "destroyed"
    assert WORD not in regest.done("--as", COMPILER, "record", "show", record, **NOW)
