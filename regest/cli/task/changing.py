"""Commands that change a task: another term, executed, taken off control."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from regest.cli.task.group import answer, basis_option, context_of, task, task_argument
from regest.core.base.errors import UsageFault
from regest.core.base.messages import _
from regest.kit.console import DAY, json_option, option, pass_house

if TYPE_CHECKING:
    from sqlmodel import Session

    from regest.kit.house import House


@task.command("extend", help=_("Extend the term, ask for it (--ask) or decline it (--decline)."))
@task_argument
@option("--to", "due_on", type=DAY, help=_("New last day; else the one that was asked for."))
@option("--reason", metavar=_("REASON"), required=True, help=_("Why."))
@option("--ask", is_flag=True, help=_("Ask the author, who alone changes the term."))
@option("--decline", is_flag=True, help=_("Leave the term as it is."))
@basis_option
@json_option
@pass_house(permission="task.add", of_class=True)
def extend(
    house: House,
    reference: str,
    due_on: dt.date | None,
    reason: str,
    basis: str,
    *,
    ask: bool,
    decline: bool,
    as_json: bool,
) -> None:
    """Set another term, ask for one or decline it."""
    from regest.core.catalogue import control, tasks

    if (ask and decline) or (decline and due_on):
        raise UsageFault(
            "extension_unclear",
            _("A term is extended, asked for or declined"),
            remedy=_("Give one of --to, --ask --to, --decline."),
        )
    context = context_of(house)
    with house.work() as work:
        found = tasks.find_task(work.session, house.reader, reference)
        if decline:
            control.refuse_extension(work, context, found.id, reason, basis)
            text = _("The term stays: {day}.", day=found.due_on)
        elif ask:
            asked = control.ask_extension(work, context, found.id, _day(due_on), reason)
            text = _("The author is asked to extend the term to {day}.", day=asked.due_after)
        else:
            day = due_on or _asked_day(work.session, found.id)
            control.extend(work, context, found.id, day, reason, basis)
            text = _("The term is extended to {day}.", day=day)
        task_id = found.id
    answer(house, task_id, text, as_json=as_json)


@task.command("done", help=_("Mark that a task is executed."))
@task_argument
@option("--mark", metavar=_("TEXT"), required=True, help=_("How it was executed, in short."))
@option("--on", "done_on", type=DAY, help=_("Day of execution; else today."))
@option("--answer", "answered", metavar=_("REF"), default="", help=_("Document that answers."))
@json_option
@pass_house(permission="task.close", of_class=True)
def done(
    house: House,
    reference: str,
    mark: str,
    done_on: dt.date | None,
    answered: str,
    *,
    as_json: bool,
) -> None:
    """Mark a task as executed."""
    from regest.core.catalogue import control, tasks
    from regest.core.catalogue.references import find_record

    context = context_of(house)
    with house.work() as work:
        found = tasks.find_task(work.session, house.reader, reference)
        reply = find_record(work.session, house.reader, answered).id if answered else ""
        day = done_on or work.today
        control.done(work, context, found.id, mark, day, reply)
        task_id = found.id
    answer(house, task_id, _("The task is executed on {day}.", day=day), as_json=as_json)


@task.command("drop", help=_("Take a task off control without execution."))
@task_argument
@option("--reason", metavar=_("REASON"), required=True, help=_("Why."))
@basis_option
@json_option
@pass_house(permission="task.close", of_class=True)
def drop(house: House, reference: str, reason: str, basis: str, *, as_json: bool) -> None:
    """Take a task off control."""
    from regest.core.catalogue import control, tasks

    context = context_of(house)
    with house.work() as work:
        found = tasks.find_task(work.session, house.reader, reference)
        control.drop(work, context, found.id, reason, basis)
        task_id = found.id
    answer(house, task_id, _("The task is taken off control."), as_json=as_json)


def _asked_day(session: Session, task_id: str) -> dt.date:
    from regest.core.catalogue.control import asked_extension

    asked = asked_extension(session, task_id)
    return _day(asked.due_after if asked is not None else None)


def _day(day: dt.date | None) -> dt.date:
    if day is None:
        raise UsageFault(
            "extension_day_missing",
            _("It is not said to which day the term is extended"),
            rule="CTL-6",
            remedy=_("Name the new last day: --to DAY."),
        )
    return day
