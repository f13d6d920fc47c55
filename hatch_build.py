"""Compiles translations (`.po` → `.mo`) while a wheel or an editable install is built.

`python hatch_build.py` does the same in the source tree.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


def compile_catalogues(root: Path) -> list[Path]:
    """Write a `.mo` beside each `.po` under `root` that lacks a newer one; return those written."""
    written = []
    for source in sorted(root.rglob("*.po")):
        target = source.with_suffix(".mo")
        if target.exists() and target.stat().st_mtime_ns > source.stat().st_mtime_ns:
            continue
        with source.open("rb") as stream:
            catalogue = read_po(stream, locale=source.parts[-3], abort_invalid=True)
        # Several processes may compile at once: a reader must never see half a file.
        handle, name = tempfile.mkstemp(dir=target.parent, suffix=".part")
        with os.fdopen(handle, "wb") as stream:
            write_mo(stream, catalogue)
        Path(name).chmod(0o644)
        Path(name).replace(target)
        written.append(target)
    return written


class CatalogueHook(BuildHookInterface[Any]):
    """Hatch calls this before it collects files."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Compile the catalogues of the package."""
        compile_catalogues(Path(self.root, "regest"))


if __name__ == "__main__":
    for compiled in compile_catalogues(Path(__file__).parent / "regest"):
        sys.stdout.write(f"{compiled.name}\n")
