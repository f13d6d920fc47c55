"""The table of requirements names tests that exist."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_every_named_test_exists() -> None:
    table = (ROOT / "docs" / "asvs.md").read_text("utf-8")
    named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", table)
    assert len(named) >= 25
    gone = [each for each in named if f"def {each[1]}(" not in (ROOT / each[0]).read_text("utf-8")]
    assert gone == []


def test_every_named_module_exists() -> None:
    table = (ROOT / "docs" / "asvs.md").read_text("utf-8")
    assert [
        each for each in re.findall(r"`(regest/[\w/]+\.py)`", table) if not (ROOT / each).is_file()
    ] == []
