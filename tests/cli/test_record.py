"""`regest record`: documents registered, listed, shown and changed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.support.command_line import CommandLine

WORK = ("--class", "methodical_work", "--field", "work_version=1.0")
CARD_KEYS = {
    "id", "number", "class", "heading", "state", "mark", "file",
    "parties", "components", "links", "history",
}  # fmt: skip


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    """Give a text file to register."""
    path = tmp_path / "procedure.txt"
    path.write_text("Порядок управления записями СМК", "utf-8")
    return path


def added(regest: CommandLine, heading: str = "Порядок", *more: str) -> dict[str, Any]:
    """Register a methodical work and return what was answered."""
    answer: dict[str, Any] = regest.given("record", "add", *WORK, "--heading", heading, *more)
    return answer


def test_a_work_is_registered_with_number_and_file(regest: CommandLine, paper: Path) -> None:
    more = ("--party", "author=Лаптева М.О.", "--file", str(paper), "--dated", "1 сентября 2026")
    answer = added(regest, "Порядок", *more)
    assert answer["number"] == "Вн-1"
    assert answer["date"] == "2026-10-27"
    assert answer["warnings"] == []
    card = regest.given("record", "show", "Вн-1")
    assert card.keys() >= CARD_KEYS
    assert card["file"] == "03-01"
    assert card["document_date"] == "2026-09-01"
    assert [party["name"] for party in card["parties"]] == ["Лаптева Мария Олеговна"]
    [component] = card["components"]
    assert component.keys() >= {"name", "sha256", "text_status"}
    assert component["text_status"] == "extracted"


def test_an_unknown_author_is_a_person_with_a_warning(regest: CommandLine) -> None:
    answer = added(regest, "Порядок", "--party", "author=Новый Илья Ильич")
    assert answer["warnings"] == ["Новый Илья Ильич is new in the directory"]
    [party] = regest.given("record", "show", answer["id"])["parties"]
    assert party["kind"] == "person"


def test_the_first_file_is_the_main_one(regest: CommandLine, paper: Path, tmp_path: Path) -> None:
    annex = tmp_path / "annex.txt"
    annex.write_text("Приложение", "utf-8")
    answer = added(regest, "Порядок", "--file", str(paper), "--file", str(annex))
    components = regest.given("record", "show", answer["id"])["components"]
    assert [each["role"] for each in components] == ["main", "annex"]


def test_a_key_registers_once(regest: CommandLine) -> None:
    first = added(regest, "Порядок", "--key", "k-1")
    assert added(regest, "Порядок", "--key", "k-1")["id"] == first["id"]
    other = regest.refusal("record", "add", *WORK, "--heading", "Другой", "--key", "k-1")
    assert other["code"] == "key_reused"
    assert len(regest.given("record", "list")) == 1


def test_a_missing_field_is_refused_by_rule(regest: CommandLine) -> None:
    refused = regest.refusal("record", "add", "--class", "methodical_work", "--heading", "Порядок")
    assert refused["code"] == "field_missing"
    assert refused["rule"] == "REG-8"
    assert regest.given("record", "list") == []


def test_an_unknown_class_names_where_to_look(regest: CommandLine) -> None:
    refused = regest.refusal("record", "add", "--class", "nothing", "--heading", "Порядок")
    assert refused["code"] == "class_unknown"
    assert "record classes" in refused["remedy"]


def test_letters_are_left_to_their_journal(regest: CommandLine) -> None:
    """Nothing may be registered around the checks for duplicates."""
    add = ("record", "add", "--class", "in", "--heading", "О приёме")
    refused = regest.refusal(*add)
    assert refused["code"] == "class_of_module"
    assert "regest journal --help" in refused["remedy"]
    regest.done("plugins", "disable", "journal")
    assert regest.refusal(*add)["code"] == "class_of_module"
    assert regest.given("record", "list") == []


def test_a_missing_file_is_wrong_usage(regest: CommandLine, tmp_path: Path) -> None:
    gone = str(tmp_path / "gone.pdf")
    refused = regest.refusal("record", "add", *WORK, "--heading", "Порядок", "--file", gone, code=2)
    assert refused["code"] == "file_missing"
    assert gone in refused["message"]


def test_list_is_trimmed_by_class_and_year(regest: CommandLine) -> None:
    added(regest)
    internal = ("record", "add", "--class", "internal_document", "--heading", "Записка")
    regest.done(*internal, "--case", "01-08")
    assert len(regest.given("record", "list")) == 2
    [work] = regest.given("record", "list", "--class", "methodical_work")
    assert work["class"] == "methodical_work"
    assert regest.given("record", "list", "--year", "2025") == []


def test_list_for_people_shows_titles_and_days(regest: CommandLine) -> None:
    added(regest)
    shown = regest.done("record", "list")
    assert "Вн-1    27.10.2026  Methodical work  Порядок  Registered  03-01" in shown
    assert shown.startswith("TRAINING DOCUMENT")
    assert "1 document\n" in shown


def test_an_empty_list_says_so(regest: CommandLine) -> None:
    assert "There are no documents." in regest.done("record", "list")


def test_files_are_attached_beside_what_is_there(regest: CommandLine, paper: Path) -> None:
    added(regest, "Порядок", "--file", str(paper))
    regest.done("record", "attach", "Вн-1", str(paper), str(paper))
    card = regest.given("record", "show", "Вн-1")
    assert [each["role"] for each in card["components"]] == ["main", "annex", "annex"]
    assert [line["action"] for line in card["history"]].count("attached") == 2


def test_a_correction_keeps_the_old_value_and_needs_a_reason(regest: CommandLine) -> None:
    added(regest, "Порядок упровления")
    change = ("record", "correct", "Вн-1", "heading=Порядок управления")
    assert regest.refusal(*change, code=2)["code"] == "usage"
    assert regest.refusal(*change, "--reason", " ")["code"] == "reason_missing"
    regest.done(*change, "--reason", "опечатка")
    [line] = [
        each
        for each in regest.given("record", "show", "Вн-1")["history"]
        if each["action"] == "corrected"
    ]
    assert (line["old"], line["new"]) == ("Порядок упровления", "Порядок управления")
    assert line["reason"] == "опечатка"
    assert "was «Порядок упровления», is «Порядок управления»" in regest.done(
        "record", "show", "Вн-1"
    )


def test_the_number_cannot_be_corrected(regest: CommandLine) -> None:
    added(regest)
    refused = regest.refusal("record", "correct", "Вн-1", "number=5", "--reason", "так надо")
    assert refused["code"] == "field_immutable"
    assert refused["rule"] == "REG-6"


def test_a_pair_needs_an_equals_sign(regest: CommandLine) -> None:
    refused = regest.refusal("record", "correct", "Вн-1", "heading", "--reason", "так", code=2)
    assert "heading is not of the form NAME=VALUE" in refused["message"]


def test_a_link_is_seen_from_both_ends(regest: CommandLine) -> None:
    added(regest)
    added(regest, "Порядок, издание второе")
    regest.done("record", "link", "Вн-2", "Вн-1", "--type", "replaces")
    [there] = regest.given("record", "show", "Вн-2")["links"]
    [back] = regest.given("record", "show", "Вн-1")["links"]
    assert (there["number"], there["outward"]) == ("Вн-1", True)
    assert (back["number"], back["outward"]) == ("Вн-2", False)
    assert "Replaced by  Вн-2 (2026)" in regest.done("record", "show", "Вн-1")


def test_an_unknown_link_type_lists_those_there_are(regest: CommandLine) -> None:
    added(regest)
    added(regest, "Второй")
    refused = regest.refusal("record", "link", "Вн-1", "Вн-2", "--type", "likes")
    assert refused["code"] == "link_type_unknown"
    assert "answers" in refused["remedy"]


def test_a_record_is_put_in_a_file(regest: CommandLine) -> None:
    added(regest)
    assert regest.given("record", "file", "Вн-1", "--case", "03-02")["file"] == "03-02"
    assert regest.given("record", "show", "Вн-1")["state"] == "filed"
    refused = regest.refusal("record", "file", "Вн-1", "--case", "99-99")
    assert refused["code"] == "file_index_unknown"
    assert "record file-plan" in refused["remedy"]


def test_an_ambiguous_reference_is_refused_with_its_candidates(regest: CommandLine) -> None:
    added(regest)
    letter = ("journal", "in", "--from", "МБОУ «Лицей № 3»", "--subject", "О приёме")
    regest.done(*letter)
    refused = regest.refusal("record", "show", "1")
    assert refused["code"] == "record_ambiguous"
    assert len(refused["candidates"]) == 2
    answer = regest("record", "show", "1")
    assert answer.code == 1
    assert all(each in answer.err for each in refused["candidates"])


def test_what_may_not_be_seen_is_told_in_the_words_for_what_is_not_there(
    regest: CommandLine,
) -> None:
    hidden = ("--mark", "Конфиденциально", "--mark-basis", "решение Президиума")
    added(regest, "Порядок", *hidden)
    there = regest.refusal("--as", "member", "record", "show", "Вн-1")
    absent = regest.refusal("--as", "member", "record", "show", "Вн-2")
    assert there["code"] == absent["code"] == "record_unknown"
    assert there["message"].replace("Вн-1", "") == absent["message"].replace("Вн-2", "")
    assert regest.given("--as", "member", "record", "list") == []


def test_a_right_for_one_class_is_enough_for_it_and_no_other(regest: CommandLine) -> None:
    as_expert = ("--as", "candidate")
    regest.done(*as_expert, "record", "add", *WORK, "--heading", "Аудит в детском саду")
    other = ("record", "add", "--class", "internal_document", "--heading", "Записка")
    refused = regest.refusal(*as_expert, *other)
    assert refused["code"] == "permission_missing"
    assert "record.register" in refused["message"]
    assert (
        regest.refusal("--as", "member", "record", "add", *WORK, "--heading", "Своё")["code"]
        == "permission_missing"
    )


@pytest.mark.parametrize(
    "change",
    [
        ("attach", "Вн-1", "{paper}"),
        ("correct", "Вн-1", "heading=Иной", "--reason", "так"),
        ("link", "Вн-1", "Вн-2", "--type", "replaces"),
        ("file", "Вн-1", "--case", "03-02"),
    ],
)
def test_no_reader_changes_what_they_only_may_see(
    regest: CommandLine, paper: Path, change: tuple[str, ...]
) -> None:
    added(regest)
    added(regest, "Второй")
    before = regest.given("record", "show", "Вн-1")
    words = [word.format(paper=paper) for word in change]
    refused = regest.refusal("--as", "presidium", "record", *words)
    assert refused["code"] == "permission_missing"
    assert regest.given("record", "show", "Вн-1") == before


def test_who_acts_is_written_into_the_history(regest: CommandLine) -> None:
    regest.done("--as", "secretary", "record", "add", *WORK, "--heading", "Порядок")
    [line] = regest.given("record", "show", "Вн-1")["history"]
    assert line["actor"] == "secretary"


def test_classes_and_file_plan_are_listed(regest: CommandLine) -> None:
    classes = {row["name"]: row for row in regest.given("record", "classes")}
    work = classes["methodical_work"]
    assert (work["statute_code"], work["file"]) == ("K9", "03-01")
    assert [each["name"] for each in work["fields"] if each["required"]] == ["work_version"]
    assert "methodical_work" in regest.done("record", "classes")
    plan = {row["index"]: row for row in regest.given("record", "file-plan")}
    assert plan["01-05"]["title"] == "Переписка с органами управления образованием"
    assert "01-05" in regest.done("record", "file-plan")


MARKED = ("--mark", "Конфиденциально", "--mark-basis", "решение председателя")


def test_a_mark_needs_its_basis(regest: CommandLine) -> None:
    refused = regest.refusal("record", "add", *WORK, "--heading", "Аудит", *MARKED[:2])
    assert (refused["code"], refused["rule"]) == ("mark_without_basis", "ACC-1")
    assert regest.given("record", "list") == []


def test_a_mark_is_lifted_only_by_who_may_mark(regest: CommandLine) -> None:
    own = ("--as", "candidate", "record")
    regest.done(*own, "add", *WORK, "--heading", "Аудит", *MARKED)
    lift = ("correct", "Вн-1", "mark=", "--reason", "снят")
    assert regest.refusal(*own, *lift)["code"] == "permission_missing"
    assert regest.given("record", *lift)["mark"] == ""
