"""docs/dependencies.md speaks of exactly what pyproject.toml asks for, and it is little."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
EXTRAS = PROJECT["optional-dependencies"]
PAGE = (ROOT / "docs/dependencies.md").read_text("utf-8")
AT_MOST = 80


def names(requirements: Iterable[str]) -> set[str]:
    """Return the packages asked for, our own extras left out."""
    asked = {canonicalize_name(Requirement(line).name) for line in requirements}
    return {str(name) for name in asked} - {"regest"}


def rows(title: str) -> dict[str, list[str]]:
    """Return package → cells of the table under the heading `title`."""
    section = PAGE.split(f"## {title}\n", 1)[1].split("\n## ", 1)[0]
    cells = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in section.splitlines()
        if line.startswith("| ")
    ]
    return {row[0]: row[1:] for row in cells[1:]}


def pinned(file: str) -> set[str]:
    """Return the packages of a compiled list."""
    text = (ROOT / "requirements" / file).read_text("utf-8")
    return {canonicalize_name(name) for name in re.findall(r"(?m)^([\w.-]+)==", text)}


def lines_of(file: str) -> set[str]:
    """Return the packages of a compiled list with their versions."""
    text = (ROOT / "requirements" / file).read_text("utf-8")
    return set(re.findall(r"(?m)^[\w.-]+==[^ ;]+", text))


@pytest.mark.parametrize(
    ("title", "requirements"),
    [
        ("Always installed", PROJECT["dependencies"]),
        *((f"Extra `{name}`", asked) for name, asked in EXTRAS.items()),
    ],
)
def test_every_dependency_is_explained(title: str, requirements: list[str]) -> None:
    explained = rows(title)
    assert set(explained) == names(requirements)
    assert list(explained) == sorted(explained)
    assert [name for name, cells in explained.items() if len(cells) != 4 or not all(cells)] == []


def test_the_compiled_lists_hold_every_dependency() -> None:
    assert names(PROJECT["dependencies"]) <= pinned("base.txt")
    everything = [*PROJECT["dependencies"], *(line for lines in EXTRAS.values() for line in lines)]
    assert names(everything) <= pinned("dev.txt")
    assert names([*PROJECT["dependencies"], *EXTRAS["postgresql"]]) <= pinned("postgresql.txt")


def test_the_compiled_lists_agree() -> None:
    tested = lines_of("dev.txt")
    assert lines_of("base.txt") < lines_of("postgresql.txt") < tested


def test_the_base_installation_stays_small() -> None:
    assert len(pinned("base.txt")) <= AT_MOST
