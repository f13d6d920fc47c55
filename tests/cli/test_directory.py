"""`regest party duplicates|merge|split|rename` as a secretary calls them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.command_line import CommandLine

SCHOOL = "МБОУ «СОШ № 208»"
SAME = "МОУ средняя общеобразовательная школа №208"


def letter(regest: CommandLine, sender: str, subject: str) -> str:
    words = ("journal", "in", "--from", sender, "--subject", subject, "--number", subject)
    number: str = regest.given(*words, "--dated", "2026-03-02")["number"]
    return number


def correspondents(regest: CommandLine) -> dict[str, int]:
    """Return how many letters the facet counts for each correspondent."""
    page = regest.given("search", "сверка")
    return {each["value"]: each["count"] for each in page["facets"]["correspondent"]["values"]}


@pytest.fixture
def twice(regest: CommandLine) -> CommandLine:
    """Give a house in which one school wrote under two names."""
    letter(regest, SCHOOL, "сверка первая")
    letter(regest, SAME, "сверка вторая")
    return regest


def test_a_pair_is_proposed_merged_found_and_split(twice: CommandLine) -> None:
    pairs = twice.given("party", "duplicates")
    assert sorted(correspondents(twice).values()) == [1, 1]
    [pair] = [each for each in pairs if SAME in {each["first"]["name"], each["second"]["name"]}]
    assert {pair["first"]["name"], pair["second"]["name"]} == {SCHOOL, SAME}
    assert pair["why"] == "same_words"
    merging = ("party", "merge", SAME, "--into", SCHOOL, "--reason", "одна школа")
    planned = twice.given(*merging)
    assert (planned["moves"]["record"], planned["merged"]) == (1, False)
    assert twice.given("party", "show", SAME)["name"] == SAME
    assert twice.given(*merging, "--apply")["merged"]
    assert twice.given("party", "show", SAME)["name"] == SCHOOL
    assert not [each for each in twice.given("party", "duplicates") if each == pair]
    assert list(correspondents(twice).values()) == [2]
    hits = twice.given("search", f'correspondent:"{SAME}" сверка')["hits"]
    assert len(hits) == 2
    twice.done("party", "split", SAME, "--reason", "разные")
    assert twice.given("party", "show", SAME)["name"] == SAME
    assert len(twice.given("search", f'correspondent:"{SAME}" сверка')["hits"]) == 1


def test_the_dry_run_says_in_words_what_it_would_do(twice: CommandLine) -> None:
    merging = ("party", "merge", SAME, "--into", SCHOOL, "--reason", "одна школа")
    shown = twice.done(*merging)
    assert "Nothing was changed" in shown
    assert "Documents" in shown
    clash = twice.done("party", "merge", "Ветрова И.С.", "--into", SCHOOL, "--reason", "нет")
    assert "One is an organisation, the other a person" in clash
    refused = twice.refusal(
        "party", "merge", "Ветрова И.С.", "--into", SCHOOL, "--reason", "нет", "--apply"
    )
    assert refused["code"] == "merge_kinds"


def test_different_numbers_are_a_warning(twice: CommandLine) -> None:
    letter(twice, "МБОУ «СОШ № 203»", "другая")
    merging = ("party", "merge", "МБОУ «СОШ № 203»", "--into", SCHOOL, "--reason", "нет")
    shown = twice.given(*merging)
    assert shown["warnings"] == ["The numbers in the names differ: 203 and 208"]


def test_a_renamed_school_is_shown_by_the_name_of_the_day(twice: CommandLine) -> None:
    number = twice.given("search", "сверка первая")["hits"][0]["number"]
    twice.done(
        "party",
        "rename",
        SCHOOL,
        "--name",
        "МАОУ «СОШ № 208»",
        "--from",
        "2026-09-01",
        "--basis",
        "постановление от 25.08.2026 № 14",
    )
    card: dict[str, Any] = twice.given("record", "show", number)
    [sender] = [each for each in card["parties"] if each["role"] == "correspondent"]
    assert (sender["name"], sender["name_then"]) == ("МАОУ «СОШ № 208»", SCHOOL)
    assert "МАОУ «СОШ № 208» (when the paper was dated" in twice.done("record", "show", number)
    shown = twice.given("party", "show", SCHOOL)
    assert [each["name"] for each in shown["names"]] == [SCHOOL, "МАОУ «СОШ № 208»"]
    assert twice.given("search", f'correspondent:"{SCHOOL}" сверка')["hits"]
    [row, *_rest] = [
        each
        for each in twice.given("journal", "list", "--direction", "in")
        if each["number"] == number
    ]
    assert row["correspondent"] == SCHOOL


def test_the_post_of_a_head_and_a_list_of_a_day(regest: CommandLine) -> None:
    head = next(row["party"] for row in regest.given("standing", "list") if row["kind"] == "head")
    renaming = ("party", "rename", head, "--post", "заведующий", "--from", "2026-09-01")
    regest.done(*renaming, "--basis", "приказ № 3")
    assert regest.given("party", "show", head)["post"] == "заведующий"
    married = ("party", "rename", head, "--name", "Новая Фамилия Имя", "--from", "2026-10-01")
    regest.done(*married, "--basis", "свидетельство о браке")
    for day, name in (("2026-09-30", head), ("2026-10-01", "Новая Фамилия Имя")):
        listed = regest.given("standing", "list", "--on", day, "--kind", "head")
        assert name in {row["party"] for row in listed}


def test_a_body_is_renamed(regest: CommandLine) -> None:
    renaming = ("party", "rename", "presidium", "--body", "--from", "2026-09-01", "--basis", "п. 1")
    assert regest.given(*renaming, "--name", "Правление")["name"] == "Правление"
    shown = regest.given("party", "show", "presidium", "--body")
    assert shown["title"]["ru"] == "Правление"
    assert [each["from"] for each in shown["names"]] == [None, "2026-09-01"]
    assert "Правление (п. 1)" in regest.done("party", "show", "presidium", "--body")
    assert regest.refusal(*renaming, "--post", "x", code=2)["code"] == "renaming_unclear"


def test_only_who_keeps_the_directory_changes_it(twice: CommandLine) -> None:
    for words in (
        ("party", "merge", SAME, "--into", SCHOOL, "--reason", "нет", "--apply"),
        ("party", "duplicates"),
        ("party", "split", SAME, "--reason", "нет"),
        ("party", "rename", SCHOOL, "--name", "Лицей", "--from", "2026-09-01", "--basis", "п."),
    ):
        assert twice.refusal("--as", "officer", *words)["code"] == "permission_missing"


def test_all_cases_are_shown_and_one_is_set_and_taken_back(regest: CommandLine) -> None:
    """Every case says what it rests on; what is set by hand is kept with who set it."""
    regest.done("party", "add", "Заяц Пётр Ильич", "--person", "--post", "директор")
    first = regest.given("party", "decline", "Заяц П.И.")
    assert first["name"]["dative"] == {"text": "Заяцу Петру Ильичу", "source": "rule"}
    assert first["post"]["instrumental"] == {"text": "директором", "source": "rule"}
    assert first["gender"] == {"is": "male", "set": False}
    form = ("party", "decline", "Заяц П.И.", "--dative", "Зайцу Петру Ильичу")
    now = regest.given(*form)
    assert now["name"]["dative"] == {"text": "Зайцу Петру Ильичу", "source": "set"}
    assert [each["case"] for each in now["set"]] == ["dative"]
    shown = regest.done("party", "decline", "Заяц П.И.", "--post", "--genitive", "директора лицея")
    assert "set by hand" in shown
    assert "директора лицея" in shown
    back = regest.given("party", "decline", "Заяц П.И.", "--take-back", "dative")
    assert back["name"]["dative"]["source"] == "rule"
    assert "Зайцу Петру Ильичу" in regest.done("party", "decline", "Заяц П.И.")
    assert regest.given("party", "decline", "Заяц П.И.", "--gender", "female")["gender"]["set"]
    assert not regest.given("party", "decline", "Заяц П.И.", "--gender", "auto")["gender"]["set"]
    assert regest.given("audit", "verify")["ok"]


def test_a_case_is_set_by_those_who_keep_the_directory(regest: CommandLine) -> None:
    head = next(row["party"] for row in regest.given("standing", "list") if row["kind"] == "head")
    refused = regest("party", "decline", head, "--dative", "Кому-то", "--as", "member")
    assert refused.code != 0
    assert "source" in regest.given("party", "decline", head, "--as", "member")["name"]["dative"]
    assert regest("party", "decline", head, "--dative", " ").code == 2
    assert regest("party", "decline", head, "--take-back", "dative").code != 0
