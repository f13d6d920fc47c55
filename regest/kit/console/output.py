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
_PAGE = 100  # columns of a pipe for rows of several lines
_TEXT_MINIMUM = 13
_WORD_MAXIMUM = 30
_GAP = 2


class Column(NamedTuple):
    """A column of a table; `whole` values (numbers, dates, names) are never broken or cut.

    An `optional` column is left out when it is empty in every row.
    """

    title: Message | Titles | str
    whole: bool = False
    right: bool = False
    optional: bool = False


def emit(data: object) -> None:
    """Print `data` as JSON."""
    click.echo(json.dumps(data, ensure_ascii=False, indent=2, default=_plain))


def say(*words: object) -> None:
    """Print sentences for people, each on a line of its own."""
    for each in words:
        click.echo(show(each))


def flush() -> None:
    """Hand over what was printed; a program started without an output has none."""
    if sys.stdout is not None:
        sys.stdout.flush()


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
    shown, cells = _filled(columns, [[_cell(value) for value in row] for row in rows])
    terminal = sys.stdout.isatty()
    drawn = Table(
        box=SIMPLE_HEAD if terminal else None,
        pad_edge=False,
        show_edge=False,
        # The box has a blank of its own between columns.
        padding=(0, _GAP - 1 if terminal else _GAP, 0, 0),
        header_style="bold",
        collapse_padding=True,
    )
    console = _console(_PAGE if spaced else _UNBOUND)
    titles = [show(column.title) for column in shown]
    widths = _widths(shown, [titles, *cells], console.width)
    for title, column, width in zip(titles, shown, widths, strict=True):
        drawn.add_column(
            title,
            no_wrap=column.whole,
            # Left to itself the library narrows columns below what their words need, and crops.
            width=width,
            overflow="fold",
            justify="right" if column.right else "left",
        )
    for position, row in enumerate(cells):
        if spaced and position:
            drawn.add_row()
        drawn.add_row(*row)
    console.width = max(console.width, _sum(widths))
    _print(console, drawn)


def _filled(
    columns: Sequence[Column], cells: list[list[str]]
) -> tuple[list[Column], list[list[str]]]:
    """Return columns and cells without the optional columns that are empty."""
    kept = [
        place
        for place, column in enumerate(columns)
        if not column.optional or any(row[place] for row in cells)
    ]
    return [columns[place] for place in kept], [[row[place] for place in kept] for row in cells]


def _widths(columns: Sequence[Column], rows: list[list[str]], width: int) -> list[int]:
    """Return how wide each column is drawn: what is left over goes to those that need most."""
    texts = list(zip(*rows, strict=True))
    wanted = [max(map(_widest_line, each)) for each in texts]
    drawn = _least_widths(columns, rows, width)
    spare, lacking = width - _sum(drawn), sum(wanted) - sum(drawn)
    if spare <= 0 or lacking <= 0:
        return drawn
    share = min(spare, lacking)
    return [
        least + (want - least) * share // lacking for least, want in zip(drawn, wanted, strict=True)
    ]


def _least_widths(columns: Sequence[Column], rows: list[list[str]], width: int) -> list[int]:
    """Return how narrow each column may become: words stay whole while they fit into `width`."""
    texts = list(zip(*rows, strict=True))
    whole = [max(map(_widest_line, each)) for each in texts]
    words = [min(max(map(_widest_word, each)), _WORD_MAXIMUM) for each in texts]
    least = [
        full if column.whole else word
        for column, full, word in zip(columns, whole, words, strict=True)
    ]
    if _sum(least) <= width:
        return least
    return [
        each if column.whole else min(each, _TEXT_MINIMUM)
        for column, each in zip(columns, least, strict=True)
    ]


def _sum(widths: Sequence[int]) -> int:
    return sum(widths) + _GAP * len(widths)


def _widest_line(text: str) -> int:
    return max(map(len, text.splitlines()), default=0)


def _widest_word(text: str) -> int:
    return max(map(len, text.split()), default=0)


def card(pairs: Iterable[tuple[object, object]]) -> None:
    """Print facts under one another, each after its name; facts without a value are left out."""
    from rich.table import Table

    _training_mark()
    facts = [(show(name), text) for name, value in pairs if (text := _cell(value))]
    drawn = Table.grid(padding=(0, _GAP, 0, 0))
    drawn.add_column(no_wrap=True, style="dim")
    drawn.add_column(overflow="fold")
    for name, text in facts:
        drawn.add_row(name, text)
    console = _console()
    widest = max((len(name) for name, _text in facts), default=0)
    console.width = max(console.width, widest + 2 * _GAP + _TEXT_MINIMUM)
    _print(console, drawn)


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


def _console(unbound: int = _UNBOUND) -> Console:
    from rich.console import Console

    bound = sys.stdout.isatty() or "COLUMNS" in os.environ
    return Console(
        file=sys.stdout,
        width=None if bound else unbound,
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
