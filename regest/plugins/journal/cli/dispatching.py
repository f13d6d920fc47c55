"""`regest journal dispatch`: letters sent out, and where their sending stands."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import click

from regest.api.console import (
    DAY,
    Column,
    argument,
    emit,
    heading,
    json_option,
    option,
    pass_house,
    say,
    shown_day,
    table,
    warn_all,
)
from regest.plugins.journal.cli.closing_control import Closing
from regest.plugins.journal.cli.group import journal
from regest.plugins.journal.declarations import DISPATCH
from regest.plugins.journal.words import _

if TYPE_CHECKING:
    from regest.api import House
    from regest.plugins.journal.outgoing.dispatch import Dispatched, DispatchLine

STATES = {
    "waiting": _.p("dispatch", "Waiting"),
    "sent": _.p("dispatch", "Sent"),
    "failed": _.p("dispatch", "Not sent"),
}


@journal.command("dispatch", help=_("Send a letter by e-mail, or note how and when it was sent."))
@argument("reference", metavar=_("REF"), help=_("Number as printed, or id, of the document."))
@option(
    "--by",
    "method",
    metavar=_("WAY"),
    default="",
    help=_("How: e-mail, post, hand …; e-mail is sent from here, by the worker."),
)
@option(
    "--on", "day", type=DAY, help=_("The day it was sent, default: today; e-mail is noted only.")
)
@option(
    "--to", "to", metavar=_("NAME"), multiple=True,
    help=_("To whom, default: all who did not get it yet; may be repeated."),
)  # fmt: skip
@option("--noted", is_flag=True, help=_("The e-mail was sent from elsewhere: only note it."))
@option("--again", is_flag=True, help=_("Also to those who got it already."))
@option(
    "--address", metavar=_("TEXT"), default="", help=_("E-mail address, if not the directory's.")
)
@option(
    "--close-control",
    is_flag=True,
    help=_("Mark the tasks of the document it answers as executed by it."),
)
@option(
    "--state", "only_state", is_flag=True, help=_("Send nothing: show where the sending stands.")
)
@json_option
@pass_house(permission=DISPATCH, of_class=True)
def dispatch(
    house: House,
    reference: str,
    method: str,
    day: dt.date | None,
    only_state: bool,
    *,
    close_control: bool,
    as_json: bool,
    **given: Any,
) -> None:
    """Dispatch a letter, which needs the right; only to look does not."""
    from regest.plugins.journal.outgoing import dispatch as sending

    if not method and not only_state:
        raise click.UsageError(str(_("Say how it is sent, --by, or ask for --state.")))
    done = (
        sending.state_of(house, reference)
        if only_state
        else sending.dispatch(house, reference, sending.Way(method=method, day=day, **given))
    )
    closing = Closing(house, done.record)
    if as_json:
        told = {} if only_state else closing.told(agreed=close_control)
        emit({**done.as_dict(), **told})
        return
    _show(done)
    warn_all(done.warnings)
    if not only_state:
        closing.propose(agreed=close_control)


def _show(done: Dispatched) -> None:
    heading(_("Dispatch of {number}", number=done.record.number))
    columns = (
        Column(_("Addressee")),
        Column(_("By"), whole=True),
        Column(_.p("dispatch", "State"), whole=True),
        Column(_("Date"), whole=True, optional=True),
        Column(_("E-mail"), optional=True),
        Column(_("The server said"), optional=True),
    )
    table(columns, [_line(each) for each in done.lines])
    if any(line.state is not None and line.state.value == "waiting" for line in done.lines):
        say(_("The worker sends what waits: regest worker."))


def _line(line: DispatchLine) -> list[object]:
    state = STATES[line.state.value] if line.state is not None else _.p("dispatch", "Not sent yet")
    day = shown_day(line.day) if line.day is not None else ""
    return [line.addressee, line.method, state, day, line.address, line.answer]
