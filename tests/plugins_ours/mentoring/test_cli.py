"""`regest mentor` from the first candidate to the report, as a secretary types it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from regest.core.base.clock import ManualClock
from regest.kit.house import House
from regest.plugins.mentoring.approving import proposing
from tests.support.command_line import CommandLine
from tests.support.mentoring import CANDIDATES_27, MENTORS_27, certify, furnish, stand
from tests.support.signed_minutes import signed_meeting


@pytest.fixture
def furnished(house: House) -> None:
    """Leave the organisations of scenario 27."""
    furnish(house, MENTORS_27, CANDIDATES_27)


def approved(regest: CommandLine) -> None:
    """Have the list of scenario 27 approved by a decision typed by hand."""
    regest.done("mentor", "propose")
    regest.done("mentor", "submit")
    regest.done(
        "mentor", "approve", "--on", "2026-10-27", "--number", "4/1.1", "--unheard", "в отпуске"
    )


@pytest.mark.usefixtures("furnished")
def test_a_list_goes_from_the_proposal_to_the_decision(regest: CommandLine) -> None:
    told = regest.given("mentor", "propose")
    assert [(each["mentor"], each["candidate"]) for each in told["pairs"]] == [
        ("Н2", "К1"),
        ("Н1", "К2"),
    ]
    assert (told["case"], told["options"]["even"]["score"]) == ("equal", 3)
    refused = regest.refusal("mentor", "assign", "Н1", "К1")
    assert refused["code"] == "pair_second_candidate"
    swapped = regest.given("mentor", "assign", "Н1", "К1", "--instead")
    assert {(each["mentor"], each["candidate"]) for each in swapped["pairs"]} == {
        ("Н1", "К1"),
        ("Н2", "К2"),
    }
    assert regest.refusal("mentor", "submit")["code"] == "pair_unjustified"
    regest.done("mentor", "justify", "Н2", "К2", "--why", "готовят один процесс")
    assert regest.given("mentor", "submit")["state"] == "agreeing"
    said = regest.given("--as", "presidium", "mentor", "agree", "--remark", "Далеко")
    assert said["state"] == "agreeing"
    answered = regest.given("mentor", "answer", "Грачёв М.Е.", "Консультируют дистанционно")
    assert answered["remark"] == "Далеко"
    done = regest.given(
        "mentor", "approve", "--on", "2026-10-27", "--number", "4/1.1", "--unheard", "в отпуске"
    )
    assert (done["record"], done["pairs"], done["since"]) == ("СП-1", 2, "2026-10-27")


def test_a_decision_of_signed_minutes_is_chosen_by_its_number(
    house: House, regest: CommandLine, clock: ManualClock
) -> None:
    clock.set(dt.datetime(2026, 10, 14, 4, tzinfo=dt.UTC))
    furnish(house, MENTORS_27, CANDIDATES_27)
    proposing.propose(house)
    clock.set(dt.datetime(2026, 10, 27, 4, tzinfo=dt.UTC))
    signed_meeting(house)
    regest.done("mentor", "submit")
    (offered,) = regest.given("mentor", "decisions", "пары")
    assert offered["number"] == "4/1.1"
    unknown = regest.refusal("mentor", "approve", "--decision", "9/9.9")
    assert unknown["code"] == "decision_unknown"
    both = ("--decision", "4/1.1", "--on", "2026-10-16", "--number", "4/1.1")
    twice = regest.refusal("mentor", "approve", *both, "--unheard", "в отпуске", code=2)
    assert (twice["code"], twice["rule"]) == ("decision_twice", "PAR-1")
    done = regest.given("mentor", "approve", "--decision", "4/1.1", "--unheard", "в отпуске")
    assert (done["decision"], done["since"]) == ("4/1.1", "2026-10-16")


@pytest.mark.usefixtures("furnished")
def test_pairs_are_planned_logged_ended_and_reported(
    house: House, regest: CommandLine, tmp_path: Path
) -> None:
    approved(regest)
    step = regest.given("mentor", "plan", "НК-1", "--topic", "audit", "--text", "Обучить группу")
    regest.done("mentor", "plan", "НК-1", "--close", step["id"], "--result", "Обучены четверо")
    regest.done("mentor", "log", "НК-1", "--topic", "policy", "--text", "Разобран проект")
    line = regest.given("mentor", "log", "НК-1", "--topic", "policy", "--text", "Лишнее")
    regest.done("mentor", "log", "НК-1", "--strike", line["id"], "--reason", "дважды")
    assert regest.refusal("mentor", "log", "НК-1", "--text", "…", code=2)["code"] == "topic_missing"
    shown = regest.given("mentor", "pair", "НК-1")
    assert [each["result"] for each in shown["plan"]] == ["Обучены четверо"]
    assert sorted(each["struck"] for each in shown["log"]) == ["", "дважды"]
    assert regest.refusal("mentor", "end", "НК-1")["code"] == "not_certified"
    certify(house, "К1", house.deployment.database.today())
    (told,) = regest.given("mentor", "check")
    assert (told["number"], told["doubt"]) == ("НК-1", "completed")
    assert regest.given("mentor", "end", "НК-1")["state"] == "completed"
    out = tmp_path / "report.docx"
    made = regest.given("mentor", "report", "--out", str(out))
    assert (made["completed"], [each["consultations"] for each in made["pairs"]]) == (1, [1, 0])
    assert out.read_bytes().startswith(b"PK")
    states = [each["state"] for each in regest.given("mentor", "list")]
    assert states == ["completed", "active"]


@pytest.mark.usefixtures("furnished")
def test_motivation_is_noted_and_taken_back(house: House, regest: CommandLine) -> None:
    stand(house, "К3", "Бийск, школа", "candidate")
    marked = {each["name"]: each["motivated"] for each in regest.given("mentor", "candidates")}
    assert marked == {"К1": True, "К2": True, "К3": False}
    regest.done("mentor", "motivate", "К3")
    regest.done("mentor", "motivate", "К1", "--withdraw")
    assert {each["candidate"] for each in regest.given("mentor", "propose")["pairs"]} == {
        "К2",
        "К3",
    }
    assert regest.refusal("mentor", "motivate", "Н1")["code"] == "not_a_candidate"
    again = regest.refusal("mentor", "motivate", "К1", "--withdraw", code=2)
    assert again["code"] == "motivation_unknown"


@pytest.mark.usefixtures("furnished")
def test_the_annex_is_written_as_pdf_and_word(regest: CommandLine, tmp_path: Path) -> None:
    regest.done("mentor", "propose")
    for name, begins in (("annex.pdf", b"%PDF"), ("annex.docx", b"PK")):
        regest.done("mentor", "show", "--out", str(tmp_path / name))
        assert (tmp_path / name).read_bytes().startswith(begins)


@pytest.mark.usefixtures("furnished")
def test_a_line_is_named_by_the_number_that_the_pair_shows(regest: CommandLine) -> None:
    """Before, a table showed nothing by which a line could be closed, and any pair's id served."""
    approved(regest)
    for minute, text in enumerate(("Политика", "Совет"), start=30):
        at = f"2026-10-27T09:{minute}"
        regest.done("mentor", "log", "НК-1", "--topic", "policy", "--text", text, REGEST_NOW=at)
    regest.done("mentor", "plan", "НК-1", "--topic", "audit", "--text", "Аудит")
    shown = regest.done("mentor", "pair", "НК-1")
    assert [line.split()[0] for line in shown.splitlines() if "Совет" in line] == ["2"]
    regest.done("mentor", "log", "НК-1", "--strike", "2", "--reason", "не было")
    regest.done("mentor", "plan", "НК-1", "--close", "1", "--result", "проведён")
    told = regest.given("mentor", "pair", "НК-1")
    assert [each["struck"] for each in told["log"]] == ["", "не было"]
    assert [each["result"] for each in told["plan"]] == ["проведён"]
    other = told["log"][0]["id"]
    for line in ("3", other):
        refused = regest.refusal("mentor", "log", "НК-2", "--strike", line, "--reason", "чужая")
        assert refused["code"] == "line_unknown"
    card = regest.done("record", "show", "НК-1")
    assert "Mentor" in card
    assert "\nmentor" not in card


