"""Tables of workbooks: cells with their kinds, and nothing that a hostile workbook wants."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Callable

import pytest
import xlsxwriter

from regest.core.base.errors import Refusal
from regest.core.documents.grids import Grid, Merge, read_grids

ODS = b"application/vnd.oasis.opendocument.spreadsheet"


def workbook(fill: Callable[[xlsxwriter.Workbook], None]) -> bytes:
    """Return an .xlsx."""
    written = io.BytesIO()
    book = xlsxwriter.Workbook(written, {"in_memory": True})
    fill(book)
    book.close()
    return written.getvalue()


def opened(rows: str) -> bytes:
    """Return an .ods of one table with these rows."""
    names = (
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    )
    body = (
        '<office:body><office:spreadsheet><table:table table:name="Год">'
        f"{rows}</table:table></office:spreadsheet></office:body>"
    )
    manifest = (
        '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<m:file-entry m:full-path="/" m:media-type="{ODS.decode()}"/></m:manifest>'
    )
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("mimetype"), ODS)
        archive.writestr(
            "content.xml", f"<office:document-content {names}>{body}</office:document-content>"
        )
        archive.writestr("META-INF/manifest.xml", manifest)
    return written.getvalue()


def refusal(content: bytes, name: str = "journal.xlsx") -> str:
    """Expect a refusal and return it in English."""
    with pytest.raises(Refusal) as caught:
        read_grids(content, name)
    assert caught.value.code == "workbook_unreadable"
    return caught.value.text("en")


def test_cells_keep_place_and_kind() -> None:
    """Rows and columns count from the first, days are days, formulas are their values."""

    def fill(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet("Входящие")
        day = book.add_format({"num_format": "dd.mm.yyyy"})
        sheet.merge_range("B2:D2", "Журнал")
        sheet.write_row("B4", ["№", 45.5, 12, " текст "])
        sheet.write_datetime("F4", dt.date(2025, 1, 9), day)
        sheet.write_formula("G4", "=1+2", None, 3)
        book.add_worksheet("Пусто")

    assert read_grids(workbook(fill), "journal.xlsx") == (
        Grid(
            "Входящие",
            (
                (),
                (None, "Журнал"),
                (),
                (None, "№", 45.5, 12, "текст", dt.date(2025, 1, 9), 3),
            ),
            (Merge(1, 1, 1, 3),),
        ),
        Grid("Пусто", ()),
    )


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "cp1251", "utf-16"])
@pytest.mark.parametrize("mark", [";", ",", "\t"])
def test_csv_is_read_in_any_coding(coding: str, mark: str) -> None:
    """Delimiter and coding are found out; quoted cells may hold line ends."""
    text = f'№{mark}Дата регистрации\n12{mark}"05.06.2025\nутром"\n'
    found = read_grids(text.encode(coding), "journal.csv")
    assert found[0].rows == (("№", "Дата регистрации"), ("12", "05.06.2025\nутром"))


def test_open_document_is_read() -> None:
    """An .ods gives texts, numbers and days."""
    rows = (
        '<table:table-row><table:table-cell office:value-type="string">'
        "<text:p>Вх-1</text:p></table:table-cell>"
        '<table:table-cell office:value-type="float" office:value="12">'
        "<text:p>12</text:p></table:table-cell>"
        '<table:table-cell office:value-type="date" office:date-value="2025-06-05">'
        "<text:p>05.06.25</text:p>"
        "</table:table-cell></table:table-row>"
    )
    assert read_grids(opened(rows), "journal.ods")[0].rows == (("Вх-1", 12, dt.date(2025, 6, 5)),)


def test_merged_areas_of_open_document_are_told() -> None:
    """Spans are counted past repeated rows and cells."""
    rows = (
        '<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>'
        '<table:table-row><table:table-cell table:number-columns-repeated="3"/>'
        '<table:table-cell table:number-rows-spanned="2" table:number-columns-spanned="2" '
        'office:value-type="string"><text:p>а</text:p></table:table-cell>'
        "<table:covered-table-cell/></table:table-row>"
    )
    assert read_grids(opened(rows), "journal.ods")[0].merged == (Merge(2, 3, 3, 4),)


def test_a_sheet_that_bursts_is_refused() -> None:
    """Two cells in far corners, or one that repeats itself, would fill the memory."""
    corners = workbook(lambda book: _corners(book.add_worksheet()))
    assert "too large" in refusal(corners)
    repeated = (
        '<table:table-row table:number-rows-repeated="1000000"><table:table-cell '
        'table:number-columns-repeated="16000" office:value-type="string">'
        "<text:p>а</text:p></table:table-cell>"
        "</table:table-row>"
    )
    assert "too large" in refusal(opened(repeated), "journal.ods")


def _corners(sheet: xlsxwriter.worksheet.Worksheet) -> None:
    sheet.write(0, 0, 1)
    sheet.write(1_048_575, 16_383, 1)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"%PDF-1.4 and more", "it is no table"),
        (b"", "it is no table"),
        (b"PK\x03\x04 cut short", "it is no table"),
        (workbook(lambda book: book.add_worksheet().write(0, 0, "а"))[:-200], "it is"),
    ],
)
def test_what_is_no_table_is_refused(content: bytes, said: str) -> None:
    """The refusal says why and what to do."""
    told = refusal(content)
    assert said in told or "damaged" in told
    assert "Save it as .xlsx" in told
