"""Formats that come from other offices: presentations, workbooks, Outlook's letters, archives."""

from __future__ import annotations

import datetime as dt
import io
import zipfile

import pytest

from regest.core.base.messages import spoken
from regest.core.documents.extract import TextReader
from regest.core.documents.mail import read_mail
from regest.core.documents.readers import xls
from tests.core.documents import scans
from tests.core.documents.compound import (
    attachment,
    compound,
    outlook,
    recipient,
    record,
    workbook,
)
from tests.core.documents.hostile import locked_zip, word_file, zipped
from tests.core.documents.test_office import OPEN

BODY = "Уважаемая Ирина Сергеевна!"


def asked(outcome_reason: object) -> str:
    return str(getattr(outcome_reason, "msgid", outcome_reason))


def slide(*paragraphs: str, more: str = "") -> bytes:
    """Return the XML of a slide or of its notes."""
    body = "".join(f"<a:p><a:r><a:t>{each}</a:t></a:r></a:p>" for each in paragraphs)
    return f'<p:sld xmlns:a="a" xmlns:p="p">{body}{more}</p:sld>'.encode()


def open_file(kind: str, body: str, manifest: bytes = b"<m/>") -> bytes:
    """Return an OpenDocument file of `kind`; its first member is stored, as the format demands."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("mimetype", f"application/vnd.oasis.opendocument.{kind}")
        archive.writestr("content.xml", OPEN.format(body))
        archive.writestr(
            "styles.xml", OPEN.format("<style:header><text:p>?</text:p></style:header>")
        )
        archive.writestr("META-INF/manifest.xml", manifest)
    return buffer.getvalue()


def test_a_presentation_is_read_slide_by_slide_with_notes_and_tables(reader: TextReader) -> None:
    table = "<a:tbl><a:tr><a:tc><a:p><a:r><a:t>а</a:t></a:r></a:p></a:tc><a:tc/></a:tr></a:tbl>"
    number = '<a:p><a:fld type="slidenum"><a:t>99</a:t></a:fld></a:p>'
    content = zipped(
        {
            "[Content_Types].xml": b"<Types/>",
            "ppt/presentation.xml": b"<p/>",
            "ppt/slides/slide10.xml": slide("Спасибо", more=number),
            "ppt/slides/slide2.xml": slide("Итоги года", "Аудиты", more=table),
            "ppt/notesSlides/notesSlide2.xml": slide("Сказать о сроках"),
            "ppt/diagrams/data1.xml": slide("Из схемы"),
            "ppt/slideMasters/slideMaster1.xml": slide("Образец заголовка"),
        }
    )
    outcome = reader.read(content, "a.pptx")
    assert (outcome.status, outcome.extractor) == ("extracted", "pptx")
    said = [line for line in outcome.text.split("\n") if line]
    assert said == ["Итоги года", "Аудиты", "а", "Сказать о сроках", "Спасибо", "Из схемы"]


def test_an_open_workbook_is_read_cell_by_cell(reader: TextReader) -> None:
    body = (
        "<table:table-row><table:table-cell><text:p>Школа</text:p></table:table-cell>"
        "<table:table-cell table:number-columns-repeated='16000'/><table:table-cell>"
        "<text:p>16.10.2026</text:p></table:table-cell></table:table-row>"
    )
    outcome = reader.read(open_file("spreadsheet", body), "a.ods")
    assert (outcome.extractor, outcome.text) == ("open-document", "Школа\t\t16.10.2026")


def test_an_open_presentation_is_read_with_notes(reader: TextReader) -> None:
    body = "<o:page><text:p>Слайд</text:p><o:notes><text:p>Заметка</text:p></o:notes></o:page>"
    outcome = reader.read(open_file("presentation", body), "a.odp")
    assert (outcome.extractor, outcome.text) == ("open-document", "Слайд\nЗаметка")


def test_an_old_workbook_is_read_row_by_row(reader: TextReader) -> None:
    content = workbook(
        [(0, 0, "Школа № 5"), (0, 1, 208.0), (2, 1, 0.1 + 0.2)], [(7, 3, "Колледж «Аграрный»")]
    )
    outcome = reader.read(content, "a.xls")
    assert (outcome.extractor, outcome.remarks) == ("calamine", ())
    assert outcome.text.split("\n") == [
        "Школа № 5\t208", "", "0.3", "", "Колледж «Аграрный»",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        (dt.datetime(2026, 10, 16, tzinfo=dt.UTC), "16.10.2026"),
        (dt.datetime(2026, 10, 16, 9, 5, tzinfo=dt.UTC), "16.10.2026 09:05"),
        (dt.date(2026, 10, 16), "16.10.2026"),
        (dt.time(9, 5), "09:05:00"),
        (1e15, "1e+15"),
        (208.0, "208"),
        (True, "True"),
        (" a \n b ", "a b"),
    ],
)
def test_cells_are_shown_as_people_look_for_them(cell: object, shown: str) -> None:
    assert xls._shown(cell) == shown


def test_sheets_that_span_what_nobody_filled_are_refused(reader: TextReader) -> None:
    """calamine would make room for every cell between two corners, on each sheet."""
    corners = [(0, 0, "x"), (40_000, 200, "y")]
    assert reader.read(workbook(corners[:1], corners[1:]), "a.xls").status == "extracted"
    outcome = reader.read(workbook(corners), "a.xls")
    assert asked(outcome.reason) == "the file is too large when unpacked"


def test_a_locked_old_workbook_names_its_password(reader: TextReader) -> None:
    content = workbook([(0, 0, "тайна")], extra=record(0x002F, bytes(54)))
    assert asked(reader.read(content, "a.xls").reason) == "the file is protected by a password"


@pytest.mark.parametrize(
    ("code_page", "coding"), [(1251, "cp1251"), (0, "koi8-r"), (20866, "koi8-r")]
)
def test_a_letter_of_outlook_is_read_in_its_code_page(
    reader: TextReader, code_page: int, coding: str
) -> None:
    tree = outlook({0x0037: "О семинаре", 0x1000: BODY.encode(coding)}, code_page=code_page)
    outcome = reader.read(compound(tree), "a.msg")
    assert (outcome.extractor, outcome.text) == ("outlook", f"Subject: О семинаре\n\n{BODY}")


def test_a_letter_of_outlook_has_headers_body_and_attachments(reader: TextReader) -> None:
    inner = outlook({0x0037: "Внутреннее", 0x1000: "пересланное письмо"}, inner=True)
    tree = outlook(
        {0x0037: "О семинаре", 0x0C1A: "Полевой Борис", 0x0C1F: "p@college.example", 0x1000: BODY},
        sent=dt.datetime(2026, 10, 12, 9, 40, tzinfo=dt.UTC),
        recipients=[recipient("Ассоциация", "a@asmk.example"), recipient("Отдел", "/o=ex/cn=x")],
        attachments=[
            attachment("C:\\план.docx", word_file("<w:p><w:r><w:t>План</w:t></w:r></w:p>")),
            attachment("", inner),
            attachment("закрыто.docx", locked_zip()),
        ],
    )
    outcome = reader.read(compound(tree), "a.msg")
    assert [line for line in outcome.text.split("\n") if line] == [
        "From: Полевой Борис <p@college.example>", "To: Ассоциация <a@asmk.example>, Отдел",
        "Date: 12.10.2026 09:40 UTC", "Subject: О семинаре", BODY,
        "Subject: Внутреннее", "пересланное письмо", "план.docx", "План",
    ]  # fmt: skip
    assert [remark.text("en") for remark in outcome.remarks] == [
        "закрыто.docx: the file is protected by a password."
    ]


def test_a_letter_of_outlook_is_taken_apart_as_any_mail() -> None:
    sent = dt.datetime(2026, 10, 12, 9, 40, tzinfo=dt.UTC)
    tree = outlook(
        {0x0037: "О семинаре", 0x0C1A: "Полевой Борис", 0x0C1F: "p@college.example", 0x1000: BODY},
        sent=sent,
        recipients=[recipient("Ассоциация", "a@asmk.example"), recipient("Отдел", "/o=ex/cn=x")],
        attachments=[attachment("план.txt", "План".encode())],
    )
    mail = read_mail(compound(tree))
    assert (mail.sender_name, mail.sender_address) == ("Полевой Борис", "p@college.example")
    assert (mail.recipients, mail.subject) == (("a@asmk.example",), "О семинаре")
    assert (mail.date, mail.body) == (sent, BODY)
    assert [(each.name, each.content) for each in mail.attachments] == [
        ("план.txt", "План".encode())
    ]


def test_a_letter_of_outlook_that_is_a_page_is_read(reader: TextReader) -> None:
    page = f"<html><meta charset=cp1251><p>{BODY}</p></html>".encode("cp1251")
    tree = {**outlook({0x0037: "x"}), "__substg1.0_10130102": page}
    assert reader.read(compound(tree), "a.msg").text == f"Subject: x\n\n{BODY}"


def named(name: bytes, flag: int = 0) -> bytes:
    """Return an archive of one file whose name stands in these bytes."""
    content = bytearray(zipped({"x" * len(name): "внутри".encode()}))
    for signature, lengths in ((b"PK\x03\x04", 30), (b"PK\x01\x02", 46)):
        place = content.find(signature)
        content[place + lengths : place + lengths + len(name)] = name
        content[place + lengths - (24 if lengths == 30 else 38) + 1] |= flag >> 8
    return bytes(content)


@pytest.mark.parametrize(
    ("name", "flag"),
    [
        ("Приказ № 5.txt".replace("№", "N").encode("cp866"), 0),
        ("Приказ N 5.txt".encode(), 0),
        ("Приказ N 5.txt".encode(), 0x800),
    ],
    ids=["old Windows", "without a flag", "with a flag"],
)
def test_names_in_an_archive_are_read_as_they_were_written(
    reader: TextReader, name: bytes, flag: int
) -> None:
    outcome = reader.read(named(name, flag), "a.zip")
    assert (outcome.status, outcome.extractor) == ("extracted", "zip")
    assert outcome.text == "Приказ N 5.txt\n\nПриказ N 5.txt\nвнутри"


def test_files_in_an_archive_are_read_in_turn(reader: TextReader) -> None:
    content = zipped(
        {
            "папка/": b"",
            "папка/письмо.docx": word_file("<w:p><w:r><w:t>из письма</w:t></w:r></w:p>"),
            "__MACOSX/._x": b"clutter",
            "внутренний.zip": zipped({"ещё.txt": "глубже".encode()}),
            "скан.png": scans.png(scans.blank()),
            "locked.docx": locked_zip(),
        }
    )
    outcome = reader.read(content, "a.zip")
    for words in ("папка/письмо.docx\nиз письма", "ещё.txt\nглубже", "внутренний.zip"):
        assert words in outcome.text
    assert "clutter" not in outcome.text
    assert "MACOSX" not in outcome.text
    said = [remark.text("en") for remark in outcome.remarks]
    assert said == [
        "скан.png: its pages are images and were not read.",
        "locked.docx: the file is protected by a password.",
    ]


def test_an_archive_of_many_files_is_listed_whole_and_read_in_part(reader: TextReader) -> None:
    content = zipped({f"{number}.txt": b"word" for number in range(120)})
    outcome = reader.read(content, "a.zip")
    assert "119.txt" in outcome.text
    assert outcome.text.count("word") == 50
    assert "Some enclosed files were not read: there are too many." in {
        remark.msgid for remark in outcome.remarks
    }


@pytest.mark.parametrize("content", [b"7z\xbc\xaf\x27\x1c\0\4", b"Rar!\x1a\x07\0", b"\x1f\x8b\x08"])
def test_an_archive_that_is_not_read_says_so(reader: TextReader, content: bytes) -> None:
    outcome = reader.read(content, "a")
    assert outcome.status == "unsupported"
    assert "archives of this kind are not read" in asked(outcome.reason)


def test_every_reason_is_a_sentence_in_both_languages(reader: TextReader) -> None:
    notice = reader.read(b"Rar!\x1a\x07\0", "a.rar").notice
    assert notice is not None
    with spoken("en"):
        assert "pack the files as .zip" in str(notice)
