"""Sets a paper as PDF by typst, with the fonts of a package and nothing of this machine."""

from __future__ import annotations

import importlib.resources
import json
from dataclasses import asdict
from pathlib import Path

import typst

from tools.sample_papers.layout import Block

_TEMPLATE = Path(__file__).parent / "paper.typ"


def pdf_file(blocks: tuple[Block, ...], title: str) -> bytes:
    """Return the PDF of a paper; the same bytes whenever it is made."""
    fonts = importlib.resources.files("fontpkg_pt_serif") / "files"
    paper = {"title": title, "blocks": [asdict(block) for block in blocks]}
    return typst.compile(
        _TEMPLATE,
        font_paths=[Path(str(fonts))],
        ignore_system_fonts=True,
        format="pdf",
        sys_inputs={"paper": json.dumps(paper, ensure_ascii=False)},
    )
