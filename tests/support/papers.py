"""Word files that the program wrote, read back."""

from __future__ import annotations

from pathlib import Path

import docx
from docx.oxml.ns import qn


def words_of(path: Path) -> list[str]:
    """Return the lines of a Word file, those of tables in tables too."""
    paragraphs = docx.Document(str(path)).element.body.iter(qn("w:p"))
    lines = ("".join(each.text or "" for each in one.iter(qn("w:t"))) for one in paragraphs)
    return [line.replace("\N{NO-BREAK SPACE}", " ").strip() for line in lines]
