"""Reports in figures: a chart and a table as a paper, or the same rows for Excel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from regest.core.base.errors import UsageFault
from regest.core.base.messages import _
from regest.core.documents.paper import (
    Bar,
    BarChart,
    Block,
    Gap,
    Heading,
    Paper,
    PaperColumn,
    Paragraph,
    Table,
)
from regest.kit.house import House
from regest.kit.official import official, save, write_file

PAPERS = (".pdf", ".docx")
SHEETS = (".xlsx", ".csv")
BARS = 15


@dataclass(frozen=True, kw_only=True, slots=True)
class Report:
    """Figures of a period, in the words of the association's papers.

    `rows` hold a name and then whole numbers; `totals` the last line, or nothing. `bars` are what
    the chart shows, fullest first or in the order of time; `rest` names what it has no room for.
    """

    title: str
    heading: str
    period: str
    columns: tuple[PaperColumn, ...]
    rows: tuple[tuple[str | int, ...], ...]
    totals: tuple[str | int, ...] = ()
    chart: str = ""
    bars: tuple[tuple[str, int], ...] = ()
    rest: str = ""
    notes: tuple[str, ...] = ()


def write_report(house: House, report: Report, path: Path, *, overwrite: bool = False) -> None:
    """Write the report to `path`, as its name ends: .pdf, .docx, .xlsx or .csv.

    Raises:
        UsageFault: the name ends otherwise.
        Refusal: there is such a file, and `overwrite` is not said.
    """
    require_report_suffix(path)
    suffix = path.suffix.lower()
    if suffix in PAPERS:
        save(house, report_paper(house, report), path, overwrite=overwrite)
        return
    # Imported here: a paper does not need what writes workbooks.
    from regest.core.documents.sheets import write_csv, write_xlsx

    rows = [*report.rows, *([report.totals] if report.totals else [])]
    if suffix == ".csv":
        content = write_csv(report.columns, rows)
    else:
        today = house.deployment.database.today()
        content = write_xlsx(report.columns, rows, title=report.title, made_on=today)
    write_file(path, content, overwrite=overwrite)


def report_paper(house: House, report: Report) -> Paper:
    """Return the report as a paper: whose it is, of when, the chart, the table, the notes."""
    blocks: list[Block] = [
        Paragraph(house.deployment.settings.association.name, align="center"),
        Heading(report.heading),
        Paragraph(report.period, align="center", bold=True),
    ]
    bars = chart_bars(report.bars, report.rest)
    if any(bar.value for bar in bars):
        blocks += [BarChart(report.chart, bars), Gap(4)]
    rows = [*report.rows, *([report.totals] if report.totals else [])]
    shown = tuple(tuple(str(value) for value in row) for row in rows)
    blocks.append(Table(report.columns, shown))
    blocks += [Paragraph(note, align="left") for note in report.notes]
    return official(house, report.title, blocks)


def chart_bars(counts: Sequence[tuple[str, int]], rest: str) -> tuple[Bar, ...]:
    """Return at most fifteen bars; what is left over is one more, named `rest`."""
    bars = [Bar(label, count) for label, count in counts[:BARS]]
    left = sum(count for _label, count in counts[BARS:])
    return (*bars, Bar(rest, left)) if left else tuple(bars)


def require_report_suffix(path: Path) -> None:
    """Refuse a name that does not end as a report can be written.

    Raises:
        UsageFault: it does not.
    """
    known = (*PAPERS, *SHEETS)
    if path.suffix.lower() not in known:
        raise UsageFault(
            "paper_suffix",
            _("A report cannot be written to {file}", file=path.name),
            remedy=_("Give a name that ends in {endings}.", endings=", ".join(known)),
        )
