"""A sheet with a border as PDF/A, to be handed over and hung on a wall: one page of A4."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass
from typing import Literal

from regest.core.base.errors import Unavailable
from regest.core.base.messages import _
from regest.core.documents.child import ChildFault, work
from regest.core.documents.paper import SHORT_SIDE, Signature, training_mark
from regest.core.documents.pdf import LIMITS
from regest.core.documents.qr import runs
from regest.core.documents.typography import breakable, room, typeset_spaces

_JOB = "regest.core.documents.typesetting:typeset"
# Millimetres between the inner border and the text on either side.
_SIDE, _POINTS = 30.0, 13.0
# Strong lines are larger, and bold letters wider.
_STRONG = 17.5


@dataclass(frozen=True, slots=True)
class BorderedLine:
    """A line in the middle of the sheet; `hint` stands under it in small type, as on forms.

    `underlined` ones have a rule under them, as what is written into a form by hand.
    """

    text: str
    weight: Literal["plain", "strong"] = "plain"
    hint: str = ""
    underlined: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class BorderedSheet:
    """What stands on a sheet, from its head to its foot.

    `above` are the bodies that issue it, `facts` its number and day, `name` the large word, `mark`
    a word across its head («ДУБЛИКАТ»), `code` what the QR code says, with `caption` beside it.
    """

    title: str
    above: tuple[str, ...]
    facts: tuple[str, ...]
    name: str
    lines: tuple[BorderedLine, ...]
    signatures: tuple[Signature, ...]
    mark: str = ""
    code: str = ""
    caption: str = ""
    language: str = "ru"
    rehearsal: bool = False
    made_on: dt.date = dt.date(2000, 1, 1)


def write_bordered(sheet: BorderedSheet) -> bytes:
    """Return the sheet as PDF/A-2b with its fonts inside; the same sheet gives the same bytes.

    Raises:
        Unavailable: it could not be set.
    """
    content = json.dumps(_data(sheet), ensure_ascii=False).encode()
    try:
        return work(_JOB, content, {"template": "bordered"}, LIMITS).parts[0]
    except ChildFault as fault:
        raise Unavailable(
            "paper_not_made",
            _("The paper could not be made: {reason}", reason=fault.reason),
            remedy=_("Try again in a moment."),
        ) from fault


def _data(sheet: BorderedSheet) -> dict[str, object]:
    day = sheet.made_on
    side, dark = runs(sheet.code) if sheet.code else (0, [])
    return {
        "title": typeset_spaces(sheet.title),
        "day": {"year": day.year, "month": day.month, "day": day.day},
        "language": sheet.language,
        "tags": True,
        "training": training_mark(sheet.language) if sheet.rehearsal else "",
        "above": [_fitting(line) for line in sheet.above],
        "facts": [_fitting(line) for line in sheet.facts],
        "name": typeset_spaces(sheet.name),
        "mark": typeset_spaces(sheet.mark),
        "lines": [
            {
                "text": _fitting(line.text, points=_STRONG if line.weight == "strong" else _POINTS),
                "strong": line.weight == "strong",
                "hint": typeset_spaces(line.hint),
                "underlined": line.underlined,
            }
            for line in sheet.lines
        ],
        "signatures": [
            {"post": _fitting(each.post, 0.5), "name": _fitting(each.name, 0.24)}
            for each in sheet.signatures
        ],
        "side": side,
        "runs": dark,
        "caption": _fitting(sheet.caption, 0.5),
    }


def _fitting(text: str, share: float = 1.0, points: float = _POINTS) -> str:
    return breakable(typeset_spaces(text), room((SHORT_SIDE - 2 * _SIDE) * share, points))
