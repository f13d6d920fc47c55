"""The commands by which signed minutes are followed up, as a secretary types them."""

from __future__ import annotations

from pathlib import Path

import pytest

from regest.kit.house import House
from tests.support.command_line import CommandLine
from tests.support.signed_minutes import SCHOOL_12, closed_meeting, signed_meeting

DAY = "2026-10-16"


@pytest.fixture
def signed(house: House) -> str:
    """Give the signed meeting of the sample."""
    return signed_meeting(house)


@pytest.mark.usefixtures("signed")
def test_decisions_are_delivered_and_followed(regest: CommandLine) -> None:
    """Tasks in one command; what waits is named, handed over, and then all is delivered."""
    done = regest.given("minutes", "deliver", DAY, "--executor", "1.2", SCHOOL_12)
    assert done == {
        "state": "signed", "due_on": "2026-10-30", "delivered": 3, "waiting": 1, "unnamed": [],
        "drafts": [],
    }  # fmt: skip
    assert regest.given("minutes", "hand-over", DAY, SCHOOL_12) == {"delivered": 1}
    told = regest.given("minutes", "deliveries", DAY)
    assert told["state"] == "delivered"
    assert [each["point"] for each in told["deliveries"]] == ["1.2", "2.1", "3.2", "4.1"]
    assert [each["method"] for each in told["deliveries"]] == ["paper", *["account"] * 3]
    assert regest.refusal("minutes", "deliver", DAY)["code"] == "meeting_state"


@pytest.mark.usefixtures("signed")
def test_whoever_executes_takes_note(regest: CommandLine) -> None:
    """The executor's own account, or the secretary for a signature on paper."""
    regest.done("minutes", "deliver", DAY, "--executor", "1.2", SCHOOL_12)
    given = regest.given("--as", "presidium", "minutes", "acknowledge", DAY)
    assert given == [{"point": "2.1", "by": "presidium"}]
    again = regest.refusal("--as", "presidium", "minutes", "acknowledge", DAY)
    assert again["message"] == "There is no decision of this meeting left to take note of"
    paper = regest.given("minutes", "acknowledge", DAY, "--for", SCHOOL_12)
    assert paper == [{"point": "1.2", "by": SCHOOL_12}]


@pytest.mark.usefixtures("signed")
def test_a_meeting_that_is_hidden_is_told_like_none(regest: CommandLine) -> None:
    """Whether there was a meeting on a day is not to be learned by taking note (ACC-2)."""
    hidden = regest.refusal("--as", "candidate", "minutes", "acknowledge", DAY)
    nothing = regest.refusal("--as", "candidate", "minutes", "acknowledge", "2026-10-17")
    assert hidden["code"] == nothing["code"] == "meeting_unknown"
    assert hidden["message"] == "There is no meeting 2026-10-16"


@pytest.mark.usefixtures("signed")
def test_an_extract_is_written_and_listed(regest: CommandLine, tmp_path: Path) -> None:
    """PDF and Word, and the register of the year."""
    pdf, register = tmp_path / "extract.pdf", tmp_path / "register.docx"
    issued = regest.given("minutes", "extract", DAY, "--to", SCHOOL_12, "--out", str(pdf))
    assert (issued["number"], issued["items"], issued["to"]) == ("В-1", "2", SCHOOL_12)
    assert pdf.read_bytes().startswith(b"%PDF")
    listed = regest.given("minutes", "extracts", "--out", str(register))
    assert [each["number"] for each in listed] == ["В-1"]
    assert register.read_bytes().startswith(b"PK")
    wrong = regest.refusal("minutes", "extract", DAY, "--to", SCHOOL_12, "--items", "2-3", code=2)
    assert wrong["message"] == "These are no numbers of questions: 2-3"


def test_closed_minutes_give_no_extract(house: House, regest: CommandLine) -> None:
    """They are not signed yet."""
    closed_meeting(house)
    assert regest.refusal("minutes", "extract", DAY, "--to", SCHOOL_12)["code"] == (
        "extract_unsigned"
    )


@pytest.mark.usefixtures("signed")
def test_decisions_are_listed_shown_and_reported(regest: CommandLine, tmp_path: Path) -> None:
    """All of them, one of them, and what became of those with executors."""
    listed = regest.given("decision", "list")
    assert listed["total"] == 6
    assert "4/2.1" in regest.done("decision", "list", "--executor", "Грачёв")
    one = regest.given("decision", "show", "4/2.1")
    assert (one["point"], one["executors"], one["state"]) == (
        "2.1", ["Грачёв М.Е."], "not_delivered",
    )  # fmt: skip
    assert "for – 7, against – 0, abstained – 1" in regest.done("decision", "show", "4/2.1")
    target = tmp_path / "report.pdf"
    told = regest.given("decision", "report", "--before", "2026-12-18", "--out", str(target))
    assert told["counts"]["not_delivered"] == 4
    assert target.read_bytes().startswith(b"%PDF")
    assert regest.refusal("decision", "show", "9/9")["code"] == "decision_unknown"


@pytest.mark.usefixtures("signed")
def test_the_report_goes_on_the_next_agenda(regest: CommandLine) -> None:
    """As a question with its paper."""
    regest.done("meeting", "plan", "--on", "2026-12-18", "--at", "14:00")
    put = regest.given("decision", "report", "--agenda", "2026-12-18")
    assert (put["item"], put["number"]) == (1, "Вн-1")


@pytest.mark.usefixtures("signed")
def test_quarters_are_told(regest: CommandLine) -> None:
    """The fourth quarter has its meeting; the first three of 2026 have none."""
    told = regest.given("meeting", "quarters", "--year", "2026")
    assert [each["state"] for each in told] == ["missing"] * 3 + ["held"]
    assert "no regular meeting" in regest.done("meeting", "quarters")
