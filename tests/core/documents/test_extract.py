"""The reader's own rules: who is asked, in which order, and what people are told."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regest.core.base.messages import Message, _
from regest.core.documents import media
from regest.core.documents.extract import EMBEDDED, TextOutcome, TextReader, extract_text
from regest.core.documents.readers import BUILT_IN
from regest.core.documents.wire import pack, unpack
from regest.core.hooks.types import TextExtractorDeclaration
from tests.core.documents.hostile import word_file

HERE = "tests.core.documents.misbehaving"


def by(*vices: str, rescue: str = "") -> TextReader:
    """Return a reader of text files that asks these in turn, and `rescue` last."""
    return TextReader(
        TextExtractorDeclaration(
            name=vice,
            version="1",
            media_types=(media.TEXT,),
            target=f"{HERE}:{vice}",
            rescue=vice == rescue,
        )
        for vice in (*vices, *filter(None, [rescue]))
    )


@pytest.mark.parametrize(
    ("vices", "rescue", "status", "extractor"),
    [
        (["honest", "babbles"], "", "extracted", "honest"),
        (["refuses", "honest"], "", "extracted", "honest"),
        (["finds_nothing", "honest"], "", "extracted", "honest"),
        (["refuses", "finds_nothing"], "", "empty", "finds_nothing"),
        (["finds_nothing", "refuses"], "", "empty", "finds_nothing"),
        (["refuses", "raises"], "", "failed", "refuses"),
        (["refuses"], "honest", "failed", "refuses"),
        (["finds_nothing"], "honest", "empty", "finds_nothing"),
        (["aborts"], "honest", "extracted", "honest"),
        (["aborts"], "finds_nothing", "failed", "aborts"),
    ],
)
def test_who_is_asked_and_who_is_believed(
    vices: list[str], rescue: str, status: str, extractor: str
) -> None:
    outcome = by(*vices, rescue=rescue).read(b"text", "a.txt")
    assert (outcome.status, outcome.extractor) == (status, extractor)


def test_files_inside_files_are_bounded_in_number() -> None:
    outcome = by("encloses_itself").read(b"text", "a.txt")
    assert outcome.text.count("layer") <= EMBEDDED + 1
    assert "Some enclosed files were not read: there are too many." in {
        remark.msgid for remark in outcome.remarks
    }


def test_a_text_beyond_the_limit_is_cut_with_a_remark() -> None:
    outcome = by("babbles").read(b"text", "a.txt")
    assert len(outcome.text) == 2_000_000
    assert [remark.msgid for remark in outcome.remarks] == ["The text was too long and was cut."]


@pytest.mark.parametrize(
    ("content", "status", "reason"),
    [
        (b"", "empty", "the file is empty"),
        (b" \r\n\t", "empty", "there is no text in it"),
        (b"GIF89a", "unsupported", "files of this kind hold no text or are not read"),
        (b"\x7fELF\x00\x00\x00", "unsupported", "files of this kind hold no text or are not read"),
    ],
)
def test_files_without_text_say_why(content: bytes, status: str, reason: str) -> None:
    outcome = extract_text(content, "a")
    assert (outcome.status, outcome.text) == (status, "")
    assert isinstance(outcome.reason, Message)
    assert outcome.reason.msgid == reason


def test_a_path_is_read_and_a_missing_one_is_an_outcome(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("слово", encoding="cp1251")
    assert extract_text(tmp_path / "a.txt", "a.txt").text == "слово"
    assert extract_text(tmp_path / "b.txt", "b.txt").status == "failed"


def test_a_name_that_promises_another_kind_is_remarked_on() -> None:
    outcome = extract_text(word_file("<w:p><w:r><w:t>x</w:t></w:r></w:p>"), "письмо.PDF")
    assert outcome.text == "x"
    assert [remark.text("en") for remark in outcome.remarks] == [
        "The name ends in .pdf, but by its content the file is .docx."
    ]


def test_the_notice_tells_whoever_brought_the_file() -> None:
    assert TextOutcome("extracted", "x").notice is None
    notice = TextOutcome("failed", reason=_("the file is damaged")).notice
    assert notice is not None
    assert notice.text("en") == (
        "File accepted, text not extracted: the file is damaged. Search finds it by its card only."
    )


def test_our_own_readers_are_declared_like_a_plugins() -> None:
    assert all(isinstance(each, TextExtractorDeclaration) for each in BUILT_IN)
    assert len({each.name for each in BUILT_IN}) == len(BUILT_IN)


@settings(max_examples=40)
@given(
    start=st.sampled_from([b"", b"PK\x03\x04", b"%PDF-1.7\n", b"From: a\nTo: b\n\n", b"<html>"]),
    rest=st.binary(max_size=400),
    name=st.text(max_size=20),
)
def test_no_content_makes_the_reader_raise(
    reader: TextReader, start: bytes, rest: bytes, name: str
) -> None:
    outcome = reader.read(start + rest, name)
    assert bool(outcome.text) == (outcome.status == "extracted")
    assert bool(outcome.reason) == (outcome.status != "extracted")


@given(
    st.builds(
        Message,
        st.text(),
        st.dictionaries(st.text(), st.text(max_size=300), max_size=3),
        context=st.none() | st.text(),
        plural=st.none() | st.text(),
        count=st.none() | st.integers(),
    )
)
def test_a_message_crosses_the_wire_whole(message: Message) -> None:
    outer = _("{inner}", inner=message)
    assert unpack(pack(outer)) == outer
