"""Names joined by lines, drawn by typst: on the page of a PDF, and as a picture for Word."""

from __future__ import annotations

import json

from regest.core.base.errors import Unavailable
from regest.core.base.messages import _
from regest.core.documents.child import ChildFault, work
from regest.core.documents.limits import Limits
from regest.core.documents.paper import Ties
from regest.core.documents.typography import breakable, room, typeset_spaces

# Millimetres from row to row, points of the letters, lines of a name, millimetres of a letter.
_STEP, _POINTS, _LINES, _LETTER = 7.6, 8.0, 2, 1.7
_SHARE = 0.39
_LIMITS = Limits(
    memory_bytes=4 << 30, cpu_seconds=60, wall_seconds=90.0, total_seconds=90.0, open_files=64
)


def data_of(block: Ties, width: float) -> dict[str, object]:
    """Return what typst gets of a block that is to be `width` millimetres wide."""
    within = width * _SHARE
    return {
        "kind": "ties",
        "width": width,
        "share": _SHARE,
        "step": _STEP,
        "points": _POINTS,
        "rows": max(len(block.left), len(block.right)),
        "titles": [_fitting(each, within) for each in block.titles],
        "left": [_fitting(each, within) for each in block.left],
        "right": [_fitting(each, within) for each in block.right],
        "ties": [[tie.left, tie.right, tie.weight, tie.broken, tie.pale] for tie in block.ties],
    }


def picture(block: Ties, width: float) -> bytes:
    """Return the block as a PNG picture of `width` millimetres.

    Raises:
        Unavailable: it could not be drawn.
    """
    content = json.dumps(data_of(block, width), ensure_ascii=False).encode()
    try:
        answer = work("regest.core.documents.typesetting:draw", content, {}, _LIMITS)
    except ChildFault as fault:
        raise Unavailable(
            "paper_not_made",
            _("The paper could not be made: {reason}", reason=fault.reason),
            remedy=_("Print to .pdf."),
        ) from fault
    return answer.parts[0]


def _fitting(name: str, within: float) -> str:
    """Return a name as it fits: two lines of it."""
    letters = int(within / _LETTER) * _LINES
    shown = name if len(name) <= letters else name[: letters - 1].rstrip() + "…"
    return breakable(typeset_spaces(shown), room(within, _POINTS))
