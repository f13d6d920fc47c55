"""The tables of requirements and of attacks name tests and modules that exist, and miss none."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TABLES = {"asvs.md": 25, "attacks.md": 30}


def table(name: str) -> str:
    """Return a table of the docs."""
    return (ROOT / "docs" / name).read_text("utf-8")


@pytest.mark.parametrize(("name", "least"), TABLES.items())
def test_every_named_test_exists(name: str, least: int) -> None:
    named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", table(name))
    assert len(named) >= least
    gone = [each for each in named if f"def {each[1]}(" not in (ROOT / each[0]).read_text("utf-8")]
    assert gone == []


@pytest.mark.parametrize("name", TABLES)
def test_every_named_module_exists(name: str) -> None:
    named = re.findall(r"`(regest/[\w/]+\.py)`", table(name))
    assert [each for each in named if not (ROOT / each).is_file()] == []


def test_every_attack_has_a_test_or_a_reason() -> None:
    rows = re.findall(r"^\| A(\d+) \| [^|]+ \| ([^|]+) \|$", table("attacks.md"), re.MULTILINE)
    assert [int(number) for number, _said in rows] == list(range(1, 31))
    unsaid = [number for number, said in rows if "::" not in said and "not apply" not in said]
    assert unsaid == []


def test_every_test_named_after_an_attack_or_a_row_is_of_the_table() -> None:
    """A test called after what it keeps is found from there."""
    attacks, rows = table("attacks.md"), table("asvs.md")
    for path in (ROOT / "tests").rglob("test_*.py"):
        text = path.read_text("utf-8")
        for number in set(re.findall(r"^def test_a(\d\d)_", text, re.MULTILINE)):
            assert f"| A{int(number)} |" in attacks, path
        for row in set(re.findall(r"^def test_asvs_(\d+_\d+_\d+)_", text, re.MULTILINE)):
            assert f"| {row.replace('_', '.')} |" in rows, path
