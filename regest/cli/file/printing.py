"""The command that prints the papers of a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from regest.cli.file.group import file, file_argument
from regest.core.base.errors import UsageFault
from regest.core.base.messages import _
from regest.kit.console import emit, json_option, option, pass_house, say

if TYPE_CHECKING:
    from regest.kit.file_papers import FilePaper
    from regest.kit.house import House

_NAMES = ("cover", "inventory", "certificate")


@file.command("print", help=_("Print cover, inner inventory and certification sheet of a file."))
@file_argument
@option(
    "--out",
    "path",
    type=click.Path(path_type=Path, dir_okay=False),
    required=True,
    metavar=_("FILE"),
    help=_("A .pdf or .docx file."),
)
@option(
    "--paper",
    "papers",
    metavar=_("PAPER"),
    multiple=True,
    help=_("Only this one: {names}; repeatable.", names=", ".join(_NAMES)),
)
@option("--overwrite", is_flag=True, help=_("Replace the file if it is there."))
@json_option
@pass_house(permission="fileplan.read")
def print_file(
    house: House,
    reference: str,
    path: Path,
    papers: tuple[str, ...],
    *,
    overwrite: bool,
    as_json: bool,
) -> None:
    """Print the papers of a file."""
    from regest.core.catalogue.files import find_file
    from regest.kit.file_papers import file_paper
    from regest.kit.official import save

    with house.read() as session:
        found = find_file(session, reference)
    save(house, file_paper(house, found.id, _wanted(papers)), path, overwrite=overwrite)
    if as_json:
        emit({"file": str(path)})
    else:
        say(_("Printed to {file}.", file=path.name))


def _wanted(papers: tuple[str, ...]) -> list[FilePaper]:
    from regest.kit.file_papers import FilePaper

    for name in papers:
        if name not in _NAMES:
            raise UsageFault(
                "paper_unknown",
                _("A file has no paper {name}", name=name),
                remedy=_("Choose of: {names}.", names=", ".join(_NAMES)),
            )
    return [FilePaper(name) for name in papers or _NAMES]
