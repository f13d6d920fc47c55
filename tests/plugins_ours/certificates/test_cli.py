"""`regest certificate …`: from an order to the certificate in hand, said in words and as JSON."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.command_line import CommandLine
from tests.support.houses import opened_house
from tests.support.member_certificates import (
    CANDIDATE,
    DEPUTY,
    GYMNASIUM,
    LYCEUM,
    MINISTRY,
    membership_ended,
)

SIGNATORY = ("--as", "secretary", "certificate", "signatory", "authority", "--issuer", MINISTRY,
             "--post", DEPUTY, "--name", "Ю.Н. Ленский", "--from", "2024-01-01")  # fmt: skip


@pytest.fixture
def certificates(regest: CommandLine) -> CommandLine:
    """Give the program in a deployment where somebody signs for the authority."""
    regest.done(*SIGNATORY)
    return regest


def test_from_a_member_to_the_certificate_in_hand(certificates: CommandLine) -> None:
    """Issue, sign, hand over; the register says it all."""
    secretary = ("--as", "secretary", "certificate")
    assert "Certificate 001: " + LYCEUM in certificates.done(*secretary, "issue", LYCEUM)
    certificates.done("--as", "officer", "certificate", "sign", "1")
    given = ("--to", "Ветрова И.С.", "--post", "директор", "--method", "meeting")
    certificates.done(*secretary, "hand-over", "1", *given)
    certificates.done(*secretary, "duplicate", "1", "--reason", "loss", "--application", "от 1.10")
    shown = certificates.done(*secretary, "show", "1", language="ru")
    for said in ("Действует", "утрата, от 1.10", "приказ Министерства образования"):
        assert said in shown
    (line,) = certificates(*secretary, "register", "--json").data()["certificates"]
    assert (line["number"], line["copies"], line["handed_on"]) == ("001", 2, None)


def test_everybody_without_one_gets_one(certificates: CommandLine) -> None:
    """A batch leaves nobody out, and a second one has nobody left."""
    words = ("--as", "secretary", "certificate", "issue", "--all")
    made = certificates(*words, "--json").data()
    assert [each["number"] for each in made] == [f"{n:03}" for n in range(1, len(made) + 1)]
    assert len(made) > 5
    assert certificates(*words, "--json").refused()["code"] == "organisations_missing"


def test_drafts_are_listed_given_up_and_registered(certificates: CommandLine) -> None:
    """No number is taken before they are registered, and none by the one that is given up."""
    secretary = ("--as", "secretary", "certificate")
    assert "No draft waits" in certificates.done(*secretary, "draft")
    made = certificates(*secretary, "draft", LYCEUM, GYMNASIUM, "--json").data()
    assert {each["holder"] for each in made} == {LYCEUM, GYMNASIUM}
    assert LYCEUM in certificates.done(*secretary, "draft")
    told = certificates(*secretary, "draft", LYCEUM, GYMNASIUM, "--drop", "нет", "--json")
    assert told.refused()["code"] == "organisations_missing"
    left = certificates(*secretary, "draft", LYCEUM, "--drop", "не нужен", "--json").data()
    assert [each["holder"] for each in left] == [GYMNASIUM]
    (issued,) = certificates(*secretary, "issue", "--drafts", "--json").data()
    assert (issued["number"], issued["holder"]) == ("001", GYMNASIUM)
    assert certificates(*secretary, "draft", "--json").data() == []


def test_refusals_name_rule_clause_and_way_out(certificates: CommandLine) -> None:
    """A candidate, in Russian as the clerk reads it."""
    told = certificates("--as", "secretary", "certificate", "issue", CANDIDATE, language="ru")
    assert told.code != 0
    assert "Оформить сертификат нельзя" in told.err
    assert "п. 3.13 Положения" in told.err


def test_an_ended_membership_is_proposed_and_annulled(certificates: CommandLine) -> None:
    """The list says until when, the command annuls from that day for that reason."""
    import datetime as dt

    secretary = ("--as", "secretary", "certificate")
    certificates.done(*secretary, "issue", GYMNASIUM)
    with opened_house(certificates.folder) as house:
        membership_ended(house, GYMNASIUM, dt.date(2026, 10, 20))
    assert "20.10.2026" in certificates.done(*secretary, "annul")
    certificates.done(*secretary, "annul", "1")
    assert "Annulled" in certificates.done(*secretary, "check", "001")
    assert "all their holders are members" in certificates.done(*secretary, "annul")


def test_the_register_is_printed(certificates: CommandLine, tmp_path: Path) -> None:
    """As PDF and as DOCX; an empty register says so."""
    secretary = ("--as", "secretary", "certificate")
    words = (*secretary, "register", "--out", str(tmp_path / "r.pdf"))
    assert certificates(*words).code != 0
    certificates.done(*secretary, "issue", LYCEUM)
    certificates.done(*words)
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF-")


def test_the_former_register_is_looked_over_first(
    certificates: CommandLine, tmp_path: Path
) -> None:
    """--dry-run names faulty rows and writes nothing."""
    path = tmp_path / "register.csv"
    rows = ("№ сертификата;Дата регистрации;Организация", f"1;10.09.2024;{LYCEUM}", "б/н;;")
    path.write_text("\n".join(rows), "utf-8")
    words = ("--as", "secretary", "certificate", "import", str(path))
    told = certificates(*words, "--dry-run", "--json").data()
    assert (told["lines"], told["new"]) == (1, 1)
    assert {each["row"] for each in told["faults"]} == {3}
    assert certificates(*words, "--json").refused()["code"] == "register_faulty"
    path.write_text("\n".join(rows[:2]), "utf-8")
    assert certificates(*words, "--json").data() == {"imported": 1, "void": 0, "known": 0}


def test_whoever_may_not_issue_may_not(certificates: CommandLine) -> None:
    """Neither a member nor the chair issues; the auditor sees nothing (domain 10.3)."""
    for login in ("member", "chair", "auditor"):
        told = certificates("--as", login, "certificate", "issue", LYCEUM, "--json")
        assert told.refused()["code"] == "permission_missing"
    certificates.done("--as", "secretary", "certificate", "issue", GYMNASIUM)
    told = certificates("--as", "auditor", "certificate", "show", "1", "--json")
    assert told.refused()["code"] == "certificate_unknown"
