"""Where the time comes from: UTC in storage, days in the association's zone (DAT-2)."""

from __future__ import annotations

import datetime as dt
import time
from typing import Protocol
from zoneinfo import ZoneInfo

from regest.core.base.errors import UsageFault
from regest.core.base.messages import _


class Clock(Protocol):
    """Tells the time, always as an aware moment in UTC."""

    def now(self) -> dt.datetime:
        """Return the present moment in UTC."""


class SystemClock:
    """The machine's clock."""

    def now(self) -> dt.datetime:
        """Return the machine's time in UTC."""
        return dt.datetime.now(dt.UTC)


class RehearsalClock:
    """Starts at a chosen moment and ticks on with real time (rehearsal deployments only)."""

    def __init__(self, start: dt.datetime) -> None:
        self._start = start.astimezone(dt.UTC)
        self._origin = time.monotonic()

    def now(self) -> dt.datetime:
        """Return the start moved on by the real time since."""
        return self._start + dt.timedelta(seconds=time.monotonic() - self._origin)


class ManualClock:
    """Stands still until moved; for tests and for replaying papers."""

    def __init__(self, start: dt.datetime) -> None:
        self._now = start.astimezone(dt.UTC)

    def now(self) -> dt.datetime:
        """Return the moment it was last set to."""
        return self._now

    def set(self, moment: dt.datetime) -> None:
        """Move the hands to `moment`, an aware time."""
        self._now = moment.astimezone(dt.UTC)

    def advance(self, **delta: float) -> None:
        """Move the hands on by `timedelta(**delta)`."""
        self._now += dt.timedelta(**delta)


def local_day(moment: dt.datetime, zone: ZoneInfo) -> dt.date:
    """Return the day of `moment` in the association's `zone` (DAT-2)."""
    return moment.astimezone(zone).date()


def rehearsal_clock(start: str, zone: ZoneInfo) -> RehearsalClock:
    """Return a clock set to ISO time `start`; without an offset it is local time of `zone`.

    Raises:
        UsageFault: `start` is not an ISO date or time.
    """
    try:
        moment = dt.datetime.fromisoformat(start)
    except ValueError as fault:
        raise UsageFault(
            "rehearsal_clock",
            _("REGEST_NOW is not a time: {value}", value=start),
            remedy=_("Write it as 2026-10-27T09:15."),
        ) from fault
    return RehearsalClock(moment if moment.tzinfo else moment.replace(tzinfo=zone))
