"""Calendar entries hold whatever is typed, and lines never grow past 75 octets (RFC 5545)."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from regest.plugins.protocols.notices.calendar_file import Entry, written

MOMENT = dt.datetime(2026, 11, 17, 7, tzinfo=dt.UTC)
_KEPT = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"]))


def entry(text: str, **more: object) -> Entry:
    """Return an entry with a text in every place that takes one."""
    return Entry(
        uid="a@b", sequence=3, begins=MOMENT, stamped=MOMENT, summary=text, location=text,
        description=text, organiser="o@example.org", organiser_name=text,
        attendee="a@example.org", attendee_name=text, **more,  # type: ignore[arg-type]
    )  # fmt: skip


def lines(content: bytes) -> list[str]:
    """Return the lines of a calendar, unfolded."""
    return content.decode().replace("\r\n ", "").removesuffix("\r\n").split("\r\n")


def value(content: bytes, name: str) -> str:
    """Return the text of a property with its escapes undone, as a calendar reads it."""
    (line,) = [each for each in lines(content) if each.startswith(f"{name}:")]
    raw, plain = iter(line.partition(":")[2]), []
    for sign in raw:
        follows = next(raw) if sign == "\\" else ""
        plain.append("\n" if follows in {"n", "N"} else follows or sign)
    return "".join(plain)


@given(_KEPT)
def test_what_is_written_is_read_again(text: str) -> None:
    content = written(entry(text))
    assert value(content, "SUMMARY") == text
    assert all(len(each) <= 75 for each in content.split(b"\r\n"))
    assert content.count(b"BEGIN:VEVENT\r\n") == 1


@given(st.text())
def test_no_text_makes_lines_of_its_own(text: str) -> None:
    found = [each.partition(":")[0].partition(";")[0] for each in lines(written(entry(text)))]
    expected = ["BEGIN", "VERSION", "PRODID", "METHOD", "BEGIN", "UID", "SEQUENCE", "DTSTAMP"]
    assert found[:8] == expected
    assert found.count("END") == 2
    assert len(found) <= 18


def test_a_cancelled_entry_says_so() -> None:
    content = written(entry("О деле", cancelled=True))
    assert b"METHOD:CANCEL\r\n" in content
    assert b"STATUS:CANCELLED\r\n" in content
    assert b"SEQUENCE:3\r\n" in content
