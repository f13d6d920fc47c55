"""The report on the work of pairs as a paper, by pair, by mentor or by candidate."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from regest.api import House, Refusal
from regest.plugins.mentoring import phrases
from regest.plugins.mentoring.in_force.reports import By, MentoringReport, PairWork, SideWork
from regest.plugins.mentoring.phrases import said
from regest.plugins.mentoring.words import CLAUSE, _

if TYPE_CHECKING:
    from regest.api.papers import Block, Paper, Table


def report_paper(house: House, made: MentoringReport) -> Paper:
    """Return the report as a paper.

    Raises:
        Refusal: `report_empty`, it has no line.
    """
    from regest.api.papers import official

    if not made.works:
        raise Refusal(
            "report_empty",
            _("There is no such pair in this period"),
            rule="R-3.16",
            clause=CLAUSE,
            remedy=_("Name other days: --from, --to."),
        )
    language = house.deployment.settings.association.language
    title = _title(made, language)
    blocks = tuple(_blocks(made, title, language))
    return official(house, f"{title} {_period(made, language)}", blocks, landscape=True)


def _title(made: MentoringReport, language: str) -> str:
    if made.asked.silent_months:
        return said(phrases.SILENT_TITLE, language, months=made.asked.silent_months)
    return said(phrases.REPORT_TITLE, language)


def _period(made: MentoringReport, language: str) -> str:
    start, end = f"{made.asked.start:%d.%m.%Y}", f"{made.asked.end:%d.%m.%Y}"
    if made.asked.silent_months:
        return said(phrases.REPORT_DAY, language, end=end)
    return said(phrases.REPORT_PERIOD, language, start=start, end=end)


def _blocks(made: MentoringReport, title: str, language: str) -> Iterator[Block]:
    from regest.api.papers import Gap, Heading, Paragraph

    total = said(
        phrases.REPORT_TOTAL,
        language,
        pairs=len(made.works),
        consultations=made.consultations,
        completed=made.completed,
    )
    yield Heading(title)
    yield Paragraph(_period(made, language), align="center")
    yield Gap(2)
    sides = made.sides()
    yield _of_sides(made.asked.by, sides, language) if sides else _of_pairs(made, language)
    yield Gap(2)
    yield Paragraph(total, align="left")


def _of_pairs(made: MentoringReport, language: str) -> Table:
    from regest.api.papers import PaperColumn, Table

    widths = (17.0, 0.0, 0.0, 23.0, 23.0, 27.0, 19.0, 24.0, 24.0)
    names = [each.text(language) for each in phrases.REPORT_COLUMNS]
    columns = tuple(
        PaperColumn(name, width, "center" if width > 0 and name != names[0] else "left")
        for name, width in zip(names, widths, strict=True)
    )
    return Table(columns, tuple(_line(each) for each in made.works))


def _of_sides(by: By, sides: tuple[SideWork, ...], language: str) -> Table:
    from regest.api.papers import PaperColumn, Table

    first = phrases.LIST_COLUMNS[0 if by is By.MENTOR else 1].text(language)
    others = [each.text(language) for each in phrases.SIDE_COLUMNS]
    widths = (18.0, 30.0, 24.0, 30.0, 34.0)
    columns = [
        PaperColumn(name, width, "center") for name, width in zip(others, widths, strict=True)
    ]
    rows = tuple(
        (
            each.party.name,
            str(each.pairs),
            str(each.consultations),
            str(each.topics),
            f"{each.done} / {each.planned}",
            f"{each.last_on:%d.%m.%Y}" if each.last_on is not None else "–",
        )
        for each in sides
    )
    return Table((PaperColumn(first), *columns), rows)


def _line(each: PairWork) -> tuple[str, ...]:
    pair = each.row.pair
    return (
        each.row.number,
        each.row.mentor.name,
        each.row.candidate.name,
        f"{pair.starts_on:%d.%m.%Y}",
        f"{pair.ends_on:%d.%m.%Y}" if pair.ends_on is not None else "",
        str(each.consultations),
        str(each.topics),
        f"{each.done} / {each.planned}",
        f"{each.last_on:%d.%m.%Y}" if each.last_on is not None else "–",
    )
