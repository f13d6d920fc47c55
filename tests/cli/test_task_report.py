"""`regest task report --out`: control discipline as a paper and as a table."""

from __future__ import annotations

from pathlib import Path

from pypdf import PdfReader
from python_calamine import CalamineWorkbook

from tests.support.command_line import CommandLine


def test_the_paper_and_its_twin(regest: CommandLine, tmp_path: Path) -> None:
    for name in ("r.pdf", "r.xlsx", "r.csv", "r.docx"):
        regest.done("task", "report", "--from", "2026-01-01", "--out", str(tmp_path / name))
    text = PdfReader(tmp_path / "r.pdf").pages[0].extract_text()
    assert "ИСПОЛНИТЕЛЬСКАЯ ДИСЦИПЛИНА" in text
    assert "с 01.01.2026 по 27.10.2026" in " ".join(text.split())
    sheet = CalamineWorkbook.from_path(tmp_path / "r.xlsx").get_sheet_by_index(0)
    assert sheet.to_python()[-1][0] == "Итого поручений"
    again = regest.refusal("task", "report", "--out", str(tmp_path / "r.pdf"))
    assert again["code"] == "file_exists"
    regest.done("task", "report", "--out", str(tmp_path / "r.pdf"), "--overwrite")
