"""Text of PowerPoint presentations: slide by slide, the notes of each after it."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator

from regest.core.base.messages import _
from regest.core.documents.archive import member, open_guarded
from regest.core.documents.readers.docx import WordTarget
from regest.core.documents.readers.markup import feed
from regest.core.hooks.types import ExtractedText, ExtractionFault

_SLIDE = re.compile(r"ppt/(?P<kind>slides/slide|notesSlides/notesSlide)(?P<number>\d{1,6})\.xml")
# SmartArt keeps its words apart from the slide that shows it.
_DIAGRAM = re.compile(r"ppt/diagrams/data\d{1,6}\.xml")


def read(content: bytes, _name: str) -> ExtractedText:
    """Return the text of a .pptx, .pptm or .ppsx.

    Raises:
        ExtractionFault: the file is damaged, locked, a bomb, or no presentation.
    """
    archive = open_guarded(content)
    if not any(name.startswith("ppt/presentation") for name in archive.namelist()):
        raise ExtractionFault(_("there is no document inside the archive"))
    return ExtractedText("\n".join(_texts(archive)))


class SlideTarget(WordTarget):
    """Knows the elements of DrawingML, whose paragraphs, runs and tables are named as Word's."""

    # A field holds the number of the slide or today's date.
    skipped = WordTarget.skipped | {"fld"}


def _texts(archive: zipfile.ZipFile) -> Iterator[str]:
    for name in [*_in_order(archive.namelist()), *filter(_DIAGRAM.fullmatch, archive.namelist())]:
        target = SlideTarget()
        with member(archive, name) as stream:
            feed(stream, target)
        yield target.text()


def _in_order(names: list[str]) -> list[str]:
    """Return the parts of slides and notes, each slide before its notes."""
    found = [match for name in names if (match := _SLIDE.fullmatch(name))]
    found.sort(key=lambda match: (int(match["number"]), match["kind"] != "slides/slide"))
    return [match[0] for match in found]
