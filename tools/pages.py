"""Pages made from code: written by `make docs`, compared by `make check`."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MADE = "<!-- Made by `make docs`; do not edit. -->\n"


def publish(name: str, text: str, arguments: Sequence[str], root: Path = ROOT) -> int:
    """Write `text` to `docs/name`, or with `--check` compare it; return the exit code."""
    path = root / "docs" / name
    before = path.read_text("utf-8") if path.exists() else ""
    if before == text:
        return 0
    if "--check" in arguments:
        lines = difflib.unified_diff(before.splitlines(), text.splitlines(), name, "code", n=0)
        print("\n".join(lines))
        print(f"docs/{name} is behind the code: make docs")
        return 1
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")
    print(f"docs/{name} written")
    return 0


def cell(text: str) -> str:
    """Return `text` fit for a cell of a table."""
    return " ".join(text.split()).replace("|", "\\|")
