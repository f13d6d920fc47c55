"""`regest journal intake`: from the message to the number, as a secretary works."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.command_line import CommandLine
from tests.support.houses import MINISTRY
from tests.support.messages import message, sample

INTAKE = ("journal", "intake")


@pytest.fixture
def letters(tmp_path: Path) -> list[str]:
    """Give the six sample letters as files."""
    paths = [tmp_path / f"{number}.eml" for number in range(1, 7)]
    for number, path in enumerate(paths, start=1):
        path.write_bytes(sample(number))
    return [str(path) for path in paths]


def fields(regest: CommandLine) -> dict[str, str]:
    """Return the typed fields of the first letter."""
    return {
        each["name"]: each["value"] for each in regest.given("record", "show", "Вх-1")["fields"]
    }


def test_from_the_message_to_the_number(regest: CommandLine, letters: list[str]) -> None:
    added = regest.given(*INTAKE, "add", *letters)
    assert [each["number_in_list"] for each in added["new"]] == [1, 2, 3, 4, 5, 6]
    assert (added["known"], added["failed"]) == ([], [])
    again = regest.given(*INTAKE, "add", letters[0])
    assert (again["new"], again["known"][0]["number_in_list"]) == ([], 1)

    listed = regest.given(*INTAKE, "list")
    assert {each["number_in_list"] for each in listed} == {1, 2, 3, 4, 5, 6}
    shown = regest.given(*INTAKE, "show", "1")
    assert (shown["sender"], shown["number"]) == (MINISTRY, "21-05/1187")
    assert (shown["dated"], shown["due_on"]) == ("2026-10-26", "2026-11-20")
    assert shown["found"]["due_on"]["place"] == "line 21 of the attachment Письмо.docx"
    assert [each["role"] for each in shown["files"]] == ["main", "rendition"]

    entry = regest.given(*INTAKE, "confirm", "1", "--executor", "Савушкина Тамара Никитична")
    assert (entry["number"], entry["repeated"]) == ("Вх-1", False)
    assert fields(regest)["delivery"] == "e-mail"
    assert fields(regest)["signed_by"].startswith("Крутоярова П.А.")
    assert regest.given(*INTAKE, "show", "1")["registered"] == "Вх-1"


def test_what_was_misread_is_said_at_confirming(regest: CommandLine, letters: list[str]) -> None:
    regest.done(*INTAKE, "add", letters[0])
    regest.done(
        *INTAKE, "confirm", "1", "--number", "", "--undated", "--no-due", "--subject", "Об отчёте",
        "--received", "27.10.2026 08:00", "--sheets", "1/2",
    )  # fmt: skip
    record = regest.given("record", "show", "Вх-1")
    assert (record["heading"], record["document_date"]) == ("Об отчёте", None)
    kept = fields(regest)
    assert (kept["foreign_number"], kept["annex_sheets"]) == ("б/н", "2")
    assert "due_on" not in kept


def test_a_duplicate_is_a_choice_as_everywhere(regest: CommandLine, letters: list[str]) -> None:
    regest.done(*INTAKE, "add", letters[0], letters[5])
    regest.done(*INTAKE, "confirm", "1")
    (waiting,) = regest.given(*INTAKE, "list")
    assert waiting["duplicate"]["proposed"] == "repeat"
    refused = regest.refusal(*INTAKE, "confirm", "2")
    assert (refused["code"], refused["choices"]) == ("duplicate", ["repeat", "other"])
    assert regest.given(*INTAKE, "confirm", "2", "--duplicate", "repeat")["number"] == "Вх-2"


def test_turned_away_and_taken_back(regest: CommandLine, letters: list[str]) -> None:
    regest.done(*INTAKE, "add", letters[3])
    assert regest.given(*INTAKE, "reject", "1", "--reason", "реклама")["state"] == "rejected"
    assert regest.given(*INTAKE, "list") == []
    (kept,) = regest.given(*INTAKE, "list", "--state", "rejected")
    assert kept["reason"] == "реклама"
    assert regest.refusal(*INTAKE, "confirm", "1")["code"] == "proposal_rejected"
    assert regest.given(*INTAKE, "reopen", "1")["state"] == "waiting"


def test_people_are_told_in_russian(regest: CommandLine, letters: list[str]) -> None:
    told = regest.done(*INTAKE, "add", letters[0], language="ru")
    assert told.splitlines()[-1] == "К регистрации: 1; приняты ранее: 0"
    shown = regest.done(*INTAKE, "show", "1", language="ru")
    assert "20.11.2026 ← строка 21 вложения Письмо.docx" in shown
    assert "Письмо.docx (документ)" in shown
    listed = regest.done(*INTAKE, "list", language="ru")
    assert "21-05/1187 от 26.10.2026" in listed
    done = regest(*INTAKE, "confirm", "1", language="ru")
    assert done.out.splitlines()[-1] == "Зарегистрирован: Вх-1 от 27.10.2026"
    assert "В письме указан срок: 20.11.2026" in done.err
    assert "Писем, ожидающих регистрации, нет." in regest.done(*INTAKE, "list", language="ru")


def test_waiting_letters_are_not_found(regest: CommandLine, letters: list[str]) -> None:
    regest.done(*INTAKE, "add", letters[0])
    assert regest.given("search", "аналитической")["total"] == 0
    regest.done(*INTAKE, "confirm", "1")
    assert regest.given("search", "аналитической")["total"] == 1


def test_who_does_not_register_is_told_nothing(regest: CommandLine, letters: list[str]) -> None:
    regest.done(*INTAKE, "add", letters[4])
    assert regest.given("--as", "member", *INTAKE, "list", "--state", "all") == []
    assert regest.refusal("--as", "member", *INTAKE, "show", "1")["code"] == "proposal_unknown"
    for words in (("confirm", "1"), ("reject", "1", "--reason", "x"), ("add", letters[0])):
        told = regest.refusal("--as", "chair", *INTAKE, *words)
        assert told["code"] == "permission_missing"


def test_one_source_at_a_time(regest: CommandLine, letters: list[str], tmp_path: Path) -> None:
    for words in ((), (letters[0], "--imap"), ("--imap", "--maildir", str(tmp_path))):
        assert regest(*INTAKE, "add", *words).code == 2
    assert regest.refusal(*INTAKE, "add", "--imap", code=2)["code"] == "mailbox_unset"
    assert regest.refusal(*INTAKE, "watch", code=2)["code"] == "mailbox_unset"


def test_one_that_fails_is_told_and_the_others_go_on(
    folder: Path, regest: CommandLine, tmp_path: Path, letters: list[str]
) -> None:
    settings = folder / "regest.toml"
    settings.write_text(settings.read_text("utf-8") + "\n[limits]\nupload_megabytes = 1\n", "utf-8")
    large = tmp_path / "large.eml"
    large.write_bytes(message(("a.bin", b"\0" * 2_000_000)))
    answer = regest(*INTAKE, "add", str(large), letters[0])
    assert answer.code == 1
    assert "large.eml" in answer.err
    assert [each["sender"] for each in regest.given(*INTAKE, "list")] == [MINISTRY]


def test_registered_letters_wait_nowhere_with_the_module_off(
    regest: CommandLine, letters: list[str]
) -> None:
    """What waits is kept and checked though nobody may open it."""
    regest.done(*INTAKE, "add", letters[0])
    regest.done("plugins", "disable", "journal")
    told = {each["name"]: each["message"] for each in regest.given("doctor")}
    assert told["files"] == "Files intact: 2; left over from interrupted work: 0"
    regest.done("plugins", "enable", "journal")
    assert regest.given(*INTAKE, "confirm", "1")["number"] == "Вх-1"
