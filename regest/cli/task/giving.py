"""`regest task add`: a task given by its author, or entered from the paper that he signed."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from regest.cli.task.group import answer, context_of, named, task
from regest.core.base.errors import UsageFault
from regest.core.base.messages import _
from regest.kit.console import (
    DAY,
    agreed,
    argument,
    json_option,
    option,
    pass_house,
    warn,
    warn_all,
)

if TYPE_CHECKING:
    from regest.core.catalogue.tables import Record
    from regest.core.catalogue.task_terms import Executor, TaskContext, TaskDraft
    from regest.core.store.work import Work
    from regest.kit.house import House

_KINDS = ("instruction", "letter", "appeal", "request")


@task.command("add", help=_("Give a task: regest task add Вх-12 --executor NAME --text TEXT."))
@argument("reference", metavar=_("REF"), help=_("Number as printed, or id, of the document."))
@option("--text", metavar=_("TEXT"), required=True, help=_("What is to be done."))
@option(
    "--executor",
    "executors",
    metavar=_("NAME"),
    multiple=True,
    required=True,
    help=_("Who does it; may be repeated, the first one is responsible."),
)
@option("--lead", metavar=_("NAME"), default="", help=_("The responsible one, if not the first."))
@option("--author", metavar=_("NAME"), default="", help=_("Who gives it; else you, or the chair."))
@option("--signed", "signed_on", type=DAY, help=_("Day of signing; else today."))
@option("--due", "due_on", type=DAY, help=_("Last day; it wins over every term."))
@option("--before", is_flag=True, help=_("The day of --due does not count any more."))
@option(
    "--days", type=click.IntRange(1, 3660), metavar=_("COUNT"), help=_("Term in calendar days.")
)
@option("--urgent", is_flag=True, help=_("Marked «urgent»: three days."))
@option("--fast", is_flag=True, help=_("Marked «fast»: ten days."))
@option("--no-control", is_flag=True, help=_("Do not put it on control."))
@option(
    "--kind",
    type=click.Choice(_KINDS),
    default=_KINDS[0],
    help=_("letter, appeal: the term runs from the registration of the document."),
)
@option("--confirm-due", is_flag=True, help=_("Agree to the day proposed instead (CTL-7)."))
@json_option
@pass_house(permission="task.add", of_class=True)
def add(
    house: House, reference: str, executors: tuple[str, ...], *, as_json: bool, **given: Any
) -> None:
    """Give a task."""
    from regest.core.catalogue import tasks
    from regest.core.catalogue.references import find_record
    from regest.core.catalogue.task_people import executors_named
    from regest.core.catalogue.task_rights import ADD, ENTER
    from regest.core.catalogue.task_terms import due_of

    # Before any name is looked up: whether it is known may not be told to everybody (ACC-2).
    if not house.reader.may(ADD):
        house.reader.require(ENTER)
    context = context_of(house)
    with house.work() as work:
        record = find_record(work.session, house.reader, reference)
        carried, warnings = executors_named(work, house.reader, executors, given["lead"])
        draft = _draft(house, work, record, carried, given)
        draft = replace(draft, confirmed=_confirmed(draft, context, given))
        given_task = tasks.add(work, context, draft)
        hints = due_of(draft, context).hints() if not draft.confirmed else ()
    warn_all(warnings)
    for hint in hints:
        warn(hint)
    text = _("Task {task} is due on {day}.", task=named(house, given_task), day=given_task.due_on)
    answer(house, given_task.id, text, as_json=as_json)


def _draft(
    house: House,
    work: Work,
    record: Record,
    executors: tuple[Executor, ...],
    given: dict[str, Any],
) -> TaskDraft:
    from regest.core.base.deadlines import Roll, Term, Unit
    from regest.core.catalogue.task_people import author_of
    from regest.core.catalogue.task_terms import FROM_REGISTRATION, TaskDraft

    named_terms = [name for name in ("due_on", "days", "urgent", "fast") if given[name]]
    if len(named_terms) > 1 or (given["before"] and not given["due_on"]):
        raise UsageFault(
            "terms_many",
            _("A task has one term"),
            rule="CTL",
            remedy=_("Give one of --due, --days, --urgent, --fast; --before belongs to --due."),
        )
    registered = record.registered_on if given["kind"] in FROM_REGISTRATION else None
    days = given["days"]
    return TaskDraft(
        record_id=record.id,
        text=given["text"],
        author=author_of(work, house.reader, given["author"]),
        signed_on=given["signed_on"] or registered or work.today,
        executors=executors,
        term=Term(days, Unit.CALENDAR, Roll.PREVIOUS) if days else None,
        due_on=given["due_on"],
        urgency="urgent" if given["urgent"] else "fast" if given["fast"] else "",
        control=not given["no_control"],
        kind=given["kind"],
        day_counts=False if given["before"] else None,
    )


def _confirmed(draft: TaskDraft, context: TaskContext, given: dict[str, Any]) -> bool:
    """Say whether the author agrees to the day that is proposed, if one is (CTL-7)."""
    from regest.core.catalogue.task_terms import due_of

    deadline = due_of(draft, context)
    if deadline.proposal is None:
        return False
    # A program that calls has nobody to ask: it says so itself, or is refused.
    asked = sys.stdin.isatty() and not given["confirm_due"]
    return agreed(deadline.hints()[0]) if asked else bool(given["confirm_due"])
