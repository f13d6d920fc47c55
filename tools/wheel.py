"""Tests the wheel, not the tree: `python -m tools.wheel [ARGUMENTS OF PYTEST]`.

Builds the wheel, installs it into a scratch folder, copies the tests beside it and runs them there,
so that a file which the wheel forgot is missed. No network is used.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# What tests read beside the package; tests/house looks at the tree itself and stays at home.
COPIED = ("tests", "tools", "benchmarks", "docs", "pyproject.toml")


def build(target: Path) -> Path:
    """Build the wheel into the folder `target` and return it."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(target)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    [wheel] = target.glob("*.whl")
    return wheel


def install(wheel: Path, site: Path) -> None:
    """Unpack the wheel into the folder `site` as pip does, without its dependencies."""
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    command = [*pip, "--no-deps", "--no-index", "--no-compile", "--target", str(site), str(wheel)]
    subprocess.run(command, check=True, capture_output=True)


def environment(site: Path) -> dict[str, str]:
    """Return the environment in which `regest` is the one in `site`, editable installs or not."""
    programs = Path(sys.executable).parent
    path = f"{site / 'bin'}{os.pathsep}{programs}{os.pathsep}{os.environ.get('PATH', '')}"
    return {**os.environ, "PYTHONPATH": str(site), "PYTHONSAFEPATH": "1", "PATH": path}


def copy_tests(scratch: Path) -> None:
    """Copy what the tests need into `scratch`, without the tests of the tree."""
    ignored = shutil.ignore_patterns("__pycache__", "house")
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, scratch / name, ignore=ignored)
        elif source.exists():
            shutil.copy(source, scratch / name)


def main(arguments: Sequence[str] = ()) -> int:
    """Build, install, copy and test; return pytest's exit code."""
    with tempfile.TemporaryDirectory() as folder:
        scratch, site = Path(folder, "tree"), Path(folder, "site")
        scratch.mkdir()
        install(build(Path(folder, "dist")), site)
        copy_tests(scratch)
        command = [sys.executable, "-m", "pytest", *arguments]
        return subprocess.run(command, cwd=scratch, env=environment(site), check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
