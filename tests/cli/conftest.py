"""A demo deployment to call the program in: made once, copied for each test."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from regest.kit.founding import establish
from tests.support.command_line import CommandLine


@pytest.fixture(scope="session")
def demo_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Found one rehearsal of preset `demo` for all tests to copy."""
    folder = tmp_path_factory.mktemp("template") / "deployment"
    establish(folder, "demo", rehearsal=True)
    return folder


@pytest.fixture
def regest(demo_template: Path, tmp_path: Path) -> CommandLine:
    """Give the program in a deployment of the test's own."""
    folder = tmp_path / "deployment"
    shutil.copytree(demo_template, folder)
    return CommandLine(folder)
