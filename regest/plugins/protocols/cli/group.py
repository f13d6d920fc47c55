"""The group `regest meeting`, and what its commands have in common."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from regest.api import UsageFault
from regest.api.console import argument, group, option
from regest.plugins.protocols.words import _

if TYPE_CHECKING:
    from regest.api import House

F = TypeVar("F", bound=Callable[..., Any])


@group("meeting", help=_("Meetings of the Presidium, the general meeting and working groups."))
def meeting() -> None:
    """Hold the commands."""


class TimeParam(click.ParamType[dt.time]):
    """A time of the day: `14:20`."""

    name = "time"

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        """Return what stands for a time in help."""
        del param, ctx
        return str(_("TIME"))

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> dt.time:
        """Return the time that `value` names."""
        del param, ctx
        if isinstance(value, dt.time):
            return value
        try:
            return dt.time.fromisoformat(str(value).strip().replace(".", ":"))
        except ValueError as fault:
            raise UsageFault(
                "time_unreadable",
                _("{text} is no time of the day", text=value),
                remedy=_("Write hours and minutes: 14:20."),
            ) from fault


TIME = TimeParam()


def meeting_argument(function: F) -> F:
    """Give a command the reference of its meeting."""
    return argument(
        "reference", metavar=_("MEETING"), help=_("Its day (2026-10-16), or its identifier.")
    )(function)


def at_option(function: F) -> F:
    """Give a command the time of an event of the meeting."""
    return option(
        "--at", type=TIME, help=_("The time; default: now, on another day the last one known.")
    )(function)


def reason_option(function: F) -> F:
    """Give a command the reason for which signatures upon minutes are cancelled."""
    return option("--reason", metavar=_("REASON"), default="",
                  help=_("Why signed minutes change: their signatures are cancelled."))(
        function
    )  # fmt: skip


def located(house: House, reference: str) -> str:
    """Return the id of the meeting that a reference means.

    Raises:
        NotFound: there is none that this reader may see.
    """
    from regest.plugins.protocols import meetings
    from regest.plugins.protocols.declarations.catalogue import READ

    with house.read() as session:
        if not house.reader.may(READ):
            raise meetings.unknown(reference)
        return meetings.find(session, reference).id
