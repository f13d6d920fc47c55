"""What may be done with a letter that looks registered already."""

from __future__ import annotations

from enum import StrEnum


class Choice(StrEnum):
    """What to do with a letter that looks registered already (DUP-1)."""

    ATTACH = "attach"
    REPEAT = "repeat"
    OTHER = "other"
