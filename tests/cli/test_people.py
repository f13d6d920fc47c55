"""`regest user`, `party` and `standing`: who is who, and what they are from when to when."""

from __future__ import annotations

import pytest

from tests.support.command_line import CommandLine

PASSWORD = "четыре слова без связи"
NEW = ("user", "add", "petrova", "--name", "Петрова А.С.", "--role", "secretary")
LYCEUM = "МБОУ «Лицей № 3»"


def test_an_account_is_added_invited_and_let_in(regest: CommandLine) -> None:
    token = regest.given(*NEW)["invitation"]
    [account] = [row for row in regest.given("user", "list") if row["login"] == "petrova"]
    assert (account["state"], account["roles"]) == ("invited", ["secretary"])
    assert "petrova" in regest.done("user", "accept", token, stdin=f"{PASSWORD}\n")
    [account] = [row for row in regest.given("user", "list") if row["login"] == "petrova"]
    assert account["state"] == "active"
    again = regest("user", "accept", token, stdin=f"{PASSWORD}\n")
    assert again.code == 1
    assert "no longer good" in again.err


def test_the_invitation_is_shown_both_ways(regest: CommandLine) -> None:
    shown = regest.done(*NEW)
    [path] = [word for word in shown.split() if word.startswith("/invitation/")]
    assert f"regest user accept {path.removeprefix('/invitation/')}" in shown


def test_a_new_invitation_ends_the_one_before(regest: CommandLine) -> None:
    first = regest.given(*NEW)["invitation"]
    second = regest.given("user", "invite", "petrova")["invitation"]
    assert regest("user", "accept", first, stdin=f"{PASSWORD}\n").code == 1
    assert regest("user", "accept", second, stdin=f"{PASSWORD}\n").code == 0


def test_a_short_password_is_wrong_usage_and_leaves_the_invitation(regest: CommandLine) -> None:
    token = regest.given(*NEW)["invitation"]
    assert regest("user", "accept", token, stdin="short\n").code == 2
    assert regest("user", "accept", token, stdin=f"{PASSWORD}\n").code == 0


def test_a_disabled_account_acts_no_more(regest: CommandLine) -> None:
    regest.done("user", "disable", "officer")
    refused = regest.refusal("--as", "officer", "record", "list")
    assert refused["code"] == "account_unknown"
    assert "user list" in refused["remedy"]


def test_a_login_is_taken_once_and_a_role_must_exist(regest: CommandLine) -> None:
    regest.done(*NEW)
    assert regest.refusal(*NEW)["code"] == "login_taken"
    other = ("user", "add", "sidorov", "--name", "Сидоров", "--role", "king")
    refused = regest.refusal(*other)
    assert refused["code"] == "role_unknown"
    assert "secretary" in refused["remedy"]
    assert "sidorov" not in regest.done("user", "list")


def test_an_account_speaks_for_person_and_organisation(regest: CommandLine) -> None:
    more = ("--person", "Ветрова И.С.", "--organisation", 'мбоу "лицей №3"')
    regest.done("user", "add", "vetrova", "--name", "Ветрова", *more)
    [account] = [row for row in regest.given("user", "list") if row["login"] == "vetrova"]
    assert account["person"] == "Ветрова Ирина Сергеевна"
    assert account["organisation"] == LYCEUM


@pytest.mark.parametrize(
    "words",
    [
        NEW,
        ("user", "list"),
        ("user", "invite", "officer"),
        ("user", "disable", "officer"),
        ("party", "add", "МБОУ «Новая школа»"),
        ("standing", "start", "member", LYCEUM, "--from", "01.11.2026"),
        ("standing", "end", "chair", "Ветрова И.С.", "--on", "1.11.2026", "--reason", "так"),
    ],
)
def test_a_member_may_do_none_of_it(regest: CommandLine, words: tuple[str, ...]) -> None:
    answer = regest("--as", "member", *words)
    assert answer.code == 1
    assert "member has no right to do this" in answer.err


def test_a_party_is_added_and_found_by_any_spelling(regest: CommandLine) -> None:
    more = ("--short", "СОШ 99", "--territory", "г. Приобск", "--alias", "Школа на горе")
    regest.done("party", "add", "МБОУ «СОШ № 99»", *more)
    for spelling in ("мбоу сош №99", "СОШ 99", "школа  на горе"):
        assert regest.given("party", "show", spelling)["name"] == "МБОУ «СОШ № 99»"
    shown = regest.given("party", "show", "СОШ 99")
    assert shown["territory"] == "г. Приобск"
    assert "Школа на горе" in shown["aliases"]
    assert regest.refusal("party", "add", "МБОУ „СОШ №99“")["code"] == "party_exists"


