"""Choosing a search engine: what the program says of it, and moving to another."""

from __future__ import annotations

import pytest

from tests.support.command_line import CommandLine

pytest.importorskip("tantivy")

ADD = ("record", "add", "--class", "methodical_work", "--field", "work_version=1")


@pytest.fixture
def registered(regest: CommandLine) -> CommandLine:
    """Give a deployment whose small index Whoosh has made, with one paper in it."""
    regest.done(*ADD, "--heading", "Приём")
    assert regest.given("search", "приёма")["total"] == 1
    return regest


def test_a_rebuild_moves_to_the_engine_that_is_set(registered: CommandLine) -> None:
    """Until then the old engine serves, and `check` and `doctor` say so."""
    chosen = {"REGEST_SEARCH__ENGINE": "tantivy"}
    assert registered.given("search", "приёма", **chosen)["total"] == 1
    checked = registered.given("index", "check", **chosen)
    assert (checked["engine"], checked["engine_set"]) == ("whoosh", "tantivy")
    said = registered.done("index", "check", **chosen)
    assert "Search engine: whoosh; the settings name tantivy" in said
    doctor = {each["name"]: each for each in registered("doctor", "--json", **chosen).data()}
    assert doctor["index"]["status"] == "warning"
    assert "regest index rebuild" in doctor["index"]["remedy"]

    rebuilt = registered.done("index", "rebuild", **chosen)
    assert "Search engine: tantivy" in rebuilt
    checked = registered.given("index", "check", **chosen)
    assert (checked["engine"], checked["agrees"]) == ("tantivy", True)
    assert registered.given("search", "приёма", **chosen)["total"] == 1
    doctor = {each["name"]: each for each in registered("doctor", "--json", **chosen).data()}
    assert doctor["index"]["status"] == "ok"
    assert "tantivy" in doctor["index"]["message"]


def test_an_unknown_engine_is_refused_with_those_that_exist(registered: CommandLine) -> None:
    """What was registered stands: its number does not wait for a search engine."""
    wrong = {"REGEST_SEARCH__ENGINE": "tantivi"}
    refused = registered.refusal("search", "приёма", code=2, **wrong)
    assert refused["code"] == "unknown_search_engine"
    assert "tantivy, whoosh" in refused["remedy"]
    doctor = {each["name"]: each for each in registered("doctor", "--json", **wrong).data()}
    assert doctor["index"]["status"] == "broken"
    registered.done(*ADD, "--heading", "Отчёт", **wrong)
    assert registered.given("search", "отчёт")["total"] == 1
