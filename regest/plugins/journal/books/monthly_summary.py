"""The summary of a month: how many letters came and went, and how they were dealt with (JRN-1).

It closes nothing: only the year closes.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from regest.api import House, NumberState, TaskState, Titles, UsageFault
from regest.plugins.journal.declarations import PRINT
from regest.plugins.journal.printing.journal import PAPERS, Span, audience_of, require_suffix
from regest.plugins.journal.printing.rows import OfficialRow, official_rows
from regest.plugins.journal.printing.words import said
from regest.plugins.journal.words import _

if TYPE_CHECKING:
    from regest.api.papers import Block, Paper

_MONTH = re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})")
_DIRECTIONS = ("in", "out")
MONTHS = Titles(
    ru="январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
    en="January February March April May June July August September October November December",
)
SUMMARY = Titles(
    ru="СВОДКА О РЕГИСТРАЦИИ ДОКУМЕНТОВ", en="SUMMARY OF THE REGISTRATION OF DOCUMENTS"
)
NAMED = Titles(
    ru="Сводка о регистрации документов за {month}", en="Summary of registration for {month}"
)
OF_MONTH = Titles(ru="за {month} {year} г.", en="for {month} {year}")
HEAD = (
    Titles(ru="Показатель", en="What"),
    Titles(ru="Входящие", en="Incoming"),
    Titles(ru="Исходящие", en="Outgoing"),
)
KINDS = Titles(ru="По видам документов", en="By kind of document")
KIND = Titles(ru="Вид документа", en="Kind of document")
ON_DAY = Titles(
    ru="Состояние контроля – на {day}. Журнал не закрывается: закрывается только год.",
    en="Control as of {day}. The journal is not closed: only a year is.",
)
NUMBERS = Titles(ru="Номера", en="Numbers")


@dataclass(frozen=True, slots=True)
class MonthCount:
    """One journal in one month; tasks are those on letters registered in it."""

    documents: int
    numbers: tuple[str, str]
    lettered: int
    void: int
    reserved: int
    late: int
    tasks: int
    in_time: int
    done_late: int
    overdue: int
    kinds: Mapping[str, int]


_COUNTED: tuple[tuple[Titles, Callable[[MonthCount], int]], ...] = (
    (
        Titles(ru="Зарегистрировано документов", en="Documents registered"),
        lambda month: month.documents,
    ),
    (
        Titles(ru="в том числе под литерными номерами", en="among them under lettered numbers"),
        lambda month: month.lettered,
    ),
    (
        Titles(ru="в том числе с опозданием", en="among them late"),
        lambda month: month.late,
    ),
    (Titles(ru="Аннулировано номеров", en="Numbers void"), lambda month: month.void),
    (Titles(ru="Зарезервировано номеров", en="Numbers reserved"), lambda month: month.reserved),
    (Titles(ru="Дано поручений", en="Tasks given"), lambda month: month.tasks),
    (Titles(ru="исполнено в срок", en="done in time"), lambda month: month.in_time),
    (Titles(ru="исполнено с опозданием", en="done late"), lambda month: month.done_late),
    (Titles(ru="просрочено", en="overdue"), lambda month: month.overdue),
)


def month_of(text: str) -> Span:
    """Return the days of `2026-10`.

    Raises:
        UsageFault: it is no month.
    """
    parts = _MONTH.fullmatch(text.strip())
    year, month = (int(parts["year"]), int(parts["month"])) if parts else (0, 0)
    if not (year and 1 <= month <= 12):
        raise UsageFault(
            "month_wrong",
            _("This is not a month: {value}", value=text),
            remedy=_("Write year and month: 2026-10."),
        )
    last = calendar.monthrange(year, month)[1]
    return Span(dt.date(year, month, 1), dt.date(year, month, last))


def print_summary(
    house: House, month: Span, path: Path, *, overwrite: bool = False
) -> dict[str, MonthCount]:
    """Write the summary of a month to a .pdf or .docx file; return the counts by `in` and `out`.

    Raises:
        Refusal: the right is missing, or the file is there already.
        UsageFault: the file's name ends otherwise.
    """
    from regest.api.papers import save

    house.reader.require(PRINT)
    require_suffix(path, PAPERS)
    with house.read() as session:
        counts = {
            direction: count(
                official_rows(session, audience_of(house), direction, month.first, month.last)
            )
            for direction in _DIRECTIONS
        }
    save(house, _paper(house, month, counts), path, overwrite=overwrite)
    return counts


def count(rows: Sequence[OfficialRow]) -> MonthCount:
    """Count the lines of one journal; of letters that are hidden the numbers alone."""
    issued = [row for row in rows if row.state is NumberState.ISSUED]
    letters = [row.letter for row in issued if row.letter is not None]
    states = Counter(task.state for letter in letters for task in letter.tasks)
    return MonthCount(
        documents=len(issued),
        numbers=(rows[0].number, rows[-1].number) if rows else ("", ""),
        lettered=sum(1 for row in issued if row.suffix),
        void=sum(1 for row in rows if row.state is NumberState.VOID),
        reserved=sum(1 for row in rows if row.state is NumberState.RESERVED),
        late=sum(1 for letter in letters if letter.record.late),
        tasks=sum(states.values()),
        in_time=states[TaskState.DONE_IN_TIME],
        done_late=states[TaskState.DONE_LATE],
        overdue=states[TaskState.OVERDUE],
        kinds=dict(Counter(letter.view.fields.get("kind", "") for letter in letters)),
    )


def _paper(house: House, month: Span, counts: dict[str, MonthCount]) -> Paper:
    from regest.api.papers import Heading, PaperColumn, Paragraph, Table, official

    association = house.deployment.settings.association
    language = association.language
    name = said(MONTHS, language).split()[month.first.month - 1]
    first, *others = (said(title, language) for title in HEAD)
    head = [PaperColumn(first, 100), *(PaperColumn(each, 40, "right") for each in others)]
    both = [counts[direction] for direction in _DIRECTIONS]
    shown = [" – ".join(filter(None, each.numbers)) for each in both]
    rows = [(said(NUMBERS, language), *shown)]
    rows += [(said(title, language), *(f"{of(each)}" for each in both)) for title, of in _COUNTED]
    kinds = sorted({kind for each in both for kind in each.kinds})
    days = said(OF_MONTH, language, month=name, year=month.first.year)
    blocks: list[Block] = [
        Paragraph(association.name, align="center"),
        Heading(said(SUMMARY, language)),
        Paragraph(days, align="center", bold=True),
        Table(tuple(head), tuple(rows)),
    ]
    if kinds:
        head[0] = PaperColumn(said(KIND, language), 100)
        by_kind = [(kind, *(f"{each.kinds.get(kind, 0)}" for each in both)) for kind in kinds]
        blocks += [Heading(said(KINDS, language), 2), Table(tuple(head), tuple(by_kind))]
    today = house.deployment.database.today()
    blocks.append(Paragraph(said(ON_DAY, language, day=today), align="left"))
    title = said(NAMED, language, month=f"{month.first:%m.%Y}")
    return official(house, title, blocks)