def test_persons_and_organisations_are_listed_apart(regest: CommandLine) -> None:
    regest.done("party", "add", "Новикова Анна Ильинична", "--person", "--post", "директор")
    persons = regest.given("party", "list", "--persons")
    assert {row["kind"] for row in persons} == {"person"}
    assert "Новикова Анна Ильинична" in {row["name"] for row in persons}
    organisations = regest.given("party", "list", "--organisations")
    assert len(persons) + len(organisations) == len(regest.given("party", "list"))
    assert {row["group"] for row in regest.given("party", "list", "--group", "member")} == {
        "member"
    }
    assert f"{len(persons)} correspondents" in regest.done("party", "list", "--persons")


def test_a_party_is_shown_with_its_standings(regest: CommandLine) -> None:
    shown = regest.done("party", "show", "Ветрова И.С.")
    assert "15.10.2024 – 15.10.2027  Chair – МБОУ «Лицей № 3»" in shown
    kinds = [each["kind"] for each in regest.given("party", "show", LYCEUM)["standings"]]
    assert kinds.count("member") == 1
    assert "chair" in kinds


def test_an_unknown_party_suggests_a_similar_one(regest: CommandLine) -> None:
    refused = regest.refusal("party", "show", "МБОУ «Лицей № 33»")
    assert refused["code"] == "party_unknown"
    assert LYCEUM in refused["remedy"]


def test_a_standing_starts_and_ends_inclusive(regest: CommandLine) -> None:
    start = ("standing", "start", "group_member", "Зимин В.В.", "--from", "01.11.2026")
    regest.done(*start, "--body", "research_group", "--basis", "протокол № 4")

    def members(day: str) -> set[str]:
        rows = regest.given("standing", "list", "--on", day, "--body", "research_group")
        return {row["party"] for row in rows}

    assert "Зимин В.В." not in members("31.10.2026")
    assert "Зимин В.В." in members("01.11.2026")
    end = ("standing", "end", "group_member", "Зимин В.В.", "--on", "30.11.2026")
    regest.done(*end, "--reason", "по собственному желанию")
    assert "Зимин В.В." in members("30.11.2026")
    assert "Зимин В.В." not in members("01.12.2026")


def test_the_list_is_of_today_unless_asked(regest: CommandLine) -> None:
    regest.done("standing", "start", "member", "МБОУ «СОШ № 208»", "--from", "01.12.2026")
    today = {(row["kind"], row["party"]) for row in regest.given("standing", "list")}
    every = {(row["kind"], row["party"]) for row in regest.given("standing", "list", "--all")}
    assert every - today == {("member", "МБОУ «СОШ № 208»")}
    shown = regest.done("standing", "list", "--kind", "chair")
    assert "Chair     Ветрова Ирина Сергеевна  МБОУ «Лицей № 3»  15.10.2024  15.10.2027" in shown


def test_a_second_chair_is_refused_by_rule_and_clause(regest: CommandLine) -> None:
    start = ("standing", "start", "chair", "Грачёв М.Е.", "--body", "presidium")
    refused = regest.refusal(*start, "--from", "01.11.2026")
    assert refused["code"] == "standing_overlaps"
    assert refused["rule"] == "TRM-3"
    answer = regest(*start, "--from", "01.11.2026")
    assert "TRM-3" in answer.err


def test_a_standing_is_ended_by_its_id_or_not_at_all(regest: CommandLine) -> None:
    [chair] = regest.given("standing", "list", "--kind", "chair")
    end = ("--on", "01.11.2026", "--reason", "досрочно")
    assert regest.refusal("standing", "end", "member", "Зимин В.В.", *end)["code"] == (
        "standing_unknown"
    )
    assert regest.refusal("standing", "end", "a", "b", "c", *end, code=2)["code"] == "usage"
    regest.done("standing", "end", chair["id"], *end)
    [after] = regest.given("standing", "list", "--kind", "chair")
    assert after["to"] == "2026-11-01"


def test_an_invitation_is_never_taken_for_an_option(regest: CommandLine) -> None:
    regest.done(*NEW)
    for _time in range(8):
        token = regest.given("user", "invite", "petrova")["invitation"]
        assert set(token) <= set("abcdefghijklmnopqrstuvwxyz234567")
        assert len(token) == 26
