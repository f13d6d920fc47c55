"""`regest body` and `regest office`: as a secretary, a chair and a member call them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.support.command_line import CommandLine

SECRETARY = ("--as", "secretary")
BASIS = ("--basis", "протокол общего собрания от 24.09.2027 № 2")
SEPTEMBER: dict[str, Any] = {"REGEST_NOW": "2027-09-24T15:00"}


def test_the_roster_of_a_day(regest: CommandLine) -> None:
    rows = regest.given("body", "roster", "presidium", "--on", "16.10.2026")
    assert len(rows) == 11
    assert rows[0]["person"] == "Ветрова Ирина Сергеевна"
    assert rows[0]["organisation"] == "МБОУ «Лицей № 3»"
    assert all(row["remarks"] == [] for row in rows)
    assert "Грачёв М.Е." in regest.done("body", "roster", "presidium", "--as", "member")
    assert regest.refusal("body", "roster", "council")["code"] == "body_unknown"


def test_the_bodies_and_one_of_them(regest: CommandLine) -> None:
    rows = {row["code"]: row for row in regest.given("body", "list")}
    assert rows["presidium"]["seats"] == 11
    assert rows["presidium"]["leader"] == "Ветрова Ирина Сергеевна"
    shown = regest.given("body", "show", "presidium")
    assert len(shown["roster"]) == 11
    assert shown["secretary"] == "Савушкина Тамара Никитична"
    assert "Савушкина Тамара Никитична" in regest.done("body", "show", "presidium")
    assert "Leader" in regest.done("body", "list")


def test_the_whole_of_scenario_33(regest: CommandLine) -> None:
    """Elected 24.09.2027: from that day refused, from 16.10.2027 accepted."""
    elect = (*SECRETARY, "office", "elect", "chair", "Грачёв М.Е.", "--on", "24.09.2027", *BASIS)
    refused = regest.refusal(*elect, "--from", "24.09.2027", **SEPTEMBER)
    assert (refused["code"], refused["rule"]) == ("predecessor_in_office", "TRM-3")
    assert refused["message"] == "The powers of the present chair end on 15.10.2027"
    assert refused["clause"] == "п. 3.6 Положения"
    assert refused["remedy"] == (
        "Let the powers of the elected begin no earlier than 16.10.2027, "
        "or enter the early end (п. 3.7 Положения)."
    )
    said = regest(*elect, "--from", "24.09.2027", language="ru", **SEPTEMBER).err
    assert said.startswith("Полномочия действующего председателя истекают 15.10.2027")
    assert (
        "Укажите начало полномочий избранного не раньше 16.10.2027 "
        "или оформите досрочное прекращение (п. 3.7 Положения)." in said
    )
    done = regest.done(*elect, "--from", "16.10.2027", **SEPTEMBER)
    assert "Грачёв М.Е.: powers from 16.10.2027 to 16.10.2030." in done
    chair = regest.given("office", "list", **SEPTEMBER)[0]
    assert chair["holder"]["to"] == "2027-10-15"
    assert chair["successor"]["person"] == "Грачёв М.Е."
    assert chair["notices"] == []
    [first, *_rest] = regest.given("office", "list", "--history", **SEPTEMBER)
    assert (first["person"], first["mode"], first["decided_on"]) == (
        "Грачёв М.Е.",
        "election",
        "2027-09-24",
    )


def test_the_end_of_powers_is_told_in_the_list(regest: CommandLine) -> None:
    answer = regest("office", "list", REGEST_NOW="2027-08-16T10:00")
    assert "The chair's powers end on 15.10.2027, in 60 days" in answer.err
    assert "The chair's powers" not in regest("office", "list", REGEST_NOW="2027-08-15T10:00").err


def test_a_deputy_is_elected_acts_and_is_dismissed(regest: CommandLine) -> None:
    elect = ("office", "elect", "deputy", "Грачёв М.Е.", "--on", "16.10.2026")
    answer = regest(*SECRETARY, *elect, "--basis", "протокол № 4")
    assert answer.code == 0
    assert "Check that it was the first meeting" in answer.err
    period = ("--from", "02.11.2026", "--to", "10.11.2026", "--reason", "отпуск")
    acts = regest.done(*SECRETARY, "office", "act", *period)
    assert "Грачёв М.Е. acts as chair from 02.11.2026 to 10.11.2026." in acts
    listed = {row["office"]: row for row in regest.given("office", "list", "--on", "05.11.2026")}
    assert listed["acting_chair"]["holder"]["person"] == "Грачёв М.Е."
    back = ("--end", "05.11.2026", "--reason", "вышел из отпуска")
    assert regest.given(*SECRETARY, "office", "act", *back)["to"] == "2026-11-05"
    refused = regest.refusal(*SECRETARY, "office", "act", "--reason", "отпуск", code=2)
    assert refused["code"] == "usage"
    dismiss = ("office", "dismiss", "deputy", "--ground", "own_request", "--on", "26.10.2026")
    answer = regest(*SECRETARY, *dismiss, "--basis", "протокол № 5")
    assert "Powers end on 26.10.2026." in answer.out
    assert "With 11 members 3 votes may be enough for such a decision" in answer.err


def test_an_election_may_rest_on_a_record(regest: CommandLine) -> None:
    letter = regest.given(
        *SECRETARY,
        "record",
        "add",
        "--class",
        "internal_document",
        "--heading",
        "Протокол общего собрания",
    )
    elect = (*SECRETARY, "office", "elect", "deputy", "Грачёв М.Е.", "--on", "16.10.2026")
    standing = regest.given(*elect, "--record", letter["id"])["id"]
    [first, *_rest] = regest.given("office", "list", "--history", *SECRETARY)
    assert (first["id"], first["record"]) == (standing, letter["id"])
    [seen, *_rest] = regest.given("office", "list", "--history", "--as", "member")
    assert seen["record"] is None
    assert regest.refusal(*elect, "--record", "Вн-999")["code"] == "record_unknown"


def test_the_chair_appoints_the_secretary(regest: CommandLine) -> None:
    """4.4: the chair may, the secretary may not."""
    appoint: tuple[str, ...] = (
        "office",
        "appoint",
        "Белова Н.П.",
        "--organisation",
        "МБОУ «СОШ № 15»",
    )
    appoint = (
        *appoint,
        "--on",
        "26.10.2026",
        "--from",
        "01.11.2026",
        "--basis",
        "распоряжение № 2",
    )
    assert regest.refusal(*SECRETARY, *appoint)["code"] == "permission_missing"
    assert "powers from 01.11.2026." in regest.done("--as", "chair", *appoint)
    for day, name in (("31.10.2026", "Савушкина"), ("01.11.2026", "Белова")):
        rows = regest.given("office", "list", "--on", day)
        [secretary] = [row for row in rows if row["office"] == "secretary"]
        assert secretary["holder"]["person"].startswith(name)


def test_a_group_from_its_beginning_to_its_end(regest: CommandLine) -> None:
    create: tuple[str, ...] = (
        "body",
        "create",
        "audit_group",
        "--title",
        "Группа внутренних аудитов",
    )
    create = (*create, "--from", "01.11.2026", "--basis", "протокол № 4", "--purpose", "аудиты")
    assert "works from 01.11.2026" in regest.done(*SECRETARY, *create)
    seat = ("body", "seat", "audit_group", "Зимин В.В.", "--from", "01.11.2026")
    regest.done(*SECRETARY, *seat, "--office", "chair")
    shown = regest.given("body", "show", "audit_group", "--on", "02.11.2026")
    assert (shown["leader"], shown["purpose"], len(shown["roster"])) == ("Зимин В.В.", "аудиты", 1)
    unseat = ("body", "unseat", "audit_group", "Зимин В.В.", "--on", "30.11.2026")
    regest.done(*SECRETARY, *unseat, "--reason", "по собственному желанию")
    assert regest.given("body", "roster", "audit_group", "--on", "01.12.2026") == []
    close = ("body", "close", "audit_group", "--on", "31.12.2026", "--basis", "протокол № 6")
    assert regest.given(*SECRETARY, *close)["ended"] == 0
    assert regest.refusal(*SECRETARY, *close)["code"] == "body_closed"


def test_a_representative_is_authorised(regest: CommandLine) -> None:
    """5.6."""
    seat: tuple[str, ...] = (
        "body",
        "seat",
        "assembly",
        "Савушкина Т.Н.",
        "--organisation",
        "МБОУ «СОШ № 15»",
    )
    seat = (*seat, "--from", "01.11.2026", "--to", "30.11.2026")
    assert regest.refusal(*SECRETARY, *seat, code=2)["code"] == "basis_missing"
    regest.done(*SECRETARY, *seat, "--basis", "доверенность № 7")
    rows = regest.given("body", "roster", "assembly", "--on", "15.11.2026")
    [school] = [row for row in rows if row["organisation"] == "МБОУ «СОШ № 15»"]
    assert school["person"] == "Савушкина Тамара Никитична"
    assert school["others"] == ["Белова Наталья Павловна"]


def test_a_mandate_in_a_body_of_others(regest: CommandLine) -> None:
    """6.2."""
    council = "Совет по качеству образования Приобского края"
    mandate = ("office", "mandate", "add", "Ветрова И.С.", council, "--from", "16.10.2024")
    regest.done(*SECRETARY, *mandate, "--basis", "п. 6.2 Положения")
    [row] = regest.given("office", "mandate", "list")
    assert (row["body"], row["capacity"], row["chair"]) == (council, "consultative", True)
    assert "with a consultative voice" in regest.done("office", "mandate", "list")
    end = ("office", "mandate", "end", "Ветрова И.С.", council, "--on", "26.10.2026")
    regest.done(*SECRETARY, *end, "--reason", "отзыв")
    assert regest.given("office", "mandate", "list") == []
    assert len(regest.given("office", "mandate", "list", "--all")) == 1


@pytest.mark.parametrize("login", ["member", "presidium", "candidate", "officer", "admin"])
@pytest.mark.parametrize(
    "words",
    [
        ("office", "elect", "chair", "Грачёв М.Е.", "--on", "24.09.2026", *BASIS),
        ("office", "act", "--end", "24.09.2026", "--reason", "отпуск"),
        ("body", "unseat", "presidium", "Грачёв М.Е.", "--on", "24.09.2026", "--reason", "нет"),
    ],
)
def test_others_may_do_none_of_it(regest: CommandLine, login: str, words: tuple[str, ...]) -> None:
    """Domain 10.3: offices are entered by chair and secretary."""
    assert regest.refusal("--as", login, *words)["code"] == "permission_missing"


def test_it_all_works_without_any_module(regest: CommandLine) -> None:
    """The core keeps offices with every plugin off."""
    for name in ("journal", "protocols"):
        regest("plugins", "disable", name)
    assert regest.given("plugins", "list")
    elect = ("office", "elect", "deputy", "Грачёв М.Е.", "--on", "16.10.2026", *BASIS)
    assert regest.given(*SECRETARY, *elect)["to"] == "2029-10-16"
    assert len(regest.given("body", "roster", "presidium")) == 11


def test_the_act_of_handing_over(regest: CommandLine, tmp_path: Path) -> None:
    """C26, TRF-2: printed, drawn up and given up once a chair has followed another."""
    handover = (*SECRETARY, "handover")
    assert regest.refusal(*handover, "draft")["code"] == "handover_none"
    later: dict[str, Any] = {"REGEST_NOW": "2027-10-18T10:00"}
    elect = ("office", "elect", "chair", "Грачёв М.Е.", "--on", "16.10.2027", *BASIS)
    regest.done(*SECRETARY, *elect, **later)
    regest.done(*handover, "print", "--out", str(tmp_path / "act.docx"), **later)
    assert (tmp_path / "act.docx").stat().st_size > 1000
    assert regest.given(*handover, "list", **later)["due"] is not None
    done = regest.given(*handover, "draft", **later)
    assert "Ветрова Ирина Сергеевна – Грачёв М.Е." in done["heading"]
    assert regest.given(*handover, "list", **later)["acts"][0]["id"] == done["record"]
    again = regest.given(*handover, "cancel", done["record"], "--reason", "ошибка", **later)
    assert again["state"] == "annulled"
    assert regest.refusal("--as", "member", "handover", "list")["code"] == "permission_missing"
