"""A meeting as an entry for calendars: iCalendar (RFC 5545), written by hand since it is small.

Times are UTC, so that no time zone has to be described. A later notice of the same meeting has the
same UID and a greater SEQUENCE: calendars move or remove what they have.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

PRODUCT = "-//Regest//Meetings//RU"
MEDIA_TYPE = "text/calendar"
FILE_NAME = "meeting.ics"
_LINE = 75
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u2028\u2029]")


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """One meeting in a calendar; `begins` and `stamped` are moments, `lasts` a guess.

    `uid` and `sequence` tell calendars which entry it is and which word on it is the last.
    """

    uid: str
    sequence: int
    begins: dt.datetime
    stamped: dt.datetime
    summary: str
    location: str = ""
    description: str = ""
    organiser: str = ""
    organiser_name: str = ""
    attendee: str = ""
    attendee_name: str = ""
    cancelled: bool = False
    lasts: dt.timedelta = dt.timedelta(hours=2)


def written(entry: Entry) -> bytes:
    """Return the entry as a file: a request to take part, or that it is cancelled."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{PRODUCT}",
        f"METHOD:{'CANCEL' if entry.cancelled else 'REQUEST'}",
        "BEGIN:VEVENT",
        f"UID:{_text(entry.uid)}",
        f"SEQUENCE:{entry.sequence}",
        f"DTSTAMP:{_moment(entry.stamped)}",
        f"DTSTART:{_moment(entry.begins)}",
        f"DTEND:{_moment(entry.begins + entry.lasts)}",
        f"SUMMARY:{_text(entry.summary)}",
    ]
    if entry.location:
        lines.append(f"LOCATION:{_text(entry.location)}")
    if entry.description:
        lines.append(f"DESCRIPTION:{_text(entry.description)}")
    if entry.organiser:
        lines.append(f"ORGANIZER;CN={_parameter(entry.organiser_name)}:mailto:{entry.organiser}")
    if entry.attendee:
        lines.append(
            f"ATTENDEE;CN={_parameter(entry.attendee_name)};ROLE=REQ-PARTICIPANT;"
            f"PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:{entry.attendee}"
        )
    lines.append(f"STATUS:{'CANCELLED' if entry.cancelled else 'CONFIRMED'}")
    lines += ["END:VEVENT", "END:VCALENDAR"]
    return "".join(f"{_folded(line)}\r\n" for line in lines).encode()


def _moment(moment: dt.datetime) -> str:
    return f"{moment.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}"


def _text(text: str) -> str:
    """Escape a value; signs that no line of a calendar may have are left out."""
    plain = _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return plain.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _parameter(text: str) -> str:
    """Quote the value of a parameter, which may hold no quotation mark of its own."""
    plain = " ".join(_CONTROLS.sub("", text).split())
    return f'"{plain.replace(chr(34), chr(39))}"'


def _folded(line: str) -> str:
    """Break a line after 75 octets at most, never inside a character (RFC 5545, 3.1)."""
    pieces, piece, octets = [], "", 0
    for sign in line:
        size = len(sign.encode())
        if octets + size > _LINE:
            pieces.append(piece)
            # The space that begins a continued line is one of its octets.
            piece, octets = "", 1
        piece += sign
        octets += size
    pieces.append(piece)
    return "\r\n ".join(pieces)
