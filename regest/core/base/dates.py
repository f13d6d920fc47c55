"""Dates as people write them: `05.06.2026`, `5 июня 2026 г.`, `«5» июня 2026 г.`, ISO (DAT-1)."""

from __future__ import annotations

import datetime as dt
import re
from zoneinfo import ZoneInfo

from regest.core.base.errors import UsageFault
from regest.core.base.messages import _

MONTHS = (
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
)
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\s*г\.?)?")
_WORDED = re.compile(r"[«\"„]?(\d{1,2})[»\"“]?\s+([а-яё]+)\s+(\d{4})(?:\s*(?:г\.?|года?))?")


def parse_day(text: str) -> dt.date:
    """Return the day that `text` names in any form of DAT-1.

    Raises:
        UsageFault: it names no day.
    """
    written = " ".join(text.replace("\u00a0", " ").split()).lower()
    try:
        if dotted := _DOTTED.fullmatch(written):
            return dt.date(int(dotted[3]), int(dotted[2]), int(dotted[1]))
        if (worded := _WORDED.fullmatch(written)) and worded[2] in MONTHS:
            return dt.date(int(worded[3]), MONTHS.index(worded[2]) + 1, int(worded[1]))
        return dt.date.fromisoformat(written)
    except ValueError as fault:
        raise UsageFault(
            "date_unreadable",
            _("This is not a date: {text}", text=text),
            rule="DAT-1",
            remedy=_("Write it as 26.10.2026, 2026-10-26 or 26 октября 2026 г."),
        ) from fault


def parse_moment(text: str, zone: ZoneInfo) -> dt.datetime:
    """Return the moment that `text` names; a bare time is of `zone`, a bare day its beginning.

    Raises:
        UsageFault: it names no moment.
    """
    day, _separator, clock = text.strip().replace("T", " ").partition(" ")
    try:
        moment = dt.datetime.fromisoformat(text.strip())
    except ValueError:
        if not re.fullmatch(r"\d{1,2}:\d{2}", clock.strip()):
            return dt.datetime.combine(parse_day(text), dt.time(), zone)
        hours, minutes = clock.strip().split(":")
        moment = dt.datetime.combine(parse_day(day), dt.time(int(hours), int(minutes)))
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)


def long_day(day: dt.date) -> str:
    """Return `day` as official papers write it: «16 октября 2026 г.», the month in words."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year} г."
