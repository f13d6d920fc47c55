"""What a file is stands in its bytes; its name and its sender's word count for nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regest.core.documents import media
from tests.core.documents import compound
from tests.core.documents.hostile import crowded_zip, pdf, sparse_workbook, word_file, zipped

WORKBOOK = compound.workbook([(0, 0, "а")])
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
OTHER_OLE = "application/x-ole-storage"
ODT = b"application/vnd.oasis.opendocument.text"
ODS = b"application/vnd.oasis.opendocument.spreadsheet"
LETTER = b"From: a@b.example\r\nDate: Mon, 2 Nov 2026 09:14:00 +0700\r\nSubject: x\r\n\r\nbody"

SAMPLES = {
    "empty": (b"", media.NOTHING),
    "docx": (word_file("<w:p/>"), media.DOCX),
    "xlsx": (sparse_workbook(), media.XLSX),
    "odt": (b"PK\x03\x04" + bytes(26) + b"mimetype" + ODT + b"PK", media.ODT),
    "plain zip": (zipped({"word/document.xml": b"", "xl/a.xml": b""}), media.ZIP),
    "zip without an end": (word_file("<w:p/>")[:-30], media.DOCX),
    "pdf": (pdf(b"<< /Type /Catalog >>"), media.PDF),
    "pdf after rubbish": (b"\x00rubbish\n" + pdf(b"<< >>"), media.PDF),
    "doc": (OLE + "WordDocument".encode("utf-16-le"), media.DOC),
    "xls": (OLE + "Workbook".encode("utf-16-le"), media.XLS),
    "locked docx": (OLE + "EncryptedPackage".encode("utf-16-le"), media.LOCKED),
    "workbook": (WORKBOOK, media.XLS),
    "workbook of 1995": (compound.compound({"Book": b"x"}), media.XLS),
    "presentation": (compound.compound({"PowerPoint Document": b"x"}), media.PPT),
    "Outlook letter with a workbook": (
        compound.compound(compound.outlook({}, attachments=[compound.attachment("a", WORKBOOK)])),
        media.OUTLOOK,
    ),
    "workbook with a document": (
        compound.compound({"Workbook": b"x", "MBD0001": {"WordDocument": b"x"}}),
        media.XLS,
    ),
    "workbook cut short": (WORKBOOK[:-512], media.XLS),
    "other OLE with a word inside": (compound.compound({"x": {"WordDocument": b""}}), OTHER_OLE),
    "pptx": (zipped({"[Content_Types].xml": b"", "ppt/presentation.xml": b""}), media.PPTX),
    "ods": (b"PK\x03\x04" + bytes(26) + b"mimetype" + ODS + b"PK", media.ODS),
    "odt template": (b"PK\x03\x04" + bytes(26) + b"mimetype" + ODT + b"-templatePK", media.ODT),
    "7z": (b"7z\xbc\xaf\x27\x1c\0\4", media.SEALED[0]),
    "rar": (b"Rar!\x1a\x07\x01\0", media.SEALED[1]),
    "other OLE": (OLE, OTHER_OLE),
    "rtf": (b"{\\rtf1\\ansi}", media.RTF),
    "png": (b"\x89PNG\r\n\x1a\n....", "image/png"),
    "jpeg": (b"\xff\xd8\xff\xe0", "image/jpeg"),
    "bmp": (b"BM\x00\x10\x00\x00\x00\x00\x00\x00", "image/bmp"),
    "text that begins as a picture": (b"BMW is a car", media.TEXT),
    "detached signature": (b"0\x82\x05\xf0\x06\x09*\x86H\x86\xf7\r\x01\x07\x02", media.SIGNATURE),
    "letter": (LETTER, media.MAIL),
    "letter from a mailbox": (b"From a@b Mon Nov  2 09:14:00 2026\n" + LETTER, media.MAIL),
    "html": (b" <!DOCTYPE html><html>", media.HTML),
    "xml": (b'<?xml version="1.0"?><a/>', media.XML),
    "utf-8": ("Письмо от 5 мая".encode(), media.TEXT),
    "utf-16": ("Письмо от 5 мая".encode("utf-16"), media.TEXT),
    "utf-16 without a mark": ("Письмо от 5 мая 2026".encode("utf-16-le"), media.TEXT),
    "cp1251": ("Письмо от 5 мая".encode("cp1251"), media.TEXT),
    "one header is no letter": (b"Subject: about things\n\nand more", media.TEXT),
    "Russian headers are no letter": ("От: кого\nКому: нам\nТема: о чём\n".encode(), media.TEXT),
    "program": (b"\x7fELF\x02\x01\x01" + bytes(50), media.OTHER),
}


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("file_name", ["", "letter.pdf", "ПИСЬМО.DOCX"])
def test_the_type_is_told_from_the_content(name: str, file_name: str) -> None:
    content, media_type = SAMPLES[name]
    assert media.sniff(content, file_name) == media_type


def test_a_text_with_letter_headers_is_what_its_name_says() -> None:
    assert media.sniff(LETTER, "выписка.TXT") == media.TEXT
    assert media.sniff(LETTER, "письмо.eml") == media.MAIL


def test_a_crowded_archive_is_looked_at_in_part_only() -> None:
    assert media.sniff(crowded_zip(5_000)) in {media.DOCX, media.ZIP}


@given(
    st.sampled_from([b"", b"PK\x03\x04", b"PK\x03\x04PK\x05\x06", OLE[:8], b"From "]),
    st.binary(max_size=200),
)
def test_any_bytes_have_some_type(start: bytes, content: bytes) -> None:
    assert "/" in media.sniff(start + content)
