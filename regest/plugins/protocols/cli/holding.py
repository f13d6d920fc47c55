"""`regest meeting open|arrive|leave|close|fail|reopen|show`: a meeting held."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from regest.api.console import (
    argument,
    card,
    emit,
    json_option,
    option,
    pass_house,
    say,
    shown_day,
    warn_all,
)
from regest.plugins.protocols.cli.group import at_option, located, meeting, meeting_argument
from regest.plugins.protocols.declarations.catalogue import CONDUCT
from regest.plugins.protocols.words import _

if TYPE_CHECKING:
    from regest.api import House


@meeting.command("arrive", help=_("Mark that people came."))
@meeting_argument
@argument("names", nargs=-1, required=True, metavar=_("PERSON…"), help=_("As the list has them."))
@at_option
@option("--afar", is_flag=True, help=_("They take part from afar, where that is allowed."))
@json_option
@pass_house(permission=CONDUCT)
def arrive(
    house: House,
    reference: str,
    names: tuple[str, ...],
    at: dt.time | None,
    *,
    afar: bool,
    as_json: bool,
) -> None:
    """Mark arrivals."""
    from regest.plugins.protocols.sitting import presence

    meeting_id = located(house, reference)
    presence.arrive(house, meeting_id, names, at, afar=afar)
    _quorum(house, meeting_id, as_json=as_json)


@meeting.command("leave", help=_("Mark that people left."))
@meeting_argument
@argument("names", nargs=-1, required=True, metavar=_("PERSON…"), help=_("As the list has them."))
@at_option
@json_option
@pass_house(permission=CONDUCT)
def leave(
    house: House, reference: str, names: tuple[str, ...], at: dt.time | None, *, as_json: bool
) -> None:
    """Mark departures."""
    from regest.plugins.protocols.sitting import presence

    meeting_id = located(house, reference)
    presence.leave(house, meeting_id, names, at)
    _quorum(house, meeting_id, as_json=as_json)


@meeting.command("open", help=_("Open a meeting that has a quorum."))
@meeting_argument
@at_option
@option("--chairing", metavar=_("PERSON"), default="", help=_("Who presides, where it is free."))
@option("--secretary", metavar=_("PERSON"), default="", help=_("Who keeps the minutes."))
@json_option
@pass_house(permission=CONDUCT)
def open_(
    house: House,
    reference: str,
    at: dt.time | None,
    chairing: str,
    secretary: str,
    *,
    as_json: bool,
) -> None:
    """Open a meeting."""
    from regest.plugins.protocols.sitting import holding

    done = holding.open_meeting(house, located(house, reference), at, chairing, secretary)
    if as_json:
        emit({"id": done.meeting.id, "state": done.meeting.state.value,
              "roster": done.quorum.roster, "present": done.quorum.present,
              "needed": done.quorum.needed,
              "warnings": [str(each.message) for each in done.warnings]})  # fmt: skip
        return
    say(done.quorum.shown)
    warn_all(done.warnings)


@meeting.command("fail", help=_("State that a meeting did not take place for want of a quorum."))
@meeting_argument
@json_option
@pass_house(permission=CONDUCT)
def fail(house: House, reference: str, *, as_json: bool) -> None:
    """State that there was no quorum."""
    from regest.plugins.protocols.sitting import holding

    done = holding.fail(house, located(house, reference))
    if as_json:
        emit({"id": done.id, "state": done.state.value})
    else:
        say(_("The meeting of {day} did not take place: no quorum", day=shown_day(done.held_on)))


@meeting.command("close", help=_("Close a meeting; its minutes get their number."))
@meeting_argument
@at_option
@option(
    "--number", type=int, metavar="N", help=_("The number, when earlier ones were held elsewhere.")
)
@json_option
@pass_house(permission=CONDUCT)
def close(
    house: House, reference: str, at: dt.time | None, number: int | None, *, as_json: bool
) -> None:
    """Close a meeting."""
    from regest.plugins.protocols.sitting import holding

    done, taken = holding.close(house, located(house, reference), at, number)
    if as_json:
        emit({"id": done.id, "state": done.state.value, "number": taken.printed,
              "closed_at": f"{done.closed_at:%H:%M}"})  # fmt: skip
    else:
        say(_("Closed. Minutes No. {number}", number=taken.printed))


@meeting.command("reopen", help=_("Open a closed meeting again: one asks, another confirms."))
@meeting_argument
@option("--reason", metavar=_("REASON"), default="", help=_("Ask for it, saying why."))
@option("--confirm", is_flag=True, help=_("Confirm what the other asked for."))
@json_option
@pass_house(permission=CONDUCT)
def reopen(house: House, reference: str, reason: str, *, confirm: bool, as_json: bool) -> None:
    """Ask for a meeting to be opened again, or confirm it."""
    from regest.plugins.protocols.sitting import holding

    meeting_id = located(house, reference)
    if confirm:
        holding.confirm_reopening(house, meeting_id)
        said = _("Open again")
    else:
        holding.ask_reopening(house, meeting_id, reason)
        said = _("Asked: the other of chair and secretary confirms it")
    if as_json:
        emit({"id": meeting_id, "confirmed": confirm})
    else:
        say(said)


@meeting.command("show", help=_("Show a meeting: who is present, the quorum, the votes."))
@meeting_argument
@json_option
@pass_house
def show(house: House, reference: str, *, as_json: bool) -> None:
    """Show a meeting."""
    from regest.plugins.protocols.sheet import sheet_of

    shown = sheet_of(house, located(house, reference))
    if as_json:
        emit(shown.as_json())
        return
    card(shown.pairs())
    for line in shown.vote_lines():
        say(line)


def _quorum(house: House, meeting_id: str, *, as_json: bool) -> None:
    from regest.plugins.protocols.meetings import find
    from regest.plugins.protocols.sitting.holding import quorum_now

    with house.read() as session:
        reckoned = quorum_now(house, session, find(session, meeting_id))
    if as_json:
        emit({"present": reckoned.present, "roster": reckoned.roster, "needed": reckoned.needed,
              "quorum": reckoned.reached})  # fmt: skip
    else:
        say(reckoned.shown)
