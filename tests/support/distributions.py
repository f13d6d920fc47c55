"""The distributions of `tests/plugins`, installed beside the product for one test."""

from __future__ import annotations

import shutil
from configparser import ConfigParser
from pathlib import Path

import pytest
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

SOURCE = Path(__file__).parents[1] / "plugins"


@pytest.fixture(scope="session")
def built_distributions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build all distributions of `tests/plugins` into one folder, catalogues compiled."""
    folder = tmp_path_factory.mktemp("distributions")
    for info in SOURCE.glob("*.dist-info"):
        shutil.copytree(info, folder / info.name)
        points = ConfigParser()
        points.read(info / "entry_points.txt", encoding="utf-8")
        for target in points["regest.plugins"].values():
            package = target.partition(".")[0]
            ignored = shutil.ignore_patterns("__pycache__")
            shutil.copytree(SOURCE / package, folder / package, dirs_exist_ok=True, ignore=ignored)
    for po in folder.rglob("*.po"):
        with po.open("rb") as given, po.with_suffix(".mo").open("wb") as made:
            write_mo(made, read_po(given))
    return folder


@pytest.fixture
def distributions(built_distributions: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Install the distributions for this test, and return the folder they stand in."""
    monkeypatch.syspath_prepend(built_distributions)
    return built_distributions
