"""`regest retention hold|lift|holds|review` and `regest inventory`, as people call them."""

from __future__ import annotations

from pathlib import Path

import pytest

from regest.core.deployment import Deployment
from regest.core.people.accounts import accept_invitation, invite
from regest.core.store.work import Actor
from regest.kit.founding import BUILT_IN
from tests.support.browser import PASSWORD
from tests.support.command_line import CommandLine
from tests.support.ended_files import PERMANENT, REVIEWED, UNNEEDED, a_closed_file

SECRETARY, CHAIR = ("--as", "secretary"), ("--as", "chair")
BOARD = ("Грачёв М.Е.", "Ветрова Ирина Сергеевна", "Савушкина Тамара Никитична")
MINUTES = "протокол № 2 от 03.02.2026"


@pytest.fixture
def ended(regest: CommandLine) -> CommandLine:
    """Give a deployment with closed files of 2020, a commission, and a chair with a password."""
    deployment = Deployment.open(regest.folder, built_in=BUILT_IN)
    with deployment.database.work(Actor("test")) as work:
        for index in (PERMANENT, REVIEWED, UNNEEDED):
            a_closed_file(work, index, 2020)
        accept_invitation(work, invite(work, "chair"), PASSWORD)
    deployment.close()
    for name in BOARD:
        regest.done(
            "body", "seat", "appraisal_commission", name, "--from", "01.01.2026",
            "--basis", "приказ № 1",
        )  # fmt: skip
    return regest


def test_a_hold_is_set_listed_and_lifted(ended: CommandLine) -> None:
    hold = ended.given(
        *SECRETARY, "retention", "hold", "--file", f"{REVIEWED}@2020", "--reason", "inspection",
        "--basis", "приказ о проверке № 7", "--from", "01.12.2025",
    )  # fmt: skip
    shown = ended.done("retention", "holds", language="ru")
    assert f"дело {REVIEWED} (2020)" in shown
    assert "проверка" in shown
    assert ended.given("retention", "holds", "--on", "30.11.2025") == []
    ended.done(*CHAIR, "retention", "lift", hold["id"], "--basis", "акт проверки")
    assert ended.given("retention", "holds") == []
    (lifted,) = ended.given("retention", "holds", "--all")
    assert lifted["lifted_basis"] == "акт проверки"


def test_a_seizure_keeps_its_copy(ended: CommandLine) -> None:
    made = ("record", "add", "--class", "internal_document", "--heading", "Копия приказа")
    number = ended.given(*SECRETARY, *made)["number"]
    hold = ended.given(
        "retention", "hold", "--record", number, "--reason", "seizure", "--basis", "протокол",
    )  # fmt: skip
    ended.done("retention", "hold", "--hold", hold["id"], "--copy", number)
    assert ended.given("retention", "holds")[0]["copy"] == number


def test_refusals_of_holds_name_the_way_out(ended: CommandLine) -> None:
    held = ("retention", "hold", "--index", REVIEWED, "--reason", "litigation")
    assert ended.refusal(*held, code=2)["code"] == "hold_basis_missing"
    assert ended.refusal("--as", "member", *held)["code"] == "permission_missing"
    assert ended.refusal("--as", "member", "retention", "holds")["code"] == "permission_missing"
    said = ended(*held, "--basis", "иск", "--party", "Лицей", language="ru").err
    assert "Лицей" in said


def test_the_commission_looks_a_file_through(ended: CommandLine) -> None:
    waiting = {row["index"]: row["step"] for row in ended.given("retention", "review")}
    assert waiting == {REVIEWED: "review", UNNEEDED: "decide"}
    members = [word for name in BOARD for word in ("--member", name)]
    file = f"{REVIEWED}@2020"
    decided = (
        "retention", "review", file, "--outcome", "destroy", "--on", "20.10.2026", *members,
        "--minutes", MINUTES,
    )  # fmt: skip
    assert ended.refusal(*decided)["code"] == "permission_missing"
    assert ended.refusal(*SECRETARY, *decided[:-4], *decided[-2:])["code"] == "board_small"
    ended.done(*SECRETARY, *decided)
    shown = ended.done(*SECRETARY, "retention", "review", file, language="ru")
    assert "Уничтожить" in shown
    assert "Грачёв" in shown
    ended.done(*SECRETARY, "retention", "review", file, "--withdraw", "не то дело")
    again = ended.refusal(*SECRETARY, "retention", "review", file, "--withdraw", "ещё раз")
    assert again["code"] == "appraisal_unknown"


def test_needed_no_longer_is_decided_by_a_named_person(ended: CommandLine) -> None:
    said = (
        *SECRETARY, "retention", "review", f"{UNNEEDED}@2020", "--outcome", "no_longer_needed",
    )  # fmt: skip
    assert ended.refusal(*said, code=2)["code"] == "basis_missing"
    ended.done(*said, "--reasons", "решение председателя Ветровой И. С.")
    assert [row["index"] for row in ended.given("retention", "review")] == [REVIEWED]


def test_an_inventory_is_drawn_up_approved_and_printed(ended: CommandLine, tmp_path: Path) -> None:
    assert ended.given("inventory", "list")["missing"] == {"permanent": [2020]}
    drawn = ended.given(*SECRETARY, "inventory", "draft", "--from", "2020")
    assert drawn["files"] == 1
    approve = ("inventory", "approve", str(drawn["number"]), "--minutes", MINUTES)
    assert ended.refusal(*approve)["code"] == "permission_missing"
    assert ended.refusal(*SECRETARY, *approve)["code"] == "permission_missing"
    wrong = ended.refusal(*CHAIR, *approve, stdin="не тот пароль\n")
    assert wrong["code"] == "not_proved"
    done = ended.given(*CHAIR, *approve, stdin=f"{PASSWORD}\n")
    card = ended.given("record", "show", done["record"])
    assert card["class"] == "inventory"
    assert card["file"] == "04-04"
    assert card["number"] == str(drawn["number"])
    assert [each["name"] for each in card["components"]] == ["inventory.pdf", "inventory.docx"]
    assert ended.given("inventory", "list")["missing"] == {}
    (row,) = ended.given("inventory", "show", str(drawn["number"]))["rows"]
    assert (row["position"], row["index"]) == (1, PERMANENT)
    for name in ("опись.pdf", "опись.docx"):
        ended.done("inventory", "print", str(drawn["number"]), "--out", str(tmp_path / name))
        assert (tmp_path / name).stat().st_size > 5000
