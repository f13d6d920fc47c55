"""docs/formats.md names every reader with the endings of what it reads, and no other."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

from regest.core.base.settings import LimitSettings
from regest.core.documents import archive, extract, limits, media, tidy
from regest.core.documents.ocr import PAGE_LIMITS
from regest.core.documents.readers import BUILT_IN, pdf, picture, xls

PAGE = (Path(__file__).resolve().parents[3] / "docs/formats.md").read_text("utf-8")


def rows(title: str) -> list[list[str]]:
    """Return the cells of the first table after a heading, without its head."""
    section = PAGE.split(title, 1)[1].split("\n## ", 1)[0]
    lines = [line for line in section.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[1:]]


def test_every_reader_stands_on_the_page_with_what_it_reads() -> None:
    declared = defaultdict(set)
    for each in BUILT_IN:
        endings = {media.ENDINGS.get(media_type, "") for media_type in each.media_types}
        declared[", ".join(sorted(endings))].add(each.name)
    told = {endings: set(readers.split(", ")) for _kind, endings, readers, _what in rows("# Files")}
    assert told == declared


def test_the_limits_on_the_page_are_those_in_force() -> None:
    told = " ".join(" ".join(row) for row in rows("## Limits"))
    numbers = {int(each.replace(",", "")) for each in re.findall(r"\d[\d,]*", told)}
    assert numbers == {
        limits.FILE_BYTES // 1_000_000, tidy.TEXT_LENGTH, extract.EMBEDDED, extract.DEPTH,
        archive.MEMBERS, archive.TOTAL_BYTES // 1_000_000, archive.MEMBER_BYTES // 1_000_000,
        archive.RATIO, xls.CELLS, pdf.PAGES, pdf.SCANNED_PAGES, picture.POINTS // 1_000_000,
        picture.FEWEST_POINTS, PAGE_LIMITS.cpu_seconds, PAGE_LIMITS.memory_bytes >> 30,
    }  # fmt: skip
    for name in ("extraction_seconds", "extraction_megabytes"):
        assert name in told
        assert name in LimitSettings.model_fields
