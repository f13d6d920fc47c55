"""The hostile corpus: every file is answered soon, its record kept, and nothing of it stays."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from regest.core.documents import ocr
from regest.core.documents.extract import TextReader
from regest.core.documents.limits import Limits
from regest.core.documents.mail import read_mail
from regest.core.hooks.types import ExtractionFault
from regest.core.presets.reader import PRESETS
from tests.core.documents import hostile, scans
from tests.core.documents import hostile_papers as papers
from tests.core.documents.corpus import CORPUS
from tests.support.houses import furnished

ROOT = Path(__file__).resolve().parents[3]
# Less than a deployment gives, so that the tests need not wait as long.
CPU_SECONDS = 3
MEGABYTE = 1_000_000


@dataclass(frozen=True)
class Registered:
    """What the program that registered the corpus told, and the folder it might have littered."""

    told: dict[str, Any]
    litter: Path


@pytest.fixture(scope="module")
def registered(tmp_path_factory: pytest.TempPathFactory) -> Registered:
    """Register the whole corpus in a deployment, by a process of its own."""
    folder = tmp_path_factory.mktemp("hostile")
    files, litter = folder / "files", folder / "litter"
    files.mkdir()
    litter.mkdir()
    for name, each in CORPUS.items():
        (files / name).write_bytes(each.make())
    deployment = furnished(folder / "house")
    settings = deployment / "regest.toml"
    written = settings.read_text("utf-8")
    assert "[limits]" not in written
    settings.write_text(f"{written}\n[limits]\nextraction_seconds = {CPU_SECONDS}\n", "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "tests.core.documents.registering", deployment, files],
        cwd=ROOT, env={**os.environ, "TMPDIR": str(litter)}, capture_output=True, text=True,
        check=True,
    )  # fmt: skip
    return Registered(json.loads(done.stdout), litter)


@pytest.mark.parametrize("name", CORPUS)
def test_a_hostile_file_is_answered_and_its_record_kept(registered: Registered, name: str) -> None:
    found = registered.told["files"][name]
    assert {found["asked"], found["outcome"]} & set(CORPUS[name].answers)
    assert found["seconds"] < 1.5 * CPU_SECONDS + 2
    assert found["number"]
    assert found["name"] == name
    assert found["size"] > 0


@pytest.mark.parametrize("name", CORPUS)
def test_a_record_says_why_it_has_no_text(registered: Registered, name: str) -> None:
    found = registered.told["files"][name]
    assert found["status"] in {found["outcome"], "queued"}
    assert bool(found["asked"]) == (found["outcome"] != "extracted")
    if found["asked"]:
        assert re.search("[а-яё]", found["ru"])
        assert found["status"] == "queued" or found["reason"] == found["ru"]


def test_nothing_of_the_corpus_stays(registered: Registered) -> None:
    """No memory, no process, no open file, no file on the disk; and the next letter is read."""
    told = registered.told
    assert told["grown"] <= 50 * MEGABYTE
    assert (told["children"], told["open_files"]) == (0, 0)
    assert list(registered.litter.iterdir()) == []
    assert told["harmless"] == "still here"


def test_a_sparse_workbook_is_read_as_a_stream(reader: TextReader) -> None:
    outcome = reader.read(hostile.sparse_workbook(), "table.xlsx")
    assert outcome.text.split() == ["угол", "7"]


@pytest.mark.parametrize("kind", ["docx", "odt", "pptx", "xlsx"])
def test_an_entity_leaks_no_file(reader: TextReader, tmp_path: Path, kind: str) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("тайна")
    make = hostile.entity_file if kind == "docx" else partial(papers.leaking, kind)
    assert "тайна" not in reader.read(make(str(secret)), f"letter.{kind}").text


def test_a_deep_letter_is_no_mail_either() -> None:
    with pytest.raises(ExtractionFault) as caught:
        read_mail(hostile.deep_letter())
    assert caught.value.reason.msgid == "the file is nested too deeply"


SCANS = {
    "points without data": lambda: scans.png_of(8_000, 8_000, b""),
    "points that unpack for ever": lambda: scans.png_of(8_000, 8_000, papers.endless()),
    "more points than are taken": lambda: scans.png_of(60_000, 60_000, b""),
    "pages in a circle": papers.giant_tiff,
    "forms that draw forms": hostile.form_bomb,
    "a page that unpacks to two gigabytes": hostile.flate_bomb,
    "a picture of four milliard points": papers.giant_picture_pdf,
    "a page as large as a town": papers.vast_page,
}


@pytest.mark.skipif(not ocr.languages(), reason="needs tesseract with rus")
@pytest.mark.parametrize("name", SCANS)
def test_a_hostile_scan_is_answered_soon(name: str) -> None:
    limits = Limits(cpu_seconds=CPU_SECONDS, wall_seconds=CPU_SECONDS + 1.0)
    outcome = ocr.read_page(SCANS[name](), 1, limits)
    assert outcome.status in {"failed", "empty"}
    assert outcome.reason


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
