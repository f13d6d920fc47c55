"""The report on the volume of correspondence, as a paper with a chart or a table for Excel."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from regest.api import House, Titles
from regest.plugins.journal.books.monthly_summary import MONTHS
from regest.plugins.journal.books.volume import By, Volume, VolumeRow
from regest.plugins.journal.printing.words import said
from regest.plugins.journal.words import CLASSES, INCOMING

if TYPE_CHECKING:
    from regest.api.papers import Report

HEADING = Titles(ru="ОБЪЁМ ДОКУМЕНТООБОРОТА", en="VOLUME OF CORRESPONDENCE")
TITLE = Titles(ru="Объём документооборота за {year} год", en="Volume of correspondence for {year}")
PERIOD = {
    By.MONTH: Titles(ru="за {year} год по месяцам", en="for {year} by month"),
    By.KIND: Titles(ru="за {year} год по видам документов", en="for {year} by kind of document"),
    By.CORRESPONDENT: Titles(
        ru="за {year} год по корреспондентам", en="for {year} by correspondent"
    ),
}
FIRST = {
    By.MONTH: Titles(ru="Месяц", en="Month"),
    By.KIND: Titles(ru="Вид документа", en="Kind of document"),
    By.CORRESPONDENT: Titles(ru="Корреспондент", en="Correspondent"),
}
IN, OUT = Titles(ru="Входящие", en="Incoming"), Titles(ru="Исходящие", en="Outgoing")
BOTH = Titles(ru="Всего", en="Together")
TOTAL = Titles(ru="Итого документов", en="Documents in all")
CHART = Titles(ru="Зарегистрировано документов", en="Documents registered")
REST = Titles(ru="остальные", en="others")
NO_KIND = Titles(ru="вид не указан", en="no kind given")
COUNTED = Titles(
    ru="Аннулированные регистрации и проекты не учтены.",
    en="Annulled registrations and drafts are not counted.",
)
SHARED = Titles(
    ru="Документ с несколькими корреспондентами учтён у каждого, в итоге – один раз.",
    en="A document with several correspondents counts for each, and once in all.",
)
NAMES = Titles(ru="Наименования – на {day}.", en="Correspondents are named as on {day}.")


def title_of(row: VolumeRow, by: By, language: str) -> str:
    """Return what a line is called on a paper."""
    if by is By.MONTH:
        return said(MONTHS, language).split()[int(row.key) - 1]
    return row.title or said(NO_KIND, language)


def print_volume(house: House, counted: Volume, path: Path, *, overwrite: bool = False) -> None:
    """Write the report to a .pdf, .docx, .xlsx or .csv file.

    Raises:
        UsageFault: the name ends otherwise.
        Refusal: there is such a file, and `overwrite` is not said.
    """
    from regest.api.papers import write_report

    language = house.deployment.settings.association.language
    write_report(house, report_of(counted, language), path, overwrite=overwrite)


def report_of(counted: Volume, language: str) -> Report:
    """Return the report in the words of the papers."""
    from regest.api.papers import PaperColumn, Report

    both = len(counted.classes) == len(CLASSES)
    titles = (IN, OUT, BOTH) if both else (IN if counted.classes == (INCOMING,) else OUT,)
    lines = [(title_of(row, counted.by, language), row) for row in counted.rows]
    totals = (counted.incoming, counted.outgoing, counted.incoming + counted.outgoing)
    notes = [said(COUNTED, language)]
    if counted.by is By.CORRESPONDENT:
        notes += [said(SHARED, language), said(NAMES, language, day=counted.named_on)]
    return Report(
        title=said(TITLE, language, year=counted.year),
        heading=said(HEADING, language),
        period=said(PERIOD[counted.by], language, year=counted.year),
        columns=(
            PaperColumn(said(FIRST[counted.by], language)),
            *(PaperColumn(said(title, language), 26, "right") for title in titles),
        ),
        rows=tuple((title, *_figures(counted, _three(row))) for title, row in lines),
        totals=(said(TOTAL, language), *_figures(counted, totals)),
        chart=said(CHART, language),
        bars=tuple((title, row.total) for title, row in lines),
        rest=said(REST, language),
        notes=tuple(notes),
    )


def _three(row: VolumeRow) -> tuple[int, int, int]:
    return row.incoming, row.outgoing, row.total


def _figures(counted: Volume, figures: tuple[int, int, int]) -> tuple[int, ...]:
    if len(counted.classes) == len(CLASSES):
        return figures
    return (figures[0] if counted.classes == (INCOMING,) else figures[1],)
