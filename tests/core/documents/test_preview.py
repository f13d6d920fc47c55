"""Pages of a PDF as pictures: whatever the file is, the child answers within its limits."""

from __future__ import annotations

import struct
import time
import zlib
from dataclasses import replace
from pathlib import Path

import pytest

from regest.core.base.errors import Refusal
from regest.core.documents.preview import LIMITS, Previews
from regest.core.documents.readers.leaf import POINTS, png
from regest.core.presets.reader import PRESETS

PDF = (PRESETS / "demo" / "papers" / "letter_02_membership_application.pdf").read_bytes()


def one_page(content: bytes, box: str = "0 0 595 842") -> bytes:
    """Return a PDF of one page that draws `content`; its table of objects is left to be mended."""
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[" + box.encode() + b"]/Contents 4 0 R>>endobj\n"
        b"4 0 obj<</Length " + str(len(content)).encode() + b">>stream\n" + content
        + b"\nendstream endobj\ntrailer<</Root 1 0 R>>"
    )  # fmt: skip


def test_a_page_is_drawn_once_and_kept() -> None:
    previews = Previews()
    page = previews.draw("a" * 64, PDF, 1)
    assert page.picture.startswith(b"\x89PNG\r\n\x1a\n")
    assert struct.unpack(">II", page.picture[16:24]) == (page.width, page.height)
    assert page.pages == 1
    assert previews.kept("a" * 64, 1) is page
    assert previews.kept("b" * 64, 1) is None


def test_what_is_kept_is_bounded() -> None:
    small = Previews(kept_bytes=1)
    small.draw("a" * 64, PDF, 1)
    assert small.kept("a" * 64, 1) is None


def test_a_page_that_is_not_there_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        Previews().draw("a" * 64, PDF, 2)
    assert refused.value.code == "preview_failed"


@pytest.mark.parametrize("content", [b"%PDF-1.4 nothing", b"", PDF[:300], b"\0" * 4096])
def test_rubbish_is_refused(content: bytes) -> None:
    with pytest.raises(Refusal):
        Previews().draw("a" * 64, content, 1)


def test_a_page_as_large_as_a_field_is_drawn_small() -> None:
    page = Previews().draw("a" * 64, one_page(b"0 0 m 9 9 l S", "0 0 14400 14400"), 1)
    assert page.width * page.height <= POINTS * 1.01


def test_a_page_that_does_not_come_to_an_end_is_given_up() -> None:
    """Limits of time hold: pages of a hundred thousand fills take longer than they may."""
    endless = one_page(b"0 0 595 842 re f " * 400_000)
    began = time.monotonic()
    limits = replace(LIMITS, cpu_seconds=1, wall_seconds=1.0)
    with pytest.raises(Refusal):
        Previews(limits).draw("a" * 64, endless, 1)
    assert time.monotonic() - began < 4


def test_too_little_memory_is_a_refusal_and_no_more() -> None:
    limits = replace(LIMITS, memory_bytes=1 << 20)
    with pytest.raises(Refusal):
        Previews(limits).draw("a" * 64, PDF, 1)
    assert Previews().draw("a" * 64, PDF, 1).pages == 1


def test_the_picture_is_a_png(tmp_path: Path) -> None:
    rows = b"\0" + bytes(range(6))
    made = png(2, 1, rows)
    start = made.index(b"IDAT") + 4
    assert zlib.decompress(made[start:-16]) == rows
