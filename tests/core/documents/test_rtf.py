"""RTF files: Russian letters in whichever way a program wrote them, and all that a reader sees."""

from __future__ import annotations

import pytest

from regest.core.documents.extract import TextReader
from regest.core.documents.readers.rtf import read

HEX = "".join(f"\\'{byte:02x}" for byte in "Протокол заседания".encode("cp1251"))
UNICODE = "".join(f"\\u{ord(char)}?" for char in "Протокол заседания")


def text(body: str | bytes, head: str = "\\rtf1\\ansi\\ansicpg1251") -> str:
    """Return what is read of a file with this body."""
    inner = body if isinstance(body, bytes) else body.encode("ascii")
    return read(f"{{{head}\n".encode() + inner + b"}", "a.rtf").text.strip()


@pytest.mark.parametrize("body", [HEX, UNICODE, "Протокол заседания".encode("cp1251")])
@pytest.mark.parametrize(
    "head",
    [
        "\\rtf1\\ansi\\ansicpg1251",
        "\\rtf1\\ansi\\ansicpg1251\\deff0{\\fonttbl{\\f0\\fnil\\fcharset0 Arial;}}\\f0 ",
        "\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fnil\\fcharset204 Arial;}}\\f0 ",
        "\\rtf1\\ansi",
    ],
    ids=["code page", "ANSI font", "Russian font", "nothing said"],
)
def test_russian_letters_are_read_however_they_stand(body: str | bytes, head: str) -> None:
    assert text(body, head) == "Протокол заседания"


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("a\\par b\\line c", "a\nb\nc"),
        ("{\\header letterhead\\par}body{\\footer foot}", "letterhead\nbodyfoot"),
        ("{\\*\\generator x;}{\\info{\\title no}}body", "body"),
        ("one\\cell two\\cell\\row", "one\ttwo"),
        ("a{\\footnote note}", "anote"),
        ('{\\field{\\*\\fldinst HYPERLINK "http://x.example"}{\\fldrslt link}}', "link"),
        ("a{\\shp{\\*\\shpinst{\\sp{\\sn n}{\\sv v}}{\\shptxt boxed}}}", "aboxed"),
        ("2\\_11 \\{x\\}", "2\u201111 {x}"),
        ("a|b", "a|b"),
    ],
)  # fmt: skip
def test_marks_of_the_format(body: str, found: str) -> None:
    assert text(body) == found


def test_bytes_of_a_picture_are_no_text() -> None:
    assert text(b"a{\\pict\\bin8 {\\rtf}}\\}b") == "ab"


def test_a_file_without_an_end_is_read_as_far_as_it_goes(reader: TextReader) -> None:
    outcome = reader.read(b"{\\rtf1\\ansi\\ansicpg1251 " + "начало".encode("cp1251"), "a.rtf")
    assert (outcome.extractor, outcome.text) == ("rtf", "начало")


def test_a_broken_number_is_a_damaged_file(reader: TextReader) -> None:
    outcome = reader.read(b"{\\rtf1 \\u9999999999 }", "a.rtf")
    assert str(getattr(outcome.reason, "msgid", "")) == "the file is damaged"
