"""Draft a revision of a table set: `draft_migration.py NAME MESSAGE [--package PACKAGE]`.

NAME is `core` or a plugin's name. Read the draft before committing it: neither changed CHECKs nor
moved data are ever drafted. `regest plugins draft-migration` does the same for a stranger's plugin.
"""

from __future__ import annotations

import argparse
import importlib
import subprocess
import sys
from pathlib import Path

from regest.core.store.migrate import CORE_SCRIPTS
from regest.core.store.models import import_core_tables
from regest.core.store.revision_draft import draft
from regest.core.store.revisions import CORE, TableSet


def main() -> int:
    """Write the draft and print its path; 1 when models and tables agree already."""
    arguments = _parser().parse_args()
    core = TableSet(CORE, "", CORE_SCRIPTS)
    import_core_tables()
    tables = core
    if arguments.name != CORE:
        package = importlib.import_module(arguments.package or f"regest.plugins.{arguments.name}")
        importlib.import_module(f"{package.__name__}.models")
        folder = Path(str(package.__file__)).parent / "migrations"
        tables = TableSet(arguments.name, "", folder)
    path = draft(core, tables, arguments.message)
    if path is not None:
        ruff = [sys.executable, "-m", "ruff", "format", "--quiet", str(path)]
        subprocess.run(ruff, check=True)
    print(path or "The models and the tables agree: nothing to draft.")
    return 0 if path else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("name", help="core, or the name of a plugin")
    parser.add_argument("message", help="what the revision does, in a few English words")
    parser.add_argument("--package", help="import package of a plugin outside regest.plugins")
    return parser


if __name__ == "__main__":
    sys.exit(main())
