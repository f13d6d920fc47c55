"""`regest journal requests`: what is asked of whom, and who has replied."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import click

from regest.api.console import (
    DAY,
    FILE,
    Column,
    Group,
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
from regest.plugins.journal.cli.group import journal
from regest.plugins.journal.declarations import REGISTER_OUTGOING
from regest.plugins.journal.words import _

if TYPE_CHECKING:
    from regest.api import House
    from regest.plugins.journal.requests.waiting import Answer, ReplyLine, RequestTable

STATES = {
    "received": _.p("reply", "Received"),
    "offered": _.p("reply", "Waits for registration"),
    "awaited": _.p("reply", "Not received"),
    "overdue": _.p("reply", "Overdue"),
}


class Requests(Group):
    """`requests` and `requests REF` stand for `requests show`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put `show` before what names no command."""
        if not args or (args[0] not in self.commands and args[0] != "--help"):
            args = ["show", *args]
        return super().parse_args(ctx, args)


@journal.group(
    "requests",
    cls=Requests,
    help=_("Requests to many and their replies: all that are open, or REF with its addressees."),
)
def requests() -> None:
    """Hold the commands."""


@requests.command("show", help=_("Show the open requests, or who has replied to one."))
@argument(
    "reference",
    metavar=_("[REF]"),
    required=False,
    help=_("Number as printed, or id, of a request."),
)
@option("--all", "finished", is_flag=True, help=_("Those that everybody has answered, too."))
@json_option
@pass_house
def show(house: House, reference: str | None, finished: bool, *, as_json: bool) -> None:
    """Show requests."""
    from regest.plugins.journal.requests import waiting

    if reference is not None:
        _show_one(waiting.replies_to(house, reference), as_json=as_json)
        return
    found = waiting.open_requests(house, finished=finished)
    if as_json:
        emit([each.as_dict() for each in found])
    elif not found:
        say(_("There are no open requests."))
    else:
        _show_all(found)


@requests.command(
    "await", help=_("Make a registered letter a request, or set another day for its replies.")
)
@argument("reference", metavar=_("REF"), help=_("Number as printed, or id, of the document."))
@option("--reply-by", type=DAY, help=_("The day; default: within the term of the rule."))
@option("--basis", metavar=_("REF"), default="", help=_("The decision that it rests on."))
@option("--reason", metavar=_("REASON"), default="", help=_("Why the day is another one."))
@json_option
@pass_house(permission=REGISTER_OUTGOING)
def await_replies(
    house: House, reference: str, reply_by: dt.date | None, *, as_json: bool, **given: Any
) -> None:
    """Set until when replies are awaited."""
    from regest.plugins.journal.requests import awaiting

    request, told = awaiting.await_replies(house, reference, reply_by, **given)
    if as_json:
        warnings = [str(each.message) for each in told]
        emit({"id": request.record_id, "due_on": request.due_on, "warnings": warnings})
        return
    say(_("Replies are awaited by {day}.", day=shown_day(request.due_on)))
    warn_all(told)


@requests.command("reply", help=_("Reply to a request in the name of your organisation."))
@argument("reference", metavar=_("REF"), help=_("Number as printed, or id, of the request."))
@option("--text", metavar=_("TEXT"), default="", help=_("What you reply, in words."))
@option(
    "--file", "paths", type=FILE, multiple=True,
    help=_("Its file, the annexes after it; may be repeated."),
)  # fmt: skip
@option(
    "--number", metavar=_("NUMBER"), default="", help=_("Your own number of the reply, if any.")
)
@option("--dated", type=DAY, help=_("The date of the reply; default: today."))
@option(
    "--organisation",
    metavar=_("NAME"),
    default="",
    help=_("Who replies, if you speak for several of the addressees."),
)
@option("--again", is_flag=True, help=_("A further reply, though one is registered."))
@json_option
@pass_house
def reply(house: House, reference: str, *, as_json: bool, **given: Any) -> None:
    """Offer a reply for registration."""
    from regest.plugins.journal.intake.member_replies import MemberReply
    from regest.plugins.journal.intake.member_replies import reply as offer

    done = offer(house, reference, MemberReply(**given))
    if as_json:
        warnings = [str(each.message) for each in done.warnings]
        told = {"proposal": done.proposal.sequence, "organisation": done.organisation}
        emit({"id": done.request.id, "number": done.request.number, **told, "warnings": warnings})
        return
    say(_("The reply of {name} to {number} is handed to the secretary for registration.",
          name=done.organisation, number=done.request.number))  # fmt: skip
    warn_all(done.warnings)


@requests.command("forgo", help=_("Give a request up: the replies that are missing will not come."))
@argument("reference", metavar=_("REF"), help=_("Number as printed, or id, of the request."))
@option("--reason", metavar=_("REASON"), required=True, help=_("Why nobody awaits them."))
@json_option
@pass_house(permission=REGISTER_OUTGOING)
def forgo(house: House, reference: str, reason: str, *, as_json: bool) -> None:
    """Give a request up."""
    from regest.plugins.journal.requests import awaiting

    record = awaiting.forgo(house, reference, reason)
    if as_json:
        emit({"id": record.id, "number": record.number})
        return
    say(_("Nobody awaits replies to {number} any more.", number=record.number))


def _show_all(found: list[RequestTable]) -> None:
    columns = (
        Column(_("Number"), whole=True),
        Column(_("Date"), whole=True),
        Column(_("Subject")),
        Column(_("Replies by"), whole=True),
        Column(_.p("replies", "Received"), whole=True, right=True),
        Column(_.p("replies", "Overdue"), whole=True, right=True),
    )
    rows = []
    for each in found:
        counts = each.counts()
        received = _("{count} of {total}", count=counts["received"], total=counts["total"])
        dates = (shown_day(each.date), each.subject, shown_day(each.due_on))
        rows.append([each.number, *dates, received, counts["overdue"] or ""])
    table(columns, rows)


def _show_one(found: RequestTable, *, as_json: bool) -> None:
    if as_json:
        emit(found.as_dict())
        return
    heading(_("Replies to the request Out. {number}", number=found.number))
    say(_("Replies are awaited by {day}.", day=shown_day(found.due_on)))
    columns = (
        Column(_("Addressee")),
        Column(_("Reply"), whole=True),
        Column(_.p("reply", "Registered"), whole=True, optional=True),
        Column(_("Their number and date"), optional=True),
        Column(_("Note"), optional=True),
    )
    table(columns, [_line(each) for each in found.lines])
    counts = found.counts()
    say(
        _(
            "Received {received} of {total}, overdue {overdue}.",
            received=counts["received"],
            total=counts["total"],
            overdue=counts["overdue"],
        )
    )
    for each in found.others:
        say(
            _(
                "Also replied, though not asked: {name}, {number}",
                name=each.correspondent,
                number=each.number,
            )
        )


def _line(line: ReplyLine) -> list[object]:
    notes = [_.p("reply", "late")] if line.late else []
    notes += [_("further: {number}", number=number) for number in line.further]
    told = ", ".join(str(note) for note in notes)
    return [line.addressee, STATES[line.state.value], *_registered(line.answer), told]


def _registered(answer: Answer | None) -> tuple[object, object]:
    if answer is None:
        return "", ""
    ours = _("{number} of {day}", number=answer.number, day=shown_day(answer.registered_on))
    if answer.foreign_date is None:
        return ours, _("{number}, undated", number=answer.foreign_number)
    theirs = _(
        "{number} of {day}", number=answer.foreign_number, day=shown_day(answer.foreign_date)
    )
    return ours, theirs
