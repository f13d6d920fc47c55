"""Reads recipes: text in UTF-8, whose first line is a title."""

from regest.api import ExtractedText, ExtractionFault

from .texts import _


def read(content: bytes, file_name: str) -> ExtractedText:
    """Return the text of a recipe."""
    del file_name
    try:
        return ExtractedText(content.decode())
    except UnicodeDecodeError as fault:
        raise ExtractionFault(_("The recipe is not in UTF-8")) from fault
