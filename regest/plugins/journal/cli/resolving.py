"""`regest journal resolve|forward`: what the chair wrote on a letter, and whom it went on to."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from regest.api.console import (
    DAY,
    agreed,
    argument,
    emit,
    json_option,
    option,
    pass_house,
    say,
    shown_day,
    warn,
    warn_all,
)
from regest.plugins.journal.cli.group import journal
from regest.plugins.journal.words import _

if TYPE_CHECKING:
    from regest.api import House
    from regest.plugins.journal.resolutions.giving import Resolution, Resolved

_UNCONFIRMED = "due_unconfirmed"


@journal.command("resolve", help=_("Put a resolution on an incoming document, and it on control."))
@argument("reference", metavar=_("REF"), help=_("Number as printed, or id, of the document."))
@option("--text", metavar=_("TEXT"), required=True, help=_("What is to be done."))
@option(
    "--executor",
    "executors",
    metavar=_("PERSON"),
    multiple=True,
    required=True,
    help=_("Who does it; may be repeated, the first one is responsible."),
)
@option("--lead", metavar=_("PERSON"), default="", help=_("The responsible one, if another."))
@option("--due", "due_on", type=DAY, help=_("Last day; it wins over every term."))
@option("--before", is_flag=True, help=_("The day of --due does not count any more."))
@option(
    "--term",
    metavar=_("TERM"),
    default="",
    help=_("10 days, 2 weeks, 1 month; else the day that the document names, or one month."),
)
@option("--urgent", is_flag=True, help=_("Marked «urgent»: three days."))
@option("--fast", is_flag=True, help=_("Marked «fast»: ten days."))
@option("--author", metavar=_("PERSON"), default="", help=_("Whose it is; else you, or the chair."))
@option("--signed", "signed_on", type=DAY, help=_("Day of signing; else today."))
@option(
    "--from-paper",
    metavar=_("TEXT"),
    default="",
    help=_("Paper that bears it, when you enter it for the author."),
)
@option("--no-control", is_flag=True, help=_("Do not put it on control."))
@option("--yes", is_flag=True, help=_("Agree to the day proposed instead (CTL-7)."))
@json_option
@pass_house(permission="task.add", of_class=True)
def resolve(house: House, reference: str, *, as_json: bool, **given: Any) -> None:
    """Put a resolution on a letter."""
    from regest.api import UsageFault
    from regest.plugins.journal.resolutions.giving import Resolution

    if (given["urgent"] and given["fast"]) or (given["before"] and not given["due_on"]):
        raise UsageFault(
            "terms_many",
            _("A resolution has one term"),
            rule="CTL",
            remedy=_("Give one of --due, --term, --urgent, --fast; --before belongs to --due."),
        )
    resolution = Resolution(
        text=given["text"],
        executors=given["executors"],
        lead=given["lead"],
        due_on=given["due_on"],
        day_counts=False if given["before"] else None,
        term=given["term"],
        urgency="urgent" if given["urgent"] else "fast" if given["fast"] else "",
        author=given["author"],
        signed_on=given["signed_on"],
        from_paper=given["from_paper"],
        control=not given["no_control"],
        confirmed=given["yes"],
    )
    resolved = _agreed(house, reference, resolution)
    warn_all(resolved.warnings)
    _show(resolved, as_json=as_json)


def _agreed(house: House, reference: str, resolution: Resolution) -> Resolved:
    """Resolve; on a terminal the author is asked whether a proposed day will do (CTL-7)."""
    from regest.api import Refusal
    from regest.plugins.journal.resolutions.giving import resolve as put

    try:
        return put(house, reference, resolution)
    except Refusal as refused:
        # A program that calls has nobody to ask: it says so itself, or is refused.
        if refused.code != _UNCONFIRMED or not sys.stdin.isatty():
            raise
        question = _("{refused}. {remedy}", refused=refused.message, remedy=refused.remedy)
        if not agreed(question):
            raise
    return put(house, reference, replace(resolution, confirmed=True))


def _show(resolved: Resolved, *, as_json: bool) -> None:
    from regest.api import task_list

    row = resolved.row
    if as_json:
        hints = [str(hint) for hint in resolved.hints]
        emit({**task_list.plain(row), "hints": hints})
        return
    for hint in resolved.hints:
        warn(hint)
    say(
        _(
            "Resolution {task}: due on {day}, {executors}",
            task=row.reference,
            day=shown_day(row.task.due_on),
            executors=", ".join(
                str(_("{name} (responsible)", name=each.name))
                if each.lead and len(row.executors) > 1
                else each.name
                for each in row.executors
            ),
        )
    )
    if row.task.control:
        say(_("The document is on control."))


@journal.command("forward", help=_("Send an incoming document on to somebody else."))
@argument("reference", metavar=_("REF"), help=_("Number as printed, or id, of the document."))
@option("--to", metavar=_("NAME"), required=True, help=_("Person or organisation it goes to."))
@option("--note", metavar=_("TEXT"), default="", help=_("Why, or what it is to do there."))
@json_option
@pass_house(permission="record.correct", of_class=True)
def forward(house: House, reference: str, to: str, note: str, *, as_json: bool) -> None:
    """Send a letter on."""
    from regest.plugins.journal.resolutions import forwarding

    done = forwarding.forward(house, reference, to, note)
    if as_json:
        told = [str(each.message) for each in done.warnings]
        emit(
            {
                "id": done.record.id,
                "number": done.record.number,
                "forwarded": done.line,
                "to": done.to,
                "warnings": told,
            }
        )
        return
    say(_("{number} is forwarded to {name}.", number=done.record.number, name=done.to))
    warn_all(done.warnings)
