"""What is ticked, underlined or crossed out on a filled form counts; nothing of it raises."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from io import BytesIO
from typing import Any

import docx
import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from regest.core.base.errors import RegestError
from regest.core.documents.marked_text import UNDERLINED, marked_text
from regest.kit.house import House
from regest.plugins.membership.joining import applications, reading
from regest.plugins.membership.joining.reading import ReadApplication
from regest.plugins.membership.joining.ticked import chosen
from regest.plugins.membership.tables.joining import ApplicationState, Ground

CERTIFIED = "наличие разработанной, внедренной и сертифицированной системы менеджмента качества"
IMPLEMENTED = "наличие разработанной и внедренной системы менеджмента качества"
IMPLEMENTING = "наличие разработанной и активно внедряемой системы менеджмента качества"
ALL = (CERTIFIED, IMPLEMENTED, IMPLEMENTING)
HEAD = ("Председателю Президиума Ветровой И.С.", "директора МБОУ «СОШ № 208»",
        "Нечаева Олега Викторовича", "ЗАЯВЛЕНИЕ", "Прошу принять МБОУ «СОШ № 208» в Ассоциацию",
        "Основанием для членства в Ассоциации считаю*")  # fmt: skip
FOOT = ("В члены Совета Ассоциации рекомендуем Савину Анну Петровну, заместителя директора",
        "С Положением об Ассоциации ознакомлен.", "«14» сентября 2026 г.    О.В. Нечаев",
        "*Указать в соответствии с п. 3.1 или 3.2 положения об Ассоциации")  # fmt: skip
Drawn = Callable[[Any], None]


def form(drawn: Drawn) -> bytes:
    """Return the filled form as a Word file, its grounds as `drawn` draws them."""
    document = docx.Document()
    for line in HEAD:
        document.add_paragraph(line)
    drawn(document)
    for line in FOOT:
        document.add_paragraph(line)
    content = BytesIO()
    document.save(content)
    return content.getvalue()


def table(marks: tuple[str, str, str], *, after: bool = False) -> Drawn:
    """Draw the grounds as a table, a mark beside each."""

    def draw(document: Any) -> None:
        grid = document.add_table(rows=3, cols=2)
        for row, (mark, ground) in enumerate(zip(marks, ALL, strict=True)):
            grid.cell(row, int(after)).text = mark
            grid.cell(row, int(not after)).text = ground

    return draw


def lines(marks: tuple[str, str, str]) -> Drawn:
    """Draw the grounds as lines that begin with a mark."""

    def draw(document: Any) -> None:
        for mark, ground in zip(marks, ALL, strict=True):
            document.add_paragraph(f"{mark} {ground}")

    return draw


def looking(*looks: str) -> Drawn:
    """Draw the grounds as lines, each with a look of its words («u», «strike» or none)."""

    def draw(document: Any) -> None:
        for look, ground in zip(looks, ALL, strict=True):
            paragraph = document.add_paragraph()
            for part in (ground[:20], ground[20:]):
                run = paragraph.add_run(part)
                run.underline = True if look == "u" else None
                run.font.strike = True if look == "strike" else None

    return draw


def symbols(document: Any) -> None:
    """Draw the grounds with boxes of Wingdings, the first one ticked."""
    for code, ground in zip(("F0FE", "F0A8", "F0A8"), ALL, strict=True):
        paragraph = document.add_paragraph()
        symbol = OxmlElement("w:sym")
        symbol.set(qn("w:font"), "Wingdings")
        symbol.set(qn("w:char"), code)
        paragraph.add_run()._r.append(symbol)
        paragraph.add_run(f" {ground}")


def fields(document: Any) -> None:
    """Draw the grounds with form fields of old Word, the last one ticked."""
    for ticked, ground in zip((False, False, True), ALL, strict=True):
        paragraph = document.add_paragraph()
        char = OxmlElement("w:fldChar")
        char.set(qn("w:fldCharType"), "begin")
        data, box, default = (
            OxmlElement(f"w:{name}") for name in ("ffData", "checkBox", "default")
        )
        default.set(qn("w:val"), "0")
        box.append(default)
        if ticked:
            box.append(OxmlElement("w:checked"))
        data.append(box)
        char.append(data)
        paragraph.add_run()._r.append(char)
        paragraph.add_run(f" {ground}")


def read(house: House, drawn: Drawn) -> ReadApplication:
    """Read the form as it comes in."""
    return reading.read_file(house, "заявление.docx", form(drawn))


@pytest.mark.parametrize(
    ("drawn", "ground"),
    [
        (table(("☐", "☒", "☐")), Ground.IMPLEMENTED),
        (table(("", "V", "")), Ground.IMPLEMENTED),
        (table(("", "", "х"), after=True), Ground.IMPLEMENTING),
        (lines(("[ ]", "[x]", "[ ]")), Ground.IMPLEMENTED),
        (lines(("☑", "□", "□")), Ground.CERTIFIED),
        (lines(("( )", "( )", "(+)")), Ground.IMPLEMENTING),
        (looking("", "u", ""), Ground.IMPLEMENTED),
        (looking("strike", "", "strike"), Ground.IMPLEMENTED),
        (symbols, Ground.CERTIFIED),
        (fields, Ground.IMPLEMENTING),
    ],
)
def test_the_marked_ground_is_read(house: House, drawn: Drawn, ground: Ground) -> None:
    found = read(house, drawn)
    assert found.application.grounds == (ground,)
    assert found.application.organisation == "МБОУ «СОШ № 208»"
    assert found.application.nominee_name == "Савина Анна Петровна"
    assert found.remarks == ()


def test_several_ticks_are_told_and_the_application_is_returned(house: House) -> None:
    """R-3.1: exactly one ground; the paper is registered and returned all the same."""
    found = read(house, table(("☒", "☒", "☐")))
    assert found.application.grounds == (Ground.CERTIFIED, Ground.IMPLEMENTED)
    assert "R-3.1" in found.remarks[0].text("ru")
    done = applications.submit(house, found.application)
    assert (done.row.state, done.row.missing) == (ApplicationState.RETURNED, "grounds")
    assert done.record.number


def test_no_tick_among_boxes_is_no_ground(house: House) -> None:
    assert read(house, table(("☐", "☐", "☐"))).application.grounds == ()


def test_every_line_names_where_it_was_read(house: House) -> None:
    sources = read(house, table(("☐", "☒", "☐"))).sources
    assert sources["organisation"] == "Прошу принять МБОУ «СОШ № 208» в Ассоциацию"
    assert sources["dated"] == "«14» сентября 2026"
    assert sources["head_name"].endswith("Нечаева Олега Викторовича")
    assert "☒" in sources["grounds"]


def test_a_table_of_labels_is_read_where_no_sentence_is(house: House) -> None:
    document = docx.Document()
    document.add_paragraph("ЗАЯВЛЕНИЕ")
    rows = (
        ("Наименование организации", "МБОУ «СОШ № 208»"),
        ("ФИО руководителя", "Нечаев Олег Викторович"),
        ("Основание", IMPLEMENTING),
        ("Рекомендуем в Президиум", "Савина Анна Петровна, заместитель директора"),
        ("Дата", "14.09.2026"),
    )
    grid = document.add_table(rows=len(rows), cols=2)
    for row, (label, value) in enumerate(rows):
        grid.cell(row, 0).text, grid.cell(row, 1).text = label, value
    content = BytesIO()
    document.save(content)
    new = reading.read_file(house, "анкета.docx", content.getvalue()).application
    assert new.organisation == "МБОУ «СОШ № 208»"
    assert (new.head_name, new.nominee_name) == ("Нечаев Олег Викторович", "Савина Анна Петровна")
    assert new.grounds == (Ground.IMPLEMENTING,)
    assert new.dated is not None


_PIECES = st.sampled_from(
    (*HEAD, *ALL, *FOOT, "\n", "\t", ";", "☒", "☐", "[x]", "[ ]", *UNDERLINED, "___", "«32»",
     "п. 3.2", "Прошу принять ", "«99» мартобря 9999 г.", "31.02.2026", "\x00", "кандидат")
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(_PIECES, st.text(max_size=20)), max_size=30))
def test_no_text_makes_the_reading_raise(pieces: list[str]) -> None:
    text = "".join(pieces)
    reading.read_text(text, text)
    chosen(text)


def test_a_long_text_is_read_in_no_time() -> None:
    """Nothing in the patterns runs away: neither spaces nor openings repeated."""
    for piece in ("Основанием для членства ", "прошу принять ", "с положением ", " \n", "«1» "):
        reading.read_text(piece * 5_000, piece * 5_000)


@pytest.mark.parametrize("damage", ["cut", "noise", "no archive", "empty archive"])
def test_hostile_files_are_refused_and_not_fallen_over(house: House, damage: str) -> None:
    content = form(table(("☐", "☒", "☐")))
    broken = {
        "cut": content[: len(content) // 2],
        "noise": content[:200] + bytes(range(256)) * 20 + content[400:],
        "no archive": b"PK" + b"\x00" * 300,
        "empty archive": b"PK\x05\x06" + b"\x00" * 18,
    }[damage]
    assert isinstance(marked_text(broken), str)
    with contextlib.suppress(RegestError):
        assert reading.read_file(house, "заявление.docx", broken).application.grounds == ()
