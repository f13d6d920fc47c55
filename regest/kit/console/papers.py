"""What commands that print a paper share: where it goes, and what is said of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from regest.core.base.messages import _
from regest.kit.console.commands import option
from regest.kit.console.output import emit, say

if TYPE_CHECKING:
    from regest.core.documents.paper import Paper
    from regest.kit.house import House


def paper_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add `--out`, given as `path`, and `--overwrite`."""
    out = option(
        "--out",
        "path",
        type=click.Path(path_type=Path, dir_okay=False),
        required=True,
        metavar=_("FILE"),
        help=_("Where to: .pdf to print, .docx to edit."),
    )
    overwrite = option("--overwrite", is_flag=True, help=_("Replace a file of this name."))
    return out(overwrite(function))


def print_paper(house: House, paper: Paper, path: Path, *, overwrite: bool, as_json: bool) -> None:
    """Write a paper where it is wanted, and say so.

    Raises:
        Refusal: a file of this name is there and is not to be replaced; its ending is another.
    """
    from regest.kit.official import save

    save(house, paper, path, overwrite=overwrite)
    printed(path, as_json=as_json)


def printed(path: Path, *, as_json: bool) -> None:
    """Say where a paper was written to."""
    if as_json:
        emit({"file": str(path)})
    else:
        say(_("Printed: {file}", file=path))
