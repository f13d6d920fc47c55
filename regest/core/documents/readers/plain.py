"""Text files, in whatever coding they came."""

from __future__ import annotations

from regest.core.documents.coding import decode_text
from regest.core.hooks.types import ExtractedText


def read(content: bytes, _name: str) -> ExtractedText:
    """Return the text, its coding judged."""
    return ExtractedText(decode_text(content)[0])
