"""`regest meeting import`: minutes written elsewhere become a meeting, once confirmed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from regest.api.console import (
    FILE,
    agreed,
    argument,
    card,
    emit,
    json_option,
    option,
    pass_house,
    say,
    shown_day,
    warn,
)
from regest.plugins.protocols.cli.group import meeting
from regest.plugins.protocols.declarations.catalogue import PREPARE
from regest.plugins.protocols.words import _

if TYPE_CHECKING:
    from regest.api import House
    from regest.plugins.protocols.old_minutes.comparing import Compared


@meeting.command("import", help=_("Read minutes from a file, and enter them once confirmed."))
@argument("path", type=FILE, metavar=_("FILE"), help=_("Minutes as .docx, .pdf or .txt."))
@option("--dry-run", is_flag=True, help=_("Only show what was read."))
@option("--yes", is_flag=True, help=_("Enter without asking."))
@option("--accept", is_flag=True, help=_("Enter although the paper and the rules disagree."))
@json_option
@pass_house(permission=PREPARE)
def import_(
    house: House, path: Path, *, dry_run: bool, yes: bool, accept: bool, as_json: bool
) -> None:
    """Read minutes, show them, enter them."""
    from regest.plugins.protocols.old_minutes.entering import enter, read_file

    proposal = read_file(house, path)
    if dry_run:
        _show(proposal, as_json=as_json)
        return
    if not as_json:
        _show(proposal, as_json=False)
    if not yes and not agreed(_("Enter this meeting?")):
        return
    made = enter(house, proposal, accept=accept)
    if as_json:
        emit({"id": made.id, "held_on": made.held_on, "state": made.state.value})
    else:
        say(_("Entered: {day}. Draw up the minutes next", day=shown_day(made.held_on)))


def _show(proposal: Compared, *, as_json: bool) -> None:
    found = proposal.found
    if as_json:
        emit(
            {
                "body": found.body,
                "number": found.number,
                "held_on": found.held_on,
                "roster": found.roster,
                "present": found.present,
                "items": [
                    {
                        "number": item.position,
                        "title": item.title,
                        "votes": [
                            [vote.votes_for, vote.against, vote.abstained] for vote in item.votes
                        ],
                        "points": [point.number for point in item.points],
                    }
                    for item in found.items
                ],
                "faults": [str(each) for each in proposal.faults],
                "differences": [str(each) for each in proposal.differences],
                "new_names": list(proposal.strangers),
            }
        )
        return
    card(
        [
            (_("Body"), found.body),
            (_("Day"), shown_day(found.held_on) if found.held_on is not None else "–"),
            ("№", found.number if found.number is not None else "–"),
            (_("Present"), ", ".join(found.present)),
            (_("New names"), ", ".join(proposal.strangers) or "–"),
        ]
    )
    for item in found.items:
        say(f"{item.position}. {item.title}")
        for vote in item.votes:
            say(f"   {vote.votes_for} / {vote.against} / {vote.abstained}")
        for point in item.points:
            say(f"   {point.number}. {point.text}")
    for each in (*proposal.faults, *proposal.differences):
        warn(each)
