"""The mark of requisite 23: for whom it may be shown, what it says, and where it fits."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from zoneinfo import ZoneInfo

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regest.core.base.errors import Refusal
from regest.core.hooks.signature_types import SignatureFinding, SignerAnswer
from regest.core.signatures.cms.free_space import (
    CLEAR,
    EDGE,
    INK,
    Box,
    Sheet,
    Wanted,
    blank_sheet,
    placed,
)
from regest.core.signatures.cms.leaves import surname_of
from regest.core.signatures.cms.mark import drawn, mark_of, may_be_marked
from tests.support.pki import FROM, TO

BARNAUL = ZoneInfo("Asia/Barnaul")
PROVED = (SignatureFinding.VALID, SignatureFinding.VALID_THEN)
ANSWER = SignerAnswer(
    finding=SignatureFinding.VALID,
    owner="Ветрова Ирина Сергеевна",
    serial="01D9A3F00112233445566778899AABBCCDDEEFF0",
    valid_from=FROM,
    valid_to=TO.replace(hour=20),
    claimed_at=dt.datetime(2026, 10, 16, 20, 30, tzinfo=dt.UTC),
)


@pytest.mark.parametrize("finding", list(SignatureFinding))
def test_the_mark_is_for_proved_certificate_signatures_alone(finding: SignatureFinding) -> None:
    """STM-1: valid, or valid at the moment of signing; anything else is refused by its name."""
    answer = replace(ANSWER, finding=finding)
    assert may_be_marked(answer) == (finding in PROVED)
    if finding in PROVED:
        assert mark_of(answer, BARNAUL).owner == ANSWER.owner
        return
    with pytest.raises(Refusal) as told:
        mark_of(answer, BARNAUL)
    assert (told.value.code, told.value.rule) == ("mark_not_allowed", "STM-1")


def test_signatures_without_a_certificate_bear_no_mark() -> None:
    """A simple signature and one on paper have no check; a check without an owner shows nobody."""
    assert not may_be_marked(None)
    assert not may_be_marked(replace(ANSWER, owner=""))
    assert not may_be_marked(replace(ANSWER, serial=""))
    assert not may_be_marked(replace(ANSWER, valid_to=None))


def words_of(pdf: bytes, page: int = 0) -> str:
    """Return the words of a page on one line."""
    return " ".join(pypdfium2.PdfDocument(pdf)[page].get_textpage().get_text_range().split())


def test_the_mark_says_what_the_standard_asks_for() -> None:
    """The phrase, the certificate's number, its owner, and its days in the association's zone."""
    made = drawn([mark_of(ANSWER, BARNAUL)])
    assert words_of(made) == (
        "ДОКУМЕНТ ПОДПИСАН ЭЛЕКТРОННОЙ ПОДПИСЬЮ "
        "Сертификат: 01D9A3F00112233445566778899AABBCCDDEEFF0 "
        "Владелец: Ветрова Ирина Сергеевна "
        "Действителен: с 12.01.2026 по 13.06.2027"
    )
    with_moment = drawn([mark_of(ANSWER, BARNAUL, with_moment=True)])
    assert words_of(with_moment).endswith("Подписано: 17.10.2026 03:30")
    proved = replace(ANSWER, proved_at=ANSWER.claimed_at and ANSWER.claimed_at.replace(hour=1))
    assert words_of(drawn([mark_of(proved, BARNAUL, with_moment=True)])).endswith(
        "16.10.2026 08:30"
    )
    assert "DOCUMENT SIGNED" in words_of(drawn([mark_of(ANSWER, BARNAUL)], language="en"))


def test_the_mark_is_drawn_with_our_fonts_inside() -> None:
    """Readable at its natural size: letters of eight points, in PT Sans."""
    document = pypdfium2.PdfDocument(drawn([mark_of(ANSWER, BARNAUL)]))
    sizes, fonts = set(), set()
    for thing in document[0].get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_TEXT]):
        sizes.add(round(thing.get_font_size()))
        fonts.add(thing.get_font().get_base_name())
    assert sizes == {8}
    assert all("PTSans" in re.sub(r"[-_ ]", "", name) for name in fonts)


def test_a_long_name_makes_the_mark_higher_and_not_wider() -> None:
    """Nothing is cut and nothing leaves the frame."""
    name = "Константинопольская-Преображенская Александра-Виктория Владиславовна оглы"
    made = drawn([mark_of(ANSWER, BARNAUL), mark_of(replace(ANSWER, owner=name), BARNAUL)])
    document = pypdfium2.PdfDocument(made)
    (width, height), (wide, high) = document[0].get_size(), document[1].get_size()
    assert (wide, high > height) == (width, True)
    assert name in words_of(made, 1)
    for thing in document[1].get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_TEXT]):
        left, bottom, right, top = thing.get_bounds()
        assert 4 < left < right < wide - 4
        assert 4 < bottom < top < high - 4


@pytest.mark.parametrize(
    ("name", "surname"),
    [
        ("Ветрова Ирина Сергеевна", "Ветрова"),
        ("И. С. Ветрова", "Ветрова"),
        ("Ветрова И.С.", "Ветрова"),
        ("О’Нил Джон", "О’Нил"),
        ("Салтыкова-Щедрина А. А.", "Салтыкова-Щедрина"),
        ("", ""),
        ("12", ""),
    ],
)
def test_surnames_are_told_from_initials(name: str, surname: str) -> None:
    """A signature line names people in any of the usual ways."""
    assert surname_of(name) == surname


def sheet_with(*inked: Box) -> Sheet:
    """Return a sheet of A4 with ink in these places."""
    sheet = blank_sheet(heading=0)
    sheet = Sheet(sheet.width, sheet.height, [bytearray(595) for _row in range(842)])
    for box in inked:
        sheet.fill(box)
    return sheet


def overlaps(one: Box, other: Box, clear: int = 0) -> bool:
    """Tell whether two boxes come nearer than that."""
    return not (
        one.right + clear <= other.left
        or other.right + clear <= one.left
        or one.bottom + clear <= other.top
        or other.bottom + clear <= one.top
    )


def test_a_mark_stands_in_the_signers_line_when_it_fits_there() -> None:
    """Between the post and the name, at the height of the line."""
    post, name = Box(57, 400, 130, 414), Box(460, 400, 540, 414)
    sheet = sheet_with(Box(57, 57, 538, 300), post, name)
    (spot,) = placed([sheet], [Wanted(233, 74, 0, name)])
    assert spot is not None
    assert post.right < spot.box.left
    assert spot.box.right < name.left
    assert spot.box.top < 407 < spot.box.bottom


def test_marks_stand_side_by_side_below_the_signers_lines() -> None:
    """When the line is narrow: the first under it at the left margin, the second beside."""
    post, name = Box(57, 400, 200, 414), Box(300, 400, 400, 414)
    sheet = sheet_with(Box(57, 57, 538, 380), post, name)
    wanted = [Wanted(233, 74, 0, name)] * 2
    first, second = placed([sheet], wanted)
    assert first is not None
    assert second is not None
    assert (first.box.left, second.box.top) == (57, first.box.top)
    assert 0 < first.box.top - name.bottom < 20
    assert second.box.left > first.box.right


def test_without_a_name_marks_stand_under_the_text_and_above_the_footer() -> None:
    """A page number at the bottom is no text; on a full page there is no place."""
    text, footer = Box(57, 57, 538, 500), Box(500, 800, 538, 810)
    (spot,) = placed([sheet_with(text, footer)], [Wanted(233, 74)])
    assert spot is not None
    assert 500 < spot.box.top < 520
    assert placed([sheet_with(Box(57, 57, 538, 760), footer)], [Wanted(233, 74)]) == [None]
    assert placed([], [Wanted(233, 74)]) == [None]
    assert placed([Sheet(595, 842, full=True)], [Wanted(233, 74)]) == [None]


boxes = st.builds(
    lambda left, top, width, height: Box(left, top, left + width, top + height),
    st.integers(0, 560),
    st.integers(0, 800),
    st.integers(1, 300),
    st.integers(1, 100),
)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(boxes, max_size=8),
    st.lists(st.tuples(st.integers(120, 300), st.integers(40, 120)), min_size=1, max_size=5),
    boxes,
)
def test_marks_never_cover_ink_each_other_or_the_edge(
    inked: list[Box], sizes: list[tuple[int, int]], name: Box
) -> None:
    """Whatever stands on the page: each mark keeps its size and its distance, or finds no room."""
    before = sheet_with(*inked)
    sheet = Sheet(before.width, before.height, [bytearray(row) for row in before.rows])
    wanted = [Wanted(*size, 0, name) for size in sizes]
    spots = [each for each in placed([sheet], wanted) if each is not None]
    for number, spot in enumerate(spots):
        box = spot.box
        assert (box.right - box.left, box.bottom - box.top) in sizes
        assert min(box.left, box.top) >= EDGE
        assert max(box.right - 595, box.bottom - 842) <= -EDGE
        rows = before.rows[box.top - CLEAR : box.bottom + CLEAR]
        assert all(INK not in row[box.left - CLEAR : box.right + CLEAR] for row in rows)
        assert not any(overlaps(box, other.box, CLEAR) for other in spots[:number])
