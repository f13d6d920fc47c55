"""Modules that came later: an earlier deployment switches them on after the upgrade."""

from __future__ import annotations

from pathlib import Path

from tests.support.command_line import CommandLine
from tests.support.deeds import DEEDS, SECRETARY, TELLS

LATER = ("membership", "certificates", "mentoring")


def test_later_modules_work_after_an_upgrade(old: CommandLine, tmp_path: Path) -> None:
    """Tables, rights and words are there: from an application to the pair."""
    old.done("db", "upgrade")
    for name in LATER:
        old.done("plugins", "enable", name)
    for name in LATER:
        DEEDS[name](old, tmp_path)
        for words in TELLS[name]:
            old.given(*SECRETARY, *words)
    checked = old.given("db", "check")
    assert checked["ok"], checked
    assert {each["name"] for each in checked["tables"]} >= set(LATER)
    assert old.given("audit", "verify")["ok"] is True
    old.done("index", "check")
    old.done("doctor")
