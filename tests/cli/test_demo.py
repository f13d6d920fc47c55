"""`regest demo`: six letters with their traps, works, a new member, searches, the event log."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.command_line import CommandLine


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> tuple[CommandLine, str]:
    """Give the deployment that the demonstration leaves, and what was printed."""
    regest = CommandLine(tmp_path_factory.mktemp("demo") / "kept")
    answer = regest("demo", str(regest.folder), language="ru", REGEST_DATABASE__URL="sqlite:///no")
    assert answer.code == 0, answer.out + answer.err
    return regest, answer.out


def test_every_command_is_shown_as_typed(kept: tuple[CommandLine, str]) -> None:
    _regest, told = kept
    typed = [line for line in told.splitlines() if line.startswith("$ regest ")]
    assert len(typed) == 27
    assert typed[0] == "$ regest init $REGEST_DEPLOYMENT --preset demo --rehearsal"
    assert any("--number 'N 21–05 / 1187'" in line for line in typed)
    assert f"$ export REGEST_DEPLOYMENT={kept[0].folder}" in told


def test_letters_have_their_traps(kept: tuple[CommandLine, str]) -> None:
    regest, told = kept
    rows = regest.given("journal", "list", "--direction", "in")
    assert [row["number"] for row in rows] == [f"Вх-{number}" for number in range(1, 7)]
    assert [row["number"] for row in rows if row["foreign_number"] == "б/н"] == ["Вх-4"]
    assert [row["number"] for row in rows if row["mark"] == "Конфиденциально"] == ["Вх-5"]
    assert [row["number"] for row in rows if row["repeats"] == "Вх-1"] == ["Вх-6"]
    assert not any(row["late"] for row in rows)
    assert "Зарегистрирован: Вх-6 от 05.11.2026" in told


def test_the_answer_and_the_works_are_in_their_files(kept: tuple[CommandLine, str]) -> None:
    regest, _told = kept
    (answer,) = regest.given("journal", "list", "--direction", "out")
    assert answer["reference"] == "На № 21-05/1187 от 26.10.2026"
    works = regest.given("record", "list", "--class", "methodical_work")
    assert [(work["state"], work["file"]) for work in works] == [("filed", "03-01")] * 2


def test_searches_find_what_they_say(kept: tuple[CommandLine, str]) -> None:
    regest, _told = kept
    found = regest.given("search", "21-05/1187")
    assert sorted(hit["number"] for hit in found["hits"]) == ["Вх-1", "Вх-6"]
    numbers = [hit["number"] for hit in regest.given("search", "аналитических записок")["hits"]]
    assert {"Вх-1", "Вх-6"} <= set(numbers)
    hidden = regest.given("--as", "member", "search", "сертификат соответствия")
    assert (hidden["total"], hidden["hits"]) == (0, [])
    assert regest.given("audit", "verify")["ok"] is True


def test_the_applicant_becomes_a_member_with_a_certificate(kept: tuple[CommandLine, str]) -> None:
    regest, _told = kept
    shown = regest.given("member", "show", "МБОУ «СОШ № 208»", REGEST_NOW="2026-11-20T09:00")
    assert shown["state"] == "member"
    (certificate,) = regest.given("certificate", "register")["certificates"]
    assert (certificate["holder"], certificate["receiver"]) == ("МБОУ «СОШ № 208»", "Нечаев О.В.")
    (pair,) = regest.given("mentor", "show")["pairs"]
    assert pair["candidate"] == "МАДОУ «Детский сад № 19 «Рябинка»"


def test_a_folder_in_use_stops_the_demonstration(kept: tuple[CommandLine, str]) -> None:
    regest, _told = kept
    before = regest.done("record", "list", "--json")
    stopped = regest("demo", str(regest.folder))
    assert stopped.code == 1
    assert "The demonstration stopped: scene 1 ended with 1" in stopped.err
    assert regest.done("record", "list", "--json") == before


def test_without_a_folder_nothing_is_left(tmp_path: Path) -> None:
    told = CommandLine(tmp_path / "none").done("demo")
    assert "The scratch folder is removed." in told
    (made,) = [line for line in told.splitlines() if "export REGEST_DEPLOYMENT=" in line]
    assert not Path(made.partition("=")[2]).parent.exists()
