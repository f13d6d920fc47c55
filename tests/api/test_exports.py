"""What plugins import: complete, sorted, and free until it is used."""

from __future__ import annotations

import ast
import importlib
import inspect
import subprocess
import sys
from types import ModuleType

import pytest

import regest.api
import regest.api.console
import regest.api.papers

HEAVY = {
    "alembic",
    "click",
    "docx",
    "fastapi",
    "jinja2",
    "pluggy",
    "rich",
    "segno",
    "sqlalchemy",
    "sqlmodel",
    "typst",
    "whoosh",
    "xlsxwriter",
}
LAZY = (regest.api, regest.api.papers)


def imported_for_checkers(door: ModuleType) -> dict[str, str]:
    """Return name → module of the imports that type checkers see."""
    block = next(
        node
        for node in ast.parse(inspect.getsource(door)).body
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
    )
    return {
        alias.name: str(node.module)
        for node in block.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }


def test_importing_the_api_loads_nothing_heavy() -> None:
    program = "import sys, regest.api.papers; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    loaded = {name.partition(".")[0] for name in done.stdout.split()}

    assert loaded & HEAVY == set()


def test_declaring_a_plugin_loads_no_database_and_no_search_engine() -> None:
    """Every command of every plugin pays for what `plugin.py` imports."""
    program = (
        "import sys; from regest.api import PluginManifest, RecordClass, Rule, Titles, Translator, "
        "hookimpl; print(*sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    loaded = {name.partition(".")[0] for name in done.stdout.split()}

    assert loaded & HEAVY == {"pluggy"}


@pytest.mark.parametrize("door", LAZY)
def test_checkers_and_python_find_the_same_names_in_the_same_places(door: ModuleType) -> None:
    assert imported_for_checkers(door) == door._HOME


@pytest.mark.parametrize("module", [*LAZY, regest.api.console])
def test_all_is_sorted_complete_and_without_repetition(module: ModuleType) -> None:
    def order(name: str) -> tuple[bool, bool, str]:
        """Constants, then classes, then the rest, each by name."""
        return not name.isupper(), not name[0].isupper(), name

    assert list(module.__all__) == sorted(set(module.__all__), key=order)


@pytest.mark.parametrize("door", LAZY)
def test_all_names_exactly_what_is_offered(door: ModuleType) -> None:
    assert set(door.__all__) == set(door._HOME) == set(dir(door))


@pytest.mark.parametrize(("door", "name"), [(door, name) for door in LAZY for name in door.__all__])
def test_every_name_is_there(door: ModuleType, name: str) -> None:
    home = importlib.import_module(door._HOME[name])

    assert getattr(door, name) is getattr(home, name)


@pytest.mark.parametrize("door", LAZY)
def test_unknown_name_is_an_attribute_error_that_names_it(door: ModuleType) -> None:
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = door.nothing
