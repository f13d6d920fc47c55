"""`regest retention due|why|rule|event|resolve|reapply`."""

from __future__ import annotations

import datetime as dt

import pytest

from regest.core.deployment import Deployment
from regest.core.store.work import Actor
from regest.kit.founding import BUILT_IN
from tests.support.command_line import CommandLine
from tests.support.dated_files import CUSTODY, FIVE, MINUTES, a_file


@pytest.fixture
def files(regest: CommandLine) -> dict[str, str]:
    """Write a journal and minutes of 2020, both closed; return their ids."""
    closed = dt.date(2020, 12, 31)
    deployment = Deployment.open(regest.folder, built_in=BUILT_IN)
    with deployment.database.work(Actor("test")) as work:
        journal = a_file(work, "04-02", FIVE, "2020", closed)
        minutes = a_file(work, "02-01", MINUTES, "2020", closed, sources=[MINUTES, CUSTODY])
        ids = {"04-02": journal.id, "02-01": minutes.id}
    deployment.close()
    return ids


def test_what_is_due_is_listed(regest: CommandLine, files: dict[str, str]) -> None:
    found = regest.given("retention", "due")
    assert [(each["index"], each["need"], each["since"]) for each in found] == [
        ("02-01", "transfer", "2024-01-01"),
        ("04-02", "destroy", "2026-01-01"),
    ]
    assert [each["index"] for each in regest.given("retention", "due", "--section", "04")] == [
        "04-02"
    ]
    assert regest.given("retention", "due", "--on", "2023-12-31") == []
    assert regest.given("retention", "due", "--need", "review") == []
    told = regest.done("retention", "due", language="ru")
    assert "Передать в архив" in told
    assert regest.refusal("retention", "due", "--need", "burn", code=2)["code"] == "need_unknown"
    assert len(files) == 2


def test_what_a_hold_forbids_is_not_said_to_be_done(
    regest: CommandLine, files: dict[str, str]
) -> None:
    for index in ("04-02", "02-01"):
        regest.done(
            "--as", "secretary", "retention", "hold", "--file", f"{index}@2020",
            "--reason", "inspection", "--basis", "запрос", "--from", "01.02.2026",
        )  # fmt: skip
    told = regest.done("retention", "due", language="ru")
    assert "Уничтожить" not in told
    assert "Передать в архив" not in told
    assert "под запретом" in told
    found = {each["index"]: each for each in regest.given("retention", "due")}
    assert found["04-02"]["need"] == "destroy"
    assert found["04-02"]["hold"]["since"] == "2026-02-01"
    assert found["04-02"]["hold"]["reason"] == "inspection"
    for each in regest.given("retention", "holds"):
        regest.done("--as", "chair", "retention", "lift", each["id"], "--basis", "акт проверки")
    assert {each["hold"] for each in regest.given("retention", "due")} == {None}
    assert "Уничтожить" in regest.done("retention", "due", language="ru")
    assert len(files) == 2


def test_why_of_a_file_an_index_and_a_document(regest: CommandLine, files: dict[str, str]) -> None:
    by_id = regest.given("retention", "why", files["04-02"])
    assert by_id == regest.given("retention", "why", "04-02@2020")
    assert by_id == regest.given("retention", "why", "04-02/2020")
    assert by_id["act_from"] == "2026-01-01"
    position = regest.given("retention", "why", "02-02")
    assert [each["authority"] for each in position["candidates"]] == ["list", "statute"]
    told = regest.done("retention", "why", "02-01@2020", language="ru")
    assert "С 01.01.2024 дело подлежит передаче в архив." in told
    assert regest.refusal("retention", "why", "Вх-99999")["code"] == "record_unknown"


def test_a_commission_reads_and_a_member_does_not(
    regest: CommandLine, files: dict[str, str]
) -> None:
    assert regest.given("retention", "due", "--as", "presidium") != []
    for words in (("due",), ("why", files["04-02"]), ("rule", "list")):
        refused = regest.refusal("retention", *words, "--as", "member")
        assert refused["code"] == "permission_missing"
    refused = regest.refusal(
        "retention", "resolve", "02-01", "conflict", "--decision", "да", "--as", "presidium"
    )
    assert refused["code"] == "permission_missing"


def test_warnings_of_the_preset_are_settled(regest: CommandLine) -> None:
    raised = regest.given("retention", "rule", "list")["warnings"]
    assert {(each["index"], each["warning"]) for each in raised} == {
        ("02-01", "conflict"),
        ("02-02", "conflict"),
        ("03-02", "old_list"),
    }
    decision = "Хранить постоянно (ст. 18), протокол ЭК № 1"
    regest.done(
        "retention", "resolve", "02-01", "conflict", "--decision", decision, "--as", "secretary"
    )
    raised = regest.given("retention", "rule", "list", "02-01")["warnings"]
    assert [(each["decision"], each["resolved_by"]) for each in raised] == [(decision, "secretary")]


def test_a_rule_lengthens_and_is_applied_on_request(
    regest: CommandLine, files: dict[str, str]
) -> None:
    words = ("retention", "rule", "set", "04-02", "--authority", "sector", "--years", "10")
    made = regest.given(*words, "--source", "Отраслевой перечень")
    assert (made["version"], made["valid_from"]) == (1, "2026-10-27")
    assert regest.given("retention", "why", files["04-02"])["act_from"] == "2031-01-01"
    shown = regest.given("retention", "reapply", "04-02")
    assert [(each["turn"], each["old"], each["new"]) for each in shown["files"]] == [
        ("longer", "5 years", "10 years")
    ]
    assert not shown["applied"]
    assert regest.given("retention", "reapply", "04-02", "--apply")["applied"]
    assert regest.given("retention", "reapply", "04-02")["files"] == []
    ended = regest.given("retention", "rule", "end", "04-02", "--authority", "sector")
    assert ended["valid_to"] == "2026-10-27"


def test_events_are_noted_listed_and_withdrawn(regest: CommandLine, files: dict[str, str]) -> None:
    kinds = {each["name"] for each in regest.given("retention", "event", "kinds")}
    assert {"pair_ended", "membership_ended", "no_longer_needed"} <= kinds
    words = ("retention", "event", "note", files["04-02"], "--basis", "протокол № 1")
    made = regest.given(*words, "--event", "no_longer_needed", "--on", "2026-03-01")
    assert regest.given("retention", "event", "list", "04-02@2020") == [made]
    regest.done("retention", "event", "withdraw", made["id"], "--reason", "ошибка")
    assert regest.given("retention", "event", "list", "04-02@2020") == []
    assert regest.refusal(*words, "--event", "burnt", code=2)["code"] == "event_unknown"
    ahead = regest.refusal(*words, "--event", "no_longer_needed", "--on", "2027-01-01")
    assert ahead["code"] == "event_ahead"
