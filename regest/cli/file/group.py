"""The group that the commands of `regest file` are added to, and what they share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regest.core.base.messages import Message, _
from regest.kit.console import argument, emit, group, say

if TYPE_CHECKING:
    from regest.kit.house import House


@group(
    "file",
    help=_(
        "Files of the file plan: what they hold, closed and opened again, lent, printed.\n\n"
        "FILE is an index and a year ({example}), an index alone when one file of it is open, "
        "or an id.",
        example="01-05/2026",
    ),
)
def file() -> None:
    """Hold the commands."""


file_argument = argument(
    "reference", metavar=_.p("file of the plan", "FILE"), help=_("The file, such as 01-05/2026.")
)


def answer(house: House, file_id: str, text: Message, *, as_json: bool) -> None:
    """Show what became of a file: its data for programs, a sentence for people."""
    if as_json:
        emit(data(house, file_id))
    else:
        say(text)


def data(house: House, file_id: str) -> dict[str, Any]:
    """Return all that is known of a file, as programs read it."""
    from regest.cli.file.shown import whole
    from regest.core.catalogue.files import find_file

    with house.read() as session:
        return whole(house, session, find_file(session, file_id))
