"""`regest demo`: the whole product on sample letters, each command shown as it would be typed."""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import click

from regest.cli.demo_accounts import free_port, give_passwords
from regest.cli.demo_steps import PAPERS_VARIABLE, STEPS, Step
from regest.core.base.errors import Refusal
from regest.core.base.messages import _, language
from regest.kit.console import argument, command, say
from regest.kit.console.failures import DEBUG_VARIABLE

_PLAIN = re.compile(r"[\w@%+=:,./$-]+")


@dataclass(frozen=True, slots=True)
class Stage:
    """Where the demonstration plays: the deployment's folder and that of the sample papers."""

    folder: Path
    papers: Path

    def variables(self, step: Step) -> Mapping[str, str]:
        """Return the environment that a step is run in."""
        return {
            "REGEST_DEPLOYMENT": str(self.folder),
            "REGEST_NOW": step.now,
            PAPERS_VARIABLE: str(self.papers),
        }

    def words(self, step: Step) -> list[str]:
        """Return the words of a step as the program gets them."""
        known = {f"${PAPERS_VARIABLE}": str(self.papers), "$REGEST_DEPLOYMENT": str(self.folder)}
        return [_filled(word, known) for word in step.words]


@command("demo", help=_("Show it all on sample letters, in a folder that is removed afterwards."))
@argument(
    "folder",
    metavar=_("[DIR]"),
    type=click.Path(path_type=Path),
    required=False,
    help=_("New or empty folder to keep the deployment in."),
)
def demo(folder: Path | None) -> None:
    """Make a rehearsal deployment and work in it; end with the first thing that goes amiss."""
    from regest.core.presets.reader import PRESETS

    papers = PRESETS / "demo" / "papers"
    if folder is not None:
        stage = Stage(folder.resolve(), papers)
        _play(stage)
        _show_pages(stage)
        say(_("The deployment stays in {folder}.", folder=folder))
        return
    scratch = Path(tempfile.mkdtemp(prefix="regest-demo-"))
    try:
        stage = Stage(scratch / "demo", papers)
        _play(stage)
        _show_pages(stage)
    finally:
        shutil.rmtree(scratch)
    say(_("The scratch folder is removed. To look around: {command}", command="regest demo DIR"))


def _show_pages(stage: Stage) -> None:
    """Serve the deployment on this machine until stopped, if somebody sits at a terminal."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return
    port = free_port()
    say(_("The same in a browser. Accounts of the demonstration:"))
    for login, password in give_passwords(stage.folder).items():
        say(f"  {login:<10} {password}")
    say(_("Ctrl+C ends it."))
    variables = {"REGEST_DEPLOYMENT": str(stage.folder), "REGEST_NOW": STEPS[-1].now}
    _run(["serve", "--port", str(port)], variables)


def _play(stage: Stage) -> None:
    shown: dict[str, str] = {}
    scenes, scene = sum(step.title is not None for step in STEPS), 0
    for step in STEPS:
        if step.title is not None:
            scene += 1
            place = click.style(f"[{scene}/{scenes}]", dim=True)
            click.echo(f"\n{place} {click.style(str(step.title), bold=True)}")
        for name, value in stage.variables(step).items():
            if shown.get(name) != value:
                shown[name] = value
                _show_typed(f"export {name}={_quoted(value)}")
        _show_typed(" ".join(["regest", *map(_quoted, step.words)]))
        code = _run(stage.words(step), stage.variables(step))
        if code != step.code:
            raise Refusal(
                "demo_stopped",
                _(
                    "The demonstration stopped: scene {scene} ended with {code}",
                    scene=scene,
                    code=code,
                ),
                remedy=_("What went wrong stands above."),
            )
    click.echo()


def _run(words: Sequence[str], variables: Mapping[str, str]) -> int:
    """Run the program with `words` in this process; return its exit code."""
    from regest.cli.main import root

    with _environment(variables):
        try:
            root.main(["--lang", language(), *words])
        except SystemExit as ended:
            return ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    return 0


@contextmanager
def _environment(variables: Mapping[str, str]) -> Iterator[None]:
    """Set `variables` alone: settings of somebody's real deployment must not reach this one."""
    before = dict(os.environ)
    for name in before:
        if name.startswith("REGEST_") and name != DEBUG_VARIABLE:
            del os.environ[name]
    os.environ.update(variables)
    try:
        yield
    finally:
        for name in {*os.environ, *before}:
            if name not in before:
                del os.environ[name]
            elif os.environ.get(name) != before[name]:
                os.environ[name] = before[name]


def _show_typed(line: str) -> None:
    click.echo(click.style(f"$ {line}", fg="cyan"))


def _quoted(word: str) -> str:
    """Return a word as a person would type it: quoted only when the shell needs it."""
    if _PLAIN.fullmatch(word):
        return word
    return f"'{word}'" if "'" not in word else f'"{word}"'


def _filled(word: str, known: Mapping[str, str]) -> str:
    for name, value in known.items():
        word = word.replace(name, value)
    return word
