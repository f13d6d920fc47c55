"""The contracts of `.importlinter` hold, and each of them is broken by the import it forbids."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LINT = Path(sys.executable).with_name("lint-imports")

# Where an import is planted, the import, and the name of the contract it breaks.
PLANTED = [
    ("regest/core/base/clock.py", "import regest.core.people.access", "The rooms of core"),
    ("regest/core/hooks/types.py", "import regest.core.store.work", "The rooms of core"),
    ("regest/core/attic.py", "", "The rooms of core"),
    ("regest/attic.py", "", "The floors stand"),
    ("regest/core/store/work.py", "import regest.core.store.database", "No two neighbours"),
    ("regest/core/people/access.py", "import rich", "Core knows no screen"),
    ("regest/core/people/access.py", "import whoosh", "Whoosh is used"),
    ("regest/kit/house.py", "import tantivy", "tantivy is used"),
    ("regest/core/signatures/checks.py", "import asn1crypto", "Containers of signatures"),
    ("regest/kit/house.py", "import pyhanko.sign", "Containers of signatures"),
    ("regest/web/app.py", "import pyhanko_certvalidator", "Containers of signatures"),
    ("regest/core/store/work.py", "import pluggy", "Plugins are asked"),
    ("regest/kit/house.py", "import click", "Commands are made"),
    ("regest/plugins/journal/models.py", "import click", "Commands are made"),
    ("regest/plugins/journal/models.py", "import regest.core.base.clock", "Plugins come in"),
    ("regest/plugins/journal/models.py", "import regest.index.engine", "Plugins come in"),
    ("regest/plugins/planning.py", "import regest.plugins.journal", "Plugins do not know"),
    ("regest/cli/lazy.py", "import regest.plugins.journal", "The command line imports"),
    ("regest/index/engine.py", "import regest.kit.house", "The floors stand"),
]


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run import-linter on the tree in `folder`."""
    return subprocess.run(
        [LINT, "--no-logo", "--no-cache"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "200"},
        capture_output=True,
        check=False,
        text=True,
    )


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Return a copy of the package that may be spoilt."""
    ignored = shutil.ignore_patterns("__pycache__", "*.po", "*.mo")
    shutil.copytree(ROOT / "regest", tmp_path / "regest", ignore=ignored)
    shutil.copy(ROOT / ".importlinter", tmp_path)
    return tmp_path


def test_the_contracts_hold(tree: Path) -> None:
    result = lint(tree)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize(("module", "line", "contract"), PLANTED)
def test_a_planted_import_breaks_its_contract(
    tree: Path, module: str, line: str, contract: str
) -> None:
    path = tree / module
    before = path.read_text("utf-8") if path.exists() else ""
    path.write_text(f"{before}\n{line}\n", "utf-8")
    result = lint(tree)
    broken = [text for text in result.stdout.splitlines() if text.rstrip().endswith("BROKEN")]
    assert any(text.startswith(contract) for text in broken), result.stdout
