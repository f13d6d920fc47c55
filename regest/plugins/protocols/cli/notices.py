"""`regest meeting notice|move`: notices sent, shown, marked; a meeting moved before it opens."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from regest.api.console import (
    DAY,
    Column,
    emit,
    json_option,
    option,
    pass_house,
    say,
    shown_day,
    table,
    warn_all,
)
from regest.plugins.protocols.cli.group import TIME, located, meeting, meeting_argument
from regest.plugins.protocols.declarations.catalogue import PREPARE
from regest.plugins.protocols.words import _

if TYPE_CHECKING:
    from regest.api import House
    from regest.plugins.protocols.notices.sending import Sent


@meeting.command("notice", help=_("Send the notice of a meeting, or show who has it."))
@meeting_argument
@option("--send", "sending", is_flag=True, help=_("Send it, or what changed since the last one."))
@option("--by-hand", is_flag=True, help=_("Send nothing by e-mail: it is handed over by a person."))
@option(
    "--print",
    "target",
    type=click.Path(path_type=Path),
    metavar=_("FILE"),
    help=_("Write it to a .pdf or .docx."),
)
@option("--noticed", multiple=True, metavar=_("PARTY"), help=_("Who was told by hand."))
@option("--channel", metavar=_("TEXT"), default="paper", help=_("How they were told."))
@option("--overwrite", is_flag=True, help=_("Replace the file."))
@json_option
@pass_house(permission=PREPARE)
def notice(
    house: House,
    reference: str,
    target: Path | None,
    noticed: tuple[str, ...],
    channel: str,
    *,
    sending: bool,
    by_hand: bool,
    overwrite: bool,
    as_json: bool,
) -> None:
    """Send, print or mark the notice, then show who has it."""
    meeting_id = located(house, reference)
    if target is not None:
        _printed(house, meeting_id, target, overwrite=overwrite)
    if sending:
        from regest.plugins.protocols.notices import sending as notices

        told_of(notices.send(house, meeting_id, mail=not by_hand), as_json=as_json)
    if noticed:
        from regest.plugins.protocols.notices import marking

        marking.mark(house, meeting_id, noticed, channel)
    if target is None:
        _show(house, meeting_id, as_json=as_json)


@meeting.command("move", help=_("Move a meeting to another day, hour or place."))
@meeting_argument
@option("--on", "held_on", type=DAY, help=_("The day of the meeting."))
@option("--at", "starts_at", type=TIME, help=_("When it begins."))
@option("--place", metavar=_("TEXT"), help=_("Where."))
@option("--host", metavar=_("ORGANISATION"), help=_("Who receives the meeting (5.2)."))
@option(
    "--remote",
    "remote_basis",
    metavar=_("REF"),
    help=_("The unanimous decision that allows taking part from afar."),
)
@json_option
@pass_house(permission=PREPARE)
def move(house: House, reference: str, *, as_json: bool, **given: Any) -> None:
    """Move a meeting."""
    from regest.plugins.protocols.preparing import planning
    from regest.plugins.protocols.tables.meetings import MeetingState

    done = planning.reschedule(house, located(house, reference), planning.Move(**given))
    if as_json:
        emit({"id": done.id, "held_on": done.held_on, "starts_at": f"{done.starts_at:%H:%M}"})
        return
    say(_("Moved to {day}, {time}", day=shown_day(done.held_on), time=f"{done.starts_at:%H:%M}"))
    if done.state is MeetingState.CALLED:
        say(_("Those invited learn of it by a new notice: regest meeting notice --send"))


def told_of(sent: Sent, *, as_json: bool) -> None:
    """Say what went out; the list that follows is the JSON."""
    if not as_json:
        say(_("Notice {number}: {count} letters on their way", number=sent.number,
              count=len(sent.mailed)))  # fmt: skip
    warn_all(sent.warnings)


def _printed(house: House, meeting_id: str, target: Path, *, overwrite: bool) -> None:
    from regest.api.papers import save
    from regest.plugins.protocols.notices import paper as notice_paper
    from regest.plugins.protocols.notices import sending as notices

    paper = notice_paper.paper(house, notices.shown(house, meeting_id))
    save(house, paper, target, overwrite=overwrite)
    say(_("Written: {file}", file=target.name))


def _show(house: House, meeting_id: str, *, as_json: bool) -> None:
    from regest.plugins.protocols.notices.marking import standing
    from regest.plugins.protocols.pages.words import notice_state
    from regest.plugins.protocols.tables.meetings import ProtocolsMeeting

    zone = house.deployment.settings.zone
    with house.read() as session:
        found = standing(house, session, session.get_one(ProtocolsMeeting, meeting_id))
    if as_json:
        emit({
            "last_day": found.term.last_day,
            "complete": found.complete,
            "changes": list(found.changes),
            "lines": [each.as_dict() for each in found.lines],
        })  # fmt: skip
        return
    table(
        [Column(_("To whom")), Column(_.p("notice", "How")), Column(_("When")), Column(_("State"))],
        [
            [each.name, each.channel, _moment(each.noticed_at, zone), str(notice_state(each.state))]
            for each in found.lines
        ],
    )
    for line in found.changes:
        say(_("Not told yet: {change}", change=line))
    say(_("Notice is in time until {day}", day=shown_day(found.term.last_day)))


def _moment(moment: dt.datetime | None, zone: dt.tzinfo) -> str:
    return f"{moment.astimezone(zone):%d.%m.%Y %H:%M}" if moment is not None else ""
