"""docs/plugins.md works as it stands: its files are written, its commands carried out."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "plugins.md"
_BLOCK = re.compile(
    r"(?:\*\*`(?P<name>[^`]+)`\*\*\n\n)?```(?P<kind>\w+)\n(?P<text>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
# Stands for pip, which would ask an index: the distribution's metadata go beside its sources.
_INSTALL = """\
import sys, tempfile, zipfile, pathlib, subprocess
assert sys.argv[1:] == ["install", "-e", "."], sys.argv
with tempfile.TemporaryDirectory() as made:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", made]
    subprocess.run(build, check=True)
    (wheel,) = pathlib.Path(made).glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = [name for name in archive.namelist() if ".dist-info/" in name]
        archive.extractall("site", names)
"""
_LOOK = """\
from pathlib import Path
from tests.support.serving import served
from tests.support.browser import PASSWORD
from regest.core.deployment import Deployment
from regest.core.people.accounts import accept_invitation, invite
from regest.core.store.work import Actor
from regest.kit.founding import BUILT_IN

folder = Path("demo-deployment").resolve()
deployment = Deployment.open(folder, built_in=BUILT_IN)
for login in ("secretary", "member"):
    with deployment.database.work(Actor("test")) as work:
        accept_invitation(work, invite(work, login), PASSWORD)
deployment.close()
with served(folder) as site:
    secretary = site.opens("secretary")
    page = secretary.get("/reading_room")
    assert page.status == 200, page.status
    assert "Читальный зал" in page.text and "Вх-1" in page.text and "Белова Н.П." in page.text
    again = secretary.send("/reading_room", {"number": "Вх-1", "borrower": "Полевой Б.Г."})
    assert again.status == 422 and "Документ Вх-1 уже выдан: Белова Н.П." in again.text
    assert 'value="Полевой Б.Г."' in again.body
    member = site.opens("member")
    assert member.get("/reading_room").status == 404
    assert "/reading_room" not in member.get("/").body
"""


@dataclass(frozen=True)
class Block:
    """A block of the page: `name` of the file that it is, or nothing for commands."""

    name: str
    kind: str
    text: str


@cache
def blocks() -> tuple[Block, ...]:
    """Return the blocks of the page in their order."""
    page = PAGE.read_text("utf-8")
    found = [
        Block(each["name"] or "", each["kind"], each["text"]) for each in _BLOCK.finditer(page)
    ]
    assert len(found) * 2 == page.count("\n```")
    return tuple(found)


def run(command: list[str], folder: Path, environment: Mapping[str, str]) -> str:
    """Carry out a command and return what it printed."""
    done = subprocess.run(
        command, cwd=folder, env=dict(environment), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture
def environment(tmp_path: Path) -> Mapping[str, str]:
    """Give an environment whose `pip` needs no index, and where the scratch folder is imported."""
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "install.py").write_text(_INSTALL, encoding="utf-8")
    pip = tools / "pip"
    pip.write_text(f'#!/bin/sh\nexec {sys.executable} {tools / "install.py"} "$@"\n', "utf-8")
    pip.chmod(0o755)
    plugin = tmp_path / "plugin"
    plugin.mkdir()
    return {
        **os.environ,
        "PATH": os.pathsep.join([str(tools), str(Path(sys.executable).parent), os.environ["PATH"]]),
        "PYTHONPATH": os.pathsep.join([str(plugin), str(plugin / "site"), str(ROOT)]),
        "REGEST_LANG": "en",
        "REGEST_NOW": "2026-10-27T09:15",
        # The tests of the guide are its own: they take no part in ours.
        "PYTEST_ADDOPTS": "-p no:cacheprovider -p no:randomly",
    }


def test_every_block_is_a_file_or_commands() -> None:
    assert {each.kind for each in blocks() if not each.name} == {"sh"}
    files = [each.name for each in blocks() if each.name]
    assert len(files) == len(set(files)) > 8


@pytest.mark.timeout(600)
def test_the_guide_leads_to_a_plugin_that_works(
    tmp_path: Path, environment: Mapping[str, str]
) -> None:
    folder = tmp_path / "plugin"
    for each in blocks():
        if each.name:
            file = folder / each.name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(each.text, encoding="utf-8")
    script = "set -eux\n" + "".join(each.text for each in blocks() if each.kind == "sh")
    said = run(["sh", "-c", script], folder, environment)

    assert "reading_room_loan" in said
    assert "fk_reading_room_loan_record_id" in said
    assert "Lent to Белова Н.П." in said
    assert "2 passed" in said
    run([sys.executable, "-c", _LOOK], folder, environment)
