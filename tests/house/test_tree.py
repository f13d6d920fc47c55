"""The tracked files speak of the project alone, and every package is one."""

from __future__ import annotations

import re
import subprocess
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# In pieces, so that this file does not find itself.
REGISTRIES = (
    ("pypi", "org"),
    ("pythonhosted", "org"),
    ("npmjs", "com"),
    ("npmjs", "org"),
    ("crates", "io"),
    ("deb", "debian", "org"),
)
MACHINE_PATH = re.compile(r"(?<![\w.{}$])/(?:home|root|work|Users)/[\w.]")


@cache
def tracked() -> tuple[Path, ...]:
    """Return the text files that belong to the project."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        check=False,
        text=True,
    )
    if listed.returncode:
        pytest.skip("not a git clone")
    names = filter(None, listed.stdout.split("\0"))
    return tuple(path for name in names if (path := ROOT / name).is_file())


def texts() -> list[tuple[str, str]]:
    """Return name and content of each text file."""
    found = []
    for path in tracked():
        try:
            found.append((str(path.relative_to(ROOT)), path.read_text("utf-8")))
        except UnicodeDecodeError:
            continue
    return found


def test_no_file_names_a_package_registry() -> None:
    hosts = [".".join(parts) for parts in REGISTRIES]
    assert [(name, host) for name, text in texts() for host in hosts if host in text] == []


def test_no_file_names_a_path_of_somebodys_machine() -> None:
    found = [(name, MACHINE_PATH.findall(text)) for name, text in texts()]
    assert [entry for entry in found if entry[1]] == []


def test_machine_paths_are_seen() -> None:
    home = Path("/", "home", "anna")
    assert MACHINE_PATH.search(f"see {home}/regest")
    assert not MACHINE_PATH.search("{root}/home/x and a/home/b")


def test_every_package_folder_is_a_package() -> None:
    """Import-linter does not see a folder without `__init__.py`."""
    folders = {path.parent for path in tracked() if path.suffix == ".py"}
    package = ROOT / "regest"
    bare = [
        str(folder.relative_to(ROOT))
        for folder in folders
        if folder.is_relative_to(package)
        and "migrations" not in folder.parts
        and not (folder / "__init__.py").exists()
    ]
    assert bare == []


def test_no_lock_file_that_names_hosts() -> None:
    locks = {"uv.lock", "poetry.lock", "package-lock.json", "yarn.lock"}
    assert [path.name for path in tracked() if path.name in locks] == []


def test_requirements_are_pinned_with_hashes() -> None:
    for path in sorted((ROOT / "requirements").glob("*.txt")):
        lines = path.read_text("utf-8").splitlines()
        pinned = [line for line in lines if line and not line.startswith((" ", "#", "-"))]
        assert pinned, path.name
        assert [line for line in pinned if "==" not in line] == [], path.name
        assert [line for line in lines if line.startswith("--")] == [], path.name
        assert path.read_text("utf-8").count("--hash=sha256:") >= len(pinned), path.name


def test_tests_work_on_real_things() -> None:
    """At most one patch for twenty tests."""
    sources = [text for name, text in texts() if re.match(r"tests/.*\.py$", name)]
    tests = sum(len(re.findall(r"(?m)^\s*def test_", text)) for text in sources)
    patches = sum(len(re.findall(r"monkeypatch\.setattr\(|mock\.patch", text)) for text in sources)
    assert tests > 0
    assert patches <= tests / 20
