"""The card read out of a paper: shown with its places, and registered when a person agrees."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.support.command_line import CommandLine
from tests.support.houses import COLLEGE, MINISTRY
from tests.support.sample_letters import NAMES, letter_file

RECEIVED = ("--received", "2026-10-27T08:00")
MISREAD = "На документе нет ни номера, ни даты."


@pytest.fixture(name="paper")
def _paper(tmp_path: Path) -> Any:
    def write(number: int, kind: str = ".docx") -> str:
        path = tmp_path / f"letter{kind}"
        path.write_bytes(letter_file(NAMES[number - 1], kind))
        return str(path)

    return write


def fields(regest: CommandLine, reference: str) -> dict[str, Any]:
    """Return the typed fields of a card."""
    card = regest.given("record", "show", reference)
    return {field["name"]: field["value"] for field in card["fields"]}


def test_reading_shows_values_with_places_and_changes_nothing(
    regest: CommandLine, paper: Any
) -> None:
    told = regest("journal", "read", paper(1))
    assert told.code == 0
    line = next(line for line in told.out.splitlines() if "21-05/1187" in line)
    assert line.split() == [
        "Sender's", "number", "21-05/1187", "5", "26.10.2026", "№", "21-05/1187",
    ]  # fmt: skip
    assert "20.11.2026" in told.out
    assert "Nothing was registered" in told.out
    assert regest.given("journal", "list") == []


def test_programs_get_every_value_with_its_place(regest: CommandLine, paper: Any) -> None:
    card = regest.given("journal", "read", paper(3))
    assert card["sender"]["value"] == card["sender"]["known"] == COLLEGE
    assert card["number"] == {
        "value": "01-12/345", "line": 6, "quote": "12.10.2026 № 01-12/345",
    }  # fmt: skip
    assert card["reference"]["value"] == {"number": "01-06/112", "date": "2026-10-05"}
    assert (card["annex_sheets"], "due_on" in card) == (3, False)


def test_two_actions_lead_from_the_paper_to_its_number(regest: CommandLine, paper: Any) -> None:
    """The command and its --yes: every field of the card is there without being typed."""
    answer = regest.given("journal", "in", "--read", "--yes", "--file", paper(1), *RECEIVED)
    assert answer["number"] == "Вх-1"

    (row,) = regest.given("journal", "list")
    assert row["correspondent"] == MINISTRY
    assert (row["foreign_number"], row["foreign_date"]) == ("21-05/1187", "2026-10-26")
    assert row["subject"] == "О представлении аналитической записки"
    told = fields(regest, "Вх-1")
    assert (told["due_on"], told["annex_sheets"]) == ("2026-11-20", "2")
    assert told["signed_by"].startswith("Крутоярова П.А., Начальник отдела")


def test_without_a_terminal_and_agreement_nothing_is_registered(
    regest: CommandLine, paper: Any
) -> None:
    told = regest.done("journal", "in", "--read", "--file", paper(1))
    assert "say the same again with --yes" in told
    shown = regest.given("journal", "in", "--read", "--file", paper(1))
    assert (shown["registered"], shown["letter"]["number"]) == (False, "21-05/1187")
    assert regest.given("journal", "list") == []


def test_what_is_given_wins_over_what_was_read(regest: CommandLine, paper: Any) -> None:
    regest.given(
        "journal", "in", "--read", "--yes", "--file", paper(1), *RECEIVED, "--number", "21-05/1188",
        "--dated", "25.10.2026", "--due", "19.11.2026", "--sheets", "3",
    )  # fmt: skip
    (row,) = regest.given("journal", "list")
    assert (row["foreign_number"], row["foreign_date"]) == ("21-05/1188", "2026-10-25")
    told = fields(regest, "Вх-1")
    assert told["due_on"] == "2026-11-19"
    assert (told["sheets"], told["annex_sheets"]) == ("3", "2")


def test_an_empty_number_that_is_given_is_none(regest: CommandLine, paper: Any) -> None:
    regest.given("journal", "in", "--read", "--yes", "--file", paper(1), *RECEIVED, "--number", "")
    assert fields(regest, "Вх-1")["foreign_number"] == "б/н"


def test_the_reference_is_matched_to_the_own_letter(regest: CommandLine, paper: Any) -> None:
    request = regest.given(
        "journal", "out", "--to", COLLEGE, "--subject", "О сведениях", "--case", "01-06",
        "--signed-by", "Ветрова И.С.", "--dated", "05.10.2026",
    )  # fmt: skip
    text = Path(paper(3, ".txt")).read_text(encoding="utf-8")
    letter = Path(paper(3, ".txt"))
    letter.write_text(text.replace("01-06/112", request["number"]), encoding="utf-8")
    answer = regest.given("journal", "in", "--read", "--yes", "--file", str(letter), *RECEIVED)
    card = regest.given("record", "show", answer["id"])
    assert [link["id"] for link in card["links"]] == [request["id"]]


def test_the_repeated_letter_is_told_from_the_first(regest: CommandLine, paper: Any) -> None:
    """Letter 6 has the key of letter 1: it stops before a number, with the choice to repeat."""
    regest.given("journal", "in", "--read", "--yes", "--file", paper(1), *RECEIVED)
    call = ("journal", "in", "--read", "--yes", "--file", paper(6), *RECEIVED)
    refused = regest.refusal(*call)
    assert (refused["code"], refused["proposed"]) == ("duplicate", "repeat")
    assert regest.given(*call, "--duplicate", "repeat")["number"] == "Вх-2"


def test_the_mark_of_a_confidential_letter_is_read(regest: CommandLine, paper: Any) -> None:
    regest.given("journal", "in", "--read", "--yes", "--file", paper(5, ".pdf"), *RECEIVED)
    card = regest.given("record", "show", "Вх-1")
    assert card["mark"] == "Конфиденциально"
    assert fields(regest, "Вх-1")["copy_number"] == "1"


def test_what_a_paper_does_not_say_has_to_be_given(regest: CommandLine, tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text(MISREAD, encoding="utf-8")
    told = regest("journal", "in", "--read", "--yes", "--file", str(note))
    assert told.code == 2
    assert "--from" in told.err
    assert regest.given("journal", "list") == []
    regest.given(
        "journal", "in", "--read", "--yes", "--file", str(note), "--from", MINISTRY, "--subject",
        "О номерах",
    )  # fmt: skip


def test_there_must_be_a_paper_to_read(regest: CommandLine) -> None:
    assert regest.refusal("journal", "in", "--read", code=2)["code"] == "file_missing"
    assert regest("journal", "in", "--subject", "О чём").code == 2


def test_a_file_that_is_no_paper_is_told_of(regest: CommandLine, tmp_path: Path) -> None:
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"PK\x03\x04 nothing of a document")
    told = regest("journal", "read", str(broken))
    assert told.code == 0
    assert "broken.docx" in told.err
    assert "Nothing of a card was found" in told.out


def test_a_correspondent_that_is_new_is_told_before_it_is_added(
    regest: CommandLine, paper: Any
) -> None:
    letter = Path(paper(1, ".txt"))
    text = letter.read_text(encoding="utf-8").replace("ПРИОБСКОГО КРАЯ", "ЗАОЗЁРНОГО КРАЯ")
    letter.write_text(text, encoding="utf-8")
    told = regest("journal", "read", str(letter))
    assert "Министерство образования Заозёрного края" in told.out
    assert "The directory has no such correspondent" in told.err
    assert "no such correspondent" not in regest("journal", "read", paper(1)).err
