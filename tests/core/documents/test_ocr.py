"""Scans: pages that are pictures are named at the first read and recognised one at a time."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from regest.core.base.messages import _
from regest.core.documents import ocr
from regest.core.documents.extract import TextReader
from regest.core.documents.outcome import (
    Status,
    TextOutcome,
    no_recognition,
    waits_for_recognition,
)
from regest.core.documents.readers.picture import sizes
from regest.core.documents.readers.scan import cleaned
from tests.core.documents import scans

needs_tesseract = pytest.mark.skipif(not ocr.languages(), reason="needs tesseract with rus")
WORDS = ("КАМЕНОГОРСКИЙ АГРАРНЫЙ КОЛЛЕДЖ", "12.10.2026 № 01-12/345", "корректирующих действий")
FORMATS: dict[str, Callable[[scans.Grey], bytes]] = {
    "scan.pdf": scans.scanned_pdf, "scan.png": scans.png, "scan.bmp": scans.bmp,
    "scan.tif": scans.tiff,
}  # fmt: skip


def asked(outcome: TextOutcome) -> str:
    return str(getattr(outcome.reason, "msgid", outcome.reason))


@pytest.mark.parametrize("name", FORMATS)
def test_a_scan_waits_for_recognition_where_it_is_installed(name: str) -> None:
    content = FORMATS[name](scans.paper())
    outcome = TextReader(recognition=lambda: ("rus",)).read(content, name)
    assert (outcome.status, outcome.text, outcome.scanned_pages) == ("empty", "", (1,))
    assert outcome.reason == waits_for_recognition()
    assert outcome.notice is not None
    assert outcome.notice.msgid.startswith("File accepted. Its pages are images")


def test_a_scan_says_so_where_recognition_is_missing() -> None:
    outcome = TextReader(recognition=tuple).read(scans.png(scans.paper()), "scan.png")
    assert outcome.reason == no_recognition()
    assert outcome.notice is not None
    assert "text recognition is not installed" in outcome.notice.text("en")


def test_only_the_pages_that_are_pictures_are_named(reader: TextReader) -> None:
    """A page number on a scan is not its text, and an empty sheet is no scan."""
    content = scans.scanned_pdf("x" * 300, scans.paper(), "")
    outcome = reader.read(content, "mixed.pdf")
    assert (outcome.status, outcome.scanned_pages) == ("extracted", (2,))
    assert [remark.text("en") for remark in outcome.remarks] == ["1 page has no text."]
    assert outcome.notice is not None
    assert outcome.notice.text("en").startswith("1 page is an image: its text is found")
    assert ocr.joined(outcome, {2: page("seen")}).notice is None


def test_a_logo_is_no_scan(reader: TextReader) -> None:
    outcome = reader.read(scans.png(scans.Grey(100, 100, bytes(10_000))), "logo.png")
    assert (outcome.status, outcome.scanned_pages) == ("empty", ())
    assert asked(outcome) == "there is no text in it"


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("Протокол\n\n\n\x0c", "Протокол"),
        ("| _ ~\nПротокол\n—\n", "Протокол"),
        ("уполномо-\nченный и уполномоченный", "уполномоченный и уполномоченный"),
        ("пара «наставник-\nкандидат»", "пара «наставник-кандидат»"),
        ("от 05.10-\n12.10", "от 05.10-\n12.10"),
    ],
)
def test_what_was_recognised_is_cleaned(said: str, text: str) -> None:
    assert cleaned(said) == text


@pytest.mark.parametrize(("side", "status"), [(8_900, "empty"), (9_000, "failed")])
def test_a_picture_larger_than_any_scan_is_refused_unopened(
    reader: TextReader, side: int, status: str
) -> None:
    outcome = reader.read(scans.png_of(side, side, b""), "scan.png")
    assert outcome.status == status
    assert (status == "failed") == (asked(outcome) == "the image is too large")


@needs_tesseract
@pytest.mark.parametrize("name", FORMATS)
def test_a_russian_letter_is_recognised(name: str) -> None:
    outcome = ocr.read_page(FORMATS[name](scans.paper()), 1)
    assert (outcome.status, outcome.extractor) == ("extracted", "tesseract")
    assert outcome.extractor_version == ocr.version()
    assert [words for words in WORDS if words not in outcome.text] == []


@needs_tesseract
def test_each_page_is_recognised_by_itself(tmp_path: Path) -> None:
    path = tmp_path / "scan.tif"
    path.write_bytes(scans.tiff(scans.blank(), scans.paper()))
    assert TextReader().read(path, "scan.tif").scanned_pages == (1, 2)
    assert ocr.read_page(path, 1).status == "empty"
    assert WORDS[0] in ocr.read_page(path, 2).text


@needs_tesseract
@pytest.mark.skipif(not ocr._turns(), reason="needs tesseract with osd")
def test_a_sheet_that_lay_the_wrong_way_round_is_recognised() -> None:
    assert WORDS[0] in ocr.read_page(scans.png(scans.upside_down(scans.paper())), 1).text


@needs_tesseract
@pytest.mark.parametrize("page", [-1, 0, 2, 10**9])
@pytest.mark.parametrize("name", ["scan.pdf", "scan.png"])
def test_a_page_that_is_not_there_is_a_failure(name: str, page: int) -> None:
    outcome = ocr.read_page(FORMATS[name](scans.blank()), page)
    assert (outcome.status, asked(outcome)) == ("failed", "there is no such page")


@needs_tesseract
def test_a_page_that_takes_too_long_is_given_up_in_time() -> None:
    limits = replace(ocr.PAGE_LIMITS, wall_seconds=0.5)
    started = time.monotonic()
    outcome = ocr.read_page(scans.png(scans.paper(300)), 1, limits)
    assert time.monotonic() - started < 5
    assert (outcome.status, asked(outcome)) == ("failed", "reading took too long")


@needs_tesseract
@pytest.mark.parametrize("content", [b"", b"text", scans.png_of(900, 900, b"none")])
def test_what_is_no_scan_is_a_failure(content: bytes) -> None:
    assert ocr.read_page(content, 1).status == "failed"


@needs_tesseract
def test_a_file_that_is_gone_is_a_failure(tmp_path: Path) -> None:
    assert asked(ocr.read_page(tmp_path / "gone.pdf", 1)) == "the file cannot be opened"


def test_without_the_program_nothing_is_recognised(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    assert ocr.languages() == ()
    outcome = ocr.read_page(b"", 1)
    assert (outcome.status, outcome.reason) == ("unsupported", no_recognition())


def page(text: str = "", reason: str = "") -> TextOutcome:
    """Return what recognition says of a page."""
    status: Status = "extracted" if text else "failed" if reason else "empty"
    return TextOutcome(
        status, text, extractor="tesseract", extractor_version="5 rus",
        reason=_(reason) if reason else "" if text else _("there is no text in it"),
    )  # fmt: skip


SCAN = TextOutcome(
    "empty", extractor="pdfium", reason=waits_for_recognition(), scanned_pages=(1, 2, 3)
)
MIXED = TextOutcome("extracted", "typed", extractor="pdfium", scanned_pages=(2, 3))


@pytest.mark.parametrize(
    ("first", "pages", "status", "text", "waiting", "reason"),
    [
        (SCAN, {}, "empty", "", (1, 2, 3), "the pages are images and wait for text recognition"),
        (SCAN, {2: page("two")}, "extracted", "two", (1, 3), ""),
        (SCAN, {3: page("three"), 1: page("one")}, "extracted", "one\n\nthree", (2,), ""),
        (SCAN, {1: page(reason="it hurts")}, "empty", "", (2, 3),
         "the pages are images and wait for text recognition"),
        (SCAN, {1: page(), 2: page(reason="it hurts"), 3: page()}, "failed", "", (), "it hurts"),
        (SCAN, {1: page(), 2: page(), 3: page()}, "empty", "", (), "there is no text in it"),
        (MIXED, {2: page("two"), 3: page(reason="it hurts")}, "extracted", "typed\n\ntwo", (), ""),
        (MIXED, {9: page("none of ours")}, "extracted", "typed", (2, 3), ""),
    ],
)  # fmt: skip
def test_pages_join_the_text_that_was_there(
    first: TextOutcome,
    pages: dict[int, TextOutcome],
    status: str,
    text: str,
    waiting: tuple[int, ...],
    reason: str,
) -> None:
    outcome = ocr.joined(first, pages)
    assert (outcome.status, outcome.text, outcome.scanned_pages) == (status, text, waiting)
    assert asked(outcome) == reason


def test_a_joined_text_says_who_read_it_and_which_page_failed() -> None:
    outcome = ocr.joined(MIXED, {2: page("two"), 3: page(reason="it hurts")})
    assert (outcome.extractor, outcome.extractor_version) == ("pdfium+tesseract", "5 rus")
    assert [remark.text("en") for remark in outcome.remarks] == [
        "Page 3 was not recognised: it hurts."
    ]
    assert ocr.joined(SCAN, {1: page("one")}).extractor == "tesseract"


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (scans.png_of(30_000, 20_000, b""), [(30_000, 20_000)]),
        (scans.bmp(scans.Grey(4, 3, bytes(12))), [(4, 3)]),
        (b"BM" + bytes(4) + bytes(4) + bytes(4) + b"\x0c\0\0\0\x05\0\x07\0", [(5, 7)]),
        (b"\xff\xd8\xff\xe0\0\x04ab\xff\xff\xc2\0\x11\x08\0\x07\0\x05", [(5, 7)]),
        (b"\xff\xd8\xff\xe0\0\x04abrubbish", []),
        (b"\xff\xd8\xff\xe0\0\x04", []),
        (scans.tiff(scans.Grey(4, 3, bytes(12)), scans.Grey(2, 2, bytes(4))), [(4, 3), (2, 2)]),
        (b"MM\0*\0\0\0\x08\0\x01\x01\x00\0\x03\0\0\0\x01\0\x09\0\0\0\0\0\x08", [(9, 0)]),
        (b"II*\0\xff\xff\xff\xff", []),
    ],
)
def test_sizes_are_told_from_the_headers(content: bytes, found: list[tuple[int, int]]) -> None:
    assert sizes(content) == found
