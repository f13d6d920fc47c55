"""The hostile corpus: each file with what must be said of it. None of them lies on a disk here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from tests.core.documents import hostile, scans
from tests.core.documents import hostile_archives as archives
from tests.core.documents import hostile_papers as papers

TOO_LARGE = "the file is too large when unpacked"
DAMAGED = "the file is damaged"
CROWDED = "the archive holds too many files"
OVERLAPS = "the archive is made so that its files overlap"
LOCKED = "the file is protected by a password"
FELL = "the reading program failed"
SLOW = "reading took too long"
MEMORY = "reading needs too much memory"
DEEP = "the file is nested too deeply"
IMAGE = "the image is too large"


@dataclass(frozen=True)
class Hostile:
    """A file that hurts, and the answers that are right: reasons, or statuses without one."""

    make: Callable[[], bytes]
    answers: tuple[str, ...]


def _entry(make: Callable[[], bytes], *answers: str) -> Hostile:
    return Hostile(make, answers)


CORPUS: dict[str, Hostile] = {
    "bomb_text.docx": _entry(archives.text_bomb, TOO_LARGE),
    "bomb_paragraphs.docx": _entry(archives.paragraph_bomb, TOO_LARGE),
    "bomb_lying.docx": _entry(archives.lying_bomb, DAMAGED),
    "many_paragraphs.docx": _entry(hostile.paragraph_bomb, "extracted", SLOW),
    "deep.docx": _entry(hostile.deep_word_file, "empty"),
    "xxe.docx": _entry(partial(hostile.entity_file, "/etc/passwd"), DAMAGED),
    "laughs.docx": _entry(hostile.billion_laughs, DAMAGED),
    **{
        f"{name}.{kind}": _entry(partial(make, kind), DAMAGED)
        for kind in ("odt", "pptx", "xlsx")
        for name, make in (("xxe", papers.leaking), ("laughs", papers.laughing))
    },
    "deep.pptx": _entry(papers.deep_slides, "empty", DAMAGED),
    "flate.pdf": _entry(hostile.flate_bomb, FELL, MEMORY, SLOW),
    "forms.pdf": _entry(hostile.form_bomb, FELL, SLOW),
    "loop.pdf": _entry(papers.loop_pdf, "empty", DAMAGED, FELL, SLOW),
    "deep.pdf": _entry(papers.deep_pdf, "empty", DAMAGED, FELL, SLOW, DEEP),
    "vast_page.pdf": _entry(papers.vast_page, "empty"),
    "dimensions.xlsx": _entry(hostile.sparse_workbook, "extracted"),
    "repeated.ods": _entry(papers.repeated_cells, "extracted"),
    "corners.xls": _entry(papers.corner_workbook, TOO_LARGE),
    "boastful.xls": _entry(papers.boastful_workbook, FELL, DAMAGED, MEMORY),
    "broken.xls": _entry(papers.broken_workbook, FELL, DAMAGED),
    "deep.eml": _entry(hostile.deep_letter, DEEP),
    "parts.eml": _entry(hostile.deep_multipart, DEEP, SLOW),
    "bombs.eml": _entry(papers.letter_of_bombs, "extracted"),
    "overlap.zip": _entry(archives.overlapping, OVERLAPS, TOO_LARGE),
    "overlap.docx": _entry(hostile.overlapping_zip, OVERLAPS),
    "crowd.zip": _entry(archives.crowded, CROWDED),
    "nested.zip": _entry(archives.nested, "extracted"),
    "nested_bombs.zip": _entry(archives.nested_bombs, "extracted"),
    "wide_and_deep.zip": _entry(archives.wide_and_deep, "extracted"),
    "straying.zip": _entry(archives.straying, DAMAGED),
    "locked.zip": _entry(archives.locked, LOCKED),
    "locked.docx": _entry(hostile.locked_zip, LOCKED),
    "deep.rtf": _entry(papers.deep_rtf, SLOW, MEMORY),
    "links.rtf": _entry(papers.linked_rtf, "empty", "extracted", SLOW),
    "deep.html": _entry(papers.deep_page, "empty", SLOW),
    "loop.msg": _entry(papers.looping_letter, DAMAGED, FELL, "empty"),
    "circles.msg": _entry(papers.circular_folders, DAMAGED, FELL, DEEP, "empty", "extracted"),
    "shared.msg": _entry(papers.shared_streams, MEMORY, DAMAGED, CROWDED, SLOW),
    "giant.png": _entry(partial(scans.png_of, 60_000, 60_000, b""), IMAGE),
    "giant.tif": _entry(papers.giant_tiff, IMAGE),
    "giant.bmp": _entry(papers.giant_bmp, IMAGE),
}
