"""docs/ru: every link leads somewhere, every command is there, pictures are few and small."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from tests.support.command_line import CommandLine
from tools.screenshots import MOST_BYTES, PICTURES, ROOT, SHOTS
from tools.tour import commands

PAGES = sorted((ROOT / "docs" / "ru").glob("*.md"))
# Commands that a deployment with their modules has.
OF_MODULES = {"journal", "member", "certificate"}
INLINE = re.compile(r"`(regest [^`]+)`")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_links_lead_to_files(page: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)", page.read_text("utf-8"))
    assert links
    assert [each for each in links if not (page.parent / each).is_file()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_commands_are_those_of_the_program(page: Path, tmp_path: Path) -> None:
    text = page.read_text("utf-8")
    regest = CommandLine(tmp_path / "deployment")
    named = [*commands(text), *INLINE.findall(text)]
    if any(each.split()[1] in OF_MODULES for each in named):
        regest.done("init", str(regest.folder), "--preset", "demo", "--rehearsal")
    for each in named:
        words = shlex.split(each)[1:]
        answer = regest(*words, *(() if "--help" in words else ("--help",)))
        assert answer.code == 0, f"{each}: {answer.out}{answer.err}"


def test_pictures_are_small_and_shown() -> None:
    pictures = {path.stem: path.stat().st_size for path in PICTURES.glob("*.png")}
    shown = {
        name
        for page in PAGES
        for name in re.findall(r"pictures/(\w+)\.png", page.read_text("utf-8"))
    }
    assert set(pictures) == set(SHOTS) == shown
    assert max(pictures.values()) <= MOST_BYTES
