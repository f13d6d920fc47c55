"""The journal switched off and on again: every letter is listed, shown and found all the while."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from regest.cli.main import root
from tests.support.houses import MINISTRY, PAPERS, furnished

Run = Callable[..., str]
LETTER = PAPERS / "letter_01_request_ministry.docx"


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the program in a rehearsal of the demo preset; give what it answers."""
    folder = furnished(tmp_path / "deployment")

    def call(*args: str, code: int = 0) -> str:
        with pytest.raises(SystemExit) as ended:
            root.main(["-d", str(folder), *args])
        answer = capsys.readouterr()
        assert (ended.value.code or 0) == code, answer.err
        return answer.out

    return call


@pytest.fixture
def letters(run: Run) -> list[dict[str, Any]]:
    """Register a letter with its file and another without one."""
    sender = ("journal", "in", "--from", MINISTRY, "--json")
    first = ("--number", "21-05/1187", "--dated", "22.10.2026", "--file", str(LETTER))
    second = ("--number", "21-05/1201", "--dated", "23.10.2026")
    return [
        json.loads(run(*sender, *first, "--subject", "О представлении аналитической записки")),
        json.loads(run(*sender, *second, "--subject", "О совещании")),
    ]


def everything(run: Run) -> list[str]:
    """Return list and cards of all records as they are printed for programs."""
    listed = run("record", "list", "--json")
    return [listed, *(run("record", "show", row["id"], "--json") for row in json.loads(listed))]


def test_nothing_changes_but_the_commands(run: Run, letters: list[dict[str, Any]]) -> None:
    before = everything(run)
    assert len(before) == 1 + len(letters)

    run("plugins", "disable", "journal")
    off = everything(run)
    assert "journal" not in run("--help")
    run("plugins", "enable", "journal")

    assert off == before
    assert everything(run) == before
    assert "journal" in run("--help")
    assert json.loads(run("audit", "verify", "--json"))["ok"] is True


def test_letter_is_found_by_word_and_number_while_off(
    run: Run, letters: list[dict[str, Any]]
) -> None:
    run("plugins", "disable", "journal")

    by_word = json.loads(run("search", "аналитических записок", "--json"))
    by_number = json.loads(run("search", "21-05/1187", "--json"))

    assert letters[0]["id"] in [hit["id"] for hit in by_word["hits"]]
    assert [hit["id"] for hit in by_number["hits"]] == [letters[0]["id"]]


def test_reference_is_understood_and_the_number_stays_taken(
    run: Run, letters: list[dict[str, Any]]
) -> None:
    run("plugins", "disable", "journal")
    assert (
        json.loads(run("record", "show", letters[1]["number"], "--json"))["id"]
        == (letters[1]["id"])
    )

    run("plugins", "enable", "journal")
    arguments = ("--from", MINISTRY, "--number", "21-05/1300", "--subject", "О сроках")
    third = json.loads(run("journal", "in", *arguments, "--dated", "24.10.2026", "--json"))

    assert [letters[0]["number"], letters[1]["number"], third["number"]] == [
        "Вх-1",
        "Вх-2",
        "Вх-3",
    ]
