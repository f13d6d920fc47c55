"""Tokens, the loss of a second factor, and the change of a head, from the command line."""

from __future__ import annotations

from tests.support.command_line import CommandLine

LYCEUM = "МБОУ «Лицей № 3»"
CHANGE = ("standing", "change-head", LYCEUM, "Новикова Анна Петровна", "--from", "2026-10-27",
          "--basis", "приказ от 26.10.2026 № 71-к", "--login", "novikova")  # fmt: skip


def test_a_token_is_made_listed_and_revoked(regest: CommandLine) -> None:
    made = regest.given(
        "user", "token", "add", "chair", "--name", "сайт", "--scope", "records:read"
    )
    assert made["token"].startswith("rgt_")
    listed = regest.given("user", "token", "list", "chair")
    assert [(each["id"], each["revoked_at"]) for each in listed] == [(made["id"], None)]
    assert made["token"] not in regest.done("user", "token", "list", "chair")
    regest.done("user", "token", "revoke", made["id"])
    assert regest.given("user", "token", "list", "chair")[0]["revoked_at"] is not None


def test_a_scope_that_is_none_is_refused(regest: CommandLine) -> None:
    words = ("user", "token", "add", "chair", "--name", "сайт", "--scope", "records:sign")
    refusal = regest.refusal(*words, code=2)
    assert refusal["code"] == "token_scope"
    assert "records:read" in refusal["remedy"]


def test_a_dry_run_changes_nothing(regest: CommandLine) -> None:
    shown = regest.given(*CHANGE, "--dry-run")
    assert (shown["done"], shown["invitation"]) == (False, "")
    assert sorted(shown["ends"]) == ["chair", "head", "presidium_seat"]
    assert shown["disabled"] == ["chair"]
    assert "Ветрова" in str(regest.given("standing", "list", "--kind", "head"))


def test_a_head_is_changed_and_the_new_one_enters(regest: CommandLine) -> None:
    shown = regest.given(*CHANGE)
    assert shown["starts"] == ["head", "presidium_seat"]
    words = "кедр журнал река семь\n"
    assert "novikova" in regest.done("user", "accept", shown["invitation"], stdin=words)
    assert regest.refusal("--as", "chair", "standing", "list")["code"] == "account_unknown"
    assert regest("audit", "verify").code == 0


def test_a_member_changes_no_head(regest: CommandLine) -> None:
    assert regest.refusal("--as", "member", *CHANGE)["code"] == "permission_missing"


def test_a_guessable_first_password_is_refused(regest: CommandLine) -> None:
    token = regest.given("user", "invite", "chair")["invitation"]
    assert regest("user", "accept", token, stdin="Ассоциация2026\n").code == 2
    regest.done("user", "accept", token, stdin="кедр журнал река семь\n")
    assert "chair" in regest.done("user", "remove-factor", "chair")
