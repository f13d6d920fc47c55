"""Renditions of closed lasting files: asked for by the worker, kept with their origin, told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from regest.core.documents import office
from tests.support.transfers import DUE, Due, due_for_archive

pytestmark = pytest.mark.skipif(not office.installed(), reason="LibreOffice is not installed")
NOW = {"REGEST_NOW": DUE}


@pytest.fixture
def due(shared: Path, tmp_path: Path) -> Due:
    """Give a closed permanent file with a text and an archive that nothing can render."""
    (tmp_path / "Порядок.txt").write_text("Порядок ведения дел", "utf-8")
    (tmp_path / "набор.bin").write_bytes(bytes(range(256)))
    return due_for_archive(shared, [tmp_path / "Порядок.txt", tmp_path / "набор.bin"])


def test_the_worker_makes_what_is_missing_once(due: Due) -> None:
    before = due.regest.given("rendition", "status", **NOW)
    assert (before["made"], before["waiting"]) == (0, 2)
    told = {each["name"]: each for each in json.loads(due.regest("doctor", "--json", **NOW).out)}
    assert [each["code"] for each in told["renditions"]["findings"]] == ["renditions_missing"]
    due.regest.given("worker", "--once", **NOW)
    after = due.regest.given("rendition", "status", **NOW)
    assert (after["made"], after["impossible"], after["waiting"]) == (1, 1, 0)
    assert list(after["reasons"].values()) == [1]
    assert due.regest.given("rendition", "make", **NOW) == []
    told = {each["name"]: each for each in json.loads(due.regest("doctor", "--json", **NOW).out)}
    assert [each["code"] for each in told["renditions"]["findings"]] == ["renditions_impossible"]
    assert told["audit"]["status"] == "ok"


def test_the_rendition_says_what_it_was_made_of(due: Due) -> None:
    (made,) = due.regest.given("rendition", "make", "Вн-1", **NOW)
    (refused,) = due.regest.given("rendition", "make", "Вн-2", **NOW)
    assert (made["answer"], refused["answer"]) == ("made", "impossible")
    card = due.regest.given("record", "show", "Вн-1", **NOW)
    files = {each["name"]: each for each in card["components"]}
    assert files["Порядок (PDF-A).pdf"]["role"] == "rendition"
    assert "Порядок.txt" in files, "the original stays"
    shown = due.regest.done("record", "show", "Вн-1", language="ru", **NOW)
    assert "Сделана копия PDF/A" in shown
