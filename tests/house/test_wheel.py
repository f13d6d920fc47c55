"""The wheel holds the whole package and nothing else, and works without the tree."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from configparser import ConfigParser
from pathlib import Path

import pytest

from tools import wheel

# Of the source only: catalogues travel compiled.
NOT_SHIPPED = {".po"}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the wheel of this tree."""
    return wheel.build(tmp_path_factory.mktemp("dist"))


@pytest.fixture(scope="module")
def site(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder where the wheel is installed."""
    folder = tmp_path_factory.mktemp("site")
    wheel.install(built, folder)
    return folder


def names(built: Path) -> list[str]:
    """Return the files of the wheel."""
    with zipfile.ZipFile(built) as archive:
        return archive.namelist()


def test_regest_is_the_only_top_level_entry(built: Path) -> None:
    tops = {name.split("/")[0] for name in names(built)}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"regest"}
    assert len(tops) == 2


def test_every_file_of_the_package_is_in_the_wheel(built: Path) -> None:
    listed = subprocess.run(
        ["git", "ls-files", "-z", "regest"],
        cwd=wheel.ROOT,
        capture_output=True,
        check=True,
        text=True,
    ).stdout
    tracked = {name for name in filter(None, listed.split("\0")) if (wheel.ROOT / name).exists()}
    wanted = {name for name in tracked if Path(name).suffix not in NOT_SHIPPED}
    assert wanted - set(names(built)) == set()


def test_compiled_catalogues_are_in_the_wheel(built: Path) -> None:
    sources = wheel.ROOT.glob("regest/**/*.po")
    wanted = {str(path.relative_to(wheel.ROOT).with_suffix(".mo")) for path in sources}
    assert wanted
    assert wanted <= set(names(built))


def test_the_wheel_declares_command_and_plugins(built: Path) -> None:
    [entry] = [name for name in names(built) if name.endswith("entry_points.txt")]
    declared = ConfigParser()
    declared.read_string(zipfile.ZipFile(built).read(entry).decode())
    assert dict(declared["console_scripts"]) == {"regest": "regest.cli.main:main"}
    assert "journal" in declared["regest.plugins"]


def test_the_installed_package_is_used_and_typed(site: Path) -> None:
    code = "import regest; print(regest.__file__)"
    shown = subprocess.run(
        [sys.executable, "-c", code],
        cwd=site.parent,
        env=wheel.environment(site),
        capture_output=True,
        check=True,
        text=True,
    ).stdout
    assert Path(shown.strip()).is_relative_to(site)
    assert (site / "regest/py.typed").exists()


@pytest.mark.timeout(300)
def test_tests_pass_against_the_installed_wheel(site: Path, tmp_path: Path) -> None:
    """A few here; `make test-wheel` runs more."""
    wheel.copy_tests(tmp_path)
    chosen = ["tests/core/base", "-q", "-p", "no:cacheprovider", "-p", "no:randomly"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *chosen],
        cwd=tmp_path,
        env=wheel.environment(site),
        capture_output=True,
        check=False,
        text=True,
    )
    assert done.returncode == 0, done.stdout
