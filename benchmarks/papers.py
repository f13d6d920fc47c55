"""What printing a year's journal costs: 3,000 letters in the twelve columns of an incoming journal.

    python benchmarks/papers.py [--rows 3000] [--rounds 3] [--keep FOLDER]

PDF: CPU time of our child process against the same kind of child that gives the same rows to typst
alone, turn by turn in one run; the best round of each counts. What our own process spends on
preparing the rows is told apart. DOCX, XLSX and CSV are timed as they are. A table goes to standard
error, JSON to standard output; --keep leaves the papers there to be looked at.
"""

from __future__ import annotations

import argparse
import datetime as dt
import io
import json
import resource
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import typst
from pypdf import PdfReader

from regest.core.documents import pdf, typesetting
from regest.core.documents.child import warm_up, work
from regest.core.documents.docx import write_docx
from regest.core.documents.paper import (
    Heading,
    Paper,
    PaperColumn,
    Paragraph,
    Signature,
    Table,
    widths,
)
from regest.core.documents.sheets import write_csv, write_xlsx

ROWS, ROUNDS, LIMIT = 3000, 3, 1.5
COLUMNS = (
    PaperColumn("Рег. №", 17),
    PaperColumn("Дата регистрации", 19),
    PaperColumn("Корреспондент", 38),
    PaperColumn("№ и дата документа", 24),
    PaperColumn("Краткое содержание", 48),
    PaperColumn("Листов", 13, "center"),
    PaperColumn("Резолюция, исполнитель", 28),
    PaperColumn("Срок", 18),
    PaperColumn("Отметка об исполнении", 22),
    PaperColumn("Дело", 12),
    PaperColumn("Подпись", 13),
    PaperColumn("Примечание", 15),
)
SENDERS = (
    "КГБПОУ «Каменогорский аграрный колледж»",
    "МБОУ «СОШ № 208» г. Приобска",
    "Министерство образования Приобского края",
    "АНО ДПО «Институт управления качеством»",
    "Комитет по образованию администрации Белокурихинского района",
)
SUBJECTS = (
    "О направлении методических материалов по внутреннему аудиту",
    "О представлении аналитической записки о результатах внутренних аудитов за учебный год",
    "Приглашение на круглый стол «Записи системы качества»",
    "О получении сертификата соответствия системы менеджмента качества требованиям ГОСТ Р ИСО 9001",
    "Заявление о вступлении в Ассоциацию",
)
ALONE = """
#let given = json(bytes(sys.inputs.given))
#set document(date: datetime(year: 2026, month: 1, day: 1))
#set page(width: 297mm, height: 210mm, margin: (left: 20mm, right: 10mm, y: 20mm),
  footer: context counter(page).display("1/1", both: true))
#set text(font: "PT Sans", size: 9pt, lang: "ru", hyphenate: true)
#table(columns: given.widths.map(it => it * 1mm), inset: (x: 1.2mm, y: 1mm), stroke: .5pt,
  table.header(..given.titles), ..given.rows.flatten())
"""
_A_DAY = dt.datetime(2026, 1, 1, 12, tzinfo=dt.UTC)


@dataclass(frozen=True)
class Cost:
    """What making one file costs at best: CPU and clock in seconds, megabytes written."""

    name: str
    cpu: float
    wall: float
    megabytes: float


def journal(count: int) -> Paper:
    """Return the paper of a journal with so many letters."""
    rows = tuple(_row(number) for number in range(1, count + 1))
    blocks = (
        Heading("ЖУРНАЛ РЕГИСТРАЦИИ ВХОДЯЩИХ ДОКУМЕНТОВ"),
        Paragraph("за 2026 год", align="center"),
        Table(COLUMNS, rows, numbered=True),
        Paragraph(f"Всего в журнале зарегистрировано {count} документов."),
        Signature("Секретарь", "А. С. Сидорова"),
    )
    return Paper("Журнал регистрации входящих документов", blocks, landscape=True)


