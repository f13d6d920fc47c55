"""The command line starts quickly: help and completion load no database, no engine, no plugin."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = (
    "alembic",
    "docx",
    "pydantic",
    "pymorphy3",
    "regest.core.store",
    "regest.index",
    "regest.plugins",
    "rich",
    "sqlalchemy",
    "sqlmodel",
    "typst",
    "whoosh",
    "xlsxwriter",
)
INSIDE = tuple(f"{name}." for name in HEAVY)
# Runs as the `regest` script does, then tells what was imported.
PROGRAM = """
import sys
from regest.cli.main import main
try:
    main()
except SystemExit as end:
    code = end.code
print("@@@", *sorted(sys.modules), file=sys.stderr)
sys.exit(code)
"""


def start(
    *arguments: str, environment: dict[str, str] | None = None
) -> tuple[subprocess.CompletedProcess[str], set[str]]:
    """Run the command line; return what it printed and the heavy modules that it imported."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *arguments],
        env={**os.environ, "COLUMNS": "100", **(environment or {})},
        capture_output=True,
        check=False,
        text=True,
    )
    assert "@@@" in done.stderr, done.stderr
    loaded = done.stderr.rpartition("@@@")[2].split()
    return done, {name for name in loaded if name in HEAVY or name.startswith(INSIDE)}


@pytest.fixture(scope="module")
def deployment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a deployment with our plugins enabled."""
    folder = tmp_path_factory.mktemp("start") / "house"
    done, _loaded = start("init", str(folder), "--preset", "demo", "--rehearsal")
    assert done.returncode == 0, done.stderr
    return folder


def test_help_is_light(deployment: Path) -> None:
    done, loaded = start("--help", environment={"REGEST_DEPLOYMENT": str(deployment)})
    assert done.returncode == 0
    assert "journal" in done.stdout
    assert loaded == set()


def test_help_of_a_group_is_light_without_a_deployment(tmp_path: Path) -> None:
    done, loaded = start("--help", environment={"REGEST_DEPLOYMENT": str(tmp_path / "none")})
    assert done.returncode == 0
    assert "init" in done.stdout
    assert loaded == set()


@pytest.mark.parametrize(("typed", "offered"), [("regest jou", "journal"), ("regest se", "search")])
def test_completion_is_light(deployment: Path, typed: str, offered: str) -> None:
    done, loaded = start(
        environment={
            "REGEST_DEPLOYMENT": str(deployment),
            "_REGEST_COMPLETE": "bash_complete",
            "COMP_WORDS": typed,
            "COMP_CWORD": "1",
        }
    )
    assert offered in done.stdout
    assert loaded == set()


def test_the_api_loads_nothing_until_asked() -> None:
    code = "import sys, regest.api; print(*sys.modules)"
    shown = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, text=True
    ).stdout.split()
    heavy = {"click", "fastapi", "pydantic", "rich", "sqlalchemy", "sqlmodel", "whoosh"}
    assert heavy & set(shown) == set()
