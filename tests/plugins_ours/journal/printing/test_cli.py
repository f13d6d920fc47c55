"""`regest journal print|card|stamp|verify|summary|close|state` as they are typed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.command_line import CommandLine
from tests.support.houses import MINISTRY

LETTER = ("journal", "in", "--from", MINISTRY, "--subject", "О представлении записки")
NEW_YEAR = {"REGEST_NOW": "2027-01-11T09:00"}
SIGNED = ("--signed-by", "Лаптева М.О.", "--post", "Секретарь")


@pytest.fixture
def letter(regest: CommandLine) -> str:
    """Register a letter and return its number."""
    number: str = regest.given(*LETTER, "--number", "21-05/1187", "--dated", "26.10.2026")["number"]
    return number


@pytest.mark.parametrize("suffix", ["pdf", "docx", "xlsx", "csv"])
def test_a_journal_is_printed(
    regest: CommandLine, letter: str, tmp_path: Path, suffix: str
) -> None:
    target = tmp_path / f"journal.{suffix}"
    call = ("journal", "print", "--direction", "in", "--out", str(target))
    answer = regest.given(*call)
    assert answer == {
        "file": str(target), "rows": 1, "from": "2026-01-01", "to": "2026-12-31",
    }  # fmt: skip
    assert target.stat().st_size > 100
    assert regest.refusal(*call)["code"] == "file_exists"
    days = ("--from", "01.10.2026", "--overwrite")
    assert regest.done(*call, *days) == f"Printed: {target}, 1 line\n"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--from", "02.10.2026", "--to", "01.10.2026"), "days_wrong"),
        (("--to", "01.10.2026"), "days_wrong"),
        (("--year", "2026", "--from", "01.10.2026"), "days_wrong"),
        (("--year", "26"), "year_wrong"),
    ],
)
def test_days_that_cannot_be_printed(
    regest: CommandLine, tmp_path: Path, words: tuple[str, ...], code: str
) -> None:
    call = ("journal", "print", "--direction", "in", "--out", str(tmp_path / "journal.pdf"))
    assert regest.refusal(*call, *words, code=2)["code"] == code


def test_papers_of_a_letter(regest: CommandLine, letter: str, tmp_path: Path) -> None:
    card, mark = tmp_path / "card.docx", tmp_path / "mark.pdf"
    assert regest.done("journal", "card", letter, "--out", str(card)) == (
        f"Printed: {card}, the card of Вх-1\n"
    )
    answer = regest.given("journal", "stamp", letter, "--out", str(mark), "--attach")
    assert (answer["number"], answer["attached"]) == ("Вх-1", True)
    shown = regest.given("record", "show", letter)
    assert [each["name"] for each in shown["components"]] == ["Отметка о поступлении Вх-1.pdf"]

    assert regest.given("journal", "verify", answer["line"])["id"] == answer["id"]
    assert regest.done("journal", "verify", answer["line"]) == (
        "The mark is true: Вх-1 of 27.10.2026, О представлении записки\n"
    )
    false = answer["line"].replace("Вх-1", "Вх-2")
    assert regest.refusal("journal", "verify", false)["code"] == "mark_false"
    regest.given("journal", "void", letter, "--reason", "ошибка")
    told = regest("journal", "verify", answer["line"])
    assert "annulled since then" in told.err


def test_a_month_is_summed_up(regest: CommandLine, letter: str, tmp_path: Path) -> None:
    target = tmp_path / "month.pdf"
    call = ("journal", "summary", "--month", "2026-10", "--out", str(target))
    answer = regest.given(*call)
    assert (answer["in"]["documents"], answer["out"]["documents"]) == (1, 0)
    assert answer["in"]["kinds"] == {"письмо": 1}
    assert regest.refusal("journal", "summary", "--month", "10.2026", "--out", "x.pdf", code=2)[
        "code"
    ] == "month_wrong"  # fmt: skip


def test_a_journal_is_closed_and_stays_so(regest: CommandLine, letter: str, tmp_path: Path) -> None:
    target = tmp_path / "volume.pdf"
    close = ("journal", "close", "--direction", "in", "--year", "2026", *SIGNED)
    early = regest.refusal(*close)
    assert (early["code"], early["rule"]) == ("period_runs", "JRN-1")
    reserved = ("journal", "reserve", "--direction", "in", "--reason", "курьер")
    assert regest.given(*reserved)["number"] == "Вх-2"
    assert regest.refusal(*close, code=1, **NEW_YEAR)["code"] == "numbers_reserved"
    regest.given("journal", "void", "in:2@2026", "--reason", "не приехал", **NEW_YEAR)
    target.write_text("")
    taken = regest.refusal(*close, "--out", str(target), code=1, **NEW_YEAR)
    assert taken["code"] == "file_exists"

    answer = regest.given(*close, "--out", str(target), "--overwrite", **NEW_YEAR)
    assert answer["entry"] == (
        "Всего в журнале зарегистрирован 1 (один) документ с № 1 по № 2, "
        "в том числе: аннулированные номера: 2."
    )
    assert (answer["documents"], answer["void"]) == (1, ["2"])
    assert target.read_bytes().startswith(b"%PDF")
    assert regest.refusal(*close, code=1, **NEW_YEAR)["code"] == "ledger_closed_already"
    (state,) = regest.given("journal", "state", **NEW_YEAR)
    assert state == {
        "direction": "in", "year": "2026", "state": "closed", "first": 1, "last": 2,
        "documents": 1, "lettered": [], "void": ["2"], "reserved": [], "missing": [],
        "opened_on": "2026-10-27", "closed_on": "2027-01-11", "record": answer["id"],
    }  # fmt: skip
    assert "1–2" in regest.done("journal", "state", "--year", "2026", **NEW_YEAR)
    assert regest.refusal(*LETTER, "--number", "7")["code"] == "ledger_closed"
    assert regest.given(*LETTER, "--number", "7", **NEW_YEAR)["number"] == "Вх-1"
    assert regest.given("audit", "verify", **NEW_YEAR)["ok"]


def test_what_is_not_for_everybody(regest: CommandLine, letter: str, tmp_path: Path) -> None:
    out = ("--out", str(tmp_path / "paper.pdf"))
    for words in (
        ("journal", "print", "--direction", "in", *out),
        ("journal", "summary", "--month", "2026-10", *out),
        ("journal", "stamp", letter, *out),
        ("journal", "state"),
        ("journal", "close", "--direction", "in", "--year", "2026", *SIGNED),
    ):
        assert regest.refusal("--as", "member", *words)["code"] == "permission_missing", words
    assert regest.refusal("--as", "candidate", "journal", "card", letter, *out)["code"] == (
        "record_unknown"
    )
    assert list(tmp_path.glob("*.pdf")) == []


def test_an_empty_office_has_no_journals(regest: CommandLine) -> None:
    assert regest.done("journal", "state") == "Nothing was registered yet.\n"
    assert regest.given("journal", "state") == []