def _row(number: int) -> tuple[str, ...]:
    day = dt.date(2026, 1, 12) + dt.timedelta(days=number // 9)
    dated = f"№ {number * 7 % 997}-{number % 13} от {day - dt.timedelta(days=4):%d.%m.%Y}"
    return (
        f"01-06/{number}",
        f"{day:%d.%m.%Y}",
        SENDERS[number % len(SENDERS)],
        dated if number % 11 else "б/н",
        SUBJECTS[number * 3 % 7 % len(SUBJECTS)],
        f"{number % 5 + 1}/{number % 17}",
        "Иванова И. И. – подготовить ответ" if number % 3 else "",
        f"{day + dt.timedelta(days=30):%d.%m.%Y}" if number % 3 else "",
        f"№ 01-05/{number} от {day + dt.timedelta(days=20):%d.%m.%Y}" if number % 4 else "",
        "01-06",
        "",
        "повторный" if number % 40 == 0 else "",
    )


def ours(content: bytes) -> tuple[Mapping[str, object], Sequence[bytes]]:
    """Set a paper as our child process does, and tell what that process has spent."""
    _data, parts = typesetting.typeset(content)
    return _spent(), parts


def alone(content: bytes) -> tuple[Mapping[str, object], Sequence[bytes]]:
    """Give the rows to typst without anything of ours, and tell what this process has spent."""
    compiler = typst.Compiler(
        ALONE.encode(), font_paths=typesetting.our_fonts(), sys_inputs={"given": content.decode()}
    )
    made = compiler.compile(format="pdf", pdf_standards="a-2b", pdf_tags=False, timestamp=_A_DAY)
    if not isinstance(made, bytes):
        raise TypeError("typst gave back no PDF")
    return _spent(), [made]


def _spent() -> dict[str, object]:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return {"cpu": used.ru_utime + used.ru_stime, "megabytes": used.ru_maxrss / 1024}


def in_child(job: str, content: bytes) -> tuple[Cost, float, bytes]:
    """Do a job of this module in a child; return its cost, its memory in MB, and what it made."""
    began = time.perf_counter()
    answer = work(f"benchmarks.papers:{job}", content, {}, pdf.LIMITS)
    wall = time.perf_counter() - began
    made = answer.parts[0]
    cost = Cost(job, float(str(answer.data["cpu"])), wall, len(made) / 1e6)
    return cost, float(str(answer.data["megabytes"])), made


def here(name: str, make: Callable[[], bytes]) -> tuple[Cost, bytes]:
    """Make a file in this process and return what it cost."""
    began, cpu = time.perf_counter(), time.process_time()
    made = make()
    spent = time.process_time() - cpu
    return Cost(name, spent, time.perf_counter() - began, len(made) / 1e6), made


def best(costs: Iterable[Cost]) -> Cost:
    """Return the cheapest: what disturbs a measurement only adds to it."""
    return min(costs, key=lambda cost: cost.cpu)


def measured(count: int, rounds: int) -> tuple[list[Cost], dict[str, float], dict[str, bytes]]:
    """Return the costs, the figures to judge by, and the papers."""
    paper = journal(count)
    table = next(block for block in paper.blocks if isinstance(block, Table))
    given = {
        "widths": widths(table.columns, paper.text_width),
        "titles": [column.title for column in table.columns],
        "rows": table.rows,
    }
    bare = json.dumps(given, ensure_ascii=False).encode()
    made: dict[str, bytes] = {}
    costs: dict[str, list[Cost]] = {}
    memory = 0.0
    warm_up()
    for _round in range(rounds):
        prepared, content = here("prepare", lambda: pdf.content_of(paper))
        costs.setdefault("prepare", []).append(prepared)
        for job, given_content in (("ours", content), ("alone", bare)):
            cost, megabytes, made[f"{job}.pdf"] = in_child(job, given_content)
            costs.setdefault(job, []).append(cost)
            memory = max(memory, megabytes)
        files: tuple[tuple[str, Callable[[], bytes]], ...] = (
            ("docx", lambda: write_docx(paper)),
            ("xlsx", lambda: write_xlsx(table.columns, table.rows)),
            ("csv", lambda: write_csv(table.columns, table.rows)),
        )
        for name, make in files:
            cost, made[f"journal.{name}"] = here(name, make)
            costs.setdefault(name, []).append(cost)
    cheapest = {name: best(each) for name, each in costs.items()}
    figures = {
        "ratio_child": cheapest["ours"].cpu / cheapest["alone"].cpu,
        "ratio_with_preparing": (cheapest["ours"].cpu + cheapest["prepare"].cpu)
        / cheapest["alone"].cpu,
        "peak_megabytes": memory,
        "pages": float(len(PdfReader(io.BytesIO(made["ours.pdf"])).pages)),
    }
    return list(cheapest.values()), figures, made


def show(costs: Sequence[Cost], figures: Mapping[str, float]) -> None:
    """Print a table for people."""
    titles = {
        "prepare": "rows prepared by us",
        "ours": "PDF, our child process",
        "alone": "PDF, typst alone",
        "docx": "DOCX",
        "xlsx": "XLSX",
        "csv": "CSV",
    }
    print(f"{'':24}{'CPU s':>8}{'clock s':>9}{'MB':>8}", file=sys.stderr)
    for cost in costs:
        line = f"{titles[cost.name]:24}{cost.cpu:8.2f}{cost.wall:9.2f}{cost.megabytes:8.2f}"
        print(line, file=sys.stderr)
    judged = "holds" if figures["ratio_child"] <= LIMIT else "IS BROKEN"
    print(
        f"\n{figures['pages']:.0f} pages, {figures['peak_megabytes']:.0f} MB at most; "
        f"CPU of the child {figures['ratio_child']:.2f} times typst alone "
        f"(with preparing {figures['ratio_with_preparing']:.2f}); the limit of {LIMIT} {judged}",
        file=sys.stderr,
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure the printing of a year's journal.")
    parser.add_argument("--rows", type=int, default=ROWS)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--keep", type=Path)
    given = parser.parse_args()
    costs, figures, made = measured(given.rows, given.rounds)
    if given.keep is not None:
        given.keep.mkdir(parents=True, exist_ok=True)
        for name, content in made.items():
            (given.keep / name).write_bytes(content)
    show(costs, figures)
    shown = {"rows": given.rows, "costs": [asdict(each) for each in costs], **figures}
    print(json.dumps(shown, ensure_ascii=False, indent=2))


if __name__ == "__main__":
    main()
