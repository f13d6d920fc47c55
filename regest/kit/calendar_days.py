"""Days of a year that the deployment sets itself: transferred and additional days off (CAL-1)."""

from __future__ import annotations

from regest.core.base.calendar import YearOverride
from regest.core.base.errors import Refusal, UsageFault
from regest.core.base.messages import Message, _
from regest.core.base.settings_file import set_calendar_year
from regest.core.base.text import is_blank
from regest.core.store.writers import WriterQueue
from regest.kit.house import House
from regest.kit.plugins import SETTINGS_LOCK

ADMINISTER = "deployment.administer"
FIRST_YEAR, LAST_YEAR = 1995, 2100
_SOURCE = 300


def set_days(house: House, year: int, days: YearOverride) -> None:
    """Set what differs in a year from the calendar in use; no days and no act take all back.

    They hold at once, in every process that serves the folder; what was reckoned before stays
    until it is reckoned anew (CAL-2).

    Raises:
        Refusal: whoever asks may not, or no act is named (CAL-1).
        UsageFault: a day is of another year or set twice, or the year cannot be reckoned with.
    """
    house.reader.require(ADMINISTER)
    everything = days.working | days.non_working
    empty = not everything and not days.complete and is_blank(days.source)
    if not empty:
        _require_sound(year, days)
    own = {} if empty else _section(days)
    folder = house.deployment.folder
    with WriterQueue(folder / SETTINGS_LOCK).turn(), house.work() as work:
        detail = {"off": len(days.non_working), "working": len(days.working)}
        work.witness("calendar.changed", "calendar", str(year), detail)
        set_calendar_year(folder, year, own)


def _section(days: YearOverride) -> dict[str, object]:
    return {
        "source": days.source.strip(),
        "days_off": sorted(days.non_working),
        "working": sorted(days.working),
        "complete": days.complete,
    }


def _require_sound(year: int, days: YearOverride) -> None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise _wrong(_("The calendar of {year} cannot be set", year=year), _("Choose the year."))
    if is_blank(days.source) or len(days.source) > _SOURCE:
        raise Refusal(
            "calendar_source",
            _("Days of the calendar cannot be changed without the act that they rest on"),
            rule="CAL-1",
            remedy=_("Name the act, its number and date."),
        )
    others = sorted(day for day in days.working | days.non_working if day.year != year)
    if others:
        raise _wrong(
            _("{day} is no day of {year}", day=others[0], year=year),
            _("Set it in the calendar of its own year."),
        )
    twice = sorted(days.working & days.non_working)
    if twice:
        raise _wrong(
            _("{day} cannot be worked and free", day=twice[0]), _("Leave it in one of the lists.")
        )


def _wrong(message: Message, remedy: Message) -> UsageFault:
    return UsageFault("calendar_days", message, rule="CAL-1", remedy=remedy)
