"""Office documents behind a password: what they are is all that can be told."""

from __future__ import annotations

from regest.core.documents.archive import locked
from regest.core.hooks.types import ExtractedText, ExtractionFault


def read(_content: bytes, _name: str) -> ExtractedText:
    """Say that the file is locked.

    Raises:
        ExtractionFault: always.
    """
    raise ExtractionFault(locked())
