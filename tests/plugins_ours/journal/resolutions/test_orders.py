"""Orders of the chair: a sequence of their own, signed by whoever is in the chair that day."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.support.command_line import CommandLine
from tests.support.houses import MINISTRY
from tests.support.papers import words_of

SUBJECT = ("--subject", "О созыве внеочередного заседания")
PAPER = ("--from-paper", "распоряжение на бланке")


def order(regest: CommandLine, *more: str) -> dict[str, Any]:
    """Register an order."""
    answer: dict[str, Any] = regest.given("journal", "order", *SUBJECT, *more)
    return answer


def test_orders_have_numbers_of_their_own(regest: CommandLine) -> None:
    """REG-4: neither letters nor orders move the other's count."""
    regest.done("journal", "in", "--from", MINISTRY, "--subject", "О записке")
    assert [order(regest)["number"] for _time in range(2)] == ["1", "2"]
    letter = regest.given("journal", "in", "--from", MINISTRY, "--subject", "О другом")
    assert letter["number"] == "Вх-2"
    shown = regest.given("record", "show", "order:1")
    assert (shown["class"], shown["file"]) == ("chair_order", "01-08")
    assert [(each["role"], each["name"]) for each in shown["parties"]] == [
        ("signatory", "Ветрова Ирина Сергеевна")
    ]


def test_orders_are_in_no_journal_of_letters(regest: CommandLine) -> None:
    order(regest)
    assert regest.given("journal", "list") == []


def test_the_chair_registers_in_person(regest: CommandLine) -> None:
    assert order(regest, "--as", "chair")["number"] == "1"


def test_the_secretary_enters_what_was_signed_on_paper(regest: CommandLine) -> None:
    refused = regest.refusal("journal", "order", *SUBJECT, "--as", "secretary")
    assert refused["code"] == "paper_missing"
    order(regest, *PAPER, "--as", "secretary")
    fields = regest.given("record", "show", "order:1")["fields"]
    assert {each["name"]: each["value"] for each in fields}["from_paper"] == PAPER[1]


@pytest.mark.parametrize("login", ["presidium", "member", "officer", "admin"])
def test_nobody_else_registers_orders(regest: CommandLine, login: str) -> None:
    refused = regest.refusal("journal", "order", *SUBJECT, *PAPER, "--as", login)
    assert refused["code"] == "permission_missing"


def test_only_who_is_in_the_chair_signs(regest: CommandLine) -> None:
    refused = regest.refusal("journal", "order", *SUBJECT, "--signed-by", "Белова Н.П.")
    assert refused["code"] == "not_in_the_chair"
    assert "4.4" in refused["clause"]
    assert "Ветрова Ирина Сергеевна" in refused["remedy"]
    assert order(regest)["number"] == "1"


def test_an_acting_chair_signs_while_acting(regest: CommandLine) -> None:
    """PRM-5: acting periods are bounded in time."""
    regest.done(
        "standing", "start", "acting_chair", "Белова Н.П.", "--from", "20.10.2026", "--to",
        "25.10.2026", "--body", "presidium", "--basis", "протокол № 4",
    )  # fmt: skip
    signed = ("--signed-by", "Белова Н.П.", "--dated")
    assert order(regest, *signed, "23.10.2026")["number"] == "1"
    assert regest.refusal("journal", "order", *SUBJECT, *signed, "26.10.2026")["code"] == (
        "not_in_the_chair"
    )


def test_an_order_signed_later_gets_no_number(regest: CommandLine) -> None:
    refused = regest.refusal("journal", "order", *SUBJECT, "--dated", "28.10.2026")
    assert (refused["code"], refused["rule"]) == ("signed_later", "REG-8")


def test_an_order_is_annulled_and_its_number_stays(regest: CommandLine) -> None:
    order(regest)
    regest.done("journal", "void", "order:1", "--reason", "ошибка")
    assert regest.given("record", "show", "order:1")["state"] == "annulled"
    assert order(regest)["number"] == "2"


def test_a_key_is_one_order(regest: CommandLine) -> None:
    numbers = [order(regest, "--key", "k")["number"] for _time in range(2)]
    assert numbers == ["1", "1"]


def test_the_form_is_written_and_nothing_is_registered(regest: CommandLine, tmp_path: Path) -> None:
    target = tmp_path / "order.docx"
    told = order(regest, "--out", str(target), "--as", "secretary")
    assert told["number"] == ""
    lines = words_of(target)
    assert SUBJECT[1] in lines
    assert {"И.С. Ветрова", "Председатель Президиума"} <= set(lines)
    assert regest.given("record", "list", "--class", "chair_order") == []