@pytest.mark.usefixtures("furnished")
def test_what_was_said_of_a_list_stays_to_be_read(regest: CommandLine) -> None:
    """Remarks and answers stand in the terminal, and stay when the list is approved (8.2)."""
    regest.done("mentor", "propose")
    regest.done("mentor", "submit")
    regest.done("--as", "presidium", "mentor", "agree", "--remark", "Далеко")
    regest.done("mentor", "answer", "Грачёв М.Е.", "Консультируют дистанционно")
    shown = regest.done("mentor", "show")
    assert "Далеко" in shown
    assert "Консультируют дистанционно" in shown
    row = regest.given("mentor", "show")["id"]
    typed = ("--on", "2026-10-27", "--number", "4/1.1", "--unheard", "в отпуске")
    regest.done("mentor", "approve", *typed)
    kept = regest.given("mentor", "show", "--list", row)["opinions"]
    assert kept == [{"person": "Грачёв М.Е.", "agrees": False, "remark": "Далеко",
                     "answer": "Консультируют дистанционно", "given_on": "2026-10-27"}]  # fmt: skip


@pytest.mark.usefixtures("furnished")
def test_whoever_has_no_right_does_nothing(regest: CommandLine) -> None:
    for words in (("propose",), ("show",), ("report",), ("decisions",)):
        refused = regest.refusal("--as", "member", "mentor", *words)
        assert refused["code"] == "permission_missing"
    assert regest.given("--as", "member", "mentor", "list") == []
    regest.done("mentor", "propose")
    assert regest.refusal("--as", "presidium", "mentor", "submit")["code"] == "permission_missing"


@pytest.mark.usefixtures("furnished")
def test_it_works_with_every_other_module_off(regest: CommandLine) -> None:
    """Nobody keeps minutes then: the decision is typed, and pairs come into force all the same."""
    for name in ("journal", "protocols"):
        regest("plugins", "disable", name)
    regest.done("mentor", "propose")
    assert regest.given("mentor", "decisions") is None
    assert "type the decision" in regest.done("mentor", "decisions")
    regest.done("mentor", "submit")
    typed = ("--on", "2026-10-27", "--number", "4/1.1", "--unheard", "в отпуске")
    assert regest.given("mentor", "approve", *typed)["pairs"] == 2
    assert [each["number"] for each in regest.given("mentor", "list")] == ["НК-1", "НК-2"]


@pytest.mark.usefixtures("furnished")
def test_records_of_pairs_stay_with_the_module_off(regest: CommandLine) -> None:
    """The catalogue shows pairs, and their numbers stay taken."""
    approved(regest)
    regest("plugins", "disable", "mentoring")
    told = regest.given("record", "show", "НК-1")
    assert told["heading"] == "Н2 – К1"
    fields = {each["name"]: each["value"] for each in told["fields"]}
    assert (fields["mentor"], fields["starts_on"]) == ("Н2", "2026-10-27")
