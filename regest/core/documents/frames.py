"""Framed notes as a PDF with a page as large as each, to be put upon other papers."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import dataclass

from regest.core.base.errors import Unavailable
from regest.core.base.messages import _
from regest.core.documents.child import ChildFault, work
from regest.core.documents.pdf import LIMITS
from regest.core.documents.typography import breakable, room, typeset_spaces

# Millimetres; two notes stand side by side between the margins of a sheet of A4.
WIDTH = 82
_INSIDE, _POINTS = WIDTH - 7, 8.0
_JOB = "regest.core.documents.typesetting:typeset"


@dataclass(frozen=True, slots=True)
class Note:
    """A heading of a few lines, in bold, and rows of a name and its value."""

    heading: tuple[str, ...]
    rows: tuple[tuple[str, str], ...]


def write_notes(
    notes: Sequence[Note], *, sheet: str, title: str, language: str, made_on: dt.date
) -> bytes:
    """Return a PDF: a page for each note, and at last a sheet of A4 with the heading `sheet`.

    Raises:
        Unavailable: it could not be set.
    """
    day = {"year": made_on.year, "month": made_on.month, "day": made_on.day}
    given = {
        "title": title,
        "day": day,
        "language": language,
        "width": WIDTH,
        "sheet": typeset_spaces(sheet),
        "tags": False,
        "notes": [_data(note) for note in notes],
    }
    content = json.dumps(given, ensure_ascii=False).encode()
    try:
        return work(_JOB, content, {"template": "frames"}, LIMITS).parts[0]
    except ChildFault as fault:
        raise Unavailable(
            "paper_not_made",
            _("The paper could not be made: {reason}", reason=fault.reason),
            remedy=_("Try again in a moment."),
        ) from fault


def _data(note: Note) -> dict[str, object]:
    rows = [(typeset_spaces(name), _fitting(value)) for name, value in note.rows]
    return {"heading": [typeset_spaces(line) for line in note.heading], "rows": rows}


def _fitting(value: str) -> str:
    return breakable(typeset_spaces(value), room(_INSIDE, _POINTS))
