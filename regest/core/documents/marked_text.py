"""The text of a Word form with what was marked by hand in it: boxes ticked, words underlined.

The text that is searched knows no looks; whoever reads a filled form needs them.
"""

from __future__ import annotations

from regest.core.documents.child import ChildFault, work
from regest.core.documents.limits import FILE_BYTES, LIMITS, Limits

# Of the private use area: no text holds them.
UNDERLINED = ("\ue000", "\ue001")
TICKED, EMPTY = "☒", "☐"
_JOB = "regest.core.documents.readers.marked:read"


def marked_text(content: bytes, limits: Limits = LIMITS) -> str:
    """Return the text of a Word document's body with its marks.

    Boxes of every sort are ☒ and ☐, underlined words stand between the two `UNDERLINED`
    characters, crossed out ones are left out. Empty: it is none, or cannot be read.
    """
    if len(content) > FILE_BYTES:
        return ""
    try:
        return str(work(_JOB, content, {}, limits).data["text"])
    except (ChildFault, KeyError):
        return ""
