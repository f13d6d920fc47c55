"""What official papers are made of, and tables for Excel; loaded when they are first used."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from regest.core.documents.bordered import BorderedLine, BorderedSheet, write_bordered
    from regest.core.documents.docx import write_docx
    from regest.core.documents.paper import (
        Bar,
        BarChart,
        Block,
        Gap,
        Heading,
        PageBreak,
        Pairs,
        Paper,
        PaperColumn,
        Paragraph,
        QrCode,
        Signature,
        Table,
        Tie,
        Ties,
    )
    from regest.core.documents.pdf import write_pdf
    from regest.core.documents.sheets import write_csv, write_xlsx
    from regest.core.documents.templates import fill_template, template_fields
    from regest.kit.letterheads import fill_letter, letter_template
    from regest.kit.official import official, save, write_file
    from regest.kit.reports import Report, write_report

__all__ = [
    "Bar",
    "BarChart",
    "Block",
    "BorderedLine",
    "BorderedSheet",
    "Gap",
    "Heading",
    "PageBreak",
    "Pairs",
    "Paper",
    "PaperColumn",
    "Paragraph",
    "QrCode",
    "Report",
    "Signature",
    "Table",
    "Tie",
    "Ties",
    "fill_letter",
    "fill_template",
    "letter_template",
    "official",
    "save",
    "template_fields",
    "write_bordered",
    "write_csv",
    "write_docx",
    "write_file",
    "write_pdf",
    "write_report",
    "write_xlsx",
]

_HOMES = {
    "regest.core.documents.bordered": ("BorderedLine", "BorderedSheet", "write_bordered"),
    "regest.core.documents.docx": ("write_docx",),
    "regest.core.documents.paper": (
        "Bar",
        "BarChart",
        "Block",
        "Gap",
        "Heading",
        "PageBreak",
        "Pairs",
        "Paper",
        "PaperColumn",
        "Paragraph",
        "QrCode",
        "Signature",
        "Table",
        "Tie",
        "Ties",
    ),
    "regest.core.documents.pdf": ("write_pdf",),
    "regest.core.documents.sheets": ("write_csv", "write_xlsx"),
    "regest.core.documents.templates": ("fill_template", "template_fields"),
    "regest.kit.letterheads": ("fill_letter", "letter_template"),
    "regest.kit.official": ("official", "save", "write_file"),
    "regest.kit.reports": ("Report", "write_report"),
}
_HOME = {name: module for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> object:
    """Import what is asked for, once: writing Word files needs a library that reading does not."""
    home = _HOME.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List what is offered."""
    return __all__
