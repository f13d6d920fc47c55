"""Offices in deployments of earlier releases: what they need comes with the upgrade."""

from __future__ import annotations

from tests.support.command_line import CommandLine

SECRETARY = ("--as", "secretary")
SCHOOL = "МБОУ «СОШ № 15»"


def test_offices_are_kept_after_an_upgrade(old: CommandLine) -> None:
    """Rights, kinds of standings and tables are there: 3.8, 5.6, 6.2, C26."""
    old.done("db", "upgrade")
    assert len(old.given("body", "roster", "presidium")) == 11
    elect = ("office", "elect", "deputy", "Грачёв М.Е.", "--on", "16.10.2026")
    assert old.given(*SECRETARY, *elect, "--basis", "протокол № 4")["to"] == "2029-10-16"
    seat = ("body", "seat", "assembly", "Савушкина Т.Н.", "--organisation", SCHOOL)
    old.done(*SECRETARY, *seat, "--from", "26.10.2026", "--basis", "доверенность № 7")
    council = ("Ветрова И.С.", "Совет по качеству образования Приобского края")
    mandate = ("office", "mandate", "add", *council, "--from", "16.10.2024")
    old.done(*SECRETARY, *mandate, "--basis", "п. 6.2 Положения")
    ended = ("office", "dismiss", "chair", "--ground", "own_request", "--on", "25.10.2026")
    old.done(*SECRETARY, *ended, "--basis", "протокол № 5")
    elect = ("office", "elect", "chair", "Ильин К.Р.", "--on", "26.10.2026")
    old.done(*SECRETARY, *elect, "--basis", "протокол № 6")
    act = old.given(*SECRETARY, "handover", "draft")
    assert act["heading"].endswith(": Ветрова Ирина Сергеевна – Ильин К.Р.")
    (row,) = old.given(*SECRETARY, "handover", "list")["acts"]
    assert (row["id"], row["draft"]) == (act["record"], True)
    assert old.given("audit", "verify")["ok"] is True
