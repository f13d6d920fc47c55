"""Text of RTF files, whose Russian letters stand in a code page that not every writer names."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import cast

from striprtf.striprtf import rtf_to_text

from regest.core.documents.archive import damaged
from regest.core.hooks.types import ExtractedText, ExtractionFault

# The library declares types for itself only.
_rtf_to_text = cast("Callable[..., object]", rtf_to_text)
_BINARY = re.compile(rb"\\bin(\d{1,9}) ?")
_RAW = re.compile(rb"[\x80-\xff]")
# striprtf leaves out what it takes for destinations; a name that it does not know is mere text.
_SHOWN = re.compile(
    rb"(?:\\\*)?\\(?:headerf|headerl|headerr|header|footerf|footerl|footerr|footer|footnote"
    rb"|shpinst|shptxt|shp|result)(?![a-z])"
)
_CELL = re.compile(rb"\\(?:nest)?cell(?![a-z])")
# striprtf looks for links by a pattern that costs the square of a line's length.
_LINK = re.compile(rb"\\fldinst\{")
_ANSI = re.compile(rb"\\fcharset0(?!\d)")


def read(content: bytes, _name: str) -> ExtractedText:
    """Return the text with headers, footers, footnotes and text boxes where they stand.

    Raises:
        ExtractionFault: the file is damaged.
    """
    prepared = b"".join(_without_binary(content))
    prepared = _RAW.sub(lambda byte: b"\\'%02x" % byte[0][0], prepared)
    prepared = _SHOWN.sub(rb"\\shown", prepared)
    prepared = _LINK.sub(rb"\\fldinst {", _CELL.sub(rb"\\tab", prepared))
    if b"\\ansicpg1251" in prepared[:1000]:
        # In a Russian file the «ANSI» of a font is the Russian one, whatever the format says.
        prepared = _ANSI.sub(rb"\\fcharset204", prepared)
    try:
        # The brace ends a file that was cut short: letters before it would wait for it in vain.
        text = str(
            _rtf_to_text(prepared.decode("ascii") + "}", encoding="cp1251", errors="replace")
        )
    except (ValueError, LookupError, TypeError, OverflowError) as fault:
        raise ExtractionFault(damaged()) from fault
    return ExtractedText(text)


def _without_binary(content: bytes) -> Iterator[bytes]:
    """Yield the content without what stands there as bare bytes (pictures)."""
    place = 0
    while match := _BINARY.search(content, place):
        yield content[place : match.start()]
        place = match.end() + int(match[1])
    yield content[place:]
