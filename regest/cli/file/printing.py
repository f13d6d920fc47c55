"""The command that prints the papers of a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from regest.cli.file.group import file, file_argument
from regest.core.base.errors import UsageFault
from regest.core.base.messages import _
from regest.kit.console import json_option, option, paper_options, pass_house, print_paper

if TYPE_CHECKING:
    from regest.kit.file_papers import FilePaper
    from regest.kit.house import House

_NAMES = ("cover", "inventory", "certificate")


@file.command("print", help=_("Print cover, inner inventory and certification sheet of a file."))
@file_argument
@option(
    "--paper",
    "papers",
    metavar=_("PAPER"),
    multiple=True,
    help=_("Only this one: {names}; repeatable.", names=", ".join(_NAMES)),
)
@paper_options
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

    with house.read() as session:
        found = find_file(session, reference)
    paper = file_paper(house, found.id, _wanted(papers))
    print_paper(house, paper, path, overwrite=overwrite, as_json=as_json)


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
