"""The report on control discipline, as a paper with a chart or a table for Excel."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from regest.core.base.messages import Titles
from regest.core.catalogue.task_report import Discipline
from regest.core.catalogue.task_states import TaskState
from regest.core.documents.paper import PaperColumn
from regest.kit.house import House
from regest.kit.reports import Report, write_report

HEADING = Titles(ru="ИСПОЛНИТЕЛЬСКАЯ ДИСЦИПЛИНА", en="CONTROL DISCIPLINE")
TITLE = Titles(ru="Исполнительская дисциплина", en="Control discipline")
PERIOD = Titles(
    ru="по поручениям, данным с {first} по {last}", en="tasks given from {first} to {last}"
)
EXECUTOR = Titles(ru="Ответственный исполнитель", en="Responsible executor")
TOTAL = Titles(ru="Итого поручений", en="Tasks in all")
CHART = Titles(ru="Состояние поручений", en="State of the tasks")
AS_OF = Titles(
    ru="Состояние на {day}. Поручение учтено один раз – у ответственного исполнителя.",
    en="As of {day}. A task counts once, for its responsible executor.",
)
_SHARE = Titles(
    ru="Исполнено в срок {share} % ({count} из {ended} исполненных и просроченных поручений).",
    en="Done in time: {share} % ({count} of {ended} tasks that are done or overdue).",
)
# Room for the longest word of each head.
_FIGURES_MM = (16, 18, 27, 24, 20, 18)
_COLUMNS: tuple[tuple[Titles, Callable[[Discipline], int]], ...] = (
    (Titles(ru="Дано", en="Given"), lambda each: each.given),
    (Titles(ru="В срок", en="In time"), lambda each: each.states[TaskState.DONE_IN_TIME]),
    (Titles(ru="С опозданием", en="Late"), lambda each: each.states[TaskState.DONE_LATE]),
    (Titles(ru="Просрочено", en="Overdue"), lambda each: each.states[TaskState.OVERDUE]),
    (Titles(ru="В работе", en="In work"), lambda each: each.in_work),
    (Titles(ru="Снято", en="Dropped"), lambda each: each.states[TaskState.DROPPED]),
)


def print_discipline(
    house: House,
    found: Sequence[Discipline],
    first: dt.date,
    last: dt.date,
    path: Path,
    *,
    overwrite: bool = False,
) -> None:
    """Write the report to a .pdf, .docx, .xlsx or .csv file.

    Raises:
        UsageFault: the name ends otherwise.
        Refusal: there is such a file, and `overwrite` is not said.
    """
    language = house.deployment.settings.association.language
    today = house.deployment.database.today()
    report = report_of(found, first, last, today, language)
    write_report(house, report, path, overwrite=overwrite)


def report_of(
    found: Sequence[Discipline], first: dt.date, last: dt.date, today: dt.date, language: str
) -> Report:
    """Return the report in the words of the papers."""
    everybody = Discipline("", "", sum((each.states for each in found), Counter()))
    total = tuple(count(everybody) for _title, count in _COLUMNS)
    period = PERIOD.text(language).format(first=f"{first:%d.%m.%Y}", last=f"{last:%d.%m.%Y}")
    return Report(
        title=TITLE.text(language),
        heading=HEADING.text(language),
        period=period,
        columns=(
            PaperColumn(EXECUTOR.text(language)),
            *(
                PaperColumn(title.text(language), width, "right")
                for (title, _count), width in zip(_COLUMNS, _FIGURES_MM, strict=True)
            ),
        ),
        rows=tuple((each.executor, *(count(each) for _title, count in _COLUMNS)) for each in found),
        totals=(TOTAL.text(language), *total),
        chart=CHART.text(language),
        bars=tuple(
            (title.text(language), count)
            for (title, _count), count in zip(_COLUMNS[1:], total[1:], strict=True)
        ),
        notes=tuple(_notes(everybody, today, language)),
    )


def _notes(everybody: Discipline, today: dt.date, language: str) -> list[str]:
    notes = [AS_OF.text(language).format(day=f"{today:%d.%m.%Y}")]
    in_time = everybody.states[TaskState.DONE_IN_TIME]
    ended = in_time + sum(
        everybody.states[state] for state in (TaskState.DONE_LATE, TaskState.OVERDUE)
    )
    if ended:
        share = round(100 * in_time / ended)
        notes.append(_SHARE.text(language).format(count=in_time, ended=ended, share=share))
    return notes
