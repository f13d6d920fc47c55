"""What commands print: sentences, tables and cards for people, JSON for programs."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from regest.core.base.messages import Message, Titles, _, show
from regest.kit.console.invocation import Invocation

if TYPE_CHECKING:
    from rich.console import Console

    from regest.core.hooks.types import Problem

_UNBOUND = 10_000  # columns of a pipe: one row, one line
_TEXT_MINIMUM = 12
_GAP = 2


class Column(NamedTuple):
    """A column of a table; `whole` values (numbers, dates, names) are never broken or cut."""

    title: Message | Titles | str
    whole: bool = False
    right: bool = False


def emit(data: object) -> None:
    """Print `data` as JSON."""
    click.echo(json.dumps(data, ensure_ascii=False, indent=2, default=_plain))


def say(*words: object) -> None:
    """Print sentences for people, each on a line of its own."""
    for each in words:
        click.echo(show(each))


def warn(words: object) -> None:
    """Print something a person should know, apart from the answer."""
    click.echo(str(_("Note: {text}", text=words)), err=True)


def warn_all(problems: Iterable[Problem]) -> None:
    """Tell of what did not stop a change but should be known, each with its way out."""
    for problem in problems:
        warn(problem.message)
        if problem.remedy is not None:
            click.echo(f"  {problem.remedy}", err=True)


def heading(words: object) -> None:
    """Print a title over what follows."""
    _training_mark()
    text = show(words)
    click.echo(click.style(text, bold=True))


def table(
    columns: Sequence[Column], rows: Iterable[Sequence[object]], *, spaced: bool = False
) -> None:
    """Print rows under their titles: text wraps, numbers and dates stay whole at any width.

    `spaced` leaves a blank line between rows, for rows of several lines.
    """
    from rich.box import SIMPLE_HEAD
    from rich.table import Table

    _training_mark()
    cells = [[_cell(value) for value in row] for row in rows]
    terminal = sys.stdout.isatty()
    drawn = Table(
        box=SIMPLE_HEAD if terminal else None,
        pad_edge=False,
        show_edge=False,
        padding=(0, _GAP, 0, 0),
        header_style="bold",
        collapse_padding=True,
        leading=1 if spaced else 0,
    )
    needed = 0
    for position, column in enumerate(columns):
        title = show(column.title)
        widest = max([len(title), *(len(row[position]) for row in cells)])
        least = widest if column.whole else min(widest, _TEXT_MINIMUM)
        needed += least + _GAP + 1
        drawn.add_column(
            title,
            no_wrap=column.whole,
            min_width=least,
            overflow="fold",
            justify="right" if column.right else "left",
        )
    for row in cells:
        drawn.add_row(*row)
    console = _console()
    console.width = max(console.width, needed)
    _print(console, drawn)


def card(pairs: Iterable[tuple[object, object]]) -> None:
    """Print facts under one another, each after its name; facts without a value are left out."""
    from rich.table import Table

    _training_mark()
    drawn = Table.grid(padding=(0, _GAP, 0, 0))
    drawn.add_column(no_wrap=True, style="dim")
    drawn.add_column(overflow="fold")
    for name, value in pairs:
        if text := _cell(value):
            drawn.add_row(show(name), text)
    _print(_console(), drawn)


@contextmanager
def progress(words: object, total: int) -> Iterator[Callable[[], None]]:
    """Show on a terminal how far long work has come; call what is given after each step."""
    if not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    shown = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        console=Console(file=sys.stderr),
        transient=True,
    )
    with shown:
        task = shown.add_task(show(words), total=total)
        yield lambda: shown.advance(task)


def _training_mark() -> None:
    """Say once, before a rehearsal deployment prints anything, that it has no legal force."""
    context = click.get_current_context(silent=True)
    call = context.find_object(Invocation) if context is not None else None
    if call is not None and call.unmarked and not call.as_json:
        call.unmarked = False
        click.echo(str(_("TRAINING DOCUMENT. It has no legal force")))
        click.echo()


def _console() -> Console:
    from rich.console import Console

    bound = sys.stdout.isatty() or "COLUMNS" in os.environ
    return Console(
        file=sys.stdout,
        width=None if bound else _UNBOUND,
        highlight=False,
        markup=False,
        emoji=False,
        soft_wrap=False,
    )


def _print(console: Console, drawn: Any) -> None:
    """Print without the blanks that a table leaves at the ends of its lines."""
    with console.capture() as captured:
        console.print(drawn)
    for line in captured.get().splitlines():
        click.echo(line.rstrip())


def _cell(value: object) -> str:
    return "" if value is None else show(value)


def _plain(value: object) -> object:
    return value.isoformat() if hasattr(value, "isoformat") else str(value)
