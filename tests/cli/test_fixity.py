"""`regest fixity`: what is due is read, damage is named with its document, and doctor knows it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.support.command_line import CommandLine

ADD = ("record", "add", "--class", "methodical_work", "--field", "work_version=1")
LATER = {"REGEST_NOW": "2026-12-30T09:15"}


@pytest.fixture
def filed(regest: CommandLine, tmp_path: Path) -> list[str]:
    """Register three documents with a file each; return their numbers."""
    numbers = []
    for number in range(3):
        path = tmp_path / f"{number}.txt"
        path.write_text(f"Порядок {number}", "utf-8")
        added = regest.given(*ADD, "--heading", f"Порядок {number}", "--file", str(path))
        numbers.append(str(added["number"]))
    return numbers


def flip(regest: CommandLine, words: str) -> None:
    """Change one bit of the stored file of these words."""
    stored = (path for path in (regest.folder / "blobs").glob("??/??/*"))
    (path,) = (path for path in stored if path.read_text("utf-8") == words)
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.chmod(0o600)
    path.write_bytes(content)


def findings(regest: CommandLine, name: str) -> list[dict[str, Any]]:
    """Return what one check of the doctor found."""
    told = json.loads(regest("doctor", "--json").out)
    (found,) = (each["findings"] for each in told if each["name"] == name)
    return list(found)


def test_files_are_read_and_found_intact(regest: CommandLine, filed: list[str]) -> None:
    before = regest.given("fixity", "--status")
    assert (before["files"], before["never_read"], before["read"]) == (3, 3, 0)
    assert regest.given("fixity")["read"] == 0, "what was just stored is not yet due"
    assert regest.given("fixity", "--all", "--limit", "2")["read"] == 2
    after = regest.given("fixity", "--all")
    assert (after["read"], after["intact"], after["damaged"]) == (3, 3, 0)


def test_damage_is_named_with_its_document(regest: CommandLine, filed: list[str]) -> None:
    flip(regest, "Порядок 1")
    answer = regest("fixity", "--all", "--json")
    assert answer.code == 3
    (damaged,) = answer.data()["components"]
    assert (damaged["number"], damaged["name"], damaged["state"]) == (filed[1], "1.txt", "changed")
    shown = regest("fixity", "--status", language="ru")
    assert shown.code == 3
    assert "Восстановите их из резервной копии" in shown.out
    assert [each["code"] for each in findings(regest, "fixity")] == ["fixity_damaged"]
    assert [each["code"] for each in findings(regest, "files")] == ["blob_changed"]


def test_the_worker_reads_what_is_due(regest: CommandLine, filed: list[str]) -> None:
    regest.given("worker", "--once", **LATER)
    stands = json.loads(regest("fixity", "--status", "--json", **LATER).out)
    assert (stands["intact"], stands["waiting"], stands["overdue"]) == (3, 0, 0)


def test_a_fault_is_told_with_its_code_for_people_too(
    regest: CommandLine, filed: list[str]
) -> None:
    (regest.folder / "blobs" / "забыто.txt").write_text("?", "utf-8")
    assert [each["code"] for each in findings(regest, "files")] == ["blob_extra"]
    told = regest("doctor", language="ru").out
    assert "[blob_extra]" in told
    assert "Выясните, кто их положил" in told


def test_whoever_may_not_is_refused(regest: CommandLine) -> None:
    refused = regest.refusal("--as", "member", "fixity")
    assert refused["code"] == "permission_missing"
