"""`regest task recalculate`: open terms by the calendar as it is now (CAL-2)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from regest.cli.task.group import context_of, task
from regest.core.base.messages import _
from regest.kit.console import Column, emit, json_option, option, pass_house, say, table

if TYPE_CHECKING:
    from regest.core.catalogue.control import Recalculated
    from regest.kit.house import House


@task.command(
    "recalculate",
    help=_("Reckon open terms anew after days of [calendar.YEAR] in regest.toml were changed."),
)
@option("--dry-run", is_flag=True, help=_("Change nothing, show what would be changed."))
@json_option
@pass_house(permission="task.enter")
def recalculate(house: House, *, dry_run: bool, as_json: bool) -> None:
    """Reckon open terms anew."""
    from regest.core.catalogue import control

    context = context_of(house)
    if dry_run:
        with house.read() as session:
            rows = _rows(control.moved_by_calendar(session, context))
    else:
        with house.work() as work:
            rows = _rows(control.recalculate(work, context))
    if as_json:
        emit(rows)
        return
    if not rows:
        say(_("All terms agree with the calendar."))
        return
    columns = (
        Column(_.p("list of tasks", "Task")),
        Column(_.p("list of tasks", "Was due"), whole=True),
        Column(_.p("list of tasks", "Is due"), whole=True),
        Column(_.p("list of tasks", "Note")),
    )
    unsettled = _("the author has to confirm the day")
    table(
        columns,
        [
            [row["text"], row["old"], row["new"], "" if row["settled"] else unsettled]
            for row in rows
        ],
    )


def _rows(moved: Iterable[Recalculated]) -> list[dict[str, Any]]:
    return [
        {
            "id": each.task.id,
            "text": each.task.text,
            "old": each.old,
            "new": each.new,
            "settled": each.settled,
        }
        for each in moved
    ]
