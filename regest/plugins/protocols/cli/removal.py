"""`regest meeting removal …`: the removal of an organisation, step by step (3.14)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from regest.api.console import (
    DAY,
    Column,
    argument,
    chosen_lines,
    consequence_options,
    consequences_as_data,
    emit,
    group,
    json_option,
    option,
    pass_house,
    say,
    show_consequences,
    table,
    warn_all,
)
from regest.plugins.protocols.cli.group import located, meeting
from regest.plugins.protocols.declarations.catalogue import FINALISE, PREPARE
from regest.plugins.protocols.words import _

if TYPE_CHECKING:
    from regest.api import Consequence, House, Message
    from regest.plugins.protocols.elections.removal import Step


@group("removal", help=_("Removal of an organisation by a vote of the Presidium (3.14)."))
def removal() -> None:
    """Hold the commands."""


meeting.add_command(removal)

_REMOVAL = argument(
    "reference", metavar=_("ORGANISATION"), help=_("The organisation, or the identifier.")
)


@removal.command("begin", help=_("Begin it on the application of another member."))
@argument("target", metavar=_("ORGANISATION"), help=_("Which organisation."))
@option("--initiator", metavar=_("ORGANISATION"), required=True, help=_("Who asks for it."))
@option("--application", metavar=_("REF"), required=True, help=_("Its registered application."))
@option("--grounds", metavar=_("TEXT"), default="", help=_("Why."))
@json_option
@pass_house(permission=PREPARE)
def begin(
    house: House, target: str, initiator: str, application: str, grounds: str, *, as_json: bool
) -> None:
    """Begin a removal."""
    from regest.plugins.protocols.elections import removal as service

    made = service.begin(house, target, initiator, application, grounds)
    _answer(house, made.id, as_json=as_json)


@removal.command("agenda", help=_("Put the question on an agenda."))
@_REMOVAL
@argument("meeting_reference", metavar=_("MEETING"), help=_("Of which meeting."))
@json_option
@pass_house(permission=PREPARE)
def agenda(house: House, reference: str, meeting_reference: str, *, as_json: bool) -> None:
    """Put the question on an agenda."""
    from regest.plugins.protocols.elections import removal as service

    removal_id = _found(house, reference)
    service.put_on_agenda(house, removal_id, located(house, meeting_reference))
    _answer(house, removal_id, as_json=as_json)


@removal.command("notify", help=_("Note that the organisation was told, and may be heard."))
@_REMOVAL
@option("--on", type=DAY, required=True, help=_("On which day."))
@option("--by", "channel", metavar=_("TEXT"), required=True, help=_("In what way."))
@json_option
@pass_house(permission=PREPARE)
def notify(house: House, reference: str, on: dt.date, channel: str, *, as_json: bool) -> None:
    """Note the notice."""
    from regest.plugins.protocols.elections import removal as service

    removal_id = _found(house, reference)
    service.notify(house, removal_id, on, channel)
    _answer(house, removal_id, as_json=as_json)


@removal.command("confirm", help=_("Confirm the reading of clause 3.14: the chair's act."))
@_REMOVAL
@json_option
@pass_house(permission=FINALISE)
def confirm(house: House, reference: str, *, as_json: bool) -> None:
    """Confirm an adopted removal."""
    from regest.plugins.protocols.elections import removal as service

    removal_id = _found(house, reference)
    service.confirm(house, removal_id)
    _answer(house, removal_id, as_json=as_json)


@removal.command("end", help=_("End the membership by the order of the authority (3.3)."))
@_REMOVAL
@option("--order", metavar=_("REF"), required=True, help=_("The registered order."))
@option("--last-day", type=DAY, required=True, help=_("The last day of the membership."))
@consequence_options
@json_option
@pass_house(permission=PREPARE)
def end(
    house: House,
    reference: str,
    order: str,
    last_day: dt.date,
    also: tuple[int, ...],
    without: tuple[int, ...],
    *,
    dry_run: bool,
    as_json: bool,
) -> None:
    """End the membership with what hangs on it, or show what would follow."""
    from regest.plugins.protocols.elections import removal as service

    removal_id = _found(house, reference)
    lines = service.plan_end(house, removal_id, order, last_day)
    if dry_run:
        _show_followed(house, removal_id, lines, done=False, as_json=as_json)
        return
    chosen, seen = chosen_lines(lines, also, without), [each.key for each in lines]
    done = service.end(house, removal_id, order, last_day, chosen, seen)
    warn_all(done.warnings)
    _show_followed(house, removal_id, done.consequences, done=True, as_json=as_json)


@removal.command("drop", help=_("Give it up, with the reason."))
@_REMOVAL
@option("--reason", metavar=_("REASON"), required=True, help=_("Why."))
@json_option
@pass_house(permission=PREPARE)
def drop(house: House, reference: str, reason: str, *, as_json: bool) -> None:
    """Give a removal up."""
    from regest.plugins.protocols.elections import removal as service

    removal_id = _found(house, reference)
    service.drop(house, removal_id, reason)
    _answer(house, removal_id, as_json=as_json)


@removal.command("list", help=_("List removals with the step that each has reached."))
@json_option
@pass_house
def list_removals(house: House, *, as_json: bool) -> None:
    """List removals."""
    from regest.plugins.protocols.declarations.catalogue import READ
    from regest.plugins.protocols.elections import removal as service

    house.reader.require(READ)
    with house.read() as session:
        rows = [
            (each.row.id, each.target.name, each.initiator.name, each.step)
            for each in service.listing(session)
        ]
    if as_json:
        names = ("id", "organisation", "initiator", "step")
        emit([dict(zip(names, (*row[:3], row[3].value), strict=True)) for row in rows])
        return
    table(
        [Column(_("Organisation")), Column(_("Asked for by")), Column(_("State"))],
        [[target, initiator, step_title(step)] for _id, target, initiator, step in rows],
    )


def step_title(step: Step) -> Message:
    """Return a step in words."""
    return {
        "begun": _.p("removal", "Applied for"),
        "listed": _.p("removal", "On an agenda"),
        "notified": _.p("removal", "Organisation told"),
        "rejected": _.p("removal", "Not adopted"),
        "adopted": _.p("removal", "Adopted"),
        "confirmed": _.p("removal", "Confirmed by the chair"),
        "ended": _.p("removal", "Membership ended"),
        "dropped": _.p("removal", "Dropped"),
    }[step.value]


def _found(house: House, reference: str) -> str:
    from regest.plugins.protocols.elections import removal as service

    with house.read() as session:
        return service.find(session, reference).id


def _answer(house: House, removal_id: str, *, as_json: bool) -> None:
    told = _told(house, removal_id)
    if as_json:
        emit(told)
    else:
        step = step_title(told["step"])
        say(_("{name}: {step}", name=told["organisation"], step=step))


def _told(house: House, removal_id: str) -> dict[str, Any]:
    from regest.plugins.protocols.elections import removal as service

    with house.read() as session:
        (shown,) = [each for each in service.listing(session) if each.row.id == removal_id]
        return {"id": removal_id, "organisation": shown.target.name, "step": shown.step}


def _show_followed(
    house: House,
    removal_id: str,
    lines: Sequence[Consequence],
    *,
    done: bool,
    as_json: bool,
) -> None:
    if not as_json:
        _answer(house, removal_id, as_json=False)
        show_consequences(lines)
        return
    emit({**_told(house, removal_id), "done": done, "consequences": consequences_as_data(lines)})
