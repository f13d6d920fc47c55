"""The hostile corpus: every file is answered soon, with a reason, and costs us no memory."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from regest.core.documents.extract import TextReader
from regest.core.documents.mail import read_mail
from regest.core.hooks.types import ExtractionFault
from regest.core.presets.reader import PRESETS
from tests.core.documents import hostile

TOO_LARGE = "the file is too large when unpacked"
DAMAGED = "the file is damaged"
CORPUS: dict[str, tuple[Callable[[], bytes], str]] = {
    "text bomb": (hostile.text_bomb, TOO_LARGE),
    "external entity": (lambda: hostile.entity_file("/etc/passwd"), DAMAGED),
    "billion laughs": (hostile.billion_laughs, DAMAGED),
    "overlapping members": (
        hostile.overlapping_zip, "the archive is made so that its files overlap",
    ),
    "many members": (hostile.crowded_zip, "the archive holds too many files"),
    "locked members": (hostile.locked_zip, "the file is protected by a password"),
    "Flate bomb": (hostile.flate_bomb, "the reading program failed"),
    "form bomb": (hostile.form_bomb, "the reading program failed"),
    "letters in letters": (hostile.deep_letter, "the file is nested too deeply"),
    "parts in parts": (hostile.deep_multipart, "the file is nested too deeply"),
}  # fmt: skip


@pytest.mark.parametrize("name", CORPUS)
def test_a_hostile_file_is_refused_soon_and_costs_nothing(reader: TextReader, name: str) -> None:
    build, reason = CORPUS[name]
    content = build()
    memory, started = _resident_bytes(), time.monotonic()
    outcome = reader.read(content, "letter")
    assert time.monotonic() - started < 15
    assert _resident_bytes() - memory < 50_000_000
    assert (outcome.status, outcome.text) == ("failed", "")
    assert str(getattr(outcome.reason, "msgid", "")) == reason
    assert reader.read(b"still here", "a.txt").text == "still here"


def test_a_million_paragraphs_are_cut(reader: TextReader) -> None:
    outcome = reader.read(hostile.paragraph_bomb(), "letter.docx")
    assert outcome.status == "extracted"
    assert len(outcome.text) == 2_000_000
    assert [remark.msgid for remark in outcome.remarks] == ["The text was too long and was cut."]


def test_depth_alone_harms_nobody(reader: TextReader) -> None:
    """Elements are streamed, so twenty thousand levels of tables are merely odd."""
    assert reader.read(hostile.deep_word_file(), "letter.docx").status == "empty"


def test_a_sparse_workbook_is_read_as_a_stream(reader: TextReader) -> None:
    outcome = reader.read(hostile.sparse_workbook(), "table.xlsx")
    assert outcome.text.split() == ["угол", "7"]


def test_an_entity_leaks_no_file(reader: TextReader, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("тайна")
    assert "тайна" not in reader.read(hostile.entity_file(str(secret)), "letter.docx").text


def test_a_deep_letter_is_no_mail_either() -> None:
    with pytest.raises(ExtractionFault) as caught:
        read_mail(hostile.deep_letter())
    assert caught.value.reason.msgid == "the file is nested too deeply"


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
@pytest.mark.parametrize(
    "name",
    ["letter_01_request_ministry.docx", "letter_03_reply_college.pdf",
     "letter_04_invitation_no_number.eml"],
)  # fmt: skip
def test_a_file_cut_short_is_answered(reader: TextReader, name: str, share: float) -> None:
    content = (PRESETS / "demo" / "papers" / name).read_bytes()
    outcome = reader.read(content[: int(len(content) * share)], name)
    assert outcome.status in {"extracted", "failed", "empty", "unsupported"}
    assert bool(outcome.text) == (outcome.status == "extracted")
    assert bool(outcome.reason) == (outcome.status != "extracted")


def _resident_bytes() -> int:
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * 4096
