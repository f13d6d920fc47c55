"""The formats that come now and then: OpenDocument, workbooks, pages, old Word, locked files."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from regest.core.documents.extract import TextReader
from tests.core.documents.compound import compound
from tests.core.documents.hostile import zipped
from tools.sample_papers.layout import read_source
from tools.sample_papers.word import word_file

OPEN = '<o:x xmlns:o="o" xmlns:text="t" xmlns:table="b" xmlns:style="s">{}</o:x>'
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def open_text(body: str, styles: str = "", manifest: bytes = b"<m/>") -> bytes:
    """Return an .odt; its first member is stored, as the format demands."""
    kind = b"application/vnd.oasis.opendocument.text"
    rest = zipped(
        {
            "content.xml": OPEN.format(body).encode(),
            "styles.xml": OPEN.format(styles).encode(),
            "META-INF/manifest.xml": manifest,
        }
    )
    # The type is looked for at a fixed place, so a local header with it goes before the rest.
    return b"PK\x03\x04" + bytes(26) + b"mimetype" + kind + rest


def test_an_open_document_is_read_with_its_page_headers(reader: TextReader) -> None:
    body = (
        "<text:p>а<text:s text:c='2'/>б<text:tab/>в<text:line-break/>г</text:p><table:table-row>"
        "<table:table-cell><text:p>1</text:p></table:table-cell><table:table-cell><text:p>2"
        "</text:p></table:table-cell></table:table-row><text:tracked-changes><text:p>нет</text:p>"
        "</text:tracked-changes>"
    )
    styles = "<text:p>не текст</text:p><style:header><text:p>Бланк</text:p></style:header>"
    outcome = reader.read(open_text(body, styles), "a.odt")
    assert (outcome.extractor, outcome.text) == ("odt", "Бланк\n\nа  б\tв\nг\n1\t2")


def test_a_locked_open_document_names_its_password(reader: TextReader) -> None:
    outcome = reader.read(open_text("", manifest=b"<m:encryption-data/>"), "a.odt")
    assert str(getattr(outcome.reason, "msgid", "")) == "the file is protected by a password"


def test_a_locked_word_file_names_its_password(reader: TextReader) -> None:
    content = OLE + "EncryptedPackage".encode("utf-16-le")
    outcome = reader.read(content, "a.docx")
    assert (outcome.status, outcome.remarks) == ("failed", ())
    assert str(getattr(outcome.reason, "msgid", "")) == "the file is protected by a password"


def test_a_workbook_is_read_row_by_row(reader: TextReader) -> None:
    strings = "<sst><si><t>Школа</t></si><si><r><t>два </t></r><r><t>куска</t></r></si></sst>"
    sheet = (
        '<w><row><c t="s"><v>0</v></c><c><v>208</v></c></row><row><c t="s"><v>1</v></c>'
        '<c t="inlineStr"><is><t>прямо</t></is></c><c><f>SUM(1)</f><v>1</v></c></row></w>'
    )
    content = zipped(
        {
            "[Content_Types].xml": b"<Types/>",
            "xl/sharedStrings.xml": strings.encode(),
            "xl/worksheets/sheet1.xml": sheet.encode(),
        }
    )
    assert reader.read(content, "a.xlsx").text == "Школа\t208\nдва куска\tпрямо\t1"


def test_sheets_are_read_whatever_their_parts_are_called(reader: TextReader) -> None:
    sheet = b'<w><row><c t="str"><v>%s</v></c></row></w>'
    parts = {f"xl/worksheets/{name}.xml": sheet % name.encode() for name in ("sheet10", "sheet2")}
    parts |= {"xl/worksheets/Data.xml": sheet % b"Data", "[Content_Types].xml": b"<Types/>"}
    assert reader.read(zipped(parts), "a.xlsx").text.split() == ["Data", "sheet2", "sheet10"]


def test_a_workbook_of_binary_sheets_says_that_it_is_not_read(reader: TextReader) -> None:
    content = zipped({"[Content_Types].xml": b"<Types/>", "xl/worksheets/sheet1.bin": b"x"})
    outcome = reader.read(content, "a.xlsb")
    assert outcome.status == "failed"
    assert str(getattr(outcome.reason, "msgid", "")) == "there is no document inside the archive"


def test_days_in_a_workbook_are_shown_as_people_look_for_them(reader: TextReader) -> None:
    """A workbook keeps a day as a number; only the style of the cell tells that it is one."""
    styles = (
        '<s><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/><numFmt numFmtId="165"'
        ' formatCode="[Red]0.0_d&quot; days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/>'
        '</cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"><alignment/></xf>'
        '<xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="22"/></cellXfs></s>'
    )
    cells = "".join(f'<c s="{style}"><v>{value}</v></c>' for style, value in (
        (0, 46311), (1, 46311), (2, 46311), (3, 46311), (4, 46311.5), (1, "1e99"), (1, "x"),
    ))  # fmt: skip
    content = zipped(
        {
            "[Content_Types].xml": b"<Types/>",
            "xl/styles.xml": styles.encode(),
            "xl/worksheets/sheet1.xml": f'<w><row>{cells}<c t="str" s="1"><v>7</v></c></row></w>'
            .encode(),
        }
    )  # fmt: skip
    assert reader.read(content, "a.xlsx").text.split("\t") == [
        "46311", "16.10.2026", "16.10.2026", "46311", "16.10.2026 12:00", "1e99", "x", "7",
    ]  # fmt: skip


@pytest.mark.parametrize("coding", ["utf-8", "cp1251"])
def test_a_page_is_read_without_scripts(reader: TextReader, coding: str) -> None:
    page = (
        f'<html><head><meta charset="{coding}"><title>нет</title></head><body><h1>Заголовок</h1>'
        "<script>var нет = 1</script><p>Первая&nbsp;строка<br>вторая</p><table><tr><td>а</td>"
        "<td>б</td></tr></table></body></html>"
    )
    outcome = reader.read(page.encode(coding), "a.html")
    assert outcome.text == "Заголовок\nПервая строка\nвторая\nа\tб"


def test_old_word_goes_to_catdoc(reader: TextReader) -> None:
    """Where catdoc is missing the outcome says so; an old letter is never a stranger."""
    content = OLE + "WordDocument".encode("utf-16-le")
    outcome = reader.read(content, "a.doc")
    assert outcome.extractor == "catdoc"
    assert outcome.status != "unsupported"
    if shutil.which("catdoc") is None:
        assert outcome.status == "failed"
        assert getattr(outcome.reason, "params", {}) == {"program": "catdoc"}


def test_a_locked_old_word_file_names_its_password(reader: TextReader) -> None:
    head = b"\xec\xa5" + bytes(9) + b"\x01" + bytes(5000)
    outcome = reader.read(compound({"WordDocument": head}), "a.doc")
    assert str(getattr(outcome.reason, "msgid", "")) == "the file is protected by a password"


@pytest.mark.skipif(shutil.which("catdoc") is None, reason="needs catdoc")
@pytest.mark.parametrize("stream", ["WordDocument", "PowerPoint Document"])
def test_an_old_file_of_rubbish_has_no_text(reader: TextReader, stream: str) -> None:
    outcome = reader.read(compound({stream: b"\x00rubbish" * 900}), "a")
    assert outcome.status in {"failed", "empty"}
    assert outcome.text == ""


@pytest.mark.skipif(
    shutil.which("catdoc") is None or shutil.which("soffice") is None,
    reason="needs catdoc, and soffice to make an old Word file",
)
def test_old_word_is_read_by_catdoc(reader: TextReader, tmp_path: Path) -> None:
    source = tmp_path / "a.docx"
    source.write_bytes(word_file(read_source("letter_03_reply_college"), "Ответ"))
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tmp_path}/home", "--headless",
         "--convert-to", "doc", "--outdir", str(tmp_path), str(source)],
        check=True, capture_output=True, timeout=50,
    )  # fmt: skip
    outcome = reader.read(tmp_path / "a.doc", "a.doc")
    assert outcome.status == "extracted"
    for words in ("КАМЕНОГОРСКИЙ", "12.10.2026 № 01-12/345", "Управление документацией"):
        assert words in outcome.text
