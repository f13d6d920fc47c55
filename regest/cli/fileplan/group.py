"""The group that the commands of `regest fileplan` are added to, and what they share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from regest.core.base.messages import Message, _
from regest.core.hooks.types import PeriodKind
from regest.kit.console import argument, group, option

if TYPE_CHECKING:
    from regest.core.catalogue.file_tables import PlanState

READING, EDITING = "fileplan.read", "fileplan.edit"
PERIODS: dict[str, PeriodKind] = {
    "calendar": PeriodKind.CALENDAR_YEAR,
    "school": PeriodKind.ACADEMIC_YEAR,
    "carried-over": PeriodKind.WHOLE_LIFE,
}


@group(
    "fileplan",
    help=_(
        "The file plan of a year: drawn up from the last one, approved by the chair, in force "
        "from 1 January, closed when the year is over."
    ),
)
def fileplan() -> None:
    """Hold the commands."""


year_argument = argument("year", metavar=_("YEAR"), type=click.IntRange(1900, 9998))
index_argument = argument("index", metavar=_("INDEX"), help=_("Index of the file, such as 01-05."))
period_option = option(
    "--period",
    type=click.Choice(list(PERIODS)),
    help=_("By which years files are kept: calendar, school, or carried over."),
)
keep_option = option(
    "--keep",
    metavar=_("PERIOD"),
    help=_("Retention period as it is written: '5 лет ЭПК, ст. 70', 'Пост., ст. 18', 'ДМН'."),
)


def state_words(state: PlanState) -> Message:
    """Return the state of a plan in words."""
    return {
        "draft": _.p("state of a file plan", "draft"),
        "approved": _.p("state of a file plan", "approved"),
        "closed": _.p("state of a file plan", "closed"),
    }[state.value]
