"""The composition of a day as a paper («Реестр членов и кандидатов»)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from regest.api import House, spoken
from regest.plugins.membership.composition import Place, places_on
from regest.plugins.membership.declarations.catalogue import READ
from regest.plugins.membership.words import MEMBER, _

if TYPE_CHECKING:
    from regest.api.papers import Paper

_WIDTHS = (12.0, 0.0, 24.0, 42.0, 44.0)


def composition_paper(house: House, day: dt.date) -> Paper:
    """Return members and candidates of a day as a paper, each with head and basis."""
    from regest.api.papers import Heading, PaperColumn, Table, official

    house.reader.require(READ)
    with house.read() as session:
        places = places_on(session, day, reader=house.reader)
    with spoken(house.deployment.settings.association.language):
        title = str(_("Register of members and candidates on {day}", day=day))
        heads = (
            _.p("column", "No."),
            _.p("column", "Organisation"),
            _.p("column", "Since"),
            _.p("column", "Head"),
            _.p("column", "On what"),
        )
        columns = tuple(
            PaperColumn(str(name), width) for name, width in zip(heads, _WIDTHS, strict=True)
        )
        blocks = [Heading(title)]
        parts = (
            (_("Members of the Association"), [each for each in places if each.kind == MEMBER]),
            (_("Candidates"), [each for each in places if each.kind != MEMBER]),
        )
        made = [
            block
            for name, rows in parts
            if rows
            for block in (Heading(str(name)), Table(columns, tuple(_lines(rows))))
        ]
        return official(house, title, (*blocks, *made))


def _lines(places: list[Place]) -> list[tuple[str, ...]]:
    return [
        (
            str(number),
            each.name,
            f"{each.starts_on:%d.%m.%Y}",
            each.head_name or "–",
            each.basis,
        )
        for number, each in enumerate(places, start=1)
    ]
