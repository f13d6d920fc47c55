"""`regest rendition`: PDF/A of what is kept for ever or for long."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from regest.core.base.messages import _
from regest.kit.console import (
    Column,
    argument,
    card,
    emit,
    group,
    json_option,
    option,
    pass_house,
    say,
    table,
)

if TYPE_CHECKING:
    from regest.kit.house import House

READING, MAKING = "preservation.read", "transfer.edit"


@group("rendition", help=_("PDF/A of main files in closed files that are kept for long."))
def rendition() -> None:
    """Hold the commands."""


@rendition.command("make", help=_("Make PDF/A of one document, or of all that wait."))
@argument("reference", metavar=_("NUMBER"), required=False, help=_("Number or id of a document."))
@option("--limit", type=click.IntRange(min=1), metavar=_("COUNT"), help=_("At most so many files."))
@json_option
@pass_house(permission=MAKING)
def make(house: House, reference: str | None, limit: int | None, *, as_json: bool) -> None:
    """Make renditions."""
    from regest.kit import renditions
    from regest.kit.preserving_words import ANSWERS

    found = (
        renditions.make_for(house, reference)
        if reference is not None
        else renditions.make_all(house, limit=limit)
    )
    if as_json:
        emit(
            [
                {
                    "record": each.component.record_id,
                    "component": each.component.id,
                    "answer": each.rendered.answer.value,
                    "words": each.rendered.words,
                }
                for each in found
            ]
        )
        return
    if not found:
        say(_("Nothing waits for PDF/A."))
        return
    columns = (
        Column(_.p("column", "File")),
        Column(_.p("column", "PDF/A")),
        Column(_.p("column", "By what, or why not")),
    )
    rows = [
        [each.component.name, ANSWERS[each.rendered.answer.value], each.rendered.words]
        for each in found
    ]
    table(columns, rows)


@rendition.command("status", help=_("Show how many files have PDF/A, and why others have none."))
@json_option
@pass_house(permission=READING)
def status(house: House, *, as_json: bool) -> None:
    """Show how renditions stand."""
    from regest.kit import renditions

    found, reasons = renditions.tally(house)
    if as_json:
        told = ("made", "needless", "impossible", "waiting")
        emit({**{name: getattr(found, name) for name in told}, "reasons": reasons})
        return
    card(
        (
            (_("PDF/A made"), found.made),
            (_("PDF/A already"), found.needless),
            (_.p("rendition", "Not possible"), found.impossible),
            (_("Waiting"), found.waiting),
            *((reason, count) for reason, count in reasons.items()),
        )
    )
