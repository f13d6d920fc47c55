"""`regest group`: working groups are created by a decision, people join and leave them (3.11)."""

from __future__ import annotations

import datetime as dt

from regest.kit.house import House
from regest.plugins.membership import groups
from tests.support.command_line import CommandLine

CODE = "expert_group"
CREATE = ("group", "create", CODE, "--title", "Экспертная группа", "--from", "2026-09-01",
          "--purpose", "экспертиза документации")  # fmt: skip
TYPED = ("--decided", "2026-08-28", "--number", "3")
PERSON, SCHOOL = "Грачёв М.Е.", "МБОУ «Гимназия № 7»"


def test_a_group_from_its_decision_to_its_end(regest: CommandLine) -> None:
    assert regest.refusal(*CREATE, code=2)["code"] == "decision_missing"
    regest.done(*CREATE, *TYPED)
    assert regest(*CREATE, *TYPED, "--json").code != 0
    regest.done("group", "join", "экспертная группа", PERSON, "--organisation", SCHOOL,
                "--from", "2026-09-01", "--as", "chair", "--basis", "решение № 3")  # fmt: skip
    shown = regest("group", "show", CODE, "--json").data()
    assert (shown["leader"], [each["person"] for each in shown["roster"]]) == (PERSON, [PERSON])
    assert "28.08.2026" in shown["basis"]
    assert CODE in {row["code"] for row in regest("group", "list", "--json").data()}
    regest.done("group", "leave", CODE, PERSON, "--last-day", "2026-10-01", "--reason", "занят")
    regest.done("group", "close", CODE, "--last-day", "2026-10-20", *TYPED)
    assert regest("group", "show", CODE, "--json").data()["closed_on"] == "2026-10-20"


def test_the_three_groups_of_the_statute_are_there_and_no_presidium(house: House) -> None:
    with house.read() as session:
        rows = groups.listing(session, dt.date(2026, 10, 27))
    kinds = [row["kind"] for row in rows]
    assert kinds.count("working_group") == 3
    assert "governing" not in kinds


def test_the_presidium_is_no_group(regest: CommandLine) -> None:
    assert regest.refusal("group", "show", "presidium")["code"] == "group_unknown"


def test_only_whoever_keeps_bodies_creates_one(regest: CommandLine) -> None:
    assert regest.refusal(*CREATE, *TYPED, "--as", "member")["code"] == "permission_missing"
