"""`regest office handover`: what a chair hands over to the next one, as an act (C26)."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click

from regest.core.base.messages import _
from regest.kit.console import DAY, card, command, emit, json_option, option, pass_house, say

if TYPE_CHECKING:
    from regest.kit.house import House

PERMISSION = "office.edit"


@command(
    "handover", help=_("Show what the chair hands over to the next; print or register the act.")
)
@option("--on", "day", type=DAY, help=_("Day of the act; default: today."))
@option(
    "--out",
    "path",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar=_("FILE"),
    help=_("Print the act: .pdf or .docx."),
)
@option("--overwrite", is_flag=True, help=_("Replace a file of this name."))
@option("--register", "registers", is_flag=True, help=_("Register the act as a document."))
@json_option
@pass_house(permission=PERMISSION)
def handover(
    house: House,
    day: dt.date | None,
    path: Path | None,
    *,
    overwrite: bool,
    registers: bool,
    as_json: bool,
) -> None:
    """Show, print or register the act."""
    from regest.kit import handover as acts
    from regest.kit.official import save

    on = day or house.deployment.database.today()
    found = acts.handover_on(house, on)
    if path is not None:
        save(house, acts.handover_paper(house, found), path, overwrite=overwrite)
    record = acts.draw_up(house, on).record if registers else None
    kept = found.kept
    if as_json:
        emit(
            {
                "from": found.giver.name,
                "to": found.taker.name,
                "day": on,
                "since": kept.since,
                "minutes": [each.id for each in kept.minutes],
                "journals": [f"{each.title_ru} {each.period}" for each in kept.journals],
                "files": [f"{each.index} {each.period}" for each in kept.files],
                "record": record.id if record is not None else None,
                "number": record.number if record is not None else "",
            }
        )
        return
    card(
        (
            (_("Hands over"), found.giver.name),
            (_("Takes over"), found.taker.name),
            (_("Minutes since {day}", day=kept.since), len(kept.minutes)),
            (_("Journals"), len(kept.journals)),
            (_("Files"), len(kept.files)),
        )
    )
    if path is not None:
        say(_("Printed: {file}", file=path))
    if record is not None:
        say(_("Registered: {title} of {day}", title=record.number, day=record.registered_on))
